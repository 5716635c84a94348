import { untilDeadline } from '../aws/wait.js';
import { PublishError } from '../error.js';
import type { CheckAnswer } from '../run/checks.js';
import type { Run } from '../run/run.js';
import { connect, type Env, refusalOf, repositoryOf } from './api.js';
import { missingForAttestation } from './attest.js';
import type { Inputs } from './inputs.js';
import { releaseMs, releaseRefusal } from './release.js';
import { findRelease, requireTag } from './release-requests.js';

/** Whether the job can get the OIDC token with which the input `attest` has it sign. */
export function checkAttestation({ attest }: Inputs, env: Env): CheckAnswer[] {
  const error = attest ? missingForAttestation(env) : undefined;
  return error === undefined
    ? []
    : [{ answer: 'no', what: 'the job can attest its results', error, scope: { bestEffort: false } }];
}

/**
 * Does GitHub have the release that the input `release` names, or a tag to create it from? Nothing is written for that,
 * so a token that may only read is not noticed. A release that no input names fails no run, and isn't looked up.
 */
export async function checkRelease(
  run: Run,
  { release, 'github-token': token }: Inputs,
  env: Env,
): Promise<CheckAnswer[]> {
  if (!release || token === undefined) return [];
  const { clock, signal, deadline } = run;
  const what = `the release ${release} can be written`;
  const late = new PublishError('input', "could not reach GitHub's API: no answer in time");
  const limit = { clock, deadline: Math.min(clock.now() + releaseMs, deadline), cancel: signal, late };
  try {
    await untilDeadline(limit, async (end) => {
      const releases = { octokit: await connect(env, token, end, clock), repository: repositoryOf(env) };
      if ((await findRelease(releases, release)) === undefined) await requireTag(releases, release);
    });
    return [];
  } catch (cause) {
    signal.throwIfAborted();
    if (cause === late) return [{ answer: 'unknown', what, why: late.message }];
    const refusal = refusalOf(cause);
    const isFinal = !refusal.isRateLimit && [401, 403, 404].includes(refusal.status ?? 0);
    const error = cause instanceof PublishError ? cause : releaseRefusal(refusal, cause);
    return isFinal || error === cause
      ? [{ answer: 'no', what, error, scope: { bestEffort: false } }]
      : [{ answer: 'unknown', what, why: error.message }];
  }
}
