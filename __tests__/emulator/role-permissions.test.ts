import { KMS } from '@aws-sdk/client-kms';
import { SSM } from '@aws-sdk/client-ssm';
import { STS } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { availableImage, ec2, importedSnapshot, outcome, refusal, region } from '../support/ec2-fixtures.js';
import { createWorld, type TestAccount, type TestWorld } from '../support/world.js';

const other = '222222222222';
const distribution = `arn:aws:iam::${other}:role/EC2ImageBuilderDistributionCrossAccountRole`;
let world: TestWorld;
let imageId: string;
let snapshotId: string;

beforeAll(async () => {
  world = await createWorld({ accounts: [{ id: '123456789012' }, { id: other }] });
  snapshotId = await importedSnapshot(world);
  imageId = await availableImage(world, snapshotId);
});
afterAll(() => world.destroy());

async function session(RoleArn: string): Promise<TestAccount> {
  const sts = new STS(world.client(region));
  const { Credentials } = await sts.assumeRole({ RoleArn, RoleSessionName: 'test' });
  const { AccessKeyId: accessKeyId = '', SecretAccessKey: secretAccessKey = '', SessionToken = '' } = Credentials ?? {};
  return { id: other, partition: 'aws', credentials: { accessKeyId, secretAccessKey, sessionToken: SessionToken } };
}

it("Image Builder's role may copy an image that is shared with its snapshots, and tag the image only", async () => {
  const role = await session(distribution);
  const there = ec2(world, region, role);
  const request = { Name: 'a copy', SourceImageId: imageId, SourceRegion: region };
  expect(await outcome(there.copyImage(request))).toBe('InvalidAMIID.NotFound');
  const home = ec2(world);
  await home.modifyImageAttribute({ ImageId: imageId, LaunchPermission: { Add: [{ UserId: other }] } });
  expect(await refusal(there.copyImage(request))).toBe(
    'InvalidRequest: You do not have permission to access the storage of this ami',
  );
  await home.modifySnapshotAttribute({
    SnapshotId: snapshotId,
    Attribute: 'createVolumePermission',
    CreateVolumePermission: { Add: [{ UserId: other }] },
  });
  const Tags = [{ Key: 'a', Value: 'b' }];
  const tagged = (ResourceType: 'image' | 'snapshot') =>
    there.copyImage({ ...request, TagSpecifications: [{ ResourceType, Tags }] });
  expect(await refusal(tagged('snapshot'))).toContain(
    `not authorized to perform: ec2:CreateTags on resource: arn:aws:ec2:${region}::snapshot/*`,
  );
  const { ImageId = '' } = await tagged('image');
  await world.advance(120);
  const { Images = [] } = await there.describeImages({ Owners: ['self'] });
  expect(Images).toMatchObject([{ ImageId, OwnerId: other, SourceImageId: imageId, Tags }]);
  const copied = Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
  const { Snapshots } = await ec2(world, region, world.accounts[1]).describeSnapshots({ SnapshotIds: [copied] });
  expect(Snapshots).toMatchObject([{ OwnerId: other }]);

  expect(await outcome(there.createTags({ Resources: [ImageId], Tags }))).toBe('ok');
  const refused = [
    there.createTags({ Resources: [copied], Tags }),
    there.copySnapshot({ SourceSnapshotId: snapshotId, SourceRegion: region }),
    there.registerImage({ Name: 'an image', RootDeviceName: '/dev/sda1' }),
    there.describeImageAttribute({ ImageId, Attribute: 'launchPermission' }),
    there.describeSnapshots({ OwnerIds: ['self'] }),
    there.enableImageDeprecation({ ImageId, DeprecateAt: new Date('2031-01-01'), DryRun: true }),
    there.deregisterImage({ ImageId }),
  ];
  for (const one of refused) expect(await outcome(one)).toBe('UnauthorizedOperation');
  const ssm = new SSM({ ...world.client(region), credentials: role.credentials });
  expect(await outcome(ssm.getParameters({ Names: ['a'] }))).toBe('AccessDeniedException');
  const sts = new STS({ ...world.client(region), credentials: role.credentials });
  expect((await sts.getCallerIdentity({})).Account).toBe(other);
});

