import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeGithub, startFakeGithub, token } from '../github/fake-github.js';
import type { ActionResult } from '../support/action.js';
import { clockBesideGithub } from '../support/github-clock.js';
import { inPublishWorld } from '../support/publish-world.js';

let github: FakeGithub;
beforeEach(async () => {
  github = await startFakeGithub();
  github.tags.push('v1.0');
});
afterEach(() => github.close());

const inputs = { 'github-token': token, manifest: 'manifest.json' };
const env = () => ({ GITHUB_API_URL: github.url });
const edits = () => github.changes().filter((line) => line.startsWith('PATCH'));

describe('the release of a tag', () => {
  it('gets the AMIs by one edit in three runs, and the manifest, and keeps its text', async () => {
    github.addRelease({ tag_name: 'v1.0', body: 'all new' });
    const formats = 'csv, awspub=out/amis.json\nallowed-amis, cloudformation, terraform, markdown';
    await inPublishWorld({}, async (world, workspace) => {
      const clock = await clockBesideGithub(world);
      const read = (name: string) => readFile(join(workspace.directory, name), 'utf8');
      const manifests: string[] = [];
      const results: ActionResult[] = [];
      for (let run = 0; run < 3; run += 1) {
        results.push(await workspace.run('publish', { inputs: { ...inputs, formats }, env: env(), clock }));
        manifests.push(await read('manifest.json'));
      }
      expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
      expect(new Set(manifests).size).toBe(1);
      expect(edits()).toHaveLength(1);
      const id = results[0]?.manifest.images[0]?.regions[0]?.imageId ?? 'none';
      expect(github.releases[0]?.body).toMatch(/^all new\n/);
      expect(github.releases[0]?.body).toContain(id);
      expect([...github.assets.values()]).toEqual([manifests[2]]);
      expect(await read('ami-publish.csv')).toContain(id);
      expect(JSON.parse(await read('out/amis.json')).images['my-os-1']['eu-west-1']).toBe(id);
      for (const name of ['cloudformation.json', 'auto.tfvars.json', 'md'])
        expect(await read(`ami-publish.${name}`)).toContain(id);
      expect(JSON.parse(await read('ami-publish.allowed-amis.json'))).toEqual({
        ImageCriteria: [{ ImageProviders: ['123456789012'], ImageNames: ['my-os-1'] }],
      });
    });
  });

  it('is created where `release` names it, and left alone by a plan', async () => {
    await inPublishWorld({}, async (world, workspace) => {
      const clock = await clockBesideGithub(world);
      const run = (command: string, more: Record<string, string>) =>
        workspace.run(command, { inputs: { ...inputs, ...more }, env: env(), clock });
      const unasked = await run('publish', { regions: 'us-east-1' });
      expect(unasked.log).toContain('GitHub has no release v1.0. Set `release: v1.0` to have it created.');
      expect(github.releases).toEqual([]);
      expect((await run('publish', { release: 'v1.0', regions: 'us-east-1' })).manifest.complete).toBe(true);
      expect(github.releases).toMatchObject([{ tag_name: 'v1.0', draft: false }]);
      const plan = await run('plan', { release: 'v1.0' });
      expect([plan.exitCode, edits().length]).toEqual([0, 1]);
    });
  });

  it('fails the run only where `release` asks for it', async () => {
    github.addRelease({ tag_name: 'v1.0' });
    github.rights.contents = 'read';
    await inPublishWorld({}, async (world, workspace) => {
      const clock = await clockBesideGithub(world);
      const quiet = await workspace.run('publish', { inputs, env: env(), clock });
      expect([quiet.exitCode, quiet.manifest.outcome]).toEqual([0, 'succeeded']);
      expect(quiet.log).toContain('Could not write the AMIs to the release v1.0: GitHub refused the release (403)');
      const asked = await workspace.run('publish', { inputs: { ...inputs, release: 'v1.0' }, env: env(), clock });
      expect(asked.exitCode).toBe(1);
      expect(asked.log).toContain('::error::GitHub refused the release (403)');
      const none = await workspace.run('publish', { inputs: { ...inputs, release: 'false' }, env: env(), clock });
      expect(none.log).not.toContain('release v1.0');
    });
  });

  it.each([
    ['has no tag', 'v2', () => {}, 'the repository has no tag "v2" to release'],
    [
      'refuses the token',
      'v1.0',
      () => github.fail(/./, 401, 'Bad credentials'),
      'GitHub refused the release (401): Bad credentials',
    ],
    [
      'hides the repository',
      'v1.0',
      () => github.fail(/./, 404, 'Not Found'),
      'GitHub refused the release (404): Not Found',
    ],
  ])('that GitHub %s is refused before anything is uploaded', async (_, release, arrange, message) => {
    arrange();
    await inPublishWorld({}, async (world, workspace) => {
      const from = (await world.requests()).length;
      const clock = await clockBesideGithub(world);
      const { exitCode, manifest, log } = await workspace.run('publish', {
        inputs: { ...inputs, release },
        env: env(),
        clock,
      });
      expect([exitCode, manifest.failures.map((one) => one.message)]).toEqual([1, [expect.stringContaining(message)]]);
      expect(manifest.failures[0]?.hint).toMatch(/^[A-Z].*\.$/);
      expect(log).not.toContain('sha256 ');
      expect((await world.requests({ from })).filter(({ mutating }) => mutating)).toEqual([]);
    });
  });

  it('that GitHub is too busy to look up is written after the images, as before', async () => {
    await inPublishWorld({}, async (world, workspace) => {
      const recovers = github.fail(/releases/, 503, 'Unavailable');
      const { exitCode, log } = await workspace.run('publish', {
        inputs: { ...inputs, release: 'v1.0', regions: 'us-east-1' },
        env: env(),
        clock: await clockBesideGithub(world),
        onLine: (line) => line.includes('sha256 ') && recovers(),
      });
      expect(exitCode).toBe(0);
      expect(log).toContain(
        "preflight  the release v1.0 can be written: can't be checked in advance, GitHub refused the release (503)",
      );
      expect(github.releases).toMatchObject([{ tag_name: 'v1.0', draft: false }]);
    });
  });

  it('is not looked up by a plan, which may come before the tag', async () => {
    await inPublishWorld({}, async (_, workspace) => {
      const plan = await workspace.run('plan', { inputs: { ...inputs, release: 'v2' }, env: env() });
      expect([plan.exitCode, github.requests]).toEqual([0, []]);
    });
  });

  it.each([
    ['create', { release: 'v1', 'github-token': token }, '"release" can\'t be used with the command create'],
    ['publish', { release: 'v1' }, '"release" requires "github-token"'],
    ['plan', { release: 'v 1', 'github-token': token }, 'input "release" is "v 1"; expected the name of a Git tag'],
    ['publish', { formats: 'xml' }, 'input "formats" is "xml"; expected one of awspub, cloudformation'],
  ])('%s with %j is refused', async (command, given, message) => {
    await inPublishWorld({}, async (_, workspace) => {
      const { exitCode, log } = await workspace.run(command, { inputs: given });
      expect(exitCode).toBe(1);
      expect(log).toContain(message);
    });
  });
});
