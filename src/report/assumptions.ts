import { escapeMarkdown, table } from './markdown.js';
import type { Assumption } from './result.js';

/** What a rehearsal takes for granted, as lines of the log. */
export function assumptionLines(assumptions: readonly Assumption[]): string[] {
  return assumptions.map(({ what, region, why }) => `assumed: ${region === '' ? '' : `${region}: `}${what} (${why})`);
}

/** The same as a table, with each thing once and all of its regions; empty without assumptions. */
export function assumptionsTable(assumptions: readonly Assumption[]): string {
  if (assumptions.length === 0) return '';
  const rows = new Map<string, { readonly assumption: Assumption; readonly regions: string[] }>();
  for (const assumption of assumptions) {
    const key = JSON.stringify([assumption.what, assumption.why]);
    const row = rows.get(key) ?? { assumption, regions: [] };
    rows.set(key, row);
    if (assumption.region !== '') row.regions.push(assumption.region);
  }
  return table(
    ['Assumed', 'Region', 'Why'],
    [...rows.values()].map(({ assumption: { what, why }, regions }) =>
      [what, regions.join(', '), why].map(escapeMarkdown),
    ),
  );
}
