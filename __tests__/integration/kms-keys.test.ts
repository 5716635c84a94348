import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionResult, Workspace } from '../support/action.js';
import { ec2, kms } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { createKey, policyFor } from '../support/kms-keys.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import type { TestAccount, TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1', 'ap-southeast-2', 'sa-east-1'] as const;
const two = regions.slice(0, 2);

let on: OpenWorld;
let world: TestWorld;
let workspace: Workspace;
let partner: TestAccount;

beforeEach(async () => {
  on = await openWorld({ accounts: [{}, {}] });
  ({ world, workspace } = on);
  partner = world.accounts[1] as TestAccount;
});
afterEach(() => on.close());

interface RunOptions {
  readonly regions?: readonly string[];
  readonly source?: string;
  readonly inputs?: Record<string, string>;
}

/** Runs a command on images, by name their fields in YAML's flow style. */
async function run(
  command: string,
  images: Readonly<Record<string, string>>,
  { regions: wanted = two, source = 'path: disk.raw', inputs = {} }: RunOptions = {},
): Promise<ActionResult> {
  const fields = Object.entries(images).map(([name, text]) => `  ${name}: {${text}}`);
  await workspace.write(
    'image.yaml',
    `
source: {${source}, architecture: x86_64}
s3: {bucket_name: images}
defaults: {boot_mode: uefi, regions: [${wanted.join(', ')}]}
images:
${fields.join('\n')}
`,
  );
  return workspace.run(command, { inputs });
}

async function succeed(...parameters: Parameters<typeof run>): Promise<ActionResult> {
  const result = await run(...parameters);
  expectSuccess(result);
  await world.advance(3600);
  return result;
}

/** By region: the key of the snapshot under an image, as AWS shows it. */
async function keysOf(name: string, wanted: readonly string[] = two): Promise<Record<string, string | undefined>> {
  const keys = wanted.map(async (region) => {
    const { Images } = await ec2(world, region).describeImages({ Filters: [{ Name: 'name', Values: [name] }] });
    const SnapshotId = Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
    const { Snapshots } = await ec2(world, region).describeSnapshots({ SnapshotIds: [SnapshotId] });
    return [region, Snapshots?.[0]?.KmsKeyId] as const;
  });
  return Object.fromEntries(await Promise.all(keys));
}

async function keysIn(wanted: readonly string[], options?: Parameters<typeof createKey>[2]) {
  const keys: Record<string, string> = {};
  for (const region of wanted) keys[region] = await createKey(world, region, options);
  return keys;
}

const asMap = (keys: Record<string, string>): string =>
  `kms_key_id: {${Object.entries(keys)
    .map(([region, key]) => `${region}: "${key}"`)
    .join(', ')}}`;
const rows = ({ manifest }: ActionResult) =>
  manifest.changes.map(({ region, resource, action, from, to }) => [region, resource, action, from, to].map(String));

/** The run fails with exactly these messages, and has changed nothing. */
async function expectRefusal(messages: RegExp[], ...[images, options]: [Record<string, string>, RunOptions?]) {
  const before = (await world.requests({ mutating: true })).length;
  for (const command of ['plan', 'create']) {
    const { exitCode, manifest } = await run(command, images, options);
    expect([exitCode, manifest.failures.map(({ message }) => message)]).toEqual([
      1,
      messages.map((message) => expect.stringMatching(message)),
    ]);
  }
  expect((await world.requests({ mutating: true })).length).toBe(before);
}

