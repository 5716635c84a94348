import { explain } from '../../aws/errors.js';
import { imageIn } from '../../config/regional.js';
import { chooseRegions } from '../../config/regions.js';
import { taggedDigest } from '../../identity/tags.js';
import { mapAll } from '../../run/barrier.js';
import type { Image } from '../../run/found.js';
import { isBestEffort } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { isBuildable, type WantedImage } from '../../run/wanted.js';
import { imageConflicts } from './conflicts.js';
import { chooseImage } from './find.js';
import { describeImages } from './read.js';

/** An image in a region of its config that the input `regions` leaves out. */
interface LeftOutRegion {
  /** Name of the region. */
  readonly region: string;
  readonly bestEffort: boolean;
  /** Whether the image is to be public there. */
  readonly isPublic: boolean;
  /** undefined where no image is as the config wants it, or where none could be read. */
  readonly found: Image | undefined;
}

/** By image name; empty for a run that wasn't narrowed. */
export type LeftOutRegions = ReadonlyMap<string, readonly LeftOutRegion[]>;

/**
 * Which images exist in the regions that the input `regions` leaves out. A topic is notified once for the whole image,
 * and older ones are retired for the whole image, so what exists there and what is still missing counts.
 */
export async function readLeftOutRegions(
  run: Run,
  target: Target,
  images: readonly WantedImage[],
): Promise<LeftOutRegions> {
  const leftOut = new Map<string, LeftOutRegion[]>();
  if (target.only.length === 0) return leftOut;
  const concerned = new Map(
    images
      .filter(({ config }) => !config.temporary && (config.sns.length > 0 || config.supersede || config.marketplace))
      .map((image) => [image.name, image]),
  );
  const byRegion = new Map<string, WantedImage[]>();
  const note = (image: WantedImage, region: string, found: Image | undefined): void => {
    const isPublic = imageIn(image.config, region).public;
    const one = { region, bestEffort: isBestEffort(region, [image]), isPublic, found };
    leftOut.set(image.name, [...(leftOut.get(image.name) ?? []), one]);
  };
  for (const image of concerned.values()) {
    const here = new Set(chooseRegions(image.config, target).regions);
    const all = chooseRegions(image.config, { ...target, only: [] });
    for (const region of all.disabled) note(image, region, undefined);
    for (const region of all.regions) {
      if (!here.has(region)) byRegion.set(region, [...(byRegion.get(region) ?? []), image]);
    }
  }
  await mapAll(byRegion, async ([region, wanted]) => {
    const found = await readImages(run, target, region, wanted);
    for (const image of wanted) {
      const named = found.filter(({ name }) => name === image.name);
      const chosen = chooseImage(named, image);
      note(image, region, chosen && isAsWanted(chosen, image) ? chosen : undefined);
    }
  });
  return leftOut;
}

/** A run may be narrowed because a region is in trouble: that it can't be read is no failure of the run. */
async function readImages(
  run: Run,
  { clients }: Target,
  region: string,
  wanted: readonly WantedImage[],
): Promise<Image[]> {
  const names = wanted.map(({ name }) => name);
  try {
    return await describeImages(await clients.ec2(region), 'name', names);
  } catch (error) {
    run.signal.throwIfAborted();
    run.report.warning(`${region}, which this run excludes, could not be read: ${explain(error).message}`);
    return [];
  }
}

function isAsWanted(found: Image, image: WantedImage): boolean {
  if (isBuildable(image)) return imageConflicts(found, image, undefined).length === 0;
  return taggedDigest(found.tags) !== undefined || image.config.on_name_conflict === 'reuse';
}

/** Names of the regions that this run leaves out and in which the image isn't finished. */
export function unfinishedRegions(leftOut: readonly LeftOutRegion[] | undefined): string[] {
  return (leftOut ?? [])
    .filter(
      ({ found, bestEffort, isPublic }) => !bestEffort && (found?.state !== 'available' || (isPublic && !found.public)),
    )
    .map(({ region }) => region)
    .sort();
}
