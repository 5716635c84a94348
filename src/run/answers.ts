import type { PublishError } from '../error.js';
import type { Run } from './run.js';
import { BarrierError, resultKey } from './run.js';

/**
 * One answer to one question, asked before anything is uploaded. Only `no` stops a run; `unknown` says that it can't be
 * known beforehand.
 */
export type Answer =
  | { readonly answer: 'yes'; readonly what: string }
  | { readonly answer: 'unknown'; readonly what: string; readonly why: string }
  | {
      readonly answer: 'no';
      readonly what: string;
      readonly error: PublishError;
      readonly region?: string;
      readonly image?: string;
      readonly bestEffort?: boolean;
      /** The image would be made, and never be what is wanted: where best effort allows it, it isn't made. */
      readonly spoils?: true;
    };

/**
 * Tells all answers at once. A `no` that isn't best effort ends a run that applies; a plan goes on to list what it can,
 * unless `needed`: then there is nothing to look at without it.
 */
export function decide(run: Run, answers: readonly Answer[], needed: boolean): void {
  for (const answer of answers) {
    if (answer.answer === 'unknown')
      run.report.info(`preflight  ${answer.what}: can't be known beforehand, ${answer.why}`);
    else run.report.info(`preflight  ${answer.what}: ${answer.answer}`);
    if (answer.answer === 'no') {
      const { region, image, error } = answer;
      run.failures.push({
        ...(region === undefined ? {} : { region }),
        ...(image === undefined ? {} : { image }),
        bestEffort: answer.bestEffort ?? false,
        error,
      });
      if (answer.bestEffort && region !== undefined) {
        run.excluded.add(image === undefined ? region : resultKey(image, region));
        if (answer.spoils && image !== undefined) run.spoiled.add(resultKey(image, region));
      }
    }
  }
  const refusals = answers.filter((answer) => answer.answer === 'no' && !answer.bestEffort);
  if (refusals.length > 0 && (needed || run.policy.applies)) throw new BarrierError(refusals.length);
}
