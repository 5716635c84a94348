import { PublishError } from '../error.js';

const MiB = 1024 ** 2;
const partsAtMost = 10_000;
const largestPartBytes = 5 * 1024 * MiB;
/** awspub's: with another size the object's composite checksum would differ, and neither would know the other's. */
const usualPartBytes = 8 * MiB;

/**
 * Size of the parts that a file is uploaded in: 8 MiB while 10,000 of them suffice (78 GiB), then the smallest whole
 * number of MiB that does.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
 * @throws PublishError `source` for a file larger than S3 takes
 */
export function partSizeBytes(fileSizeBytes: number): number {
  const needed = Math.ceil(fileSizeBytes / partsAtMost / MiB) * MiB;
  if (needed > largestPartBytes) {
    throw new PublishError('source', `the file has ${fileSizeBytes} bytes; S3 accepts 48.8 TiB at most`, {
      hint: 'Check that this is the disk image.',
    });
  }
  return Math.max(usualPartBytes, needed);
}

/** One part of a file: `number` counts from 1, as S3 does. */
export interface Part {
  readonly number: number;
  readonly offset: number;
  readonly sizeBytes: number;
  /** Base64. */
  readonly sha256: string;
}

export function listParts(digest: {
  readonly sizeBytes: number;
  readonly partSizeBytes: number;
  readonly partSha256: readonly string[];
}): readonly Part[] {
  return digest.partSha256.map((sha256, index) => {
    const offset = index * digest.partSizeBytes;
    return { number: index + 1, offset, sizeBytes: Math.min(digest.partSizeBytes, digest.sizeBytes - offset), sha256 };
  });
}
