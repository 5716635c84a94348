import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionOptions, type Workspace, withoutOutcome } from '../support/action.js';
import { ec2, s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import type { TestRequest, TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'];

interface Parts {
  readonly name: string;
  readonly path?: string;
  readonly bucket?: string;
  readonly fields?: string;
  readonly tags?: string;
}

function config({ name, path = 'disk.raw', bucket = 'images', fields = '', tags = '' }: Parts): string {
  return `
source: {path: ${path}, architecture: x86_64}
s3: {bucket_name: ${bucket}}
images:
  ${name}: {boot_mode: uefi, regions: [${regions.join(', ')}]${fields}}
tags: {${tags}}
`;
}

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ config: config({ name: 'my-os-a' }), disk: rawDisk(1024 * 1024) }));
});

afterEach(() => close());

async function sent(operation: string): Promise<TestRequest[]> {
  return (await world.requests()).filter((request) => request.operation === operation && request.outcome === 'ok');
}

async function imageNames(region: string): Promise<(string | undefined)[]> {
  return ((await ec2(world, region).describeImages({ Owners: ['self'] })).Images ?? []).map(({ Name }) => Name).sort();
}

describe('a region added when the disk image is gone', () => {
  const added = (fields = ''): string =>
    config({ name: 'my-os-a', fields }).replace(', eu-west-1', ', eu-west-1, eu-north-1');
  const gone = () => rm(`${workspace.directory}/disk.raw`);

  it.each([
    ['beside the others', added(), {}],
    ['instead of the others', added().replace('us-east-1, eu-west-1, ', ''), {}],
    ['in a run for it alone', added(), { regions: 'eu-north-1' }],
    ['with a snapshot of its own', added(', separate_snapshot: true'), {}],
  ])('gets a copy of the snapshot that another region has: %s', async (_, text, inputs) => {
    await workspace.write('image.yaml', text.replace(/regions: \[.*?\]/, 'regions: [us-east-1, eu-west-1]'));
    expect((await workspace.run('create')).exitCode).toBe(0);
    await gone();
    await workspace.write('image.yaml', text);
    const plan = await workspace.run('plan', { inputs });
    const { exitCode, manifest } = await workspace.run('publish', { inputs });
    expectSuccess({ exitCode, manifest });
    expect(withoutOutcome(plan.manifest.changes)).toEqual(withoutOutcome(manifest.changes));
    const byRegion = await Promise.all(
      ['us-east-1', 'eu-north-1'].map(async (region) => {
        const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
        return Images.map(({ Name, Tags = [] }) => [Name, Tags.map(({ Key, Value }) => `${Key}=${Value}`).sort()]);
      }),
    );
    expect(byRegion[1]).toEqual(byRegion[0]);
    expect(byRegion[0]).toHaveLength(1);
    expect((await workspace.run('verify', { inputs })).exitCode).toBe(0);
    await workspace.write('disk.raw', rawDisk(1024 * 1024));
    expect((await workspace.run('publish', { inputs })).manifest.changes).toEqual([]);
  });

  it('is continued after a copy that the run did not see to its end', async () => {
    expect((await workspace.run('create')).exitCode).toBe(0);
    await gone();
    await workspace.write('image.yaml', added());
    await world.fault({ kind: 'error', operation: 'RegisterImage', code: 'UnauthorizedOperation', status: 403 });
    expect((await workspace.run('publish')).exitCode).toBe(1);
    await world.clearFaults();
    expect((await workspace.run('publish')).exitCode).toBe(0);
    expect((await sent('CopySnapshot')).filter(({ region }) => region === 'eu-north-1')).toHaveLength(1);
  });

  it('is an error where the image exists nowhere', async () => {
    await gone();
    const { exitCode, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]?.message).toMatch(/^my-os-a does not exist in any region, and there is no disk image/);
  });
});

