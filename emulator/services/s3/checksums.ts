import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { AwsError } from '../../protocol/aws-error.js';
import type { ObjectChecksum, StoredObject } from '../../world/objects.js';
import { crc32, crc32c, crc64nvme } from './crc.js';

/** A checksum that is being computed. */
interface Digest {
  update(data: Uint8Array): unknown;
  digest(): Buffer;
}

interface Algorithm {
  readonly createDigest: () => Digest;
  readonly sizeBytes: number;
  /** The types of checksum that a multipart upload can have; the first is the default. */
  readonly types: readonly ['FULL_OBJECT' | 'COMPOSITE', ...('FULL_OBJECT' | 'COMPOSITE')[]];
}

/** In a multipart upload, SHA-1 and SHA-256 can only be composite, and CRC64NVME only that of the full object. */
const algorithms: Readonly<Record<string, Algorithm>> = {
  CRC32: { createDigest: crc32, sizeBytes: 4, types: ['COMPOSITE', 'FULL_OBJECT'] },
  CRC32C: { createDigest: crc32c, sizeBytes: 4, types: ['COMPOSITE', 'FULL_OBJECT'] },
  CRC64NVME: { createDigest: crc64nvme, sizeBytes: 8, types: ['FULL_OBJECT'] },
  SHA1: { createDigest: () => createHash('sha1'), sizeBytes: 20, types: ['COMPOSITE'] },
  SHA256: { createDigest: () => createHash('sha256'), sizeBytes: 32, types: ['COMPOSITE'] },
  SHA512: { createDigest: () => createHash('sha512'), sizeBytes: 64, types: ['COMPOSITE'] },
  MD5: { createDigest: () => createHash('md5'), sizeBytes: 16, types: ['COMPOSITE'] },
};

/** @throws AwsError NotImplemented for an algorithm that S3 has and the emulator does not: XXHash. */
export function checksumAlgorithm(name: string): Algorithm {
  const algorithm = algorithms[name];
  if (algorithm === undefined) {
    throw new AwsError('NotImplemented', `The checksum algorithm ${name} is not implemented by this emulator.`, 501);
  }
  return algorithm;
}

/** The member of an input or output that holds the checksum of an algorithm. */
export function checksumMember(algorithm: string): string {
  return `Checksum${algorithm}`;
}

export interface StatedChecksum {
  readonly algorithm: string;
  /** Base64. A composite checksum keeps its part count. */
  readonly value: string;
}

/**
 * The one checksum that an input states in its `Checksum<algorithm>` members.
 *
 * @throws AwsError InvalidRequest for several checksums, or for one of the wrong length.
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

/** The composite checksum of an object, as S3 writes it. @param parts the checksums of its parts, in base64. */
export function compositeChecksum(algorithm: string, parts: readonly string[]): string {
  const digest = checksumAlgorithm(algorithm).createDigest();
  for (const part of parts) digest.update(Buffer.from(part, 'base64'));
  return `${digest.digest().toString('base64')}-${parts.length}`;
}

/** The checksum, in base64, of the bytes of several files one after the other. */
export async function checksumOfFiles(algorithm: string, paths: readonly string[]): Promise<string> {
  const digest = checksumAlgorithm(algorithm).createDigest();
  for (const path of paths) {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) digest.update(chunk);
  }
  return digest.digest().toString('base64');
}

/**
 * An object's checksum. S3 adds a CRC64NVME to every object that a client uploads without a checksum. The emulator
 * computes it when a request first asks for it.
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
