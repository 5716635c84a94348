import * as z from 'zod';
import { imageFieldsSchema } from '../src/config/schema/image.js';
import { booleanTexts, integerText } from '../src/config/schema/scalars.js';
import { configSchema, stagedConfigSchema } from '../src/config/schema.js';

/** As much of JSON Schema as zod makes of the config's schema. */
export interface JsonSchema {
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
  not?: JsonSchema;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
}

/** The JSON Schema of what a zod schema reads. */
export function fromZod(schema: z.ZodType): JsonSchema {
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

const template = String.raw`\$`;
const anyCase = (word: string): string => word.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const booleanPattern = `^(${booleanTexts.map(anyCase).join('|')})$|${template}`;
const integerPattern = `${integerText.source}|${template}`;

/** A schema for what users write: any scalar may be a template, and a boolean or a whole number may be text. */
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
  const about = defined({ title, description, default: fallback, examples });
  const constrained = ['enum', 'const', 'pattern', 'minLength', 'maxLength'].some((key) => key in rule);
  if (schema.type === 'boolean') {
    return { ...about, anyOf: [rule, { enum: [0, 1] }, { type: 'string', pattern: booleanPattern }] };
  }
  if (schema.type === 'integer') {
    return { ...about, anyOf: [rule, { type: 'string', pattern: integerPattern }] };
  }
  if (schema.type === 'string' && constrained) {
    return { ...about, anyOf: [rule, { type: 'string', pattern: template }] };
  }
  return written;
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Without the keys that have no value. */
function defined<T extends object>(record: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

/** Properties that are the same elsewhere, as references to there. */
function referring(
  properties: Record<string, JsonSchema> = {},
  same: Record<string, JsonSchema> = {},
  at: string,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, one]) => {
      const isSame = JSON.stringify(one) === JSON.stringify(same[key]);
      return [key, isSame ? { $ref: `${at}/properties/${key}` } : one];
    }),
  );
}

/**
 * The JSON Schema (draft 2020-12) of an image config as users write it, for editors. The keys are at the top, or in
 * awspub's form under `awspub:`, with anything beside it; or it is one for staged directories, with `pushsource`.
 */
export function schemaJson(): string {
  const config = asWritten(fromZod(configSchema));
  const image = { $ref: '#/$defs/image' };
  const { defaults, images } = config.properties ?? {};
  config.properties = {
    ...config.properties,
    defaults: { ...defined({ description: defaults?.description }), ...image },
    images: { ...images, additionalProperties: image },
  };
  const staged = asWritten(fromZod(stagedConfigSchema));
  const { pushsource } = staged.properties ?? {};
  const imageFields = asWritten(fromZod(imageFieldsSchema));
  const fields = referring(pushsource?.properties?.defaults?.properties, imageFields.properties, '#/$defs/image');
  const { marketplace } = imageFields.properties ?? {};
  fields.marketplace = {
    ...fields.marketplace,
    properties: referring(
      fields.marketplace?.properties,
      marketplace?.properties,
      '#/$defs/image/properties/marketplace',
    ),
  };
  const stagedImage = { $ref: '#/$defs/stagedImage' };
  const forEach = (schema: JsonSchema = {}): JsonSchema => ({ ...schema, additionalProperties: stagedImage });
  staged.properties = {
    ...referring(staged.properties, config.properties, '#/$defs/config'),
    pushsource: {
      ...pushsource,
      properties: {
        ...pushsource?.properties,
        defaults: { ...defined({ description: pushsource?.properties?.defaults?.description }), ...stagedImage },
        destinations: forEach(pushsource?.properties?.destinations),
        images: forEach(pushsource?.properties?.images),
      },
    },
  };
  return `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Image config of ami-publish',
      description: 'From one disk image to AMIs in every region. Config files of awspub are valid as they are.',
      type: 'object',
      if: { required: ['awspub'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        properties: { awspub: { description: "The config in awspub's form.", $ref: '#/$defs/config' } },
      },
      else: {
        if: { required: ['pushsource'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { $ref: '#/$defs/staged' },
        else: { $ref: '#/$defs/config' },
      },
      $defs: {
        config,
        staged,
        image: imageFields,
        stagedImage: { type: 'object', properties: fields, additionalProperties: false },
      },
    },
    undefined,
    2,
  )}\n`;
}
