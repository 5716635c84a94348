import type { DiskBytes } from '../bytes.js';
import { type BitReader, bitReader } from './bzip2-bits.js';
import { decodeBlock } from './bzip2-block.js';
import { byteWindow } from './chunks.js';
import { damagedData, trailingData } from './damaged.js';

const blockMagic = 0x314159;
const blockMagicRest = 0x265359;
const endMagic = 0x177245;
const endMagicRest = 0x385090;

/** More than any block has compressed: 900,000 symbols of at most 20 bits, and its tables. */
const maxBlockBytes = 3 * 1024 ** 2;

/**
 * What a bzip2 file holds, all of its streams. The libraries for it are a fifth as fast, and none is looked after. The
 * format is that of https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf
 * @throws PublishError `source` for a damaged or truncated file
 */
export async function* bunzip2(bytes: DiskBytes): AsyncGenerator<Uint8Array> {
  const window = byteWindow(bytes);
  for (let streams = 0; ; streams += 1) {
    const header = (await window.peek(4)).subarray(0, 4).toString('latin1');
    if (header === '' && streams > 0) return;
    if (!/^BZh[1-9]$/.test(header)) {
      if (streams > 0) throw trailingData(bytes, window.position());
      throw damagedData(bytes, 'its bz2 header is damaged', 0);
    }
    window.skip(4);
    const blockBytes = Number(header[3]) * 100_000;
    let usedBits = 0;
    let combined = 0;
    for (;;) {
      const bits = bitReader(await window.peek(maxBlockBytes), usedBits);
      const pieces = readBlock(bytes, window.position(), bits, blockBytes);
      if (pieces === undefined) {
        if (bits.read32() !== combined) throw damagedData(bytes, 'its bz2 checksum differs', window.position());
        window.skip(bits.alignedBytes());
        requireWhole(bytes, bits);
        break;
      }
      yield* pieces.bytes;
      combined = (((combined << 1) | (combined >>> 31)) ^ pieces.checksum) >>> 0;
      window.skip(bits.wholeBytes());
      usedBits = bits.bitsOfLastByte();
    }
  }
}

/** @returns undefined at the end of the stream */
function readBlock(
  bytes: DiskBytes,
  offset: number,
  bits: BitReader,
  blockBytes: number,
): { bytes: Uint8Array[]; checksum: number } | undefined {
  const magic = bits.read(24);
  const rest = bits.read(24);
  requireWhole(bytes, bits);
  if (magic === endMagic && rest === endMagicRest) return undefined;
  if (magic !== blockMagic || rest !== blockMagicRest) throw damagedData(bytes, 'it has no bz2 block', offset);
  const checksum = bits.read32();
  const block = decodeBlock(bits, blockBytes);
  requireWhole(bytes, bits);
  if (block === undefined) throw damagedData(bytes, 'its bz2 block is damaged', offset);
  if (block.checksum !== checksum) throw damagedData(bytes, 'its bz2 checksum differs', offset);
  return block;
}

function requireWhole(bytes: DiskBytes, bits: BitReader): void {
  if (bits.isPastEnd()) throw damagedData(bytes, 'its bz2 data end too early', bytes.sizeBytes);
}
