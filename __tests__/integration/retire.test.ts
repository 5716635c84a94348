import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Workspace, withoutOutcome } from '../support/action.js';
import { ec2, parameters, s3, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import { prepared } from '../support/prepared.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'];
let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

function config(name: string, image = '', top = ''): string {
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
${top}
images:
  ${name}:
    boot_mode: uefi
    regions: [${regions.join(', ')}]
${image}
`;
}

const publicImage = `
    public: true
    ssm_parameter: [{name: /my-os/latest, allow_overwrite: true}]
`;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ accounts: [{}, {}] }));
});

afterEach(() => close());

/** Lets something happen in a world, once. @returns what lets a test go on in a copy of that world */
function beginAfter(past: () => Promise<void>): () => Promise<void> {
  const open = prepared(async () => {
    const opened = await openWorld({ accounts: [{}, {}], seed: 'before' });
    ({ world, workspace } = opened);
    await past();
    return opened;
  });
  return async () => {
    await close();
    ({ world, workspace, close } = await open({}));
  };
}

const published = beginAfter(async () => {
  await release('publish', 'my-os-1', '    public: true');
  await world.advance(3600);
});
const threePublished = beginAfter(async () => {
  for (const version of [1, 2, 3]) {
    await release('publish', `my-os-${version}`, '    public: true');
    await world.advance(3600);
  }
});

/** Writes a config and a disk of its own, and runs the command; the run has to succeed. */
async function release(command: string, name: string, image: string, options: { seed?: string; top?: string } = {}) {
  await workspace.write('disk.raw', rawDisk(1024 * 1024, options.seed ?? name));
  await workspace.write('image.yaml', config(name, image, options.top));
  const result = await workspace.run(command);
  expectSuccess(result);
  return result;
}

async function images(region: string) {
  const { Images } = await ec2(world, region).describeImages({
    Owners: ['self'],
    IncludeDisabled: true,
    IncludeDeprecated: true,
  });
  return (Images ?? []).toSorted((a, b) => (a.Name ?? '').localeCompare(b.Name ?? ''));
}

async function parameter(region: string): Promise<string | undefined> {
  const { Parameters } = await parameters(world, region).getParameters({ Names: ['/my-os/latest'] });
  return Parameters?.[0]?.Value;
}

describe('supersede', () => {
  const supersede = (then: string, keep = 0): string => `
    public: true
    supersede: {match: "my-os-*", keep: ${keep}, then: ${then}}
`;

  it.each([
    ['private', (old: { Public?: boolean }) => old.Public === false],
    ['disable', (old: { State?: string }) => old.State === 'disabled'],
    ['deprecate', (old: { DeprecationTime?: string }) => old.DeprecationTime !== undefined],
  ] as const)('makes older images %s, and nothing the second time', async (then, isSo) => {
    await published();
    await release('publish', 'my-os-2', supersede(then));
    for (const region of regions) {
      const [old, now] = await images(region);
      expect(isSo(old as object)).toBe(true);
      expect([now?.Name, now?.Public]).toEqual(['my-os-2', true]);
    }
    const again = await release('publish', 'my-os-2', supersede(then));
    expect(again.manifest.changes).toEqual([]);
  });

  it('deletes older images with their snapshots, and keeps as many as configured', async () => {
    await threePublished();
    await release('publish', 'my-os-4', supersede('delete', 1));
    for (const region of regions) {
      expect((await images(region)).map((image) => image.Name)).toEqual(['my-os-3', 'my-os-4']);
      const { Snapshots } = await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] });
      expect(Snapshots).toHaveLength(2);
    }
  });

  it('makes room in a quota that is used up', async () => {
    await published();
    await world.settings({ quotas: { publicImages: 1 } });
    await release('publish', 'my-os-2', supersede('private'));
    expect((await images('us-east-1')).map((image) => image.Public)).toEqual([false, true]);
  });
});

describe('supersede that is disturbed', () => {
  const supersede = (then: string): string => `    public: true\n    supersede: {match: "my-os-*", then: ${then}}`;
  const denied = { kind: 'error', code: 'UnauthorizedOperation', status: 403 };

  async function publicSnapshots(region: string): Promise<number> {
    const owner = world.account.id;
    const stranger = ec2(world, region, world.accounts[1]);
    return (await stranger.describeSnapshots({ OwnerIds: [owner] })).Snapshots?.length ?? 0;
  }

  it.each(['private', 'disable'])('between an image and its snapshot is finished by the next run: %s', async (then) => {
    await published();
    await world.fault({ ...denied, operation: 'ModifySnapshotAttribute', region: 'eu-west-1', contains: 'Remove' });
    await workspace.write('disk.raw', rawDisk(1024 * 1024, 'my-os-2'));
    await workspace.write('image.yaml', config('my-os-2', supersede(then)));
    expect((await workspace.run('publish')).exitCode).toBe(1);
    expect(await publicSnapshots('eu-west-1')).toBe(then === 'private' ? 1 : 2);
    await world.clearFaults();
    expect((await workspace.run('plan')).manifest.changes).toContainEqual(
      expect.objectContaining({
        resource: 'older image my-os-1',
        from: expect.stringContaining('its snapshot public'),
      }),
    );
    expect((await workspace.run('publish')).exitCode).toBe(0);
    for (const region of regions) expect(await publicSnapshots(region)).toBe(1);
    expect((await workspace.run('verify')).exitCode).toBe(0);
  });

  it('by a lost answer to the deletion leaves no snapshot', async () => {
    await published();
    await world.fault({ kind: 'reset', operation: 'DeregisterImage', applied: true, count: 1 });
    await release('publish', 'my-os-2', supersede('delete'));
    for (const region of regions) {
      expect((await images(region)).map((image) => image.Name)).toEqual(['my-os-2']);
      expect((await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] })).Snapshots).toHaveLength(1);
    }
  });

  it('deletes before going public only what the quota needs, the oldest first, and the rest after all notifications', async () => {
    await threePublished();
    await world.settings({ quotas: { publicImages: 3 } });
    await topics(world, 'us-east-1').createTopic({ Name: 'releases' });
    const from = (await world.requests()).length;
    const sns = '    sns: [{releases: {subject: out, message: {default: out}, regions: [us-east-1]}}]';
    await release('publish', 'my-os-4', `${supersede('delete')}\n${sns}`);
    const order = (await world.requests({ from, mutating: true }))
      .filter(({ region }) => region === 'us-east-1')
      .map(({ operation }) => operation)
      .filter((operation) => ['DeregisterImage', 'ModifyImageAttribute', 'Publish'].includes(operation));
    expect(order).toEqual(['DeregisterImage', 'ModifyImageAttribute', 'Publish', 'DeregisterImage', 'DeregisterImage']);
    expect((await images('us-east-1')).map((image) => image.Name)).toEqual(['my-os-4']);
  });

  it('keeps older images where a best-effort region does not become public', async () => {
    await published();
    await world.fault({ ...denied, operation: 'ModifyImageAttribute', region: 'eu-west-1' });
    await workspace.write('disk.raw', rawDisk(1024 * 1024, 'my-os-2'));
    await workspace.write(
      'image.yaml',
      config('my-os-2', `    best_effort_regions: [eu-west-1]\n${supersede('delete')}`),
    );
    expect((await workspace.run('publish')).exitCode).toBe(0);
    expect((await images('eu-west-1')).map((image) => [image.Name, image.Public])).toEqual([
      ['my-os-1', true],
      ['my-os-2', false],
    ]);
    expect((await images('us-east-1')).map((image) => image.Name)).toEqual(['my-os-2']);
  });

  it('when all is published does not take the new images back', async () => {
    await published();
    await world.fault({ ...denied, operation: 'DisableImage', region: 'eu-west-1' });
    await workspace.write('disk.raw', rawDisk(1024 * 1024, 'my-os-2'));
    await workspace.write('image.yaml', config('my-os-2', supersede('disable'), 'rollback_on_failure: true'));
    const { exitCode, manifest } = await workspace.run('publish');
    expect([exitCode, manifest.failures.map(({ region }) => region)]).toEqual([1, ['eu-west-1']]);
    for (const region of regions)
      expect((await images(region)).find(({ Name }) => Name === 'my-os-2')?.Public).toBe(true);
  });

  it('by a protection that keeps an image from being deleted is refused before a byte is sent', async () => {
    await release('publish', 'my-os-1', '    public: true\n    deregistration_protection: true');
    await world.advance(3600);
    const before = (await world.requests({ mutating: true })).length;
    await workspace.write('disk.raw', rawDisk(1024 * 1024, 'my-os-2'));
    await workspace.write('image.yaml', config('my-os-2', supersede('delete')));
    const { exitCode, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ message }) => message)).toEqual(
      regions
        .toSorted()
        .map(() => expect.stringMatching(/my-os-1 \(ami-\w+\), which is protected from deregistration/)),
    );
    expect((await world.requests({ mutating: true })).length).toBe(before);
  });
});

describe('unpublish', () => {
  it('takes permissions and parameters back, and publish brings them again', async () => {
    const published = await release('publish', 'my-os-1', publicImage);
    const back = await release('unpublish', 'my-os-1', publicImage);
    expect(back.manifest.images[0]?.regions.map((place) => place.public)).toEqual([false, false]);
    for (const region of regions) {
      const [image] = await images(region);
      expect(image?.Public).toBe(false);
      expect(await parameter(region)).toBeUndefined();
      const stranger = ec2(world, region, world.accounts[1]);
      const { Snapshots } = await stranger.describeSnapshots({ OwnerIds: [world.account.id] });
      expect(Snapshots).toEqual([]);
    }
    const again = await release('publish', 'my-os-1', publicImage);
    expect(again.manifest.images).toEqual(published.manifest.images);
    expect((await workspace.run('verify')).exitCode).toBe(0);
  });

  it('sets a parameter back to its former image', async () => {
    const first = await release('publish', 'my-os-1', publicImage);
    await world.advance(3600);
    await release('publish', 'my-os-2', publicImage);
    await release('unpublish', 'my-os-2', publicImage);
    for (const place of first.manifest.images[0]?.regions ?? [])
      expect(await parameter(place.region)).toBe(place.imageId);
  });

  it('only says what it would do with dry-run', async () => {
    await release('publish', 'my-os-1', publicImage);
    const before = (await world.requests({ mutating: true })).length;
    const dry = await workspace.run('unpublish', { inputs: { 'dry-run': 'true' } });
    expect(dry.exitCode).toBe(0);
    expect((await world.requests({ mutating: true })).length).toBe(before);
    const real = await workspace.run('unpublish');
    expect(withoutOutcome(real.manifest.changes)).toEqual(withoutOutcome(dry.manifest.changes));
  });
});

describe('cleanup', () => {
  it('deletes temporary images with their snapshots, and nothing else', async () => {
    await release('create', 'my-os-1', '');
    await release('create', 'my-os-test', '    temporary: true');
    const { manifest } = await release('cleanup', 'my-os-test', '    temporary: true');
    expect(manifest.images[0]?.regions.map((place) => place.imageId)).toEqual([null, null]);
    for (const region of regions) {
      expect((await images(region)).map((image) => image.Name)).toEqual(['my-os-1']);
      const { Snapshots } = await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] });
      expect(Snapshots).toHaveLength(1);
    }
  });

  it('lets go what retention says, but for what is public, shared or protected', async () => {
    await release('create', 'my-os-1', '');
    await world.advance(3600);
    await release('publish', 'my-os-2', '    public: true');
    await world.advance(3600);
    await release('create', 'my-os-3', '    share: ["210987654321"]');
    await world.advance(3600);
    await release('publish', 'my-os-4', '    deregistration_protection: true');
    await world.advance(3600);
    await release('create', 'my-os-5', '');
    await world.advance(3600);
    const retention = '    retention: {match: "my-os-*", keep: 1, older_than: 2h}';
    await release('create', 'my-os-6', retention);
    const { log } = await release('cleanup', 'my-os-6', retention);
    for (const region of regions) {
      expect((await images(region)).map((image) => image.Name)).toEqual([
        'my-os-2',
        'my-os-3',
        'my-os-4',
        'my-os-5',
        'my-os-6',
      ]);
    }
    expect(log).toMatch(/my-os-2 .*is kept: it is public/);
    expect(log).toMatch(/my-os-3 .*is kept: it is shared/);
    expect(log).toMatch(/my-os-4 .*is kept: it is protected/);
  });

  it('removes duplicate and failed snapshots created by ami-publish, and abandoned uploads', async () => {
    const created = await release('create', 'my-os-1', '');
    const used = created.manifest.images[0]?.regions.find((place) => place.region === 'eu-west-1')
      ?.snapshotId as string;
    const client = ec2(world, 'eu-west-1');
    const { Snapshots } = await client.describeSnapshots({ SnapshotIds: [used] });
    const double = await client.copySnapshot({
      SourceRegion: 'eu-west-1',
      SourceSnapshotId: used,
      TagSpecifications: [{ ResourceType: 'snapshot', Tags: Snapshots?.[0]?.Tags ?? [] }],
    });
    const foreign = await client.copySnapshot({ SourceRegion: 'eu-west-1', SourceSnapshotId: used });
    await s3(world, 'us-east-1').createMultipartUpload({ Bucket: 'images', Key: 'a'.repeat(64) });
    await s3(world, 'us-east-1').createMultipartUpload({ Bucket: 'images', Key: 'somebody-elses' });
    await world.advance(2 * 86_400);
    await release('cleanup', 'my-os-1', '');
    const left = (await client.describeSnapshots({ OwnerIds: ['self'] })).Snapshots?.map(
      (snapshot) => snapshot.SnapshotId,
    );
    expect(left?.toSorted()).toEqual([used, foreign.SnapshotId].toSorted());
    expect(left).not.toContain(double.SnapshotId);
    const { Uploads } = await s3(world, 'us-east-1').listMultipartUploads({ Bucket: 'images' });
    expect(Uploads?.map((upload) => upload.Key)).toEqual(['somebody-elses']);
  });
});

describe('cleanup of what no run names again', () => {
  const snapshotsIn = async (region: string) =>
    ((await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] })).Snapshots ?? []).map(
      ({ SnapshotId = '' }) => SnapshotId,
    );
  const objects = async () =>
    ((await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' })).Contents ?? []).map(({ Key }) => Key);

  /** A run that fails before it registers. */
  async function failBuild(image = '', more = ''): Promise<void> {
    await workspace.write('disk.raw', rawDisk(1024 * 1024, 'first build'));
    await workspace.write('image.yaml', config('my-os-1', image, more));
    await world.fault({ kind: 'error', operation: 'RegisterImage', code: 'UnauthorizedOperation', status: 403 });
    expect((await workspace.run('create')).exitCode).toBe(1);
    await world.clearFaults();
  }

  const failedBuild = beginAfter(() => failBuild());
  /** Its disk is then built again. */
  const failed = beginAfter(async () => {
    await failBuild();
    await world.advance(40 * 86_400);
    await release('create', 'my-os-1', '', { seed: 'second build' });
  });
  const top = 'leftovers_older_than: 30d';

  it('deletes snapshots in every region and the object, once they are old enough', async () => {
    await failed();
    await release('cleanup', 'my-os-1', '', { seed: 'second build' });
    await release('cleanup', 'my-os-1', '', { seed: 'second build', top: 'leftovers_older_than: 60d' });
    expect([(await objects()).length, (await snapshotsIn('eu-west-1')).length]).toEqual([2, 2]);
    const { manifest } = await release('cleanup', 'my-os-1', '', { seed: 'second build', top });
    expect(manifest.changes.map(({ resource, region }) => `${resource} ${region}`).sort()).toEqual([
      'S3 object us-east-1',
      'leftover snapshot eu-west-1',
      'leftover snapshot us-east-1',
    ]);
    for (const region of regions) expect(await snapshotsIn(region)).toHaveLength(1);
    expect(await objects()).toHaveLength(1);
    await release('create', 'my-os-1', '', { seed: 'second build' });
    expect((await workspace.run('verify')).exitCode).toBe(0);
  });

  it('deletes what a region that the config dropped still has, and nothing that is used, shared or another’s', async () => {
    await failedBuild();
    const [shared = ''] = await snapshotsIn('us-east-1');
    await world.advance(40 * 86_400);
    await release('create', 'my-os-1', '', { seed: 'second build' });
    await ec2(world, 'us-east-1').modifySnapshotAttribute({
      SnapshotId: shared,
      Attribute: 'createVolumePermission',
      CreateVolumePermission: { Add: [{ UserId: '210987654321' }] },
    });
    await release('create', 'my-os-2', '', { seed: 'another config' });
    await s3(world, 'us-east-1').putObject({ Bucket: 'images', Key: 'b'.repeat(64), Body: 'of somebody else' });
    await world.advance(40 * 86_400);
    await workspace.write('image.yaml', config('my-os-1', '', top).replace(', eu-west-1', ''));
    await workspace.write('disk.raw', rawDisk(1024 * 1024, 'second build'));
    const { exitCode, log } = await workspace.run('cleanup');
    expect(exitCode).toBe(0);
    expect(log).toContain(`${shared} is a leftover, but is kept: it is shared`);
    expect(await snapshotsIn('us-east-1')).toHaveLength(3);
    expect(await snapshotsIn('eu-west-1')).toHaveLength(2);
    expect(await objects()).toHaveLength(3);
  });

  it('keeps a copy that somebody has made by hand and tagged', async () => {
    await release('create', 'my-os-1', '');
    const client = ec2(world, 'eu-west-1');
    const [used = ''] = await snapshotsIn('eu-west-1');
    const { Snapshots } = await client.describeSnapshots({ SnapshotIds: [used] });
    const byHand = await client.copySnapshot({
      SourceRegion: 'eu-west-1',
      SourceSnapshotId: used,
      TagSpecifications: [
        { ResourceType: 'snapshot', Tags: [...(Snapshots?.[0]?.Tags ?? []), { Key: 'Keep', Value: 'legal hold' }] },
      ],
    });
    await world.advance(40 * 86_400);
    const { log } = await release('create', 'my-os-1', '');
    expect(log).not.toContain('duplicates');
    await release('cleanup', 'my-os-1', '', { top });
    expect(await snapshotsIn('eu-west-1')).toContain(byHand.SnapshotId);
  });

  /** Copies the one snapshot of a region there, with all its tags and perhaps more, as a person or another run does. */
  async function copyOf(region: string, more: readonly { Key: string; Value: string }[] = []): Promise<string> {
    const client = ec2(world, region);
    const { Snapshots = [] } = await client.describeSnapshots({ OwnerIds: ['self'] });
    const { SnapshotId = '' } = await client.copySnapshot({
      SourceRegion: region,
      SourceSnapshotId: Snapshots[0]?.SnapshotId,
      TagSpecifications: [{ ResourceType: 'snapshot', Tags: [...(Snapshots[0]?.Tags ?? []), ...more] }],
    });
    return SnapshotId;
  }

  it('keeps such a copy also when the snapshots beside it are gone', async () => {
    await failedBuild();
    const byHand = await copyOf('eu-west-1', [{ Key: 'Keep', Value: 'legal hold' }]);
    await world.advance(40 * 86_400);
    for (const round of ['first', 'second']) {
      const { log } = await release('cleanup', 'my-os-1', '', { seed: 'second build', top });
      expect([round, await snapshotsIn('us-east-1'), await snapshotsIn('eu-west-1')]).toEqual([round, [], [byHand]]);
      expect(log).toContain(`${byHand} is a leftover, but is kept: the configs have no tag Keep`);
    }
  });

  it('keeps an object that somebody has tagged', async () => {
    await failedBuild();
    const store = s3(world, 'us-east-1');
    const [Key] = await objects();
    const { TagSet = [] } = await store.getObjectTagging({ Bucket: 'images', Key });
    await store.putObjectTagging({
      Bucket: 'images',
      Key,
      Tagging: { TagSet: [...TagSet, { Key: 'Keep', Value: 'legal hold' }] },
    });
    await world.advance(40 * 86_400);
    const { log } = await release('cleanup', 'my-os-1', '', { seed: 'second build', top });
    expect(log).toContain(`s3://images/${Key} is a leftover, but is kept: the configs have no tag Keep`);
    expect(await objects()).toEqual([Key]);
  });

  it('deletes snapshots with the tags that the config gives them', async () => {
    const tagged = '    tags: {edition: small}';
    const besides = `${top}\ntags: {team: images}`;
    await failBuild(tagged, besides);
    await world.advance(40 * 86_400);
    await release('cleanup', 'my-os-1', tagged, { seed: 'second build', top: besides });
    for (const region of regions) expect(await snapshotsIn(region)).toEqual([]);
  });

  it('keeps the first snapshot of an image that another config has in other regions', async () => {
    await workspace.write('disk.raw', rawDisk(1024 * 1024, 'another config'));
    await workspace.write('image.yaml', config('my-os-2').replace('[us-east-1, eu-west-1]', '[eu-west-1]'));
    expect((await workspace.run('create')).exitCode).toBe(0);
    await world.advance(40 * 86_400);
    const { manifest } = await release('cleanup', 'my-os-1', '', { top });
    expect(manifest.changes).toEqual([]);
    for (const region of regions) expect(await snapshotsIn(region)).toHaveLength(1);
  });

  it('keeps all snapshots of a source that a run has just begun to copy again', async () => {
    await failedBuild();
    await world.advance(40 * 86_400);
    await copyOf('eu-west-1');
    const { manifest } = await release('cleanup', 'my-os-1', '', { seed: 'second build', top });
    expect(manifest.changes.filter(({ resource }) => resource !== 'duplicate snapshot')).toEqual([]);
    expect(await snapshotsIn('us-east-1')).toHaveLength(1);
    expect(await objects()).toHaveLength(1);
  });

  it('keeps the object that another run imports', async () => {
    await failedBuild();
    const store = s3(world, 'us-east-1');
    const [S3Key = ''] = await objects();
    const { TagSet = [] } = await store.getObjectTagging({ Bucket: 'images', Key: S3Key });
    for (const region of regions)
      for (const SnapshotId of await snapshotsIn(region)) await ec2(world, region).deleteSnapshot({ SnapshotId });
    await world.advance(40 * 86_400);
    await world.settings({ latencySeconds: { importSnapshot: 3600 } });
    await ec2(world, 'us-east-1').importSnapshot({
      DiskContainer: { Format: 'RAW', UserBucket: { S3Bucket: 'images', S3Key } },
      RoleName: 'vmimport',
      TagSpecifications: [{ ResourceType: 'import-snapshot-task', Tags: TagSet }],
    });
    await release('cleanup', 'my-os-1', '', { seed: 'second build', top });
    expect(await objects()).toEqual([S3Key]);
  });

  it('deletes none while a region cannot be read: an image there may have the source', async () => {
    await failed();
    await world.fault({
      kind: 'error',
      operation: 'DescribeImages',
      region: 'eu-north-1',
      code: 'Blocked',
      status: 403,
    });
    const { manifest, log } = await release('cleanup', 'my-os-1', '', { seed: 'second build', top });
    expect(manifest.changes).toEqual([]);
    expect(log).toContain('eu-north-1 could not be read, so no leftovers are deleted in any region: ');
    await world.clearFaults();
    const next = await release('cleanup', 'my-os-1', '', { seed: 'second build', top });
    expect(next.manifest.changes).toHaveLength(3);
  });

  it.each([{ regions: 'us-east-1' }, { images: 'my-os-1' }, { group: 'one' }])(
    'is left to a run for everything when this one is narrowed: %j',
    async (inputs) => {
      await failed();
      const text = config('my-os-1', '    groups: [one]', top);
      await workspace.write('image.yaml', `${text}  my-os-1-b: {boot_mode: uefi, regions: [us-east-1]}\n`);
      const { exitCode, manifest, log } = await workspace.run('cleanup', { inputs });
      expect([exitCode, manifest.changes]).toEqual([0, []]);
      expect(log).toContain(
        'no leftovers are deleted, because the run was narrowed by `regions`, `images`, `group` or `target`',
      );
      expect((await workspace.run('cleanup')).manifest.changes).toHaveLength(3);
    },
  );
});

