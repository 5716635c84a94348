import { readFile } from 'node:fs/promises';
import { PublishError } from '../error.js';

type Env = Readonly<Record<string, string | undefined>>;

const perPage = 100;
const timeoutMs = 20_000;

/** The number of the pull request that started this run; undefined on other events. */
export async function pullRequestNumber(env: Env): Promise<number | undefined> {
  if (!env.GITHUB_EVENT_PATH) return undefined;
  const event = JSON.parse((await readFile(env.GITHUB_EVENT_PATH, 'utf8')) || '{}') as {
    pull_request?: { number?: number };
  };
  return event.pull_request?.number;
}

/**
 * One comment on the pull request, updated in place by later runs of the same job: found again by a marker in its text.
 * Throws PublishError('input') when GitHub refuses.
 * https://docs.github.com/rest/issues/comments
 */
export async function comment(env: Env, token: string, number: number, markdown: string): Promise<void> {
  const marker = `<!-- ami-publish ${env.GITHUB_WORKFLOW ?? ''} ${env.GITHUB_JOB ?? ''} -->`;
  const base = `${env.GITHUB_API_URL ?? 'https://api.github.com'}/repos/${env.GITHUB_REPOSITORY}/issues`;
  const body = `${marker}\n${markdown}`;
  const existing = await findComment(token, `${base}/${number}/comments`, marker);
  if (existing === undefined) await ask(token, 'POST', `${base}/${number}/comments`, { body });
  else await ask(token, 'PATCH', `${base}/comments/${existing}`, { body });
}

async function findComment(token: string, url: string, marker: string): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const comments = (await ask(token, 'GET', `${url}?per_page=${perPage}&page=${page}`)) as {
      id: number;
      body?: string;
    }[];
    const found = comments.find((one) => one.body?.startsWith(marker));
    if (found) return found.id;
    if (comments.length < perPage) return undefined;
  }
}

async function ask(token: string, method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (response.ok) return response.json();
  throw new PublishError(
    'input',
    `GitHub refused the comment on the pull request: ${response.status} ${response.statusText}`,
    {
      hint: 'The job needs `permissions: pull-requests: write`; a pull request from a fork has no such token.',
    },
  );
}
