import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createClients } from './aws/clients.js';
import { createCredentials } from './aws/credentials.js';
import { explain } from './aws/errors.js';
import type { Clock } from './aws/wait.js';
import type { Config } from './config/config.js';
import { loadConfigs } from './config/load.js';
import { selectImages } from './config/select.js';
import { PublishError } from './error.js';
import { githubVariables, hasCredentials, resolveCommand, workflowEvent } from './github/event.js';
import { writeOutputs, writeSummary } from './github/files.js';
import type { Command, Inputs } from './github/inputs.js';
import type { Log } from './github/log.js';
import { openTarget, readSurroundings } from './pipeline/open.js';
import { pipeline } from './pipeline/pipeline.js';
import { BarrierError, type Policy, type Run } from './pipeline/run.js';
import { readDisks } from './pipeline/sources.js';
import type { LocalDisk, Target } from './pipeline/wanted.js';
import { decide } from './preflight/answers.js';
import { bucketAnswers } from './preflight/bucket.js';
import { existingAnswers } from './preflight/existing.js';
import { regionAnswers } from './preflight/regions.js';
import { changeLines } from './report/changes.js';
import { manifestText } from './report/manifest.js';
import { outputs } from './report/outputs.js';
import type { Reporter } from './report/reporter.js';
import type { RunResult } from './report/result.js';
import { summaryText } from './report/summary.js';
import { driftFailures, resultOf } from './result-of.js';

/** What the action needs of the world around it. */
export interface Dependencies {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  /** An OIDC token of the job for an audience; absent where there is none to be had. */
  readonly oidcToken?: (audience: string) => Promise<string>;
  /** Where the worker that hashes a file is; without it the main thread does all. */
  readonly hashWorker?: URL;
  /** Aborts when the run is told to stop. */
  readonly cancel: AbortSignal;
}

/** What each command makes of the pipeline; `check` needs no AWS and has none. */
const policies: Readonly<Record<Exclude<Command, 'check'>, Policy>> = {
  plan: { applies: false, until: 'private' },
  verify: { applies: false, until: 'private' },
  create: { applies: true, until: 'private' },
  list: { applies: false, until: 'inventory' },
};

/** Requests in flight have this long to end after a cancellation; the runner gives 7.5 s before its next signal. */
const graceMs = 5_000;

/**
 * One run of the action, from inputs to exit code. Manifest, summary and outputs are written whatever happens, and say
 * what is true at the end.
 */
export async function run(inputs: Inputs, dependencies: Dependencies): Promise<0 | 1> {
  const { clock, log, env, cancel } = dependencies;
  const startedAt = clock.now();
  const command = resolveCommand(inputs.command, workflowEvent(env), {
    hasCredentials: hasCredentials(env, inputs['role-to-assume']),
    allowOnPullRequest: inputs['allow-on-pull-request'],
  });
  const warnings: string[] = [];
  const report: Reporter = {
    ...log,
    warning: (text) => {
      warnings.push(text);
      log.warning(text);
    },
  };
  const state: Run = {
    policy: command === 'check' ? { applies: false, until: 'inventory' } : policies[command],
    clock,
    report,
    signal: cancel,
    deadline: startedAt + inputs['max-wait'] * 1000,
    changes: [],
    failures: [],
    results: new Map(),
    timeline: [],
    undo: [],
  };
  const facts: Facts = { configs: [], disks: undefined, targets: [], warnings };
  try {
    await work(state, command, inputs, dependencies, facts);
  } catch (error) {
    for (const one of error instanceof AggregateError ? (error.errors as unknown[]) : [error]) {
      if (one instanceof BarrierError || cancel.aborted) continue;
      state.failures.push({ bestEffort: false, error: one instanceof PublishError ? one : explain(one) });
    }
  }
  if (command === 'verify') state.failures.push(...driftFailures(state));
  const result = resultOf(state, { command, startedAt, ...facts });
  await tell(result, inputs, dependencies);
  return exitCode(result, inputs['on-incomplete']);
}

/** What the run came to know; filled as it goes, so that a failure can still tell what there is. */
export interface Facts {
  configs: readonly Config[];
  /** The disk images that were read; undefined when the command looks at none. */
  disks: ReadonlyMap<Config, LocalDisk> | undefined;
  targets: readonly Target[];
  readonly warnings: string[];
}

