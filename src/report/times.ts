import { canonicalText } from './canonical.js';
import type { RunResult } from './result.js';

/** The path of the file with the times of the run, beside the manifest: `a/manifest.json` has `a/manifest.times.json`. */
export function timesPath(manifest: string): string {
  return `${manifest.replace(/(?<=[^/\\])\.json$/i, '')}.times.json`;
}

/**
 * When the run began and ended, and what took its time, as JSON text. It isn't in the manifest, so that a run that finds
 * and does the same as the one before writes the same manifest. `version` rises as that of the manifest does.
 */
export function timesText({ command, startedAt, finishedAt, timeline }: RunResult): string {
  const time = (ms: number): string => new Date(ms).toISOString();
  return canonicalText({
    version: 1,
    command,
    startedAt,
    finishedAt,
    timeline: timeline.map(({ accountId, region, label, start, end }) => ({
      accountId,
      region,
      label,
      startedAt: time(start),
      finishedAt: time(end),
    })),
  });
}
