import { basename, resolve } from 'node:path';
import { explain } from '../aws/errors.js';
import { untilDeadline } from '../aws/wait.js';
import { PublishError } from '../error.js';
import { manifestText } from '../report/manifest.js';
import type { AttestedManifest, RunResult } from '../report/result.js';
import type { Failure } from '../run/ledger.js';
import { attestAgain, attestResults } from './attest.js';
import type { Dependencies } from './dependencies.js';
import type { Inputs } from './inputs.js';
import { releaseMs, writeRelease } from './release.js';
import { trustedRoots } from './trusted-roots.js';
import { attestationFailures } from './verify-attestation.js';
import { choiceOf } from './write-results.js';

/** Signing asks several services, each of them repeatedly. */
const attestMs = 180_000;
const attesting: readonly string[] = ['create', 'publish'];

/** What became of announcing a run on GitHub. */
interface Announced {
  /** False when something that an input asks for could not be done. */
  readonly isDone: boolean;
  readonly attestedManifest?: AttestedManifest;
}

/**
 * Announces on GitHub what a run has published in AWS. A run that is not complete announces nothing: the next one
 * finishes it.
 */
export async function publishResults(
  result: RunResult,
  inputs: Inputs,
  dependencies: Dependencies,
): Promise<Announced> {
  if (result.outcome !== 'succeeded' || !result.complete) return { isDone: true };
  const attested = await attestManifest(result, inputs, dependencies);
  const isReleased = await releaseResults(result, inputs, dependencies);
  const repository = dependencies.env.GITHUB_REPOSITORY;
  return {
    isDone: isReleased && attested !== 'failed',
    ...(attested === 'attested' && repository !== undefined
      ? { attestedManifest: { repository, name: basename(inputs.manifest) } }
      : {}),
  };
}

/** With the input `attest`. */
async function attestManifest(
  result: RunResult,
  inputs: Inputs,
  { env, clock, cancel, log }: Dependencies,
): Promise<'attested' | 'not asked for' | 'failed'> {
  const token = inputs['github-token'];
  if (!inputs.attest || !attesting.includes(result.command) || token === undefined) return 'not asked for';
  const manifest = { name: basename(inputs.manifest), text: manifestText(result) };
  const late = new PublishError('input', `the attestation failed: no answer within ${attestMs / 1000} seconds`, {
    hint: attestAgain,
  });
  try {
    const isNew = await untilDeadline({ clock, deadline: clock.now() + attestMs, cancel, late }, (end) =>
      attestResults(env, token, result, manifest, end, clock),
    );
    log.info(isNew ? `Attested ${inputs.manifest} and its sources` : `${inputs.manifest} is attested already`);
    return 'attested';
  } catch (error) {
    log.error(error);
    return 'failed';
  }
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
  const late = new PublishError('input', `could not reach GitHub's API: no answer within ${releaseMs / 1000} seconds`, {
    hint: 'Run again: what exists in AWS is found again, and only the release is written.',
  });
  try {
    const { url, isDraft, notices } = await untilDeadline(
      { clock, deadline: clock.now() + releaseMs, cancel, late },
      (end) => writeRelease(env, token, wanted, end, clock),
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

/** With the input `attestation`: what `verify` finds wrong. */
export async function verifyOrigin(result: RunResult, inputs: Inputs, dependencies: Dependencies): Promise<Failure[]> {
  const { env, clock, cancel, workingDirectory } = dependencies;
  const token = inputs['github-token'];
  if (!inputs.attestation || token === undefined) return [];
  const file = inputs['trusted-root'];
  const roots = trustedRoots(file === undefined ? undefined : resolve(workingDirectory, file), env);
  const late = new PublishError('input', `could not verify attestations: no answer within ${attestMs / 1000} seconds`, {
    hint: "Make sure that the runner can reach GitHub's API, and run `verify` again.",
  });
  try {
    return await untilDeadline({ clock, deadline: clock.now() + attestMs, cancel, late }, (end) =>
      attestationFailures(env, token, result, roots, end, clock),
    );
  } catch (error) {
    return cancel.aborted ? [] : [{ bestEffort: false, error: explain(error) }];
  }
}
