import { createAwsTime } from './aws/aws-time.js';
import { explain } from './aws/errors.js';
import { type CommandDefinition, commands } from './commands/definitions.js';
import { rereadResults } from './commands/reread-results.js';
import type { Facts } from './commands/result.js';
import { rollBack } from './commands/rollback.js';
import { conflictFailures, driftFailures } from './commands/verify.js';
import type { Dependencies } from './github/dependencies.js';
import { type Command, type Inputs, writesLocator } from './github/inputs.js';
import { concludeRehearsal } from './rehearsal/conclude.js';
import { createRehearsal, type Rehearsal } from './rehearsal/rehearsal.js';
import { namesAmong } from './report/order.js';
import type { Reporter } from './report/reporter.js';
import { BarrierError, errorsOf } from './run/barrier.js';
import type { Ledger } from './run/ledger.js';
import { createLeftOut } from './run/left-out.js';
import type { Run } from './run/run.js';
import { type OfEvent, runSteps } from './steps.js';

/**
 * Runs a command: its steps, and what follows where they fail.
 * @param facts gets what the run comes to know
 * @returns when it was over, in milliseconds of its clock
 */
export async function runCommand(
  command: Command,
  ledger: Ledger,
  facts: Facts,
  inputs: Inputs,
  dependencies: OfEvent,
  startedAt: number,
): Promise<number> {
  if (command !== 'rehearse') return runOn(undefined, command, ledger, facts, inputs, dependencies, startedAt);
  const { startEmulator, cancel } = dependencies;
  if (startEmulator === undefined) throw new Error('bug: there is no emulator to rehearse on');
  facts.rehearsal = { assumptions: [] };
  const rehearsal = createRehearsal(startEmulator);
  try {
    const finishedAt = await runOn(rehearsal, command, ledger, facts, inputs, dependencies, startedAt);
    const requests = await rehearsal.requests();
    // Of a run that has ended before it was through, the requests say less than the next one needs.
    const isThrough = !cancel.aborted && ledger.failures.every(({ bestEffort }) => bestEffort);
    const { policies = [], ...concluded } = concludeRehearsal(requests, facts.configs);
    facts.rehearsal = { ...facts.rehearsal, ...concluded, ...(isThrough ? { policies } : {}) };
    return finishedAt;
  } finally {
    await rehearsal.close();
  }
}

/** @param rehearsal where the run goes instead of AWS */
async function runOn(
  rehearsal: Rehearsal | undefined,
  command: Command,
  ledger: Ledger,
  facts: Facts,
  inputs: Inputs,
  dependencies: OfEvent,
  startedAt: number,
): Promise<number> {
  const { log, cancel } = dependencies;
  const { clock } = rehearsal ?? dependencies;
  const definition: CommandDefinition = commands[command];
  const report: Reporter = {
    ...log,
    warning: (text) => {
      facts.warnings.push(text);
      log.warning(text);
    },
    change: (change, outcome) => log.change({ ...change, region: namesAmong(facts.accounts)(change) }, outcome),
  };
  const state: Run = {
    id: runId(dependencies.env),
    policy: {
      applies: definition.applies && !inputs['dry-run'],
      until: definition.until,
      withdraws: definition.withdraws,
      withoutCopies: definition.withoutCopies,
      readsContent: definition.readsContent,
      contentPercent: inputs.content,
      bootsAgain: inputs['boot-test'] === 'again',
      ...(rehearsal === undefined ? {} : { bootLimits: rehearsal.bootLimits, bootTurn: rehearsal.bootTurn }),
    },
    clock,
    awsTime: createAwsTime(clock),
    report,
    signal: cancel,
    deadline: startedAt + inputs['max-wait'] * 1000,
    ledger,
    leftOut: createLeftOut(),
  };
  const over = new AbortController();
  try {
    const isShown = definition.applies ? state.policy.applies : command === 'list';
    const locator = writesLocator.includes(command) && isShown;
    const own = locator ? inputs : { ...inputs, locator: undefined };
    await runSteps(state, definition, facts, own, { ...dependencies, clock, rehearsal }, over.signal);
  } catch (error) {
    noteFailure(ledger, cancel, error);
  }
  if (state.policy.applies && (ledger.failures.length > 0 || cancel.aborted)) {
    if (rollingBack.includes(command) && mustRollBack(state, facts)) await rollBack(state);
    await rereadResults(state, facts.targets);
  }
  if (command === 'plan') ledger.failures.push(...conflictFailures(state));
  if (command === 'verify') ledger.failures.push(...driftFailures(state));
  over.abort();
  return clock.now();
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables */
function runId({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = '1' }: Dependencies['env']): string {
  if (!GITHUB_RUN_ID) return 'local';
  return `${GITHUB_REPOSITORY ?? ''}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT}`;
}

/** The commands that undo what they made visible, with `rollback_on_failure`. */
const rollingBack: readonly Command[] = ['publish', 'refresh', 'rehearse'];

/** What failed before the barrier is among the failures already, and cancellation is no failure. */
export function noteFailure({ failures }: Ledger, cancel: AbortSignal, error: unknown): void {
  for (const one of errorsOf(error)) {
    if (one instanceof BarrierError || cancel.aborted) continue;
    failures.push({ bestEffort: false, error: explain(one) });
  }
}

/**
 * With `rollback_on_failure`. A cancelled run has no time for it, and one that ran out of time is continued by the next.
 * Where only an older image could not be retired, the new one stays.
 */
function mustRollBack({ ledger, signal }: Run, { configs }: Facts): boolean {
  const failed = ledger.failures.some(({ bestEffort, error }) => !bestEffort && error.code !== 'timeout');
  return failed && !ledger.published && !signal.aborted && configs.some((config) => config.rollback_on_failure);
}
