import { describeChange } from './changes.js';
import { groupBy, places, type RegionName, regionNames, sortedNames } from './order.js';
import { describeRegions } from './regions.js';
import { isPlural, resourceLabel } from './resource.js';
import type { Change, ChangeOutcome, ChangeResult, RunResult } from './result.js';

/** Changes that are the same but for the region. */
interface ChangeGroup {
  readonly change: ChangeResult;
  readonly title: string;
  readonly outcome: ChangeOutcome;
  /** In words. */
  readonly regions: string;
  /** How many changes these are. */
  readonly count: number;
}

/** The groups of one image, or of several with the same. */
export interface ChangedImages {
  /** Empty for what all images share. */
  readonly images: readonly string[];
  readonly groups: readonly ChangeGroup[];
}

/** The changes of a run as people read them: by image, each once for all its regions. */
export function changedImages(result: RunResult): ChangedImages[] {
  const nameOf = regionNames(result);
  const ofImages = [...groupBy(result.changes, ({ image }) => image)].map(([image, changes]) => ({
    image,
    groups: groupsOf(changes, regionsOf(result, image, nameOf), nameOf),
  }));
  const alike = groupBy(ofImages, ({ image, groups }) => JSON.stringify([image === '', groups.map(sameness)]));
  return [...alike.values()].map((some) => ({
    images: some.flatMap(({ image }) => (image === '' ? [] : [image])),
    groups: some[0]?.groups ?? [],
  }));
}

function sameness({ change, outcome, regions }: ChangeGroup): unknown {
  return [resourceLabel(change.resource), change.action, describeChange(change), outcome, regions];
}

function groupsOf(changes: readonly ChangeResult[], all: readonly string[], nameOf: RegionName): ChangeGroup[] {
  const same = groupBy(changes, (change) =>
    JSON.stringify([resourceLabel(change.resource), change.action, describeChange(change), change.outcome]),
  );
  return [...same.values()].flatMap((some) => {
    const [change] = some;
    if (change === undefined) return [];
    const names = some.map(nameOf);
    return [
      {
        change,
        title: changeTitle(change),
        outcome: change.outcome,
        regions: describeRegions(names, [...all, ...names]),
        count: some.length,
      },
    ];
  });
}

/** Where the image is, so that a group can say "all". What all images share may be in any region of the run. */
function regionsOf(result: RunResult, image: string, nameOf: RegionName): string[] {
  const here = places(result).filter((place) => image === '' || place.image.name === image);
  return sortedNames(here.map(({ region }) => nameOf(region)));
}

const permissions: Readonly<Record<string, string>> = { 'launch permission': '', 'volume permission': 'snapshots' };

/** What a change does, as a plan shows it: `create image`, `share`, `make snapshots public`. */
function changeTitle(change: Change): string {
  const { resource, action, from, to } = change;
  const whose = permissions[resource.kind];
  if (whose !== undefined) {
    if (action === 'publish' || to === 'private') {
      return ['make', ...(whose === '' ? [] : [whose]), to === 'private' ? 'private' : 'public'].join(' ');
    }
    return ['share', ...(whose === '' ? [] : [whose])].join(' ');
  }
  const label = resourceLabel(resource);
  switch (action) {
    case 'create':
    case 'delete':
    case 'revoke':
      return `${action} ${label}`;
    case 'announce':
      return from === null || from === undefined ? `announce ${label}` : label;
    case 'conflict':
      return `${label} ${isPlural(resource) ? 'conflict' : 'conflicts'}`;
    default:
      return label;
  }
}

/** What a change is from and to, unless its title says it. */
export function changeDetails(change: Change): string {
  return permissions[change.resource.kind] !== undefined && (change.action === 'publish' || change.to === 'private')
    ? ''
    : describeChange(change);
}
