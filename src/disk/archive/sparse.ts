import { type DiskBytes, type DiskFile, damagedFile, endsBefore, readExactly } from '../bytes.js';

/** Holes are told in blocks of this size. */
const blockBytes = 64 * 1024;

/** A part of a sparse file that isn't a hole. */
export interface SparsePiece {
  readonly offset: number;
  readonly sizeBytes: number;
}

/**
 * A sparse file whose pieces stand one after the other in a file.
 * @throws PublishError `source` when they overlap, aren't in order, or are more than the file has
 */
export function sparseFile(
  file: DiskBytes,
  { pieces, sizeBytes }: { readonly pieces: readonly SparsePiece[]; readonly sizeBytes: number },
): DiskFile {
  const starts: number[] = [];
  let stored = 0;
  let end = 0;
  for (const piece of pieces) {
    if (!(piece.offset >= end && piece.sizeBytes >= 0)) throw damagedFile(file, 'tar', 'its pieces are not in order');
    starts.push(stored);
    stored += piece.sizeBytes;
    end = piece.offset + piece.sizeBytes;
  }
  if (!(stored <= file.sizeBytes && end <= sizeBytes && Number.isSafeInteger(sizeBytes))) {
    throw damagedFile(file, 'tar', `it has ${file.sizeBytes} of the ${stored} bytes of a sparse file`);
  }
  const fill = async (buffer: Uint8Array, offset: number): Promise<void> => {
    if (offset + buffer.byteLength > sizeBytes)
      throw endsBefore({ path: file.path, sizeBytes }, offset + buffer.byteLength);
    buffer.fill(0);
    for (let index = firstAt(pieces, offset); index < pieces.length; index += 1) {
      const piece = pieces[index] as SparsePiece;
      const from = Math.max(offset, piece.offset);
      const to = Math.min(offset + buffer.byteLength, piece.offset + piece.sizeBytes);
      if (from >= offset + buffer.byteLength) return;
      if (to <= from) continue;
      const place = (starts[index] as number) + from - piece.offset;
      buffer.set(await readExactly(file, 'tar', 'sparse file', place, to - from), from - offset);
    }
  };
  return {
    path: file.path,
    sizeBytes,
    fill,
    holes: {
      blockBytes,
      has: (block) => (pieces[firstAt(pieces, block * blockBytes)]?.offset ?? sizeBytes) >= (block + 1) * blockBytes,
    },
    read: async (offset, lengthBytes) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(lengthBytes, sizeBytes - offset)));
      await fill(buffer, offset);
      return buffer;
    },
  };
}

/** The first piece that ends behind an offset. */
function firstAt(pieces: readonly SparsePiece[], offset: number): number {
  let low = 0;
  for (let high = pieces.length; low < high; ) {
    const middle = Math.floor((low + high) / 2);
    const piece = pieces[middle] as SparsePiece;
    if (piece.offset + piece.sizeBytes <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
