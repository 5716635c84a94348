import { EBS } from '@aws-sdk/client-ebs';
import { EC2 } from '@aws-sdk/client-ec2';
import { KMS } from '@aws-sdk/client-kms';
import { LicenseManager } from '@aws-sdk/client-license-manager';
import { S3 } from '@aws-sdk/client-s3';
import { SNS } from '@aws-sdk/client-sns';
import { SSM } from '@aws-sdk/client-ssm';
import type { TestAccount, TestWorld } from './world.js';

type Make<T> = new (options: ReturnType<TestWorld['client']> & { forcePathStyle: boolean }) => T;

const clients = new WeakMap<TestWorld, Map<string, unknown>>();

/** A client of its own takes as long to make as three requests: a world's clients are made once. */
export function clientOf<T>(make: Make<T>): (world: TestWorld, region: string, account?: TestAccount) => T {
  return (world, region, account = world.account) => {
    const known = clients.get(world) ?? new Map<string, unknown>();
    clients.set(world, known);
    const key = `${make.name} ${region} ${account.credentials.accessKeyId}`;
    if (!known.has(key)) known.set(key, new make({ ...world.client(region, account), forcePathStyle: true }));
    return known.get(key) as T;
  };
}

/** The test's own eyes on AWS: plain SDK clients. */
export const ec2 = clientOf(EC2);
export const kms = clientOf(KMS);
export const licenses = clientOf(LicenseManager);
export const s3 = clientOf(S3);
export const topics = clientOf(SNS);
export const parameters = clientOf(SSM);

/** The bytes of a snapshot, read back through EBS direct; blocks that were never written are zeroes. */
export async function snapshotBytes(world: TestWorld, region: string, snapshotId: string): Promise<Buffer> {
  const ebs = new EBS(world.client(region));
  const blocks: { index: number; token: string }[] = [];
  let blockSize = 0;
  let volumeSizeGiB = 0;
  let NextToken: string | undefined;
  do {
    const page = await ebs.listSnapshotBlocks({ SnapshotId: snapshotId, ...(NextToken ? { NextToken } : {}) });
    blockSize = page.BlockSize ?? 0;
    volumeSizeGiB = page.VolumeSize ?? 0;
    for (const block of page.Blocks ?? [])
      blocks.push({ index: block.BlockIndex ?? -1, token: block.BlockToken ?? '' });
    NextToken = page.NextToken;
  } while (NextToken);
  const last = Math.max(...blocks.map((block) => block.index));
  const bytes = Buffer.alloc((last + 1) * blockSize);
  for (const { index, token } of blocks) {
    const { BlockData } = await ebs.getSnapshotBlock({ SnapshotId: snapshotId, BlockIndex: index, BlockToken: token });
    const data = await BlockData?.transformToByteArray();
    if (!data) throw new Error(`block ${index} of ${snapshotId} has no data`);
    bytes.set(data, index * blockSize);
  }
  if (bytes.length > volumeSizeGiB * 1024 ** 3) throw new Error(`${snapshotId} is larger than its volume`);
  return bytes;
}
