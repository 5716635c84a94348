import { describe, expect, it } from '@jest/globals';
import { publishOnStaleServers, rollBackOnStaleServers } from '../support/stale-servers.js';

const seeds = Array.from({ length: 30 }, (_, index) => String(index + 1));

describe('where some servers lag behind the others', () => {
  it.each(seeds)('publishes as if none did (seed %s)', async (seed) => {
    expect(await publishOnStaleServers(seed)).toEqual([]);
  });

  it.each(seeds)('rolls everything back (seed %s)', async (seed) => {
    expect(await rollBackOnStaleServers(seed)).toEqual([]);
  });
});
