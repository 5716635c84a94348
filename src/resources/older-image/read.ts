import type { EC2 } from '../../aws/ec2.js';
import { sourceDigestTag } from '../../identity/tags.js';
import { type Image, snapshotIdsOf } from '../../run/found.js';
import { describeImages, describeImagesBy } from '../image/read.js';
import { describeSnapshots } from '../snapshot/read.js';

/** Images with a source digest tag by the pattern that their name matches, newest first. */
export async function readOlderImages(ec2: EC2, patterns: readonly string[]): Promise<Map<string, Image[]>> {
  const entries = await Promise.all(
    [...new Set(patterns)].map(async (pattern) => {
      const images = await describeImagesBy(ec2, [
        { Name: 'name', Values: [pattern] },
        { Name: 'tag-key', Values: [sourceDigestTag] },
      ]);
      return [pattern, images.toSorted(newestFirst)] as const;
    }),
  );
  return new Map(entries);
}

export function newestFirst(a: Image, b: Image): number {
  return b.createdMs - a.createdMs;
}

/**
 * Public snapshots under those of the images that are private, where no public image uses them: by ID, the names of the
 * images that use each.
 */
export async function readSnapshotsLeftPublic(ec2: EC2, older: readonly Image[]): Promise<Map<string, string[]>> {
  const ids = new Set(older.filter((image) => !image.public).flatMap(snapshotIdsOf));
  const open = (await describeSnapshots(ec2, 'snapshot-id', [...ids], ['all'])).map(({ id }) => id);
  const users = await describeImages(ec2, 'block-device-mapping.snapshot-id', open);
  const byId = open.map((id) => [id, users.filter((image) => snapshotIdsOf(image).includes(id))] as const);
  return new Map(
    byId
      .filter(([, images]) => !images.some((image) => image.public))
      .map(([id, images]) => [id, images.map(({ name }) => name)]),
  );
}
