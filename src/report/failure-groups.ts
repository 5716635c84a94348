import { groupBy, places, type RegionName, regionNames, sortedNames } from './order.js';
import { describeRegions } from './regions.js';
import type { FailureResult, RunResult } from './result.js';

/** Failures that are the same but for where they are: people read them as one. */
export interface FailureGroup {
  /** The first of them. */
  readonly failure: FailureResult;
  /** Names of images, in the order in which they first come; empty when it isn't any image's. */
  readonly images: readonly string[];
  /** Where, in words; empty when it isn't any region's. */
  readonly where: string;
}

/** The failures of a run, those that aren't best effort first. */
export function failureGroups(result: RunResult): FailureGroup[] {
  const nameOf = regionNames(result);
  const all = sortedNames(places(result).map(({ region }) => nameOf(region)));
  const inOrder = [...result.failures].sort((a, b) => Number(a.bestEffort) - Number(b.bestEffort));
  // By image first: then each image has its regions, and images with the same regions are one group.
  const ofOneImage = groupBy(inOrder, (failure) => JSON.stringify([sameness(failure), failure.image]));
  const withRegions = [...ofOneImage.values()].map((failures) => ({
    failures,
    where: whereOf(failures, all, nameOf),
  }));
  const groups = groupBy(withRegions, ({ failures: [first], where }) =>
    JSON.stringify([first && sameness(first), where]),
  );
  return [...groups.values()].flatMap((group) => {
    const failures = group.flatMap((one) => one.failures);
    const [failure] = failures;
    if (failure === undefined) return [];
    const images = [...new Set(failures.flatMap(({ image }) => image ?? []))];
    return [{ failure, images, where: group[0]?.where ?? '' }];
  });
}

function sameness({ code, message, hint, bestEffort, file, line, column, image, region }: FailureResult): unknown {
  const where = [image === undefined, region === undefined];
  return [code, message, hint, bestEffort, file, line, column, where];
}

function whereOf(failures: readonly FailureResult[], all: readonly string[], nameOf: RegionName): string {
  const names = failures.map(nameOf).filter((name) => name !== '');
  return describeRegions(names, [...all, ...names]);
}
