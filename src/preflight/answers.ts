import type { PublishError } from '../error.js';
import type { Run } from '../pipeline/run.js';
import { BarrierError } from '../pipeline/run.js';

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
    };

/** Tells all answers at once, and ends the run on a `no` that isn't best effort. */
export function decide(run: Run, answers: readonly Answer[]): void {
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
    }
  }
  const refusals = answers.filter((answer) => answer.answer === 'no' && !answer.bestEffort);
  if (refusals.length > 0) throw new BarrierError(refusals.length);
}
