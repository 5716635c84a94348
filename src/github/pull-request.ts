import { readFile } from 'node:fs/promises';
import { certificateHint } from '../aws/errors.js';
import { PublishError } from '../error.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Finding and writing a comment takes a few requests; a run that has done its work waits no longer for all of them. */
const timeoutMs = 30_000;

/**
 * The number of the pull request that started this run; undefined on other events. Read from `env`, because the
 * context of @actions/github knows the process's own environment only.
 */
export async function pullRequestNumber(env: Env): Promise<number | undefined> {
  if (!env.GITHUB_EVENT_PATH) return undefined;
  const event = JSON.parse((await readFile(env.GITHUB_EVENT_PATH, 'utf8')) || '{}') as {
    pull_request?: { number?: number };
  };
  return event.pull_request?.number;
}

/**
 * One comment on the pull request, updated in place by later runs of the same job: found again by a marker in its text.
 * Ends with `signal`, and in any case after half a minute.
 * Throws PublishError('input') when GitHub refuses or doesn't answer; the signal's reason when that aborts.
 * https://docs.github.com/rest/issues/comments
 */
export async function writeComment(
  env: Env,
  token: string,
  number: number,
  markdown: string,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const octokit = await connect(env, token, AbortSignal.any([signal, timeout]));
    const marker = `<!-- ami-publish ${env.GITHUB_WORKFLOW ?? ''} ${env.GITHUB_JOB ?? ''} -->`;
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const body = `${marker}\n${markdown}`;
    const existing = await findComment(octokit, { owner, repo, issue_number: number }, marker);
    if (existing === undefined) await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    else await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body });
  } catch (cause) {
    signal.throwIfAborted();
    throw refusal(timeout.aborted ? new Error(`no answer within ${timeoutMs / 1000} seconds`, { cause }) : cause);
  }
}

type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

/** A client of GitHub's API, loaded on first use: most runs write no comment. Its requests end with `signal`. */
async function connect(env: Env, token: string, signal: AbortSignal): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, env.GITHUB_API_URL ? { baseUrl: env.GITHUB_API_URL } : {});
  // Here, because octokit hands a signal in the parameters on to the first page of a list only.
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal };
  });
  // Octokit takes an answer that breaks off for an empty one: a list without our comment, which would be written twice.
  octokit.hook.after('request', (response, options) => {
    if (options.method === 'GET' && typeof response.data === 'string')
      throw new Error('the answer is incomplete or not JSON');
  });
  return octokit;
}

async function findComment(
  octokit: Octokit,
  issue: { owner: string; repo: string; issue_number: number },
  marker: string,
): Promise<number | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
  for await (const { data } of pages) {
    const found = data.find(({ body }) => body?.startsWith(marker));
    if (found) return found.id;
  }
  return undefined;
}

function refusal(cause: unknown): PublishError {
  const { message, response } = cause as Error & { response?: { status: number } };
  if (response === undefined) {
    const hint = /certificate/i.test(message) ? { hint: certificateHint } : {};
    return new PublishError('input', `could not reach GitHub's API: ${message}`, { cause, ...hint });
  }
  return new PublishError('input', `GitHub refused the comment (${response.status}): ${message}`, {
    cause,
    hint: 'Add "permissions: pull-requests: write" to the job. Pull requests from forks never get this permission.',
  });
}
