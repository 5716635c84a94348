import type { PublishError } from '../error.js';
import type { CheckResult } from '../report/result.js';
import { BarrierError } from './barrier.js';
import { type FailureScope, regionKey } from './ledger.js';
import { leaveOut } from './left-out.js';
import type { Run } from './run.js';

/**
 * One answer of preflight, before anything is uploaded. Only `no` stops a run; `unknown` means that it can't be known
 * beforehand.
 */
export type CheckAnswer =
  | { readonly answer: 'yes'; readonly what: string }
  | { readonly answer: 'unknown'; readonly what: string; readonly why: string }
  | {
      readonly answer: 'no';
      readonly what: string;
      readonly error: PublishError;
      readonly scope: FailureScope;
      /** The image would be built, and never be what is wanted: where best effort allows it, it isn't built. */
      readonly neverBuild?: true;
    };

/** One question of preflight, and what it found: no answers means that all is well. */
export interface Check {
  readonly title: string;
  readonly answers: readonly CheckAnswer[];
}

/**
 * Reports all answers at once. A `no` that isn't best effort ends a run that applies. A plan goes on to list what it
 * can, unless the checks are `needed`: then there is nothing to look at.
 */
export function conclude(run: Run, checks: readonly Check[], needed: boolean): void {
  for (const { title, answers } of checks) {
    if (answers.length === 0) report(run, { what: title, answer: 'yes' });
    for (const one of answers) reportAnswer(run, one);
  }
  const stops = checks.some(({ answers }) => answers.some((one) => one.answer === 'no' && !one.scope.bestEffort));
  if (stops && (needed || run.policy.applies)) throw new BarrierError();
}

/** What was found before, as where a run looks twice, is reported once. */
function report({ report: reporter, ledger: { checks } }: Run, check: CheckResult): void {
  const { what, answer, why } = check;
  if (checks.some((one) => one.what === what && one.answer === answer && one.why === why)) return;
  checks.push(check);
  const line = { yes: 'ok', unknown: "can't be checked in advance", no: 'failed' }[answer];
  reporter.info(`preflight  ${what}: ${line}${why === undefined ? '' : `, ${why}`}`);
}

function reportAnswer(run: Run, answer: CheckAnswer): void {
  const { what } = answer;
  report(run, { what, answer: answer.answer, ...(answer.answer === 'unknown' ? { why: answer.why } : {}) });
  if (answer.answer !== 'no') return;
  run.ledger.failures.push({ ...answer.scope, error: answer.error });
  leaveOutOf(run, answer.scope, answer.neverBuild ?? false);
}

/** Where best effort allows a failure, the run goes on without the region or the image. */
function leaveOutOf({ leftOut }: Run, scope: FailureScope, neverBuild: boolean): void {
  const { image } = scope;
  if (!scope.bestEffort || scope.region === undefined) return;
  if (image === undefined) {
    leftOut.regions.add(regionKey(scope));
    return;
  }
  leaveOut(leftOut.images, scope, image);
  if (neverBuild) leaveOut(leftOut.neverBuild, scope, image);
}
