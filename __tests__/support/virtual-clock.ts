import { setTimeout as later, setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../src/aws/wait.js';
import { areThreadsAtWork } from './threads.js';
import type { TestWorld } from './world.js';

/** A world's clock as the action's. Its time moves when nothing else can happen. */
export interface VirtualClock extends Clock {
  /**
   * Calls `step` each time before time moves, until it returns true. Where it sets something going, time stays until
   * that is over, too. A step that waits for time waits forever.
   */
  beforeMoving(step: () => Promise<boolean>): void;
}

/** A moment to which time may move: somebody sleeps until then, or a request in flight times out. */
interface Moment {
  readonly at: number;
  come(): void;
}

/** What goes on when a promise is resolved, a stream ends or a file was read is seen within so many turns. */
const quietTurns = 4;

const clocks = new WeakMap<TestWorld, Promise<ReturnType<typeof startClock>>>();

/**
 * The clock of a world, one for all runs in it. Time moves to the next moment that somebody waits for once
 * - this process does nothing: no turn of its event loop brings anything, no file is being read and nothing unpacked;
 * - each request in flight is one that a fault of the emulator holds back;
 * - the emulator serves nothing and has no work of its own.
 * No part of that is a matter of real time.
 */
export async function virtualClock(world: TestWorld): Promise<VirtualClock> {
  const started = clocks.get(world) ?? startClock(world);
  clocks.set(world, Promise.resolve(started));
  const clock = await started;
  await clock.catchUp();
  return clock;
}

function startClock(world: TestWorld): VirtualClock & { catchUp(): Promise<void> } {
  const sleepers = new Set<Moment>();
  const limits = new Set<Moment>();
  const steps = new Set<() => Promise<boolean>>();
  let now = 0;
  /**
   * Requests that the emulator holds back, as `watch` last heard, which always asks for another number than this one: so
   * it is the true one, or news of that are on their way. From any other answer it could differ for good.
   */
  let held = 0;
  let changes = 0;
  let driving = false;
  let onChange = (): void => {};

  function changed(): void {
    changes += 1;
    onChange();
    if (!driving) void drive();
  }

  function add(moments: Set<Moment>, moment: Moment, unless: AbortSignal | undefined, onAbort: () => void): void {
    const remove = (): void => {
      moments.delete(known);
      unless?.removeEventListener('abort', abort);
      changed();
    };
    const abort = (): void => {
      remove();
      onAbort();
    };
    const known: Moment = {
      at: moment.at,
      come: () => {
        remove();
        moment.come();
      },
    };
    unless?.addEventListener('abort', abort);
    moments.add(known);
    changed();
  }

  async function untilQuiet(): Promise<void> {
    for (let quiet = 0; quiet < quietTurns; ) {
      const before = changes;
      await nextTurn();
      quiet = changes === before ? quiet + 1 : 0;
      if (quiet < quietTurns || !(isAtFiles() || areThreadsAtWork())) continue;
      quiet = 0;
      await later(1); // files are read and unpacked by other threads, which a loop without a pause would keep from it
    }
  }

  function untilChanged(): Promise<void> {
    return new Promise((resolve) => {
      onChange = resolve;
    });
  }

  /** Asks for no more than the emulator has to say, however long the run lasts. */
  async function watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      held = await world.hangingOtherThan(held, signal);
      changed();
    }
  }

  async function catchUp(): Promise<void> {
    now = Math.max(now, Date.parse((await world.status()).now));
  }

  async function move(): Promise<void> {
    const before = changes;
    for (const step of steps) {
      const isDone = await step();
      await catchUp();
      if (isDone) steps.delete(step);
      if (isDone || changes !== before) return;
    }
    const inFlight = limits.size;
    const moments = [...sleepers, ...limits];
    const answer = await world.moveTo(Math.min(...moments.map(({ at }) => at)), inFlight);
    if (answer.hanging !== inFlight) return;
    now = answer.now;
    for (const moment of moments) {
      if (moment.at <= now && (sleepers.has(moment) || limits.has(moment))) moment.come();
    }
  }

  async function drive(): Promise<void> {
    driving = true;
    const over = new AbortController();
    watch(over.signal).catch(endWithWorld);
    try {
      for (;;) {
        await untilQuiet();
        if (sleepers.size + limits.size === 0) return;
        if (limits.size === held) await move();
        else await untilChanged();
      }
    } catch (error) {
      endWithWorld(error);
    } finally {
      driving = false;
      over.abort();
    }
  }

  function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      add(sleepers, { at: Math.ceil(now + milliseconds), come: resolve }, signal, () => reject(signal?.reason));
    });
  }

  return {
    now: () => now,
    sleep,
    elapse: sleep,
    limit: (milliseconds, act) => {
      const over = new AbortController();
      add(limits, { at: Math.ceil(now + milliseconds), come: act }, over.signal, () => {});
      return () => over.abort('over'); // without a reason, an exception is made for each request
    },
    beforeMoving: (step) => {
      steps.add(step);
    },
    catchUp,
  };
}

/** The public `getActiveResourcesInfo` names every socket and timer, too: a twentieth of a whole suite's time. */
function isAtFiles(): boolean {
  const { _getActiveRequests } = process as unknown as { _getActiveRequests(): object[] };
  return _getActiveRequests().some((request) => /^(FSReq|FileHandleCloseReq)/.test(request.constructor.name));
}

/** A test that is over takes its world with it, and may leave someone asleep. */
function endWithWorld(error: unknown): void {
  if ((error as Error).name !== 'AbortError' && !/no world|world has ended/.test((error as Error).message)) throw error;
}
