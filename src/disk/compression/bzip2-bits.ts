/** Bits in their order, the highest of each byte first. Past the end, zeros come. */
export interface BitReader {
  /** At most 24 bits. */
  read(bits: number): number;
  read32(): number;
  /** At most 20 bits, not consumed. */
  peek(bits: number): number;
  /** Consumes bits that were peeked at. */
  drop(bits: number): void;
  isPastEnd(): boolean;
  /** How many bytes are consumed wholly, and how many bits of the next one. */
  wholeBytes(): number;
  bitsOfLastByte(): number;
  /** How many bytes are consumed, the last one perhaps in part. */
  alignedBytes(): number;
}

/** @param firstBit where to begin in the first byte */
export function bitReader(data: Uint8Array, firstBit: number): BitReader {
  let next = 0; // the next byte
  let held = 0; // bits of the bytes before, the last one lowest
  let count = 0; // how many of them are not consumed
  const fill = (bits: number): void => {
    while (count < bits) {
      held = (held << 8) | (data[next] ?? 0);
      next += 1;
      count += 8;
    }
  };
  const peek = (bits: number): number => {
    fill(bits);
    return (held >>> (count - bits)) & ((1 << bits) - 1);
  };
  const read = (bits: number): number => {
    const value = peek(bits);
    count -= bits;
    return value;
  };
  const consumed = (): number => next * 8 - count;
  read(firstBit);
  return {
    read,
    read32: () => ((read(16) << 16) | read(16)) >>> 0,
    peek,
    drop: (bits) => {
      count -= bits;
    },
    isPastEnd: () => consumed() > data.length * 8,
    wholeBytes: () => Math.floor(consumed() / 8),
    bitsOfLastByte: () => consumed() % 8,
    alignedBytes: () => Math.ceil(consumed() / 8),
  };
}
