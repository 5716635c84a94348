import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { exampleWorkflow } from '../support/act.js';
import { type ActWorld, expectGreen, openActWorld, project, subjects } from '../support/act-world.js';
import { itNeeds } from '../support/tools.js';
import { type FakeApi, startFakeApi } from './fake-api.js';
import { token } from './fake-github.js';

const it = itNeeds('act', 'git', 'make');

let on: ActWorld;
let api: FakeApi;

beforeEach(async () => {
  on = await openActWorld();
  api = await startFakeApi([]);
  on.closes(api.close);
});
afterEach(() => on.close());

/** Opens a pull request with these files. From a fork it has neither tokens nor the right to comment. */
async function openPullRequest(from: 'octo' | 'mallory', files: Readonly<Record<string, string>> = {}) {
  const fork = from !== 'octo';
  if (fork) api.behave('refuse', (line) => !line.startsWith('GET '));
  const repository = await on.repository(await exampleWorkflow('pull-request.yml'), files);
  const base = { ref: 'main', repo: { full_name: 'octo/images' } };
  const head = { ref: 'change', sha: 'a'.repeat(40), repo: { full_name: `${from}/images`, fork } };
  return repository.run({
    name: 'pull_request',
    payload: { number: 7, pull_request: { number: 7, head, base }, repository: { full_name: 'octo/images' } },
    env: {
      AWS_ENDPOINT_URL: on.world.endpoint,
      GITHUB_API_URL: api.url,
      ...(fork ? {} : await on.tokens(subjects.plan)),
    },
    token,
  });
}

describe('a pull request', () => {
  it('gets the plan as a comment, and changes nothing', async () => {
    expectGreen(await openPullRequest('octo'), 'plan');
    expect(api.comments).toMatchObject([{ body: expect.stringContaining('my-os-') }]);
    expect((await on.requests()).length).toBeGreaterThan(0);
    expect(await on.requests({ mutating: true })).toEqual([]);
  });

  it('from a fork is rehearsed, without credentials, without AWS and without a comment', async () => {
    const run = await openPullRequest('mallory');
    expectGreen(run, 'plan');
    expect(run.log).toMatch(/rehearse succeeded/);
    expect(await on.requests()).toEqual([]);
    expect(api.comments).toEqual([]);
  });

  it('from a fork is red for a mistake in the config, at its line', async () => {
    const broken = project['image.yaml'].replace('boot_mode', 'boot_mod');
    const { exitCode, log } = await openPullRequest('mallory', { 'image.yaml': broken });
    expect(exitCode).toBe(1);
    expect(log).toMatch(/::error [^\n]*file=image\.yaml,line=5/);
    expect(await on.requests()).toEqual([]);
  });
});
