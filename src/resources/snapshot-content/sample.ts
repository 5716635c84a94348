import { createHash } from 'node:crypto';

/** Which blocks of a volume are read. */
export interface Sample {
  /** How many blocks are among it. */
  readonly count: number;
  /** How many blocks the volume has. */
  readonly total: number;
  has(block: number): boolean;
}

/** The seed of a run's samples: 16 hex digits. Each run reads other blocks, and says which. */
export function seedOf(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 16);
}

/** How many of a volume's blocks so many percent are: at least one. */
export function sampleSize(total: number, percent: number): number {
  return Math.min(total, Math.max(1, Math.ceil((total * percent) / 100)));
}

/**
 * Draws so many percent of a volume's blocks; the same ones for the same seed on every machine. Each block
 * is taken with the chance that is left for it (Knuth, volume 2, algorithm S), so the count is exact.
 */
export function drawSample(total: number, percent: number, seed: string): Sample {
  if (percent >= 100) return { count: total, total, has: (block) => block >= 0 && block < total };
  const count = sampleSize(total, percent);
  const random = generator(seed);
  const bits = new Uint8Array(Math.ceil(total / 8));
  for (let block = 0, left = count; left > 0; block += 1) {
    if (random() * (total - block) >= left) continue;
    bits[block >> 3] = (bits[block >> 3] ?? 0) | (1 << (block & 7));
    left -= 1;
  }
  return { count, total, has: (block) => ((bits[block >> 3] ?? 0) & (1 << (block & 7))) !== 0 };
}

/** Small Fast Counter, a generator of 32 bits in public domain by Chris Doty-Humphrey: numbers from 0 to below 1. */
function generator(seed: string): () => number {
  const start = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => start.readUInt32LE(at)) as [number, number, number, number];
  return () => {
    const next = (((a + b) >>> 0) + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + next) >>> 0;
    return next / 2 ** 32;
  };
}
