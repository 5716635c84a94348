import { type DiskFile, damagedFile } from './bytes.js';
import type { DiskContent, Extent } from './content.js';

/** A run of a disk's bytes, and where they are. */
export type Segment = { readonly sizeBytes: number } & (
  | { readonly kind: 'zeros' }
  /** As they are, from `offset` of the file on. */
  | { readonly kind: 'stored'; readonly file: DiskFile; readonly offset: number }
  | Packed
);

/** Compressed: from `from` on of what `unpack` makes of those bytes of the file; of fewer, where the file ends before. */
interface Packed {
  readonly kind: 'packed';
  readonly file: DiskFile;
  readonly offset: number;
  readonly lengthBytes: number;
  readonly from: number;
  unpack(packed: Buffer): Promise<Uint8Array>;
}

/** What a format makes of a file: a disk, and where its bytes are. */
export interface Mapping {
  /** In messages. */
  readonly format: string;
  readonly file: DiskFile;
  /** Of the disk. */
  readonly sizeBytes: number;
  /** How much of the disk to locate at once when all of it is listed. */
  readonly stepBytes: number;
  /** The segments of a part of the disk, without gaps, in order. */
  locate(offset: number, sizeBytes: number): Promise<Segment[]>;
}

/** Clusters of which only a part was read, and that the next read may go on with. */
const maxUnpacked = 8;
/** How much compressed data to read at once, if one cluster hasn't more. */
const maxPackedBytes = 1024 ** 2;

/** The content of a disk whose format maps it to places in a file. */
export function mappedContent(mapping: Mapping, close: () => Promise<void>): DiskContent {
  const unpacked = new Map<string, Promise<Uint8Array>>();
  const unpack = (segment: Packed, read: () => Promise<Buffer>): Promise<Uint8Array> => {
    const key = `${segment.offset} ${segment.file.path}`;
    const known = unpacked.get(key);
    if (known !== undefined) return known;
    const loading = read().then((packed) => segment.unpack(packed));
    unpacked.set(key, loading);
    loading.catch(() => unpacked.delete(key));
    const [oldest] = unpacked.keys();
    if (unpacked.size > maxUnpacked && oldest !== undefined) unpacked.delete(oldest);
    return loading;
  };
  const copy = async (target: Uint8Array, segment: Merged, readPacked: PackedReader): Promise<void> => {
    if (segment.kind === 'zeros') {
      target.fill(0);
    } else if (segment.kind === 'stored') {
      const end = segment.offset + segment.sizeBytes;
      if (end > segment.file.sizeBytes) {
        const what = `it ends at ${segment.file.sizeBytes} bytes, but has data up to ${end}`;
        throw damagedFile(segment.file, mapping.format, what);
      }
      await segment.file.fill(target, segment.offset);
      for (const { from, to } of segment.gaps) target.fill(0, from, to);
    } else {
      const cluster = await unpack(segment, () => readPacked(segment));
      if (segment.from + segment.sizeBytes > cluster.byteLength) {
        const what = `its compressed data at ${segment.offset} end after ${cluster.byteLength} bytes`;
        throw damagedFile(segment.file, mapping.format, what);
      }
      target.set(cluster.subarray(segment.from, segment.from + segment.sizeBytes));
    }
  };
  return {
    sizeBytes: mapping.sizeBytes,
    read: async (buffer, offset) => {
      if (offset < 0 || offset + buffer.byteLength > mapping.sizeBytes) {
        throw new RangeError(`the disk has ${mapping.sizeBytes} bytes, not ${offset + buffer.byteLength}`);
      }
      if (buffer.byteLength === 0) return;
      let at = 0;
      const segments = merge(await mapping.locate(offset, buffer.byteLength));
      const readPacked = packedReader(segments);
      const copies = segments.map((segment) => {
        const target = buffer.subarray(at, at + segment.sizeBytes);
        at += segment.sizeBytes;
        return copy(target, segment, readPacked);
      });
      // Nothing may write to the buffer once this has ended.
      const failed = (await Promise.allSettled(copies)).find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    },
    extents: () => extentsOf(mapping),
    close,
  };
}

type Stored = Segment & { readonly kind: 'stored' };

/** Of a segment that is read with what stands in the file between its parts: where it has zeros in its place. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

type Merged = Exclude<Segment, Stored> | (Stored & { readonly gaps: Gap[] });

/** As much that isn't there is read with what is around it: that takes less time than another read. */
const maxGapBytes = 64 * 1024;

/** Segments that follow one another in the same file become one read, also where zeros have a place there. */
function merge(segments: readonly Segment[]): Merged[] {
  const merged: Merged[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    const sizeBytes = (last?.sizeBytes ?? 0) + segment.sizeBytes;
    if (last?.kind === 'zeros' && segment.kind === 'zeros') {
      merged[merged.length - 1] = { kind: 'zeros', sizeBytes };
      continue;
    }
    const before = merged.at(-2);
    if (segment.kind !== 'stored') {
      merged.push(segment);
    } else if (last?.kind === 'stored' && continues(last, segment, 0)) {
      merged[merged.length - 1] = { ...last, sizeBytes };
    } else if (last?.kind === 'zeros' && before?.kind === 'stored' && continues(before, segment, last.sizeBytes)) {
      before.gaps.push({ from: before.sizeBytes, to: before.sizeBytes + last.sizeBytes });
      merged.splice(-2, 2, { ...before, sizeBytes: before.sizeBytes + sizeBytes });
    } else {
      merged.push({ ...segment, gaps: [] });
    }
  }
  return merged;
}

function continues(last: Stored, next: Stored, gapBytes: number): boolean {
  const isNear = gapBytes <= maxGapBytes;
  return isNear && last.file === next.file && last.offset + last.sizeBytes + gapBytes === next.offset;
}

type PackedReader = (segment: Packed) => Promise<Buffer>;

/** Reads compressed clusters; those that follow one another in the file all at once, when one of them is asked for. */
function packedReader(segments: readonly Merged[]): PackedReader {
  type Together = { file: DiskFile; offset: number; end: number; reading?: Promise<Buffer> };
  const reads = new Map<Packed, Together>();
  let last: Together | undefined;
  for (const segment of segments) {
    if (segment.kind !== 'packed') continue;
    const { file, offset } = segment;
    const end = offset + segment.lengthBytes;
    const follows = last?.file === file && last.offset <= offset && offset <= last.end;
    if (last && follows && end - last.offset <= maxPackedBytes) last.end = Math.max(last.end, end);
    else last = { file, offset, end };
    reads.set(segment, last);
  }
  return async (segment) => {
    const together = reads.get(segment) as Together;
    together.reading ??= together.file.read(together.offset, together.end - together.offset);
    const from = segment.offset - together.offset;
    return (await together.reading).subarray(from, from + segment.lengthBytes);
  };
}

async function* extentsOf({ sizeBytes, stepBytes, locate }: Mapping): AsyncGenerator<Extent> {
  let open: Extent | undefined;
  for (let offset = 0; offset < sizeBytes; offset += stepBytes) {
    let at = offset;
    for (const segment of await locate(offset, Math.min(stepBytes, sizeBytes - offset))) {
      if (segment.kind !== 'zeros') {
        if (open !== undefined && open.offset + open.sizeBytes === at) {
          open = { offset: open.offset, sizeBytes: open.sizeBytes + segment.sizeBytes };
        } else {
          if (open !== undefined) yield open;
          open = { offset: at, sizeBytes: segment.sizeBytes };
        }
      }
      at += segment.sizeBytes;
    }
  }
  if (open !== undefined) yield open;
}
