import { createHash } from 'node:crypto';
import { PublishError } from '../error.js';
import { connect, type Env, incomplete, type Octokit, rateLimitHint, refusalOf, repositoryOf } from './api.js';

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
    const { owner, repo } = repositoryOf(env);
    const marker = markerFor([env.GITHUB_WORKFLOW, env.GITHUB_JOB, ...about]);
    const body = `${marker}\n${markdown}`;
    const author = await readLogin(octokit);
    const issue = { owner, repo, issue_number: number };
    const [existing, ...others] = await findComments(octokit, issue, author, marker);
    if (existing !== undefined && (await updateComment(octokit, { owner, repo, comment_id: existing, body }))) {
      await deleteComments(octokit, { owner, repo }, others);
      return;
    }
    await octokit.rest.issues.createComment({ ...issue, body });
    // Another run may have created one at the same moment. Every run keeps the first.
    const [first, ...later] = await findComments(octokit, issue, author, marker);
    if (later.length === 0 || first === undefined) return;
    await updateComment(octokit, { owner, repo, comment_id: first, body });
    await deleteComments(octokit, { owner, repo }, later);
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

/** The oldest one first. */
async function findComments(
  octokit: Octokit,
  issue: { owner: string; repo: string; issue_number: number },
  author: string,
  marker: string,
): Promise<number[]> {
  const found: number[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
  for await (const { data } of pages) {
    const own = data.filter(({ user, body }) => user?.login === author && body?.startsWith(marker));
    found.push(...own.map(({ id }) => id));
  }
  return found;
}

/** False where somebody has deleted it. */
async function updateComment(
  octokit: Octokit,
  comment: { owner: string; repo: string; comment_id: number; body: string },
): Promise<boolean> {
  try {
    await octokit.rest.issues.updateComment(comment);
    return true;
  } catch (cause) {
    if (refusalOf(cause).status !== 404) throw cause;
    return false;
  }
}

async function deleteComments(
  octokit: Octokit,
  repository: { owner: string; repo: string },
  ids: readonly number[],
): Promise<void> {
  for (const comment_id of ids) {
    try {
      await octokit.rest.issues.deleteComment({ ...repository, comment_id });
    } catch (cause) {
      if (refusalOf(cause).status !== 404) throw cause; // another run has deleted it
    }
  }
}

function refusal(cause: unknown): PublishError {
  const { unreachable, status, message, isRateLimit } = refusalOf(cause);
  if (unreachable) return unreachable;
  const isItsOwnFault = (status ?? 0) >= 500;
  const permission =
    'Add "permissions: pull-requests: write" to the job. Pull requests from forks never get this permission.';
  const hint = isRateLimit ? rateLimitHint : permission;
  const shown = status === undefined ? '' : ` (${status})`; // GraphQL refuses with status 200
  return new PublishError('input', `GitHub refused the comment${shown}: ${message}`, {
    cause,
    ...(isItsOwnFault ? {} : { hint }),
  });
}
