import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { AwsError } from '../../protocol/aws-error.js';
import type { ObjectChecksum, StoredObject } from '../../world/objects.js';
import { crc32, crc32c, crc64nvme } from './crc.js';

/** A checksum in the making. */
interface Digest {
  update(data: Uint8Array): unknown;
  digest(): Buffer;
}

interface Algorithm {
  readonly make: () => Digest;
  readonly sizeBytes: number;
  /** What multipart uploads may combine the parts' checksums to; the first is the default. */
  readonly types: readonly ['FULL_OBJECT' | 'COMPOSITE', ...('FULL_OBJECT' | 'COMPOSITE')[]];
}

/** SHA-1 and SHA-256 of a multipart upload are composite only, CRC64NVME is of the full object only. */
const algorithms: Readonly<Record<string, Algorithm>> = {
  CRC32: { make: crc32, sizeBytes: 4, types: ['COMPOSITE', 'FULL_OBJECT'] },
  CRC32C: { make: crc32c, sizeBytes: 4, types: ['COMPOSITE', 'FULL_OBJECT'] },
  CRC64NVME: { make: crc64nvme, sizeBytes: 8, types: ['FULL_OBJECT'] },
  SHA1: { make: () => createHash('sha1'), sizeBytes: 20, types: ['COMPOSITE'] },
  SHA256: { make: () => createHash('sha256'), sizeBytes: 32, types: ['COMPOSITE'] },
  SHA512: { make: () => createHash('sha512'), sizeBytes: 64, types: ['COMPOSITE'] },
  MD5: { make: () => createHash('md5'), sizeBytes: 16, types: ['COMPOSITE'] },
};

/** What is known of `name`. XXHash is in S3's list and not in ours: refused rather than passed over. */
export function checksumAlgorithm(name: string): Algorithm {
  const algorithm = algorithms[name];
  if (algorithm === undefined) {
    throw new AwsError('NotImplemented', `The checksum algorithm ${name} is not implemented by this emulator.`, 501);
  }
  return algorithm;
}

/** The members of an input or output that carry a checksum are all named so. */
export function checksumMember(algorithm: string): string {
  return `Checksum${algorithm}`;
}

export interface StatedChecksum {
  readonly algorithm: string;
  /** Base64. Composite values keep their part count. */
  readonly value: string;
}

/**
 * The one checksum that an input states in its `Checksum<algorithm>` members.
 *
 * @throws AwsError InvalidRequest when there are several, or one that is no base64 of the right length.
 */
export function statedChecksum(input: object): StatedChecksum | undefined {
  const stated = Object.entries(input).flatMap(([member, value]) => {
    const algorithm = /^Checksum((?:CRC|SHA|XXHASH|MD5)\w*)$/.exec(member)?.[1];
    return algorithm === undefined || typeof value !== 'string' ? [] : [{ algorithm, value }];
  });
  const [checksum, second] = stated;
  if (second !== undefined) {
    throw new AwsError(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  if (checksum !== undefined) {
    const bytes = Buffer.from(checksum.value.replace(/-\d+$/, ''), 'base64');
    if (bytes.byteLength !== checksumAlgorithm(checksum.algorithm).sizeBytes) {
      throw new AwsError(
        'InvalidRequest',
        `Value for x-amz-checksum-${checksum.algorithm.toLowerCase()} header is invalid.`,
      );
    }
  }
  return checksum;
}

export function badDigest(algorithm: string): AwsError {
  return new AwsError('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
}

/** The checksum of a multipart object made of `parts` (base64 each), with its count as S3 writes it. */
export function compositeChecksum(algorithm: string, parts: readonly string[]): string {
  const digest = checksumAlgorithm(algorithm).make();
  for (const part of parts) digest.update(Buffer.from(part, 'base64'));
  return `${digest.digest().toString('base64')}-${parts.length}`;
}

/** The checksum (base64) of some files' bytes, one after the other. */
export async function checksumOfFiles(algorithm: string, paths: readonly string[]): Promise<string> {
  const digest = checksumAlgorithm(algorithm).make();
  for (const path of paths) {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) digest.update(chunk);
  }
  return digest.digest().toString('base64');
}

/**
 * An object's checksum. S3 adds a CRC64NVME of its own to every object that came without one; here it is worked out
 * when it is first asked for.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
export async function storedChecksum(object: StoredObject): Promise<ObjectChecksum> {
  object.checksum ??= {
    algorithm: 'CRC64NVME',
    value: await checksumOfFiles('CRC64NVME', [object.path]),
    type: 'FULL_OBJECT',
  };
  return object.checksum;
}