describe('encrypted images', () => {
  it('have the key of each of four regions, and are left alone by a second run', async () => {
    const keys = await keysIn(regions);
    const images = { 'my-os-1': asMap(keys) };
    const plan = await run('plan', images, { regions });
    const created = await succeed('create', images, { regions });
    expect(rows(created).toSorted()).toEqual(rows(plan).toSorted());
    expect(created.manifest.changes).toContainEqual(
      expect.objectContaining({ to: expect.objectContaining({ encrypted: true, kms_key_id: keys['sa-east-1'] }) }),
    );
    expect(await keysOf('my-os-1', regions)).toEqual(keys);
    const shown = created.manifest.images[0]?.regions.map(({ region, kmsKeyId }) => [region, kmsKeyId]);
    expect(Object.fromEntries(shown ?? [])).toEqual(keys);
    const again = await succeed('create', images, { regions });
    expect(again.manifest.changes).toEqual([]);
    expect(again.manifest.images).toEqual(created.manifest.images);
    await succeed('verify', images, { regions });
  });

  it('of one config have snapshots of their own for each key, and share those with the same', async () => {
    await keysIn(two, { alias: 'alias/one' });
    await keysIn(two, { alias: 'alias/two' });
    const plain = 'separate_snapshot: false';
    await succeed('create', {
      'my-os-1': 'kms_key_id: alias/one',
      'my-os-2': 'kms_key_id: alias/one',
      'my-os-3': 'kms_key_id: alias/two',
      'my-os-4': plain,
    });
    for (const region of two) {
      const { Snapshots } = await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] });
      expect(Snapshots).toHaveLength(3);
    }
    expect(await keysOf('my-os-4')).toEqual({ 'us-east-1': undefined, 'eu-west-1': undefined });
    expect(await keysOf('my-os-1')).toEqual(await keysOf('my-os-2'));
    expect(await keysOf('my-os-1')).not.toEqual(await keysOf('my-os-3'));
  });

  it('without a key get the default one, and conflict once that or an alias is another', async () => {
    const [first, second] = [
      await createKey(world, 'eu-west-1', { alias: 'alias/my-os' }),
      await createKey(world, 'eu-west-1'),
    ];
    await createKey(world, 'us-east-1', { alias: 'alias/my-os' });
    const images = { 'my-os-1': 'encrypted: true', 'my-os-2': 'kms_key_id: alias/my-os' };
    await succeed('create', images);
    const { KeyMetadata } = await kms(world, 'eu-west-1').describeKey({ KeyId: 'alias/aws/ebs' });
    expect(await keysOf('my-os-1', ['eu-west-1'])).toEqual({ 'eu-west-1': KeyMetadata?.Arn });
    expect((await succeed('create', images)).manifest.changes).toEqual([]);
    await kms(world, 'eu-west-1').updateAlias({ AliasName: 'alias/my-os', TargetKeyId: second });
    await ec2(world, 'eu-west-1').modifyEbsDefaultKmsKeyId({ KmsKeyId: second });
    const plan = await run('plan', images);
    expect(plan.exitCode).toBe(1);
    const conflicts = plan.manifest.changes.filter(({ action }) => action === 'conflict');
    expect(conflicts.map(({ image, from, to }) => [image, from, to])).toEqual([
      ['my-os-1', KeyMetadata?.Arn, second],
      ['my-os-2', first, second],
    ]);
    const failed = await run('create', images);
    expect(failed.manifest.failures.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^my-os-2 exists as ami-\S+, but its encryption key is "arn:.*" instead of "arn:/),
    );
  });

  it('are found again by a role that may not ask KMS, and then by one that may', async () => {
    await keysIn(two, { alias: 'alias/my-os' });
    const images = {
      'my-os-1': 'kms_key_id: alias/my-os',
      'my-os-2': 'kms_key_id: alias/my-os, separate_snapshot: true',
    };
    const denied = { kind: 'error', operation: 'DescribeKey', code: 'AccessDeniedException', status: 400 };
    await world.fault(denied);
    const first = await succeed('create', { 'my-os-1': images['my-os-1'] });
    expect(first.log).toContain('kms:DescribeKey is not allowed');
    expect(first.manifest.images[0]?.regions.map(({ kmsKeyId }) => kmsKeyId)).toEqual(
      Object.values(await keysOf('my-os-1', two.toSorted())),
    );
    expect((await succeed('create', { 'my-os-1': images['my-os-1'] })).manifest.changes).toEqual([]);
    await world.clearFaults();
    const known = await succeed('create', images);
    expect(known.manifest.changes.filter(({ image }) => image !== 'my-os-2').map(({ resource }) => resource)).toEqual([
      'snapshot tags',
      'snapshot tags',
    ]);
    await world.fault(denied);
    expect((await succeed('create', images)).manifest.changes).toEqual([]);
  });

  it('do not get a snapshot that a role without KMS made with the key that an alias had before', async () => {
    const [, second] = [
      await createKey(world, 'us-east-1', { alias: 'alias/my-os' }),
      await createKey(world, 'us-east-1'),
    ];
    const images = { 'my-os-1': 'kms_key_id: alias/my-os' };
    const options = { regions: ['us-east-1'] };
    await world.fault({ kind: 'error', operation: 'DescribeKey', code: 'AccessDeniedException', status: 400 });
    await succeed('create', images, options);
    await world.clearFaults();
    const client = ec2(world, 'us-east-1');
    const { Images } = await client.describeImages({ Owners: ['self'] });
    await client.deregisterImage({ ImageId: Images?.[0]?.ImageId });
    await kms(world, 'us-east-1').updateAlias({ AliasName: 'alias/my-os', TargetKeyId: second });
    await succeed('create', images, options);
    expect(await keysOf('my-os-1', ['us-east-1'])).toEqual({ 'us-east-1': second });
  });

  it('fail only in the region whose keys cannot be read', async () => {
    await keysIn(two, { alias: 'alias/my-os' });
    const fault = { kind: 'error', operation: 'DescribeKey', code: 'KMSInternalException', status: 500 };
    await world.fault({ ...fault, region: 'eu-west-1' });
    const { exitCode, manifest } = await run('create', { 'my-os-1': 'kms_key_id: alias/my-os' });
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([
      { region: 'eu-west-1', message: expect.stringMatching(/DescribeKey in eu-west-1: KMSInternal/) },
    ]);
    expect(manifest.images[0]?.regions.map(({ region, state }) => [region, state])).toEqual([
      ['eu-west-1', 'unknown'],
      ['us-east-1', 'available'],
    ]);
  });

  it('go to a region that is added later, from another one and without the disk', async () => {
    const keys = await keysIn(regions.slice(0, 3));
    const { 'ap-southeast-2': _, ...before } = keys;
    await succeed('publish', { 'my-os-1': asMap(before) });
    const source = 'path: gone.raw';
    const added = await succeed('publish', { 'my-os-1': asMap(keys) }, { regions: regions.slice(0, 3), source });
    expect(added.manifest.complete).toBe(true);
    expect(await keysOf('my-os-1', regions.slice(0, 3))).toEqual(keys);
  });

  it('are made of an encrypted snapshot, whose key has to be there', async () => {
    const [source] = Object.values(await keysIn(['us-east-1']));
    await succeed('create', { 'my-os-1': `kms_key_id: "${source}"` }, { regions: ['us-east-1'] });
    const { Snapshots } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    const from = { source: `snapshot: ${Snapshots?.[0]?.SnapshotId}`, inputs: { 'aws-region': 'us-east-1' } };
    const keys = await keysIn(two);
    await kms(world, 'us-east-1').disableKey({ KeyId: source });
    await expectRefusal([/is Disabled, not Enabled/, /is Disabled, not Enabled/], { 'my-os-2': asMap(keys) }, from);
    await kms(world, 'us-east-1').enableKey({ KeyId: source });
    await succeed('create', { 'my-os-2': asMap(keys) }, from);
    expect(await keysOf('my-os-2')).toEqual(keys);
  });

  it('are cleaned up with their snapshots, duplicates of their key alone', async () => {
    const keys = await keysIn(two);
    const images = {
      'my-os-1': `${asMap(keys)}`,
      'my-os-test': `${asMap(keys)}, temporary: true, separate_snapshot: true`,
    };
    await succeed('create', images);
    const client = ec2(world, 'eu-west-1');
    const { Snapshots = [] } = await client.describeSnapshots({ OwnerIds: ['self'] });
    const { Images = [] } = await client.describeImages({ Filters: [{ Name: 'name', Values: ['my-os-1'] }] });
    const kept = Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
    await client.copySnapshot({
      SourceRegion: 'eu-west-1',
      SourceSnapshotId: kept,
      Encrypted: true,
      KmsKeyId: keys['eu-west-1'],
      TagSpecifications: [
        { ResourceType: 'snapshot', Tags: Snapshots.find(({ SnapshotId }) => SnapshotId === kept)?.Tags ?? [] },
      ],
    });
    await world.advance(2 * 86_400);
    await succeed('cleanup', images);
    const left = await client.describeSnapshots({ OwnerIds: ['self'] });
    expect(left.Snapshots?.map(({ SnapshotId }) => SnapshotId)).toEqual([kept]);
  });

  it('have one multi-Region key in all regions that it was replicated to', async () => {
    const { KeyMetadata } = await kms(world, 'us-east-1').createKey({ MultiRegion: true });
    const key = KeyMetadata?.Arn ?? '';
    const images = { 'my-os-1': `kms_key_id: "${key}"` };
    await expectRefusal([/KMS key .*eu-west-1.*:key\/mrk-\S+ does not exist in eu-west-1/], images);
    await kms(world, 'us-east-1').replicateKey({ KeyId: key, ReplicaRegion: 'eu-west-1' });
    await succeed('create', images);
    expect(await keysOf('my-os-1')).toEqual({ 'us-east-1': key, 'eu-west-1': key.replace('us-east-1', 'eu-west-1') });
  });
});

