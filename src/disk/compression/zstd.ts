import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile } from '../bytes.js';
import { byteWindow, through } from './chunks.js';
import { damagedData } from './damaged.js';
import { framesOf } from './zstd-frames.js';

const spareBytes = 64;

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
  const parts: Uint8Array[] = [];
  let has = 0;
  const read = async (at: number, lengthBytes: number): Promise<Buffer> => packed.subarray(at, at + lengthBytes);
  const data = { path: bytes.path, sizeBytes: packed.length, read };
  try {
    for await (const { pieces } of framesOf(data, byteWindow(data))) {
      const frame: Buffer[] = [];
      for await (const piece of pieces) frame.push(piece);
      const [whole = Buffer.alloc(0), ...others] = frame;
      for await (const part of decodeSmallFrame(others.length === 0 ? whole : Buffer.concat(frame), sizeBytes)) {
        parts.push(part);
        has += part.byteLength;
        if (has > sizeBytes) throw new Error(`more than ${sizeBytes} bytes`);
      }
      if (has === sizeBytes) break;
    }
  } catch (error) {
    throw damagedFile(bytes, format, `${what} can't be decompressed (${(error as Error).message})`);
  }
  return parts.length === 1 && parts[0] ? Buffer.from(parts[0].buffer, parts[0].byteOffset, has) : Buffer.concat(parts);
}

async function* decodeSmallFrame(frame: Buffer, maxOutputLength: number): AsyncGenerator<Uint8Array> {
  if (zlib.zstdDecompress === undefined) {
    yield* decodeInWebAssembly([frame]);
  } else {
    // A full buffer would have the decoder ask for another one.
    const chunkSize = maxOutputLength + spareBytes;
    yield await promisify(zlib.zstdDecompress)(frame, { maxOutputLength: chunkSize, chunkSize });
  }
}

/** Node.js has a decoder from 22.15 on. */
function decodeFrame(pieces: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  if (zlib.createZstdDecompress === undefined) return decodeInWebAssembly(pieces);
  const params = { [zlib.constants.ZSTD_d_windowLogMax]: 27 };
  return through(zlib.createZstdDecompress({ params, chunkSize: 128 * 1024 }), pieces);
}

async function* decodeInWebAssembly(pieces: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Uint8Array> {
  const { ZSTDDecoder } = await import('zstddec/stream');
  const decoder = new ZSTDDecoder();
  await decoder.init();
  const input = iterate(pieces);
  // The decoder asks for pieces synchronously: the next one has to be there before.
  let next = await input.next();
  let isTaken = false;
  const supply = {
    [Symbol.iterator]: () => ({
      next: (): IteratorResult<Uint8Array> => {
        isTaken = true;
        return next.done ? { done: true, value: undefined } : { done: false, value: next.value };
      },
    }),
  };
  const output = decoder.decodeStreaming(supply);
  for (let wasEmpty = false; ; ) {
    isTaken = false;
    const { value, done } = output.next();
    if (done) return;
    // It doesn't report errors: it goes on with the same piece, without any output.
    if (wasEmpty && !isTaken) throw new Error('invalid data');
    wasEmpty = value.byteLength === 0;
    if (!wasEmpty) yield value;
    if (isTaken) next = await input.next();
  }
}

async function* iterate(pieces: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* pieces;
}
