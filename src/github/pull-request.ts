import { PublishError } from '../error.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * One comment on the pull request, updated in place by later runs of the same job: found again by a marker in its text.
 * Throws PublishError('input') when GitHub refuses or can't be reached; the signal's reason when that aborts.
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
  try {
    const octokit = await connect(env, token, signal);
    const marker = `<!-- ami-publish ${env.GITHUB_WORKFLOW ?? ''} ${env.GITHUB_JOB ?? ''} -->`;
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const body = `${marker}\n${markdown}`;
    const existing = await findComment(octokit, { owner, repo, issue_number: number }, marker);
    if (existing === undefined) await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    else await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body });
  } catch (cause) {
    signal.throwIfAborted();
    throw refusal(cause);
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
    return new PublishError('input', `could not reach GitHub's API: ${message}`, { cause });
  }
  return new PublishError('input', `GitHub refused the comment (${response.status}): ${message}`, {
    cause,
    hint: 'Add "permissions: pull-requests: write" to the job. Pull requests from forks never get this permission.',
  });
}
