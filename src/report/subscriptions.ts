import { code, escapeMarkdown, table } from './markdown.js';
import type { RunResult } from './result.js';

/** One thing that a list shows: what it is, its name, its state, and what else there is to it. */
type Row = readonly [kind: string, name: string, status: string, more: string];

function rowsOf({ subscriptions }: RunResult): Row[] {
  if (subscriptions === undefined) return [];
  const { components, images, workflows, recipes } = subscriptions;
  return [
    ...components.map(
      ({ name, version, status, productCodes }): Row => [
        'component',
        `${name} ${version}`,
        status,
        productCodes.length === 0 ? 'no product code' : `product code ${productCodes.join(', ')}`,
      ],
    ),
    ...images.map(({ name, version, status, reason }): Row => ['image', `${name} ${version}`, status, reason]),
    ...workflows.map(({ name, version, status }): Row => ['workflow', `${name} ${version}`, status, '']),
    ...recipes.map(
      ({ kind, name, version, components: named }): Row => [
        `${kind} recipe`,
        `${name} ${version}`,
        '',
        named.map((arn) => arn.split('/').slice(1).join('/')).join(', '),
      ],
    ),
  ];
}

/** What an account has of AWS Marketplace in Image Builder, as lines of the log. */
export function subscriptionLines(result: RunResult): string[] {
  if (result.subscriptions === undefined) return [];
  const rows = rowsOf(result);
  if (rows.length === 0) return [`Image Builder in ${result.subscriptions.region} has nothing of AWS Marketplace`];
  return rows.map((row) => `Marketplace ${row.filter((part) => part !== '').join('  ')}`);
}

/** The same as a table in Markdown; empty when there is nothing to show. */
export function subscriptionsTable(result: RunResult): string {
  const rows = rowsOf(result);
  if (rows.length === 0) return subscriptionLines(result).map(escapeMarkdown).join();
  return table(
    ['Kind', 'Name and version', 'State', 'Product codes, reason or components'],
    rows.map(([kind, name, status, more]) => [kind, code(name), status, escapeMarkdown(more)]),
  );
}
