import { contentDigestTagKey } from '../../config/schema/tags.js';
import { sourceDigestTag, taggedDigest } from '../../identity/tags.js';
import { readMark } from '../../identity/upload-mark.js';
import type { Snapshot } from '../../run/found.js';
import type { Region } from '../../run/target.js';
import type { WantedSnapshot } from '../../run/wanted.js';
import { snapshotSizeGiB } from '../../upload/ebs-direct/layout.js';
import { keyDifference } from '../kms-key/encryption.js';
import { copiedFrom } from './copy.js';
import { describeSnapshotsBy } from './read.js';

/**
 * A snapshot in the home region that holds the same disk, from a disk image in another format or packed again: then a copy of
 * it takes the place of an upload. It is found by the digest of the disk, and its own name stays that of its disk image. Of an
 * object in S3 that digest is not known.
 */
export async function findSameDisk(home: Region, wanted: WantedSnapshot): Promise<Snapshot | undefined> {
  const { origin, sourceSha256, contentSha256, virtualSizeBytes } = wanted.source;
  if (origin.kind === 'object') return undefined;
  const disk = contentSha256 ?? sourceSha256;
  const tags = contentSha256 === undefined ? [contentDigestTagKey] : [contentDigestTagKey, sourceDigestTag];
  const found = await Promise.all(
    tags.map((tag) => describeSnapshotsBy(home.ec2, [{ Name: `tag:${tag}`, Values: [disk] }])),
  );
  return found
    .flat()
    .filter((one) => isWhole(one) && one.sizeGiB === snapshotSizeGiB(virtualSizeBytes))
    .filter((one) => !one.encrypted || keyDifference(one, wanted.encryption) === undefined)
    .toSorted((a, b) => a.startedMs - b.startedMs)[0];
}

/**
 * Whether every block was written, by us and for no image alone: a name with more than the digest stands for billing
 * products, a snapshot of its own or a key. A copy doesn't show whether its original left blocks out.
 */
function isWhole({ state, tags, description }: Snapshot): boolean {
  const skip = readMark(tags)?.skip ?? 'none';
  const isPlain = tags.Name !== undefined && tags.Name === taggedDigest(tags);
  return state === 'completed' && isPlain && skip === 'none' && !description.startsWith(copiedFrom);
}
