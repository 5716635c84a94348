import { describe, expect, it } from '@jest/globals';
import { look } from '../support/publish-holdings.js';
import { remove } from '../support/publish-interruptions.js';
import { untruths } from '../support/publish-truth.js';
import { inPublishWorld, parameter, type Scene } from '../support/publish-world.js';
import { refusedNotification } from '../support/stale-servers.js';
import { stopWhileHeld } from '../support/stop.js';

const scene: Scene = { rollback: true };

/** Requests with which a rollback takes something back in us-east-1. */
const requests = [
  { what: 'the image', at: { operation: 'ModifyImageAttribute', contains: remove } },
  { what: 'the snapshot', at: { operation: 'ModifySnapshotAttribute', contains: remove } },
  { what: 'the share', at: { operation: 'ModifyImageAttribute', contains: '"Remove":[{"UserId"' } },
  { what: 'the parameter', at: { operation: 'DeleteParameter' } },
];
const ways = [
  { how: 'succeeds', fault: { kind: 'delay', seconds: 1 }, isKnown: true },
  { how: 'never answers', fault: { kind: 'hang' }, isKnown: false },
  { how: 'is carried out and never answers', fault: { kind: 'hang', applied: true }, isKnown: false },
];
const cases = requests.flatMap((request) => ways.map((way) => ({ ...request, ...way })));

describe('a rollback that is cancelled while it takes back', () => {
  it.each(cases)('$what, which $how, says what is public', async ({ at, fault, isKnown }) => {
    await inPublishWorld(scene, async (world, workspace) => {
      const before = await look(world);
      await world.fault(refusedNotification, { ...fault, ...at, region: 'us-east-1', count: 1 });
      const result = await stopWhileHeld(world, workspace, 'publish');
      await world.clearFaults();
      expect(result.tookMs).toBeLessThan(7_000);
      expect(result.manifest.outcome).toBe('cancelled');
      const after = await look(world);
      expect(untruths(before, after, result, scene)).toEqual([]);
      for (const { region, images, parameter: value } of after.regions) {
        const told = result.manifest.images[0]?.regions.find((place) => place.region === region);
        const names = value === images[0]?.id ? [parameter] : [];
        expect([names, 'unknown']).toContainEqual(told?.ssmParameters);
        expect([images[0]?.public, 'unknown']).toContain(told?.public);
        if (!isKnown || region !== 'us-east-1') continue;
        expect(told).toMatchObject({ public: images[0]?.public, ssmParameters: names });
      }
    });
  });
});