describe('an image that AWS could not make', () => {
  it.each([
    ['', []],
    [
      ', also when the answer to its deletion is lost',
      [{ kind: 'reset', operation: 'DeregisterImage', applied: true, count: 1 }],
    ],
  ])('is registered again by the next run%s', async (_, faults) => {
    await release('create', 'my-os-1', '');
    const [home] = await images('us-east-1');
    const [away] = await images('eu-west-1');
    const client = ec2(world, 'eu-west-1');
    await client.deregisterImage({ ImageId: away?.ImageId });
    const bad = await client.copyImage({
      Name: 'my-os-1',
      SourceRegion: 'us-east-1',
      SourceImageId: home?.ImageId,
      Encrypted: true,
      KmsKeyId: 'arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000',
      TagSpecifications: [{ ResourceType: 'image', Tags: home?.Tags }],
    });
    await world.advance(86_400);
    expect((await images('eu-west-1')).map(({ State }) => State)).toEqual(['failed']);
    const plan = await workspace.run('plan');
    await world.fault(...faults);
    const { manifest } = await release('create', 'my-os-1', '');
    expect(withoutOutcome(plan.manifest.changes)).toEqual(withoutOutcome(manifest.changes));
    const [now] = await images('eu-west-1');
    expect([now?.State, now?.ImageId === bad.ImageId]).toEqual(['available', false]);
    expect((await workspace.run('verify')).exitCode).toBe(0);
  });
});

