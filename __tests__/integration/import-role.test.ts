import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionResult, Workspace } from '../support/action.js';
import { ec2, s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { createKey } from '../support/kms-keys.js';
import { openWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const disk = rawDisk(2 * 1024 * 1024);
let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld());
});

afterEach(() => close());

interface Options {
  readonly name?: string;
  readonly source?: string;
  readonly s3Settings?: string;
  readonly regions?: string;
}

function config({
  name = 'my-os-1',
  source = 'path: disk.raw',
  s3Settings = '',
  regions = 'us-east-1, eu-west-1',
}: Options = {}): string {
  return `
source: {${source}, architecture: x86_64}
s3:
  bucket_name: images
  ${s3Settings}
images:
  ${name}: {boot_mode: uefi, regions: [${regions}]}
`;
}

async function open(text = config()): Promise<void> {
  await workspace.write('image.yaml', text);
  await workspace.write('disk.raw', disk);
}

/** Runs a command; says what changed something, and which roles were asked for. */
async function observe(command: string, inputs: Record<string, string> = {}) {
  const from = (await world.requests()).length;
  const result = await workspace.run(command, { inputs });
  const requests = await world.requests({ from });
  return {
    result,
    changing: requests.filter(({ mutating }) => mutating).map(({ operation }) => operation),
    asked: requests.filter(({ service }) => service === 'iam').map(({ input }) => input.RoleName as string),
  };
}

function placeIn({ manifest }: ActionResult, region: string) {
  return manifest.images[0]?.regions.find((place) => place.region === region);
}

const notTrusting = {
  iam: {
    trustPolicies: {
      vmimport: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      }),
    },
  },
};

