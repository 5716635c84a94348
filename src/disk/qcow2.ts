import { PublishError } from '../error.js';
import { type DiskBytes, damagedFile, readExactly, readTable, requireData } from './bytes.js';
import type { DiskHeader } from './header.js';

/** Bits of the incompatible features. */
const externalDataFile = 1n << 2n;
const extendedL2 = 1n << 4n;

/**
 * Reads a QCOW2 header (QEMU's docs/interop/qcow2.txt).
 * @returns undefined when the file is not a QCOW2 file.
 * @throws PublishError `source` when the data are encrypted or in another file, and for a truncated file.
 */
export async function readQcow2(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if ((await bytes.read(0, 4)).toString('latin1') !== 'QFI\xfb') return undefined;
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
  const features = version === 3 ? (await readExactly(bytes, 'QCOW2', 'header', 0, 104)).readBigUInt64BE(72) : 0n;
  if ((features & externalDataFile) !== 0n) {
    throw new PublishError('source', `${bytes.path} keeps its data in another file`, {
      hint: `Convert it to a single file: qemu-img convert -O raw '${bytes.path}' disk.raw`,
    });
  }
  const virtualSizeBytes = Number(header.readBigUInt64BE(24));
  const clusterBits = header.readUInt32BE(20);
  if (clusterBits < 9 || clusterBits > 21)
    throw damagedFile(bytes, 'QCOW2', `it has clusters of 2^${clusterBits} bytes`);
  await checkClusters(bytes, header, { clusterBits, entryBytes: (features & extendedL2) !== 0n ? 16 : 8 });
  return { format: 'qcow2', virtualSizeBytes };
}

const offsetMask = 0x00ff_ffff_ffff_fe00n;
const compressed = 1n << 62n;

/**
 * Compares the L1 table and the L2 tables with the file. A cluster counts by its first sector: the last one of the file
 * may be incomplete.
 */
async function checkClusters(
  bytes: DiskBytes,
  header: Buffer,
  { clusterBits, entryBytes }: { readonly clusterBits: number; readonly entryBytes: number },
): Promise<void> {
  const l1 = { offset: Number(header.readBigUInt64BE(40)), entries: header.readUInt32BE(36), entryBytes: 8 };
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
        const data = Number(entry & ((entry & compressed) === 0n ? offsetMask : compressedMask));
        if (data !== 0) end = Math.max(end, data + 512);
      }
    });
  }
  requireData(bytes, 'QCOW2', end);
}
