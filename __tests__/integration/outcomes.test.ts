import { readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type FakeGithub, startFakeGithub, token } from '../github/fake-github.js';
import type { ActionOptions } from '../support/action.js';
import { clockBesideGithub } from '../support/github-clock.js';
import { openReleases, type Releases, refusal } from '../support/releases.js';

const formats = ['awspub', 'cloudformation', 'terraform', 'csv', 'markdown', 'allowed-amis'];
const inputs = { formats: formats.join(), 'github-token': token, manifest: 'manifest.json' };
const fields = 'public: true';

let github: FakeGithub;
let on: Releases;
beforeEach(async () => {
  github = await startFakeGithub();
  github.tags.push('v1.0');
  github.addRelease({ tag_name: 'v1.0', body: 'all new' });
  on = await openReleases();
});
afterEach(async () => {
  await on.close();
  await github.close();
});

type Command = 'check' | 'plan' | 'verify' | 'rehearse' | 'create' | 'publish' | 'list' | 'unpublish';

interface Scene {
  readonly command: Command;
  /** The image of the run; `my-os-1` was released before. */
  readonly image?: string;
  readonly fields?: string;
  readonly before?: () => Promise<unknown>;
  readonly options?: () => ActionOptions;
  readonly exitCode?: number;
}

/** With the words of the docs: what others read. */
type Written = 'formats' | 'locator' | 'release';

const files: Readonly<Record<Exclude<Written, 'release'>, readonly string[]>> = {
  formats: [
    'ami-publish.awspub.json',
    'ami-publish.cloudformation.json',
    'ami-publish.auto.tfvars.json',
    'ami-publish.csv',
    'ami-publish.md',
    'ami-publish.allowed-amis.json',
  ],
  locator: ['site/images.json', 'site/index.html'],
};

const writesLocator: readonly Command[] = ['publish', 'list', 'unpublish'];

async function run({ command, image = 'my-os-2', fields: own = fields, options }: Scene) {
  const { inputs: more, ...others } = options?.() ?? {};
  return on.run(
    command,
    { [image]: own },
    {
      ...others,
      inputs: { ...inputs, ...(writesLocator.includes(command) ? { locator: 'site' } : {}), ...more },
      env: { GITHUB_API_URL: github.url },
      clock: await clockBesideGithub(on.world),
    },
  );
}

const pathOf = (name: string): string => join(on.workspace.directory, name);

/** From now on, a file is as old as this until it is written. */
const former = new Date(0);

async function isWritten(what: Written): Promise<boolean> {
  if (what === 'release') return github.changes().length > 0;
  const written = await Promise.all(files[what].map(async (name) => (await stat(pathOf(name))).mtimeMs > 0));
  expect(new Set(written).size).toBe(1); // all or none
  return written.every(Boolean);
}

const makingPublic = { ...refusal, operation: 'ModifyImageAttribute', region: 'eu-west-1' };
const cancelling = (): ActionOptions => {
  const controller = new AbortController();
  return {
    cancel: controller.signal,
    onLine: (line) => {
      if (line.includes('launch permission: done')) controller.abort(new Error('the run was cancelled (SIGINT)'));
    },
  };
};

it.each<[string, Scene, readonly Written[]]>([
  ['publish that is complete', { command: 'publish' }, ['formats', 'locator', 'release']],
  ['create', { command: 'create' }, ['formats']],
  [
    'publish that fails when it is half public',
    { command: 'publish', before: () => on.world.fault(makingPublic), exitCode: 1 },
    [],
  ],
  ['publish that is cancelled when it is half public', { command: 'publish', options: cancelling, exitCode: 1 }, []],
  [
    'publish whose time is over, although the step succeeds',
    {
      command: 'publish',
      before: () => on.world.settings({ latencySeconds: { copySnapshot: 36_000 } }),
      options: () => ({ inputs: { 'max-wait': '1h', 'on-incomplete': 'succeed' } }),
    },
    [],
  ],
  ['plan with something to do', { command: 'plan' }, []],
  ['plan with nothing to do', { command: 'plan', image: 'my-os-1' }, ['formats']],
  [
    'verify that finds a difference',
    { command: 'verify', image: 'my-os-1', fields: `${fields}, tags: {a: b}`, exitCode: 1 },
    [],
  ],
  ['verify that finds none', { command: 'verify', image: 'my-os-1' }, ['formats']],
  ['list of what is missing', { command: 'list' }, ['locator']],
  ['list of what is there', { command: 'list', image: 'my-os-1' }, ['formats', 'locator']],
  ['check', { command: 'check' }, []],
  ['rehearse', { command: 'rehearse' }, []],
  ['unpublish', { command: 'unpublish', image: 'my-os-1' }, ['formats', 'locator']],
  [
    'unpublish as a dry run',
    { command: 'unpublish', image: 'my-os-1', options: () => ({ inputs: { 'dry-run': 'true' } }) },
    [],
  ],
])('%s', async (_, scene, written) => {
  expect((await run({ command: 'publish', image: 'my-os-1' })).exitCode).toBe(0);
  await on.world.advance(3600);
  await Promise.all(Object.values(files).flatMap((names) => names.map((name) => utimes(pathOf(name), former, former))));
  github.requests.splice(0);
  await scene.before?.();
  const { exitCode, log } = await run(scene);
  expect(exitCode).toBe(scene.exitCode ?? 0);
  const all: readonly Written[] = ['formats', 'locator', 'release'];
  const found = await Promise.all(all.map(async (what) => ((await isWritten(what)) ? [what] : [])));
  expect(found.flat()).toEqual(written);
  expect(log.includes('The files of `formats` were not written')).toBe(!written.includes('formats'));
});

it('a best-effort region in which a release has failed is in no file by which others launch', async () => {
  await on.world.fault(makingPublic);
  const scene: Scene = { command: 'publish', fields: `${fields}, best_effort_regions: [eu-west-1]` };
  expect((await run(scene)).exitCode).toBe(0);
  for (const name of files.formats.slice(0, 3)) {
    const text = await readFile(pathOf(name), 'utf8');
    expect(text).toContain('us-east-1');
    expect(text).not.toContain('eu-west-1');
  }
  const csv = await readFile(pathOf('ami-publish.csv'), 'utf8');
  expect(csv).toMatch(/,eu-west-1,ami-\w+,snap-\w+,available,false$/m);
});
