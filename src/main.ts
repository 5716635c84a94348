import { setMaxListeners } from 'node:events';
import { explain } from './aws/errors.js';
import { cleanup } from './commands/cleanup.js';
import { pipeline } from './commands/create.js';
import { preflight, whereabouts } from './commands/preflight.js';
import { refresh } from './commands/reread-results.js';
import { driftFailures, type Facts, resultOf } from './commands/result.js';
import { rollBack } from './commands/rollback.js';
import { unpublish } from './commands/unpublish.js';
import { loadConfigs } from './config/load.js';
import { selectImages } from './config/select.js';
import type { Dependencies } from './dependencies.js';
import { githubVariables, hasCredentials, resolveCommand, workflowEvent } from './github/event.js';
import type { Command, Inputs } from './github/inputs.js';
import { commentOnPullRequest, writeResults } from './github/write-results.js';
import { readSurroundings } from './opening/account-facts.js';
import { connect } from './opening/connect.js';
import { openTarget } from './opening/open-target.js';
import { readDisks } from './opening/sources.js';
import type { Reporter } from './report/reporter.js';
import type { RunResult } from './report/result.js';
import { BarrierError, type Policy, type Run } from './run/run.js';

/** What each command makes of the pipeline; `check` ends before it. */
const policies: Readonly<Record<Command, Policy>> = {
  check: { applies: false, until: 'inventory' },
  plan: { applies: false, until: 'public' },
  verify: { applies: false, until: 'public' },
  create: { applies: true, until: 'private' },
  publish: { applies: true, until: 'public' },
  list: { applies: false, until: 'inventory' },
  cleanup: { applies: true, until: 'inventory' },
  unpublish: { applies: true, until: 'inventory' },
};

/** What was made visible is taken back also when the time of `max-wait` is over: it gets this much of its own. */
const rollbackMs = 20 * 60_000;

/**
 * One run of the action, from inputs to exit code. Manifest, summary and outputs are written whatever happens, and say
 * what is true at the end.
 */
export async function run(inputs: Inputs, dependencies: Dependencies): Promise<0 | 1> {
  const { clock, log, env, cancel } = dependencies;
  const startedAt = clock.now();
  if (inputs['github-token'] !== undefined) log.mask(inputs['github-token']);
  setMaxListeners(0, cancel); // every request and every wait of 30 regions listens
  const warnings: string[] = [];
  const report: Reporter = {
    ...log,
    warning: (text) => {
      warnings.push(text);
      log.warning(text);
    },
  };
  const state: Run = {
    policy: policies.list,
    clock,
    report,
    signal: cancel,
    deadline: startedAt + inputs['max-wait'] * 1000,
    changes: [],
    failures: [],
    results: new Map(),
    marketplace: new Map(),
    timeline: [],
    excluded: new Set(),
    spoiled: new Set(),
    received: new Set(),
    undo: [],
    published: false,
  };
  const facts: Facts = { configs: [], disks: undefined, targets: [], warnings };
  const over = new AbortController();
  let command: Command | undefined;
  try {
    command = resolveCommand(inputs.command, workflowEvent(env), {
      hasCredentials: hasCredentials(env, inputs['role-to-assume']),
      allowOnPullRequest: inputs['allow-on-pull-request'],
    });
    state.policy = policies[command];
    if (inputs['dry-run'] && (command === 'cleanup' || command === 'unpublish')) state.policy = policies.list;
    await work(state, command, inputs, dependencies, facts, over.signal);
  } catch (error) {
    for (const one of error instanceof AggregateError ? (error.errors as unknown[]) : [error]) {
      if (one instanceof BarrierError || cancel.aborted) continue;
      state.failures.push({ bestEffort: false, error: explain(one) });
    }
  }
  if (state.policy.applies && (state.failures.length > 0 || cancel.aborted)) {
    if (command === 'publish') await takeBack(state, facts);
    await refresh(state, facts.targets);
  }
  if (command === 'verify') state.failures.push(...driftFailures(state));
  over.abort();
  const result = resultOf(state, { command: command ?? inputs.command, startedAt, ...facts });
  const written = await writeResults(result, inputs, dependencies);
  await commentOnPullRequest(result, inputs, dependencies); // last: GitHub may not answer
  return written ? exitCode(result, inputs['on-incomplete']) : 1;
}

