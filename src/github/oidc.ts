import { PublishError } from '../error.js';

/**
 * A fresh OIDC token of this job, for `audience`; masked in the log by the toolkit before it is returned.
 * The job's own request token stays good while the job lives, so this can be called again for each session.
 * Throws PublishError('credentials') when the job may have no token, or GitHub gives none.
 * https://docs.github.com/actions/reference/openid-connect-reference
 */
export async function oidcToken(audience: string, env: Readonly<Record<string, string | undefined>>): Promise<string> {
  if (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
    throw new PublishError('credentials', 'GitHub offers this job no OIDC token, so no role can be assumed.', {
      hint:
        'Add "permissions: id-token: write" to the job. ' +
        'On pull requests from forks there is never a token: use the command "check" there.',
    });
  }
  // Loaded on first use: the toolkit brings an HTTP client of its own, which knows the runner's proxy settings.
  const { getIDToken } = await import('@actions/core');
  try {
    return await getIDToken(audience);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replaceAll(/\s+/g, ' ').trim() : String(cause);
    throw new PublishError('credentials', `GitHub gave no OIDC token for the audience "${audience}". ${reason}`, {
      cause,
      hint: 'Run the job again. A job whose request token is no longer accepted can get no further token.',
    });
  }
}
