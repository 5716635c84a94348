import { constants } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Clock, untilDeadline } from '../aws/wait.js';
import { PublishError } from '../error.js';
import { consoleFiles } from '../report/boot-tests.js';
import { changeLines } from '../report/changes.js';
import { commentText } from '../report/comment.js';
import { failureGroups } from '../report/failure-groups.js';
import { formatTexts } from '../report/formats/formats.js';
import { isPolicyFile, policyFiles } from '../report/iam/files.js';
import { imageLines, outcomeText } from '../report/lines.js';
import type { LocatorData } from '../report/locator/schema.js';
import { manifestText } from '../report/manifest.js';
import { mostJobs, shardsOf } from '../report/matrix.js';
import { regionNames } from '../report/order.js';
import { outputs } from '../report/outputs.js';
import type { RunResult } from '../report/result.js';
import { recordPath, recordText } from '../report/run-record.js';
import { subscriptionLines } from '../report/subscriptions.js';
import { summaryText } from '../report/summary.js';
import { unreachableHint } from './api.js';
import type { Dependencies } from './dependencies.js';
import { makeDirectory } from './directory.js';
import type { WorkflowEvent } from './event.js';
import type { Inputs } from './inputs.js';
import { writeLocator } from './locator.js';
import type { Log } from './log.js';
import { writeComment } from './pull-request.js';
import { writeOutputs, writeSummary } from './runner-files.js';

/** A disk that doesn't answer must not keep a run that is over. A cancelled one is killed 10 s after the signal. */
const writeMs = 10_000;
const writeMsWhenCancelled = 2_000;

/**
 * Writes log, annotations, manifest, summary and outputs. Each is tried, so that one failure doesn't hide the others.
 * False when one of them could not be written: whoever reads it must not take the run for a success.
 */
export async function writeResults(result: RunResult, inputs: Inputs, dependencies: Dependencies): Promise<boolean> {
  const { core, log, env, workingDirectory, cancel, clock } = dependencies;
  const planned = result.changes.filter(({ outcome }) => outcome === 'planned');
  for (const line of changeLines(planned, regionNames(result))) log.info(line);
  for (const { failure, images, where } of failureGroups(result)) {
    log.failure({ ...failure, ...(images.length === 0 ? {} : { image: images.join(', ') }), region: where });
  }
  for (const line of [...imageLines(result), ...subscriptionLines(result)]) log.info(line);
  if (cancel.aborted)
    log.info(`${(cancel.reason as Error).message}. Everything created so far is kept. Run again to continue.`);
  log.info(outcomeText(result));
  const manifest = resolve(workingDirectory, inputs.manifest);
  const locator = locatorOf(result, inputs);
  if (inputs.locator !== undefined && locator === undefined && isReleasing(result))
    log.info('The locator was not written, because the run did not succeed. `list` writes it from what is public.');
  const { values, tooBig } = outputs(result, {
    group: inputs.group,
    manifest: inputs.manifest,
    locator,
    shardBy: inputs['shard-by'],
  });
  for (const name of tooBig)
    log.warning(`output "${name}" is empty, because it exceeds GitHub's limit. Read it from the manifest`);
  const shards = result.command === 'plan' ? shardsOf(result, inputs['shard-by']).length : 0;
  if (shards > mostJobs)
    log.warning(
      `output "matrix" has ${shards} jobs, and GitHub starts at most ${mostJobs} of one matrix. Change "shard-by"`,
    );
  const formats = result.complete ? inputs.formats : [];
  if (formats.length < inputs.formats.length)
    log.info(`The files of \`formats\` were not written: ${whyNotWritten(result)}`);
  const lost = result.targets.length > 0 ? 'The log above lists what was done in AWS. ' : '';
  const limitMs = cancel.aborted ? writeMsWhenCancelled : writeMs;
  const writing = (what: string, write: () => Promise<void>): Promise<boolean> =>
    writeWithin({ clock, limitMs, log, lost }, what, write);
  const written = await Promise.all([
    writing(`the manifest ${inputs.manifest}`, async () => {
      await writeText(manifest, manifestText(result));
      await writeText(recordPath(manifest), recordText(result));
    }),
    ...formats.map(({ name, path }) =>
      writing(`the file ${path} (${name})`, async () => {
        const files = [...formatTexts(name, resolve(workingDirectory, path), result)];
        for (const [file, text] of files) await writeText(file, text);
      }),
    ),
    ...consoleFiles(result).map(({ name, text }) =>
      writing(`the console of a boot test ${name}`, () => writeText(join(dirname(manifest), name), text)),
    ),
    ...(result.command === 'rehearse' ? [writing('the IAM policy', () => writePolicies(result, manifest))] : []),
    writing('the job summary', () => writeSummary(core, env, summaryText(result, inputs.manifest))),
    writing('the outputs', async () => writeOutputs(core, env, values)),
  ]);
  return written.every(Boolean);
}

/** What an earlier rehearsal has left would be taken for the policy of this one, which may have failed and have none. */
async function writePolicies(result: RunResult, manifest: string): Promise<void> {
  const files = policyFiles(result, manifest).flatMap((one) => one.files);
  const folder = dirname(manifest);
  const found = await readdir(folder).catch(() => []);
  const left = found.filter((name) => isPolicyFile(name, manifest) && !files.some((file) => file.name === name));
  for (const name of left) await rm(join(folder, name));
  for (const { name, text } of files) await writeText(join(folder, name), text);
}

