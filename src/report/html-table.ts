import { fittingCount } from './page.js';

/** Cells of one row, in HTML. */
export interface Row {
  readonly cells: readonly string[];
  /** Which of them may be broken into lines: identifiers and names of regions may not. */
  readonly wraps?: readonly number[];
  /** The only cell is a heading over the rows below it. */
  readonly isHeading?: true;
}

/**
 * A table in HTML, with as many rows as fit; empty if none does. A table in Markdown would break identifiers at their hyphens: its cells
 * have no `nowrap`.
 * @param more what is said of the rows that don't fit, in Markdown
 */
export function htmlTable(
  heading: readonly string[],
  rows: readonly Row[],
  mostBytes: number,
  more: (left: number) => string,
): string {
  const opening = `<table>\n<tr>${heading.map((cell) => `<th align="left" nowrap>${cell}</th>`).join('')}</tr>`;
  const closing = '</table>';
  const lines = rows.map((row) => rowLine(row, heading.length));
  const note = (left: number): string => `\n${more(left)}`;
  const fitting = fittingCount(lines, mostBytes - opening.length * 4 - closing.length - 4, note);
  const rest = rows.length - fitting;
  if (fitting === 0) return '';
  return [opening, ...lines.slice(0, fitting), closing, ...(rest > 0 ? [note(rest)] : [])].join('\n');
}

function rowLine({ cells, wraps = [], isHeading }: Row, columns: number): string {
  if (isHeading) return `<tr><th align="left" colspan="${columns}">${cells.join('')}</th></tr>`;
  return `<tr>${cells.map((cell, at) => (wraps.includes(at) ? `<td>${cell}</td>` : `<td nowrap>${cell}</td>`)).join('')}</tr>`;
}
