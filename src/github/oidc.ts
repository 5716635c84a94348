import type { getIDToken } from '@actions/core';
import { certificateHint } from '../aws/hints.js';
import { untilAborted } from '../aws/wait.js';
import { PublishError } from '../error.js';

/**
 * A fresh OIDC token of this job, for `audience`; masked in the log by @actions/core before it is returned.
 * The job's own request token stays good while the job lives, so this can be called again for each session.
 * Ends with `signal`: @actions/core can't abort a request, so that one stays open behind it until the process ends.
 * Throws PublishError('credentials') when the job may have no token, or GitHub refuses one; the signal's reason when
 * that is a PublishError, and PublishError('timeout') when the signal aborts for another reason. Throws another error
 * when GitHub fails or can't be reached: asking again may succeed.
 * https://docs.github.com/actions/reference/openid-connect-reference
 */
export async function oidcToken(
  core: { readonly getIDToken: typeof getIDToken },
  audience: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<string> {
  if (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
    throw new PublishError('credentials', "this job can't request an OIDC token, so it can't assume a role", {
      hint:
        'Add "permissions: id-token: write" to the job. ' +
        'Pull requests from forks never get a token. Use the command `check` there.',
    });
  }
  try {
    signal.throwIfAborted();
    return await untilAborted(signal, core.getIDToken(audience));
  } catch (cause) {
    if (signal.aborted) throw ended(signal.reason);
    const reason = cause instanceof Error ? cause.message.replaceAll(/\s+/g, ' ').trim() : String(cause);
    if (!isRefusal(reason)) throw new Error(reason, { cause });
    if (statusIn(reason) === 401) {
      throw new PublishError('credentials', `this job's request for OIDC tokens has expired: ${reason}`, {
        cause,
        hint: 'Run again to continue.',
      });
    }
    throw new PublishError(
      'credentials',
      `GitHub did not issue an OIDC token for the audience "${audience}": ${reason}`,
      {
        cause,
        hint: /certificate/i.test(reason)
          ? certificateHint
          : 'Check that the organization and the repository allow OIDC tokens for this job, and run it again.',
      },
    );
  }
}

/** No repetition helps. @actions/core tells what happened in its message only. */
function isRefusal(reason: string): boolean {
  if (/certificate/i.test(reason)) return true;
  const status = statusIn(reason);
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** NaN where there is none. */
function statusIn(reason: string): number {
  return Number(/Error Code : (\d+)/.exec(reason)?.[1]);
}

function ended(reason: unknown): PublishError {
  if (reason instanceof PublishError) return reason;
  return new PublishError('timeout', 'GitHub did not respond to the request for an OIDC token before the run ended', {
    cause: reason,
    hint: 'Run again to continue.',
  });
}
