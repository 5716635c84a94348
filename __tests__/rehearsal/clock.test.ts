import { describe, expect, it } from '@jest/globals';
import { createRehearsalClock, type RehearsalClock } from '../../src/rehearsal/clock.js';
import type { Control } from '../../src/rehearsal/emulator.js';

const hour = 3_600_000;

/** A world whose clock goes where it is told, no further than `nextMs` from now. */
function worldOf(moves: number[], nextMs = Number.POSITIVE_INFINITY): { id: string; control: Control } {
  let movedMs = 0;
  const control = async (_method: string, _path: string, body?: object) => {
    const { to } = body as { to: number };
    moves.push(Math.round((to - Date.now()) / hour));
    movedMs = Math.max(movedMs, Math.min(to - Date.now(), movedMs + nextMs));
    return { now: new Date(Date.now() + movedMs).toISOString() };
  };
  return { id: 'w1', control: control as Control };
}

function driven(nextMs?: number): { clock: RehearsalClock; moves: number[] } {
  const moves: number[] = [];
  const clock = createRehearsalClock();
  clock.drive(worldOf(moves, nextMs));
  return { clock, moves };
}

describe('the clock of a rehearsal', () => {
  it('skips what the run waits for, one wait after the other', async () => {
    const { clock, moves } = driven();
    const start = clock.now();
    const woken: number[] = [];
    await Promise.all([3, 1, 2].map((hours) => clock.sleep(hours * hour).then(() => woken.push(hours))));
    expect(woken).toEqual([1, 2, 3]);
    expect(moves).toEqual([1, 2, 3]);
    expect(clock.now() - start).toBeGreaterThanOrEqual(3 * hour);
  });

  it('goes no further than the world, which has something to do before', async () => {
    const { clock, moves } = driven(hour);
    await clock.sleep(3 * hour);
    expect(moves).toEqual([3, 3, 3]);
  });

  it('skips nothing while a request is in flight', async () => {
    const { clock, moves } = driven();
    const answered = clock.limit(hour, () => {});
    const sleep = clock.sleep(hour);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(moves).toEqual([]);
    answered();
    await sleep;
    expect(moves).toEqual([1]);
  });

  it('skips nothing for what limits the run, but ends it when its time has come', async () => {
    const { clock, moves } = driven();
    const limit = clock.elapse(2 * hour);
    const cancel = new AbortController();
    const other = clock.elapse(4 * hour, cancel.signal).catch((error: Error) => error.message);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(moves).toEqual([]);
    await clock.sleep(3 * hour);
    await limit;
    cancel.abort(new Error('cancelled'));
    expect(await other).toBe('cancelled');
  });

  it('ends a sleep with its signal, and begins none for one that has aborted', async () => {
    const clock = createRehearsalClock();
    const cancel = new AbortController();
    const sleep = clock.sleep(hour, cancel.signal);
    cancel.abort(new Error('cancelled'));
    await expect(sleep).rejects.toThrow('cancelled');
    await expect(clock.sleep(hour, cancel.signal)).rejects.toThrow('cancelled');
  });

  it('is the real clock before it drives a world, and after its end', async () => {
    const { clock, moves } = driven();
    clock.end();
    await clock.sleep(10);
    const act = await new Promise((resolve) => clock.limit(10, () => resolve('acted')));
    expect(act).toBe('acted');
    expect(moves).toEqual([]);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  });
});
