import zlib from 'node:zlib';
import { through } from './chunks.js';

/** Room for the call that finds the end. */
const spareBytes = 64;

/**
 * Decodes one frame of Zstandard, by Node.js where it can (from 22.15 on), else in WebAssembly.
 * @throws Error of the decoder where the frame isn't valid
 */
export function decodeFrame(pieces: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  if (zlib.createZstdDecompress === undefined) return decodeInWebAssembly(pieces);
  const params = { [zlib.constants.ZSTD_d_windowLogMax]: 27 };
  return through(zlib.createZstdDecompress({ params, chunkSize: 128 * 1024 }), pieces);
}

/**
 * The same of a small frame at once, whatever follows it; undefined where Node.js can't, or the frame isn't valid or holds
 * more than `sizeBytes`.
 */
export function decodeSmall(frame: Buffer, sizeBytes: number): Buffer | undefined {
  const chunkSize = sizeBytes + spareBytes;
  try {
    // It takes less time than handing it to another thread.
    return zlib.zstdDecompressSync?.(frame, { maxOutputLength: chunkSize, chunkSize });
  } catch {
    return undefined;
  }
}

async function* decodeInWebAssembly(pieces: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  const { ZSTDDecoder } = await import('zstddec/stream');
  const decoder = new ZSTDDecoder();
  await decoder.init();
  const input = pieces[Symbol.asyncIterator]();
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
