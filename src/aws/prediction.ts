/** How far work was at a moment: between two percentages. */
export interface Progress {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly least: number;
  readonly most: number;
}

/** AWS shows whole percents, rounded down. */
export function shown(at: number, percent: number): Progress {
  return { at, least: percent, most: percent + 1 };
}

/** No look comes later than this, whatever AWS's progress promises: it may stand still, or jump to the end. */
const longestMs = 60_000;
/** Nor after more than so many times as long as progress was watched. */
const trustedSpans = 14;
/** An end that is known this well, or to such a share of the whole, is waited for. */
const sureMs = 2_000;
const sureShare = 0.08;
/** Work begins before its request is answered: it has taken up to so much longer than was watched. */
const unwatchedMs = 500;

/**
 * Milliseconds until the next look at work that goes on as it did between two looks: until the end, where that is known
 * well enough, rather a little later than a little earlier, because a look too early is one more. Otherwise until the
 * moment before which it can't end: then the end is known better.
 */
export function untilLook(from: Progress, last: Progress): number {
  const spanMs = last.at - from.at;
  const soonestMs = (spanMs * (100 - last.most)) / (last.most - from.least);
  const moved = last.least - from.most;
  const latestMs = moved > 0 ? ((spanMs + unwatchedMs) * (100 - last.least)) / moved : Number.POSITIVE_INFINITY;
  const isSure = latestMs - soonestMs <= Math.max(sureMs, sureShare * (spanMs + latestMs));
  return Math.min(isSure ? latestMs : soonestMs, trustedSpans * spanMs, longestMs);
}