describe('a region that the config no longer has', () => {
  it('is named by verify with the image that it still has, also when the run was narrowed', async () => {
    expect((await workspace.run('create')).exitCode).toBe(0);
    const narrowed = await workspace.run('verify', { inputs: { regions: 'us-east-1' } });
    expect(narrowed.log).not.toContain('the config has no such region');
    await workspace.write('image.yaml', config({ name: 'my-os-a' }).replace(', eu-west-1', ''));
    const { exitCode, log } = await workspace.run('verify');
    expect(exitCode).toBe(0);
    expect(log).toMatch(
      /::warning.*eu-west-1: the config has no such region, but AMIs of it exist: my-os-a \(ami-\w+\)/,
    );
    await world.fault({
      kind: 'error',
      operation: 'DescribeImages',
      code: 'UnauthorizedOperation',
      status: 403,
      region: 'eu-west-1',
    });
    expect((await workspace.run('verify')).exitCode).toBe(0);
  });
});

describe('an image whose entry the config no longer has', () => {
  const template = 'my-os-$version';
  /** Runs a command that has to succeed, and gives its warnings of leftovers. */
  const release = async (
    command: string,
    text: string,
    version: string,
    more: ActionOptions = {},
  ): Promise<string[]> => {
    await workspace.write('image.yaml', text);
    await workspace.write('disk.raw', rawDisk(1024 * 1024, version));
    await workspace.write('mapping.yaml', `version: "${version}"`);
    const inputs = { 'config-mapping': 'mapping.yaml', ...more.inputs };
    const run = await workspace.run(command, { ...more, inputs });
    expectSuccess(run);
    return run.log.split('\n').filter((line) => /^::warning.*AMIs of it exist/.test(line));
  };

  it('is named by verify in each region, and past releases of an entry that it has are not', async () => {
    const one = config({ name: template });
    const both = one.replace('tags:', `  "old-$version": {boot_mode: uefi, regions: [${regions.join(', ')}]}\ntags:`);
    for (const version of ['1', '2']) await release('create', both, version);
    expect(await release('verify', both, '2')).toEqual([]);
    const inputs = { images: 'my-os-*', regions: 'us-east-1' };
    expect(await release('verify', both, '2', { inputs })).toEqual([]);
    await release('create', one, '3');
    const from = (await world.requests()).length;
    const named = await release('verify', one, '3');
    for (const region of regions) {
      const text = `${region}: image.yaml has no image "old-\\$version", but AMIs of it exist: old-1 \\(ami-\\w+\\), old-2 \\(ami-\\w+\\)`;
      expect(named).toContainEqual(expect.stringMatching(text));
    }
    expect(named).toHaveLength(2);
    expect(await world.requests({ from, mutating: true })).toEqual([]);
    const reads = (await world.requests({ from })).filter(({ region }) => region === 'eu-north-1');
    expect(reads.map(({ operation }) => operation)).toEqual(['DescribeImages']);
  });

  it('is named where the config no longer has the region, past releases included', async () => {
    const all = config({ name: template });
    for (const version of ['1', '2']) await release('create', all, version);
    expect(await release('verify', all.replace(', eu-west-1', ''), '2')).toEqual([
      expect.stringMatching(
        /eu-west-1: the config has no such region, but AMIs of it exist: my-os-1 \(ami-\w+\), my-os-2 \(/,
      ),
    ]);
  });

  it.each<[string, { file?: string; env?: Record<string, string> }]>([
    ['another config of the repository', { file: 'other.yaml' }],
    ['the config of the same path in another repository', { env: { GITHUB_REPOSITORY: 'octo/other' } }],
    ['a run outside of GitHub', { env: { GITHUB_REPOSITORY: '' } }],
  ])('is not named by %s', async (_, { file = 'image.yaml', env = {} }) => {
    await release('create', config({ name: template }), '1');
    const other = config({ name: 'other-os' });
    await workspace.write(file, other);
    const inputs = { config: file };
    await release('create', other, '2', { inputs, env });
    expect(await release('verify', other, '2', { inputs, env })).toEqual([]);
    const elsewhere = config({ name: 'my-os-1' }).replace(', eu-west-1', '');
    await workspace.write(file, elsewhere);
    const named = await release('verify', elsewhere, '1', { inputs, env });
    expect(named.filter((line) => line.includes('my-os'))).toEqual(
      env.GITHUB_REPOSITORY === '' ? [expect.stringMatching(/eu-west-1: the config .* my-os-1 \(ami-\w+\)$/)] : [],
    );
  });

  it('is not named where `supersede` or `retention` still finds it, or another entry gives it the same name', async () => {
    await release('create', config({ name: 'my-os-1' }), '1');
    const match = ', supersede: {match: "my-os-*", then: deprecate}';
    await release('publish', config({ name: 'my-os-2', fields: match }), '2');
    expect(await release('verify', config({ name: 'my-os-2', fields: match }), '2')).toEqual([]);
    const retention = ', retention: {match: "my-os-?", keep: 1}';
    expect(await release('verify', config({ name: 'my-os-2', fields: retention }), '2')).toEqual([]);
    expect(await release('verify', config({ name: 'my-os-2' }), '2')).toHaveLength(2);
    expect(await release('verify', config({ name: template, fields: match }), '2')).toEqual([]);
  });

  it('has the tag of its config from its registration, and an image without it is as verify wants it', async () => {
    const tagOf = async (): Promise<(string | undefined)[]> => {
      const { Images = [] } = await ec2(world, 'us-east-1').describeImages({ Owners: ['self'] });
      return Images.map(({ Tags }) => Tags?.find(({ Key }) => Key === 'ami-publish:config')?.Value);
    };
    await release('create', config({ name: template }), '1', { env: { GITHUB_REPOSITORY: '' } });
    expect(await tagOf()).toEqual([undefined]);
    expect((await workspace.run('verify', { inputs: { 'config-mapping': 'mapping.yaml' } })).exitCode).toBe(0);
    expect((await workspace.run('create', { inputs: { 'config-mapping': 'mapping.yaml' } })).manifest.changes).toEqual(
      [],
    );
    expect(await tagOf()).toEqual([undefined]);
    await release('create', config({ name: template }), '2');
    expect((await tagOf()).sort()).toEqual(['octo/images:image.yaml#my-os-$version', undefined]);
  });
});

describe('two configs with one disk image, each in runs of its own', () => {
  const shared = (account: string, more = ''): string =>
    `, share: ["${account}"], share_exact: true${more && `, ${more}`}`;

  it('share its snapshots, and both are as verify wants them', async () => {
    await workspace.write('same.raw', rawDisk(1024 * 1024));
    const a = config({ name: 'my-os-a', tags: 'Team: a, OnlyA: x', fields: shared('111111111111') });
    const b = config({ name: 'my-os-b', tags: 'Team: b, OnlyB: x', fields: shared('222222222222'), path: 'same.raw' });
    for (const [command, text] of [a, b, a, b, a, b].map((one, index) => [index < 2 ? 'publish' : 'verify', one])) {
      await workspace.write('image.yaml', text ?? '');
      const { exitCode, manifest } = await workspace.run(command ?? '');
      expectSuccess({ exitCode, manifest });
    }
    for (const region of regions) {
      const { Snapshots = [] } = await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] });
      const tags = Object.fromEntries((Snapshots[0]?.Tags ?? []).map(({ Key = '', Value }) => [Key, Value]));
      expect([Snapshots.length, tags]).toEqual([1, expect.objectContaining({ Team: 'a', OnlyA: 'x', OnlyB: 'x' })]);
      const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
      expect(Images.map(({ Tags }) => Tags?.find(({ Key }) => Key === 'Team')?.Value).sort()).toEqual(['a', 'b']);
    }
  });

  it('have what is their own as their config says, with separate_snapshot', async () => {
    for (const team of ['a', 'b']) {
      await workspace.write(
        'image.yaml',
        config({ name: 'my-os-a', tags: `Team: ${team}`, fields: ', separate_snapshot: true' }),
      );
      expect((await workspace.run('create')).exitCode).toBe(0);
    }
    for (const region of regions) {
      const { Snapshots = [] } = await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] });
      expect(Snapshots.map(({ Tags }) => Tags?.find(({ Key }) => Key === 'Team')?.Value)).toEqual(['b']);
    }
  });
});

