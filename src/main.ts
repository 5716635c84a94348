import { setMaxListeners } from 'node:events';
import { createAwsTime } from './aws/aws-time.js';
import type { Clients } from './aws/clients.js';
import { explain } from './aws/errors.js';
import { cleanup } from './commands/cleanup.js';
import { createImages } from './commands/create.js';
import { checkBucketsAndRegions, preflight } from './commands/preflight.js';
import { publish } from './commands/publish.js';
import { refresh } from './commands/refresh.js';
import { rereadResults } from './commands/reread-results.js';
import { type Facts, resultOf } from './commands/result.js';
import { rollBack } from './commands/rollback.js';
import { unpublish } from './commands/unpublish.js';
import { conflictFailures, driftFailures, verify } from './commands/verify.js';
import { loadConfigs } from './config/load.js';
import { selectImages } from './config/select.js';
import type { Dependencies } from './github/dependencies.js';
import {
  githubVariables,
  hasCredentials,
  readWorkflowEvent,
  resolveCommand,
  type WorkflowEvent,
} from './github/event.js';
import type { Command, Inputs } from './github/inputs.js';
import { commentOnPullRequest, writeResults } from './github/write-results.js';
import { readAccountFacts } from './opening/account-facts.js';
import { connect } from './opening/connect.js';
import { openRefresh } from './opening/open-refresh.js';
import { openTarget } from './opening/open-target.js';
import { openUnpublish } from './opening/open-unpublish.js';
import { readDisks } from './opening/read-disks.js';
import type { Reporter } from './report/reporter.js';
import type { RunResult } from './report/result.js';
import { BarrierError, barrier, errorsOf, mapAll } from './run/barrier.js';
import { createLedger, type Ledger } from './run/ledger.js';
import { createLeftOut } from './run/left-out.js';
import type { Policy } from './run/policy.js';
import { type Run, untilOver } from './run/run.js';
import type { Target } from './run/target.js';

/** A command: what it does to AWS, and what it looks at first. */
interface CommandDefinition extends Policy {
  /** Heading of its group in the log. */
  readonly title: string;
  /** The disk image: it has to exist, it is read if it exists, or it isn't looked at. */
  readonly disk: 'required' | 'if-found' | 'unused';
  /** What the run is about, where that isn't just the images of the configs. */
  readonly open?: (run: Run, target: Target) => Promise<Target>;
  /** undefined: the command ends before AWS is asked. */
  readonly run?: (run: Run, targets: readonly Target[]) => Promise<void>;
}

const commands: Readonly<Record<Command, CommandDefinition>> = {
  check: { title: 'Check', applies: false, until: 'inventory', disk: 'required' },
  plan: { title: 'Compare', applies: false, until: 'public', disk: 'if-found', run: publish },
  verify: { title: 'Compare', applies: false, until: 'public', disk: 'if-found', run: verify },
  create: { title: 'Upload, copy, register', applies: true, until: 'private', disk: 'required', run: create },
  publish: {
    title: 'Upload, copy, register, publish',
    applies: true,
    until: 'public',
    disk: 'if-found',
    run: publish,
  },
  list: { title: 'List', applies: false, until: 'inventory', disk: 'unused', run: async () => {} },
  cleanup: { title: 'Clean up', applies: true, until: 'inventory', disk: 'if-found', run: cleanup },
  refresh: {
    title: 'Register again, publish',
    applies: true,
    until: 'public',
    disk: 'unused',
    open: openRefresh,
    run: refresh,
  },
  unpublish: {
    title: 'Unpublish',
    applies: true,
    until: 'inventory',
    withdraws: true,
    disk: 'unused',
    open: openUnpublish,
    run: unpublish,
  },
};

async function create(run: Run, targets: readonly Target[]): Promise<void> {
  await mapAll(targets, (target) => createImages(run, target));
  barrier(run);
}

/**
 * One run of the action, from inputs to exit code. Manifest, summary and outputs are written whatever happens, and show
 * what is true at the end.
 */
