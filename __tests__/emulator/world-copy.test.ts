import { EBS } from '@aws-sdk/client-ebs';
import { IAM } from '@aws-sdk/client-iam';
import { Organizations } from '@aws-sdk/client-organizations';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';
import { ec2, kms, licenses, parameters, s3, snapshotBytes, topics } from '../support/aws.js';
import { imageBuilder, pipeline } from '../support/image-builder-fixtures.js';
import { imageIn } from '../support/image-fixtures.js';
import { createKey } from '../support/kms-keys.js';
import { describeProduct, seedProduct, start, versionDetails } from '../support/marketplace-fixtures.js';
import type { TestWorld } from '../support/world.js';
import { worldsOfTests } from '../support/worlds-of-tests.js';

const region = 'us-east-1';
const world = worldsOfTests();

const part = Buffer.alloc(5 * 1024 * 1024, 'part');

/** Something of every service. @returns the AMI, and the upload that is not completed */
async function fill(made: TestWorld): Promise<{ imageId: string; UploadId: string }> {
  const imageId = await imageIn(made, region);
  await ec2(made, region).modifyImageAttribute({ ImageId: imageId, LaunchPermission: { Add: [{ Group: 'all' }] } });
  const LaunchTemplateData = { ImageId: imageId };
  await ec2(made, region).createLaunchTemplate({ LaunchTemplateName: 'my-os', LaunchTemplateData });
  const store = s3(made, region);
  await store.createBucket({ Bucket: 'images' });
  await store.putObject({ Bucket: 'images', Key: 'disk', Body: 'bytes', Tagging: 'Project=my-os' });
  const upload = { Bucket: 'images', Key: 'large' };
  const { UploadId = '' } = await store.createMultipartUpload(upload);
  await store.uploadPart({ ...upload, UploadId, PartNumber: 1, Body: part });
  await store.uploadPart({ ...upload, UploadId, PartNumber: 2, Body: 'the end' });
  const value = { Name: '/my-os/latest', Value: imageId, Type: 'String', DataType: 'aws:ec2:image' } as const;
  await parameters(made, region).putParameter(value);
  const { TopicArn } = await topics(made, region).createTopic({ Name: 'releases' });
  await topics(made, region).publish({ TopicArn, Message: 'out' });
  await createKey(made, region, { alias: 'alias/images' });
  await licenses(made, region).createLicenseConfiguration({ Name: 'my-os', LicenseCountingType: 'vCPU' });
  await new Organizations(made.client()).createOrganization({});
  await pipeline(made, { region });
  await seedProduct(made);
  await start(made, 'AddDeliveryOptions', versionDetails(made, imageId));
  return { imageId, UploadId };
}

/** What the services say. */
async function look(made: TestWorld) {
  const answers = {
    images: await ec2(made, region).describeImages({ Owners: ['self'] }),
    snapshots: await ec2(made, region).describeSnapshots({ OwnerIds: ['self'] }),
    imports: await ec2(made, region).describeImportSnapshotTasks({}),
    templates: await ec2(made, region).describeLaunchTemplateVersions({ LaunchTemplateName: 'my-os' }),
    buckets: await s3(made, region).listBuckets({}),
    objects: await s3(made, region).listObjectsV2({ Bucket: 'images' }),
    objectTags: await s3(made, region).getObjectTagging({ Bucket: 'images', Key: 'disk' }),
    uploads: await s3(made, region).listMultipartUploads({ Bucket: 'images' }),
    parameter: await parameters(made, region).getParameters({ Names: ['/my-os/latest'] }),
    topics: await topics(made, region).listTopics({}),
    keys: await kms(made, region).listKeys({}),
    aliases: await kms(made, region).listAliases({}),
    licenses: await licenses(made, region).listLicenseConfigurations({}),
    organization: await new Organizations(made.client()).describeOrganization({}),
    role: await new IAM(made.client()).getRole({ RoleName: 'vmimport' }),
  };
  const plain = Object.entries(answers).map(([name, { $metadata: _, ...answer }]) => [name, answer]);
  const { imagePipelineList } = await imageBuilder(made, region).listImagePipelines({});
  return {
    ...Object.fromEntries(plain),
    imagePipelineList,
    product: await describeProduct(made),
    messages: await made.messages(),
  };
}