describe('a key that cannot be used', () => {
  it('stops the run before anything is sent', async () => {
    const keys = await keysIn(two);
    const [key, client] = [keys['eu-west-1'] ?? '', kms(world, 'eu-west-1')];
    const images = { 'my-os-1': asMap(keys) };
    await client.disableKey({ KeyId: key });
    await expectRefusal([/^KMS key arn:aws:kms:eu-west-1.* is Disabled, not Enabled/], images);
    await client.scheduleKeyDeletion({ KeyId: key });
    await expectRefusal([/is PendingDeletion, not Enabled/], images);
    await expectRefusal([/none does not exist in eu/, /^KMS key alias\/none does not exist in us-east/], {
      'my-os-1': 'kms_key_id: alias/none',
    });
    const { KeyMetadata } = await client.createKey({ KeySpec: 'RSA_2048', KeyUsage: 'ENCRYPT_DECRYPT' });
    await expectRefusal([/can't encrypt EBS snapshots/], {
      'my-os-1': asMap({ ...keys, 'eu-west-1': KeyMetadata?.Arn ?? '' }),
    });
  });

  it('counts also where only the first snapshot is imported', async () => {
    const keys = await keysIn(two);
    const images = { 'my-os-1': asMap(keys) };
    const elsewhere = { regions: ['eu-west-1'] };
    await kms(world, 'us-east-1').disableKey({ KeyId: keys['us-east-1'] });
    await expectRefusal([/^KMS key arn:aws:kms:us-east-1.* is Disabled/], images, elsewhere);
    await kms(world, 'us-east-1').enableKey({ KeyId: keys['us-east-1'] });
    await succeed('create', images, elsewhere);
    const { Snapshots } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    expect(Snapshots?.map(({ KmsKeyId }) => KmsKeyId)).toEqual([keys['us-east-1']]);
  });

  it('leaves a best-effort region out', async () => {
    const keys = await keysIn(two);
    await kms(world, 'eu-west-1').disableKey({ KeyId: keys['eu-west-1'] });
    const fields = `${asMap(keys)}, best_effort_regions: [eu-west-1]`;
    const { exitCode, manifest } = await run('create', { 'my-os-1': fields });
    expect(exitCode).toBe(0);
    expect(manifest.failures).toMatchObject([{ region: 'eu-west-1', bestEffort: true }]);
    const { Snapshots } = await ec2(world, 'eu-west-1').describeSnapshots({ OwnerIds: ['self'] });
    expect(Snapshots).toEqual([]);
  });

  it('is checked too where encryption by default uses it', async () => {
    const key = await createKey(world, 'eu-west-1');
    await ec2(world, 'eu-west-1').modifyEbsDefaultKmsKeyId({ KmsKeyId: key });
    await world.settings({ encryptionByDefault: { 'eu-west-1': true } });
    await kms(world, 'eu-west-1').disableKey({ KeyId: key });
    const images = { 'my-os-1': `share: ["${partner.id}"]` };
    await expectRefusal([/^KMS key the default key arn:aws:kms:eu-west-1.* is Disabled/], images);
    await kms(world, 'eu-west-1').enableKey({ KeyId: key });
    const { manifest } = await succeed('create', images);
    expect(manifest.warnings).toEqual([expect.stringContaining(`KMS key ${key} does not let ${partner.id} use`)]);
  });

  it('is named when AWS notices it only in the copy', async () => {
    const keys = await keysIn(two);
    await world.fault({ kind: 'error', operation: 'DescribeKey', code: 'AccessDeniedException', status: 400 });
    await kms(world, 'eu-west-1').disableKey({ KeyId: keys['eu-west-1'] });
    const { manifest } = await run('create', { 'my-os-1': asMap(keys) });
    expect(manifest.failures).toMatchObject([
      {
        region: 'eu-west-1',
        message: expect.stringMatching(/ended as `error`: Given key ID is not accessible/),
        hint: expect.stringContaining(`was to be encrypted with ${keys['eu-west-1']}. AWS can't use a KMS key`),
      },
    ]);
  });

  it('is missing for a region, or there for none, at its line', async () => {
    const [key] = Object.values(await keysIn(['us-east-1']));
    const forOne = { 'my-os-1': `kms_key_id: {us-east-1: "${key}"}` };
    const missing = await run('check', forOne);
    expect(missing.manifest.failures).toMatchObject([
      { message: expect.stringContaining('has no key for eu-west-1.'), line: 6 },
    ]);
    const keys = await keysIn(two);
    const more = await run('plan', { 'my-os-1': asMap({ ...keys, 'cn-north-1': 'alias/x', 'sa-east-1': 'alias/x' }) });
    expect(more.manifest.failures).toMatchObject([
      { message: expect.stringMatching(/has a key for sa-east-1, which my-os-1 does not get/), line: 6 },
    ]);
    const elsewhere = await run(
      'plan',
      { 'my-os-1': `kms_key_id: {eu-west-1: "${keys['eu-west-1']}"}` },
      { regions: ['eu-west-1'] },
    );
    expect(elsewhere.manifest.failures).toMatchObject([
      { message: expect.stringMatching(/has no key for us-east-1\. The first snapshot is imported in us-east-1/) },
    ]);
  });
});

