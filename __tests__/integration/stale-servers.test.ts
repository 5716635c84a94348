import { describe, expect, it } from '@jest/globals';
import { publishOnStaleServers, rollBackOnStaleServers } from '../support/stale-servers.js';

/** A few of the thirty seeds of __tests__/campaign/stale-servers.campaign.ts. */
const seeds = ['1', '2', '3'];

describe('where some servers lag behind the others', () => {
  it.each(seeds)('publishes as if none did (seed %s)', async (seed) => {
    expect(await publishOnStaleServers(seed)).toEqual([]);
  });

  it.each(seeds)('rolls everything back (seed %s)', async (seed) => {
    expect(await rollBackOnStaleServers(seed)).toEqual([]);
  });
});
