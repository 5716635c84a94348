/**
 * Text that shows as it is, in a paragraph, a table cell or HTML: whatever GitHub's Markdown, HTML or math would take for
 * their own becomes an entity, and a line break `<br>`. GitHub looks for mentions and issue numbers in the finished HTML,
 * where an entity is a character again, so an invisible space ends them.
 */
export function escapeMarkdown(text: string): string {
  return entities(text.replaceAll(/([@#])(?=\w)/g, '$1\u200b'));
}

function entities(text: string): string {
  return text
    .replaceAll(/[&<>|`*_[\]~\\#!$@{}]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/\r\n|[\r\n]/g, '<br>');
}

/**
 * In the typeface of code; backticks can't be escaped inside of backticks, so HTML it is. GitHub looks for no mentions
 * in it, and shows no line breaks.
 */
export function code(text: string): string {
  return `<code>${entities(text.replaceAll(/[\r\n]+/g, ' '))}</code>`;
}

/**
 * An identifier that AWS has given, in the typeface of code. Not `<code>`: GitHub's style lets that break at hyphens,
 * even in a cell that doesn't wrap.
 */
export function identifier(id: string): string {
  return `<samp>${escapeMarkdown(id)}</samp>`;
}

/** A table; `cells` are Markdown already. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What can be unfolded: HTML, in which Markdown is read again after an empty line. `summary` is HTML. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Text of others that names something in a sentence, cut where it would fill it. */
export function shortened(text: string, mostCharacters: number): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

const mostImages = 3;

/** The names of images, as many as a line has room for. */
export function imageNames(images: readonly string[]): string {
  const named = images.slice(0, mostImages).map((image) => code(shortened(image, 128)));
  return [...named, ...(images.length > mostImages ? [`${images.length - mostImages} more`] : [])].join(', ');
}

/** GitHub's limits and ours count what is sent. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
