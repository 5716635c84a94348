import type { Manifest } from './action.js';
import type { Holdings, RegionHoldings } from './publish-holdings.js';
import { type Fate, olderName } from './publish-world.js';
import type { TestRequest } from './world.js';

type Older = RegionHoldings['older'];

/** Whether nothing is left to do: an image that is private while its snapshot is public is half retired. */
export function isRetired({ images, snapshots }: Older, fate: Fate): boolean {
  const [image] = images;
  switch (fate) {
    case 'private':
      return image?.public === false && snapshots.length === 1 && !snapshots.some(isPublicSnapshot);
    case 'delete':
      return images.length === 0 && snapshots.length === 0;
    case 'disable':
      return image?.state === 'disabled' && !snapshots.some(isPublicSnapshot);
    case 'deprecate':
      return image?.deprecatedAfterDays === 0;
  }
}

function isPublicSnapshot({ permissions }: Older['snapshots'][number]): boolean {
  return permissions.includes('all');
}

/** Whether two looks show the same, apart from the successor that the image names. */
export function sameOlder(one: Older | undefined, other: Older | undefined): boolean {
  const text = (older: Older | undefined): string =>
    JSON.stringify(older, (key, value: unknown) =>
      key === 'description' || key === successorTag ? undefined : value,
    ) ?? '';
  return text(one) === text(other);
}

const successorTag = 'ami-publish:superseded-by';

/** Whether the older image leads to this one, by its description and by its tag. */
export function namesSuccessor(
  { images: [older] }: Older,
  successor: { name: string; id: string } | undefined,
): boolean {
  if (older === undefined || successor === undefined) return false;
  const { name, id } = successor;
  return older.description.startsWith(`Superseded by ${name} (${id})`) && older.tags[successorTag] === id;
}

/** Whether a request, whatever became of it, is to change the older image or its snapshot. */
export function touchesOlder({ regions: all }: Holdings): (request: TestRequest) => boolean {
  const ids = all.flatMap(({ older }) => [...older.images, ...older.snapshots].map(({ id }) => id));
  return ({ mutating, input }) => mutating && ids.some((id) => JSON.stringify(input).includes(id));
}

/** What the manifest says of the older image in a region and AWS denies, or changed without a word. */
export function olderProblems(
  before: Older | undefined,
  { region, older: now }: RegionHoldings,
  manifest: Pick<Manifest, 'changes' | 'outcome'>,
  fate: Fate | undefined,
): string[] {
  const untouched = sameOlder(before, now);
  const rows = manifest.changes.filter((one) => one.region === region && one.resource.startsWith('older image'));
  const [row, back, ...others] = rows;
  const wrong = (what: string): string[] => [`${region}: the older image ${what}`];
  if (!row) return untouched ? [] : wrong('is changed, and that is not reported');
  const isBack = back?.action === 'update' && back.from === row.to && back.to === row.from;
  if (others.length > 0 || (back && !isBack)) return wrong(`is reported ${rows.length} times`);
  if (!row.resource.includes(olderName)) return wrong(`is not named in ${row.resource}`);
  if (fate === undefined) return wrong(`was to be left alone, and is reported as ${JSON.stringify(row.to)}`);
  if (back) return untouched || back.outcome !== 'done' ? [] : wrong('is reported as as it was, and is not');
  if (row.outcome === 'done' && !isRetired(now, fate)) return wrong(`is reported as retired (${fate}), and is not`);
  if (row.outcome === 'failed' && !untouched) return wrong('is reported as left as it was, and is changed');
  if (row.outcome !== 'planned') return [];
  if (!untouched) return wrong('is reported as retired some time, and is changed');
  return manifest.outcome === 'cancelled' ? [] : wrong('is only planned to be retired');
}
