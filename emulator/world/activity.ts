import { setImmediate as nextTurn } from 'node:timers/promises';
import { AwsError } from '../protocol/aws-error.js';

/** The requests and the work in progress in a world. Its clock can be advanced when there are none. */
export interface Activity {
  /** The number of requests in progress, without those that are held back, and of pieces of background work. */
  readonly active: number;
  /** The number of requests that a fault holds back. */
  readonly hanging: number;
  /** Counts a request or a piece of background work as active. */
  begin(): void;
  /** Ends what `begin` has counted. */
  end(): void;
  /** Counts an active request as held back until the promise settles. */
  hold(until: Promise<unknown>): Promise<void>;
  /** Resolves when nothing is active. @throws AwsError when the world is deleted or `gone` aborts first. */
  idle(gone: AbortSignal): Promise<void>;
  /**
   * Resolves when the number of requests that are held back is not `count`.
   * @throws AwsError when the world is deleted or `gone` aborts first.
   */
  untilHangingIsNot(count: number, gone: AbortSignal): Promise<void>;
  /** Ends all waits when the world is deleted. */
  close(): void;
}

/** Requests that have arrived on any connection are read within this number of turns of the event loop. */
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
    if (gone.aborted) throw new AwsError('ClientClosedRequest', 'The client has disconnected.', 499);
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
