import { changeLines } from './changes.js';
import { outcomeText } from './lines.js';
import { code } from './markdown.js';
import type { RunResult } from './result.js';

/** GitHub takes 65,536 characters; a little is left for the marker. */
const mostCharacters = 65_000;

/** What a pull request would change, as one comment in Markdown. */
export function commentText(result: RunResult): string {
  const heading = `### ami-publish ${code(result.command)}\n\n${outcomeText(result)}\n`;
  const failures = result.failures.map(({ region, image, message }) => {
    const where = [image, region].filter((part) => part !== undefined).join(' in ');
    return `- ${code(where === '' ? message : `${where}: ${message}`)}`;
  });
  const lines = changeLines(result.changes);
  // A fence longer than any run of backticks in it can't be ended by user-given text.
  const longest = Math.max(0, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  const parts = [
    heading,
    failures.length > 0 ? `${failures.join('\n')}\n` : '',
    lines.length > 0 ? `${fence}text\n${lines.join('\n')}\n${fence}` : '',
  ];
  const text = parts.filter((part) => part !== '').join('\n');
  if (text.length <= mostCharacters) return text;
  return `${heading}\nThe list is too long for a comment. See the job summary and the manifest.`;
}
