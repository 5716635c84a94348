import { setMaxListeners } from 'node:events';
import path from 'node:path';
import { createAwsTime } from './aws/aws-time.js';
import { explain } from './aws/errors.js';
import { requireApprovedPlan, requireKnownNames, requireUnaltered } from './commands/approved-plan.js';
import { keysOf, namesOf, settleBuildDates } from './commands/build-dates.js';
import { type CommandDefinition, commands } from './commands/definitions.js';
import { readForLocator } from './commands/locator.js';
import { checkBucketsAndRegions, preflight } from './commands/preflight.js';
import { rereadResults } from './commands/reread-results.js';
import { type Facts, resultOf } from './commands/result.js';
import { rollBack } from './commands/rollback.js';
import { conflictFailures, driftFailures } from './commands/verify.js';
import { type ApprovedPlan, readApprovedPlan } from './config/approved-plan.js';
import { readBuildDate, unknownBuildDate } from './config/build-date.js';
import { plannedConfigs, type TargetPlan } from './config/targets.js';
import { cachePrefix } from './github/account-cache.js';
import { chooseCommand } from './github/choose-command.js';
import { planRun, readConfigs } from './github/configs.js';
import type { Dependencies } from './github/dependencies.js';
import { isOfDefaultBranch, readWorkflowEvent, type WorkflowEvent } from './github/event.js';
import { type Command, type Inputs, inputsToShow, readInputs, writesLocator } from './github/inputs.js';
import { readLocator } from './github/locator.js';
import { publishResults, verifyOrigin } from './github/publish-results.js';
import { commentOnPullRequest, writeLocatorPage, writeResults } from './github/write-results.js';
import { closeDisks } from './opening/close-disks.js';
import { createConnector } from './opening/connect.js';
import { readDistributionConfigurations } from './opening/distributions.js';
import { showMade } from './opening/made-snapshots.js';
import { openTargets } from './opening/open-targets.js';
import { knownAccounts, reachAccounts } from './opening/reach-accounts.js';
import { inspectFiles, readDisks } from './opening/read-disks.js';
import { concludeRehearsal } from './rehearsal/conclude.js';
import { createRehearsal, type Rehearsal } from './rehearsal/rehearsal.js';
import { type Memory, recallAccounts, saveAccounts } from './rehearsal/remembered/memory.js';
import { withStandIns } from './rehearsal/stand-ins.js';
import { assumptionLines } from './report/assumptions.js';
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

type OfEvent = Dependencies & { readonly event: WorkflowEvent };

/** @returns when it was over, in milliseconds of its clock */
async function runCommand(
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
      ...(rehearsal === undefined ? {} : { bootLimits: rehearsal.bootLimits }),
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

async function runSteps(
  run: Run,
  definition: CommandDefinition,
  facts: Facts,
  inputs: Inputs,
  dependencies: OfEvent & { readonly rehearsal: Rehearsal | undefined },
  over: AbortSignal,
): Promise<void> {
  const { log, hashWorker, workingDirectory, rehearsal } = dependencies;
  const buildDate = readBuildDate(dependencies.env) ?? unknownBuildDate;
  const approved = definition === commands.publish ? await readPlan(run, inputs, workingDirectory) : undefined;
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
  const plans = planRun(rehearsal ? withStandIns(loaded) : loaded, inputs, (notice) => log.info(notice));
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

  const world =
    rehearsal &&
    (await log.group('Build a local AWS', () => openRehearsal(run, rehearsal, plans, inputs, facts, dependencies)));
  let isRead = false;
  const connectTo = connector(run, inputs, { ...dependencies, ...world }, over);
  const targets = await log.group('Read what exists in AWS', async () => {
    facts.accounts = knownAccounts(plans, []);
    const reached = await reachAccounts(run, plans, connectTo, inputs['aws-region']);
    facts.accounts = knownAccounts(plans, reached);
    const named = await readDistributionConfigurations(reached, buildDate);
    if (approved !== undefined) requireKnownNames(named.flatMap(({ configs }) => configs));
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
    isRead = run.ledger.failures.length === 0;
    if (definition.until !== 'inventory') await preflight(run, targets);
    return targets;
  });
  if (approved !== undefined) {
    const asResult = (ledger: Ledger) =>
      resultOf(ledger, facts, { command: 'plan', startedAt: 0, finishedAt: 0, cancelled: false });
    await log.group('Compare with the approved plan', () =>
      requireApprovedPlan(run, approved, (planning) => act(planning, targets), asResult),
    );
  }
  await log.group(definition.title, () => act(run, targets));
  if (inputs.locator !== undefined && !hasFailed(run)) {
    const known = facts.locator?.images ?? [];
    facts.publicImages = await log.group('Read what the locator shows', () =>
      readForLocator(run, facts.targets, known),
    );
  }
  const readsAll = definition.until !== 'inventory' && !definition.withdraws && definition.open === undefined;
  if (inputs['remember-account'] && rehearsal === undefined && readsAll)
    await saveAccounts(run, targets, isRead, memoryOf(inputs, dependencies));
  const [first] = targets;
  if (inputs.owner !== undefined && first !== undefined) {
    facts.subscriptions = await log.group('List what is from AWS Marketplace', async () => {
      const region = inputs['aws-region'];
      return readSubscriptions(await first.clients.imageBuilder(region), region);
    });
  }
}

/** With the input `expect-plan`: what was approved. `auto` has it also where it becomes another command. */
async function readPlan(
  run: Run,
  { 'expect-plan': given }: Inputs,
  workingDirectory: string,
): Promise<ApprovedPlan | undefined> {
  if (given === undefined) return undefined;
  const approved = await untilOver(run, () => readApprovedPlan(given, path.resolve(workingDirectory, given)));
  requireUnaltered(approved, given);
  return approved;
}

/** What is assumed is shown before anything that depends on it. */
async function openRehearsal(
  run: Run,
  rehearsal: Rehearsal,
  plans: readonly TargetPlan[],
  inputs: Inputs,
  facts: Facts,
  dependencies: OfEvent,
): Promise<Pick<Dependencies, 'aws' | 'oidcToken'>> {
  const { 'role-to-assume': roleToAssume, 'role-chain': roleChain, 'aws-region': awsRegion } = inputs;
  const callers = { roleToAssume, roleChain, awsRegion };
  const remembered = inputs['remember-account'] ? await recallAccounts(run, memoryOf(inputs, dependencies)) : undefined;
  const { aws, oidcToken, assumptions } = await untilOver(run, (end) =>
    rehearsal.open(plans, callers, remembered, end),
  );
  facts.rehearsal = { assumptions };
  for (const line of assumptionLines(assumptions)) run.report.info(line);
  return { aws, oidcToken };
}

function memoryOf({ config, target }: Inputs, { accountCache, env, event }: OfEvent): Memory {
  const { defaultBranch } = event;
  return {
    cache: accountCache,
    prefix: cachePrefix(config, target),
    origin:
      defaultBranch === undefined
        ? undefined
        : { repository: env.GITHUB_REPOSITORY ?? '', ref: `refs/heads/${defaultBranch}` },
    isOfOrigin: isOfDefaultBranch(event, env),
  };
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