export async function run(inputs: Inputs, dependencies: Dependencies): Promise<0 | 1> {
  const { clock, log, cancel } = dependencies;
  const startedAt = clock.now();
  if (inputs['github-token'] !== undefined) log.mask(inputs['github-token']);
  setMaxListeners(0, cancel); // every request and every wait of 30 regions listens
  const ledger = createLedger();
  const facts: Facts = { configs: [], disks: undefined, targets: [], warnings: [] };
  const event = await readWorkflowEvent(dependencies.env);
  let command: Command | undefined;
  try {
    command = chooseCommand(inputs, event, dependencies);
    await runCommand(command, ledger, facts, inputs, dependencies, startedAt);
  } catch (error) {
    noteFailure(ledger, cancel, error);
  }
  const course = { command: command ?? inputs.command, startedAt, finishedAt: clock.now(), cancelled: cancel.aborted };
  const result = resultOf(ledger, facts, course);
  const written = await writeResults(result, inputs, dependencies);
  await commentOnPullRequest(result, inputs, event, dependencies); // last: GitHub may not answer
  return written ? exitCode(result, inputs['on-incomplete']) : 1;
}

function chooseCommand(inputs: Inputs, event: WorkflowEvent, { env }: Dependencies): Command {
  return resolveCommand(inputs.command, event, {
    hasCredentials: hasCredentials(env, inputs['role-to-assume']),
    allowOnPullRequest: inputs['allow-on-pull-request'],
    dryRun: inputs['dry-run'],
  });
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
  const definition = commands[command];
  const report: Reporter = {
    ...log,
    warning: (text) => {
      facts.warnings.push(text);
      log.warning(text);
    },
  };
  const state: Run = {
    policy: {
      applies: definition.applies && !inputs['dry-run'],
      until: definition.until,
      withdraws: definition.withdraws,
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
    await runSteps(state, definition, facts, inputs, dependencies, over.signal);
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
  const { log } = dependencies;
  const loaded = await log.group('Read the image config', () =>
    untilOver(run, (end) => loadConfigs(configQuery(inputs, dependencies, end))),
  );
  const { group } = inputs;
  facts.configs = selectImages(loaded, { ...(group === undefined ? {} : { group }), images: inputs.images });
  if (definition.disk !== 'unused') {
    facts.disks = await log.group('Inspect the source', () =>
      readDisks(run, facts.configs, dependencies.hashWorker, definition.disk === 'required'),
    );
  }
  const { run: act } = definition;
  if (act === undefined) return;

  const clients = connectClients(run, inputs, dependencies, over);
  const target = await log.group('Read what exists in AWS', async () => {
    const account = await readAccountFacts(clients, inputs['aws-region'], facts.configs);
    const { caller } = account;
    log.info(`${caller.arn} in partition ${caller.partition}`);
    checkBucketsAndRegions(run, facts.configs, account, inputs.regions);
    const opened = await openTarget(run, clients, facts.configs, facts.disks, account, {
      regions: inputs.regions,
      allImages: loaded.flatMap((config) => config.images),
    });
    const concerned = definition.open ? await definition.open(run, opened) : opened;
    facts.targets = [concerned];
    if (definition.until !== 'inventory') await preflight(run, concerned, definition.open ? [] : facts.configs);
    return concerned;
  });
  await log.group(definition.title, () => act(run, [target]));
}

function configQuery(
  inputs: Inputs,
  { env, workingDirectory }: Dependencies,
  signal: AbortSignal,
): Parameters<typeof loadConfigs>[0] {
  const { config, 'config-mapping': mappingFile, 'source-path': sourcePath } = inputs;
  return {
    config,
    ...(mappingFile === undefined ? {} : { mappingFile }),
    variables: githubVariables(env),
    ...(sourcePath === undefined ? {} : { sourcePath }),
    workingDirectory,
    signal,
  };
}

function connectClients(run: Run, inputs: Inputs, dependencies: Dependencies, over: AbortSignal): Clients {
  const { aws, clock, log, random, cancel, oidcToken } = dependencies;
  return connect({
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