describe('a copy of a world', () => {
  it('has everything that its original has, and then shares nothing with it', async () => {
    const original = await world({ settings: { s3: { minPartSizeBytes: 4 } } });
    const { imageId, UploadId } = await fill(original);
    await original.advance(86_400);
    await original.fault({ kind: 'error', operation: 'GetCallerIdentity', code: 'Refused' });
    const before = await look(original);
    expect(before).toMatchObject({
      images: { Images: expect.arrayContaining([expect.objectContaining({ ImageId: imageId, Public: true })]) },
      imports: { ImportSnapshotTasks: [{}, {}] },
      templates: { LaunchTemplateVersions: [{}] },
      objects: { Contents: [{ Key: 'disk' }] },
      uploads: { Uploads: [{ UploadId }] },
      parameter: { Parameters: [{ Value: imageId }] },
      topics: { Topics: [{}] },
      keys: { Keys: [{}] },
      licenses: { LicenseConfigurations: [{}] },
      imagePipelineList: [{}],
      messages: [{ message: 'out' }],
      product: { document: { Versions: [{ VersionTitle: '1.0' }] } },
    });
    const copy = await world({ copyOf: original.id });
    expect(await copy.requests()).toEqual([]);
    expect((await copy.status()).now).toBe((await original.status()).now);
    expect(await copy.control('PATCH', 'settings', {})).toEqual(await original.control('PATCH', 'settings', {}));
    expect(await look(copy)).toEqual(before);
    const { Account } = await new STSClient(copy.client()).send(new GetCallerIdentityCommand());
    expect(Account).toBe(original.account.id);

    const object = async (made: TestWorld, Key: string): Promise<Uint8Array | undefined> =>
      (await s3(made, region).getObject({ Bucket: 'images', Key })).Body?.transformToByteArray();
    await s3(copy, region).completeMultipartUpload({
      Bucket: 'images',
      Key: 'large',
      UploadId,
      MultipartUpload: await listedParts(copy, UploadId),
    });
    await s3(copy, region).deleteObject({ Bucket: 'images', Key: 'disk' });
    const { Snapshots = [] } = await ec2(copy, region).describeSnapshots({ OwnerIds: ['self'] });
    await copy.control('POST', 'corruption', { region, snapshotId: Snapshots[0]?.SnapshotId, byte: 5 });
    await ec2(copy, region).deregisterImage({ ImageId: imageId });
    await parameters(copy, region).deleteParameter({ Name: '/my-os/latest' });
    await copy.settings({ s3: { minPartSizeBytes: 5 } });
    await copy.advance(3600);
    expect(await look(original)).toEqual(before);
    expect(Buffer.from((await object(original, 'disk')) ?? []).toString()).toBe('bytes');
    const [snapshot = ''] = Snapshots.map(({ SnapshotId }) => SnapshotId);
    const [kept, corrupted] = [original, copy].map((made) => snapshotBytes(made, region, snapshot));
    expect((await kept)?.subarray(0, 8)).toEqual(Buffer.alloc(8, 7));
    expect((await corrupted)?.subarray(0, 8)).toEqual(Buffer.from([7, 7, 7, 7, 7, 248, 7, 7]));

    await original.destroy();
    expect(Buffer.concat([part, Buffer.from('the end')]).equals((await object(copy, 'large')) ?? part)).toBe(true);
  });

  it('leaves the parts of an upload to its original', async () => {
    const original = await world();
    const { UploadId } = await fill(original);
    const copy = await world({ copyOf: original.id });
    for (const made of [copy, original]) {
      const upload = { Bucket: 'images', Key: 'large', UploadId };
      const MultipartUpload = await listedParts(made, UploadId);
      await s3(made, region).completeMultipartUpload({ ...upload, MultipartUpload });
      const { ContentLength } = await s3(made, region).headObject({ Bucket: 'images', Key: 'large' });
      expect(ContentLength).toBe(part.length + 'the end'.length);
    }
  });

  it('knows which snapshots descend from the same one, and writes new blocks beside those that it has', async () => {
    const original = await world();
    await imageIn(original, region);
    const [parent] = (await ec2(original, region).describeSnapshots({ OwnerIds: ['self'] })).Snapshots ?? [];
    const ParentSnapshotId = parent?.SnapshotId;
    const { SnapshotId = '' } = await new EBS(original.client()).startSnapshot({ VolumeSize: 1, ParentSnapshotId });
    const copy = await world({ copyOf: original.id });
    const blocks = new EBS(copy.client());
    const BlockData = Buffer.alloc(524288, 'new');
    const Checksum = await sha256(BlockData);
    const DataLength = BlockData.length;
    await blocks.putSnapshotBlock({
      SnapshotId,
      BlockIndex: 1,
      BlockData,
      DataLength,
      Checksum,
      ChecksumAlgorithm: 'SHA256',
    });
    await blocks.completeSnapshot({ SnapshotId, ChangedBlocksCount: 1 });
    await copy.advance(60);
    const bytes = await snapshotBytes(copy, region, SnapshotId);
    expect(BlockData.equals(bytes.subarray(524288, 2 * 524288))).toBe(true);
    expect(bytes.subarray(0, 8)).toEqual(Buffer.alloc(8, 7));
    const changed = await blocks.listChangedBlocks({ FirstSnapshotId: ParentSnapshotId, SecondSnapshotId: SnapshotId });
    expect(changed.ChangedBlocks?.map(({ BlockIndex }) => BlockIndex)).toEqual([1]);
    expect((await ec2(original, region).describeSnapshots({ SnapshotIds: [SnapshotId] })).Snapshots?.[0]?.State).toBe(
      'pending',
    );
  });

  it('creates ids that its original does not have, and the same ones for the same seed', async () => {
    const original = await world({ seed: 'same' });
    const snapshot = async (made: TestWorld): Promise<string | undefined> =>
      (await new EBS(made.client()).startSnapshot({ VolumeSize: 1 })).SnapshotId;
    const first = await snapshot(original);
    const copies = [
      await world({ copyOf: original.id, seed: 'same' }),
      await world({ copyOf: original.id, seed: 'same' }),
    ];
    const [one, other] = await Promise.all(copies.map(snapshot));
    expect(one).toBe(other);
    const copyOfCopy = await world({ copyOf: copies[0]?.id ?? '', seed: 'same' });
    const copied = [await snapshot(copyOfCopy), await snapshot(await world({ copyOf: original.id, seed: 'another' }))];
    expect(new Set([first, one, ...copied]).size).toBe(4);
    const { Snapshots } = await ec2(copyOfCopy, region).describeSnapshots({ OwnerIds: ['self'] });
    expect(Snapshots).toHaveLength(3);
  });

  it('is refused while a request is in progress, and takes no other accounts or time', async () => {
    const original = await world();
    await imageIn(original, region);
    await original.fault({ kind: 'hang', operation: 'DescribeImages' });
    const held = ec2(original, region).describeImages({ Owners: ['self'] });
    expect(await original.hangingOtherThan(0)).toBe(1);
    await expect(world({ copyOf: original.id })).rejects.toThrow('while it has work in progress');
    await original.clearFaults();
    await expect(held).rejects.toThrow();
    await original.advance(0);
    const copy = { copyOf: original.id };
    await expect(world({ ...copy, accounts: [{}] })).rejects.toThrow('the accounts and the time of its original');
    await expect(world({ ...copy, start: 0 })).rejects.toThrow('the accounts and the time of its original');
    await expect(world({ copyOf: 'w0' })).rejects.toThrow('There is no world w0');
    expect((await world(copy)).account.id).toBe(original.account.id);
  });
});

async function listedParts(made: TestWorld, UploadId: string) {
  const { Parts = [] } = await s3(made, region).listParts({ Bucket: 'images', Key: 'large', UploadId });
  return { Parts: Parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag })) };
}

async function sha256(data: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', data)).toString('base64');
}
