import { count } from '../lines.js';
import { escapeMarkdown, folded, shortened } from '../markdown.js';
import { fittingLines, type Section } from '../page.js';
import type { CheckResult } from '../result.js';

/** What preflight asked. What failed is among the failures; what it couldn't know is listed here. */
export const preflight: Section = {
  title: 'Preflight',
  share: 0.2,
  body: ({ checks = [] }, { mostBytes, elsewhere }) => {
    if (checks.length === 0) return '';
    const unknown = checks.filter(({ answer }) => answer === 'unknown');
    const summary = summaryOf(checks);
    if (unknown.length === 0) return summary;
    const lines = fittingLines(unknown.map(item), mostBytes - 200, (left) => `- … and ${left} more: see ${elsewhere}`);
    return folded(summary, lines);
  },
};

function summaryOf(checks: readonly CheckResult[]): string {
  const many = (answer: CheckResult['answer']): number => checks.filter((one) => one.answer === answer).length;
  const [yes, no, unknown] = [many('yes'), many('no'), many('unknown')];
  return [
    ...(yes > 0 ? [`${count(yes, 'check')} passed`] : []),
    ...(no > 0 ? [`${no} failed`] : []),
    ...(unknown > 0 ? [`${unknown} can't be made in advance`] : []),
  ].join(', ');
}

function item({ what, why = '' }: CheckResult): string {
  return `- ${escapeMarkdown(shortened(why === '' ? what : `${what}: ${why}`, 1_000))}`;
}
