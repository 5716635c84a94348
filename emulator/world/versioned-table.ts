import type { World } from './world.js';

interface Version<T> {
  /** When the value was written, in milliseconds of the world's clock. */
  readonly at: number;
  /** Undefined once the entry is deleted. */
  readonly value: T | undefined;
}

/**
 * Values by id, each with its recent history. AWS is eventually consistent, so a read sees the values of a moment ago.
 * Checks that AWS makes strictly, such as unique names and quotas, use the current values.
 */
export type VersionedTable<T> = Map<string, Version<T>[]>;

/** The current value, or undefined when there is none. */
export function current<T>(table: VersionedTable<T>, id: string): T | undefined {
  return table.get(id)?.at(-1)?.value;
}

/** The newest value of each id that has one, in the order of the table. */
export function allCurrent<T>(table: VersionedTable<T>): T[] {
  return [...table.values()].flatMap((versions) => versions.at(-1)?.value ?? []);
}

/** The value as it was at `time` (milliseconds), or undefined when there was none. */
export function asOf<T>(table: VersionedTable<T>, id: string, time: number): T | undefined {
  return table.get(id)?.findLast((version) => version.at <= time)?.value;
}

/** The moment that reads see: now, less the lag of the server that answers. */
export function readTime(world: World): number {
  return world.clock.now() - world.lagSeconds * 1000;
}

/** The values that reads see. */
export function visible<T>(world: World, table: VersionedTable<T>): T[] {
  const time = readTime(world);
  return [...table.keys()].flatMap((id) => asOf(table, id, time) ?? []);
}

/** The current value of an entry that a request can name: reads see it already, and it is not deleted. */
export function addressable<T>(world: World, table: VersionedTable<T>, id: string): T | undefined {
  return asOf(table, id, readTime(world)) === undefined ? undefined : current(table, id);
}

/**
 * Writes a value, or deletes the entry when `value` is undefined. `current` returns it immediately; reads see it once
 * the consistency lag has passed since `at` (milliseconds; default: now).
 */
export function put<T>(
  world: World,
  table: VersionedTable<T>,
  id: string,
  value: T | undefined,
  at: number = world.clock.now(),
): void {
  const versions = table.get(id) ?? [];
  versions.push({ at, value });
  // Versions that no server shows any more are dropped.
  const { consistencyLagSeconds, ec2 } = world.settings;
  const oldestRead = world.clock.now() - Math.max(consistencyLagSeconds, ec2.staleServers.lagSeconds) * 1000;
  const oldestNeeded = versions.findLastIndex((version) => version.at <= oldestRead);
  if (oldestNeeded > 0) versions.splice(0, oldestNeeded);
  if (versions.length === 1 && value === undefined) table.delete(id);
  else table.set(id, versions);
}
