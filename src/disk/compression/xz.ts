import { ReadableStream } from 'node:stream/web';
import { PublishError } from '../../error.js';
import type { DiskBytes } from '../bytes.js';
import { chunksOf } from './chunks.js';
import { damagedData } from './damaged.js';

/** The codes of xz-embedded that stand at the end of its wrapper's messages. */
const unsupported = /code 6$/;
const beyondMemory = /code [34]$/;
/** Small, so that the place in an error is near. */
const pieceBytes = 64 * 1024;

/**
 * What an xz file holds, all of its streams and their padding (The .xz File Format 1.2).
 * @throws PublishError `source` for a damaged or truncated file, and for one with filters or checks that aren't known
 */
export async function* unxz(bytes: DiskBytes): AsyncGenerator<Uint8Array> {
  const XzReadableStream = await decoder();
  let fed = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunksOf(bytes)) {
      for (let at = 0; at < chunk.length; at += pieceBytes) {
        const piece = chunk.subarray(at, at + pieceBytes);
        fed += piece.length;
        yield piece;
      }
    }
  }
  const source = pieces();
  const input = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { value, done } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  try {
    for await (const piece of new XzReadableStream(input as never)) {
      if (piece.byteLength > 0) yield piece;
    }
  } catch (error) {
    if (error instanceof PublishError) throw error;
    const { message } = error as Error;
    if (!unsupported.test(message) && !beyondMemory.test(message)) {
      throw damagedData(bytes, 'its xz data are damaged or end too early, or something else follows them', fed, error);
    }
    const what = unsupported.test(message) ? 'a filter or a check' : 'a dictionary of a size';
    throw new PublishError('source', `${bytes.path} can't be unpacked: its xz data use ${what} that is not supported`, {
      cause: error,
      hint: `Unpack it before this step: xz -dk '${bytes.path}'. Or compress it with the defaults of xz.`,
    });
  }
}

/** A CommonJS module: who imports it decides whether it has names of its own or a default. */
async function decoder(): Promise<typeof import('xz-decompress').XzReadableStream> {
  const module: Partial<typeof import('xz-decompress')> & { default?: typeof import('xz-decompress') } = await import(
    'xz-decompress'
  );
  const found = module.XzReadableStream ?? module.default?.XzReadableStream;
  if (found === undefined) throw new Error('xz-decompress has no XzReadableStream');
  return found;
}
