/**
 * What a block in Snappy's format holds. The format: how long that is, then literals and copies of what came before.
 * Throws an error where it is damaged, or longer than `mostBytes`.
 * https://github.com/google/snappy/blob/main/format_description.txt
 */
export function fromSnappy(block: Uint8Array, mostBytes: number): Buffer {
  let at = 0;
  const next = (bytes: number): number => {
    if (at + bytes > block.length) throw damaged();
    let value = 0;
    for (let place = 0; place < bytes; place += 1) value += (block[at + place] ?? 0) * 256 ** place;
    at += bytes;
    return value;
  };
  const size = readSize(() => next(1));
  if (size > mostBytes) throw new Error(`it is larger than ${mostBytes} bytes`);
  const out = Buffer.alloc(size);
  let end = 0;
  while (at < block.length) {
    const tag = next(1);
    const kind = tag & 3;
    if (kind === 0) {
      const short = tag >> 2;
      const length = (short < 60 ? short : next(short - 59)) + 1;
      if (at + length > block.length || end + length > size) throw damaged();
      out.set(block.subarray(at, at + length), end);
      at += length;
      end += length;
      continue;
    }
    const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = kind === 1 ? (tag >> 5) * 256 + next(1) : next(kind === 2 ? 2 : 4);
    if (offset === 0 || offset > end || end + length > size) throw damaged();
    // Byte by byte: a copy may reach into what it writes.
    for (let done = 0; done < length; done += 1, end += 1) out[end] = out[end - offset] ?? 0;
  }
  if (end !== size) throw damaged();
  return out;
}

/** Seven bits in each byte, the lowest first; the highest bit says that another follows. */
function readSize(next: () => number): number {
  let size = 0;
  for (let place = 0; place < 5; place += 1) {
    const byte = next();
    size += (byte & 127) * 128 ** place;
    if (byte < 128) return size;
  }
  throw damaged();
}

function damaged(): Error {
  return new Error('it is damaged');
}
