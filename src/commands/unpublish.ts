import { PublishError } from '../error.js';
import { originalTag, refreshOfTag, taggedDigest, withdrawnTag } from '../identity/tags.js';
import { withdrawDistributionConfiguration } from '../resources/distribution/withdraw.js';
import { withdrawFastLaunch } from '../resources/fast-launch/disable.js';
import { findImage } from '../resources/image/find.js';
import { recordPrivate } from '../resources/image/record.js';
import { withdrawImageRecipe } from '../resources/image-recipe/withdraw.js';
import { withdrawLaunchTemplates } from '../resources/launch-template/withdraw.js';
import { withdrawMarketplaceVersions } from '../resources/marketplace/withdraw.js';
import { type ExistingPlace, revokePublicImage, revokePublicSnapshots } from '../resources/public-access/withdraw.js';
import { parameterNames } from '../resources/ssm-parameter/names.js';
import { withdrawParameters } from '../resources/ssm-parameter/withdraw.js';
import { ensureTags } from '../resources/tags/ensure.js';
import { attempt, mapAll } from '../run/barrier.js';
import type { Image } from '../run/found.js';
import { inTarget, type Place, placesOf, scopeAt } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';

/**
 * The way back from `publish`, from AWS's own records: SSM values before images, so that nobody is pointed to an image
 * that is going away, images before their snapshots, and Marketplace versions beside them. Shares with accounts stay:
 * `create` made them.
 */
export async function unpublish(run: Run, targets: readonly Target[]): Promise<void> {
  await mapAll(targets, async (target) => {
    const here = inTarget(run, target);
    reportNowhere(here, target);
    // Neither waits for the other: a product that is locked for hours must not keep an image public.
    const stories = [target, ...target.copies].map((one) => unpublishImages(inTarget(run, one), one));
    await mapAll([withdrawMarketplaceVersions(here, target), ...stories], (story) => story);
  });
}

async function unpublishImages(run: Run, target: Target): Promise<void> {
  await mapAll(target.regions, async (region) => {
    const places = placesOf(target, region);
    const existing = places.flatMap((place) => withFound(place) ?? []);
    const withParameters = region.unmanaged?.has('SSM parameters') ? [] : places;
    for (const place of withParameters)
      if (!findImage(place) && !isRefreshed(place, existing)) reportMissing(run, place);
    const ours = existing.filter(({ found }) => taggedDigest(found.tags) !== undefined);
    const withdrawn = new Set(ours.map(({ found }) => found.id));
    await mapAll(existing, async (place) => {
      await attempt(run, scopeAt(place), async () => {
        if (!ours.includes(place)) throw foreignImage(place);
        if (!region.unmanaged?.has('SSM parameters')) await withdrawParameters(run, place, withdrawn);
        await withdrawLaunchTemplates(run, place, withdrawn);
        await withdrawFastLaunch(run, place);
        await withdrawImageRecipe(run, place);
        await withdrawDistributionConfiguration(run, place, new Set(ours.map(({ image }) => image.name)));
      });
      if (!ours.includes(place)) return;
      await attempt(run, scopeAt(place), () => noteWithdrawal(run, place));
      if (!place.found.public) return;
      await attempt(run, scopeAt(place), async () => {
        await revokePublicImage(run, place);
        if (run.policy.applies) recordPrivate(run, place);
      });
    });
    if (!region.unmanaged?.has('volume permissions')) await revokePublicSnapshots(run, region, ours);
  });
}

function withFound(place: Place): ExistingPlace | undefined {
  const found = findImage(place);
  return found && { ...place, found };
}

/** Keeps `refresh` from continuing what is withdrawn: it looks private, as if a refresh had not been finished. */
async function noteWithdrawal(run: Run, { region, image, found }: ExistingPlace): Promise<void> {
  if (found.tags[refreshOfTag] === undefined) return;
  const tagged = { kind: 'image tags', image: image.name, id: found.id, tags: found.tags } as const;
  await ensureTags(run, region, tagged, { [withdrawnTag]: 'true' });
}

/** Names the images that no region has. It may be a slip of the pen, and what was meant stays public. */
function reportNowhere(run: Run, { accountId, regions }: Target): void {
  const states = (name: string): string[] =>
    [...run.ledger.images.values()].flatMap((ofRegion) => {
      const result = ofRegion.get(name);
      return result?.accountId === accountId ? result.state : [];
    });
  for (const name of new Set(regions.flatMap(({ images }) => images.map((image) => image.name)))) {
    const isHere = regions.some((region) =>
      region.images.some((image) => refreshedFrom(findImage({ region, image })).includes(name)),
    );
    if (!isHere && states(name).every((state) => state === 'missing'))
      run.report.warning(`${name} does not exist in any region of this run. Check its name`);
  }
}

/** Names of the images that an image was registered again from, as far as its tags have them. */
function refreshedFrom(found: Image | undefined): string[] {
  return [refreshOfTag, originalTag].flatMap((tag) => found?.tags[tag] ?? []);
}

/** Whether only what was registered again from an image is left of it. */
function isRefreshed({ image }: Place, existing: readonly ExistingPlace[]): boolean {
  return existing.some(({ found }) => refreshedFrom(found).includes(image.name));
}

function reportMissing(run: Run, place: Place): void {
  const names = parameterNames(place);
  if (names.length === 0) return;
  run.report.warning(
    `${place.region.name}: ${place.image.name} does not exist, so it is unclear whether ${names.join(', ')} ${names.length === 1 ? 'belongs' : 'belong'} to it. Check ${names.length === 1 ? 'it' : 'them'} manually`,
  );
}

function foreignImage({ region, image, found }: ExistingPlace): PublishError {
  return new PublishError(
    'conflict',
    `${image.name} in ${region.name} (${found.id}) was not created by ami-publish: it has no tag awspub:source:sha256`,
    { hint: 'To make it private, change its permissions in the console.' },
  );
}
