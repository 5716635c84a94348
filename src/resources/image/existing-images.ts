import type { Image as Ec2Image } from '@aws-sdk/client-ec2';
import { PublishError } from '../../error.js';
import { taggedDigest } from '../../identity/tags.js';
import type { Publication } from '../../run/publication.js';
import { known, type Run } from '../../run/run.js';
import type { Region, WantedImage } from '../../run/wanted.js';
import { publicObstacles } from '../public-access/ensure.js';
import { ensureSnapshotShare } from '../snapshot/share.js';
import { ensureTags } from '../tags/ensure.js';
import { asEnsured, conflictError, findImage, imageConflicts } from './ensure.js';
import { describeImages } from './read.js';
import { ensureShare } from './share.js';

/**
 * An image that an earlier run made, when there is no disk image at hand: it must exist and be ours. Its tags and
 * shares are brought up to date; what it was made from is taken from its own digest tag.
 */
export async function takeExisting(run: Run, region: Region, image: WantedImage): Promise<Publication> {
  const found = findImage(region, image);
  if (!found) {
    throw new PublishError(
      'source',
      `${image.name} does not exist in ${region.name}, and there is no disk image to make it from`,
      {
        hint: 'Run `create` where the disk image is, or bring the file to this job.',
      },
    );
  }
  refuseUnlessReady(region.name, image, found.ImageId ?? '', found);
  const made = asEnsured(region, found);
  const volumePermissions = region.found.volumePermissions.get(String(made.snapshotId)) ?? [];
  const { share, config } = image;
  await ensureSnapshotShare(
    run,
    region,
    image.name,
    made.snapshotId,
    volumePermissions,
    share.accounts,
    config.share_exact,
    [image.name],
  );
  await ensureTags(run, region, 'image tags', image.name, made.id, made.tags, config.tags);
  await ensureShare(run, region, image, made.id, made.permissions);
  return { region, image, made, snapshotId: made.snapshotId, volumePermissions };
}

/** Reads every image of a region once more: only what is available as wanted may become public. */
export async function confirm(region: Region, here: readonly Publication[]): Promise<void> {
  const ids = here.map((publication) => known(publication.made.id));
  const now = new Map((await describeImages(region.ec2, 'image-id', ids)).map((image) => [image.ImageId, image]));
  for (const { image, made } of here) {
    const found = now.get(known(made.id));
    refuseUnlessReady(region.name, image, known(made.id), found);
    if (image.config.public && !image.config.temporary) refuseNeverPublic(region.name, image, found);
  }
}

function refuseNeverPublic(region: string, image: WantedImage, found: Ec2Image): void {
  const [why] = publicObstacles(found);
  if (why === undefined || found.Public) return;
  throw new PublishError('conflict', `${image.name} in ${region} (${found.ImageId}) can't become public: ${why}`, {
    hint: 'Nothing was made public. Take `public: true` away, or make the image anew under another name without it.',
  });
}

function refuseUnlessReady(
  region: string,
  image: WantedImage,
  imageId: string,
  now: Ec2Image | undefined,
): asserts now is Ec2Image {
  if (now?.State !== 'available') {
    throw new PublishError(
      'conflict',
      `${image.name} in ${region} (${imageId}) is ${now?.State ?? 'gone'}, not available`,
      {
        hint: 'Nothing was made public. Look at the image in the console, and run again when it is available.',
      },
    );
  }
  if (taggedDigest(now.Tags) === undefined && image.config.on_name_conflict !== 'reuse') {
    throw new PublishError(
      'conflict',
      `${image.name} in ${region} (${imageId}) is not known to be ours: it has no tag awspub:source:sha256`,
      {
        hint: 'Give the image another name, or set `on_name_conflict: reuse` to take the existing one as it is.',
      },
    );
  }
  const [difference] = image.made ? imageConflicts(now, { ...image, made: image.made }, undefined) : [];
  if (difference) throw conflictError(region, image.name, imageId, difference);
}
