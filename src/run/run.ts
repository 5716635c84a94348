import type { AwsTime } from '../aws/aws-time.js';
import { type Clock, untilDeadline } from '../aws/wait.js';
import { PublishError } from '../error.js';
import type { Reporter } from '../report/reporter.js';
import type { AccountRegion } from '../report/result.js';
import type { RunStage } from '../report/stages.js';
import type { Ledger } from './ledger.js';
import type { LeftOut } from './left-out.js';
import type { Policy } from './policy.js';

/** One run of the action: what it has, what it has done, and what it leaves out. */
export interface Run {
  /** Names it to whoever finds what it has launched: the repository and number of the workflow's run. */
  readonly id: string;
  readonly policy: Policy;
  readonly clock: Clock;
  readonly awsTime: AwsTime;
  readonly report: Reporter;
  /** Aborts when the run is cancelled: nothing new starts. */
  readonly signal: AbortSignal;
  /** When the run has to end (input `max-wait`; a rollback gets more time): milliseconds since the epoch. */
  deadline: number;
  readonly ledger: Ledger;
  readonly leftOut: LeftOut;
}

/** The same run, in whose log every line of text begins with a name: of a target, where there are several. */
export function underName(run: Run, name: string): Run {
  const { report } = run;
  return {
    ...run,
    get deadline() {
      return run.deadline;
    },
    report: {
      ...report,
      progress: (key, line) => report.progress(`${name} ${key}`, `${name}  ${line}`),
      info: (line) => report.info(`${name}  ${line}`),
      warning: (text) => report.warning(`${name}  ${text}`),
    },
  };
}

/** Throws when the time that `max-wait` gives is over: nothing new starts then. */
export function throwIfOver(run: Run): void {
  if (run.clock.now() >= run.deadline) throw timeIsOver();
}

/** Runs `step` with a signal that aborts when the run is cancelled or its time is over. Then it isn't waited for. */
export function untilOver<T>(run: Run, step: (end: AbortSignal) => Promise<T>): Promise<T> {
  const { clock, deadline, signal } = run;
  return untilDeadline({ clock, deadline, cancel: signal, late: timeIsOver() }, step);
}

function timeIsOver(): PublishError {
  return new PublishError('timeout', '`max-wait` has expired', {
    hint: 'Everything created so far is kept. Run again to continue.',
  });
}

/** Notes how long `step` took, for the summary's timeline. */
export async function timed<T>(
  run: Run,
  { accountId, region }: AccountRegion,
  stage: RunStage,
  step: () => Promise<T>,
): Promise<T> {
  const start = run.clock.now();
  try {
    return await step();
  } finally {
    run.ledger.timeline.push({ accountId, region, stage, start, end: run.clock.now() });
  }
}
