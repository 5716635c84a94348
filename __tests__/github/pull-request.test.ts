import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PublishError } from '../../src/error.js';
import { writeComment } from '../../src/github/pull-request.js';
import { type FakeApi, startFakeApi } from './fake-api.js';

const token = 'ghs_secret';
const about = ['image.yaml'];
const marker = '<!-- ami-publish ab39834bd78b82cb -->';
const never = new AbortController().signal;
let api: FakeApi;
let env: Record<string, string>;

beforeEach(async () => {
  api = await startFakeApi(
    Array.from({ length: 150 }, (_, id) => ({
      id: id + 1,
      user: { login: 'somebody' },
      body: `somebody's words ${id}`,
    })),
  );
  env = {
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'octo/images',
    GITHUB_WORKFLOW: 'check',
    GITHUB_JOB: 'plan',
  };
});

afterEach(async () => {
  jest.restoreAllMocks();
  await api.close();
});

const ours = (): string[] => api.comments.slice(150).map(({ body }) => body);

describe('the comment on a pull request', () => {
  it('is made once and then updated in place, however many others there are', async () => {
    await writeComment(env, token, 7, about, 'first', never);
    await writeComment(env, token, 7, about, 'second', never);
    expect(ours()).toEqual([`${marker}\nsecond`]);
    const page = '/repos/octo/images/issues/7/comments?per_page=100';
    expect(api.requests).toEqual([
      'POST /graphql',
      `GET ${page}`,
      `GET ${page}&page=2`,
      'POST /repos/octo/images/issues/7/comments',
      `GET ${page}`,
      `GET ${page}&page=2`,
      'POST /graphql',
      `GET ${page}`,
      `GET ${page}&page=2`,
      'PATCH /repos/octo/images/issues/comments/151',
    ]);
  });

  it('is written again when somebody deletes it after it was found', async () => {
    await writeComment(env, token, 7, about, 'first', never);
    api.meanwhile(/^PATCH/, () => api.comments.splice(150));
    await writeComment(env, token, 7, about, 'second', never);
    expect(ours()).toEqual([`${marker}\nsecond`]);
  });

  it('is one, when two runs look for it before either has written it', async () => {
    api.meanwhile(/^POST .*\/comments$/, () => writeComment(env, token, 7, about, 'of the newer run', never));
    await writeComment(env, token, 7, about, 'of the older run', never);
    expect(ours()).toHaveLength(1);
    expect(ours()[0]).toMatch(new RegExp(`^${marker}\nof the (newer|older) run$`));
  });

  it('is one again, when two were left', async () => {
    for (const id of [151, 152]) {
      api.comments.push({ id, user: { login: api.viewer }, body: `${marker}\nold` });
    }
    api.comments.push({ id: 153, user: { login: 'somebody' }, body: `${marker}\nquoted` });
    await writeComment(env, token, 7, about, 'new', never);
    expect(ours()).toEqual([`${marker}\nnew`, `${marker}\nquoted`]);
  });

  it.each([
    ['workflow', { GITHUB_WORKFLOW: 'other' }, about],
    ['job', { GITHUB_JOB: 'other' }, about],
    ['config', {}, ['other.yaml']],
    ['selection of the same config', {}, [...about, 'us-east-1']],
  ])('is another one for another %s', async (_, more, others) => {
    await writeComment(env, token, 7, about, 'of one', never);
    await writeComment({ ...env, ...more }, token, 7, others, 'of another', never);
    await writeComment(env, token, 7, about, 'of one again', never);
    await writeComment({ ...env, ...more }, token, 7, others, 'of another again', never);
    expect(ours().map((body) => body.split('\n')[1])).toEqual(['of one again', 'of another again']);
  });

  it.each(['github-actions[bot]', 'my-app[bot]', 'octocat'])(
    "is never somebody else's, whatever that says: of %s",
    async (viewer) => {
      api.viewer = 'stranger';
      await writeComment(env, token, 7, about, 'forged', never);
      api.viewer = viewer;
      await writeComment(env, token, 7, about, 'first', never);
      await writeComment(env, token, 7, about, 'second', never);
      expect(api.comments.slice(150)).toEqual([
        { id: 151, user: { login: 'stranger' }, body: `${marker}\nforged` },
        { id: 152, user: { login: viewer }, body: `${marker}\nsecond` },
      ]);
    },
  );

  it('has a marker that nothing in a name can end', async () => {
    await writeComment({ ...env, GITHUB_WORKFLOW: '--> <b>' }, token, 7, ['--> [x](y)'], 'text', never);
    expect(ours()).toEqual([expect.stringMatching(/^<!-- ami-publish [0-9a-f]{16} -->\ntext$/)]);
  });

  it.each(['plain', '| a | b |\n| - | - |\n', '100 % “ü” \u{1f4bf} <b>&amp;</b> ::error::', 'x'.repeat(65_000)])(
    'has the text as it was given, %#',
    async (text) => {
      await writeComment(env, token, 7, about, text, never);
      expect(ours()).toEqual([`${marker}\n${text}`]);
    },
  );

  it('names the permission when GitHub refuses, and no secret', async () => {
    api.behave('refuse');
    const printed = ['stdout', 'stderr'].map((name) =>
      jest.spyOn(process[name as 'stdout' | 'stderr'], 'write').mockReturnValue(true),
    );
    const error = await writeComment(env, token, 7, about, 'text', never).then(
      () => undefined,
      (reason: PublishError) => reason,
    );
    expect(error).toMatchObject({
      code: 'input',
      message: 'GitHub refused the comment (403): Resource not accessible by integration',
      hint: expect.stringContaining('pull-requests: write'),
    });
    expect(`${error?.stack}${error?.hint}`).not.toContain(token);
    for (const write of printed) expect(write).not.toHaveBeenCalled();
  });

  it.each([
    ['the first', (request: string) => request.startsWith('GET') && !request.includes('page=2')],
    ['a later', (request: string) => request.includes('page=2')],
  ])('is not written twice when %s page of the list breaks off', async (_, page) => {
    await writeComment(env, token, 7, about, 'first', never);
    api.behave('breakOff', page);
    await expect(writeComment(env, token, 7, about, 'second', never)).rejects.toMatchObject({
      message: "could not reach GitHub's API: the answer is incomplete or not JSON",
    });
    expect(ours()).toEqual([`${marker}\nfirst`]);
  });

  it('is not written where the answer with its author breaks off', async () => {
    api.behave('breakOff', (request) => request === 'POST /graphql');
    await expect(writeComment(env, token, 7, about, 'first', never)).rejects.toMatchObject({
      message: "could not reach GitHub's API: the answer is incomplete or not JSON",
    });
    expect(ours()).toEqual([]);
  });

  it('says why when nobody listens', async () => {
    await api.close();
    await expect(writeComment(env, token, 7, about, 'text', never)).rejects.toMatchObject({
      message: expect.stringMatching(/^could not reach GitHub's API: ./),
    });
  });

  it.each([
    ['the first request', () => true],
    ['a later page', (request: string) => request.includes('page=2')],
    ['the comment itself', (request: string) => request.startsWith('POST') && request.endsWith('comments')],
  ])('is given up when the run is cancelled while %s hangs', async (_, which) => {
    api.behave('hang', which);
    const cancel = new AbortController();
    const writing = writeComment(env, token, 7, about, 'text', cancel.signal);
    while (!api.requests.some(which)) await new Promise((resolve) => setImmediate(resolve));
    const reason = new PublishError('cancelled', 'The run was told to stop (SIGTERM).');
    cancel.abort(reason);
    await expect(writing).rejects.toBe(reason);
  });

  it('asks nothing of GitHub when the run is cancelled already', async () => {
    await expect(writeComment(env, token, 7, about, 'text', AbortSignal.abort('over'))).rejects.toBe('over');
    expect(api.requests).toEqual([]);
  });
});
