/**
 * Resolves when it is the caller's turn, with what ends the turn, or when `signal` aborts: then it is nobody's turn.
 */
export type TakeTurn = (signal: AbortSignal) => Promise<() => void>;

/** Turns of which no more than `most` go on at a time. Whoever came first is next. */
export function createTurns(most: number): TakeTurn {
  let going = 0;
  const waiting = new Set<() => void>();

  function begin(): () => void {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const [next] = waiting;
      if (next) next();
      else going -= 1;
    };
  }

  return (signal) =>
    new Promise((resolve) => {
      const leave = (): void => {
        waiting.delete(start);
        signal.removeEventListener('abort', giveUp);
      };
      const start = (): void => {
        leave();
        resolve(begin());
      };
      const giveUp = (): void => {
        leave();
        resolve(() => {});
      };
      if (signal.aborted) return giveUp();
      if (going < most) {
        going += 1;
        return start();
      }
      waiting.add(start);
      signal.addEventListener('abort', giveUp);
    });
}
