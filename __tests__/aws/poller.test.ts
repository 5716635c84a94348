import { describe, expect, it } from '@jest/globals';
import { nothingWasDone } from '../../src/aws/errors.js';
import { createPoller, type PollerOptions, type Verdict } from '../../src/aws/poller.js';
import { PublishError } from '../../src/error.js';
import { manualClock } from '../support/manual-clock.js';

/** A poller over a table of states: `states[id]` is what each look shows, the last one for good. */
function poller(
  states: Readonly<Record<string, readonly (string | undefined)[]>>,
  more: Partial<PollerOptions<string>> = {},
) {
  const clock = manualClock();
  const asked: string[][] = [];
  const pending: [string, number][] = [];
  const wait = createPoller<string>({
    clock,
    signal: new AbortController().signal,
    what: 'snapshot in eu-west-1',
    read: async (ids) => {
      asked.push([...ids]);
      const shown = ids.flatMap((id) => {
        const looks = states[id] ?? [];
        const looked = asked.filter((call) => call.includes(id)).length;
        const state = looks[Math.min(looked, looks.length) - 1];
        return state === undefined ? [] : [[id, state] as const];
      });
      return new Map(shown);
    },
    judge: (state, id, missingForMs): Verdict => {
      if (state === 'completed') return 'ready';
      if (state === undefined && missingForMs >= 120_000) return new PublishError('aws', `${id} is gone`);
      return state === 'error' ? new PublishError('aws', `${id} ended as error`) : 'pending';
    },
    onPending: (_, id, waitedMs) => pending.push([id, waitedMs]),
    timeoutMs: 3_600_000,
    deadline: Number.POSITIVE_INFINITY,
    ...more,
  });
  return { clock, asked, pending, wait };
}

