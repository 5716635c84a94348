import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type ActionResult, withoutOutcome } from '../support/action.js';
import { ec2, kms, s3, snapshotBytes } from '../support/aws.js';
import { ova } from '../support/disk-fixtures.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { createKey, policyFor } from '../support/kms-keys.js';
import { type OpenWorld, type OpenWorldOptions, openWorld } from '../support/open-world.js';

const regions = ['us-east-1', 'eu-west-1', 'ap-southeast-2'];
const partner = '210987654321';
const system = rawDisk(64 * 1024);
const data = rawDisk(600 * 1024, 'data');
/** Of more than one part of an upload. */
const large = rawDisk(9 * 1024 * 1024, 'large');

interface ImageFields {
  readonly fields?: string;
  readonly devices?: string;
  readonly source?: string;
  readonly where?: readonly string[];
}

const devices = `
      - {device_name: /dev/sdf, path: data.raw, volume_size: 50, iops: 6000, throughput: 250}
      - {device_name: /dev/sdg, volume_type: io2, volume_size: 20, iops: 4000, delete_on_termination: false}
      - {device_name: /dev/sde, virtual_name: ephemeral0}
      - {device_name: /dev/sdc, no_device: true}`;

function config(image: ImageFields = {}, name = 'my-os-1'): string {
  const { fields = '', where = regions, source = 'path: disk.raw' } = image;
  return `
source: {${source}, architecture: x86_64}
s3: {bucket_name: images}
images:
  ${name}:
    boot_mode: uefi
    regions: [${where.join(', ')}]
    block_device_mappings: ${image.devices ?? devices}
    ${fields}
`;
}

let open: OpenWorld;
afterEach(() => open.close());

async function begin(image: ImageFields = {}, options: OpenWorldOptions = {}): Promise<OpenWorld> {
  open = await openWorld({
    disk: system,
    config: config(image),
    accounts: [{ id: '123456789012' }, { id: partner }],
    ...options,
  });
  await open.workspace.write('data.raw', data);
  return open;
}

async function described(region: string, name = 'my-os-1') {
  const { Images = [] } = await ec2(open.world, region).describeImages({
    Owners: ['self'],
    Filters: [{ Name: 'name', Values: [name] }],
  });
  return Images[0];
}

/** The snapshot of a device in a region. */
async function snapshotAt(region: string, device: string, name?: string): Promise<string> {
  const mappings = (await described(region, name))?.BlockDeviceMappings ?? [];
  return mappings.find(({ DeviceName }) => DeviceName === device)?.Ebs?.SnapshotId ?? '';
}

async function expectBytes(region: string, device: string, content: Buffer): Promise<void> {
  const bytes = await snapshotBytes(open.world, region, await snapshotAt(region, device));
  expect(bytes.subarray(0, content.length).equals(content)).toBe(true);
  expect(bytes.subarray(content.length).every((byte) => byte === 0)).toBe(true);
}

async function operations(from = 0): Promise<string[]> {
  return (await open.world.requests({ from, mutating: true })).map(({ operation }) => operation);
}

function failureMessages({ manifest }: ActionResult): string[] {
  return manifest.failures.map(({ message }) => message);
}

