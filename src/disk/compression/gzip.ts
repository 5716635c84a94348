import { createGunzip } from 'node:zlib';
import { PublishError } from '../../error.js';
import type { DiskBytes } from '../bytes.js';
import { chunksOf, through } from './chunks.js';
import { damagedData, trailingData } from './damaged.js';

/**
 * What a gzip file holds, all of its members (RFC 1952). Zeros may follow, as tapes leave them.
 * @throws PublishError `source` for a damaged or truncated file
 */
export async function* gunzip(bytes: DiskBytes): AsyncGenerator<Buffer> {
  const stream = createGunzip({ chunkSize: 256 * 1024 });
  try {
    yield* through(stream, chunksOf(bytes));
  } catch (error) {
    if (error instanceof PublishError) throw error;
    throw damagedData(bytes, 'its gz data are damaged or end too early', stream.bytesWritten, error);
  }
  const end = stream.bytesWritten;
  let at = end;
  for await (const chunk of chunksOf(bytes, end)) {
    const other = chunk.findIndex((byte) => byte !== 0);
    if (other >= 0) throw trailingData(bytes, at + other);
    at += chunk.length;
  }
}
