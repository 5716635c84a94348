import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { systemClock, untilDeadline, whileRefused } from '../../src/aws/wait.js';
import { PublishError } from '../../src/error.js';
import { manualClock } from '../support/manual-clock.js';

describe('whileRefused', () => {
  const busy = new Error('busy');
  const broken = new Error('broken');

  /** Runs a step that throws `errors` one after the other, then succeeds. */
  function attempt(errors: readonly Error[], limits: { timeoutMs?: number; deadline?: number } = {}) {
    const clock = manualClock();
    const refusals: number[] = [];
    let steps = 0;
    const done = whileRefused(
      {
        clock,
        signal: new AbortController().signal,
        timeoutMs: 120_000,
        deadline: Number.POSITIVE_INFINITY,
        again: (error) => error === busy,
        onRefused: (_, waitedMs) => refusals.push(waitedMs),
        ...limits,
      },
      async () => {
        const error = errors[steps++];
        if (error) throw error;
        return steps;
      },
    );
    return { clock, refusals, done, steps: () => steps };
  }

  it('goes on until it is let through', async () => {
    const { done, clock, refusals } = attempt([busy, busy, busy]);
    expect(await done).toBe(4);
    expect(clock.slept).toEqual([1_000, 1_500, 2_250]);
    expect(refusals).toEqual([0, 1_000, 2_500]);
  });

  it('throws what does not pass at once', async () => {
    const { done, steps } = attempt([busy, broken]);
    await expect(done).rejects.toBe(broken);
    expect(steps()).toBe(2);
  });

  it.each([
    ['its time is up', { timeoutMs: 30_000 }, busy],
    [
      'the run has to be over, as a time-out',
      { deadline: 30_000 },
      expect.objectContaining({ code: 'timeout', cause: busy, message: expect.stringMatching(/^busy, .*max-wait/) }),
    ],
  ])('throws the refusal when %s', async (_, limits, expected) => {
    const { done, clock } = attempt(Array<Error>(100).fill(busy), limits);
    await expect(done).rejects.toEqual(expected);
    expect(clock.now()).toBeGreaterThanOrEqual(30_000);
    expect(clock.now()).toBeLessThan(50_000);
  });
});

describe('the system clock', () => {
  it('wakes with the reason of the signal', async () => {
    const stop = new AbortController();
    const sleeping = systemClock.sleep(60_000, stop.signal);
    stop.abort(new Error('cancelled'));
    await expect(sleeping).rejects.toThrow('cancelled');
  });

  it('does not take a month for no time', async () => {
    const stop = new AbortController();
    let isOver = false;
    const sleeping = systemClock.sleep(2 ** 31, stop.signal).finally(() => {
      isOver = true;
    });
    await systemClock.sleep(5); // a timer that overflows fires after 1 ms
    expect(isOver).toBe(false);
    stop.abort(new Error('cancelled'));
    await expect(sleeping).rejects.toThrow('cancelled');
  });
});

describe('a step with a deadline', () => {
  const late = new PublishError('timeout', '`max-wait` has expired');
  const never = () => new Promise<never>(() => {});

  it('gives what it has, and leaves no timer and no listener behind', async () => {
    const cancel = new AbortController();
    const timers: AbortSignal[] = [];
    const clock = {
      ...systemClock,
      elapse: (_: number, signal?: AbortSignal) => {
        if (signal) timers.push(signal);
        return never();
      },
    };
    const step = untilDeadline({ clock, deadline: Infinity, cancel: cancel.signal, late }, async () => 'done');
    expect(await step).toBe('done');
    expect(timers.map(({ aborted }) => aborted)).toEqual([true]);
    expect(getEventListeners(cancel.signal, 'abort')).toEqual([]);
  });

  it.each([
    ['its time is over', manualClock(), new AbortController(), late],
    [
      'it is cancelled',
      { ...manualClock(), elapse: never },
      Object.assign(new AbortController(), { reason: new Error('cancelled') }),
      new Error('cancelled'),
    ],
  ])('ends when %s, whether it listens or not, and has a signal that says so', async (_, clock, cancel, expected) => {
    let end: AbortSignal | undefined;
    const step = untilDeadline({ clock, deadline: 1, cancel: cancel.signal, late }, (signal) => {
      end = signal;
      return never();
    });
    if ('reason' in cancel) cancel.abort(cancel.reason);
    await expect(step).rejects.toEqual(expected);
    expect(end?.reason).toEqual(expected);
  });

  it('does not begin when it was cancelled before', async () => {
    const cancel = AbortSignal.abort(new Error('cancelled'));
    let began = false;
    const step = untilDeadline({ clock: systemClock, deadline: Infinity, cancel, late }, async () => {
      began = true;
    });
    await expect(step).rejects.toThrow('cancelled');
    expect(began).toBe(false);
  });
});
