import { groupBy, type RegionName, sortedNames } from './order.js';
import { formatDuration } from './progress.js';
import type { TimelineEntry } from './result.js';
import { type RunStage, runStages } from './stages.js';

/** A stage of a run. All lengths are milliseconds without pauses: how long some image was in it. */
export interface StageSpan {
  readonly stage: RunStage;
  readonly entries: readonly TimelineEntry[];
  readonly length: number;
  /** The regions that were in it, each with the length in it. */
  readonly regions: ReadonlyMap<string, number>;
  /** The region that took longest. */
  readonly slowest: string;
}

/** The stages of a run, in the order in which they come. */
export function stageSpans(timeline: readonly TimelineEntry[], nameOf: RegionName): StageSpan[] {
  const byStage = groupBy(timeline, ({ stage }) => stage);
  return runStages.flatMap((stage) => {
    const entries = byStage.get(stage) ?? [];
    if (entries.length === 0) return [];
    const byRegion = groupBy(entries, nameOf);
    const regions = new Map(
      sortedNames([...byRegion.keys()]).map((name) => [name, lengthOf(byRegion.get(name) ?? [])] as const),
    );
    const [slowest = ''] = [...regions].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    return [{ stage, entries, length: lengthOf(entries), regions, slowest }];
  });
}

/** How long at least one of the entries lasted: several images are in a stage at once, or with a pause between them. */
function lengthOf(entries: readonly TimelineEntry[]): number {
  let length = 0;
  let until = -Infinity;
  for (const { start, end } of entries.toSorted((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return length;
}

const barWidth = 30;

/** One line per stage, time from left to right: when it was, how long it took, and which region took longest. */
export function stageLines(spans: readonly StageSpan[]): string[] {
  const all = spans.flatMap(({ entries }) => entries);
  const first = all.reduce((least, { start }) => Math.min(least, start), Infinity);
  const last = all.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const titleWidth = Math.max(...spans.map(({ stage }) => stage.length));
  return spans.map((span) => {
    const bar = barOf(span.entries, first, Math.max(1, last - first));
    const took = formatDuration(span.length).padStart(6);
    return `${span.stage.padEnd(titleWidth)}  ${bar}  ${took}  ${slowestText(span)}`.trimEnd();
  });
}

/** @param first the time at which the bar begins, of `total` milliseconds */
function barOf(entries: readonly TimelineEntry[], first: number, total: number): string {
  const bar = Array.from({ length: barWidth }, () => '·');
  for (const { start, end } of entries) {
    const from = Math.min(barWidth - 1, Math.floor(((start - first) / total) * barWidth));
    bar.fill('█', from, Math.max(from + 1, Math.ceil(((end - first) / total) * barWidth)));
  }
  return bar.join('');
}

function slowestText({ regions, slowest }: StageSpan): string {
  if (regions.size < 2) return slowest;
  return `${regions.size} regions, slowest ${slowest} (${formatDuration(regions.get(slowest) ?? 0)})`;
}
