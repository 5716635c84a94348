import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { badDigest, checksumAlgorithm, checksumOfFiles, type StatedChecksum, statedChecksum } from './checksums.js';

/** A body that arrived completely and matches its checksum. */
interface Received {
  readonly path: string;
  readonly sizeBytes: number;
  readonly md5: string;
  /** The checksum in a header or a trailer; undefined when the client sent none. */
  readonly checksum: StatedChecksum | undefined;
}

/** The input of PutObject or UploadPart. */
interface Upload {
  readonly ContentLength?: number | undefined;
  readonly ChecksumAlgorithm?: string | undefined;
}

/** The largest body of one request, and the largest source of a copy. */
export const maxSizeBytes = 5 * 1024 ** 3;

/**
 * Writes a request's body to a new file and compares it with its checksum, which is in a header or in a trailer after
 * the last byte.
 *
 * @throws AwsError BadDigest when the checksum does not match; EntityTooLarge; InvalidRequest when a checksum was
 * announced and is absent.
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
  const digest = expected === undefined ? undefined : checksumAlgorithm(expected).createDigest();
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
