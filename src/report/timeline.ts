import { groupBy, type RegionName, sortedNames } from './order.js';
import { formatDuration } from './progress.js';
import type { TimelineEntry } from './result.js';
import { type RunStage, runStages } from './stages.js';

/** A stage of a run: from when to when some region was in it. */
export interface StageSpan {
  readonly stage: RunStage;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
  /** The regions that were in it, each with the time that it was. */
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
    return [{ stage, start: startOf(entries), end: endOf(entries), regions, slowest }];
  });
}

function startOf(entries: readonly TimelineEntry[]): number {
  return entries.reduce((first, { start }) => Math.min(first, start), Infinity);
}

function endOf(entries: readonly TimelineEntry[]): number {
  return entries.reduce((last, { end }) => Math.max(last, end), -Infinity);
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
  const start = Math.min(...spans.map((span) => span.start));
  const total = Math.max(1, ...spans.map(({ end }) => end - start));
  const titleWidth = Math.max(...spans.map(({ stage }) => stage.length));
  return spans.map((span) => {
    const first = Math.min(barWidth - 1, Math.floor(((span.start - start) / total) * barWidth));
    const last = Math.max(first + 1, Math.ceil(((span.end - start) / total) * barWidth));
    const bar = `${'·'.repeat(first)}${'█'.repeat(last - first)}`.padEnd(barWidth, '·');
    const took = formatDuration(span.end - span.start).padStart(6);
    return `${span.stage.padEnd(titleWidth)}  ${bar}  ${took}  ${slowestText(span)}`.trimEnd();
  });
}

function slowestText({ regions, slowest }: StageSpan): string {
  if (regions.size < 2) return slowest;
  return `${regions.size} regions, slowest ${slowest} (${formatDuration(regions.get(slowest) ?? 0)})`;
}
