import { matchesPattern } from './name-pattern.js';
import { nearest } from './suggest.js';

/** Whom an image is shared with, and in which partition. */
export interface Share {
  readonly partition: string;
  readonly kind: 'account' | 'organization' | 'organizational-unit';
  /** An account id, or the full ARN: EC2 takes no bare organization ids. */
  readonly value: string;
}

/** Reads an entry of `share`: an ARN names its partition, an account id may have it in front, and without it is `aws`. */
export function parseShare(entry: string): Share {
  const prefix = /^(aws(?:-[a-z]+)*):(.+)$/.exec(entry);
  const value = prefix?.[2] ?? entry;
  const partition = (value.startsWith('arn:') ? value.split(':')[1] : prefix?.[1]) ?? 'aws';
  if (!value.startsWith('arn:')) return { partition, kind: 'account', value };
  return { partition, kind: value.includes(':organization/') ? 'organization' : 'organizational-unit', value };
}

// The partitions whose regions can be told by name; every other name belongs to the public one.
const partitionPrefixes: readonly (readonly [string, string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
];

/** The partition that a region's name belongs to. */
export function partitionOfRegion(region: string): string {
  return partitionPrefixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/** A region as DescribeRegions with AllRegions lists it. */
interface AvailableRegion {
  readonly name: string;
  /** Its opt-in status is anything but `not-opted-in`. */
  readonly enabled: boolean;
}

/** A region that the config names and that exists nowhere. */
interface UnknownRegion {
  readonly region: string;
  /** Where it is: in which list, at which index. */
  readonly list: 'regions' | 'regions_denylist' | 'best_effort_regions';
  readonly index: number;
  /** The region that was probably meant. */
  readonly near: string | undefined;
}

interface RegionChoice {
  /** In AWS's order. */
  readonly regions: readonly string[];
  /** Named, but of another partition. */
  readonly ignored: readonly string[];
  /** Named, but not enabled in the account. */
  readonly disabled: readonly string[];
  readonly unknown: readonly UnknownRegion[];
}

interface RegionLists {
  readonly regions: readonly string[];
  readonly regions_denylist: readonly string[];
  readonly best_effort_regions?: readonly string[];
}

/**
 * The regions that get an image, or a topic's notification, in one partition: those named, or all enabled ones, without
 * those denied. What another partition has is ignored, as awspub does; what no partition has is for the caller to refuse.
 * `only` narrows the choice further, to names or patterns with `*` and `?`.
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
  const wanted = partition.available.filter(
    ({ name }) =>
      (named?.has(name) ?? true) &&
      !denied.has(name) &&
      (only.length === 0 || only.some((pattern) => matchesPattern(name, pattern))),
  );
  const listNames = ['regions', 'regions_denylist', 'best_effort_regions'] as const;
  return {
    regions: wanted.filter(({ enabled }) => enabled).map(({ name }) => name),
    ignored: lists.regions.filter(elsewhere),
    disabled: named === undefined ? [] : wanted.filter(({ enabled }) => !enabled).map(({ name }) => name),
    unknown: listNames.flatMap((list) =>
      (lists[list] ?? []).flatMap((region, index) =>
        here(region) || elsewhere(region)
          ? []
          : [{ region, list, index, near: nearest(region, [...available.keys()]) }],
      ),
    ),
  };
}
