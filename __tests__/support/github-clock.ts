import type { Clock } from '../../src/aws/wait.js';
import { virtualClock } from './virtual-clock.js';
import type { TestWorld } from './world.js';

/** The world's clock knows requests to AWS only: with it, time would be up while GitHub answers. */
export async function clockBesideGithub(world: TestWorld): Promise<Clock> {
  const clock = await virtualClock(world);
  const isForGithub = (ms: number) => ms === 180_000;
  return {
    now: () => clock.now(),
    limit: clock.limit.bind(clock),
    sleep: clock.sleep.bind(clock),
    elapse: (ms, signal) =>
      isForGithub(ms)
        ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
        : clock.elapse(ms, signal),
  };
}
