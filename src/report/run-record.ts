import { consoleFileOf } from './boot-tests.js';
import { canonicalText } from './canonical.js';
import { changeValues } from './plan.js';
import type { RunResult } from './result.js';

/** The path of the record of a run, beside its manifest: `a/manifest.json` has `a/manifest.run.json`. */
export function recordPath(manifest: string): string {
  return `${manifest.replace(/(?<=[^/\\])\.json$/i, '')}.run.json`;
}

/**
 * What a run did, and when, as JSON text. The manifest has only what then exists, so that a run that changes nothing
 * writes the same manifest as the one before. `version` rises as that of the manifest does.
 */
export function recordText(result: RunResult): string {
  const time = (ms: number): string => new Date(ms).toISOString();
  return canonicalText({
    version: 1,
    command: result.command,
    outcome: result.outcome,
    startedAt: result.startedAt,
    finishedAt: result.finishedAt,
    ...(result.rehearsal === undefined ? {} : { rehearsal: true, requests: result.rehearsal.requests ?? null }),
    changes: result.changes.map((change) => ({ ...changeValues(change, result), outcome: change.outcome })),
    launches: (result.bootTests ?? []).flatMap(({ accountId, region, image, imageId, launches }) =>
      launches.map((launch) => ({
        accountId,
        region,
        image,
        imageId,
        instanceId: launch.instanceId ?? null,
        instanceType: launch.instanceType,
        bootMode: launch.bootMode ?? null,
        outcome: launch.outcome,
        seconds: launch.seconds,
        about: launch.about,
        console: consoleFileOf(result, launch) ?? null,
      })),
    ),
    contentsRead: (result.contents ?? [])
      .filter(({ isRecorded }) => !isRecorded)
      .map(({ accountId, region, snapshotId }) => ({ accountId, region, snapshotId })),
    warnings: result.warnings,
    timeline: result.timeline.map(({ accountId, region, stage, start, end }) => ({
      accountId,
      region,
      stage,
      startedAt: time(start),
      finishedAt: time(end),
    })),
  });
}