describe('cleanup of a bucket', () => {
  it('ends abandoned uploads beyond the first page, too', async () => {
    await world.settings({ s3: { pageSize: 3 } });
    await release('create', 'my-os-1', '');
    const store = s3(world, 'us-east-1');
    for (let index = 0; index < 7; index += 1)
      await store.createMultipartUpload({ Bucket: 'images', Key: String(index).padStart(64, '0') });
    await world.advance(2 * 86_400);
    await release('cleanup', 'my-os-1', '');
    expect((await store.listMultipartUploads({ Bucket: 'images' })).Uploads ?? []).toEqual([]);
  });
});

describe('rollback_on_failure', () => {
  it('leaves nothing public and no parameter when publishing fails', async () => {
    await topics(world, 'us-east-1').createTopic({ Name: 'releases' });
    await workspace.write('disk.raw', rawDisk(1024 * 1024));
    await workspace.write('image.yaml', config('my-os-1', publicImage, 'rollback_on_failure: true'));
    await world.fault({
      kind: 'error',
      operation: 'PutParameter',
      region: 'eu-west-1',
      code: 'AccessDeniedException',
      status: 400,
    });
    const { exitCode, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.images[0]?.regions.map((place) => place.public)).toEqual([false, false]);
    await world.clearFaults();
    for (const region of regions) {
      expect((await images(region)).map((image) => image.Public)).toEqual([false]);
      expect(await parameter(region)).toBeUndefined();
    }
  });
});

