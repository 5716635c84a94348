type Schema = Record<string, unknown>;

/** The places where a value breaks a JSON Schema; as much of draft 2020-12 as our own schema uses, and nothing unknown. */
export function violations(schema: unknown, value: unknown, root: unknown = schema, at = '$'): string[] {
  return Object.entries(schema as Schema).flatMap(([keyword, rule]) => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`the test's validator doesn't know the keyword ${keyword}`);
    return check({ rule, value, schema: schema as Schema, root, at });
  });
}

interface Context {
  readonly rule: unknown;
  readonly value: unknown;
  readonly schema: Schema;
  readonly root: unknown;
  readonly at: string;
}

const isMap = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const ok = (holds: boolean, at: string, what: string): string[] => (holds ? [] : [`${at}: ${what}`]);
const none = (): string[] => [];

function hasType(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isMap(value) : typeof value === type;
}

const text = (holds: (value: string, rule: never) => boolean, what: string) => (context: Context) =>
  ok(
    typeof context.value !== 'string' || holds(context.value, context.rule as never),
    context.at,
    `${what} ${context.rule}`,
  );
const number = (holds: (value: number, rule: number) => boolean) => (context: Context) =>
  ok(
    typeof context.value !== 'number' || holds(context.value, context.rule as number),
    context.at,
    `limit ${context.rule}`,
  );
const list = (holds: (length: number, rule: number) => boolean) => (context: Context) =>
  ok(
    !Array.isArray(context.value) || holds(context.value.length, context.rule as number),
    context.at,
    `entries ${context.rule}`,
  );

const keywords: Record<string, (context: Context) => string[]> = {
  $schema: none,
  $defs: none,
  title: none,
  description: none,
  default: none,
  examples: none,
  format: none, // each has a pattern beside it
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: none,
  else: none,
  if: ({ rule, value, schema, root, at }) => {
    const branch = violations(rule, value, root).length === 0 ? schema.then : schema.else;
    return branch === undefined ? [] : violations(branch, value, root, at);
  },
  $ref: ({ rule, value, root, at }) => {
    const target = String(rule)
      .slice(2)
      .split('/')
      .reduce<unknown>((part, step) => (part as Schema)[step], root);
    return violations(target, value, root, at);
  },
  type: ({ rule, value, at }) => ok(hasType(value, rule), at, `must be ${rule}`),
  enum: ({ rule, value, at }) => ok((rule as unknown[]).includes(value), at, `must be in ${rule}`),
  const: ({ rule, value, at }) => ok(value === rule, at, `must be ${rule}`),
  anyOf: ({ rule, value, root, at }) =>
    ok(
      (rule as unknown[]).some((one) => violations(one, value, root).length === 0),
      at,
      'matches none',
    ),
  pattern: text((value, rule: string) => new RegExp(rule, 'u').test(value), 'pattern'),
  minLength: text((value, rule: number) => [...value].length >= rule, 'minLength'),
  maxLength: text((value, rule: number) => [...value].length <= rule, 'maxLength'),
  minimum: number((value, rule) => value >= rule),
  maximum: number((value, rule) => value <= rule),
  minItems: list((length, rule) => length >= rule),
  maxItems: list((length, rule) => length <= rule),
  items: ({ rule, value, root, at }) =>
    Array.isArray(value) ? value.flatMap((item, index) => violations(rule, item, root, `${at}[${index}]`)) : [],
  required: ({ rule, value, at }) =>
    isMap(value) ? (rule as string[]).flatMap((key) => ok(key in value, at, `lacks ${key}`)) : [],
  propertyNames: ({ rule, value, root, at }) =>
    isMap(value) ? Object.keys(value).flatMap((key) => violations(rule, key, root, `${at} key ${key}`)) : [],
  properties: ({ rule, value, root, at }) =>
    isMap(value)
      ? Object.entries(rule as Schema).flatMap(([key, one]) =>
          key in value ? violations(one, value[key], root, `${at}.${key}`) : [],
        )
      : [],
  additionalProperties: ({ rule, value, schema, root, at }) => {
    if (!isMap(value)) return [];
    const extra = Object.keys(value).filter((key) => !(key in ((schema.properties ?? {}) as Schema)));
    if (rule === false) return extra.map((key) => `${at}: unknown key ${key}`);
    return rule === true ? [] : extra.flatMap((key) => violations(rule, value[key], root, `${at}.${key}`));
  },
};
