import { type DiskFile, damagedFile } from '../bytes.js';
import { inflateRawCluster } from '../compression/inflate.js';
import { unzstdCluster } from '../compression/zstd.js';
import type { Mapping, Segment } from '../mapped.js';
import { cachedTables } from '../tables.js';
import { type Qcow2Layout, readQcow2Layout } from './header.js';

/** The upper half of an entry: a compressed cluster, and the bits of an offset. */
const compressedBit = 0x4000_0000;
const offsetHigh = 0x00ff_ffff;
/** The lower half: a cluster of zeros, and the bits of an offset. */
const zeroBit = 1;
const offsetLow = 0xffff_fe00;
const subclusters = 32;

/**
 * Maps the disk of a QCOW2 file: an L1 table of L2 tables of clusters. It has the state of the machine, not that of an
 * internal snapshot.
 * @throws PublishError `source` where the file is of a kind that can't be read in place, or contradicts itself
 */
export async function mapQcow2(file: DiskFile): Promise<Mapping> {
  const layout = await readQcow2Layout(file);
  const tables = cachedTables(file, 'QCOW2');
  const { virtualSizeBytes, clusterBits, entryBytes, l1 } = layout;
  const clusterBytes = 2 ** clusterBits;
  const tableBytes = clusterBytes * (clusterBytes / entryBytes);

  const locate = async (offset: number, sizeBytes: number): Promise<Segment[]> => {
    const segments: Segment[] = [];
    const end = offset + sizeBytes;
    for (let at = offset; at < end; ) {
      const index = Math.floor(at / tableBytes);
      const tableEnd = Math.min(end, (index + 1) * tableBytes);
      const l2 = offsetIn(await tables('L1 table', l1.offset + 8 * index, 8), 0);
      if (l2 === 0) {
        segments.push({ kind: 'zeros', sizeBytes: tableEnd - at });
        at = tableEnd;
        continue;
      }
      requireAligned(file, 'L2 table', l2, clusterBytes);
      const first = Math.floor((at % tableBytes) / clusterBytes);
      const last = Math.floor(((tableEnd - 1) % tableBytes) / clusterBytes);
      const entries = await tables('L2 table', l2 + first * entryBytes, (last - first + 1) * entryBytes);
      for (let entry = 0; at < tableEnd; entry += entryBytes) {
        const from = at % clusterBytes;
        const wanted = Math.min(clusterBytes - from, tableEnd - at);
        segments.push(...locateCluster(file, layout, entries, entry, { from, wanted }));
        at += wanted;
      }
    }
    return segments;
  };
  return { format: 'QCOW2', file, sizeBytes: virtualSizeBytes, stepBytes: clusterBytes * 4096, locate };
}

function locateCluster(
  file: DiskFile,
  { version, clusterBits, entryBytes, compression }: Qcow2Layout,
  entries: Buffer,
  entry: number,
  { from, wanted }: { readonly from: number; readonly wanted: number },
): Segment[] {
  const clusterBytes = 2 ** clusterBits;
  const high = entries.readUInt32BE(entry);
  const low = entries.readUInt32BE(entry + 4);
  if ((high & compressedBit) !== 0) {
    const { offset, lengthBytes } = compressedPlace(high, low, clusterBits);
    const unpack = async (packed: Buffer): Promise<Uint8Array> => {
      // The last one may end with the file, within its last sector.
      if (packed.length === 0) throw damagedFile(file, 'QCOW2', `it ends before the data of a cluster at ${offset}`);
      const what = `the data of a cluster at ${offset}`;
      return compression === 'zlib'
        ? inflateRawCluster(file, 'QCOW2', what, packed, clusterBytes)
        : unzstdCluster(file, 'QCOW2', what, packed, clusterBytes);
    };
    return [{ kind: 'packed', file, offset, lengthBytes, from, sizeBytes: wanted, unpack }];
  }
  const offset = offsetIn(entries, entry);
  if (offset !== 0) requireAligned(file, 'cluster', offset, clusterBytes);
  if (entryBytes === 16) return locateSubclusters(file, clusterBytes, offset, entries, entry + 8, { from, wanted });
  const isZero = (low & zeroBit) !== 0;
  if (isZero && version === 2) throw damagedFile(file, 'QCOW2', 'it has clusters of zeros, which version 2 has not');
  if (offset === 0 || isZero) return [{ kind: 'zeros', sizeBytes: wanted }];
  return [{ kind: 'stored', file, offset: offset + from, sizeBytes: wanted }];
}

/** A bit per subcluster says whether it is there, another one whether it is zeros. */
function locateSubclusters(
  file: DiskFile,
  clusterBytes: number,
  offset: number,
  entries: Buffer,
  bitmap: number,
  { from, wanted }: { readonly from: number; readonly wanted: number },
): Segment[] {
  const zeros = entries.readUInt32BE(bitmap);
  const allocated = entries.readUInt32BE(bitmap + 4);
  if ((zeros & allocated) !== 0 || (offset === 0 && allocated !== 0)) {
    throw damagedFile(file, 'QCOW2', `its entry of the cluster at ${offset} contradicts itself`);
  }
  const subclusterBytes = clusterBytes / subclusters;
  const segments: Segment[] = [];
  for (let at = from; at < from + wanted; ) {
    const index = Math.floor(at / subclusterBytes);
    const sizeBytes = Math.min((index + 1) * subclusterBytes, from + wanted) - at;
    const isStored = ((allocated >>> index) & 1) === 1;
    segments.push(isStored ? { kind: 'stored', file, offset: offset + at, sizeBytes } : { kind: 'zeros', sizeBytes });
    at += sizeBytes;
  }
  return segments;
}

function offsetIn(table: Buffer, at: number): number {
  return (table.readUInt32BE(at) & offsetHigh) * 2 ** 32 + ((table.readUInt32BE(at + 4) & offsetLow) >>> 0);
}

/** A compressed cluster begins anywhere, and its length is known in sectors. */
function compressedPlace(high: number, low: number, clusterBits: number): { offset: number; lengthBytes: number } {
  const descriptor = ((BigInt(high) << 32n) | BigInt(low)) & ((1n << 62n) - 1n);
  const offsetBits = BigInt(62 - (clusterBits - 8));
  const offset = Number(descriptor & ((1n << offsetBits) - 1n));
  const sectors = Number(descriptor >> offsetBits) + 1;
  return { offset, lengthBytes: sectors * 512 - (offset % 512) };
}

function requireAligned(file: DiskFile, what: string, offset: number, clusterBytes: number): void {
  if (offset % clusterBytes !== 0)
    throw damagedFile(file, 'QCOW2', `it has a ${what} at ${offset}, within another one`);
}
