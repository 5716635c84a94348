import type { Config, Image } from '../config/config.js';
import { keyProblems } from '../config/kms-key.js';
import { partitionOfRegion } from '../config/partitions.js';
import { chooseRegions } from '../config/regions.js';
import { PublishError } from '../error.js';
import { bucketsOf } from '../resources/s3-object/bucket.js';
import type { CheckAnswer } from '../run/checks.js';
import type { AccountFacts } from './account-facts.js';
import type { Account } from './reach-accounts.js';

/**
 * Does each region have its key, and is there none for a region that no image gets? Regions of other partitions don't
 * count, nor do those that an image gets only in accounts where they are enabled. Whatever the run is narrowed to, all
 * regions of the config are looked at.
 */
export function checkKeyRegions({ configs, facts }: Account): CheckAnswer[] {
  return configs.flatMap((config) => config.images.flatMap((image) => checkImage(config, image, facts)));
}

function checkImage(config: Config, image: Image, facts: AccountFacts): CheckAnswer[] {
  const { kms_key_id: key } = image;
  if (key === undefined) return [];
  const { partition } = facts.caller;
  const { regions } = chooseRegions(image, { partition, available: facts.regions });
  const homes = importRegions(config, image, facts).filter((home) => !regions.includes(home));
  const needed = [...regions, ...homes];
  const no = (within: readonly string[], message: string): CheckAnswer => {
    const located = config.locate(['images', image.name, 'kms_key_id', ...within]);
    const error = new PublishError('preflight', `kms_key_id of ${image.name} ${message}`, {
      diagnostics: [{ ...located, message }],
    });
    return {
      answer: 'no',
      what: `a KMS key for each region of ${image.name}`,
      error,
      scope: { image: image.name, bestEffort: false },
    };
  };
  const problems = keyProblems(key, needed).map(({ within, message }) => {
    const home = homes.find((one) => message.includes(one));
    const why = home === undefined ? '' : ` The first snapshot is imported in ${home}, the region of the bucket.`;
    return no(within, `${message}${why}`);
  });
  if (typeof key === 'string') return problems;
  const { within: _, ...anywhere } = image; // another target may have the region
  const possible = chooseRegions(anywhere, { partition, available: facts.regions }).regions;
  const mayBeWanted = (region: string): boolean =>
    needed.includes(region) ||
    possible.includes(region) ||
    partitionOfRegion(region) !== partition ||
    (facts.regions.some(({ name, enabled }) => name === region && !enabled) && isListed(image, region));
  const unwanted = Object.keys(key)
    .filter((region) => !mayBeWanted(region))
    .map((region) =>
      no([region], `has a key for ${region}, which ${image.name} does not get. Remove it, or add the region.`),
    );
  return [...problems, ...unwanted];
}

function isListed({ regions, regions_denylist: denied }: Image, region: string): boolean {
  return (regions.length === 0 || regions.includes(region)) && !denied.includes(region);
}

/** The regions in which disk images of an image are imported: that of the source, and that of further disk image files. */
function importRegions(config: Config, image: Image, { buckets }: AccountFacts): string[] {
  const names = bucketsOf({ ...config, images: [image] });
  const found = names.map((name) => buckets.get(name)).filter((bucket) => bucket?.state === 'here');
  return [...new Set(found.map(({ region }) => region))];
}
