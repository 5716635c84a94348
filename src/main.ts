import { setMaxListeners } from 'node:events';
import { createAwsTime } from './aws/aws-time.js';
import { explain } from './aws/errors.js';
import { keysOf, namesOf, settleBuildDates } from './commands/build-dates.js';
import { type CommandDefinition, commands } from './commands/definitions.js';
import { readForLocator } from './commands/locator.js';
import { checkBucketsAndRegions, preflight } from './commands/preflight.js';
import { rereadResults } from './commands/reread-results.js';
import { type Facts, resultOf } from './commands/result.js';
import { rollBack } from './commands/rollback.js';
import { conflictFailures, driftFailures } from './commands/verify.js';
import { readBuildDate, unknownBuildDate } from './config/build-date.js';
import { plannedConfigs } from './config/targets.js';
import { chooseCommand } from './github/choose-command.js';
import { planRun, readConfigs } from './github/configs.js';
import type { Dependencies } from './github/dependencies.js';
import { readWorkflowEvent } from './github/event.js';
import { type Command, type Inputs, inputsToShow, readInputs, writesLocator } from './github/inputs.js';
import { readLocator } from './github/locator.js';
import { commentOnPullRequest, writeResults } from './github/write-results.js';
import { closeDisks } from './opening/close-disks.js';
import { createConnector } from './opening/connect.js';
import { readDistributionConfigurations } from './opening/distributions.js';
import { showMade } from './opening/made-snapshots.js';
import { openTargets } from './opening/open-targets.js';
import { knownAccounts, reachAccounts } from './opening/reach-accounts.js';
import { inspectFiles, readDisks } from './opening/read-disks.js';
import { namesAmong } from './report/order.js';
import type { Reporter } from './report/reporter.js';
import type { RunResult } from './report/result.js';
import { readSubscriptions } from './resources/image-builder/subscriptions.js';
import { BarrierError, errorsOf, hasFailed } from './run/barrier.js';
import { createLedger, type Ledger } from './run/ledger.js';
import { createLeftOut } from './run/left-out.js';
import { type Run, untilOver } from './run/run.js';

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
  try {
    command = await chooseCommand(inputs, event, dependencies);
    await runCommand(command, ledger, facts, inputs, dependencies, startedAt);
  } catch (error) {
    noteFailure(ledger, cancel, error);
  }
  const course = { command: command ?? inputs.command, startedAt, finishedAt: clock.now(), cancelled: cancel.aborted };
  const result = resultOf(ledger, facts, course);
  const written = await writeResults(result, inputs, dependencies, facts.locator);
  await commentOnPullRequest(result, inputs, event, dependencies); // last: GitHub may not answer
  await closeDisks(facts.disks, clock);
  return written ? exitCode(result, inputs['on-incomplete']) : 1;
}

async function runCommand(
  command: Command,
  ledger: Ledger,
  facts: Facts,
  inputs: Inputs,
  dependencies: Dependencies,
  startedAt: number,
): Promise<void> {
  const { clock, log, cancel } = dependencies;
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
    policy: {
      applies: definition.applies && !inputs['dry-run'],
      until: definition.until,
      withdraws: definition.withdraws,
      withoutCopies: definition.withoutCopies,
      readsContent: definition.readsContent,
      contentPercent: inputs.content,
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
    await runSteps(
      state,
      definition,
      facts,
      locator ? inputs : { ...inputs, locator: undefined },
      dependencies,
      over.signal,
    );
  } catch (error) {
    noteFailure(ledger, cancel, error);
  }
  if (state.policy.applies && (ledger.failures.length > 0 || cancel.aborted)) {
    if ((command === 'publish' || command === 'refresh') && mustRollBack(state, facts)) await rollBack(state);
    await rereadResults(state, facts.targets);
  }
  if (command === 'plan') ledger.failures.push(...conflictFailures(state));
  if (command === 'verify') ledger.failures.push(...driftFailures(state));
  over.abort();
}

