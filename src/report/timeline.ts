import { groupBy, type RegionName } from './order.js';
import type { TimelineEntry } from './result.js';

/** More bars than this can't be read, and GitHub draws no diagram whose text is longer than 50,000 characters. */
const mostBars = 80;

/**
 * The run as a Mermaid gantt chart in a Markdown fence; empty when nothing took any time.
 * Of a long run the longest spans are shown, in the order in which they began.
 * https://mermaid.js.org/syntax/gantt.html
 */
export function gantt(timeline: readonly TimelineEntry[], nameOf: RegionName = ({ region = '' }) => region): string {
  if (timeline.length === 0) return '';
  const shown = [...timeline]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, mostBars)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const lines = [...groupBy(shown, nameOf)].flatMap(([section, entries]) => [
    `  section ${label(section)}`,
    // A bar that ends where it begins isn't drawn.
    ...entries.map(
      (entry) =>
        `  ${label(entry.label)} :${Math.round(entry.start)}, ${Math.round(Math.max(entry.end, entry.start + 1))}`,
    ),
  ]);
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...lines, '```'].join('\n');
}

/** Colons, semicolons, hashes and line breaks end a label or begin something else in Mermaid. */
function label(text: string): string {
  const clean = text
    .replaceAll(/[^\p{L}\p{N} ._/()-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return clean.slice(0, 60) || 'unnamed';
}