it('EBS uses a key for a role whose own permissions include the key, too', async () => {
  const owner = ec2(world, region, world.accounts[1]);
  const keys = new KMS(world.client(region, world.accounts[1]));
  const KmsKeyId = (await keys.createKey({})).KeyMetadata?.Arn;
  const name = 'encrypts';
  const role = `arn:aws:iam::${other}:role/${name}`;
  const snapshot = await owner.copySnapshot({ SourceSnapshotId: snapshotId, SourceRegion: region });
  const copyBy = async (...Action: string[]) => {
    const policy = JSON.stringify({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });
    await world.settings({ iam: { rolePolicies: { [role]: policy } } });
    const there = ec2(world, region, await session(role));
    const { SnapshotId = '' } = await there.copySnapshot({
      ...{ SourceSnapshotId: snapshot.SnapshotId, SourceRegion: region, Encrypted: true, KmsKeyId },
    });
    await world.advance(300);
    const { Snapshots } = await owner.describeSnapshots({ SnapshotIds: [SnapshotId] });
    return Snapshots?.[0]?.State;
  };
  await world.advance(300);
  expect(await copyBy('ec2:*')).toBe('error');
  expect(await copyBy('ec2:*', 'kms:DescribeKey', 'kms:CreateGrant', 'kms:GenerateDataKey*')).toBe('completed');
});

it('another role may do what its policy allows, and everything without one', async () => {
  const role = `arn:aws:iam::${other}:role/reader`;
  const there = ec2(world, region, await session(role));
  expect(await outcome(there.describeSnapshots({ OwnerIds: ['self'] }))).toBe('ok');
  const statements = [
    { Effect: 'Allow', Action: 'ec2:*', Resource: '*' },
    { Effect: 'Deny', Action: ['ec2:describesnapshot?'], Resource: '*' },
    { Effect: 'Allow', Action: 'ssm:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
  ];
  await world.settings({ iam: { rolePolicies: { [role]: JSON.stringify({ Statement: statements }) } } });
  expect(await outcome(there.describeSnapshots({ OwnerIds: ['self'] }))).toBe('UnauthorizedOperation');
  expect(await outcome(there.describeImages({ Owners: ['self'] }))).toBe('ok');
});

it('an image that comes from AWS Marketplace is not copied to another account', async () => {
  await world.settings({ ec2: { productCodesOfNewSnapshots: ['abc'] } });
  const id = await availableImage(world, await importedSnapshot(world), 'listed');
  await ec2(world).modifyImageAttribute({ ImageId: id, LaunchPermission: { Add: [{ UserId: other }] } });
  const there = ec2(world, region, world.accounts[1]);
  expect(await outcome(there.copyImage({ Name: 'a copy', SourceImageId: id, SourceRegion: region }))).toBe(
    'InvalidRequest',
  );
});

it('a launch needs permission for what it creates and uses, its tags, and the role that it passes', async () => {
  const role = `arn:aws:iam::${other}:role/launcher`;
  await world.settings({ iam: { instanceProfiles: { ssm: 'ssm-role' } } });
  await ec2(world).modifyImageAttribute({ ImageId: imageId, LaunchPermission: { Add: [{ UserId: other }] } });
  const there = ec2(world, region, await session(role));
  const statement = (Action: string, ...Resource: string[]) => ({ Effect: 'Allow', Action, Resource });
  const own = `arn:aws:ec2:${region}:${other}`;
  const statements = [
    statement('ec2:RunInstances', `arn:aws:ec2:${region}::image/${imageId}`),
    statement('ec2:RunInstances', ...['instance', 'volume', 'network-interface'].map((type) => `${own}:${type}/*`)),
    statement('ec2:RunInstances', `${own}:subnet/*`, `${own}:security-group/*`),
    statement('ec2:CreateTags', `${own}:instance/*`),
    statement('iam:PassRole', `arn:aws:iam::${other}:role/ssm-role`),
    statement('ec2:TerminateInstances', `${own}:instance/*`),
  ];
  const launch = async (allowed: object[]) => {
    await world.settings({ iam: { rolePolicies: { [role]: JSON.stringify({ Statement: allowed }) } } });
    return there.runInstances({
      ...{ ImageId: imageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1, IamInstanceProfile: { Name: 'ssm' } },
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'run', Value: '7' }] }],
    });
  };
  for (const index of [0, 1, 2, 3, 4]) {
    expect(await outcome(launch(statements.toSpliced(index, 1)))).toBe('UnauthorizedOperation');
  }
  const withProfile = (name: string) =>
    statements.map((one, index) => {
      const profile = { 'ec2:InstanceProfile': `arn:aws:iam::${other}:instance-profile/${name}` };
      return index === 1 ? { ...one, Condition: { ArnLikeIfExists: profile } } : one;
    });
  expect(await outcome(launch(withProfile('another')))).toBe('UnauthorizedOperation');
  const { Instances: [instance] = [] } = await launch(withProfile('ssm'));
  const InstanceIds = [instance?.InstanceId ?? ''];
  expect(await outcome(there.terminateInstances({ InstanceIds }))).toBe('ok');
  expect(await outcome(there.getConsoleOutput({ InstanceId: InstanceIds[0] }))).toBe('UnauthorizedOperation');
});
