import type { Clock } from '../../src/aws/wait.js';
import type { TestWorld } from './world.js';

/** Beyond this it is a deadline or a request's time-out that is waited for, not the next look. */
const longJumpMs = 16_000;

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/**
 * The world's clock as the action's: whoever sleeps makes it move, as soon as the emulator has nothing left to do.
 * A request that the emulator answers takes no time; one that hangs is outlived by its time-out.
 */
export async function virtualClock(world: TestWorld): Promise<Clock> {
  let now = Date.parse((await world.status()).now);
  const sleepers = new Set<Sleeper>();
  let changes = 0;
  let driving = false;

  /** A pause between two requests isn't the end of the work: a file may be read, a digest taken. */
  async function isStill(): Promise<boolean> {
    const before = changes;
    for (let look = 0; look < 15; look += 1) await world.advance(0);
    return changes === before;
  }

  async function drive(): Promise<void> {
    driving = true;
    while (sleepers.size > 0) {
      const before = changes;
      now = Math.max(now, await world.advance(0));
      if (changes !== before) continue; // something happened meanwhile: look again before time moves
      const next = Math.min(...[...sleepers].map((sleeper) => sleeper.at));
      if (next - now > longJumpMs && !(await isStill())) continue;
      if (next > now) now = await world.advance((next - now) / 1000, { whenIdle: false });
      for (const sleeper of sleepers) if (sleeper.at <= now + 0.5) sleeper.wake();
    }
    driving = false;
  }

  /** A test that is over takes its world with it, and may leave someone asleep. */
  function endWithWorld(error: Error): void {
    if (!/There is no world/.test(error.message)) throw error;
  }

  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const end = (): void => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', onAbort);
          changes += 1;
        };
        const sleeper: Sleeper = {
          at: now + milliseconds,
          wake: () => {
            end();
            resolve();
          },
        };
        const onAbort = (): void => {
          end();
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        sleepers.add(sleeper);
        changes += 1;
        if (!driving) drive().catch(endWithWorld);
      }),
  };
}