describe('a machine of several disks', () => {
  it('has all of them in every region, as planned, and changes nothing the second time', async () => {
    const { workspace, world } = await begin({ fields: `share: ["${partner}"]` });
    const plan = await workspace.run('plan');
    expect(plan.exitCode).toBe(0);
    const created = await workspace.run('create');
    expectSuccess(created);
    expect(withoutOutcome(plan.manifest.changes)).toEqual(withoutOutcome(created.manifest.changes));

    for (const region of regions) {
      const image = await described(region);
      const [root, file] = [await snapshotAt(region, '/dev/sda1'), await snapshotAt(region, '/dev/sdf')];
      expect(image?.BlockDeviceMappings).toEqual([
        expect.objectContaining({ DeviceName: '/dev/sda1', Ebs: expect.objectContaining({ SnapshotId: root }) }),
        {
          DeviceName: '/dev/sdf',
          Ebs: {
            SnapshotId: file,
            VolumeType: 'gp3',
            VolumeSize: 50,
            Iops: 6000,
            Throughput: 250,
            DeleteOnTermination: true,
            Encrypted: false,
          },
        },
        {
          DeviceName: '/dev/sdg',
          Ebs: { VolumeType: 'io2', VolumeSize: 20, Iops: 4000, DeleteOnTermination: false, Encrypted: false },
        },
        { DeviceName: '/dev/sde', VirtualName: 'ephemeral0' },
      ]);
      await expectBytes(region, '/dev/sda1', system);
      await expectBytes(region, '/dev/sdf', data);
      const place = created.manifest.images[0]?.regions.find((one) => one.region === region);
      expect([place?.snapshotId, place?.snapshotIds]).toEqual([root, [root, file]]);
    }
    const { Contents = [] } = await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' });
    expect(Contents).toHaveLength(2);

    const from = (await world.requests()).length;
    expectSuccess(await workspace.run('create'));
    expectSuccess(await workspace.run('verify'));
    expect(await operations(from)).toEqual([]);

    const [, account] = world.accounts;
    const source = await described('eu-west-1');
    const copied = await ec2(world, 'us-west-2', account).copyImage({
      SourceImageId: source?.ImageId,
      SourceRegion: 'eu-west-1',
      Name: 'theirs',
    });
    expect(copied.ImageId).toMatch(/^ami-/);
  });

  it('is public with all its snapshots, and private again', async () => {
    const { workspace, world } = await begin({ fields: 'public: true' });
    expectSuccess(await workspace.run('publish'));
    const permissions = async () => {
      const all = regions.flatMap((region) => ['/dev/sda1', '/dev/sdf'].map((device) => [region, device] as const));
      return Promise.all(
        all.map(async ([region, device]) => {
          const { CreateVolumePermissions } = await ec2(world, region).describeSnapshotAttribute({
            SnapshotId: await snapshotAt(region, device),
            Attribute: 'createVolumePermission',
          });
          return CreateVolumePermissions?.length ?? 0;
        }),
      );
    };
    expect(await permissions()).toEqual([1, 1, 1, 1, 1, 1]);
    const from = (await world.requests()).length;
    expectSuccess(await workspace.run('publish'));
    expect(await operations(from)).toEqual([]);
    expectSuccess(await workspace.run('unpublish'));
    expect(await permissions()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('may have one snapshot on all devices, which is copied once to each region and account', async () => {
    const receiver = '333333333333';
    const role = `arn:aws:iam::${partner}:role/EC2ImageBuilderDistributionCrossAccountRole`;
    const everything = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
    const { workspace, world } = await begin(
      {},
      {
        config: config({ devices: '[]' }, 'base'),
        accounts: ['123456789012', partner, receiver].map((id) => ({ id })),
        settings: { iam: { rolePolicies: { [role]: everything } } },
      },
    );
    expectSuccess(await workspace.run('create'));
    const snapshot = `snapshot: ${await snapshotAt('us-east-1', '/dev/sda1', 'base')}`;
    const twice = ['/dev/sdf', '/dev/sdg'].map((device) => `\n      - {device_name: ${device}, ${snapshot}}`).join('');
    const fields = `target_account_ids: ["${partner}"]\n    share: ["${receiver}"]`;
    await workspace.write('image.yaml', config({ source: snapshot, devices: twice, fields }));
    const plan = await workspace.run('plan');
    const published = await workspace.run('publish');
    expectSuccess(published);
    expect(withoutOutcome(plan.manifest.changes)).toEqual(withoutOutcome(published.manifest.changes));
    for (const { regions: there } of published.manifest.images)
      expect(there.map(({ snapshotIds }) => snapshotIds?.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect((await workspace.run('publish')).manifest.changes).toEqual([]);
    expectSuccess(await workspace.run('verify'));
    expect(
      (await ec2(world, 'eu-west-1', world.accounts[1]).describeSnapshots({ OwnerIds: ['self'] })).Snapshots,
    ).toHaveLength(1);
  });

  it('is not taken for one with other data disks', async () => {
    const { workspace } = await begin({ where: ['us-east-1'] });
    expectSuccess(await workspace.run('create'));
    await workspace.write('data.raw', rawDisk(1024 * 1024, 'other'));
    const changed = await workspace.run('create');
    expect(failureMessages(changed)).toEqual([
      expect.stringMatching(/^my-os-1 exists as ami-\w+, but its data disks are "/),
    ]);
    await workspace.write('data.raw', data);

    const changes = `
      - {device_name: /dev/sdf, path: data.raw, volume_size: 51, iops: 6000, throughput: 250, delete_on_termination: false}
      - {device_name: /dev/sdh, volume_size: 1}
      - {device_name: /dev/sdd, virtual_name: ephemeral0}`;
    await workspace.write('image.yaml', config({ where: ['us-east-1'], devices: changes }));
    const plan = await workspace.run('plan');
    expect(plan.exitCode).toBe(1);
    expect(plan.manifest.changes.map(({ resource, action, from, to }) => [resource, action, from, to])).toEqual([
      [
        'block device /dev/sdf',
        'conflict',
        { volume_size: 50, delete_on_termination: true },
        { volume_size: 51, delete_on_termination: false },
      ],
      ['block device /dev/sdg', 'conflict', '20 GiB io2', null],
      ['block device /dev/sdh', 'conflict', null, '1 GiB gp3'],
      [
        'ephemeral devices',
        'conflict',
        ['ephemeral0 at /dev/sde'],
        ['ephemeral0 at /dev/sdd', 'ephemeral1 at /dev/sdc'],
      ],
    ]);
    await workspace.write(
      'image.yaml',
      config({ where: ['us-east-1'], fields: 'on_name_conflict: reuse', devices: '[]' }),
    );
    const reused = await workspace.run('create');
    expectSuccess(reused);
    expect(reused.log).toContain('is used as it is');
  });

  it('continues after the import of a data disk that failed, and one that had not ended', async () => {
    const { workspace, world } = await begin({ where: ['us-east-1', 'eu-west-1'] });
    const contains = createHash('sha256').update(data).digest('hex');
    await world.fault({ kind: 'error', operation: 'ImportSnapshot', contains, code: 'InvalidParameter', status: 400 });
    const failed = await workspace.run('create');
    expect(failed.exitCode).toBe(1);
    expect(await described('us-east-1')).toBeUndefined();
    await world.clearFaults();
    let from = (await world.requests()).length;
    const waiting = await workspace.run('create', { inputs: { 'max-wait': '20s' } });
    expect([waiting.exitCode, waiting.manifest.failures[0]?.code]).toEqual([1, 'timeout']);
    expect((await operations(from)).filter((one) => /Import|Upload|Register/.test(one))).toEqual(['ImportSnapshot']);
    from = (await world.requests()).length;
    expectSuccess(await workspace.run('create'));
    expect((await operations(from)).filter((one) => /Import|Upload|Register/.test(one))).toEqual([
      'RegisterImage',
      'RegisterImage',
    ]);
    for (const region of ['us-east-1', 'eu-west-1']) await expectBytes(region, '/dev/sdf', data);
  });

  it('is deleted with all its snapshots, but leftovers of its disks in other regions stay', async () => {
    const { workspace, world } = await begin({ where: ['eu-west-1'] });
    const snapshots = async (region: string) =>
      ((await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] })).Snapshots ?? []).length;
    expectSuccess(await workspace.run('create'));
    expect([await snapshots('us-east-1'), await snapshots('eu-west-1')]).toEqual([2, 2]);
    await world.advance(60 * 86_400);
    await workspace.write('disk.raw', rawDisk(64 * 1024, 'next'));
    await workspace.write('data.raw', rawDisk(64 * 1024, 'next data'));
    const next = `leftovers_older_than: 30d${config({ where: ['eu-west-1'], fields: 'temporary: true' }, 'my-os-2')}`;
    await workspace.write('image.yaml', next);
    expectSuccess(await workspace.run('create'));
    expectSuccess(await workspace.run('cleanup'));
    expect(await described('eu-west-1', 'my-os-2')).toBeUndefined();
    expect([await snapshots('us-east-1'), await snapshots('eu-west-1')]).toEqual([4, 2]);
  });

  it('comes to a region that is added when its disk images are gone', async () => {
    const { workspace } = await begin({ where: ['us-east-1'] });
    expectSuccess(await workspace.run('create'));
    await workspace.write('image.yaml', config({ where: ['us-east-1', 'eu-west-1'], source: 'path: gone.raw' }));
    const published = await workspace.run('publish');
    expectSuccess(published);
    expect(published.log).toMatch(/(^|\s)gone\.raw not found; using existing images only/m);
    await expectBytes('eu-west-1', '/dev/sda1', system);
    await expectBytes('eu-west-1', '/dev/sdf', data);
    await workspace.write('image.yaml', config({ where: ['us-east-1', 'eu-west-1'] }));
    expectSuccess(await workspace.run('verify'));
  });

  it('is registered again by refresh with all devices', async () => {
    const fields = `public: true
    supersede: {match: "my-os-*", keep: 0, then: deprecate}
    refresh: {before: 60d, name: my-os-1-r1}`;
    const { workspace, world } = await begin({ where: ['us-east-1'], fields });
    expectSuccess(await workspace.run('publish'));
    await world.advance(690 * 86_400);
    expectSuccess(await workspace.run('refresh'));
    const [old, now] = [await described('us-east-1'), await described('us-east-1', 'my-os-1-r1')];
    expect(now?.BlockDeviceMappings).toEqual(old?.BlockDeviceMappings);
    expect(now?.Tags).toContainEqual(old?.Tags?.find(({ Key }) => Key === 'ami-publish:data-disks'));
  });

  it('refuses what AWS would refuse of a disk, at its line', async () => {
    const { workspace } = await begin({
      devices: '\n      - {device_name: /dev/sdf, path: big.raw, volume_size: 1, iops: 3001}',
    });
    await workspace.write('big.raw', Buffer.concat([rawDisk(4096), Buffer.alloc(0)]));
    const small = await workspace.run('create');
    expect(failureMessages(small)).toEqual([
      expect.stringContaining('must be at most 3000 for a gp3 volume of 1 GiB (500 per GiB); got 3001.'),
    ]);
  });
});

describe('encrypted disks', () => {
  const two = ['us-east-1', 'eu-west-1'];
  const dataFile = '\n      - {device_name: /dev/sdf, path: data.raw}';

  /** By region. */
  async function createKeys(policy?: object): Promise<Record<string, string>> {
    const keys = two.map(
      async (region) => [region, await createKey(open.world, region, policy === undefined ? {} : { policy })] as const,
    );
    return Object.fromEntries(await Promise.all(keys));
  }

  const asMap = (keys: Record<string, string>): string => `kms_key_id: ${JSON.stringify(keys)}`;

  /** The keys of root and data disk, as AWS shows them. */
  async function keysIn(region: string, name?: string): Promise<(string | undefined)[]> {
    const ids = [await snapshotAt(region, '/dev/sda1', name), await snapshotAt(region, '/dev/sdf', name)];
    const { Snapshots = [] } = await ec2(open.world, region).describeSnapshots({ SnapshotIds: ids });
    return ids.map((id) => Snapshots.find(({ SnapshotId }) => SnapshotId === id)?.KmsKeyId);
  }

  it('have the key of their region, and are shared with an account that may use it', async () => {
    const { workspace, world } = await begin();
    const keys = await createKeys(policyFor(world.account, [partner]));
    const fields = `${asMap(keys)}\n    share: ["${partner}"]`;
    await workspace.write('image.yaml', config({ where: two, devices: dataFile, fields }));
    const plan = await workspace.run('plan');
    const created = await workspace.run('create');
    expectSuccess(created);
    expect(withoutOutcome(plan.manifest.changes)).toEqual(withoutOutcome(created.manifest.changes));
    expect(created.manifest.warnings).toEqual([]);
    for (const region of two) {
      expect(await keysIn(region)).toEqual([keys[region], keys[region]]);
      for (const device of ['/dev/sda1', '/dev/sdf']) {
        const { CreateVolumePermissions } = await ec2(world, region).describeSnapshotAttribute({
          SnapshotId: await snapshotAt(region, device),
          Attribute: 'createVolumePermission',
        });
        expect(CreateVolumePermissions).toEqual([{ UserId: partner }]);
      }
    }
    expect(created.manifest.images[0]?.regions.map(({ region, kmsKeyId }) => [region, kmsKeyId]).sort()).toEqual(
      Object.entries(keys).sort(),
    );
    const from = (await world.requests()).length;
    expectSuccess(await workspace.run('create'));
    expectSuccess(await workspace.run('verify'));
    expect(await operations(from)).toEqual([]);

    const [, account] = world.accounts;
    const theirs = ec2(world, 'us-east-1', account);
    const KmsKeyId = await createKey(world, 'us-east-1', account ? { account } : {});
    const source = { SourceImageId: (await described('eu-west-1'))?.ImageId, SourceRegion: 'eu-west-1' };
    const { ImageId = '' } = await theirs.copyImage({ ...source, Name: 'theirs', Encrypted: true, KmsKeyId });
    await world.advance(600);
    expect((await theirs.describeImages({ ImageIds: [ImageId] })).Images?.[0]?.State).toBe('available');

    const others = await createKeys();
    await workspace.write('image.yaml', config({ where: two, devices: dataFile, fields: asMap(others) }));
    const drifted = await workspace.run('verify');
    expect(drifted.manifest.changes.map(({ region, resource, from, to }) => [region, resource, from, to])).toEqual(
      expect.arrayContaining(
        two.flatMap((region) => [
          [region, 'encryption key', keys[region], others[region]],
          [region, 'encryption key of /dev/sdf', keys[region], others[region]],
        ]),
      ),
    );
  });

  it('come to a region that is added when their disk images are gone', async () => {
    const { workspace } = await begin();
    const keys = await createKeys();
    const fields = asMap(keys);
    const first = asMap({ 'us-east-1': keys['us-east-1'] ?? '' });
    await workspace.write('image.yaml', config({ where: ['us-east-1'], devices: dataFile, fields: first }));
    expectSuccess(await workspace.run('create'));
    const gone = config({ where: two, devices: dataFile, fields, source: 'path: gone.raw' });
    await workspace.write('image.yaml', gone);
    expectSuccess(await workspace.run('publish'));
    expect(await keysIn('eu-west-1')).toEqual([keys['eu-west-1'], keys['eu-west-1']]);
    await workspace.write('image.yaml', config({ where: two, devices: dataFile, fields }));
    expectSuccess(await workspace.run('verify'));
  });

  it('need a key that can be used where each of them is imported or copied from', async () => {
    const { workspace, world } = await begin();
    const keys = await createKeys();
    await workspace.write('image.yaml', config({ where: ['eu-west-1'], devices: '[]' }, 'base'));
    expectSuccess(await workspace.run('create'));
    const source = `snapshot: ${await snapshotAt('eu-west-1', '/dev/sda1', 'base')}`;
    const create = async (fields: string, mappings = dataFile): Promise<ActionResult> => {
      await workspace.write('image.yaml', config({ where: ['eu-west-1'], devices: mappings, fields, source }));
      return workspace.run('create', { inputs: { 'aws-region': 'eu-west-1' } });
    };
    expect(failureMessages(await create(asMap({ 'eu-west-1': keys['eu-west-1'] ?? '' })))).toEqual([
      expect.stringMatching(/has no key for us-east-1\. The first snapshot is imported in us-east-1/),
    ]);
    await kms(world, 'us-east-1').disableKey({ KeyId: keys['us-east-1'] });
    expect(failureMessages(await create(asMap(keys)))).toEqual([expect.stringMatching(/us-east-1\S+ is Disabled/)]);
    await kms(world, 'us-east-1').enableKey({ KeyId: keys['us-east-1'] });
    expectSuccess(await create(asMap(keys)));
    expect(await keysIn('eu-west-1')).toEqual([keys['eu-west-1'], keys['eu-west-1']]);

    const encrypted = `\n      - {device_name: /dev/sdf, snapshot: ${await snapshotAt('eu-west-1', '/dev/sdf')}}`;
    const other = asMap({ 'eu-west-1': await createKey(world, 'eu-west-1') }).concat('\n    separate_snapshot: true');
    await kms(world, 'eu-west-1').disableKey({ KeyId: keys['eu-west-1'] });
    const renamed = (fields: string) =>
      workspace.write('image.yaml', config({ where: ['eu-west-1'], devices: encrypted, fields, source }, 'my-os-2'));
    const run = () => workspace.run('create', { inputs: { 'aws-region': 'eu-west-1' } });
    await renamed(other);
    expect(failureMessages(await run())).toEqual([expect.stringMatching(/eu-west-1\S+ is Disabled/)]);
    await renamed('public: true');
    expect(failureMessages(await run())).toContainEqual(expect.stringContaining("can't be public: its snapshot is"));
  });
});

describe('an OVA', () => {
  const machine = ova([
    { name: 'system.raw', content: system },
    { name: 'large.raw', content: large },
    { name: 'third.raw', content: rawDisk(8192, 'third') },
  ]);
  const source = 'path: machine.ova';

  it('becomes one machine with its disks in the order of its descriptor', async () => {
    const { workspace } = await begin({
      where: ['us-east-1', 'eu-west-1'],
      source,
      devices: '\n      - {device_name: /dev/sdp, source_disk: 3, volume_type: gp2, volume_size: 9}',
    });
    await workspace.write('machine.ova', machine);
    const created = await workspace.run('create');
    expectSuccess(created);
    expect(created.log).toContain('my-os-1: disk 2 of the source (machine.ova/large.raw) is mapped to /dev/sdf');
    for (const region of ['us-east-1', 'eu-west-1']) {
      await expectBytes(region, '/dev/sda1', system);
      await expectBytes(region, '/dev/sdf', large);
      await expectBytes(region, '/dev/sdp', rawDisk(8192, 'third'));
    }
    await workspace.write('image.yaml', config({ where: ['ap-southeast-2'], source: 'path: gone.ova', devices: '[]' }));
    expectSuccess(await workspace.run('publish'));
    await expectBytes('ap-southeast-2', '/dev/sdp', rawDisk(8192, 'third'));
  });

  it('names a disk that it does not have, and a device that is taken', async () => {
    const { workspace } = await begin({ source, devices: '\n      - {device_name: /dev/sdf, source_disk: 4}' });
    await workspace.write('machine.ova', machine);
    for (const command of ['check', 'create']) {
      expect(failureMessages(await workspace.run(command))).toEqual([
        expect.stringContaining('the source has 3 disks, and no disk 4. Correct `source_disk`.'),
      ]);
    }
    await workspace.write('image.yaml', config({ devices: '\n      - {device_name: /dev/sdf, path: machine.ova}' }));
    for (const command of ['check', 'create']) {
      expect(failureMessages(await workspace.run(command))).toEqual([
        expect.stringContaining('machine.ova is an OVA with 3 disks, and a device has one.'),
      ]);
    }
    await workspace.write(
      'image.yaml',
      config({ source, devices: '\n      - {device_name: /dev/sdg, volume_size: 5}' }),
    );
    expect(failureMessages(await workspace.run('create'))).toEqual([
      expect.stringContaining('/dev/sdg is where disk 3 of the source is mapped.'),
    ]);
  });
});
