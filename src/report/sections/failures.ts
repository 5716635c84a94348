import { type FailureGroup, failureGroups } from '../failure-groups.js';
import { code, escapeMarkdown, imageNames, shortened } from '../markdown.js';
import { fittingLines, type Section } from '../page.js';

/** AWS's longest messages carry an encoded authorization message of some thousand characters. */
const mostOfMessage = 2_000;

/** What failed, where, and what to do about it: one item for the same failure in several regions. */
export const failures: Section = {
  title: 'Failures',
  share: 0.7,
  body: (result, { mostBytes, elsewhere }) =>
    fittingLines(failureGroups(result).map(item), mostBytes, (left) => `- … and ${left} more: see ${elsewhere}`),
};

export const warnings: Section = {
  title: 'Warnings',
  share: 0.3,
  body: ({ warnings }, { mostBytes, elsewhere }) =>
    fittingLines(
      [...new Set(warnings)].map((warning) => `- ⚠️ ${escapeMarkdown(shortened(warning, mostOfMessage))}`),
      mostBytes,
      (left) => `- … and ${left} more: see ${elsewhere}`,
    ),
};

function item({ failure, images, where }: FailureGroup): string {
  const { message, hint, bestEffort, file, line, column } = failure;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const scope = [
    ...(images.length > 0 ? [imageNames(images)] : []),
    ...(where === '' ? [] : [escapeMarkdown(shortened(where, 1_000))]),
    ...(place === '' ? [] : [code(shortened(place, 500))]),
  ].join(' · ');
  const lines = [
    `- ${bestEffort ? '⚠️' : '❌'} ${scope === '' ? '' : `${scope}: `}${escapeMarkdown(shortened(message, mostOfMessage))}`,
    ...(hint === undefined ? [] : [`  → ${escapeMarkdown(shortened(hint, mostOfMessage))}`]),
  ];
  return lines.join('<br>\n');
}
