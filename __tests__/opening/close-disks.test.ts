import { expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import { closeDisks } from '../../src/opening/close-disks.js';
import type { LocalDisk, LocalDisks } from '../../src/run/wanted.js';
import { manualClock } from '../support/manual-clock.js';

it('closes every disk image, but waits for none that fails to close or never does', async () => {
  const closed: string[] = [];
  const disk = (name: string, close: () => Promise<void>) =>
    ({
      close: () => {
        closed.push(name);
        return close();
      },
    }) as LocalDisk;
  const hanging = disk('hanging', () => new Promise(() => {}));
  const failing = disk('failing', () => Promise.reject(new Error('EIO')));
  const local: LocalDisks = { source: [hanging, failing], further: new Map([['data', disk('data', async () => {})]]) };
  const clock = manualClock();
  await closeDisks(new Map([[{} as Config, local]]), clock);
  expect([closed, clock.slept]).toEqual([['hanging', 'failing', 'data'], [1000]]);
});
