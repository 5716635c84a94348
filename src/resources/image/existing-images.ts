import { PublishError } from '../../error.js';
import { taggedDigest } from '../../identity/tags.js';
import { requireId } from '../../run/change.js';
import { readUntilShown } from '../../run/consistency.js';
import type { Ami } from '../../run/ensured.js';
import type { Image } from '../../run/found.js';
import type { Place, Publication, PublicationSnapshot } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { isBuildable, type WantedImage } from '../../run/wanted.js';
import { platformRefusal } from '../fast-launch/wanted.js';
import { ensureLicenses } from '../license/ensure.js';
import { ensureSnapshotShare } from '../snapshot/share.js';
import { ensureTags } from '../tags/ensure.js';
import { conflictError, imageConflicts } from './conflicts.js';
import { asAmi, findImage } from './find.js';
import { ensureInstanceTypes } from './instance-types.js';
import { publicObstacles } from './obstacles.js';
import { describeImages } from './read.js';
import { ensureShare } from './share.js';
import { ensureWatermarks } from './watermarks.js';

/**
 * An image that an earlier run created, when the disk image isn't available: it must exist and be known by its digest
 * tag. Its tags and shares are brought up to date.
 */
export async function takeExisting(run: Run, place: Place): Promise<Publication> {
  const { region, image } = place;
  const found = findImage(place);
  if (!found) {
    throw new PublishError(
      'source',
      `${image.name} does not exist in any region, and there is no disk image to build it from`,
      {
        hint: 'Run `create` in a job that has the disk image, or download the file in this job.',
      },
    );
  }
  refuseUnlessReady(image, found.id, found);
  const ami = asAmi(region, found);
  if (ami.snapshotId === undefined) {
    throw new PublishError('conflict', `${image.name} (${found.id}) has no root snapshot`, {
      hint: 'Only images that boot from EBS can be published. Give the image another name.',
    });
  }
  const snapshots = snapshotsUnder(region, ami, image.name);
  for (const snapshot of snapshots) await ensureSnapshotShare(run, region, snapshot, [image]);
  const tagged = { kind: 'image tags', image: image.name, id: ami.id, tags: ami.tags } as const;
  await ensureTags(run, region, tagged, image.config.tags);
  await ensureInstanceTypes(run, place, ami);
  await ensureWatermarks(run, place, ami);
  await ensureLicenses(run, place, ami);
  await ensureShare(run, place, ami);
  return { ...place, ami, snapshots };
}

/** The snapshots of an image that exists, counted under one name. */
export function snapshotsUnder({ found }: Region, { snapshotIds }: Ami, owner: string): PublicationSnapshot[] {
  return snapshotIds.map((id) => ({
    id,
    owner,
    volumePermissions: (typeof id === 'string' ? found.volumePermissions.get(id) : undefined) ?? [],
  }));
}

/** Reads every image of a region once more: only what is available as wanted may become public. */
export async function confirmImages(run: Run, region: Region, publications: readonly Publication[]): Promise<void> {
  const now = await readUntilShown(
    run,
    publications.map(({ ami }) => requireId(ami.id)),
    (ids) => describeImages(region.ec2, 'image-id', ids),
    ({ state }) => state !== 'pending' && state !== 'transient',
  );
  for (const { image, ami } of publications) {
    const found = now.get(requireId(ami.id));
    refuseUnlessReady(image, requireId(ami.id), found);
    if (image.config.public && !image.config.temporary) refuseNeverPublic(image, found);
    const refusal = platformRefusal(image, found);
    if (refusal) throw new PublishError('conflict', ...refusal);
  }
}

function refuseNeverPublic(image: WantedImage, found: Image): void {
  const [why] = publicObstacles(found);
  if (why === undefined || found.public) return;
  throw new PublishError('conflict', `${image.name} (${found.id}) can't become public: ${why}`, {
    hint: 'Nothing was made public. Remove `public: true`, or create an image with another name that does not have this.',
  });
}

function refuseUnlessReady(image: WantedImage, imageId: string, now: Image | undefined): asserts now is Image {
  const what = `${image.name} (${imageId})`;
  if (now?.state !== 'available') {
    throw new PublishError(
      'conflict',
      now === undefined ? `${what} no longer exists` : `${what} is ${now.state}, not available`,
      {
        hint: 'Nothing was made public. Check the image in the console, and run again when it is available.',
      },
    );
  }
  if (taggedDigest(now.tags) === undefined && image.config.on_name_conflict !== 'reuse') {
    throw new PublishError('conflict', `${what} was not created by ami-publish: it has no tag awspub:source:sha256`, {
      hint: 'Give the image another name, or set `on_name_conflict: reuse` to use the existing one as it is.',
    });
  }
  const [difference] = isBuildable(image) ? imageConflicts(now, image, undefined) : [];
  if (difference) throw conflictError(image.name, imageId, difference);
}
