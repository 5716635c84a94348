import type { BitReader } from './bzip2-bits.js';

const maxCodeBits = 20;
const fastBits = 10;
const symbolsPerSelector = 50;
const pieceBytes = 1024 ** 2;

/** The CRC-32 of bzip2: that of zlib with its bits in the other order. */
const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit += 1) value = (value << 1) ^ (value < 0 ? 0x04c11db7 : 0);
  return value >>> 0;
});

/** A Huffman code: what `fastBits` bits begin with as `length << 16 | symbol`, and the rest by length. */
interface Code {
  readonly fast: Int32Array;
  readonly limit: Int32Array;
  readonly base: Int32Array;
  readonly symbols: Uint16Array;
}

/**
 * Decodes a block after its checksum. Pure.
 * @returns undefined when it contradicts itself
 */
export function decodeBlock(
  bits: BitReader,
  blockBytes: number,
): { readonly bytes: Uint8Array[]; readonly checksum: number } | undefined {
  if (bits.read(1) === 1) return undefined; // "randomized" blocks ended with bzip2 0.9.5
  const origin = bits.read(24);
  const used = readUsedBytes(bits);
  const codes = readCodes(bits, used.length + 2);
  if (used.length === 0 || codes === undefined) return undefined;
  const block = readSymbols(bits, used, codes, blockBytes);
  if (block === undefined || origin >= block.length) return undefined;
  return expandRuns(block, origin);
}

/** The bytes that the block has at all. */
function readUsedBytes(bits: BitReader): number[] {
  const used: number[] = [];
  const groups = bits.read(16);
  for (let group = 0; group < 16; group += 1) {
    if (((groups >>> (15 - group)) & 1) === 0) continue;
    const members = bits.read(16);
    for (let member = 0; member < 16; member += 1) {
      if (((members >>> (15 - member)) & 1) === 1) used.push(group * 16 + member);
    }
  }
  return used;
}

interface Codes {
  readonly codes: readonly Code[];
  readonly selectors: Uint8Array;
}

function readCodes(bits: BitReader, symbols: number): Codes | undefined {
  const count = bits.read(3);
  const selectors = new Uint8Array(bits.read(15));
  if (count < 2 || count > 6 || selectors.length === 0) return undefined;
  const order = Array.from({ length: count }, (_, index) => index);
  for (let index = 0; index < selectors.length; index += 1) {
    let place = 0;
    while (bits.read(1) === 1) {
      place += 1;
      if (place >= count) return undefined;
    }
    const [selected = 0] = order.splice(place, 1);
    order.unshift(selected);
    selectors[index] = selected;
  }
  const codes: Code[] = [];
  for (let index = 0; index < count; index += 1) {
    const lengths = new Uint8Array(symbols);
    let length = bits.read(5);
    for (let symbol = 0; symbol < symbols; symbol += 1) {
      for (;;) {
        if (length < 1 || length > maxCodeBits) return undefined;
        if (bits.read(1) === 0) break;
        length += bits.read(1) === 0 ? 1 : -1;
      }
      lengths[symbol] = length;
    }
    codes.push(makeCode(lengths));
  }
  return { codes, selectors };
}

/** Codes of one length follow one another, in the order of their symbols. */
function makeCode(lengths: Uint8Array): Code {
  const fast = new Int32Array(2 ** fastBits);
  const limit = new Int32Array(maxCodeBits + 1).fill(-1);
  const base = new Int32Array(maxCodeBits + 1);
  const symbols = new Uint16Array(lengths.length);
  let code = 0;
  let placed = 0;
  for (let length = 1; length <= maxCodeBits; length += 1) {
    base[length] = placed - code;
    for (const [symbol, its] of lengths.entries()) {
      if (its !== length) continue;
      symbols[placed] = symbol;
      if (length <= fastBits) {
        const from = code << (fastBits - length);
        fast.fill((length << 16) | symbol, from, from + 2 ** (fastBits - length));
      }
      placed += 1;
      code += 1;
    }
    limit[length] = code - 1;
    code <<= 1;
  }
  return { fast, limit, base, symbols };
}

