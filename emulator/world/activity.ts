import { setImmediate as nextTurn } from 'node:timers/promises';
import { AwsError } from '../protocol/aws-error.js';

/** What a world is at, so that its clock can move exactly when nothing is going on. */
export interface Activity {
  /** Requests being served, held ones not counted, and work that goes on after an answer. */
  readonly active: number;
  /** Requests that a fault keeps without an answer. */
  readonly hanging: number;
  begin(): void;
  end(): void;
  /** Counts a request that is being served as held until the promise settles. */
  hold(until: Promise<unknown>): Promise<void>;
  /** Resolves when nothing is active. @throws AwsError when the world ends first. */
  idle(gone: AbortSignal): Promise<void>;
  /** Resolves when another number of requests than this is held. @throws AwsError when the world ends first. */
  untilHangingIsNot(count: number, gone: AbortSignal): Promise<void>;
  /** The world has ended: nobody waits for it any longer. */
  close(): void;
}

/** What has arrived already, on whatever connection, is read within so many turns of the event loop. */
const idleTurns = 3;

export function createActivity(): Activity {
  let active = 0;
  let hanging = 0;
  let changes = 0;
  let closed = false;
  const listeners = new Set<() => void>();

  const change = (activeBy: number, hangingBy: number): void => {
    active += activeBy;
    hanging += hangingBy;
    changes += 1;
    for (const listener of [...listeners]) listener();
  };

  async function nextChange(gone: AbortSignal): Promise<void> {
    if (!closed && !gone.aborted) {
      await new Promise<void>((resolve) => {
        const end = (): void => {
          listeners.delete(end);
          gone.removeEventListener('abort', end);
          resolve();
        };
        listeners.add(end);
        gone.addEventListener('abort', end);
      });
    }
    if (closed) throw new AwsError('NoSuchWorld', 'The world has ended.', 404);
    if (gone.aborted) throw new AwsError('ClientClosedRequest', 'The client has left.', 499);
  }

  return {
    get active() {
      return active;
    },
    get hanging() {
      return hanging;
    },
    begin: () => change(1, 0),
    end: () => change(-1, 0),
    async hold(until) {
      change(-1, 1);
      await until;
      change(1, -1);
    },
    async idle(gone) {
      for (let still = 0; still < idleTurns; ) {
        while (active > 0) await nextChange(gone);
        const before = changes;
        await nextTurn();
        still = changes === before ? still + 1 : 0;
      }
      if (closed || gone.aborted) await nextChange(gone);
    },
    async untilHangingIsNot(count, gone) {
      while (hanging === count) await nextChange(gone);
    },
    close() {
      closed = true;
      change(0, 0);
    },
  };
}
