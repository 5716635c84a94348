import { changeLines } from './changes.js';
import { outcomeText } from './lines.js';
import { code } from './markdown.js';
import { regionNames } from './order.js';
import type { RunResult } from './result.js';

/** GitHub takes 65,536 characters; a little is left for the marker. */
const mostCharacters = 65_000;
/** What failures may take of them, so that the outcome and a note fit in any case. */
const mostOfFailures = 60_000;
/** AWS's longest messages carry an encoded authorization message of some thousand characters. */
const mostOfMessage = 2_000;
const mostConfigs = 5;
const mostOfConfig = 200;

/**
 * What a pull request would change, as one comment in Markdown. If it gets too long, the list of changes goes and the
 * failures stay, as many as fit.
 * @param configs the configs as the workflow names them
 */
export function commentText(result: RunResult, configs: readonly string[]): string {
  const more = configs.length > mostConfigs ? ` and ${configs.length - mostConfigs} more` : '';
  const names = configs.slice(0, mostConfigs).map((name) => code(cut(name, mostOfConfig)));
  const heading = `### ami-publish ${code(result.command)}: ${names.join(', ')}${more}\n\n${outcomeText(result)}\n`;
  const failures = failureList(result);
  const lines = changeLines(result.changes, regionNames(result));
  const whole = joined([heading, failures, lines.length > 0 ? fenced(lines) : '']);
  if (whole.length <= mostCharacters) return whole;
  const note = `The list of ${result.changes.length} changes is too long for a comment. See the job summary and the manifest.`;
  return joined([heading, failures, note]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function failureList(result: RunResult): string {
  const { failures } = result;
  const nameOf = regionNames(result);
  if (failures.length === 0) return '';
  const items: string[] = [];
  let length = 0;
  for (const failure of failures) {
    const where = [failure.image ?? '', nameOf(failure)].filter((part) => part !== '').join(' in ');
    const text = cut(failure.message, mostOfMessage);
    const item = `- ${code(where === '' ? text : `${where}: ${text}`)}\n`;
    length += item.length;
    if (length > mostOfFailures) break;
    items.push(item);
  }
  if (items.length < failures.length) items.push(`- … and ${failures.length - items.length} more\n`);
  return items.join('');
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** A fence longer than any run of backticks in it can't be ended by user-given text. */
function fenced(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}
