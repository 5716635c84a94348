import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/aws/wait.js';
import { type FakeApi, startFakeApi } from '../github/fake-api.js';
import type { ActionResult, Workspace } from '../support/action.js';
import { openWorld } from '../support/open-world.js';

const config = (name: string, deprecation = '1y'): string => `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  ${name}:
    boot_mode: uefi
    regions: [us-east-1, eu-west-1, eu-west-2]
    public: true
    share: ["210987654321"]
    deprecation: {after: ${deprecation}}
`;

let api: FakeApi;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  api = await startFakeApi([]);
  ({ workspace, close } = await openWorld({ config: config('my-os') }));
});
afterEach(async () => {
  await close();
  await api.close();
});

function onPullRequest(command: string, inputs: Record<string, string> = {}): Promise<ActionResult> {
  return workspace.run(command, {
    inputs: { 'github-token': 'ghs_secret', ...inputs },
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_API_URL: api.url, GITHUB_JOB: 'plan', GITHUB_REF_TYPE: 'branch' },
    event: { action: 'synchronize', pull_request: { number: 7 } },
    // The world's clock would run on while it waits for nothing but GitHub.
    clock: systemClock,
  });
}

const writes = (): string[] => api.requests.filter((request) => /^(POST|PATCH) \/repos/.test(request));

describe('a pull request', () => {
  it('has one comment for each set of configs, however often it is planned', async () => {
    await workspace.write('other.yaml', config('other-os'));
    for (const deprecation of ['2y', '1y', '18mo']) {
      await workspace.write('image.yaml', config('my-os', deprecation));
      await onPullRequest('plan');
      await onPullRequest('plan', { config: 'other.yaml' });
    }
    expect(writes()).toEqual([
      'POST /repos/octo/images/issues/7/comments',
      'POST /repos/octo/images/issues/7/comments',
      ...[1, 2, 1, 2].map((id) => `PATCH /repos/octo/images/issues/comments/${id}`),
    ]);
    const [mine = '', other = ''] = api.comments.map(({ body }) => body);
    expect(mine).toContain('<code>image.yaml</code>');
    expect(mine).toContain('deprecation <code>"2y after creation" → "18mo after creation"</code>');
    expect(other).toContain('<code>other.yaml</code>');
  });

  it('shows what publish would do, and then that nothing is left', async () => {
    await onPullRequest('plan');
    expect(api.comments[0]?.body).toMatch(/^### 📝 plan: \d+ changes to make; now nothing is public$/m);
    expect(api.comments[0]?.body).toContain('Run `publish` to create 3 AMIs and make 3 AMIs public.');
    expect(api.comments[0]?.body).toMatch(/checks? passed/);

    const published = await workspace.run('publish');
    expect(published.summary).toMatch(/^## ✅ publish: public in all 3 regions$/m);
    expect(published.summary).toContain('share <code>+ 210987654321</code></td><td nowrap>all 3 regions</td>');
    expect(published.summary).toContain('<code>"2y after creation" → "1y after creation"</code>');
    await onPullRequest('plan');
    expect(api.comments.map(({ body }) => body.split('\n')[1])).toEqual([
      '### ✅ plan: nothing to change, public in all 3 regions',
    ]);
  });

  it('marks what differs in AWS at its line in the config, all regions together', async () => {
    await workspace.run('publish');
    await workspace.write('image.yaml', config('my-os', '2y'));
    const { exitCode, log } = await onPullRequest('verify');
    expect(exitCode).toBe(1);
    expect(log.match(/^::error .*$/gm)).toEqual([
      expect.stringMatching(
        /^::error .*file=image\.yaml,line=10,col=18.*::my-os in all 3 regions: deprecation differs: found "1y after creation"/,
      ),
    ]);
    expect(api.requests).toEqual([]);
  });
});
