import { setMaxListeners } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createClients } from './aws/clients.js';
import { createCredentials } from './aws/credentials.js';
import { explain } from './aws/errors.js';
import type { Clock } from './aws/wait.js';
import { loadConfigs } from './config/load.js';
import { selectImages } from './config/select.js';
import { PublishError } from './error.js';
import { githubVariables, hasCredentials, resolveCommand, workflowEvent } from './github/event.js';
import { writeOutputs, writeSummary } from './github/files.js';
import type { Command, Inputs } from './github/inputs.js';
import type { Log } from './github/log.js';
import { comment, pullRequestNumber } from './github/pull-request.js';
import { openTarget, readSurroundings } from './pipeline/open.js';
import { pipeline } from './pipeline/pipeline.js';
import { refresh } from './pipeline/refresh.js';
import { BarrierError, type Policy, type Run } from './pipeline/run.js';
import { readDisks } from './pipeline/sources.js';
import { decide } from './preflight/answers.js';
import { bucketAnswers } from './preflight/bucket.js';
import { encryptionAnswers } from './preflight/encryption.js';
import { existingAnswers } from './preflight/existing.js';
import { marketplaceAnswers } from './preflight/marketplace.js';
import { publishingAnswers } from './preflight/publishing.js';
import { regionAnswers } from './preflight/regions.js';
import { topicAnswers } from './preflight/sns.js';
import { changeLines } from './report/changes.js';
import { commentText } from './report/comment.js';
import { imageLines, outcomeText } from './report/lines.js';
import { manifestText } from './report/manifest.js';
import { outputs } from './report/outputs.js';
import type { Reporter } from './report/reporter.js';
import type { RunResult } from './report/result.js';
import { summaryText } from './report/summary.js';
import { driftFailures, type Facts, resultOf } from './result-of.js';
import { cleanup } from './retire/cleanup.js';
import { rollBack } from './retire/rollback.js';
import { unpublish } from './retire/unpublish.js';

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

/** Requests in flight have this long to end after a cancellation; the runner gives 7.5 s before its next signal. */
const graceMs = 5_000;

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
    received: new Set(),
    undo: [],
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
  if (state.policy.applies && state.failures.length > 0 && !cancel.aborted) {
    if (command === 'publish') await takeBack(state, facts);
    await refresh(state, facts.targets);
  }
  if (command === 'verify') state.failures.push(...driftFailures(state));
  over.abort();
  const result = resultOf(state, { command: command ?? inputs.command, startedAt, ...facts });
  await commentOn(result, inputs, dependencies);
  const told = await tell(result, inputs, dependencies);
  return told ? exitCode(result, inputs['on-incomplete']) : 1;
}

