import { isEncrypted } from '../kms-key.js';
import type { Problem } from '../problem.js';
import type { Draft } from '../schema.js';
import type { Path } from '../yaml/path.js';

/** Whether disk image files need a bucket: where none is given, a target may still have its own. */
export function uploadsToBucket({ upload }: Draft, isGiven: (path: Path) => boolean): boolean {
  return upload.method === 's3' || (upload.method === 'auto' && isGiven(['s3']));
}

/** Blocks that are left out, although an encrypted volume has random data there. Others find out in their volumes. */
export function uploadRules(draft: Draft, isGiven: (path: Path) => boolean): Problem[] {
  const { ebs, images } = draft;
  if (ebs.skip === 'none' || uploadsToBucket(draft, isGiven)) return [];
  const encrypted = Object.entries(images ?? {}).find(([, image]) => isEncrypted(image));
  if (encrypted === undefined) return [];
  const message = `must be none, because ${encrypted[0]} is encrypted: an encrypted volume has random data in a block that was never written.`;
  return [{ path: ['ebs', 'skip'], message }];
}
