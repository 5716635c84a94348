import { pushsourceSchema } from '../src/config/schema/pushsource.js';
import { configSchema } from '../src/config/schema.js';
import { fromZod, type JsonSchema } from './generate-schema.js';

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** What the value of a key can be, in words. */
function typeInWords(schema: JsonSchema): string {
  if (schema.not) return 'none';
  if (schema.anyOf) return schema.anyOf.map(typeInWords).join(', or ');
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'integer') return `whole number, ${schema.minimum} to ${schema.maximum}`;
  if (schema.type === 'array') {
    if (schema.items?.enum) return `list of ${typeInWords(schema.items)}`;
    return `list of ${schema.items?.properties || schema.items?.additionalProperties ? 'maps' : 'text'}`;
  }
  if (schema.properties) return 'map';
  if (typeof schema.additionalProperties === 'object')
    return schema.additionalProperties.properties ? 'map of maps' : 'map of text';
  return 'text';
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}

function row(key: string, schema: JsonSchema, isRequired: boolean): string {
  const fallback = isRequired
    ? '*required*'
    : schema.default === undefined || schema.default === ''
      ? ''
      : code(schema.default);
  const [example] = schema.examples ?? [];
  const shown = example === undefined ? '' : ` Example: ${code(example)}.`;
  return `| ${[code(key), typeInWords(schema), fallback, `${schema.description ?? ''}${shown}`].map(cell).join(' | ')} |`;
}

/** The maps inside a map, by their paths. Each gets a section of its own. */
function innerMaps(path: string, schema: JsonSchema): [string, JsonSchema][] {
  if (schema.anyOf) return schema.anyOf.flatMap((form) => innerMaps(path, form));
  const each = schema.type === 'array' ? schema.items : undefined;
  if (each !== undefined) return innerMaps(`${path}[]`, each);
  const additional = schema.additionalProperties;
  if (typeof additional === 'object' && !schema.properties) return innerMaps(`${path}.<name>`, additional);
  if (!schema.properties) return [];
  const deeper = Object.entries(schema.properties).flatMap(([key, inner]) =>
    key === 'defaults' ? [] : innerMaps(path === '' ? key : `${path}.${key}`, inner),
  );
  return [[path, schema], ...deeper];
}

/** A row for each key of a map. */
function keysTable(schema: JsonSchema): string[] {
  return [
    '| key | value | default | meaning |',
    '| --- | --- | --- | --- |',
    ...Object.entries(schema.properties ?? {}).map(([key, inner]) =>
      row(key, inner, schema.required?.includes(key) ?? false),
    ),
  ];
}

/** The reference of an image config in Markdown: a section for each map, with a row for each key. */
export function configReference(): string {
  const sections = innerMaps('', fromZod(configSchema)).flatMap(([path, schema]) => [
    `## ${path === '' ? 'The whole config' : code(path)}`,
    '',
    ...keysTable(schema),
    '',
  ]);
  return [
    '# Image config',
    '',
    '<!-- Generated from src/config/schema/ by `npm run generate`. -->',
    '',
    'A config has these keys at the top, or all of them under `awspub:`. Keys beside `awspub:` are ignored. A config file',
    'of awspub works as it is. Unknown keys and duplicate keys are errors.',
    '',
    `\`$name\` and \`\${name}\` are replaced with values from the config mapping, and names such as \`\${github.sha}\` with`,
    'values from the workflow run. Write `$$` for a dollar sign. A quoted value stays text; a plain value is read as YAML',
    'after its names are replaced.',
    '',
    ...sections,
    '## `pushsource`',
    '',
    'A config with this key is for staged directories of pushsource, which the input `config` lists beside it. It has no',
    '`source`, `defaults` and `images` of its own. [Staged directories](pushsource.md) explains what becomes of their metadata.',
    'In `defaults`, `destinations.<name>` and `images.<name>`, any field of an image but `distributions` can be set, and in its `marketplace` any',
    'of that.',
    '',
    ...keysTable(fromZod(pushsourceSchema)),
    '',
  ].join('\n');
}
