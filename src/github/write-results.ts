import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { PublishError } from '../error.js';
import { changeLines } from '../report/changes.js';
import { commentText } from '../report/comment.js';
import { imageLines, outcomeText } from '../report/lines.js';
import { manifestText } from '../report/manifest.js';
import { outputs } from '../report/outputs.js';
import type { RunResult } from '../report/result.js';
import { summaryText } from '../report/summary.js';
import type { Dependencies } from './dependencies.js';
import { workflowEvent } from './event.js';
import type { Inputs } from './inputs.js';
import type { Log } from './log.js';
import { pullRequestNumber, writeComment } from './pull-request.js';
import { writeOutputs, writeSummary } from './runner-files.js';

/**
 * Writes log, annotations, manifest, summary and outputs. Each is tried, so that one failure doesn't hide the others.
 * False when one of them could not be written: whoever reads it must not take the run for a success.
 */
export async function writeResults(result: RunResult, inputs: Inputs, dependencies: Dependencies): Promise<boolean> {
  const { core, log, env, workingDirectory, cancel } = dependencies;
  if (result.command === 'plan' || result.command === 'verify')
    for (const line of changeLines(result.changes)) log.info(line);
  for (const failure of result.failures) log.failure(failure);
  for (const line of imageLines(result)) log.info(line);
  if (cancel.aborted)
    log.info(`${(cancel.reason as Error).message}. Everything created so far is kept. Run again to continue.`);
  log.info(outcomeText(result));
  const manifest = resolve(workingDirectory, inputs.manifest);
  const { values, tooBig } = outputs(result, { group: inputs.group, manifest: inputs.manifest });
  for (const name of tooBig)
    log.warning(`output "${name}" is empty, because it exceeds GitHub's limit. Read it from the manifest`);
  const lost = result.targets.length > 0 ? 'The log above lists what was done in AWS. ' : '';
  const written = await Promise.all([
    writing(log, lost, `the manifest ${inputs.manifest}`, async () => {
      await mkdir(dirname(manifest), { recursive: true });
      await writeFile(manifest, manifestText(result));
    }),
    writing(log, lost, 'the job summary', () => writeSummary(core, env, summaryText(result, inputs.manifest))),
    writing(log, lost, 'the outputs', async () => writeOutputs(core, env, values)),
  ]);
  return written.every(Boolean);
}

/** @param lost what the reader still has, where the run went as far as AWS */
async function writing(log: Log, lost: string, what: string, write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (cause) {
    const hint = `${lost}Make sure that the job can write there (\`manifest\` sets the path of the manifest), and run again.`;
    log.error(new PublishError('input', `could not write ${what}: ${(cause as Error).message}`, { cause, hint }));
    return false;
  }
}

/** On a pull request with `github-token`: the plan as one comment. A comment that can't be written fails no plan. */
export async function commentOnPullRequest(
  result: RunResult,
  inputs: Inputs,
  { env, log, cancel }: Dependencies,
): Promise<void> {
  const token = inputs['github-token'];
  if (token === undefined || !workflowEvent(env).isPullRequest) return;
  try {
    const number = await pullRequestNumber(env);
    if (number !== undefined) await writeComment(env, token, number, commentText(result), cancel);
  } catch (error) {
    // A job's default token often has no permission to comment.
    const hint = error instanceof PublishError && error.hint !== undefined ? `. ${error.hint}` : '';
    log.info(`Could not write the comment on the pull request: ${(error as Error).message}${hint}`);
  }
}