describe('several configs in one run', () => {
  it.each([
    ['a list', 'a.image.yaml\nb.image.yaml'],
    ['a pattern', '*.image.yaml'],
  ])('by %s: one manifest, one upload, one snapshot per region for one source', async (_, list) => {
    await workspace.write('a.image.yaml', config({ name: 'my-os-a', tags: 'Flavour: plain, Team: os' }));
    await workspace.write('b.image.yaml', config({ name: 'my-os-b', tags: 'Flavour: extra, Team: os' }));

    const run = await workspace.run('create', { inputs: { config: list } });

    expectSuccess(run);
    expect(run.manifest.images.map(({ name }) => name)).toEqual(['my-os-a', 'my-os-b']);
    expect(await sent('CompleteMultipartUpload')).toHaveLength(1);
    expect(await sent('ImportSnapshot')).toHaveLength(1);
    expect(await sent('CopySnapshot')).toHaveLength(1);
    for (const region of regions) {
      expect(await imageNames(region)).toEqual(['my-os-a', 'my-os-b']);
      const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
      expect(new Set(Images.map((image) => image.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId)).size).toBe(1);
      const flavours = Images.map(({ Name, Tags }) => [Name, Tags?.find(({ Key }) => Key === 'Flavour')?.Value]).sort();
      expect(flavours).toEqual([
        ['my-os-a', 'plain'],
        ['my-os-b', 'extra'],
      ]);
    }
    const again = await workspace.run('create', { inputs: { config: list } });
    expect({ exitCode: again.exitCode, changes: again.manifest.changes }).toEqual({ exitCode: 0, changes: [] });
    expect((await workspace.run('verify', { inputs: { config: list } })).exitCode).toBe(0);
  });

  it('that share a source but want snapshots of their own upload it once', async () => {
    await workspace.write('a.image.yaml', config({ name: 'my-os-a', fields: ', separate_snapshot: true' }));
    await workspace.write('b.image.yaml', config({ name: 'my-os-b', fields: ', separate_snapshot: true' }));
    const run = await workspace.run('create', { inputs: { config: '*.image.yaml' } });
    expectSuccess(run);
    expect(await sent('UploadPart')).toHaveLength(1);
    expect(run.manifest.changes.filter(({ resource }) => resource === 'S3 object')).toHaveLength(1);
    expect(await sent('ImportSnapshot')).toHaveLength(2);
  });

  it('with buckets in two regions each have their home', async () => {
    await s3(world, 'eu-west-1').createBucket({
      Bucket: 'images-eu',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    });
    await workspace.write('other.raw', rawDisk(1024 * 1024, 'other'));
    await workspace.write('a.image.yaml', config({ name: 'my-os-a' }));
    await workspace.write('b.image.yaml', config({ name: 'my-os-b', path: 'other.raw', bucket: 'images-eu' }));
    const run = await workspace.run('create', { inputs: { config: '*.image.yaml' } });
    expectSuccess(run);
    expect((await sent('ImportSnapshot')).map(({ region }) => region).sort()).toEqual(['eu-west-1', 'us-east-1']);
    for (const region of regions) expect(await imageNames(region)).toEqual(['my-os-a', 'my-os-b']);
    const again = await workspace.run('create', { inputs: { config: '*.image.yaml' } });
    expect(again.manifest.changes).toEqual([]);
  });

  it('that give an image twice, or have other problems: all of them at once, nothing done', async () => {
    await workspace.write('a.image.yaml', config({ name: 'my-os-a' }));
    await workspace.write('b.image.yaml', config({ name: 'my-os-a', fields: ', boot_mod: uefi' }));
    const run = await workspace.run('create', { inputs: { config: '*.image.yaml' } });
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('already defined in a.image.yaml:5'),
        expect.stringContaining('boot_mode'),
      ]),
    );
    expect(await sent('GetCallerIdentity')).toEqual([]);
  });

  it('one of which fails leaves the other complete', async () => {
    await workspace.write('other.raw', rawDisk(1024 * 1024, 'other'));
    await workspace.write('a.image.yaml', config({ name: 'my-os-a' }));
    await workspace.write('b.image.yaml', config({ name: 'my-os-b', path: 'other.raw' }));
    await world.fault({
      kind: 'error',
      operation: 'RegisterImage',
      contains: 'my-os-b',
      code: 'InvalidParameterValue',
      status: 400,
    });
    const run = await workspace.run('create', { inputs: { config: '*.image.yaml' } });
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures).toHaveLength(2);
    for (const region of regions) expect(await imageNames(region)).toEqual(['my-os-a']);
    await world.clearFaults();
    expect((await workspace.run('create', { inputs: { config: '*.image.yaml' } })).exitCode).toBe(0);
    for (const region of regions) expect(await imageNames(region)).toEqual(['my-os-a', 'my-os-b']);
  });
});

