import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ec2, kms } from '../support/aws.js';
import { importedSnapshot, outcome, refusal, region } from '../support/ec2-fixtures.js';
import { createKey, policyFor } from '../support/kms-keys.js';
import { createWorld, type TestAccount, type TestWorld } from '../support/world.js';

const destination = 'us-east-1';
let world: TestWorld;
let other: TestAccount;

beforeAll(async () => {
  world = await createWorld({ accounts: [{}, {}] });
  other = world.accounts[1] as TestAccount;
});

afterAll(() => world.destroy());

describe('keys', () => {
  it('are described by ID, ARN and alias, in their own region only', async () => {
    const arn = await createKey(world, region, { alias: 'alias/mine' });
    const keyId = arn.replace(/^.*\//, '');
    const client = kms(world, region);
    for (const KeyId of [keyId, arn, 'alias/mine', arn.replace(`key/${keyId}`, 'alias/mine')]) {
      const { KeyMetadata } = await client.describeKey({ KeyId });
      expect(KeyMetadata).toMatchObject({
        Arn: arn,
        AWSAccountId: world.account.id,
        KeyState: 'Enabled',
        KeyManager: 'CUSTOMER',
        KeyUsage: 'ENCRYPT_DECRYPT',
        KeySpec: 'SYMMETRIC_DEFAULT',
        MultiRegion: false,
      });
    }
    const elsewhere = kms(world, destination);
    expect(await refusal(elsewhere.describeKey({ KeyId: arn }))).toBe(`NotFoundException: Invalid arn ${region}`);
    expect(await refusal(elsewhere.describeKey({ KeyId: 'alias/mine' }))).toMatch(/NotFoundException: Alias .* is not/);
    expect(await outcome(client.describeKey({ KeyId: 'arn:aws:s3:::x' }))).toBe('InvalidArnException');
  });

  it('that AWS manages for EBS exist in each account and region, and obey AWS', async () => {
    const client = kms(world, region);
    const { KeyMetadata } = await client.describeKey({ KeyId: 'alias/aws/ebs' });
    expect(KeyMetadata).toMatchObject({ KeyManager: 'AWS', KeyState: 'Enabled' });
    const KeyId = KeyMetadata?.Arn;
    expect(await outcome(client.disableKey({ KeyId }))).toBe('AccessDeniedException');
    expect((await client.getKeyPolicy({ KeyId })).Policy).toContain(`ec2.${region}.amazonaws.com`);
    expect((await client.listAliases({ KeyId })).Aliases).toMatchObject([{ AliasName: 'alias/aws/ebs' }]);
  });

  it('are disabled, enabled, and deleted at the end of their waiting period', async () => {
    const KeyId = await createKey(world, region);
    const client = kms(world, region);
    const state = async () => (await client.describeKey({ KeyId })).KeyMetadata?.KeyState;
    await client.disableKey({ KeyId });
    expect(await state()).toBe('Disabled');
    await client.enableKey({ KeyId });
    const { DeletionDate } = await client.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
    expect(DeletionDate).toBeInstanceOf(Date);
    expect(await state()).toBe('PendingDeletion');
    expect(await outcome(client.enableKey({ KeyId }))).toBe('KMSInvalidStateException');
    await client.cancelKeyDeletion({ KeyId });
    expect(await state()).toBe('Disabled');
    await client.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
    await world.advance(7 * 24 * 3600);
    expect(await outcome(client.describeKey({ KeyId }))).toBe('NotFoundException');
  });

  it('are replicated with the same ID', async () => {
    const client = kms(world, region);
    const { KeyMetadata } = await client.createKey({ MultiRegion: true });
    const KeyId = KeyMetadata?.KeyId ?? '';
    expect(KeyId).toMatch(/^mrk-[0-9a-f]{32}$/);
    expect(await outcome(kms(world, destination).describeKey({ KeyId }))).toBe('NotFoundException');
    await client.replicateKey({ KeyId, ReplicaRegion: destination });
    const replica = await kms(world, destination).describeKey({ KeyId });
    expect(replica.KeyMetadata?.MultiRegionConfiguration).toMatchObject({
      MultiRegionKeyType: 'REPLICA',
      PrimaryKey: { Region: region },
      ReplicaKeys: [{ Region: destination }],
    });
    expect(await outcome(client.replicateKey({ KeyId, ReplicaRegion: destination }))).toBe('AlreadyExistsException');
    const single = await createKey(world, region);
    expect(await outcome(client.replicateKey({ KeyId: single, ReplicaRegion: destination }))).toBe(
      'UnsupportedOperationException',
    );
  });

  it('have aliases that can be moved', async () => {
    const client = kms(world, region);
    const [first, second] = [await createKey(world, region, { alias: 'alias/moving' }), await createKey(world, region)];
    const create = (AliasName: string) => outcome(client.createAlias({ AliasName, TargetKeyId: first }));
    expect(await create('alias/moving')).toBe('AlreadyExistsException');
    expect(await create('alias/aws/mine')).toBe('InvalidAliasNameException');
    await client.updateAlias({ AliasName: 'alias/moving', TargetKeyId: second });
    expect((await client.describeKey({ KeyId: 'alias/moving' })).KeyMetadata?.Arn).toBe(second);
    await client.deleteAlias({ AliasName: 'alias/moving' });
    expect(await outcome(client.deleteAlias({ AliasName: 'alias/moving' }))).toBe('NotFoundException');
  });

  it('let other accounts look as far as policy and grants say', async () => {
    const KeyId = await createKey(world, region);
    const [client, foreign] = [kms(world, region), kms(world, region, other)];
    const look = () => outcome(foreign.describeKey({ KeyId }));
    expect(await look()).toBe('AccessDeniedException');
    const grant = {
      KeyId,
      GranteePrincipal: `arn:aws:iam::${other.id}:root`,
      Operations: ['DescribeKey' as const],
      Name: 'look',
    };
    const { GrantId } = await client.createGrant(grant);
    expect(await look()).toBe('ok');
    expect((await client.createGrant(grant)).GrantId).toBe(GrantId);
    expect((await client.listGrants({ KeyId })).Grants).toMatchObject([{ GrantId, Operations: ['DescribeKey'] }]);
    await client.revokeGrant({ KeyId, GrantId });
    expect(await look()).toBe('AccessDeniedException');
    const put = (policy: object) => client.putKeyPolicy({ KeyId, Policy: JSON.stringify(policy) });
    await put(policyFor(world.account, [other.id]));
    expect(await look()).toBe('ok');
    expect(await outcome(put({ Statement: [] }))).toBe('MalformedPolicyDocumentException');
    expect(await refusal(put({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'kms:DescribeKey' }] }))).toMatch(
      /will not allow you to update/,
    );
  });
});

