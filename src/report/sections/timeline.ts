import { htmlTable, type Row } from '../html-table.js';
import { escapeMarkdown, folded } from '../markdown.js';
import { regionNames, sortedNames } from '../order.js';
import type { Section } from '../page.js';
import { formatDuration } from '../progress.js';
import { type StageSpan, stageLines, stageSpans } from '../timeline.js';

/** The stages of the run beside each other, and how long each region was in each. */
export const timeline: Section = {
  title: 'Timeline',
  body: (result, { mostBytes, elsewhere }) => {
    const spans = stageSpans(result.timeline, regionNames(result));
    if (spans.length === 0) return '';
    // What could end the block.
    const chart = ['```text', ...stageLines(spans).map((line) => line.replaceAll(/[`\r\n]+/g, ' ')), '```'].join('\n');
    if (spans.every(({ regions }) => regions.size < 2)) return chart;
    const left = mostBytes - Buffer.byteLength(chart) - 200;
    const more = (rest: number): string => `… and ${rest} more regions: see ${elsewhere}`;
    const byRegion = htmlTable(['Region', ...spans.map(({ stage }) => stage)], rowsOf(spans), left, more);
    return byRegion === '' ? chart : `${chart}\n\n${folded('By region', byRegion)}`;
  },
};

function rowsOf(spans: readonly StageSpan[]): Row[] {
  const names = sortedNames(spans.flatMap(({ regions }) => [...regions.keys()]));
  return names.map((name) => ({
    cells: [
      escapeMarkdown(name),
      ...spans.map(({ regions, slowest }) => {
        const took = regions.get(name);
        if (took === undefined) return '';
        return regions.size > 1 && name === slowest ? `<b>${formatDuration(took)}</b>` : formatDuration(took);
      }),
    ],
  }));
}