/** With `rollback_on_failure`: every permission and SSM value of this run, newest first. A cancelled run has no time for it. */
async function takeBack(state: Run, { configs }: Facts): Promise<void> {
  const failed = state.failures.some((failure) => !failure.bestEffort);
  if (!failed || state.signal.aborted || !configs.some((config) => config.rollback_on_failure)) return;
  state.report.warning('Publishing failed: what this run made visible is taken back');
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

  const clients = connect(inputs, dependencies, state.deadline, over);
  const target = await log.group('Look at AWS', async () => {
    const surroundings = await readSurroundings(clients, inputs['aws-region'], facts.configs);
    const { caller } = surroundings;
    log.info(`${caller.arn} in partition ${caller.partition}`);
    const whereabouts = [
      ...bucketAnswers(facts.configs, surroundings.buckets),
      ...regionAnswers(facts.configs, caller.partition, surroundings.regions, inputs.regions),
    ];
    decide(state, whereabouts, true);
    const opened = await openTarget(state, clients, facts.configs, facts.disks, surroundings, {
      regions: inputs.regions,
      allImages: new Set(loaded.flatMap((config) => config.images.map((image) => image.name))),
    });
    facts.targets = [opened];
    if (state.policy.until === 'inventory') return opened;
    // In a plan what differs is a row of its own.
    const existing = state.policy.applies ? existingAnswers(opened) : [];
    decide(
      state,
      [
        ...existing,
        ...encryptionAnswers(opened),
        ...publishingAnswers(state, opened),
        ...(await topicAnswers(state, opened)),
        ...marketplaceAnswers(state, opened, facts.configs),
      ],
      false,
    );
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

/** @param over aborts when no request is under way any more: a cancelled run then needs no grace and ends at once */
function connect(inputs: Inputs, dependencies: Dependencies, deadline: number, over: AbortSignal) {
  const { clock, log, random, cancel, oidcToken } = dependencies;
  const kill = new AbortController();
  setMaxListeners(0, kill.signal);
  const endRequests = (): void => {
    clock.sleep(graceMs, over).then(
      () => kill.abort(cancel.reason),
      () => {},
    );
  };
  if (cancel.aborted) endRequests();
  else cancel.addEventListener('abort', endRequests, { once: true });
  const options = { clock, deadline, random, stop: cancel, kill: kill.signal, info: (line: string) => log.info(line) };
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

/**
 * Log, annotations, manifest, summary and outputs; each is tried, so that one which fails doesn't hide the others.
 * False when one of them could not be written: whoever reads it must not take the run for a success.
 */
async function tell(result: RunResult, inputs: Inputs, dependencies: Dependencies): Promise<boolean> {
  const { log, env, workingDirectory, cancel } = dependencies;
  if (result.command === 'plan' || result.command === 'verify')
    for (const line of changeLines(result.changes)) log.info(line);
  for (const failure of result.failures) log.failure(failure);
  for (const line of imageLines(result)) log.info(line);
  if (cancel.aborted) log.info(`${(cancel.reason as Error).message} What was made stays; run again to continue.`);
  log.info(outcomeText(result));
  const manifest = resolve(workingDirectory, inputs.manifest);
  const { values, tooBig } = outputs(result, { group: inputs.group, manifest: inputs.manifest });
  for (const name of tooBig)
    log.warning(`The output "${name}" is over GitHub's limit and left empty; the manifest has it.`);
  const written = await Promise.all([
    writing(log, `the manifest ${inputs.manifest}`, async () => {
      await mkdir(dirname(manifest), { recursive: true });
      await writeFile(manifest, manifestText(result));
    }),
    writing(log, 'the job summary', () => writeSummary(env, summaryText(result, inputs.manifest))),
    writing(log, 'the outputs', () => writeOutputs(env, values)),
  ]);
  return written.every(Boolean);
}

async function writing(log: Log, what: string, write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (cause) {
    const hint = 'What was done in AWS is in the log above. Give a path that this job may write to, and run again.';
    log.error(new PublishError('input', `${what} could not be written: ${(cause as Error).message}`, { cause, hint }));
    return false;
  }
}

/** On a pull request with `github-token`: the plan as one comment. That it can't be written is no failure of the plan. */
async function commentOn(result: RunResult, inputs: Inputs, { env, log }: Dependencies): Promise<void> {
  const token = inputs['github-token'];
  if (token === undefined || !workflowEvent(env).isPullRequest) return;
  try {
    const number = await pullRequestNumber(env);
    if (number !== undefined) await comment(env, token, number, commentText(result));
  } catch (error) {
    // The token that a job gets by default often may not comment.
    log.info(`No comment: ${(error as Error).message}. ${error instanceof PublishError ? (error.hint ?? '') : ''}`);
  }
}

/** A run that only ran out of time may count as a success: the next one continues. */
function exitCode(result: RunResult, onIncomplete: 'fail' | 'succeed'): 0 | 1 {
  if (result.outcome === 'succeeded') return 0;
  const serious = result.failures.filter((failure) => !failure.bestEffort);
  const onlyTime = serious.length > 0 && serious.every((failure) => failure.code === 'timeout');
  return result.outcome === 'failed' && onlyTime && onIncomplete === 'succeed' ? 0 : 1;
}