/** Others take what they read for what is released: neither what a rehearsal shows nor what is half done is. */
function whyNotWritten({ rehearsal, command }: RunResult): string {
  if (rehearsal !== undefined || command === 'check') return 'this run shows no AMIs of AWS.';
  return 'the run is not complete. Files of an earlier run stay as they are.';
}

/** Writes the locator of a run that succeeded. Its page names the attestation, so that comes before. */
export async function writeLocatorPage(
  result: RunResult,
  inputs: Inputs,
  { clock, log, cancel, workingDirectory }: Dependencies,
  published: LocatorData | undefined,
): Promise<boolean> {
  const locator = locatorOf(result, inputs);
  if (locator === undefined) return true;
  const limits = { clock, limitMs: cancel.aborted ? writeMsWhenCancelled : writeMs, log, lost: '' };
  return writeWithin(limits, `the locator in ${locator}`, () =>
    writeLocator(result, published, resolve(workingDirectory, locator)),
  );
}

/** Of a run that failed, it might show a release that is public in some regions only. */
function locatorOf({ outcome, publicImages }: RunResult, { locator }: Inputs): string | undefined {
  return outcome === 'succeeded' && publicImages ? locator : undefined;
}

function isReleasing({ command, outcome }: RunResult): boolean {
  return outcome !== 'succeeded' && (command === 'publish' || command === 'refresh' || command === 'unpublish');
}

/** Without O_NONBLOCK, a pipe that nobody reads would hold a thread forever, and with it the end of the process. */
async function writeText(path: string, text: string): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NONBLOCK } = constants;
  await makeDirectory(dirname(path));
  await writeFile(path, text, { flag: O_WRONLY | O_CREAT | O_TRUNC | O_NONBLOCK });
}

interface Writing {
  readonly clock: Clock;
  readonly limitMs: number;
  readonly log: Log;
  /** What the reader still has, where the run went as far as AWS. */
  readonly lost: string;
}

async function writeWithin(
  { clock, limitMs, log, lost }: Writing,
  what: string,
  write: () => Promise<void>,
): Promise<boolean> {
  const late = new PublishError('input', `the disk did not respond within ${limitMs / 1000} s`);
  try {
    await untilDeadline({ clock, deadline: clock.now() + limitMs, late }, write);
    return true;
  } catch (cause) {
    const hint = `${lost}Make sure that the job can write there (\`manifest\` sets the path of the manifest), and run again.`;
    log.error(new PublishError('input', `could not write ${what}: ${(cause as Error).message}`, { cause, hint }));
    return false;
  }
}

/** What tells the run of a step from those of others. */
export function choiceOf(inputs: Inputs): readonly unknown[] {
  return [
    inputs.config,
    inputs['config-mapping'],
    inputs['source-path'],
    inputs.group,
    inputs.images,
    inputs.regions,
    ...(inputs.target.length > 0 ? [inputs.target] : []),
  ];
}

/** Finding and writing a comment takes a few requests; a run that has done its work waits no longer for all of them. */
const commentMs = 30_000;
/** A run whose time is over waits this long. */
const leastCommentMs = 5_000;

/** The commands whose results are for the reviewers of a change. */
const commented: readonly string[] = ['plan', 'rehearse', 'check'];

/**
 * On a pull request with `github-token`: what the run found, as one comment for each choice of configs, images, regions
 * and role. A comment that can't be written fails no run.
 */
export async function commentOnPullRequest(
  result: RunResult,
  inputs: Inputs,
  { pullRequest, isFromFork = false }: WorkflowEvent,
  { clock, env, log, cancel }: Dependencies,
): Promise<void> {
  const token = inputs['github-token'];
  if (token === undefined || pullRequest === undefined || inputs.comment === 'never') return;
  if (!commented.includes(result.command)) return;
  const about = [...choiceOf(inputs), inputs['role-to-assume'], inputs['role-chain']];
  try {
    const leftMs = Date.parse(result.startedAt) + inputs['max-wait'] * 1000 - clock.now();
    const limitMs = Math.min(commentMs, Math.max(leastCommentMs, leftMs));
    const late = new PublishError('input', `could not reach GitHub's API: no answer within ${limitMs / 1000} seconds`, {
      hint: unreachableHint,
    });
    await untilDeadline({ clock, deadline: clock.now() + limitMs, cancel, late }, (end) =>
      writeComment(env, token, pullRequest, about, commentText(result, inputs.config, runUrl(env)), end),
    );
  } catch (error) {
    // A job's default token often has no permission to comment.
    const { message } = error as Error;
    const isRefused = message.startsWith('GitHub refused');
    const hint = error instanceof PublishError && error.hint !== undefined ? `. ${error.hint}` : '';
    log.info(
      isRefused && isFromFork
        ? `No comment on the pull request: it comes from a fork, whose jobs get no token that may write. ${where}`
        : `Could not write the comment on the pull request: ${message}${hint}${isRefused ? ` ${where}` : ''}`,
    );
  }
}

const where = 'The job summary shows the same.';

/**
 * The page of the workflow run, which shows the job summary; undefined outside of a workflow.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function runUrl(env: Dependencies['env']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  if (!server || !repository || !run) return undefined;
  const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
  return encodeURI(`${server}/${repository}/actions/runs/${run}${attempt}`);
}
