import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile, readExactly, readTable, requireData } from '../bytes.js';
import type { DiskHeader } from '../header.js';
import { requireDiskSize } from '../tables.js';

/** Bits of the incompatible features. */
const dirty = 1n << 0n;
const corrupt = 1n << 1n;
const externalDataFile = 1n << 2n;
const compressionType = 1n << 3n;
const extendedL2 = 1n << 4n;
const known = dirty | corrupt | externalDataFile | compressionType | extendedL2;

/** QEMU's own limit: a table of 32 MiB. */
const maxL1Entries = 4 * 1024 ** 2;

/** Where a QCOW2 file has its tables, and how they are to be read. */
export interface Qcow2Layout {
  readonly version: number;
  readonly virtualSizeBytes: number;
  readonly clusterBits: number;
  /** Size of an entry of an L2 table: 16 where it describes 32 subclusters, else 8. */
  readonly entryBytes: 8 | 16;
  readonly compression: 'zlib' | 'zstd';
  readonly l1: { readonly offset: number; readonly entries: number; readonly entryBytes: number };
}

/**
 * Reads a QCOW2 header and compares its tables with the file (QEMU's docs/interop/qcow2.txt).
 * @returns undefined when the file is not a QCOW2 file.
 * @throws PublishError `source` as `readQcow2Layout` does, and for a truncated file.
 */
export async function readQcow2(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if ((await bytes.read(0, 4)).toString('latin1') !== 'QFI\xfb') return undefined;
  const layout = await readQcow2Layout(bytes);
  await checkClusters(bytes, layout);
  return { format: 'qcow2', virtualSizeBytes: layout.virtualSizeBytes };
}

/**
 * Reads the header of a QCOW2 file.
 * @throws PublishError `source` when the data are encrypted, in another file, marked as damaged or of a kind not known.
 */
export async function readQcow2Layout(bytes: DiskBytes): Promise<Qcow2Layout> {
  const header = await readExactly(bytes, 'QCOW2', 'header', 0, 72);
  const version = header.readUInt32BE(4);
  if (version !== 2 && version !== 3)
    throw damagedFile(bytes, 'QCOW2', `its header has the unknown version ${version}`);

  if (header.readBigUInt64BE(8) !== 0n) {
    throw new PublishError('source', `${bytes.path} is an overlay: a part of its data is in a backing file`, {
      hint: `Convert it on the machine that has the backing file: qemu-img convert -O raw '${bytes.path}' disk.raw`,
    });
  }
  if (header.readUInt32BE(32) !== 0) {
    throw new PublishError('source', `${bytes.path} is an encrypted QCOW2`, {
      hint: 'Decrypt it with qemu-img convert. EBS can encrypt the snapshots.',
    });
  }
  const further = version === 3 ? await readExactly(bytes, 'QCOW2', 'header', 0, 104) : undefined;
  const features = further?.readBigUInt64BE(72) ?? 0n;
  refuseFeatures(bytes, features);
  // QEMU shows a machine whole sectors only.
  const virtualSizeBytes = Math.floor(Number(header.readBigUInt64BE(24)) / 512) * 512;
  requireDiskSize(bytes, 'QCOW2', virtualSizeBytes);
  const clusterBits = header.readUInt32BE(20);
  if (clusterBits < 9 || clusterBits > 21)
    throw damagedFile(bytes, 'QCOW2', `it has clusters of 2^${clusterBits} bytes`);
  const l1 = { offset: Number(header.readBigUInt64BE(40)), entries: header.readUInt32BE(36), entryBytes: 8 };
  const entryBytes = (features & extendedL2) === 0n ? 8 : 16;
  if (entryBytes === 16 && clusterBits < 14)
    throw damagedFile(bytes, 'QCOW2', `it divides clusters of 2^${clusterBits} bytes`);
  const needed = Math.ceil(virtualSizeBytes / (2 ** clusterBits * (2 ** clusterBits / entryBytes)));
  if (l1.entries < needed || needed > maxL1Entries) {
    throw damagedFile(bytes, 'QCOW2', `its L1 table has ${l1.entries} entries, and its disk needs ${needed}`);
  }
  return {
    version,
    virtualSizeBytes,
    clusterBits,
    entryBytes,
    compression: await readCompression(bytes, further, features),
    l1: { ...l1, entries: needed },
  };
}