async function runSteps(
  run: Run,
  definition: CommandDefinition,
  facts: Facts,
  inputs: Inputs,
  dependencies: Dependencies,
  over: AbortSignal,
): Promise<void> {
  const { log, hashWorker, workingDirectory } = dependencies;
  const buildDate = readBuildDate(dependencies.env) ?? unknownBuildDate;
  const loaded = await log.group('Read the image config', () =>
    untilOver(run, (end) =>
      readConfigs(inputs, dependencies, {
        signal: end,
        stagedFilesNeeded: definition.stagedFilesNeeded ?? false,
        buildDate,
        info: (notice) => log.info(notice),
      }),
    ),
  );
  const plans = planRun(loaded, inputs, (notice) => log.info(notice));
  facts.configs = plannedConfigs(plans);
  facts.names = keysOf(facts.configs);
  const { run: act } = definition;
  if (act === undefined) {
    await log.group('Inspect the source', () => inspectFiles(run, facts.configs, hashWorker));
    return;
  }
  if (inputs.locator !== undefined) {
    const published = await log.group('Read the published locator', () => readLocator(inputs, dependencies));
    if (published !== undefined) facts.locator = published;
  }
  const read = (required: boolean) => readDisks(run, facts.configs, { hashWorker, workingDirectory, required });
  if (definition.disk !== 'unused') {
    facts.disks = await log.group('Inspect the source', () => read(definition.disk === 'required'));
  }

  const connectTo = connector(run, inputs, dependencies, over);
  const targets = await log.group('Read what exists in AWS', async () => {
    facts.accounts = knownAccounts(plans, []);
    const reached = await reachAccounts(run, plans, connectTo, inputs['aws-region']);
    facts.accounts = knownAccounts(plans, reached);
    const named = await readDistributionConfigurations(reached, buildDate);
    checkBucketsAndRegions(run, named, inputs.regions);
    const { disks } = facts;
    const { accounts, made } = await settleBuildDates(run, named, {
      regions: inputs.regions,
      creates: run.policy.applies && definition.until !== 'inventory' && definition.open === undefined,
      disks: async () => {
        facts.disks ??= await read(false);
        return facts.disks;
      },
    });
    facts.names = namesOf(accounts);
    const opened = showMade(await openTargets(run, accounts, disks, inputs.regions), made);
    const targets = definition.open ? await definition.open(run, opened) : opened;
    facts.targets = targets.flatMap((target) => [target, ...target.copies]);
    if (definition.until !== 'inventory') await preflight(run, targets);
    return targets;
  });
  await log.group(definition.title, () => act(run, targets));
  if (inputs.locator !== undefined && !hasFailed(run)) {
    const known = facts.locator?.images ?? [];
    facts.publicImages = await log.group('Read what the locator shows', () =>
      readForLocator(run, facts.targets, known),
    );
  }
  const [first] = targets;
  if (inputs.owner !== undefined && first !== undefined) {
    facts.subscriptions = await log.group('List what is from AWS Marketplace', async () => {
      const region = inputs['aws-region'];
      return readSubscriptions(await first.clients.imageBuilder(region), region);
    });
  }
}

function connector(
  run: Run,
  inputs: Inputs,
  dependencies: Dependencies,
  over: AbortSignal,
): ReturnType<typeof createConnector> {
  const { aws, clock, log, random, cancel, oidcToken } = dependencies;
  return createConnector({
    aws,
    roleToAssume: inputs['role-to-assume'],
    roleChain: inputs['role-chain'],
    roleSessionName: inputs['role-session-name'],
    roleDurationSeconds: inputs['role-duration-seconds'],
    audience: inputs.audience,
    awsRegion: inputs['aws-region'],
    oidcToken,
    clock,
    awsTime: run.awsTime,
    random,
    cancel,
    over,
    deadline: () => run.deadline,
    mask: (secret) => log.mask(secret),
    info: (line) => log.info(line),
  });
}

/** What failed before the barrier is among the failures already, and cancellation is no failure. */
function noteFailure({ failures }: Ledger, cancel: AbortSignal, error: unknown): void {
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

/** A run that only ran out of time may count as a success: the next one continues. */
function exitCode(result: RunResult, onIncomplete: 'fail' | 'succeed'): 0 | 1 {
  if (result.outcome === 'succeeded') return 0;
  const serious = result.failures.filter((failure) => !failure.bestEffort);
  const onlyTime = serious.length > 0 && serious.every((failure) => failure.code === 'timeout');
  return result.outcome === 'failed' && onlyTime && onIncomplete === 'succeed' ? 0 : 1;
}
