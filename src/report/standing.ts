import { count } from './lines.js';
import { groupBy, places, type RegionName, regionNames, sortedNames } from './order.js';
import { describeRegions } from './regions.js';
import type { ImageRegionResult, RunResult } from './result.js';

/** What is public where, in a few words; empty where the run looked at no image. */
export function publicText(result: RunResult): string {
  const all = places(result);
  if (all.length === 0) return '';
  const open = all.filter(({ region }) => region.public === true);
  const unknown = all.filter(({ region }) => region.public === 'unknown').length;
  const unsure = unknown === 0 ? '' : `, ${unknown} of ${all.length} unknown`;
  if (open.length === 0) return unknown === all.length ? 'unknown what is public' : `nothing is public${unsure}`;
  if (open.length === all.length) {
    const what = result.images.length === 1 ? 'public' : `${count(result.images.length, 'image')} public`;
    return `${what} in ${regionsOf(result, open)}`;
  }
  if (result.images.length === 1 && unknown === 0)
    return `public in ${regionCount(open)} of ${count(regionCount(all), 'region')}`;
  return `${open.length} of ${count(all.length, 'AMI')} public${unsure}`;
}

/** Images that aren't the same in all their regions. */
export interface Standing {
  /** Those that are alike. */
  readonly images: readonly string[];
  /** Where they are public, where they aren't, and where they are missing. */
  readonly text: string;
}

/** One for all images that are alike; none for an image that is the same in all its regions. */
export function standings(result: RunResult): Standing[] {
  const nameOf = regionNames(result);
  const texts = result.images.map(({ name, regions }) => ({ name, text: standingOf(regions, nameOf) }));
  const alike = groupBy(
    texts.filter(({ text }) => text !== ''),
    ({ text }) => text,
  );
  return [...alike].map(([text, some]) => ({ images: some.map(({ name }) => name), text }));
}

const mostNames = 5;

function standingOf(regions: readonly ImageRegionResult[], nameOf: RegionName): string {
  const byStanding = groupBy(regions, standing);
  if (byStanding.size < 2) return '';
  const order = ['public', 'private', 'missing', 'state unknown'];
  return [...byStanding]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([what, there]) => {
      const names = sortedNames(there.map(nameOf));
      return `${what} in ${names.length > mostNames ? `${names.length} of ${regions.length} regions` : names.join(', ')}`;
    })
    .join('; ');
}

function standing({ imageId, state, public: isPublic }: ImageRegionResult): string {
  if (imageId === undefined) return state === 'missing' ? 'missing' : 'state unknown';
  return isPublic === 'unknown' ? 'state unknown' : isPublic ? 'public' : 'private';
}

function regionsOf(result: RunResult, some: ReturnType<typeof places>): string {
  const nameOf = regionNames(result);
  const names = some.map(({ region }) => nameOf(region));
  return describeRegions(names, names);
}

function regionCount(some: ReturnType<typeof places>): number {
  return new Set(some.map(({ region: { accountId, region } }) => `${accountId} ${region}`)).size;
}

/** How many of the AMIs that are wanted exist. */
export function existingText(result: RunResult): string {
  const all = places(result);
  const existing = all.filter(({ region }) => region.imageId !== undefined).length;
  return `${existing} of ${count(all.length, 'AMI')} exist`;
}
