import { setMaxListeners } from 'node:events';
import { explain } from './aws/errors.js';
import { noteFailure, runCommand } from './command.js';
import { type Facts, resultOf } from './commands/result.js';
import { chooseCommand } from './github/choose-command.js';
import type { Dependencies } from './github/dependencies.js';
import { readWorkflowEvent } from './github/event.js';
import { type Command, type Inputs, inputsToShow, readInputs } from './github/inputs.js';
import { publishResults, verifyOrigin } from './github/publish-results.js';
import { commentOnPullRequest, writeLocatorPage, writeResults } from './github/write-results.js';
import { closeDisks } from './opening/close-disks.js';
import type { RunResult } from './report/result.js';
import { createLedger } from './run/ledger.js';

/**
 * The action: a run of what its inputs say. Inputs that can't be read end it with a manifest of its own, because an earlier
 * one would be taken for it.
 */
export async function start(dependencies: Dependencies): Promise<0 | 1> {
  const { clock, env } = dependencies;
  let inputs: Inputs;
  try {
    inputs = readInputs(env);
  } catch (error) {
    const ledger = createLedger();
    ledger.failures.push({ bestEffort: false, error: explain(error) });
    const shown = inputsToShow(env);
    const now = clock.now();
    const course = { command: shown.command, startedAt: now, finishedAt: now, cancelled: false };
    await writeResults(resultOf(ledger, noFacts(), course), shown, dependencies);
    return 1;
  }
  return run(inputs, dependencies);
}

function noFacts(): Facts {
  return { configs: [], disks: undefined, accounts: [], names: new Map(), targets: [], warnings: [] };
}

/**
 * One run of the action, from inputs to exit code. Manifest, summary and outputs are written whatever happens, and show
 * what is true at the end.
 */
async function run(inputs: Inputs, dependencies: Dependencies): Promise<0 | 1> {
  const { clock, log, cancel } = dependencies;
  const startedAt = clock.now();
  if (inputs['github-token'] !== undefined) log.mask(inputs['github-token']);
  setMaxListeners(0, cancel); // every request and every wait of 30 regions listens
  const ledger = createLedger();
  const facts = noFacts();
  const event = await readWorkflowEvent(dependencies.env);
  let command: Command | undefined;
  let finishedAt: number | undefined;
  try {
    command = await chooseCommand(inputs, event, dependencies);
    finishedAt = await runCommand(command, ledger, facts, inputs, { ...dependencies, event }, startedAt);
  } catch (error) {
    noteFailure(ledger, cancel, error);
  }
  finishedAt ??= clock.now();
  const course = { command: command ?? inputs.command, startedAt, finishedAt, cancelled: cancel.aborted };
  let result = resultOf(ledger, facts, course);
  const unattested = await verifyOrigin(result, inputs, dependencies);
  if (unattested.length > 0) {
    ledger.failures.push(...unattested);
    result = resultOf(ledger, facts, { ...course, finishedAt: clock.now() });
  }
  const written = await writeResults(result, inputs, dependencies);
  const announced = await publishResults(result, inputs, dependencies); // from here on GitHub may not answer
  const { attestedManifest } = announced;
  const attested = attestedManifest === undefined ? result : { ...result, attestedManifest };
  const located = await writeLocatorPage(attested, inputs, dependencies, facts.locator);
  await commentOnPullRequest(result, inputs, event, dependencies);
  await closeDisks(facts.disks, clock);
  return written && announced.isDone && located ? exitCode(result, inputs['on-incomplete']) : 1;
}

/** A run that only ran out of time may count as a success: the next one continues. */
function exitCode(result: RunResult, onIncomplete: 'fail' | 'succeed'): 0 | 1 {
  if (result.outcome === 'succeeded') return 0;
  const serious = result.failures.filter((failure) => !failure.bestEffort);
  const onlyTime = serious.length > 0 && serious.every((failure) => failure.code === 'timeout');
  return result.outcome === 'failed' && onlyTime && onIncomplete === 'succeed' ? 0 : 1;
}
