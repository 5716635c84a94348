import { PublishError } from '../error.js';
import { openDisk, readFully } from './bytes.js';
import type { DiskContent } from './content.js';
import { type DiskImage, shownDisk } from './format.js';

/** Whether the bytes of a disk image are those of the disk. */
export function isRaw({ format, compression }: DiskImage): boolean {
  return format === 'raw' && compression === 'none';
}

/** @throws PublishError `source` for a disk image whose content can't be read */
export function requireReadable(disk: DiskImage): void {
  if (isRaw(disk)) return;
  throw new PublishError('source', `${shownDisk(disk)} is ${disk.format}, which can't be written as a snapshot`, {
    hint: 'Convert it with `qemu-img convert -O raw`, or import it through a bucket: set `s3.bucket_name`.',
  });
}

/** The content of a raw disk image. The caller closes it. */
export async function openRawContent(image: DiskImage): Promise<DiskContent> {
  requireReadable(image);
  const disk = await openDisk(image.path, image.member);
  return {
    sizeBytes: disk.sizeBytes,
    read: async (buffer, offset) => {
      const read = await readFully(disk, buffer, offset);
      if (read === buffer.byteLength) return;
      const end = disk.offset + offset + read;
      throw new PublishError('source', `${image.path} ends at ${end} bytes, and had more before`, {
        hint: 'Make sure that nothing writes to the disk image, and run again.',
      });
    },
    extents: async function* () {
      yield { offset: 0, sizeBytes: disk.sizeBytes };
    },
    close: () => disk.handle.close(),
  };
}
