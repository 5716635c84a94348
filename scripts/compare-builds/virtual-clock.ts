/**
 * Loaded into a build's process with `node --import`: gives it the time of its emulator world, which stands still while
 * the build works and jumps to the end of the next pause when the build has nothing left to do. So a run takes no real
 * time to wait, and what it asks while it waits doesn't depend on how fast the machine is.
 *
 * It replaces what builds take the time from: `Date` and `setTimeout` of node:timers/promises. Other timers stay real, as
 * the AWS SDK uses them for time-outs only; a build that paused by them would wait for a world that doesn't move.
 * `Math.random`, which spreads retries, becomes a constant.
 */
import { Agent, request } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';

interface Sleeper {
  /** Milliseconds since the epoch. */
  readonly at: number;
  wake(): void;
}

const RealDate = Date;
const realTimeout = setTimeout;
const agent = new Agent({ keepAlive: true });
const url = process.env.COMPARE_BUILDS_CLOCK;
const sleepers = new Set<Sleeper>();
let now = 0;
let driving = false;

if (url !== undefined && isMainThread) {
  now = RealDate.parse(await moveWorld(url, { advanceSeconds: 0 }));
  globalThis.Date = class extends RealDate {
    constructor(...values: unknown[]) {
      super(...((values.length === 0 ? [now] : values) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  Math.random = () => 0.5;
  timers.setTimeout = sleep as typeof timers.setTimeout;
  syncBuiltinESMExports();
}

function sleep<T>(milliseconds = 1, value?: T, options: { signal?: AbortSignal } = {}): Promise<T | undefined> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      sleepers.delete(sleeper);
      reject(new DOMException('The operation was aborted', 'AbortError'));
    };
    const sleeper: Sleeper = {
      at: now + Math.ceil(milliseconds),
      wake() {
        sleepers.delete(sleeper);
        signal?.removeEventListener('abort', abort);
        resolve(value);
      },
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });
    sleepers.add(sleeper);
    if (!driving) void drive(url ?? '');
  });
}

/** Wakes one sleeper after the other, each when all that the one before has set off is done. */
async function drive(clock: string): Promise<void> {
  driving = true;
  for (;;) {
    await untilIdle();
    const [first, ...others] = sleepers;
    if (first === undefined) break;
    const next = others.reduce((earliest, one) => (one.at < earliest.at ? one : earliest), first);
    if (next.at > now) {
      // The emulator may still be reading an import that it has accepted: the world moves when that is done.
      await moveWorld(clock, { to: next.at, whenIdle: true });
      now = next.at;
    }
    next.wake();
  }
  driving = false;
}

/** Two looks, because what one finished piece of work sets off may begin a moment later. */
async function untilIdle(): Promise<void> {
  for (let idleLooks = 0; idleLooks < 2; idleLooks = isIdle() ? idleLooks + 1 : 0) {
    await new Promise((resolve) => realTimeout(resolve, 1));
  }
}

/** Whether no request, file or worker is being waited for. Connections that are kept for later don't count for Node. */
function isIdle(): boolean {
  return process.getActiveResourcesInfo().every((type) => type === 'Timeout' || /^(Pipe|TTY|Signal)/.test(type));
}

/** @returns the world's time, ISO 8601 */
function moveWorld(clock: string, move: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(clock, { method: 'POST', agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('error', reject).on('end', () => {
        if (response.statusCode === 200) resolve((JSON.parse(text) as { now: string }).now);
        else reject(new Error(`The world's clock answers ${response.statusCode}: ${text}`));
      });
    });
    sent.on('error', reject).end(JSON.stringify(move));
  });
}