describe('a poller', () => {
  it('looks at once, and sleeps for nothing that is ready', async () => {
    const { wait, clock, asked } = poller({ a: ['completed'] });
    expect(await wait('a')).toBe('completed');
    expect(asked).toEqual([['a']]);
    expect(clock.slept).toEqual([]);
  });

  it('asks about everything that is waited for in one call', async () => {
    const { wait, asked } = poller({
      a: ['pending', 'completed'],
      b: ['pending', 'pending', 'completed'],
      c: ['completed'],
    });
    expect(await Promise.all([wait('a'), wait('b'), wait('c'), wait('a')])).toEqual(Array(4).fill('completed'));
    expect(asked).toEqual([['a', 'b', 'c'], ['a', 'b'], ['b']]);
  });

  it('takes nothing for gone that was shown a moment ago, however long the wait has lasted', async () => {
    const { wait, clock } = poller({ a: [...Array(30).fill('pending'), undefined, 'completed'] });
    expect(await wait('a')).toBe('completed');
    expect(clock.now()).toBeGreaterThan(120_000);
  });

  it('looks soon, then at growing intervals', async () => {
    const { wait, clock } = poller({ a: [...Array<string>(9).fill('pending'), 'completed'] });
    await wait('a');
    expect(clock.slept.map(Math.round)).toEqual([1_000, 1_500, 2_250, 3_375, 5_063, 7_594, 11_391, 15_000, 15_000]);
  });

  /** Waits alone for work whose progress AWS shows in whole percents, and never as all of it. @returns when it looked */
  async function looksAt(
    percentAt: (ms: number) => number | undefined,
    readyAt: number,
    { firstLookMs = 2_000, firstIntervalMs = 4_000 } = {},
  ): Promise<number[]> {
    const clock = manualClock();
    const looks: number[] = [];
    const wait = createPoller<number>({
      clock,
      signal: new AbortController().signal,
      what: 'snapshot in eu-west-1',
      read: async () => {
        looks.push(clock.now());
        return new Map([['a', clock.now()]]);
      },
      judge: (at) => (at !== undefined && at >= readyAt ? 'ready' : 'pending'),
      percentDone: (at) => {
        const percent = percentAt(at);
        return percent === undefined ? undefined : Math.min(99, Math.floor(percent)) || undefined;
      },
      firstIntervalMs,
      timeoutMs: 3_600_000,
      deadline: Number.POSITIVE_INFINITY,
    });
    await wait('a', firstLookMs);
    return looks.map((at) => Math.round(at / 100) / 10);
  }

  it.each([
    ['of five seconds', (ms: number) => ms / 50, 5_000, {}, [2, 5.8]],
    ['of a minute', (ms: number) => ms / 600, 60_000, {}, [2, 30, 60.5]],
    ['of three minutes', (ms: number) => ms / 1_800, 180_000, {}, [2, 30, 90, 150, 180.8]],
    [
      'of ten minutes',
      (ms: number) => ms / 6_000,
      600_000,
      {},
      [2, 6, 66, 126, 186, 246, 306, 366, 426, 486, 546, 600],
    ],
    ['that stands at 99 percent', (ms: number) => ms / 600, 64_000, {}, [2, 30, 60.5, 61.5, 62.5, 64]],
    [
      'without progress in the first minute',
      (ms: number) => (ms < 60_000 ? undefined : 50),
      100_000,
      {},
      [2, 6, 12, 21, 34.5, 49.5, 64.5, 124.5],
    ],
    [
      'that another run began',
      (ms: number) => 60 + ms / 1_000,
      40_000,
      { firstLookMs: 0, firstIntervalMs: 1_000 },
      [0, 1, 15, 37.5, 40.7],
    ],
  ])('looks when progress predicts the end: work %s', async (_, percentAt, readyAt, first, looks) => {
    expect(await looksAt(percentAt, readyAt, first)).toEqual(looks);
  });

  it('looks three times at steady work of up to 85 s that began before it was answered, and hardly late', async () => {
    const answeredAfter = [0, 200, 400];
    for (const seconds of Array.from({ length: 80 }, (_, index) => index + 5)) {
      for (const ms of answeredAfter) {
        const readyAt = seconds * 1_000 - ms;
        const looks = await looksAt((at) => (at + ms) / (10 * seconds), readyAt);
        expect({ seconds, ms, count: Math.min(3, looks.length) }).toEqual({ seconds, ms, count: looks.length });
        const lateMs = (looks.at(-1) ?? 0) * 1_000 - readyAt;
        expect(lateMs).toBeLessThan(1_000 + Math.max(2_000, 0.08 * readyAt));
      }
    }
  });

  it('keeps to what it predicted when another look comes in between and shows nothing new', async () => {
    const clock = manualClock();
    const asked: [string, number][] = [];
    const wait = createPoller<number>({
      clock,
      signal: new AbortController().signal,
      what: 'snapshot in eu-west-1',
      read: async (ids) => {
        for (const id of ids) asked.push([id, clock.now()]);
        return new Map(ids.map((id) => [id, clock.now()]));
      },
      judge: (at = 0, id) => (at >= (id === 'a' ? 600_000 : 11_000) ? 'ready' : 'pending'),
      percentDone: (at) => Math.floor(at / 6_000),
      onPending: () => {
        if (clock.now() === 10_000) void wait('b', 1_000);
      },
      timeoutMs: 3_600_000,
      deadline: Number.POSITIVE_INFINITY,
    });
    await wait('a', 10_000);
    const [first, inBetween, next] = asked.filter(([id]) => id === 'a').map(([, at]) => at);
    expect([first, inBetween]).toEqual([10_000, 11_000]);
    expect(next).toBeGreaterThan(50_000);
  });

  it('lets one fail and the others go on', async () => {
    const { wait, asked } = poller({ a: ['pending', 'error'], b: ['pending', 'pending', 'completed'] });
    const [a, b] = await Promise.allSettled([wait('a'), wait('b')]);
    expect(a).toMatchObject({ status: 'rejected', reason: { message: 'a ended as error' } });
    expect(b).toEqual({ status: 'fulfilled', value: 'completed' });
    expect(asked).toHaveLength(3);
  });

  it('ends every wait at once when it may not look', async () => {
    const denied = Object.assign(new Error('no'), {
      name: 'UnauthorizedOperation',
      $metadata: { httpStatusCode: 403 },
    });
    let looks = 0;
    const { wait, clock } = poller(
      {},
      {
        read: async () => {
          looks += 1;
          throw denied;
        },
      },
    );
    const ended = await Promise.allSettled([wait('a'), wait('b')]);
    const reasons = ended.map((one) => one.status === 'rejected' && (one.reason as PublishError));
    expect(reasons).toMatchObject([{ cause: denied }, { cause: denied }]);
    expect(looks).toBe(1);
    expect(clock.slept).toEqual([]);
    expect(reasons.map(nothingWasDone)).toEqual([false, false]); // what was waited for has begun all the same
  });

  it('works again after it could not look', async () => {
    let looks = 0;
    const { wait } = poller(
      {},
      {
        read: async () => {
          looks += 1;
          if (looks === 1) throw new Error('no');
          return new Map([['a', 'completed']]);
        },
      },
    );
    await expect(wait('a')).rejects.toThrow('no');
    expect(await wait('a')).toBe('completed');
  });

  it('bears with an id that AWS does not show yet, for two minutes', async () => {
    const shown = poller({ a: [undefined, undefined, 'pending', 'completed'] });
    expect(await shown.wait('a')).toBe('completed');
    const never = poller({ a: [undefined] });
    await expect(never.wait('a')).rejects.toThrow('a is gone');
    expect(never.clock.now()).toBeGreaterThanOrEqual(120_000);
    expect(never.clock.now()).toBeLessThan(140_000);
  });

  it.each([
    ['its own time is up', { timeoutMs: 60_000 }],
    ['the run has to be over', { deadline: 60_000 }],
  ])('ends when %s', async (_, limit) => {
    const { wait, clock } = poller({ a: ['pending'] }, limit);
    const error = await wait('a').catch((one: unknown) => one);
    expect(error).toMatchObject({
      code: 'timeout',
      message: 'snapshot in eu-west-1: a is still not ready after 1 min',
    });
    expect((error as PublishError).hint).toContain('Run again to continue');
    expect(clock.now()).toBeLessThan(80_000);
  });

  it('counts the time of each wait from its own start', async () => {
    const { wait, clock } = poller(
      { a: ['pending'], b: [...Array<string>(6).fill('pending'), 'completed'] },
      { timeoutMs: 30_000 },
    );
    const a = wait('a').catch((error: PublishError) => error.code);
    await a;
    await clock.sleep(5_000);
    expect(await wait('b')).toBe('completed');
    expect(await a).toBe('timeout');
  });

  it('tells how far it is at every look but the last', async () => {
    const { wait, pending } = poller({ a: ['pending', 'pending', 'completed'] });
    await wait('a');
    expect(pending).toEqual([
      ['a', 0],
      ['a', 1_000],
    ]);
  });

  it('does not wait for the first look once the run is cancelled', async () => {
    const stop = new AbortController();
    stop.abort(new Error('cancelled'));
    const { wait, clock } = poller({ a: ['pending'] }, { signal: stop.signal });
    await expect(wait('a', 10_000)).rejects.toThrow('cancelled');
    expect(clock.slept).toEqual([]);
  });

  it('looks earlier for whoever waits meanwhile', async () => {
    const sleep = (_: number, signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const { wait, asked } = poller(
      { a: ['completed'], b: ['completed'] },
      { clock: { now: () => 0, sleep, elapse: sleep, limit: () => () => {} } },
    );
    const later = wait('a', 10_000);
    await Promise.resolve();
    expect(asked).toEqual([]);
    expect(await Promise.all([wait('b'), later])).toEqual(['completed', 'completed']);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('stops with the run', async () => {
    const stop = new AbortController();
    const { wait, asked } = poller(
      { a: ['pending'] },
      { signal: stop.signal, onPending: () => stop.abort(new Error('cancelled')) },
    );
    await expect(wait('a')).rejects.toThrow('cancelled');
    expect(asked).toHaveLength(1);
  });
});
