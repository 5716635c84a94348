import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../scripts/runner.js';
import { readManifest } from '../support/action.js';
import { type CacheService, startCacheService } from '../support/cache-service.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';

/** The Node that the bundle runs under: that of the tests, unless ACTION_NODE names another. */
const node = process.env.ACTION_NODE ?? process.execPath;
const disk = rawDisk(64 * 1024);
const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';
const fork = {
  repository: { default_branch: 'main' },
  pull_request: {
    number: 7,
    head: { repo: { full_name: 'eve/images' } },
    base: { repo: { full_name: 'octo/images' } },
  },
};

function config(more: string): string {
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-1:
    boot_mode: uefi
    regions: [us-east-1, eu-west-1]
    public: true
    ssm_parameter: [{name: /my-os/latest, allow_overwrite: true}]
${more}
`;
}

let open: OpenWorld;
let cache: CacheService;
let directory: string;

beforeEach(async () => {
  open = await openWorld({
    config: config(''),
    disk,
    start: Date.now() - 24 * 3_600_000,
    settings: { quotas: { publicImages: 100 } },
  });
  expectSuccess(await open.workspace.run('publish'));
  cache = await startCacheService();
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-e2e-'));
  await writeFile(join(directory, 'disk.raw'), disk);
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
  await cache.close();
  await open.close();
});

async function run(command: string, text: string, env: Record<string, string>, event: object = fork) {
  await writeFile(join(directory, 'image.yaml'), text);
  const inputs = { config: 'image.yaml', command, 'remember-account': 'true', comment: 'never' };
  const ended = await runAction({ inputs, env, event, cwd: directory, node, oidc: false });
  const manifest = await readManifest(join(directory, 'ami-publish-manifest.json'));
  return { ...ended, manifest };
}

function changesOf({ manifest }: Awaited<ReturnType<typeof run>>): string[] {
  return manifest.changes.map(({ outcome: _, ...change }) => JSON.stringify(change)).sort();
}

const inPullRequest = { GITHUB_REF: pull, GITHUB_EVENT_NAME: 'pull_request' };

describe('the account that a run of the default branch remembers', () => {
  it('shows the pull request of a fork what the release would change', async () => {
    const credentials = open.world.environment();
    const before = await run('plan', config(''), { ...credentials, ...cache.jobOf(main) });
    expect(before.log).toContain('the account is remembered');
    expect(cache.entries.map(({ scope }) => scope)).toEqual([main]);

    const changed = config('    share: ["210987654321"]\n    tags: {team: os}');
    const rehearsed = await run('rehearse', changed, { ...inPullRequest, ...cache.jobOf(pull, main) });
    expect(rehearsed.exitCode).toBe(0);
    expect(rehearsed.summary).toContain(`account ${open.world.account.id} still is as it was`);
    expect(rehearsed.summary).toContain('octo/images/actions/runs/1000000001');
    const planned = await run('plan', changed, { ...inPullRequest, ...credentials, ...cache.jobOf(pull, main) });
    expect(changesOf(planned).length).toBeGreaterThan(4);
    expect(changesOf(rehearsed)).toEqual(changesOf(planned));

    expect(planned.log).toContain('the account is not remembered: this run is not one of the default branch');
    expect(cache.entries).toHaveLength(1);
    expect((await readdir(directory)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is not needed: without an entry, or without a cache, the rehearsal assumes what it does not know', async () => {
    for (const [env, line] of [
      [cache.jobOf(pull, main), 'no account is remembered: the cache has no entry for these configs'],
      [{}, 'no account is remembered: this runner offers no cache'],
    ] as const) {
      const { exitCode, log, annotations } = await run('rehearse', config(''), { ...inPullRequest, ...env });
      expect([exitCode, annotations]).toEqual([0, []]);
      expect(log).toContain(line);
    }
  });
});
