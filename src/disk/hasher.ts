import { createHash } from 'node:crypto';
import { blockBytes, blockSha256, digestBytes, isZero } from './blocks.js';

/** What is to be hashed, by the thread that is asked. */
export type HashRequest =
  /** The start of a buffer: as the next bytes of the file, as one part of it, or as blocks of a snapshot. */
  | { readonly of: 'file' | 'part' | 'blocks'; readonly buffer: number; readonly lengthBytes: number }
  /** The file, of which all bytes were given. */
  | { readonly of: 'end' };

/**
 * Computes SHA-256 digests of what is in `buffers`, which are reused.
 * @returns what answers a request: with the digests one after the other, 32 bytes each, and with none for bytes of the file
 */
export function createHasher(buffers: readonly Uint8Array[]): (request: HashRequest) => Uint8Array {
  const file = createHash('sha256');
  const ofZeros = new Map<number, Uint8Array>();

  function partSha256(bytes: Uint8Array): Uint8Array {
    const known = ofZeros.get(bytes.byteLength);
    if (!blocksOf(bytes).every(isZero)) return createHash('sha256').update(bytes).digest();
    const zeros = known ?? createHash('sha256').update(bytes).digest();
    ofZeros.set(bytes.byteLength, zeros);
    return zeros;
  }

  return (request) => {
    if (request.of === 'end') return file.digest();
    const bytes = (buffers[request.buffer] as Uint8Array).subarray(0, request.lengthBytes);
    if (request.of === 'part') return partSha256(bytes);
    if (request.of === 'blocks') return concatenated(blocksOf(bytes).map(blockSha256));
    file.update(bytes);
    return new Uint8Array();
  };
}

/** The last one may be shorter. */
function blocksOf(bytes: Uint8Array): Uint8Array[] {
  const count = Math.ceil(bytes.byteLength / blockBytes);
  return Array.from({ length: count }, (_, block) => bytes.subarray(block * blockBytes, (block + 1) * blockBytes));
}

function concatenated(digests: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(digests.length * digestBytes);
  for (const [index, digest] of digests.entries()) all.set(digest, index * digestBytes);
  return all;
}