function refuseFeatures(bytes: DiskBytes, features: bigint): void {
  if ((features & externalDataFile) !== 0n) {
    throw new PublishError('source', `${bytes.path} keeps its data in another file`, {
      hint: `Convert it to a single file: qemu-img convert -O raw '${bytes.path}' disk.raw`,
    });
  }
  if ((features & corrupt) !== 0n) {
    throw new PublishError('source', `${bytes.path} is marked as corrupt: QEMU found a contradiction in its tables`, {
      hint: `Build it again, or try to repair it: qemu-img check -r all '${bytes.path}'`,
    });
  }
  if ((features & dirty) !== 0n) {
    throw new PublishError(
      'source',
      `${bytes.path} was not closed: it is in use, or the program that wrote it ended early`,
      {
        hint: `End the virtual machine that uses it. If none does: qemu-img check -r all '${bytes.path}'`,
      },
    );
  }
  const unknown = features & ~known;
  if (unknown === 0n) return;
  const bits = Array.from({ length: 64 }, (_, bit) => bit).filter((bit) => ((unknown >> BigInt(bit)) & 1n) === 1n);
  throw new PublishError('source', `${bytes.path} uses a feature of QCOW2 that is not known: bit ${bits.join(', ')}`, {
    hint: `Convert it with the QEMU that wrote it: qemu-img convert -O raw '${bytes.path}' disk.raw`,
  });
}

/** The field stands in the header only where a feature bit says so. */
async function readCompression(
  bytes: DiskBytes,
  header: Buffer | undefined,
  features: bigint,
): Promise<Qcow2Layout['compression']> {
  const lengthBytes = header?.readUInt32BE(100) ?? 72;
  if (lengthBytes < 72 || (header !== undefined && lengthBytes < 104))
    throw damagedFile(bytes, 'QCOW2', `it has a header of ${lengthBytes} bytes`);
  const type =
    lengthBytes <= 104 ? 0 : ((await readExactly(bytes, 'QCOW2', 'compression type', 104, 1)).at(0) as number);
  if ((type !== 0) !== ((features & compressionType) !== 0n)) {
    throw damagedFile(bytes, 'QCOW2', `its compression type ${type} contradicts its features`);
  }
  if (type > 1) throw damagedFile(bytes, 'QCOW2', `it has the unknown compression type ${type}`);
  return type === 1 ? 'zstd' : 'zlib';
}

const offsetMask = 0x00ff_ffff_ffff_fe00n;
const compressed = 1n << 62n;

/**
 * Compares the L1 table and the L2 tables with the file. A cluster counts by its first sector: the last one of the file
 * may be incomplete, and compressed data may end within a sector.
 */
async function checkClusters(bytes: DiskBytes, { clusterBits, entryBytes, l1 }: Qcow2Layout): Promise<void> {
  const tables: number[] = [];
  await readTable(bytes, 'QCOW2', 'L1 table', l1, (piece) => {
    for (let at = 0; at < piece.length; at += 8) {
      const offset = Number(piece.readBigUInt64BE(at) & offsetMask);
      if (offset !== 0) tables.push(offset);
    }
  });
  const compressedMask = (1n << BigInt(62 - (clusterBits - 8))) - 1n;
  const entries = 2 ** clusterBits / entryBytes;
  let end = 0;
  for (const offset of tables.sort((a, b) => a - b)) {
    await readTable(bytes, 'QCOW2', 'L2 tables', { offset, entries, entryBytes }, (piece) => {
      for (let at = 0; at < piece.length; at += entryBytes) {
        const entry = piece.readBigUInt64BE(at);
        const isCompressed = (entry & compressed) !== 0n;
        const data = Number(entry & (isCompressed ? compressedMask : offsetMask));
        if (data !== 0) end = Math.max(end, data + (isCompressed ? 1 : 512));
      }
    });
  }
  requireData(bytes, 'QCOW2', end);
}
