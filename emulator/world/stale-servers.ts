import { createRandom } from './random.js';

/**
 * Chooses the requests that a stale server answers. The choice follows from the seed, the region, the operation and the
 * number of such requests before, so the order in which regions call doesn't matter.
 *
 * @param share of the requests, from 0 to 1, as it is at the moment.
 */
export function createStaleServers(seed: string, share: () => number): (region: string, operation: string) => boolean {
  const counts = new Map<string, number>();
  return (region, operation) => {
    const key = `${region} ${operation}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return createRandom(`${seed} ${key} ${nth}`).integer(1_000_000) < share() * 1_000_000;
  };
}
