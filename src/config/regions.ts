import { partitionOfRegion } from './partitions.js';
import { nearest } from './suggest.js';

/** A region as DescribeRegions with AllRegions lists it. */
interface AvailableRegion {
  readonly name: string;
  /** Its opt-in status is anything but `not-opted-in`. */
  readonly enabled: boolean;
}

/** A region in the config that no partition has. */
interface UnknownRegion {
  readonly region: string;
  readonly list: 'regions' | 'regions_denylist' | 'best_effort_regions';
  /** Its index in that list. */
  readonly index: number;
  /** The region that was probably meant. */
  readonly near: string | undefined;
}

interface RegionChoice {
  /** The names of the enabled ones, in AWS's order. */
  readonly regions: readonly string[];
  /** Listed in `regions`, but not enabled in the account. */
  readonly disabled: readonly string[];
  readonly unknown: readonly UnknownRegion[];
}

interface RegionLists {
  readonly regions: readonly string[];
  readonly regions_denylist: readonly string[];
  readonly best_effort_regions?: readonly string[];
  /** Only these count, whatever the others list; absent or empty: all. */
  readonly within?: readonly string[];
}

/**
 * The regions of one partition that get an image or a notification: those in `regions`, or every enabled region when
 * the list is empty, without those in `regions_denylist`. Regions of another partition are ignored, as awspub does;
 * the caller refuses unknown ones. `only` narrows the choice to the regions that it names; empty, it narrows nothing.
 */
export function chooseRegions(
  lists: RegionLists,
  partition: {
    readonly partition: string;
    readonly available: readonly AvailableRegion[];
    readonly only?: readonly string[];
  },
): RegionChoice {
  const available = new Map(partition.available.map((region) => [region.name, region]));
  const here = (region: string): boolean => available.has(region);
  const elsewhere = (region: string): boolean => !here(region) && partitionOfRegion(region) !== partition.partition;
  const named = lists.regions.length > 0 ? new Set(lists.regions) : undefined;
  const denied = new Set(lists.regions_denylist);
  const only = partition.only ?? [];
  const within = lists.within ?? [];
  const isWithin = (name: string): boolean => within.length === 0 || within.includes(name);
  const wanted = partition.available.filter(
    ({ name }) =>
      (named?.has(name) ?? true) && !denied.has(name) && isWithin(name) && (only.length === 0 || only.includes(name)),
  );
  const listNames = ['regions', 'regions_denylist', 'best_effort_regions'] as const;
  return {
    regions: wanted.filter(({ enabled }) => enabled).map(({ name }) => name),
    disabled:
      named === undefined && within.length === 0
        ? []
        : wanted.filter(({ enabled }) => !enabled).map(({ name }) => name),
    unknown: listNames.flatMap((list) =>
      (lists[list] ?? []).flatMap((region, index) =>
        here(region) || elsewhere(region)
          ? []
          : [{ region, list, index, near: nearest(region, [...available.keys()]) }],
      ),
    ),
  };
}
