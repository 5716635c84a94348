import { z } from 'zod';
import { imageFieldsSchema } from '../src/config/schema/image.js';
import { configSchema } from '../src/config/schema.js';

/** As much of JSON Schema as zod makes of the config's schema. */
interface JsonSchema {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  default?: unknown;
  examples?: unknown[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
}

function fromZod(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // zod leaves out the examples of what is converted on reading.
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (examples !== undefined) jsonSchema.examples = examples as never;
      // That a list or a map may be left out says nothing; an editor would fill in an empty one.
      if (typeof jsonSchema.default === 'object') delete jsonSchema.default;
    },
  });
  delete json.$schema;
  return json as JsonSchema;
}

// pydantic's words, see src/config/schema/scalars.ts.
const booleanText = '^([Tt](rue|RUE)?|[Ff](alse|ALSE)?|[Yy](es|ES)?|[Nn]o?|NO|[Oo](n|N|ff|FF)|0|1)$';
const template = String.raw`\$`;

/** What users write: a scalar may be a template, a boolean or a number may be text, and a key without a value is none. */
function asWritten(schema: JsonSchema): JsonSchema {
  const written = { ...schema };
  if (schema.anyOf) written.anyOf = schema.anyOf.map(asWritten);
  if (schema.items) written.items = asWritten(schema.items);
  if (schema.properties) written.properties = mapValues(schema.properties, asWritten);
  if (schema.propertyNames?.pattern) written.propertyNames = { pattern: `${schema.propertyNames.pattern}|${template}` };
  if (typeof schema.additionalProperties === 'object') {
    written.additionalProperties = asWritten(schema.additionalProperties);
  }
  const { title, description, default: fallback, examples, ...rule } = schema;
  const about = without({ title, description, default: fallback, examples });
  const constrained = ['enum', 'const', 'pattern', 'minLength', 'maxLength'].some((key) => key in rule);
  if (schema.type === 'boolean') {
    return { ...about, anyOf: [rule, { enum: [0, 1] }, { type: 'string', pattern: `${booleanText}|${template}` }] };
  }
  if (schema.type === 'integer') {
    return { ...about, anyOf: [rule, { type: 'string', pattern: String.raw`^\s*[+-]?\d[\d_]*(\.0*)?\s*$|\$` }] };
  }
  if (schema.type === 'string' && constrained)
    return { ...about, anyOf: [rule, { type: 'string', pattern: template }] };
  return written;
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function without<T extends object>(record: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

/**
 * The JSON Schema (draft 2020-12) of an image config as users write it, for editors: in awspub's form, under `awspub:`
 * with anything beside it, or with the same keys at the top.
 */
export function schemaJson(): string {
  const config = asWritten(fromZod(configSchema));
  const image = { $ref: '#/$defs/image' };
  const { defaults, images } = config.properties ?? {};
  config.properties = {
    ...config.properties,
    defaults: { ...without({ description: defaults?.description }), ...image },
    images: { ...images, additionalProperties: image },
  };
  return `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Image config of ami-publish',
      description: 'From one disk image to AMIs in every region. Configs of awspub are valid as they are.',
      type: 'object',
      if: { required: ['awspub'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        properties: { awspub: { description: "The config in awspub's form.", $ref: '#/$defs/config' } },
      },
      else: { $ref: '#/$defs/config' },
      $defs: { config, image: asWritten(fromZod(imageFieldsSchema)) },
    },
    undefined,
    2,
  )}\n`;
}

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** What a key takes, in words. */
function typeInWords(schema: JsonSchema): string {
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

/** The maps inside a map: those that get a section of their own. */
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

/** The reference of every key of an image config, in Markdown. */
export function configReference(): string {
  const sections = innerMaps('', fromZod(configSchema)).flatMap(([path, schema]) => [
    `## ${path === '' ? 'The whole config' : code(path)}`,
    '',
    '| key | value | default | meaning |',
    '| --- | --- | --- | --- |',
    ...Object.entries(schema.properties ?? {}).map(([key, inner]) =>
      row(key, inner, schema.required?.includes(key) ?? false),
    ),
    '',
  ]);
  return [
    '# Image config',
    '',
    '<!-- Generated from src/config/schema.ts by `npm run generate`. -->',
    '',
    'A config has these keys at its top, or all of them under `awspub:`, where keys beside `awspub` are ignored. A config',
    'of awspub works as it is. Unknown and doubled keys are errors.',
    '',
    `\`$name\` and \`\${name}\` are replaced from the config mapping, \`\${github.sha}\` and other values of GitHub from the`,
    'workflow run; `$$` is a dollar. A quoted value stays text, a plain one is read as YAML after it is filled in.',
    '',
    ...sections,
  ].join('\n');
}
