import { attributesSchema, fileSchema, releaseSchema } from '../src/config/dialects/pushsource/metadata.js';
import { fromZod } from './generate-schema.js';

function table(head: string, rows: Readonly<Record<string, { readonly description?: string }>>): string {
  const lines = Object.entries(rows).map(([name, { description = '' }]) => `| \`${name}\` | ${description} |`);
  return [`| ${head} | Becomes |`, '| --- | --- |', ...lines].join('\n');
}

/** What becomes of an entry and its attributes, in Markdown. */
export function attributesTable(): string {
  const { attributes: _, ...entry } = fromZod(fileSchema).properties ?? {};
  const { release: __, ...attributes } = fromZod(attributesSchema).properties ?? {};
  return [table('Entry', entry), '', table('Attribute', attributes)].join('\n');
}

/** What becomes of a release, in Markdown. */
export function releaseTable(): string {
  return table('`release`', fromZod(releaseSchema).properties ?? {});
}
