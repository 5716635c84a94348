import type { Image as Ec2Image } from '@aws-sdk/client-ec2';
import { explain } from '../../aws/errors.js';
import { chooseRegions } from '../../config/regions.js';
import { taggedDigest } from '../../identity/tags.js';
import { isBestEffort } from '../../run/failure-scope.js';
import { forEach, type Run } from '../../run/run.js';
import type { Target, WantedImage } from '../../run/wanted.js';
import { chooseImage, imageConflicts } from './ensure.js';
import { describeImages } from './read.js';

/** An image in a region of its config that this run was narrowed from. */
export interface Elsewhere {
  readonly region: string;
  readonly bestEffort: boolean;
  /** undefined where there is none as the config wants it, or where it could not be read. */
  readonly found: Ec2Image | undefined;
}

/**
 * What images are in those regions that the input `regions` leaves out: a topic is told once of the whole image, and
 * older ones step down for the whole image, so what is told and what is still missing there counts.
 * @returns by image name; nothing for a run that wasn't narrowed
 */
export async function readElsewhere(
  run: Run,
  target: Target,
  images: readonly WantedImage[],
): Promise<Map<string, Elsewhere[]>> {
  const elsewhere = new Map<string, Elsewhere[]>();
  if (target.only.length === 0) return elsewhere;
  const concerned = new Map(
    images
      .filter(({ config }) => !config.temporary && (config.sns.length > 0 || config.supersede || config.marketplace))
      .map((image) => [image.name, image]),
  );
  const byRegion = new Map<string, WantedImage[]>();
  const note = (image: WantedImage, region: string, found: Ec2Image | undefined): void => {
    const one = { region, bestEffort: isBestEffort(region, [image]), found };
    elsewhere.set(image.name, [...(elsewhere.get(image.name) ?? []), one]);
  };
  for (const image of concerned.values()) {
    const here = new Set(chooseRegions(image.config, target).regions);
    const all = chooseRegions(image.config, { ...target, only: [] });
    for (const region of all.disabled) note(image, region, undefined);
    for (const region of all.regions) {
      if (!here.has(region)) byRegion.set(region, [...(byRegion.get(region) ?? []), image]);
    }
  }
  await forEach(byRegion, async ([region, wanted]) => {
    const found = await readImages(run, target, region, wanted);
    for (const image of wanted) {
      const chosen = chooseImage(
        found.filter(({ Name }) => Name === image.name),
        image,
      );
      note(image, region, chosen && isAsWanted(chosen, image) ? chosen : undefined);
    }
  });
  return elsewhere;
}

/** A run may be narrowed because a region is in trouble: that it can't be read is no failure of the run. */
async function readImages(
  run: Run,
  { clients }: Target,
  region: string,
  wanted: readonly WantedImage[],
): Promise<Ec2Image[]> {
  const names = wanted.map(({ name }) => name);
  try {
    return await describeImages(await clients.ec2(region), 'name', names);
  } catch (error) {
    run.signal.throwIfAborted();
    run.report.warning(`${region}, which this run leaves out, could not be read: ${explain(error).message}`);
    return [];
  }
}

function isAsWanted(found: Ec2Image, image: WantedImage): boolean {
  if (image.made) return imageConflicts(found, { ...image, made: image.made }, undefined).length === 0;
  return taggedDigest(found.Tags) !== undefined || image.config.on_name_conflict === 'reuse';
}

/** Regions that this run leaves out and in which the image isn't yet what it is to be. */
export function unfinishedElsewhere(elsewhere: readonly Elsewhere[] | undefined, isPublic: boolean): string[] {
  return (elsewhere ?? [])
    .filter(({ found, bestEffort }) => !bestEffort && (found?.State !== 'available' || (isPublic && !found.Public)))
    .map(({ region }) => region)
    .sort();
}
