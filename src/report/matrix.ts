import { groupBy, places, sortedNames } from './order.js';
import type { RunResult } from './result.js';

/** By what a plan is split into jobs. */
export type ShardBy = 'image' | 'area' | 'image-and-area';

/** One job of a release that is split: the inputs `images` and `regions` of its run, one name per line. */
interface Shard {
  readonly name: string;
  readonly images: string;
  readonly regions: string;
}

/** More jobs than GitHub makes of one matrix. */
export const mostJobs = 256;

/** The jobs into which a plan can be split: together they are all images in all regions, of every account. */
export function shardsOf(result: RunResult, by: ShardBy): Shard[] {
  const groups = groupBy(places(result), ({ image, region }) =>
    [...(by === 'area' ? [] : [image.name]), ...(by === 'image' ? [] : [areaOf(region.region)])].join(' '),
  );
  return [...groups].map(([name, all]) => ({
    name,
    images: sortedNames(all.map(({ image }) => image.name)).join('\n'),
    regions: sortedNames(all.map(({ region }) => region.region)).join('\n'),
  }));
}

/** `eu` of `eu-west-1`, `us-gov` of `us-gov-west-1`. */
function areaOf(region: string): string {
  return region.replace(/-[a-z]+-\d+$/, '');
}
