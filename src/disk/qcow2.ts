import { PublishError } from '../error.js';
import { type DiskBytes, damagedFile, readExactly } from './bytes.js';
import type { DiskHeader } from './header.js';

/** A bit of the incompatible features. */
const externalDataFile = 1n << 2n;

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
  if (version === 3) {
    const features = (await readExactly(bytes, 'QCOW2', 'header', 0, 104)).readBigUInt64BE(72);
    if ((features & externalDataFile) !== 0n) {
      throw new PublishError('source', `${bytes.path} keeps its data in another file`, {
        hint: `Convert it to a single file: qemu-img convert -O raw '${bytes.path}' disk.raw`,
      });
    }
  }
  if (header.readBigUInt64BE(40) >= BigInt(bytes.sizeBytes)) {
    throw damagedFile(bytes, 'QCOW2', `it ends at ${bytes.sizeBytes} bytes, before its L1 table`);
  }
  return { format: 'qcow2', virtualSizeBytes: Number(header.readBigUInt64BE(24)) };
}