describe('filters', () => {
  const three = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
defaults: {boot_mode: uefi, regions: [${regions.join(', ')}]}
images:
  my-os-server: {groups: [server, all]}
  my-os-desktop: {groups: [desktop, all]}
  my-os-minimal: {}
`;

  it.each<[Record<string, string>, string[], string[]]>([
    [{ group: 'server' }, ['my-os-server'], regions],
    [{ group: 'all' }, ['my-os-server', 'my-os-desktop'], regions],
    [{ images: '*-minimal' }, ['my-os-minimal'], regions],
    [{ images: 'my-os-server, my-os-minimal' }, ['my-os-server', 'my-os-minimal'], regions],
    [{ regions: 'eu-west-1' }, ['my-os-server', 'my-os-desktop', 'my-os-minimal'], ['eu-west-1']],
    [{ group: 'all', images: '*-desktop', regions: 'us-east-1' }, ['my-os-desktop'], ['us-east-1']],
  ])('%j', async (inputs, names, here) => {
    await workspace.write('image.yaml', three);
    const run = await workspace.run('create', { inputs });
    expectSuccess(run);
    expect(run.manifest.images.map(({ name }) => name)).toEqual(names);
    for (const region of regions)
      expect(await imageNames(region)).toEqual(here.includes(region) ? names.toSorted() : []);
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ group: 'sever' }, /no image is in the group "sever".*server/],
    [{ images: 'my-os-sever' }, /no image matches "my-os-sever".*my-os-server/],
    [{ group: 'server', images: '*-minimal' }, /no image of the group "server" matches/],
    [{ regions: 'ap-south-1' }, /has no region left in partition aws/],
  ])('%j leaves nothing: says so', async (inputs, expected) => {
    await workspace.write('image.yaml', three);
    const run = await workspace.run('create', { inputs });
    expect(run.exitCode).toBe(1);
    for (const { message } of run.manifest.failures) expect(message).toMatch(expected);
    expect(await sent('RegisterImage')).toEqual([]);
  });
});

describe('a copy that another run was first to make', () => {
  it('is deleted once, also when the answer to that is lost', async () => {
    await workspace.write('image.yaml', config({ name: 'my-os-a' }).replace(', eu-west-1', ''));
    expect((await workspace.run('create')).exitCode).toBe(0);
    const { Snapshots = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    await world.advance(60);
    await world.settings({ consistencyLagSeconds: 30 });
    const away = ec2(world, 'eu-west-1');
    const { SnapshotId } = await away.copySnapshot({
      SourceRegion: 'us-east-1',
      SourceSnapshotId: Snapshots[0]?.SnapshotId,
      TagSpecifications: [{ ResourceType: 'snapshot', Tags: Snapshots[0]?.Tags }],
    });
    await world.advance(1);
    await world.fault({ kind: 'reset', operation: 'DeleteSnapshot', applied: true, count: 1 });
    await workspace.write('image.yaml', config({ name: 'my-os-a' }));
    const { exitCode, manifest, log } = await workspace.run('create');
    expectSuccess({ exitCode, manifest });
    expect(log).toContain(`another run created ${SnapshotId}; deleting our copy`);
    await world.advance(60);
    const left = await away.describeSnapshots({ OwnerIds: ['self'] });
    expect(left.Snapshots?.map((one) => one.SnapshotId)).toEqual([SnapshotId]);
  });
});
