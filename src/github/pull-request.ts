import { createHash } from 'node:crypto';
import { certificateHint } from '../aws/hints.js';
import { PublishError } from '../error.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * One comment on the pull request, updated in place by later runs that are about the same: found again by its author,
 * who is the token's own identity, and by a marker in its text.
 * Throws PublishError('input') when GitHub refuses or can't be reached; the signal's reason when that aborts.
 * https://docs.github.com/rest/issues/comments
 * @param about what tells this comment from others of the same job, such as the configs
 */
export async function writeComment(
  env: Env,
  token: string,
  number: number,
  about: readonly unknown[],
  markdown: string,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  try {
    const octokit = await connect(env, token, signal);
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const marker = markerFor([env.GITHUB_WORKFLOW, env.GITHUB_JOB, ...about]);
    const body = `${marker}\n${markdown}`;
    const author = await readLogin(octokit);
    const existing = await findComment(octokit, { owner, repo, issue_number: number }, author, marker);
    if (existing === undefined) await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    else await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body });
  } catch (cause) {
    signal.throwIfAborted();
    throw refusal(cause);
  }
}

/** A digest: names could end the HTML comment, and a matrix makes several jobs of one name. */
function markerFor(about: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(about)).digest('hex');
  return `<!-- ami-publish ${digest.slice(0, 16)} -->`;
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
    if (options.method === 'GET' && typeof response.data === 'string') throw new Error(incomplete);
  });
  return octokit;
}

const incomplete = 'the answer is incomplete or not JSON';

/**
 * Whose token it is: `octocat`, or `github-actions[bot]` for a job's own and `<app>[bot]` for an app's. By GraphQL,
 * because `GET /user` refuses the tokens of apps, which a job's own token is one of.
 * https://docs.github.com/graphql/reference/queries#viewer
 */
async function readLogin(octokit: Octokit): Promise<string> {
  const answer = await octokit.graphql<{ viewer?: { login?: string } } | undefined>('{ viewer { login } }');
  const login = answer?.viewer?.login;
  if (typeof login !== 'string') throw new Error(incomplete);
  return login;
}

async function findComment(
  octokit: Octokit,
  issue: { owner: string; repo: string; issue_number: number },
  author: string,
  marker: string,
): Promise<number | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
  for await (const { data } of pages) {
    const found = data.find(({ user, body }) => user?.login === author && body?.startsWith(marker));
    if (found) return found.id;
  }
  return undefined;
}

function refusal(cause: unknown): PublishError {
  const { message: text, response } = cause as Error & { response?: { status?: number } };
  const message = text.replaceAll(/\s+/g, ' ');
  if (response === undefined) {
    const hint = /certificate/i.test(message) ? { hint: certificateHint } : {};
    return new PublishError('input', `could not reach GitHub's API: ${message}`, { cause, ...hint });
  }
  const status = response.status === undefined ? '' : ` (${response.status})`; // GraphQL refuses with status 200
  const isItsOwnFault = (response.status ?? 0) >= 500;
  const hint =
    'Add "permissions: pull-requests: write" to the job. Pull requests from forks never get this permission.';
  return new PublishError('input', `GitHub refused the comment${status}: ${message}`, {
    cause,
    ...(isItsOwnFault ? {} : { hint }),
  });
}
