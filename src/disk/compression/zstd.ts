import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile } from '../bytes.js';
import { byteWindow } from './chunks.js';
import { damagedData } from './damaged.js';
import { decodeFrame, decodeSmall } from './zstd-decoder.js';
import { framesOf } from './zstd-frames.js';

/**
 * What a Zstandard file holds, all of its frames.
 * @throws PublishError `source` for a damaged or truncated file
 */
export async function* unzstd(bytes: DiskBytes): AsyncGenerator<Uint8Array> {
  const window = byteWindow(bytes);
  for await (const { pieces } of framesOf(bytes, window)) {
    try {
      yield* decodeFrame(pieces);
    } catch (error) {
      if (error instanceof PublishError) throw error;
      throw damagedData(bytes, 'its zst data are damaged', window.position(), error);
    }
  }
}

/**
 * Decompresses one cluster of at most this size; bytes after the end of its data don't count.
 * @throws PublishError `source` where they aren't valid
 */
export async function unzstdCluster(
  bytes: DiskBytes,
  format: string,
  what: string,
  packed: Buffer,
  sizeBytes: number,
): Promise<Buffer> {
  const whole = decodeSmall(packed, sizeBytes);
  if (whole?.length === sizeBytes) return whole;
  // It isn't the one frame that QEMU writes.
  const parts: Uint8Array[] = [];
  let has = 0;
  const read = async (at: number, lengthBytes: number): Promise<Buffer> => packed.subarray(at, at + lengthBytes);
  const data = { path: bytes.path, sizeBytes: packed.length, read };
  try {
    for await (const { pieces } of framesOf(data, byteWindow(data))) {
      for await (const part of decodeFrame(pieces)) {
        parts.push(part);
        has += part.byteLength;
        if (has > sizeBytes) throw new Error(`more than ${sizeBytes} bytes`);
      }
      if (has === sizeBytes) break;
    }
  } catch (error) {
    throw damagedFile(bytes, format, `${what} can't be decompressed (${(error as Error).message})`);
  }
  return Buffer.concat(parts);
}
