import { stat } from 'node:fs/promises';
import type { DiskContent } from '../disk/content.js';
import type { Digest } from '../disk/digest.js';
import type { DiskImage } from '../disk/format.js';
import { PublishError } from '../error.js';

/** What an upload sends. */
export interface UploadSource {
  readonly disk: DiskImage;
  readonly digest: Digest;
  /** The caller closes it. */
  open(): Promise<DiskContent>;
}

/**
 * Makes sure that nothing was appended to the file of a disk image, or cut off.
 * @throws PublishError `source` otherwise
 */
export async function requireSameSize({ path, member, fileSizeBytes }: DiskImage): Promise<void> {
  const { size } = await stat(path);
  const before = member?.fileSizeBytes ?? fileSizeBytes;
  if (size !== before) throw changedSinceHash(path, `: its size was ${before} bytes and is ${size}`);
}

/** @param how goes on after the message */
export function changedSinceHash(path: string, how = ''): PublishError {
  return new PublishError('source', `${path} changed after it was hashed${how}`, {
    hint: 'Make sure that nothing writes to the disk image, and run again.',
  });
}
