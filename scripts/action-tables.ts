import type { Action } from './action.js';

/** The README's table of inputs. */
export function inputsTable(action: Action): string {
  const rows = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    cell(input.description) + (input.required ? ' **Required.**' : ''),
    input.default === '' ? '' : `\`${input.default}\``,
  ]);
  return table(['Input', 'Description', 'Default'], rows);
}

/** The README's table of outputs. */
export function outputsTable(action: Action): string {
  const rows = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, cell(output.description)]);
  return table(['Output', 'Description'], rows);
}

/** `text` with what stands between `<!-- begin name -->` and `<!-- end name -->` replaced by `body`. */
export function withSection(text: string, name: string, body: string): string {
  const begin = `<!-- begin ${name} -->`;
  const end = `<!-- end ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The markers ${begin} and ${end} are missing.`);
  return `${text.slice(0, from + begin.length)}\n${body}\n${text.slice(to)}`;
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

/** A Markdown table; the cells are Markdown already. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}
