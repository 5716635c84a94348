import path from 'node:path';
import { requireApprovedPlan, requireKnownNames, requireUnaltered } from './commands/approved-plan.js';
import { keysOf, namesOf, settleBuildDates } from './commands/build-dates.js';
import { type CommandDefinition, commands } from './commands/definitions.js';
import { expectedResult, openedResult } from './commands/expected-result.js';
import { readForLocator } from './commands/locator.js';
import { checkBucketsAndRegions, preflight } from './commands/preflight.js';
import { preflightOfRehearsal } from './commands/rehearse.js';
import { type Facts, resultOf } from './commands/result.js';
import { type ApprovedPlan, readApprovedPlan } from './config/approved-plan.js';
import { readBuildDate, unknownBuildDate } from './config/build-date.js';
import { plannedConfigs, type TargetPlan } from './config/targets.js';
import { cachePrefix } from './github/account-cache.js';
import { checkAttestation, checkRelease } from './github/check-announced.js';
import { checkResults } from './github/check-results.js';
import { planRun, readConfigs } from './github/configs.js';
import type { Dependencies } from './github/dependencies.js';
import { isOfDefaultBranch, type WorkflowEvent } from './github/event.js';
import type { Inputs } from './github/inputs.js';
import { readLocator } from './github/locator.js';
import { createConnector } from './opening/connect.js';
import { readDistributionConfigurations } from './opening/distributions.js';
import { showMade } from './opening/made-snapshots.js';
import { openTargets } from './opening/open-targets.js';
import {
  type AskedAccount,
  askAccounts,
  knownAccounts,
  reachedAccounts,
  readWhileAsking,
} from './opening/reach-accounts.js';
import { inspectFiles, readDisks } from './opening/read-disks.js';
import type { Rehearsal } from './rehearsal/rehearsal.js';
import { type Memory, recallAccounts, saveAccounts } from './rehearsal/remembered/memory.js';
import { withStandIns } from './rehearsal/stand-ins.js';
import { assumptionLines } from './report/assumptions.js';
import type { RunResult } from './report/result.js';
import { readSubscriptions } from './resources/image-builder/subscriptions.js';
import { hasFailed } from './run/barrier.js';
import { conclude } from './run/checks.js';
import type { Ledger } from './run/ledger.js';
import { type Run, untilOver } from './run/run.js';

export type OfEvent = Dependencies & { readonly event: WorkflowEvent };

/** What a rehearsal has instead of AWS. */
type World = Pick<Dependencies, 'aws' | 'oidcToken'>;

/** The steps of every command, up to what it does itself: configs, disk images, accounts, what exists, preflight. */
export async function runSteps(
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
  const { create, publish } = commands;
  const checkWriting = async (expected: RunResult): Promise<void> => {
    const { title, answers } = await checkResults(run, inputs, expected, facts.configs, workingDirectory);
    // Not of a plan, which may come before the tag, in a job with fewer permissions.
    const announced = [
      ...(definition === create || definition === publish ? checkAttestation(inputs, dependencies.env) : []),
      ...(definition === publish ? await checkRelease(run, inputs, dependencies.env) : []),
    ];
    conclude(run, [{ title, answers: [...answers, ...announced] }], false);
  };
  if (definition.open === undefined)
    await log.group('Check where results go', () => checkWriting(expectedResult(facts, plans)));
  const { run: act } = definition;
  if (act === undefined) {
    await log.group('Inspect the source', () => inspectFiles(run, facts.configs, hashWorker));
    return;
  }
  if (inputs.locator !== undefined) {
    const published = await log.group('Read the published locator', () => readLocator(inputs, dependencies));
    if (published !== undefined) facts.locator = published;
  }
  const ask = (world?: World): AskedAccount[] => {
    facts.accounts = knownAccounts(plans, []);
    return askAccounts(plans, connector(run, inputs, { ...dependencies, ...world }, over), inputs['aws-region']);
  };
  let asked: readonly AskedAccount[] | undefined;
  const reading = { hashWorker, workingDirectory };
  if (definition.disk !== 'unused') {
    const how = { ...reading, required: definition.disk === 'required' };
    await log.group('Inspect the source', async () => {
      if (rehearsal !== undefined) {
        facts.disks = await readDisks(run, facts.configs, how);
        return;
      }
      const read = await readWhileAsking(run, ask, (onInspected) =>
        readDisks(run, facts.configs, { ...how, onInspected }),
      );
      facts.disks = read.disks;
      asked = read.asked;
    });
  }

  const world =
    rehearsal &&
    (await log.group('Build a local AWS', () => openRehearsal(run, rehearsal, plans, inputs, facts, dependencies)));
  let isRead = false;
  const targets = await log.group('Read what exists in AWS', async () => {
    const reached = await reachedAccounts(run, asked ?? ask(world));
    facts.accounts = knownAccounts(plans, reached);
    const named = await readDistributionConfigurations(reached, buildDate);
    if (approved !== undefined) requireKnownNames(named.flatMap(({ configs }) => configs));
    checkBucketsAndRegions(run, named, inputs.regions);
    const { disks } = facts;
    const { accounts, made } = await settleBuildDates(run, named, {
      regions: inputs.regions,
      creates: run.policy.applies && definition.until !== 'inventory' && definition.open === undefined,
      disks: async () => {
        facts.disks ??= await readDisks(run, facts.configs, { ...reading, required: false });
        return facts.disks;
      },
    });
    facts.names = namesOf(accounts);
    const opened = showMade(await openTargets(run, accounts, disks, inputs.regions), made);
    const targets = definition.open ? await definition.open(run, opened) : opened;
    facts.targets = targets.flatMap((target) => [target, ...target.copies]);
    if (definition.open) await checkWriting(openedResult(run.ledger, facts));
    isRead = run.ledger.failures.length === 0;
    if (rehearsal !== undefined) await preflightOfRehearsal(run, targets, act);
    else if (definition.until !== 'inventory') await preflight(run, targets);
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
): Promise<World> {
  const { 'role-to-assume': roleToAssume, 'role-chain': roleChain, 'aws-region': awsRegion } = inputs;
  const callers = { roleToAssume, roleChain, awsRegion };
  const remembered = inputs['remember-account'] ? await recallAccounts(run, memoryOf(inputs, dependencies)) : undefined;
  const { aws, oidcToken, assumptions, isRemembered } = await untilOver(run, (end) =>
    rehearsal.open(plans, callers, remembered, end, facts.disks),
  );
  if (remembered !== undefined && !isRemembered) {
    run.report.info('no account is remembered: what was saved is of other accounts than those of this run');
  }
  facts.rehearsal = { assumptions, ...(isRemembered ? { isRemembered } : {}) };
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
