import { PublishError } from '../../error.js';
import type { DiskBytes } from '../bytes.js';
import type { ByteWindow } from './chunks.js';
import { damagedData, trailingData } from './damaged.js';

const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const checksumBytes = 4;
const rle = 1;
const reserved = 3;
/** A block has at most 128 KiB; its header 3 bytes. */
const maxBlockBytes = 128 * 1024 + 3;
/** What `zstd -d` takes without `--memory`. */
const maxWindowBytes = 2 ** 27;

interface Frame {
  /** The pieces of the whole frame, as they are in the file. They have to be read before the next frame is. */
  readonly pieces: AsyncIterable<Buffer>;
}

/**
 * The frames of a Zstandard file, without the skippable ones (RFC 8878, 3.1). Node's decoder ends with the first frame.
 * @throws PublishError `source` for what is no frame, ends too early, or needs too much memory
 */
export async function* framesOf(bytes: DiskBytes, window: ByteWindow): AsyncGenerator<Frame> {
  for (let frames = 0; ; frames += 1) {
    const start = await window.peek(4);
    if (start.length === 0) return;
    const magic = start.length < 4 ? 0 : start.readUInt32LE(0);
    if ((magic & 0xffff_fff0) >>> 0 === skippableMagic) await skip(bytes, window);
    else if (magic === frameMagic) yield { pieces: blocksOf(bytes, window) };
    else if (frames > 0) throw trailingData(bytes, window.position());
    else throw damagedData(bytes, 'it is no zst file', window.position());
  }
}

async function skip(bytes: DiskBytes, window: ByteWindow): Promise<void> {
  const header = await need(bytes, window, 8);
  window.skip(8);
  for (let left = header.readUInt32LE(4); left > 0; ) {
    const buffer = await need(bytes, window, 1);
    const skipped = Math.min(left, buffer.length);
    window.skip(skipped);
    left -= skipped;
  }
}

async function* blocksOf(bytes: DiskBytes, window: ByteWindow): AsyncGenerator<Buffer> {
  const header = frameHeader(bytes, window.position(), (await window.peek(18)).subarray(0, 18));
  await need(bytes, window, header.lengthBytes);
  let pending = header.lengthBytes;
  for (let isLast = false; !isLast; ) {
    let buffer = await window.peek(pending + 3);
    // What was walked so far goes to the decoder before the window grows.
    if (buffer.length < pending + maxBlockBytes + checksumBytes && pending > 0) {
      yield buffer.subarray(0, pending);
      window.skip(pending);
      pending = 0;
      buffer = await window.peek(maxBlockBytes + checksumBytes);
    }
    if (buffer.length < pending + 3) throw endsEarly(bytes);
    const block = buffer.readUIntLE(pending, 3);
    isLast = (block & 1) === 1;
    const type = (block >>> 1) & 3;
    const sizeBytes = type === rle ? 1 : block >>> 3;
    if (type === reserved || sizeBytes > maxBlockBytes) {
      throw damagedData(bytes, 'it has a zst block of no known kind', window.position() + pending);
    }
    pending += 3 + sizeBytes + (isLast ? header.checksumBytes : 0);
    if (buffer.length < pending) throw endsEarly(bytes);
  }
  yield (await window.peek(pending)).subarray(0, pending);
  window.skip(pending);
}

function frameHeader(bytes: DiskBytes, offset: number, header: Buffer): { lengthBytes: number; checksumBytes: number } {
  const descriptor = header[4] ?? 0;
  const single = (descriptor & 0x20) !== 0;
  const contentFlag = descriptor >>> 6;
  const contentBytes = contentFlag === 0 ? Number(single) : 2 ** contentFlag;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] as number;
  const lengthBytes = 5 + Number(!single) + dictionaryBytes + contentBytes;
  if (header.length < lengthBytes) throw endsEarly(bytes);
  if ((descriptor & 8) !== 0) throw damagedData(bytes, 'it has a zst frame of no known kind', offset);
  if (dictionaryBytes > 0 && header.readUIntLE(5 + Number(!single), dictionaryBytes) !== 0) {
    throw damagedData(bytes, 'its zst data need a dictionary, which it has not', offset);
  }
  if (!single) {
    const window = header[5] as number;
    const base = 2 ** (10 + (window >>> 3));
    if (base + (base / 8) * (window & 7) > maxWindowBytes) {
      throw new PublishError(
        'source',
        `${bytes.path} can't be unpacked: its zst data need a window of more than 128 MiB`,
        {
          hint: `Unpack it before this step: zstd -d --long=31 '${bytes.path}'. Or compress it with a smaller window.`,
        },
      );
    }
  }
  return { lengthBytes, checksumBytes: (descriptor & 4) === 0 ? 0 : checksumBytes };
}

async function need(bytes: DiskBytes, window: ByteWindow, lengthBytes: number): Promise<Buffer> {
  const buffer = await window.peek(lengthBytes);
  if (buffer.length < lengthBytes) throw endsEarly(bytes);
  return buffer;
}

function endsEarly(bytes: DiskBytes) {
  return damagedData(bytes, 'its zst data end too early', bytes.sizeBytes);
}
