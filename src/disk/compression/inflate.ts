import { constants, inflate, inflateRaw } from 'node:zlib';
import { type DiskBytes, damagedFile } from '../bytes.js';

/** Room for the call that finds the end. */
const spareBytes = 64;

/**
 * Inflates one cluster of at most this size; bytes after the end of its data don't count.
 * @param what the data, for the error
 * @throws PublishError `source` where they aren't valid
 */
export const inflateRawCluster = cluster(inflateRaw);

/** The same with zlib's header and checksum. */
export const inflateCluster = cluster(inflate);

function cluster(inflateAll: typeof inflate) {
  return (bytes: DiskBytes, format: string, what: string, packed: Buffer, sizeBytes: number): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const options = {
        chunkSize: sizeBytes + spareBytes,
        maxOutputLength: sizeBytes + spareBytes,
        // QEMU lets a stream pass that has all bytes of the cluster but no end.
        finishFlush: constants.Z_SYNC_FLUSH,
      };
      inflateAll(packed, options, (error, result) => {
        if (error) reject(damagedFile(bytes, format, `${what} can't be inflated (${error.message})`));
        else if (result.length <= sizeBytes) resolve(result);
        else reject(damagedFile(bytes, format, `${what} are more than ${sizeBytes} bytes when inflated`));
      });
    });
}
