import type { Image as Ec2Image } from '@aws-sdk/client-ec2';
import type { Clients } from '../aws/clients.js';
import { chooseRegions } from '../config/regions.js';
import { describeImages } from '../inventory/region.js';
import type { RegionState } from '../inventory/target.js';
import { chooseImage } from './image.js';
import { attempt, forEach, type Run } from './run.js';
import type { WantedImage } from './wanted.js';
import { isBestEffort } from './where.js';

/** An image in a region of its config that this run was narrowed from. */
export interface Elsewhere {
  readonly region: string;
  readonly bestEffort: boolean;
  /** undefined where there is none, or where it could not be read. */
  readonly found: Ec2Image | undefined;
}

/**
 * Of images that tell topics: what they are in those regions that the input `regions` leaves out. A topic is told once
 * of the whole image, so what was told and what is still missing there counts.
 * @returns by image name; nothing for a run that wasn't narrowed
 */
export async function readElsewhere(
  run: Run,
  clients: Clients,
  images: readonly WantedImage[],
  where: { readonly partition: string; readonly available: readonly RegionState[]; readonly only: readonly string[] },
): Promise<Map<string, Elsewhere[]>> {
  const elsewhere = new Map<string, Elsewhere[]>();
  if (run.policy.until === 'inventory' || where.only.length === 0) return elsewhere;
  const byRegion = new Map<string, WantedImage[]>();
  for (const image of images.filter(({ config }) => config.sns.length > 0 && !config.temporary)) {
    const here = new Set(chooseRegions(image.config, where).regions);
    for (const region of chooseRegions(image.config, { ...where, only: [] }).regions) {
      if (!here.has(region)) byRegion.set(region, [...(byRegion.get(region) ?? []), image]);
    }
  }
  await forEach(byRegion, async ([region, wanted]) => {
    const found = await attempt(run, { region, bestEffort: isBestEffort(region, wanted) }, async () =>
      describeImages(
        await clients.ec2(region),
        'name',
        wanted.map(({ name }) => name),
      ),
    );
    for (const image of wanted) {
      const named = (found ?? []).filter(({ Name }) => Name === image.name);
      const one = { region, bestEffort: isBestEffort(region, [image]), found: chooseImage(named, image) };
      elsewhere.set(image.name, [...(elsewhere.get(image.name) ?? []), one]);
    }
  });
  return elsewhere;
}

/** Regions that this run leaves out and in which the image isn't yet what is to be announced. */
export function unfinishedElsewhere(elsewhere: readonly Elsewhere[], isPublic: boolean): string[] {
  return elsewhere
    .filter(({ found, bestEffort }) => !bestEffort && (found?.State !== 'available' || (isPublic && !found.Public)))
    .map(({ region }) => region)
    .sort();
}