/** The next symbol; -1 for bits that stand for none. */
function decodeSymbol(bits: BitReader, { fast, limit, base, symbols }: Code): number {
  const ahead = bits.peek(maxCodeBits);
  const found = fast[ahead >>> (maxCodeBits - fastBits)] as number;
  if (found !== 0) {
    bits.drop(found >>> 16);
    return found & 0xffff;
  }
  for (let length = fastBits + 1; length <= maxCodeBits; length += 1) {
    const code = ahead >>> (maxCodeBits - length);
    if (code > (limit[length] as number)) continue;
    const symbol = symbols[code + (base[length] as number)];
    bits.drop(length);
    return symbol ?? -1;
  }
  return -1;
}

/** Undoes the Huffman code, the runs in it, and the move to the front. */
function readSymbols(
  bits: BitReader,
  used: number[],
  { codes, selectors }: Codes,
  blockBytes: number,
): Uint32Array | undefined {
  const block = new Uint32Array(blockBytes);
  const front = Uint8Array.from(used);
  const end = used.length + 1;
  let length = 0;
  let run = 0;
  let runDigit = 1;
  for (let group = 0; group < selectors.length; group += 1) {
    const code = codes[selectors[group] as number] as Code;
    for (let index = 0; index < symbolsPerSelector; index += 1) {
      const symbol = decodeSymbol(bits, code);
      if (symbol < 0) return undefined;
      if (symbol <= 1) {
        run += runDigit << symbol;
        runDigit <<= 1;
        if (length + run > blockBytes || runDigit > 2 ** 21) return undefined;
        continue;
      }
      if (run > 0) {
        block.fill(front[0] as number, length, length + run);
        length += run;
        run = 0;
        runDigit = 1;
      }
      if (symbol === end) return block.subarray(0, length);
      if (length >= blockBytes) return undefined;
      const place = symbol - 1;
      const byte = front[place] as number;
      front.copyWithin(1, 0, place);
      front[0] = byte;
      block[length] = byte;
      length += 1;
    }
  }
  return undefined;
}

/** Undoes the Burrows-Wheeler transform, and the runs of four equal bytes and a count. */
function expandRuns(block: Uint32Array, origin: number): { bytes: Uint8Array[]; checksum: number } {
  const starts = new Uint32Array(257);
  for (const byte of block) starts[byte + 1] = (starts[byte + 1] as number) + 1;
  for (let byte = 1; byte <= 256; byte += 1) starts[byte] = (starts[byte] as number) + (starts[byte - 1] as number);
  for (let index = 0; index < block.length; index += 1) {
    const byte = (block[index] as number) & 0xff;
    const to = starts[byte] as number;
    starts[byte] = to + 1;
    block[to] = (block[to] as number) | (index << 8);
  }
  const bytes: Uint8Array[] = [];
  let piece = new Uint8Array(pieceBytes);
  let at = 0;
  let checksum = -1;
  let place = (block[origin] as number) >>> 8;
  let previous = -1;
  let equal = 0;
  for (let left = block.length; left > 0; left -= 1) {
    const entry = block[place] as number;
    const byte = entry & 0xff;
    place = entry >>> 8;
    if (at > pieceBytes - 256) {
      bytes.push(piece.subarray(0, at));
      piece = new Uint8Array(pieceBytes);
      at = 0;
    }
    if (equal === 4) {
      for (let copies = byte; copies > 0; copies -= 1) {
        piece[at] = previous;
        at += 1;
        checksum = (checksum << 8) ^ (crcTable[(checksum >>> 24) ^ previous] as number);
      }
      equal = 0;
      previous = -1;
      continue;
    }
    equal = byte === previous ? equal + 1 : 1;
    previous = byte;
    piece[at] = byte;
    at += 1;
    checksum = (checksum << 8) ^ (crcTable[(checksum >>> 24) ^ byte] as number);
  }
  bytes.push(piece.subarray(0, at));
  return { bytes, checksum: ~checksum >>> 0 };
}
