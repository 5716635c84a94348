import { PublishError } from '../error.js';
import { type DiskBytes, damaged, readWhole } from './bytes.js';
import type { DiskHeader } from './header.js';

const externalDataFile = 1n << 2n;

/**
 * Reads a QCOW2 header (QEMU's docs/interop/qcow2.txt). Undefined when the file is no QCOW2.
 * @throws PublishError `source` when data lie in another file or are encrypted, and for a file cut short.
 */
export async function readQcow2(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if ((await bytes.read(0, 4)).toString('latin1') !== 'QFI\xfb') return undefined;
  const header = await readWhole(bytes, 'QCOW2', 'header', 0, 72);
  const version = header.readUInt32BE(4);
  if (version !== 2 && version !== 3) throw damaged(bytes, 'QCOW2', `its header has the unknown version ${version}`);

  if (header.readBigUInt64BE(8) !== 0n) {
    throw new PublishError('source', `${bytes.path} is an overlay: it has a backing file, which is not inside it`, {
      hint: `Flatten it where its backing file is: qemu-img convert -O raw '${bytes.path}' disk.raw`,
    });
  }
  if (header.readUInt32BE(32) !== 0) {
    throw new PublishError('source', `${bytes.path} is an encrypted QCOW2`, {
      hint: 'Decrypt it with qemu-img convert; EBS encrypts snapshots by itself.',
    });
  }
  if (version === 3) {
    const features = (await readWhole(bytes, 'QCOW2', 'header', 0, 104)).readBigUInt64BE(72);
    if ((features & externalDataFile) !== 0n) {
      throw new PublishError('source', `${bytes.path} keeps its data in another file`, {
        hint: `Make one file of it: qemu-img convert -O raw '${bytes.path}' disk.raw`,
      });
    }
  }
  if (header.readBigUInt64BE(40) >= BigInt(bytes.sizeBytes)) {
    throw damaged(bytes, 'QCOW2', `it ends at ${bytes.sizeBytes} bytes, before its L1 table`);
  }
  return { format: 'qcow2', virtualSizeBytes: Number(header.readBigUInt64BE(24)) };
}
