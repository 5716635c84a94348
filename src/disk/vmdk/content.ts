import { PublishError } from '../../error.js';
import { type DiskFile, damagedFile, type OpenFile, readExactly } from '../bytes.js';
import { inflateCluster } from '../compression/inflate.js';
import type { Mapping, Segment } from '../mapped.js';
import { cachedTables } from '../tables.js';
import { isDescriptor, refuseDelta, type VmdkExtent } from './descriptor.js';
import { readDescriptorFile, readExtent, readSparseLayout, requireWholeDisk, type SparseLayout } from './header.js';

const sectorBytes = 512;
const zeroedGrain = 1;
/** Before a compressed grain stand its first sector on the disk and its length. */
const markerBytes = 12;

/** As large as the clusters of QCOW2: several are unpacked at a time. Tools write 64 KiB. */
const maxPackedGrainBytes = 2 * 1024 ** 2;

type Locate = Mapping['locate'];

/**
 * Maps the disk of a VMDK: one sparse extent, or the extents that a descriptor names.
 * @param opened gets the further files, for the caller to close
 * @throws PublishError `source` where the file is of a kind that can't be read in place, contradicts itself, or a further
 *   one is missing
 */
export async function mapVmdk(file: DiskFile, opened: OpenFile[]): Promise<Mapping> {
  if (!isDescriptor(await file.read(0, sectorBytes))) {
    const layout = await readSparseLayout(file);
    requireWholeDisk(file, layout);
    refuseDelta(file, layout.descriptor);
    return about(file, layout.sizeBytes, locateGrains(file, layout));
  }
  const { extents } = await readDescriptorFile(file);
  const parts: { start: number; end: number; locate: Locate }[] = [];
  for (const extent of extents) {
    const start = parts.at(-1)?.end ?? 0;
    parts.push({ start, end: start + extent.sizeBytes, locate: await openExtent(file, extent, opened) });
  }
  return about(file, parts.at(-1)?.end ?? 0, async (offset, sizeBytes) => {
    const end = offset + sizeBytes;
    const segments: Segment[] = [];
    for (const part of parts) {
      const [from, to] = [Math.max(offset, part.start), Math.min(end, part.end)];
      if (from >= to) continue;
      for (const segment of await part.locate(from - part.start, to - from)) segments.push(segment);
    }
    return segments;
  });
}

function about(file: DiskFile, sizeBytes: number, locate: Locate): Mapping {
  return { format: 'VMDK', file, sizeBytes, stepBytes: 256 * 1024 ** 2, locate };
}

async function openExtent(descriptor: DiskFile, extent: VmdkExtent, opened: OpenFile[]): Promise<Locate> {
  const part = extent.file === undefined ? undefined : await descriptor.beside?.(extent.file);
  if (part === undefined) return async (_, sizeBytes) => [{ kind: 'zeros', sizeBytes }];
  opened.push(part);
  const { file } = part;
  const layout = await readExtent(file, extent);
  if (layout !== undefined) return locateGrains(file, layout);
  return async (offset, sizeBytes) => [{ kind: 'stored', file, offset: extent.offset + offset, sizeBytes }];
}

/** A directory of tables of grains. */
function locateGrains(file: DiskFile, layout: SparseLayout): Locate {
  const tables = cachedTables(file, 'VMDK');
  const { grainBytes, tableEntries, directory } = layout;
  if (layout.isCompressed && grainBytes > maxPackedGrainBytes) {
    const what = `compressed grains of ${grainBytes} bytes, more than ${maxPackedGrainBytes}`;
    throw new PublishError('source', `${file.path} is a VMDK that can't be read in place: it has ${what}`, {
      hint: `Convert it: qemu-img convert -O vmdk -o subformat=streamOptimized '${file.path}' disk.vmdk`,
    });
  }
  const tableBytes = grainBytes * tableEntries;
  return async (offset, sizeBytes) => {
    const segments: Segment[] = [];
    const end = offset + sizeBytes;
    for (let at = offset; at < end; ) {
      const index = Math.floor(at / tableBytes);
      const tableEnd = Math.min(end, (index + 1) * tableBytes);
      const table = (await tables('grain directory', directory.offset + index * 4, 4)).readUInt32LE(0) * sectorBytes;
      if (table === 0) {
        segments.push({ kind: 'zeros', sizeBytes: tableEnd - at });
        at = tableEnd;
        continue;
      }
      const first = Math.floor((at % tableBytes) / grainBytes);
      const last = Math.floor(((tableEnd - 1) % tableBytes) / grainBytes);
      const entries = await tables('grain table', table + first * 4, (last - first + 1) * 4);
      for (let entry = 0; at < tableEnd; entry += 4) {
        const wanted = Math.min(grainBytes - (at % grainBytes), tableEnd - at);
        const next = entry + 4 < entries.length ? entries.readUInt32LE(entry + 4) : 0;
        segments.push(locateGrain(file, layout, { sector: entries.readUInt32LE(entry), next }, { at, wanted }));
        at += wanted;
      }
    }
    return segments;
  };
}

function locateGrain(
  file: DiskFile,
  { grainBytes, isCompressed, hasZeroedGrains }: SparseLayout,
  { sector, next }: { readonly sector: number; readonly next: number },
  { at, wanted }: { readonly at: number; readonly wanted: number },
): Segment {
  if (sector === 0 || (sector === zeroedGrain && hasZeroedGrains)) return { kind: 'zeros', sizeBytes: wanted };
  if (sector === zeroedGrain) throw damagedFile(file, 'VMDK', 'it has a grain within its header');
  const offset = sector * sectorBytes;
  const from = at % grainBytes;
  if (!isCompressed) return { kind: 'stored', file, offset: offset + from, sizeBytes: wanted };
  // Where the next grain begins, this one has ended: in most files, its data are there with the marker.
  const likelyMost = markerBytes + grainBytes + sectorBytes;
  const likelyBytes = next > sector ? Math.min((next - sector) * sectorBytes, likelyMost) : likelyMost;
  const unpack = async (start: Buffer): Promise<Uint8Array> => {
    if (start.length < markerBytes)
      throw damagedFile(file, 'VMDK', `it ends at ${file.sizeBytes} bytes, before its grain at ${offset}`);
    const first = Number(start.readBigUInt64LE(0)) * sectorBytes;
    const lengthBytes = start.readUInt32LE(8);
    if (first !== at - from || lengthBytes === 0 || lengthBytes > 2 * grainBytes + sectorBytes) {
      throw damagedFile(file, 'VMDK', `its grain at ${offset} has another place or size than its table says`);
    }
    const packed =
      markerBytes + lengthBytes <= start.length
        ? start.subarray(markerBytes, markerBytes + lengthBytes)
        : await readExactly(file, 'VMDK', 'grain', offset + markerBytes, lengthBytes);
    return inflateCluster(file, 'VMDK', `its grain at ${offset}`, packed, grainBytes);
  };
  return { kind: 'packed', file, offset, lengthBytes: likelyBytes, from, sizeBytes: wanted, unpack };
}
