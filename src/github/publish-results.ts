import { basename } from 'node:path';
import { untilDeadline } from '../aws/wait.js';
import { PublishError } from '../error.js';
import { manifestText } from '../report/manifest.js';
import type { RunResult } from '../report/result.js';
import type { Dependencies } from './dependencies.js';
import type { Inputs } from './inputs.js';
import { writeRelease } from './release.js';
import { choiceOf } from './write-results.js';

/** GitHub may not answer, and what the run has done in AWS is written down already. */
const releaseMs = 60_000;

/**
 * Announces on GitHub what a run has published in AWS. A run that is not complete announces nothing: the next one
 * finishes it. False when something that an input asks for could not be done.
 */
export async function publishResults(result: RunResult, inputs: Inputs, dependencies: Dependencies): Promise<boolean> {
  if (result.outcome !== 'succeeded' || !result.complete) return true;
  return releaseResults(result, inputs, dependencies);
}

/** On a tag, its release; with the input `release`, that of the tag that it names. */
async function releaseResults(
  result: RunResult,
  inputs: Inputs,
  { env, clock, cancel, log }: Dependencies,
): Promise<boolean> {
  const { release: named, 'github-token': token } = inputs;
  const tag = named ?? (env.GITHUB_REF_TYPE === 'tag' ? env.GITHUB_REF_NAME : undefined);
  if (result.command !== 'publish' || !tag || token === undefined) return true;
  const manifest = { name: basename(inputs.manifest), text: manifestText(result) };
  const wanted = { tag, creates: named !== undefined, about: choiceOf(inputs), result, manifest };
  const late = new PublishError('input', `could not reach GitHub's API: no answer within ${releaseMs / 1000} seconds`);
  try {
    const { url, isDraft, notices } = await untilDeadline(
      { clock, deadline: clock.now() + releaseMs, cancel, late },
      (end) => writeRelease(env, token, wanted, end),
    );
    for (const notice of notices) log.warning(notice);
    if (url === undefined) log.info(`GitHub has no release ${tag}. Set \`release: ${tag}\` to have it created.`);
    else log.info(`The AMIs are in the ${isDraft ? 'draft of the ' : ''}release ${tag}: ${url}`);
    return true;
  } catch (error) {
    if (named !== undefined) {
      log.error(error);
      return false;
    }
    // Nobody asked for it, and a job's default token has no permission to write releases.
    const hint = error instanceof PublishError && error.hint !== undefined ? `. ${error.hint}` : '';
    log.info(`Could not write the AMIs to the release ${tag}: ${(error as Error).message}${hint}`);
    return true;
  }
}
