import type { Position } from '../error.js';

/**
 * GitHub's workflow commands: lines on standard output that the runner acts on. They are written here, and not by
 * @actions/core, because importing that costs as much time as everything else before the first request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function command(
  name: 'group' | 'endgroup' | 'error' | 'warning' | 'notice' | 'add-mask',
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(data)}`;
}

/** An annotation: shown at `position` in the pull request, or on the run's page when there is none. */
export function annotation(
  level: 'error' | 'warning' | 'notice',
  text: string,
  where: Partial<Position> & { readonly title?: string } = {},
): string {
  return command(level, { file: where.file, line: where.line, col: where.column, title: where.title }, text);
}

/**
 * Text that the runner only prints. A line that begins with `::`, or has `##[` in it, would be a command:
 * names, tags and AWS's messages are other people's words and must not become one.
 */
export function plain(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #['))
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
