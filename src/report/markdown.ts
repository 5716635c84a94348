/**
 * Text that shows as it is, in a paragraph or a table cell: whatever GitHub's Markdown, HTML, math or mentions would
 * take for their own becomes an entity, and a line break `<br>`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[&<>|`*_[\]~\\#!$@{}]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/\r\n|[\r\n]/g, '<br>');
}

/** In the typeface of code; backticks can't be escaped inside of backticks, so HTML it is. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** A table; `cells` are Markdown already. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}
