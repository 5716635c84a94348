/** How far an upload was at a moment. */
export interface Sample {
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** Bytes that AWS has acknowledged in this run. */
  readonly bytes: number;
  /** Requests, repetitions included, and how many of them had no answer in time. */
  readonly attempts: number;
  readonly timedOut: number;
}

const overMs = 60_000;
const leastBytesPerSecond = 2_000_000;
const leastAttempts = 20;

/**
 * Why an upload is too slow for its window, from samples of its last minutes in their order: a clause; undefined where
 * it is not, or hasn't gone on for a minute. Pure.
 */
export function slowness(samples: readonly Sample[]): string | undefined {
  const last = samples.at(-1);
  const before = samples.findLast(({ atMs }) => last !== undefined && last.atMs - atMs >= overMs);
  if (last === undefined || before === undefined) return undefined;
  const attempts = last.attempts - before.attempts;
  const timedOut = last.timedOut - before.timedOut;
  if (attempts >= leastAttempts && timedOut * 5 >= attempts) {
    return `${timedOut} of ${attempts} requests had no response in time`;
  }
  const bytesPerSecond = ((last.bytes - before.bytes) / (last.atMs - before.atMs)) * 1000;
  if (bytesPerSecond >= leastBytesPerSecond) return undefined;
  return `${(bytesPerSecond / 1_000_000).toFixed(1)} MB/s over the last minute`;
}

/** The window to go on with: half of it, but enough to keep a connection busy. */
export function narrowed(window: number): number {
  return Math.max(4, Math.floor(window / 2));
}
