import { Readable, type Transform } from 'node:stream';
import type { DiskBytes } from '../bytes.js';

const chunkBytes = 256 * 1024;

/** The pieces of a file in order, the next one read ahead. */
export async function* chunksOf(bytes: DiskBytes, from = 0): AsyncGenerator<Buffer> {
  const read = (offset: number): Promise<Buffer> => {
    const reading = bytes.read(offset, Math.min(chunkBytes, bytes.sizeBytes - offset));
    reading.catch(() => {}); // thrown where it is awaited
    return reading;
  };
  let next = read(from);
  for (let offset = from; offset < bytes.sizeBytes; ) {
    const chunk = await next;
    if (chunk.length === 0) return;
    offset += chunk.length;
    if (offset < bytes.sizeBytes) next = read(offset);
    yield chunk;
  }
}

/** What a stream makes of some bytes. It may end before they do. */
export async function* through(transform: Transform, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const source = Readable.from(chunks, { objectMode: false });
  source.on('error', (error) => transform.destroy(error));
  source.pipe(transform);
  try {
    for await (const piece of transform) yield piece as Buffer;
  } finally {
    source.destroy();
    transform.destroy();
  }
}

/** The bytes of a file in order, for a decoder that takes as many as it needs. */
export interface ByteWindow {
  /** Where in the file the next byte is. */
  position(): number;
  /** At least so many bytes, not consumed; fewer only at the end of the file. */
  peek(lengthBytes: number): Promise<Buffer>;
  /** Consumes bytes that were peeked at. */
  skip(lengthBytes: number): void;
}

export function byteWindow(bytes: DiskBytes): ByteWindow {
  const chunks = chunksOf(bytes);
  let buffer: Buffer = Buffer.alloc(0);
  let position = 0;
  return {
    position: () => position,
    peek: async (lengthBytes) => {
      const parts = [buffer];
      for (let has = buffer.length; has < lengthBytes; ) {
        const { value, done } = await chunks.next();
        if (done) break;
        parts.push(value);
        has += value.length;
      }
      if (parts.length > 1) buffer = Buffer.concat(parts);
      return buffer;
    },
    skip: (lengthBytes) => {
      buffer = buffer.subarray(lengthBytes);
      position += lengthBytes;
    },
  };
}