describe('sharing what is encrypted', () => {
  it('is refused with the key that AWS manages, also for an image that exists', async () => {
    await expectRefusal([/can't be shared: its snapshot would be/, /can't be shared: its snapshot would be/], {
      'my-os-1': `encrypted: true, share: ["${partner.id}"]`,
    });
    await succeed('create', { 'my-os-1': 'encrypted: true' });
    await expectRefusal([/can't be shared: its snapshot is encrypted/, /can't be shared: its snapshot is encrypted/], {
      'my-os-1': `encrypted: true, share: ["${partner.id}"]`,
    });
  });

  it('is refused where encryption by default has used it', async () => {
    await world.settings({ encryptionByDefault: { 'us-east-1': true, 'eu-west-1': true } });
    await succeed('create', { 'my-os-1': '' });
    await expectRefusal([/can't be shared: its snapshot is encrypted/, /can't be shared: its snapshot is encrypted/], {
      'my-os-1': `share: ["${partner.id}"]`,
    });
  });

  it('lets the other account copy once the policy does, and says what the policy lacks', async () => {
    const keys = await keysIn(two);
    const images = { 'my-os-1': `${asMap(keys)}, share: ["${partner.id}"]` };
    const { manifest } = await succeed('create', images);
    expect(manifest.warnings.filter((line) => line.includes('Add this statement'))).toEqual(
      two.toSorted().map((region) => expect.stringContaining(`KMS key ${keys[region]} does not let ${partner.id} use`)),
    );
    const theirKey = await createKey(world, 'us-east-1', { account: partner });
    const client = ec2(world, 'us-east-1', partner);
    const copy = async () => {
      const { Images } = await ec2(world, 'eu-west-1').describeImages({ Owners: ['self'] });
      const { SnapshotId = '' } = await client.copySnapshot({
        SourceRegion: 'eu-west-1',
        SourceSnapshotId: Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId,
        Encrypted: true,
        KmsKeyId: theirKey,
      });
      await world.advance(120);
      return (await client.describeSnapshots({ SnapshotIds: [SnapshotId] })).Snapshots?.[0]?.State;
    };
    expect(await copy()).toBe('error');
    for (const region of two) {
      const Policy = JSON.stringify(policyFor(world.account, [partner.id]));
      await kms(world, region).putKeyPolicy({ KeyId: keys[region], Policy });
    }
    expect(await copy()).toBe('completed');
    const again = await succeed('create', images);
    expect([again.manifest.changes, again.manifest.warnings]).toEqual([[], []]);
  });
});

