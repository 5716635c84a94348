import { certificateHint } from '../aws/hints.js';
import type { Clock } from '../aws/wait.js';
import { PublishError } from '../error.js';

export type Env = Readonly<Record<string, string | undefined>>;

export type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

/**
 * A client of GitHub's API, loaded on first use: most runs need none. Its requests end with `signal`.
 * @param clock to wait for the end of a limit of requests, where GitHub says that it ends soon; without it, nobody waits
 */
export async function connect(env: Env, token: string, signal: AbortSignal, clock?: Clock): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, env.GITHUB_API_URL ? { baseUrl: env.GITHUB_API_URL } : {});
  // Here, because octokit hands a signal in the parameters on to the first page of a list only.
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal };
  });
  // Octokit takes an answer that breaks off for an empty one: a list without our comment, which would be written twice.
  octokit.hook.after('request', (response, options) => {
    if (options.method === 'GET' && typeof response.data === 'string') throw new Error(incomplete);
  });
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request(options);
      } catch (cause) {
        const waitMs = limitedForMs(cause);
        if (clock === undefined || waitMs === undefined || attempt === mostAttempts) throw cause;
        await clock.sleep(waitMs, signal);
      }
    }
  });
  return octokit;
}

/** GitHub often says a minute. */
const longestLimitMs = 60_000;
const mostAttempts = 3;

/**
 * How long GitHub takes no more requests of this token; undefined where it doesn't say, or too long.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function limitedForMs(cause: unknown): number | undefined {
  const { response } = cause as { response?: { status?: number; headers?: { 'retry-after'?: string } } };
  const seconds = response?.headers?.['retry-after'] ?? '';
  const waitMs =
    (response?.status === 403 || response?.status === 429) && /^\d{1,9}$/.test(seconds)
      ? Number(seconds) * 1000
      : undefined;
  return waitMs !== undefined && waitMs <= longestLimitMs ? waitMs : undefined;
}

export const incomplete = 'the answer is incomplete or not JSON';

/** The repository of the job. */
export function repositoryOf(env: Env): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  return { owner, repo };
}

/** What a failed request comes to. */
export interface Refusal {
  /** GitHub gave no answer. */
  readonly unreachable?: PublishError;
  /** Undefined also where GraphQL refuses. */
  readonly status: number | undefined;
  /** GitHub's own words, in one line. */
  readonly message: string;
  /** Whether it takes no more requests for now. Some of these refusals have the status of a missing permission. */
  readonly isRateLimit: boolean;
}

export const rateLimitHint = 'GitHub limits how many requests a token may send. Run again later.';

/** A part of GitHub may be down, or the runner have no way to it. */
export const unreachableHint = "Make sure that the runner can reach GitHub's API, and run again.";

export function refusalOf(cause: unknown): Refusal {
  const { message: text, response } = cause as Error & { response?: { status?: number } };
  const message = text.replaceAll(/\s+/g, ' ');
  const isRateLimit = response?.status === 429 || /\brate limit/i.test(message);
  if (response !== undefined) return { status: response.status, message, isRateLimit };
  const hint = /certificate/i.test(message) ? certificateHint : unreachableHint;
  const unreachable = new PublishError('input', `could not reach GitHub's API: ${message}`, { cause, hint });
  return { unreachable, status: undefined, message, isRateLimit };
}
