import { shortened } from './markdown.js';
import { groupBy, type RegionName } from './order.js';
import { resourceLabel } from './resource.js';
import type { Change, ChangeAction, ChangeResult } from './result.js';

const symbols: Readonly<Record<ChangeAction, string>> = {
  create: '+',
  update: '~',
  publish: '>',
  announce: '>',
  revoke: '-',
  delete: '-',
  conflict: '!',
};

/** A change's sign in lists: what is made, what differs, what becomes public, what goes, what can't be. */
export function symbolOf(action: ChangeAction): string {
  return symbols[action];
}

/**
 * The changes as lines for the log, grouped by image, then region, in aligned columns:
 * `  us-east-1  ~ update    tags  Stage: "test" → "live"`.
 */
export function changeLines(
  changes: readonly ChangeResult[],
  nameOf: RegionName = ({ region = '' }) => region,
): string[] {
  const byImage = groupBy(changes, (change) => change.image);
  const width = (of: (change: ChangeResult) => string): number => Math.max(0, ...changes.map((one) => of(one).length));
  const regionWidth = width(nameOf);
  const actionWidth = width((change) => change.action);
  const resourceWidth = width((change) => resourceLabel(change.resource));
  return [...byImage].flatMap(([image, ofImage]) => [
    image === '' ? 'for all images' : image,
    ...[...groupBy(ofImage, nameOf).values()]
      .flat()
      .map((change) =>
        [
          ` ${nameOf(change).padEnd(regionWidth)}`,
          `${symbols[change.action]} ${change.action.padEnd(actionWidth)}`,
          resourceLabel(change.resource).padEnd(resourceWidth),
          describeChange(change),
        ]
          .join('  ')
          .trimEnd(),
      ),
  ]);
}

/** One change as it happens: `us-east-1  my-os  create image: done`. */
export function changeLine(change: ChangeResult): string {
  const where = [change.region, change.image].filter((part) => part !== '').join('  ');
  return `${where}  ${change.action} ${resourceLabel(change.resource)}: ${change.outcome}`;
}

const mostCharacters = 200;

/** How a difference reads. */
interface Wording {
  readonly added: (values: readonly string[]) => string;
  readonly removed: (values: readonly string[]) => string;
  readonly changed: (from: string, to: string) => string;
  readonly of: (key: string, difference: string) => string;
  readonly separator: string;
}

/** Of what is to be done. */
const changing: Wording = {
  added: (values) => values.map((one) => `+ ${one}`).join(', '),
  removed: (values) => values.map((one) => `− ${one}`).join(', '),
  changed: (from, to) => `${from} → ${to}`,
  of: (key, difference) => `${key}: ${difference}`,
  separator: ', ',
};

/** Of what is otherwise than it should be. */
const drifting: Wording = {
  added: (values) => `missing ${values.join(', ')}`,
  removed: (values) => `unexpected ${values.join(', ')}`,
  changed: (from, to) => `found ${from}, expected ${to}`,
  of: (key, difference) => `${key} ${difference}`,
  separator: '; ',
};

/**
 * What differs, in config values: `from → to`, of two objects only the keys that differ, and of two lists what is added
 * and what goes.
 */
export function describeChange({ from, to }: Pick<Change, 'from' | 'to'>): string {
  return shortened(isNothing(from) ? describeValue(to) : describeDifference(from, to, changing), mostCharacters);
}

/** The same for who verifies: what is missing, what is there unexpectedly, and what was found instead of what is expected. */
export function describeDrift({ from, to }: Pick<Change, 'from' | 'to'>): string {
  return shortened(describeDifference(isNothing(from) && isList(to) ? [] : from, to, drifting), 5 * mostCharacters);
}

function describeDifference(from: unknown, to: unknown, wording: Wording): string {
  const { added, removed, changed, of, separator } = wording;
  if (isList(from) && isList(to)) {
    const more = to.filter((one) => !from.includes(one));
    const less = from.filter((one) => !to.includes(one));
    const parts = [...(more.length > 0 ? [added(more)] : []), ...(less.length > 0 ? [removed(less)] : [])];
    return parts.join(separator) || changed(describeValue(from), describeValue(to));
  }
  if (!isRecord(from) || !isRecord(to)) return changed(describeValue(from), describeValue(to));
  return differingKeys(from, to)
    .map((key) => {
      if (isNothing(from[key])) return added([`${key}=${describeMember(to[key])}`]);
      if (isNothing(to[key])) return removed([`${key}=${describeMember(from[key])}`]);
      return of(key, describeDifference(from[key], to[key], wording));
    })
    .join(separator);
}

function differingKeys(from: Record<string, unknown>, to: Record<string, unknown>): string[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]));
}

/** JSON keeps every value on one line and its quotes tell `"1"` from `1`. */
function describeValue(value: unknown): string {
  if (isNothing(value)) return 'none';
  if (isList(value)) return value.join(', ') || 'none';
  if (isRecord(value)) {
    const pairs = Object.entries(value).filter(([, member]) => member !== undefined);
    return pairs.map(([key, member]) => `${key}=${describeMember(member)}`).join(' ');
  }
  return JSON.stringify(value);
}

function describeMember(value: unknown): string {
  return JSON.stringify(value) ?? 'none';
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Of plain text without line breaks, which needs no quotes beside each other. */
function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[^\n\r]+$/.test(one));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
