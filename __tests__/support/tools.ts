import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { it } from '@jest/globals';

export function isInstalled(tool: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * `it` for tests that need other programs. Where one is missing they are skipped, and a warning says how many; in CI,
 * where nobody reads warnings, the whole file fails instead.
 */
export function itNeeds(...tools: readonly string[]): typeof it {
  const missing = tools.filter((tool) => !isInstalled(tool)).join(' and ');
  if (missing === '') return it;
  if (process.env.CI) throw new Error(`${missing} is not installed, and in CI no test may be skipped for that.`);
  let count = 0;
  const skip = (skipped: number): void => {
    if (count === 0) queueMicrotask(() => console.warn(`SKIPPED ${count}: ${missing} is not installed.`));
    count += skipped;
  };
  const one = (...test: Parameters<typeof it.skip>): void => {
    skip(1);
    it.skip(...test);
  };
  const each = (table: readonly unknown[]): unknown => {
    skip(table.length);
    return it.skip.each(table as []);
  };
  return Object.assign(one, { each }) as unknown as typeof it;
}