describe('what a config cannot ask for', () => {
  it.each([
    ['public: true, encrypted: true', /encrypted: can't be set together with public: true/],
    ['public_snapshot: true, kms_key_id: alias/x', /kms_key_id: can't be set together with public_snapshot: true/],
    ['encrypted: false, kms_key_id: alias/x', /encrypted: can't be false together with kms_key_id/],
    ['kms_key_id: alias/aws/ebs, share: ["123456789012"]', /can't be used together with share/],
    ['kms_key_id: alias/aws/s3', /is a key that AWS manages for another service/],
    [
      'encrypted: true, marketplace: {entity_id: prod-1, access_role_arn: "arn:aws:iam::123456789012:role/x", version_title: x, release_notes: x, user_name: x, os_name: X, os_version: x, usage_instructions: x, recommended_instance_type: m5.large, security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]}',
      /encrypted: can't be set together with marketplace/,
    ],
    ['kms_key_id: nothing', /kms_key_id: must be a key ID, a key ARN/],
    ['kms_key_id: {us-east-1: nothing, eu-west-1: alias/x}', /kms_key_id\.us-east-1: must be a key ID/],
    ['kms_key_id: 1234abcd-12ab-34cd-56ef-1234567890ab', /is the ID of a key of one region/],
    ['kms_key_id: "arn:aws:kms:us-east-1:123456789012:alias/x"', /is in us-east-1, but eu-west-1 needs a key/],
    [
      'kms_key_id: {us-east-1: "arn:aws:kms:eu-west-1:123456789012:alias/x", eu-west-1: alias/x}',
      /kms_key_id\.us-east-1: is the ARN of a key in eu-west-1/,
    ],
  ])('%s', async (fields, message) => {
    await workspace.write('disk.raw', rawDisk(64 * 1024));
    const { exitCode, manifest } = await run('check', { 'my-os-1': fields });
    expect([exitCode, manifest.failures.map((failure) => failure.message)]).toEqual([
      1,
      [expect.stringMatching(message)],
    ]);
    expect(manifest.failures[0]?.line).toBe(6);
  });
});
