/**
 * Values with a history, so that a read can see the state of a moment ago: EC2 is eventually consistent.
 * A write is strongly consistent for whoever asks for the current value (uniqueness, quotas);
 * a read asks for the value as of some time.
 */
interface Version<T> {
  /** Milliseconds of the world's clock. */
  readonly at: number;
  /** Undefined once the thing is deleted. */
  readonly value: T | undefined;
}

export type Table<T> = Map<string, Version<T>[]>;

/** The value as it is now, or undefined when there is none. */
export function current<T>(table: Table<T>, id: string): T | undefined {
  return table.get(id)?.at(-1)?.value;
}

/** The value as it was at `time` (milliseconds), or undefined when there was none. */
export function asOf<T>(table: Table<T>, id: string, time: number): T | undefined {
  return table.get(id)?.findLast((version) => version.at <= time)?.value;
}

export function allCurrent<T>(table: Table<T>): T[] {
  return [...table.values()].flatMap((versions) => versions.at(-1)?.value ?? []);
}

export function allAsOf<T>(table: Table<T>, time: number): T[] {
  return [...table.keys()].flatMap((id) => asOf(table, id, time) ?? []);
}

/**
 * Writes a value, or removes it when `value` is undefined.
 * Of the history only that is kept which a reader as of `oldestReader` or later can see.
 */
export function write<T>(table: Table<T>, id: string, at: number, value: T | undefined, oldestReader: number): void {
  const versions = table.get(id) ?? [];
  versions.push({ at, value });
  const needed = versions.findLastIndex((version) => version.at <= oldestReader);
  if (needed > 0) versions.splice(0, needed);
  if (versions.length === 1 && value === undefined) table.delete(id);
  else table.set(id, versions);
}
