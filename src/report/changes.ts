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

/**
 * What differs, in config values: `from → to`, of two objects only the keys that differ, and of two lists what is added
 * and what goes.
 */
export function describeChange({ from, to }: Pick<Change, 'from' | 'to'>): string {
  const text = isNothing(from) ? describeValue(to) : describeDifference(from, to);
  return shortened(text, mostCharacters);
}

function describeDifference(from: unknown, to: unknown): string {
  if (isList(from) && isList(to)) {
    const added = to.filter((one) => !from.includes(one)).map((one) => `+ ${one}`);
    const removed = from.filter((one) => !to.includes(one)).map((one) => `− ${one}`);
    return [...added, ...removed].join(', ') || `${describeValue(from)} → ${describeValue(to)}`;
  }
  if (!isRecord(from) || !isRecord(to)) return `${describeValue(from)} → ${describeValue(to)}`;
  return differingKeys(from, to)
    .map((key) => {
      if (isNothing(from[key])) return `+ ${key}=${describeMember(to[key])}`;
      if (isNothing(to[key])) return `− ${key}=${describeMember(from[key])}`;
      return `${key}: ${describeDifference(from[key], to[key])}`;
    })
    .join(', ');
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
