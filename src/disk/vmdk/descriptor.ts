import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile } from '../bytes.js';

/** An extent of a disk, as a descriptor lists it. */
export interface VmdkExtent {
  readonly sizeBytes: number;
  readonly kind: 'sparse' | 'flat' | 'zero';
  /** The file's name, beside the descriptor; undefined for zeros. */
  readonly file: string | undefined;
  /** Where a flat extent begins in its file. */
  readonly offset: number;
}

const sectorBytes = 512;
export const maxDescriptorBytes = 1024 * 1024;
const kinds: Readonly<Record<string, VmdkExtent['kind']>> = {
  SPARSE: 'sparse',
  FLAT: 'flat',
  VMFS: 'flat',
  ZERO: 'zero',
};
const createTypes = ['monolithicFlat', 'twoGbMaxExtentFlat', 'twoGbMaxExtentSparse', 'vmfs', 'vmfsThin', 'custom'];

/** Whether a file is a descriptor alone, which names the files that have the data. */
export function isDescriptor(start: Buffer): boolean {
  return /^\s*# *Disk DescriptorFile/i.test(start.toString('latin1', 0, 512));
}

/** `createType` of a descriptor, which says how the disk is divided into files. */
export function createTypeOf(descriptor: string): string | undefined {
  return /^createType\s*=\s*"([^"]*)"/im.exec(descriptor)?.[1];
}

/**
 * Throws PublishError `source` for the descriptor of a delta disk, of which a part is in another VMDK.
 */
export function refuseDelta({ path }: Pick<DiskBytes, 'path'>, descriptor: string): void {
  const parent = /^parentCID\s*=\s*([0-9a-f]+)/im.exec(descriptor)?.[1];
  if (parent === undefined || Number.parseInt(parent, 16) === 0xffffffff) return;
  throw new PublishError('source', `${path} is a delta disk: a part of its data is in another VMDK`, {
    hint: `Consolidate the machine's snapshots, or convert it next to its parent: qemu-img convert -O vmdk -o subformat=streamOptimized '${path}' disk.vmdk`,
  });
}

/**
 * The extents of a disk in order, by the descriptor that names them ("Virtual Disk Format 5.0", the descriptor file).
 * @throws PublishError `source` for kinds of disks that only ESXi reads, for devices, and for files in other folders
 */
export function parseExtents({ path }: Pick<DiskBytes, 'path'>, descriptor: string): readonly VmdkExtent[] {
  const createType = createTypeOf(descriptor) ?? '';
  const lines = descriptor.matchAll(
    /^[ \t]*(RW|RDONLY|NOACCESS)[ \t]+(\d+)[ \t]+(\w+)(?:[ \t]+"([^"\r\n]*)"(?:[ \t]+(\d+))?)?/gm,
  );
  const extents = [...lines].map(([, access, sectors, type = '', file, offset]): VmdkExtent => {
    const kind = kinds[type];
    if (kind === undefined || access === 'NOACCESS' || !createTypes.includes(createType)) {
      const what =
        kind === undefined ? `extents of the type ${type}` : `the type ${createType}, or a part without access`;
      throw new PublishError('source', `${path} is a VMDK that can't be read in place: it has ${what}`, {
        hint: 'Export the machine with ovftool or "Export OVF template", which writes a stream-optimized VMDK.',
      });
    }
    if (kind !== 'zero' && (file === undefined || file === '' || /[/\\\0]/.test(file) || file.startsWith('..'))) {
      throw new PublishError('source', `${path} names a file that is not beside it: ${file ?? ''}`, {
        hint: 'Move all files of the disk to one folder, and correct their names in the descriptor.',
      });
    }
    const place = Number(offset ?? 0) * sectorBytes;
    return { kind, file: kind === 'zero' ? undefined : file, sizeBytes: Number(sectors) * sectorBytes, offset: place };
  });
  if (extents.length === 0) throw damagedFile({ path }, 'VMDK', 'its descriptor names no data');
  return extents;
}
