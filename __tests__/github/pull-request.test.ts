import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { comment, pullRequestNumber } from '../../src/github/pull-request.js';

let server: Server;
let directory: string;
let env: Record<string, string>;
let comments: { id: number; body: string }[];
let refuse = false;

async function bodyOf(request: IncomingMessage): Promise<{ body: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as { body: string };
}

beforeEach(async () => {
  comments = Array.from({ length: 150 }, (_, id) => ({ id, body: `somebody's words ${id}` }));
  refuse = false;
  server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    response.setHeader('content-type', 'application/json');
    if (refuse || request.headers.authorization !== 'Bearer secret') {
      response.statusCode = 403;
      return response.end('{}');
    }
    if (request.method === 'GET') {
      const page = Number(url.searchParams.get('page'));
      return response.end(JSON.stringify(comments.slice((page - 1) * 100, page * 100)));
    }
    const { body } = await bodyOf(request);
    const id = Number(/comments\/(\d+)$/.exec(url.pathname)?.[1] ?? -1);
    const existing = comments.find((one) => one.id === id);
    if (existing) existing.body = body;
    else comments.push({ id: comments.length, body });
    return response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-test-'));
  env = {
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: 'octo/images',
    GITHUB_WORKFLOW: 'check',
    GITHUB_JOB: 'plan',
    GITHUB_EVENT_PATH: join(directory, 'event.json'),
  };
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true, force: true });
});

describe('the comment on a pull request', () => {
  it('is made once and then updated in place, however many others there are', async () => {
    await comment(env, 'secret', 7, 'first');
    await comment(env, 'secret', 7, 'second');
    expect(comments.slice(150).map(({ body }) => body)).toEqual(['<!-- ami-publish check plan -->\nsecond']);
  });

  it('is another one for another job', async () => {
    await comment(env, 'secret', 7, 'of one');
    await comment({ ...env, GITHUB_JOB: 'other' }, 'secret', 7, 'of another');
    expect(comments).toHaveLength(152);
  });

  it('names the permission when GitHub refuses', async () => {
    refuse = true;
    await expect(comment(env, 'secret', 7, 'text')).rejects.toMatchObject({
      message: expect.stringContaining('403'),
      hint: expect.stringContaining('pull-requests: write'),
    });
  });
});

describe('the number of the pull request', () => {
  it.each([
    ['{"pull_request": {"number": 7}}', 7],
    ['{"ref": "refs/heads/main"}', undefined],
    ['', undefined],
  ])('of %s is %s', async (event, number) => {
    await writeFile(env.GITHUB_EVENT_PATH ?? '', event);
    expect(await pullRequestNumber(env)).toBe(number);
  });
});
