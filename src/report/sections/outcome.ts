import { headline } from '../headline.js';
import { count } from '../lines.js';
import { escapeMarkdown, imageNames, shortened } from '../markdown.js';
import { hasSeveralAccounts, places } from '../order.js';
import type { Section } from '../page.js';
import { formatDuration } from '../progress.js';
import type { RunResult } from '../result.js';
import { existingText, type Standing, standings } from '../standing.js';

const mostLines = 5;
/** A line about an image names at most its regions, and there are some forty. */
const mostOfLine = 1_000;

/** How the run ended: what is public where, what is missing, what to do next. The page begins with it. */
export const outcome: Section = {
  body: (result) =>
    [`## ${outcomeTitle(result)}`, nextText(result), standing(result), factsOf(result).join(' · ')]
      .filter((part) => part !== '')
      .join('\n\n'),
};

/** The first line of a page, without its markup. */
export function outcomeTitle(result: RunResult): string {
  const { mark, title } = headline(result);
  return `${mark} ${escapeMarkdown(shortened(title, 300))}`;
}

/** What to do next, in Markdown. */
export function nextText(result: RunResult): string {
  return headline(result).next.join(' ');
}

/** The images that aren't the same everywhere. */
export function standing(result: RunResult): string {
  const all = standings(result);
  const more = all.length > mostLines ? [`- … and ${all.length - mostLines} more`] : [];
  return [...all.slice(0, mostLines).map(standingLine), ...more].join('\n');
}

function standingLine({ images, text }: Standing): string {
  return `- ${imageNames(images)}: ${escapeMarkdown(shortened(text, mostOfLine))}`;
}

/** Numbers about the run. */
export function factsOf(result: RunResult): string[] {
  const all = places(result);
  const took = Date.parse(result.finishedAt) - Date.parse(result.startedAt);
  return [
    count(result.images.length, 'image'),
    ...(hasSeveralAccounts(result) ? [count(new Set(all.map(({ region }) => region.accountId)).size, 'account')] : []),
    ...(all.length === 0
      ? []
      : [count(new Set(all.map(({ region }) => region.region)).size, 'region'), existingText(result)]),
    ...(result.command === 'check' ? [] : [changesFact(result)]),
    formatDuration(took),
  ];
}

function changesFact({ changes }: RunResult): string {
  if (changes.length === 0) return 'no changes';
  const counted = (['planned', 'done', 'failed', 'unknown', 'not run'] as const)
    .map((outcome) => [changes.filter((change) => change.outcome === outcome).length, outcome] as const)
    .filter(([number]) => number > 0)
    .map(([number, outcome]) => `${number} ${outcome}`);
  return `${changes.length === 1 ? 'change' : 'changes'}: ${counted.join(', ')}`;
}
