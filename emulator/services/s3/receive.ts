import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { badDigest, checksumAlgorithm, checksumOfFiles, type StatedChecksum, statedChecksum } from './checksums.js';

/** Bytes that arrived whole and as promised. */
interface Received {
  readonly path: string;
  readonly sizeBytes: number;
  readonly md5: string;
  /** The checksum that the client sent, in a header or behind the body. Undefined: it sent none. */
  readonly checksum: StatedChecksum | undefined;
}

/** Either a PutObject or an UploadPart. */
interface Upload {
  readonly ContentLength?: number | undefined;
  readonly ChecksumAlgorithm?: string | undefined;
}

/** The most that one request may bring: 5 GiB. */
const maxSizeBytes = 5 * 1024 ** 3;

/**
 * Writes a request's body to a file of its own and checks it against the checksum that came with it, in a header or in
 * a trailer (which arrives after the last byte).
 *
 * @throws AwsError BadDigest when the bytes aren't those that were meant, EntityTooLarge, InvalidRequest when a checksum
 * was announced and none came.
 */
export async function receive(
  input: Upload,
  body: Readable | Uint8Array | undefined,
  context: Context,
): Promise<Received> {
  if (input.ContentLength !== undefined && input.ContentLength > maxSizeBytes) {
    throw new AwsError('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', 400, {
      ProposedSize: input.ContentLength,
      MaxSizeAllowed: maxSizeBytes,
    });
  }
  const inHeader = statedChecksum(input);
  const expected = inHeader?.algorithm ?? input.ChecksumAlgorithm;
  const digest = expected === undefined ? undefined : checksumAlgorithm(expected).make();
  const md5 = createHash('md5');
  const { path, sizeBytes } = await context.world.objects.write(body, (chunk) => {
    md5.update(chunk);
    digest?.update(chunk);
  });
  try {
    const checksum = inHeader ?? inTrailer(context.trailers);
    if (checksum === undefined && input.ChecksumAlgorithm !== undefined) {
      throw new AwsError(
        'InvalidRequest',
        'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
      );
    }
    if (checksum !== undefined) {
      const calculated =
        checksum.algorithm === expected && digest !== undefined
          ? digest.digest().toString('base64')
          : await checksumOfFiles(checksum.algorithm, [path]);
      if (calculated !== checksum.value) throw badDigest(checksum.algorithm);
    }
    return { path, sizeBytes, md5: md5.digest('hex'), checksum };
  } catch (error) {
    await context.world.objects.remove(path);
    throw error;
  }
}

function inTrailer(trailers: ReadonlyMap<string, string>): StatedChecksum | undefined {
  const stated = [...trailers].flatMap(([name, value]) => {
    const algorithm = /^x-amz-checksum-(\w+)$/.exec(name)?.[1];
    return algorithm === undefined ? [] : [[`Checksum${algorithm.toUpperCase()}`, value] as const];
  });
  return statedChecksum(Object.fromEntries(stated));
}
