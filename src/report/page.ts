import { byteLength } from './markdown.js';
import type { RunResult } from './result.js';

const between = '\n\n';

/** What a section may take of a page, and where a reader finds what doesn't fit. */
export interface Room {
  readonly mostBytes: number;
  /** Markdown: a file's name, or a link. */
  readonly elsewhere: string;
}

/** One part of a page. A new one is a file in sections/ and a line in the list of its pages. */
export interface Section {
  /** Its heading, which also names it where there is no room for it. Absent: it begins the page, without a heading. */
  readonly title?: string;
  /** How much of the page it may take, so that something is left for others; absent: all that is left. */
  readonly share?: number;
  /** Its Markdown, cut to the room where it can be; empty when there is nothing to show. */
  body(result: RunResult, room: Room): string;
}

/**
 * Sections below each other, in at most `mostBytes`. They get room in their order: the later ones are cut first. In the
 * place of one that doesn't fit is a line that says where it is.
 */
export function pageText(result: RunResult, sections: readonly Section[], { mostBytes, elsewhere }: Room): string {
  const noteFor = (title: string): string => `_${title} would make this page too long. See ${elsewhere}._`;
  const noteBytes = Math.max(0, ...sections.map(({ title = '' }) => byteLength(between + noteFor(title))));
  const parts: string[] = [];
  let left = mostBytes - 1;
  sections.forEach((section, index) => {
    const heading = section.title === undefined ? '' : `### ${section.title}\n\n`;
    const later = sections.length - index - 1;
    const gap = parts.length === 0 ? 0 : byteLength(between);
    const most = Math.floor(Math.min(left - gap - later * noteBytes, mostBytes * (section.share ?? 1)));
    const body = section.body(result, { mostBytes: most - byteLength(heading), elsewhere });
    if (body === '') return;
    const whole = heading + body;
    const part = byteLength(whole) <= most ? whole : noteFor(section.title ?? 'This');
    parts.push(part);
    left -= gap + byteLength(part);
  });
  return `${parts.join(between)}\n`;
}

/** As many of the items as fit, each on a line of its own, and a last line for those that don't. */
export function fittingLines(items: readonly string[], mostBytes: number, more: (left: number) => string): string {
  const fitting = fittingCount(items, mostBytes, more);
  const rest = items.length - fitting;
  return [...items.slice(0, fitting), ...(rest > 0 ? [more(rest)] : [])].join('\n');
}

/** How many of the items fit, if those that don't are counted in a last line. */
export function fittingCount(items: readonly string[], mostBytes: number, more: (left: number) => string): number {
  const ends: number[] = [];
  let bytes = 0;
  for (const item of items) {
    bytes += byteLength(item) + 1;
    ends.push(bytes);
  }
  if (bytes <= mostBytes) return items.length;
  const reserved = byteLength(more(items.length)) + 1;
  return ends.filter((end) => end + reserved <= mostBytes).length;
}