/**
 * With `rollback_on_failure`: every permission and SSM value of this run, newest first. A cancelled run has no time for
 * it, one that ran out of time is continued by the next, and where only an older image could not be retired, the new
 * one stays.
 */
async function takeBack(state: Run, { configs }: Facts): Promise<void> {
  const failed = state.failures.some(({ bestEffort, error }) => !bestEffort && error.code !== 'timeout');
  if (!failed || state.published || state.signal.aborted || !configs.some((config) => config.rollback_on_failure))
    return;
  state.report.warning('Publishing failed: what this run made visible is being taken back');
  state.deadline = Math.max(state.deadline, state.clock.now() + rollbackMs);
  await rollBack(state);
}

async function work(
  state: Run,
  command: Command,
  inputs: Inputs,
  dependencies: Dependencies,
  facts: Facts,
  over: AbortSignal,
): Promise<void> {
  const { log, env, workingDirectory } = dependencies;
  const { group } = inputs;
  const loaded = await log.group('Read the image config', () =>
    loadConfigs({
      config: inputs.config,
      ...(inputs['config-mapping'] === undefined ? {} : { mappingFile: inputs['config-mapping'] }),
      variables: githubVariables(env),
      ...(inputs['source-path'] === undefined ? {} : { sourcePath: inputs['source-path'] }),
      workingDirectory,
    }),
  );
  facts.configs = selectImages(loaded, { ...(group === undefined ? {} : { group }), images: inputs.images });
  if (command !== 'list' && command !== 'unpublish') {
    facts.disks = await log.group('Look at the source', () =>
      readDisks(state, facts.configs, dependencies.hashWorker, command === 'create' || command === 'check'),
    );
  }
  if (command === 'check') return;

  const clients = connect(inputs, dependencies, () => state.deadline, over);
  const target = await log.group('Look at AWS', async () => {
    const surroundings = await readSurroundings(clients, inputs['aws-region'], facts.configs);
    const { caller } = surroundings;
    log.info(`${caller.arn} in partition ${caller.partition}`);
    whereabouts(state, facts.configs, surroundings, inputs.regions);
    const opened = await openTarget(state, clients, facts.configs, facts.disks, surroundings, {
      regions: inputs.regions,
      allImages: loaded.flatMap((config) => config.images),
    });
    facts.targets = [opened];
    if (state.policy.until !== 'inventory') await preflight(state, opened, facts.configs);
    return opened;
  });
  await log.group(titles[command], async () => {
    if (command === 'cleanup') await cleanup(state, target);
    else if (command === 'unpublish') await unpublish(state, target);
    else await pipeline(state, [target]);
  });
}

const titles: Readonly<Record<Exclude<Command, 'check'>, string>> = {
  plan: 'Compare',
  verify: 'Compare',
  create: 'Upload, copy, register',
  publish: 'Upload, copy, register, publish',
  list: 'List',
  cleanup: 'Clean up',
  unpublish: 'Take back',
};

/** A run that only ran out of time may count as a success: the next one continues. */
function exitCode(result: RunResult, onIncomplete: 'fail' | 'succeed'): 0 | 1 {
  if (result.outcome === 'succeeded') return 0;
  const serious = result.failures.filter((failure) => !failure.bestEffort);
  const onlyTime = serious.length > 0 && serious.every((failure) => failure.code === 'timeout');
  return result.outcome === 'failed' && onlyTime && onIncomplete === 'succeed' ? 0 : 1;
}