describe('EBS with keys', () => {
  const copy = async (input: object, account?: TestAccount) => {
    const client = ec2(world, destination, account);
    const { SnapshotId = '' } = await client.copySnapshot({
      SourceRegion: region,
      SourceSnapshotId: '',
      Encrypted: true,
      ...input,
    });
    await world.advance(120);
    const { Snapshots } = await client.describeSnapshots({ SnapshotIds: [SnapshotId] });
    const { State, StateMessage, KmsKeyId } = Snapshots?.[0] ?? {};
    return State === 'error' ? StateMessage : KmsKeyId;
  };
  const inaccessible = 'Given key ID is not accessible';

  it('copies with a key that it can use, and else fails late', async () => {
    const SourceSnapshotId = await importedSnapshot(world);
    const KmsKeyId = await createKey(world, destination, { alias: 'alias/copies' });
    const client = kms(world, destination);
    expect(await copy({ SourceSnapshotId, KmsKeyId: 'alias/copies' })).toBe(KmsKeyId);
    const unknown = KmsKeyId.replace(/[0-9a-f]{12}$/, '000000000000');
    for (const given of [unknown, 'alias/none', await createKey(world, region)]) {
      expect(await copy({ SourceSnapshotId, KmsKeyId: given })).toBe(inaccessible);
    }
    const { KeyMetadata } = await client.createKey({ KeySpec: 'RSA_2048', KeyUsage: 'ENCRYPT_DECRYPT' });
    expect(await copy({ SourceSnapshotId, KmsKeyId: KeyMetadata?.Arn })).toBe(inaccessible);
    await client.disableKey({ KeyId: KmsKeyId });
    expect(await copy({ SourceSnapshotId, KmsKeyId })).toBe(inaccessible);
    await client.enableKey({ KeyId: KmsKeyId });
    await client.scheduleKeyDeletion({ KeyId: KmsKeyId });
    expect(await copy({ SourceSnapshotId, KmsKeyId })).toBe(inaccessible);
  });

  it('lets another account copy what it shares where the key of the source lets it', async () => {
    const source = await createKey(world, region);
    const { SnapshotId = '' } = await ec2(world, region).copySnapshot({
      SourceRegion: region,
      SourceSnapshotId: await importedSnapshot(world),
      Encrypted: true,
      KmsKeyId: source,
    });
    await world.advance(120);
    await ec2(world, region).modifySnapshotAttribute({
      SnapshotId,
      CreateVolumePermission: { Add: [{ UserId: other.id }] },
    });
    const theirs = await createKey(world, destination, { account: other });
    const theirCopy = () => copy({ SourceSnapshotId: SnapshotId, KmsKeyId: theirs }, other);
    expect(await theirCopy()).toBe(inaccessible);
    const Policy = JSON.stringify(policyFor(world.account, [other.id]));
    await kms(world, region).putKeyPolicy({ KeyId: source, Policy });
    expect(await theirCopy()).toBe(theirs);
  });

  it('encrypts with a default key that is checked when it is used', async () => {
    const client = ec2(world, destination);
    const SourceSnapshotId = await importedSnapshot(world);
    await client.modifyEbsDefaultKmsKeyId({ KmsKeyId: '11111111-2222-3333-4444-555555555555' });
    expect(await copy({ SourceSnapshotId })).toBe(inaccessible);
    await client.resetEbsDefaultKmsKeyId({});
    expect(await copy({ SourceSnapshotId })).toMatch(/:key\//);
  });
});