describe('what must not be retired', () => {
  it('is a newer image, when an older one is published again', async () => {
    const supersede = '    public: true\n    supersede: {match: "my-os-*", then: delete}';
    await published();
    await release('publish', 'my-os-2', '    public: true');
    await release('publish', 'my-os-1', supersede);
    expect((await images('us-east-1')).map((image) => image.Name)).toEqual(['my-os-1', 'my-os-2']);
  });

  it('is another image of the config that the run was narrowed from', async () => {
    await workspace.write('disk.raw', rawDisk(1024 * 1024));
    const text = config(
      'my-os-1',
      '    supersede: {match: "my-os-*", then: delete}\n    retention: {match: "my-os-*", keep: 0}',
    );
    await workspace.write('image.yaml', `${text}  my-os-1-minimal: {boot_mode: uefi, regions: [us-east-1]}\n`);
    expect((await workspace.run('publish')).exitCode).toBe(0);
    await world.advance(3600);
    const inputs = { images: 'my-os-1' };
    expect((await workspace.run('publish', { inputs })).exitCode).toBe(0);
    expect((await workspace.run('cleanup', { inputs })).exitCode).toBe(0);
    expect((await images('us-east-1')).map((image) => image.Name)).toEqual(['my-os-1', 'my-os-1-minimal']);
  });

  it('is the snapshot of the new image, when it is the old one’s too', async () => {
    await release('publish', 'my-os-1', '    public: true', { seed: 'same' });
    await world.advance(3600);
    await release('publish', 'my-os-2', '    public: true\n    supersede: {match: "my-os-*", then: private}', {
      seed: 'same',
    });
    expect((await images('us-east-1')).map((image) => image.Public)).toEqual([false, true]);
    expect((await workspace.run('verify')).exitCode).toBe(0);
  });

  it('is somebody else’s image under the name of a temporary one', async () => {
    await release('create', 'my-os-1', '');
    const region = ec2(world, 'us-east-1');
    const snapshot = (await images('us-east-1'))[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId as string;
    await region.registerImage({
      Name: 'my-os-test',
      Architecture: 'x86_64',
      VirtualizationType: 'hvm',
      BootMode: 'uefi',
      RootDeviceName: '/dev/sda1',
      BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId: snapshot } }],
    });
    await world.advance(60);
    await workspace.write('image.yaml', config('my-os-test', '    temporary: true'));
    await (await import('node:fs/promises')).rm(`${workspace.directory}/disk.raw`);
    expect((await workspace.run('cleanup')).exitCode).toBe(0);
    expect((await images('us-east-1')).map((image) => image.Name)).toEqual(['my-os-1', 'my-os-test']);
  });

  it('is a block on public access or a parameter in a best-effort region that the config does not let it touch', async () => {
    const image = '    best_effort_regions: [eu-west-1]\n    public: true\n    ssm_parameter: [{name: /my-os/latest}]';
    await parameters(world, 'eu-west-1').putParameter({ Name: '/my-os/latest', Value: 'theirs', Type: 'String' });
    await workspace.write('disk.raw', rawDisk(1024 * 1024));
    await workspace.write('image.yaml', config('my-os-1', image));
    await ec2(world, 'eu-west-1').enableImageBlockPublicAccess({ ImageBlockPublicAccessState: 'block-new-sharing' });
    await world.advance(900);
    const { exitCode, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(0);
    expect(manifest.images[0]?.regions.map((place) => [place.region, place.public])).toEqual([
      ['eu-west-1', false],
      ['us-east-1', true],
    ]);
    expect(await parameter('eu-west-1')).toBe('theirs');
    expect((await world.requests()).map((request) => request.operation)).not.toContain('DisableImageBlockPublicAccess');
  });
});