describe('the import role', () => {
  it('is looked at before the upload', async () => {
    await open();
    const { result, asked } = await observe('create');
    expectSuccess(result);
    expect(asked).toEqual(['vmimport']);
    expect(result.log).toContain('preflight  role vmimport exists and trusts VM Import: ok');
  });

  it.each<[string, object, RegExp]>([
    [
      'missing',
      { iam: { roles: [] } },
      /role vmimport does not exist in account \d{12}.*Create it, or name another role/,
    ],
    ['not trusting', notTrusting, /role vmimport does not trust VM Import.*Correct it/],
  ])('%s: the run ends before anything is written', async (_, settings, message) => {
    await world.settings(settings);
    await open();
    const { result, changing, asked } = await observe('create');
    expect(result.exitCode).toBe(1);
    expect(changing).toEqual([]);
    expect(asked).toEqual(['vmimport']);
    const [failure, ...others] = result.manifest.failures;
    expect(others).toEqual([]);
    expect(failure).toMatchObject({ code: 'preflight', file: 'image.yaml', line: 4 });
    expect(failure?.message).toMatch(message);
    for (const needed of ['vmie.amazonaws.com', 'external ID vmimport', 's3:GetBucketLocation', 'ec2:Describe*']) {
      expect(failure?.message).toContain(needed);
    }
    expect(failure?.message).toMatch(/https:\/\/docs\.aws\.amazon\.com\/.*\/required-permissions\.html$/);
    expect(result.log).toMatch(/^::error .*file=image\.yaml,line=4\b/m);
  });

  it('is of no interest where the first snapshot is there and a copy has another name by its key', async () => {
    const keys = { 'us-east-1': await createKey(world, 'us-east-1'), 'eu-west-1': await createKey(world, 'eu-west-1') };
    const withKeys = (regions: string, map: object) =>
      config({ regions }).replace('boot_mode: uefi', `boot_mode: uefi, kms_key_id: ${JSON.stringify(map)}`);
    await open(withKeys('us-east-1', { 'us-east-1': keys['us-east-1'] }));
    expectSuccess(await workspace.run('create'));
    await open(withKeys('us-east-1, eu-west-1', keys));
    const { result, asked } = await observe('create');
    expectSuccess(result);
    expect(asked).toEqual([]);
  });
  it('is reported at the line that names it', async () => {
    await open(config({ s3Settings: 'role_name: importer' }));
    const { result, changing, asked } = await observe('create');
    expect(result.exitCode).toBe(1);
    expect(changing).toEqual([]);
    expect(asked).toEqual(['importer']);
    expect(result.log).toMatch(/^::error .*file=image\.yaml,line=5\b/m);
    await world.settings({ iam: { roles: ['importer'] } });
    expectSuccess((await observe('create')).result);
  });

  it('is reported at the object that is imported', async () => {
    await world.settings({ iam: { roles: [] } });
    await s3(world, 'us-east-1').putObject({ Bucket: 'images', Key: 'disk.raw', Body: disk });
    await open(config({ source: 's3: s3://images/disk.raw', s3Settings: '' }));
    const { result, changing } = await observe('create');
    expect(result.exitCode).toBe(1);
    expect(changing).toEqual([]);
    expect(result.log).toMatch(/^::error .*file=image\.yaml,line=2\b/m);
  });

  it.each<[string, object]>([
    ['may not be asked about', { kind: 'error', code: 'AccessDenied', status: 403 }],
    ['can not be asked about', { kind: 'reset' }],
  ])('%s: the run goes on', async (_, fault) => {
    await world.fault({ ...fault, service: 'iam' });
    await open();
    const { result } = await observe('create');
    expectSuccess(result);
    expect(result.log).toMatch(
      /preflight {2}role vmimport .*: can't be checked in advance, iam:GetRole (is not allowed|failed)/,
    );
  });

  it('leaves a plan its rows', async () => {
    await world.settings({ iam: { roles: [] } });
    await open();
    const { result } = await observe('plan');
    expect(result.exitCode).toBe(1);
    expect(result.manifest.failures).toHaveLength(1);
    expect(result.manifest.changes.map(({ resource }) => resource)).toContain('image');
  });

  it('is of no interest where nothing is imported', async () => {
    await open();
    expectSuccess((await observe('create')).result);
    await world.settings({ iam: { roles: [] } });
    for (const command of ['create', 'plan', 'publish', 'verify', 'list', 'cleanup', 'unpublish']) {
      const { result, asked } = await observe(command);
      expectSuccess(result);
      expect({ command, asked }).toEqual({ command, asked: [] });
    }
  });

  it('is of no interest where the first snapshot is there and a region is missing', async () => {
    await open(config({ regions: 'us-east-1' }));
    expectSuccess((await observe('create')).result);
    await world.settings({ iam: { roles: [] } });
    await workspace.write('image.yaml', config());
    const { result, asked, changing } = await observe('create');
    expectSuccess(result);
    expect(asked).toEqual([]);
    expect(changing).toContain('CopySnapshot');
  });

  it('is of no interest where only the home region lacks a snapshot, and needs none', async () => {
    await open(config({ regions: 'eu-west-1' }));
    expectSuccess((await observe('create')).result);
    const { Snapshots: snapshots = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    expect(snapshots).toHaveLength(1);
    await ec2(world, 'us-east-1').deleteSnapshot({ SnapshotId: snapshots[0]?.SnapshotId ?? '' });
    await world.settings({ iam: { roles: [] } });
    const { result, asked } = await observe('create');
    expectSuccess(result);
    expect(asked).toEqual([]);
  });

  it('is of no interest where the source is a snapshot', async () => {
    await open();
    const made = await observe('create');
    expectSuccess(made.result);
    const source = `snapshot: ${placeIn(made.result, 'us-east-1')?.snapshotId}`;
    await world.settings({ iam: { roles: [] } });
    await workspace.write('image.yaml', config({ name: 'my-os-2', source, regions: 'us-east-1' }));
    const { result, asked } = await observe('create');
    expectSuccess(result);
    expect(asked).toEqual([]);
  });

  it('is asked about once, and reported in every config that names it', async () => {
    await world.settings({ iam: { roles: ['importer'] } });
    await open();
    for (const [name, s3Settings] of [
      ['second', ''],
      ['third', 'role_name: importer'],
    ] as const) {
      await workspace.write(`${name}.raw`, rawDisk(1024 * 1024, name));
      await workspace.write(`${name}.yaml`, config({ name, source: `path: ${name}.raw`, s3Settings }));
    }
    const { result, asked } = await observe('create', { config: 'image.yaml\nsecond.yaml\nthird.yaml' });
    expect(result.exitCode).toBe(1);
    expect(asked.toSorted()).toEqual(['importer', 'vmimport']);
    expect(result.log).toMatch(/^::error .*file=image\.yaml,line=4\b/m);
    expect(result.log).toMatch(/^::error .*file=second\.yaml,line=4\b/m);
    expect(result.log).not.toMatch(/file=third\.yaml/);
  });
});
