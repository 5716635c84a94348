import { PublishError } from '../error.js';
import { taggedDigest } from '../identity/tags.js';
import { findImage } from '../resources/image/find.js';
import { recordPrivate } from '../resources/image/record.js';
import { withdrawMarketplaceVersions } from '../resources/marketplace/withdraw.js';
import { type ExistingPlace, revokePublicImage, revokePublicSnapshots } from '../resources/public-access/withdraw.js';
import { parameterNames } from '../resources/ssm-parameter/names.js';
import { withdrawParameters } from '../resources/ssm-parameter/withdraw.js';
import { attempt, mapAll } from '../run/barrier.js';
import { type Place, placesOf, scopeAt } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';

/**
 * The way back from `publish`, from AWS's own records: SSM values before images, so that nobody is pointed to an image
 * that is going away, images before their snapshots, and Marketplace versions beside them. Shares with accounts stay:
 * `create` made them.
 */
export async function unpublish(run: Run, targets: readonly Target[]): Promise<void> {
  await mapAll(targets, async (target) => {
    reportNowhere(run, target);
    // Neither waits for the other: a product that is locked for hours must not keep an image public.
    await mapAll([withdrawMarketplaceVersions(run, target), unpublishImages(run, target)], (story) => story);
  });
}

async function unpublishImages(run: Run, target: Target): Promise<void> {
  await mapAll(target.regions, async (region) => {
    const ours: ExistingPlace[] = [];
    await mapAll(placesOf(target, region), async (place) => {
      const found = findImage(place);
      if (!found) return reportMissing(run, place);
      const existing = { ...place, found };
      await attempt(run, scopeAt(place), async () => {
        if (taggedDigest(found.tags) === undefined) throw foreignImage(existing);
        ours.push(existing);
        await withdrawParameters(run, existing);
      });
      if (taggedDigest(found.tags) === undefined || !found.public) return;
      await attempt(run, scopeAt(place), async () => {
        await revokePublicImage(run, existing);
        if (run.policy.applies) recordPrivate(run, place);
      });
    });
    await revokePublicSnapshots(run, region, ours);
  });
}

/** Names the images that no region has. It may be a slip of the pen, and what was meant stays public. */
function reportNowhere(run: Run, { regions }: Target): void {
  const states = (name: string): string[] =>
    [...run.ledger.images.values()].flatMap((ofRegion) => ofRegion.get(name)?.state ?? []);
  for (const name of new Set(regions.flatMap(({ images }) => images.map((image) => image.name)))) {
    if (states(name).every((state) => state === 'missing'))
      run.report.warning(`${name} does not exist in any region of this run. Check its name`);
  }
}

function reportMissing(run: Run, place: Place): void {
  const names = parameterNames(place);
  if (names.length === 0) return;
  run.report.warning(
    `${place.region.name}: ${place.image.name} does not exist, so it is unclear whether ${names.join(', ')} belong to it. Check them manually`,
  );
}

function foreignImage({ region, image, found }: ExistingPlace): PublishError {
  return new PublishError(
    'conflict',
    `${image.name} in ${region.name} (${found.id}) was not created by ami-publish: it has no tag awspub:source:sha256`,
    { hint: 'To make it private, change its permissions in the console.' },
  );
}
