import { resourceLabel, stageOf } from './resource.js';
import type { Change, FailureResult, ImageRegionResult, ImageResult, RunResult, TimelineEntry } from './result.js';
import { runStages } from './stages.js';

/** One image in one region. */
interface Place {
  readonly image: ImageResult;
  readonly region: ImageRegionResult;
}

/** Whether more than one account is concerned, so that a region's name alone doesn't show which is meant. */
export function hasSeveralAccounts({ targets, images }: Pick<RunResult, 'targets' | 'images'>): boolean {
  return areSeveral([...targets, ...images.flatMap((image) => image.regions)]);
}

function areSeveral(ofAccounts: readonly { readonly accountId: string }[]): boolean {
  return new Set(ofAccounts.map(({ accountId }) => accountId)).size > 1;
}

/** How a line of text names a region: behind its account, where the run has several. Empty for what has neither. */
export type RegionName = (at: { readonly accountId?: string; readonly region?: string }) => string;

export function regionNames(result: Pick<RunResult, 'targets' | 'images'>): RegionName {
  return namesAmong([...result.targets, ...result.images.flatMap((image) => image.regions)]);
}

/** The same where these are the accounts of the run. */
export function namesAmong(ofAccounts: readonly { readonly accountId: string }[]): RegionName {
  if (!areSeveral(ofAccounts)) return ({ region = '' }) => region;
  return ({ accountId, region }) => [accountId, region].filter((part) => part !== undefined).join(' ');
}

/**
 * Every image × region of the run: images in the configs' order, regions by account and name, so that two runs read alike.
 */
export function places(result: RunResult): Place[] {
  return result.images.flatMap((image) => sortedRegions(image).map((region) => ({ image, region })));
}

export function sortedRegions(image: Pick<ImageResult, 'regions'>): ImageRegionResult[] {
  return [...image.regions].sort((a, b) => compare(a.accountId, b.accountId) || compare(a.region, b.region));
}

/** Who owns the AMIs: account IDs by partition, both sorted. Consumers look up AMIs by their owner. */
export function ownersByPartition({
  targets,
  images,
}: Pick<RunResult, 'targets' | 'images'>): Record<string, string[]> {
  const owners = [...images.flatMap(({ regions }) => regions), ...targets];
  return Object.fromEntries(
    [...groupBy(owners, ({ partition }) => partition)]
      .sort(([a], [b]) => compare(a, b))
      .map(([partition, ofOne]) => [partition, sortedNames(ofOne.map(({ accountId }) => accountId))]),
  );
}

/** By the texts that `keysOf` gives, the first ones first: regions run side by side, and two runs should read alike. */
export function sortedBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): T[] {
  const keyed = values.map((value) => ({ value, keys: keysOf(value) }));
  return keyed.sort((a, b) => compareAll(a.keys, b.keys)).map(({ value }) => value);
}

function compareAll(a: readonly string[], b: readonly string[]): number {
  return a.map((key, at) => compare(key, b[at] ?? '')).find((order) => order !== 0) ?? 0;
}

/** Distinct, by name. */
export function sortedNames(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compare);
}

/** By code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Values by key; keys in the order in which they first come. (Map.groupBy begins with Node 21.) */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Changes in the order of the run, then by account, region and image: regions run side by side, and two runs should read alike. */
export function inStageOrder<T extends Change>(changes: readonly T[]): T[] {
  const sorted = changes.toSorted(
    (a, b) =>
      stageOf(a.resource) - stageOf(b.resource) ||
      compare(a.accountId, b.accountId) ||
      compare(a.region, b.region) ||
      compare(a.image, b.image) ||
      compare(resourceLabel(a.resource), resourceLabel(b.resource)),
  );
  const ofOne = groupBy(sorted, ({ accountId, region, image, resource }) =>
    JSON.stringify([accountId, region, image, stageOf(resource), resourceLabel(resource)]),
  );
  return [...ofOne.values()].flatMap(inOrderOfValues);
}

/**
 * Of several disks, those come first that are ready first: they begin at the same value. What changes twice begins at
 * another value the second time, and keeps its order.
 */
function inOrderOfValues<T extends Change>(changes: readonly T[]): T[] {
  const byStart = groupBy(changes, ({ from }) => text(from));
  return [...byStart.values()].flatMap((group) => group.toSorted((a, b) => compare(text(a.to), text(b.to))));
}

/** Failures as the configs have their places, those without one first; then by account, region and image. */
export function inPlaceOrder(failures: readonly FailureResult[]): FailureResult[] {
  const keysOf = ({ accountId = '', region = '', image = '', code, message, hint = '' }: FailureResult): string[] => [
    accountId,
    region,
    image,
    code,
    message,
    hint,
  ];
  return sortedBy(failures, keysOf).toSorted(
    (a, b) => compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** What took time, by account and region, and there in the order of the run. */
export function inRunOrder(timeline: readonly TimelineEntry[]): TimelineEntry[] {
  return timeline.toSorted(
    (a, b) =>
      compare(a.accountId, b.accountId) ||
      compare(a.region, b.region) ||
      runStages.indexOf(a.stage) - runStages.indexOf(b.stage) ||
      a.start - b.start ||
      a.end - b.end,
  );
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
