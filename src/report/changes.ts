import { groupBy, type RegionName } from './order.js';
import { resourceLabel } from './resource.js';
import type { ChangeAction, ChangeResult } from './result.js';

const symbols: Readonly<Record<ChangeAction, string>> = {
  create: '+',
  update: '~',
  publish: '>',
  announce: '>',
  revoke: '-',
  delete: '-',
  conflict: '!',
};

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

/** What differs, in config values: `from → to`, and of two objects only the keys that differ. */
export function describeChange(change: ChangeResult): string {
  const { from, to } = change;
  const text =
    from === null || from === undefined
      ? describeValue(to)
      : isRecord(from) && isRecord(to)
        ? differingKeys(from, to)
            .map((key) => `${key}: ${describeValue(from[key])} → ${describeValue(to[key])}`)
            .join(', ')
        : `${describeValue(from)} → ${describeValue(to)}`;
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}

function differingKeys(from: Record<string, unknown>, to: Record<string, unknown>): string[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]));
}

/** JSON keeps every value on one line and its quotes tell `"1"` from `1`. */
function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (isRecord(value)) {
    const pairs = Object.entries(value).filter(([, member]) => member !== undefined);
    return pairs.map(([key, member]) => `${key}=${JSON.stringify(member)}`).join(' ');
  }
  return JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
