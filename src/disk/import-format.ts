import { PublishError } from '../error.js';
import type { Compression, DiskImage } from './format.js';

/** `DiskContainer.Format` of ImportSnapshot. */
export type ImportFormat = 'RAW' | 'VMDK' | 'VHD' | 'VHDX';

const unpack: Record<Exclude<Compression, 'none'>, string> = {
  gz: 'gzip -dk',
  xz: 'xz -dk',
  zst: 'zstd -d',
};

/**
 * How ImportSnapshot is told what a file in S3 is. A raw image needs no particular size: AWS makes the volume the
 * next whole GiB.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html
 * @throws PublishError `source` for what ImportSnapshot doesn't take, with the command that converts it.
 */
export function importFormat(disk: DiskImage): ImportFormat {
  if (disk.compression !== 'none') {
    const command = `${unpack[disk.compression]} '${disk.path}'`;
    throw refused(disk, `compressed with ${disk.compression}`, `Unpack it before this step: ${command}`);
  }
  switch (disk.format) {
    case 'raw':
      return 'RAW';
    case 'vhd':
      return 'VHD';
    case 'vhdx':
      return 'VHDX';
    case 'vmdk':
      if (disk.subformat === 'streamOptimized') return 'VMDK';
      throw refused(
        disk,
        `a VMDK of the kind ${disk.subformat}; only streamOptimized can be imported`,
        `Convert it: qemu-img convert -f vmdk -O vmdk -o subformat=streamOptimized '${disk.path}' disk.vmdk`,
      );
    case 'ova':
      throw refused(disk, 'an OVA', `Unpack it (tar -xf '${disk.path}') and give source.path the .vmdk inside.`);
    default:
      throw refused(
        disk,
        `a ${disk.format} disk image`,
        `Convert it: qemu-img convert -f ${disk.format} -O raw '${disk.path}' disk.raw`,
      );
  }
}

function refused(disk: DiskImage, what: string, hint: string): PublishError {
  return new PublishError('source', `${disk.path} is ${what}: AWS can't import it as a snapshot`, { hint });
}

/** Size of the smallest EBS volume that holds this many bytes: EBS counts in whole GiB. */
export function volumeSizeGiB(sizeBytes: number): number {
  return Math.ceil(sizeBytes / 1024 ** 3);
}