async function work(
  state: Run,
  command: Command,
  inputs: Inputs,
  dependencies: Dependencies,
  facts: Facts,
): Promise<void> {
  const { log, env, workingDirectory } = dependencies;
  const { group } = inputs;
  facts.configs = await log.group('Read the image config', async () =>
    selectImages(
      await loadConfigs({
        config: inputs.config,
        ...(inputs['config-mapping'] === undefined ? {} : { mappingFile: inputs['config-mapping'] }),
        variables: githubVariables(env),
        ...(inputs['source-path'] === undefined ? {} : { sourcePath: inputs['source-path'] }),
        workingDirectory,
      }),
      { ...(group === undefined ? {} : { group }), images: inputs.images },
    ),
  );
  if (command !== 'list') {
    facts.disks = await log.group('Look at the source', () => readDisks(state, facts.configs, dependencies.hashWorker));
  }
  if (command === 'check') return;

  const clients = connect(inputs, dependencies);
  const target = await log.group('Look at AWS', async () => {
    const surroundings = await readSurroundings(clients, inputs['aws-region'], facts.configs);
    const { caller } = surroundings;
    log.info(`${caller.arn} in partition ${caller.partition}`);
    decide(state, [
      ...bucketAnswers(facts.configs, surroundings.buckets),
      ...regionAnswers(facts.configs, caller.partition, surroundings.regions, inputs.regions),
    ]);
    const opened = await openTarget(state, clients, facts.configs, facts.disks, surroundings, {
      regions: inputs.regions,
    });
    facts.targets = [opened];
    if (state.policy.applies) decide(state, existingAnswers(opened));
    return opened;
  });
  await log.group(titles[command], () => pipeline(state, [target]));
}

const titles: Readonly<Record<Exclude<Command, 'check'>, string>> = {
  plan: 'Compare',
  verify: 'Compare',
  create: 'Upload, copy, register',
  list: 'List',
};

function connect(inputs: Inputs, dependencies: Dependencies) {
  const { clock, log, random, cancel, oidcToken } = dependencies;
  const kill = new AbortController();
  cancel.addEventListener('abort', () => void clock.sleep(graceMs).then(() => kill.abort(cancel.reason)), {
    once: true,
  });
  const options = { clock, random, stop: cancel, kill: kill.signal, info: (line: string) => log.info(line) };
  const credentials = createCredentials({
    roleToAssume: inputs['role-to-assume'],
    roleChain: inputs['role-chain'],
    roleSessionName: inputs['role-session-name'],
    roleDurationSeconds: inputs['role-duration-seconds'],
    audience: inputs.audience,
    oidcToken,
    clock,
    mask: (secret) => log.mask(secret),
    info: (line) => log.info(line),
    sts: (by) => createClients(options, by, async () => false).sts(inputs['aws-region']),
  });
  return createClients(options, credentials.provider, credentials.renew);
}

/** Log, annotations, manifest, summary and outputs; each is tried, so that one which fails doesn't hide the others. */
async function tell(result: RunResult, inputs: Inputs, dependencies: Dependencies): Promise<void> {
  const { log, env, workingDirectory } = dependencies;
  if (result.command === 'plan' || result.command === 'verify')
    for (const line of changeLines(result.changes)) log.info(line);
  for (const failure of result.failures) log.failure(failure);
  const manifest = resolve(workingDirectory, inputs.manifest);
  const { values, tooBig } = outputs(result, { group: inputs.group, manifest: inputs.manifest });
  for (const name of tooBig)
    log.warning(`The output "${name}" is over GitHub's limit and left empty; the manifest has it.`);
  const written = await Promise.allSettled([
    mkdir(dirname(manifest), { recursive: true }).then(() => writeFile(manifest, manifestText(result))),
    writeSummary(env, summaryText(result, inputs.manifest)),
    writeOutputs(env, values),
  ]);
  for (const one of written) if (one.status === 'rejected') log.error(one.reason);
}

/** A run that only ran out of time may count as a success: the next one continues. */
function exitCode(result: RunResult, onIncomplete: 'fail' | 'succeed'): 0 | 1 {
  if (result.outcome === 'succeeded') return 0;
  const serious = result.failures.filter((failure) => !failure.bestEffort);
  const onlyTime = serious.length > 0 && serious.every((failure) => failure.code === 'timeout');
  return result.outcome === 'failed' && onlyTime && onIncomplete === 'succeed' ? 0 : 1;
}
