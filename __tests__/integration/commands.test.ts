import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionOptions, Workspace } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-1: {boot_mode: uefi, regions: [us-east-1, eu-west-1]}
`;

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ config, disk: rawDisk(1024 * 1024) }));
});

afterEach(() => close());

/** What is left of the environment of a job without credentials. */
const withoutCredentials: ActionOptions = { env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } };

function on(name: string, options: ActionOptions = {}): ActionOptions {
  return { ...options, env: { ...options.env, GITHUB_EVENT_NAME: name, GITHUB_REF_TYPE: 'branch' } };
}

async function requests(from: number): Promise<{ all: number; mutating: string[] }> {
  const all = await world.requests({ from });
  return { all: all.length, mutating: all.filter((one) => one.mutating).map((one) => one.operation) };
}

describe('check', () => {
  it('needs no credentials and sends no request', async () => {
    const from = (await world.requests()).length;
    const run = await workspace.run('check', withoutCredentials);
    expectSuccess(run);
    expect(run.manifest.complete).toBe(false);
    expect(run.log).toMatch(/disk\.raw: raw/);
    expect((await requests(from)).all).toBe(0);
  });

  it('finds what is wrong with config and source', async () => {
    await workspace.write('image.yaml', config.replace('uefi,', 'uefy,'));
    expect((await workspace.run('check', withoutCredentials)).exitCode).toBe(1);
    await workspace.write('image.yaml', config);
    await workspace.write('disk.raw', 'no disk');
    expect((await workspace.run('check', withoutCredentials)).exitCode).toBe(1);
  });
});

it.each(['nonsense', 'ftp://127.0.0.1'])('names the variable of an endpoint that is %s', async (value) => {
  const before = process.env.AWS_ENDPOINT_URL_SSM;
  process.env.AWS_ENDPOINT_URL_SSM = value;
  try {
    const { exitCode, log } = await workspace.run('plan');
    expect(exitCode).toBe(1);
    expect(log).toContain(`AWS_ENDPOINT_URL_SSM is "${value}", which is not a URL`);
  } finally {
    if (before === undefined) delete process.env.AWS_ENDPOINT_URL_SSM;
    else process.env.AWS_ENDPOINT_URL_SSM = before;
  }
});

describe('auto', () => {
  it.each(['pull_request', 'merge_group', 'push'])('on %s: plan with credentials', async (name) => {
    const from = (await world.requests()).length;
    const run = await workspace.run('auto', on(name));
    expect(run.exitCode).toBe(0);
    expect(run.manifest.changes.length).toBeGreaterThan(0);
    expect(new Set(run.manifest.changes.map(({ outcome }) => outcome))).toEqual(new Set(['planned']));
    const { all, mutating } = await requests(from);
    expect(all).toBeGreaterThan(0);
    expect(mutating).toEqual([]);
  });

  it('on pull_request: rehearse without credentials, in a world of its own', async () => {
    const from = (await world.requests()).length;
    const { exitCode, manifest } = await workspace.run('auto', on('pull_request', withoutCredentials));
    expect({ exitCode, manifest }).toMatchObject({ exitCode: 0, manifest: { rehearsal: true, complete: false } });
    expect(new Set(manifest.changes.map(({ outcome }) => outcome))).toEqual(new Set(['done']));
    expect((await requests(from)).all).toBe(0);
  });

  it('on pull_request: check without credentials and without the disk image', async () => {
    const from = (await world.requests()).length;
    await rm(join(workspace.directory, 'disk.raw'));
    const { exitCode, manifest } = await workspace.run('auto', on('pull_request', withoutCredentials));
    expect({ exitCode, changes: manifest.changes }).toEqual({ exitCode: 1, changes: [] });
    expect(manifest.failures).toEqual([expect.objectContaining({ code: 'source' })]);
    expect((await requests(from)).all).toBe(0);
  });

  it.each([
    ['pull_request_target', {}],
    ['workflow_run', { action: 'completed' }],
    ['issue_comment', { action: 'created' }],
    ['release', { action: 'created' }],
  ])('on %s: asks for a command, and sends no request', async (name, event) => {
    const from = (await world.requests()).length;
    const run = await workspace.run('auto', on(name, { event }));
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures).toEqual([
      expect.objectContaining({ code: 'input', hint: expect.stringContaining('Set `command`') }),
    ]);
    expect((await requests(from)).all).toBe(0);
  });

  it.each([
    ['the push of a tag', { env: { GITHUB_EVENT_NAME: 'push' } }],
    ['a published release', { env: { GITHUB_EVENT_NAME: 'release' }, event: { action: 'published' } }],
  ])('on %s: makes the images', async (_, options) => {
    const run = await workspace.run('auto', options);
    expect({ exitCode: run.exitCode, complete: run.manifest.complete }).toEqual({ exitCode: 0, complete: true });
    expect((await ec2(world, 'eu-west-1').describeImages({ Owners: ['self'] })).Images).toHaveLength(1);
  });
});

describe('a command that writes, on a pull request', () => {
  it('is refused without a request, and says how to allow it', async () => {
    const from = (await world.requests()).length;
    const run = await workspace.run('create', on('pull_request'));
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures).toEqual([
      expect.objectContaining({ code: 'input', hint: expect.stringContaining('allow-on-pull-request: true') }),
    ]);
    expect((await requests(from)).all).toBe(0);
  });

  it('runs with allow-on-pull-request', async () => {
    const run = await workspace.run('create', { ...on('pull_request'), inputs: { 'allow-on-pull-request': 'true' } });
    expect(run.exitCode).toBe(0);
  });
});

describe('a dry run of a command that has none', () => {
  it.each(['create', 'publish', 'auto'])('%s ends before the first request', async (command) => {
    const from = (await world.requests()).length;
    const run = await workspace.run(command, { inputs: { 'dry-run': 'true' } });
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures).toEqual([
      expect.objectContaining({ code: 'input', hint: expect.stringContaining('Use `plan`') }),
    ]);
    expect((await requests(from)).all).toBe(0);
  });
});

describe('plan', () => {
  it('lists what it can when a region cannot be read, and fails', async () => {
    await world.fault({ kind: 'error', region: 'eu-west-1', code: 'UnauthorizedOperation', status: 403 });
    const run = await workspace.run('plan');
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures.map(({ region }) => region)).toEqual(['eu-west-1']);
    expect(run.manifest.changes.map(({ region, resource }) => `${region} ${resource}`)).toEqual(
      expect.arrayContaining(['us-east-1 snapshot', 'us-east-1 image']),
    );
    expect(run.manifest.changes.some(({ region }) => region === 'eu-west-1')).toBe(false);
  });

  it('succeeds with changes, and shows none once they are made', async () => {
    const before = await workspace.run('plan');
    expect(before.exitCode).toBe(0);
    expect(before.outputs).toMatch(/changed<<\S+\n(true|false)/);
    await workspace.run('create');
    const after = await workspace.run('plan');
    expect({ exitCode: after.exitCode, changes: after.manifest.changes }).toEqual({ exitCode: 0, changes: [] });
  });
});

describe('verify', () => {
  it('fails with one annotation for each thing that is missing, and changes nothing', async () => {
    const from = (await world.requests()).length;
    const run = await workspace.run('verify');
    expect(run.exitCode).toBe(1);
    const images = run.manifest.failures.filter(({ message }) => /^image is missing/.test(message));
    expect(images.map(({ region }) => region).sort()).toEqual(['eu-west-1', 'us-east-1']);
    const different = new Set(run.manifest.failures.map(({ message }) => message));
    expect(run.log.match(/::error/g)?.length).toBe(different.size);
    expect(run.log).toMatch(/::error [^\n]*::[^\n]* in eu-west-1, us-east-1: image is missing/);
    expect((await requests(from)).mutating).toEqual([]);
  });

  it('fails when a region cannot be read: it does not say that nothing is wrong there', async () => {
    await workspace.run('create');
    await world.fault({ kind: 'error', region: 'eu-west-1', code: 'UnauthorizedOperation', status: 403 });
    const run = await workspace.run('verify');
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures.map(({ region }) => region)).toEqual(['eu-west-1']);
    expect(run.manifest.complete).toBe(false);
    expect(run.manifest.images[0]?.regions.find(({ region }) => region === 'eu-west-1')?.state).toBe('unknown');
  });

  it('asserts preflight too', async () => {
    await workspace.run('create');
    await workspace.write(
      'image.yaml',
      config.replace('images}', 'gone}').replace('bucket_name: images', 'bucket_name: gone'),
    );
    const run = await workspace.run('verify');
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures.map(({ code }) => code)).toEqual(['preflight']);
  });
});
