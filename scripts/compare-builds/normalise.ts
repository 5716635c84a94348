import { worldStart } from './world.js';

/** One fact about a run: a field of the manifest, an output, a request, something that AWS holds. */
export interface Row {
  /** Facts of one kind, such as `us-east-1 ec2:CreateTags`; there may be several. */
  readonly key: string;
  readonly value: unknown;
}

/** What the ids that AWS assigned stand for, by what is known of each resource: `<ami us-east-1 my-os-1>`. */
export interface Ids {
  /** Resources of the same name are told apart by when they came into being. The first name of an id stays. */
  name(id: string | undefined, what: string, time?: Date | string): void;
  /** The text with a name in place of each id, and in place of an id without a name its kind. */
  replace(text: string): string;
}

/** What AWS or a random number generator makes up, and no world and no seed repeats. */
const madeUp: readonly [RegExp, string][] = [
  [/\b(import-snap|import-ami|ami|snap)-[0-9a-f]{8,}\b/g, '<$1>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<uuid>'],
  [/\b(?=[a-z]*\d)[0-9a-z]{25}\b/g, '<change set>'],
];

export function createIds(): Ids {
  const names = new Map<string, string>();
  const timesByName = new Map<string, number[]>();
  return {
    name(id, what, time = new Date(0)) {
      if (id === undefined || names.has(id)) return;
      const times = timesByName.get(what) ?? [];
      const at = new Date(time).getTime();
      if (!times.includes(at)) times.push(at);
      timesByName.set(what, times);
      const number = times.indexOf(at) + 1;
      names.set(id, number === 1 ? `<${what}>` : `<${what} #${number}>`);
    },
    replace(text) {
      let replaced = text;
      for (const [id, name] of names) replaced = replaced.replaceAll(id, name);
      for (const [pattern, kind] of madeUp) replaced = replaced.replaceAll(pattern, kind);
      return replaced.replaceAll(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g, daysAfterStart);
    },
  };
}

const dayMs = 86_400_000;

/** Whole days, so that a deprecation in a year is compared, and the seconds that a run took are not. */
function daysAfterStart(time: string): string {
  return `<day ${Math.round((Date.parse(time) - worldStart) / dayMs)}>`;
}

/** Fields whose values differ from run to run. */
const opaque: Readonly<Record<string, string>> = {
  UploadId: '<upload>',
  UploadIdMarker: '<upload>',
  NextToken: '<token>',
  WebIdentityToken: '<token>',
  KeyMarker: '<marker>',
  MessageId: '<uuid>',
  PresignedUrl: '<url>',
};

/**
 * A value in which only what a build decides is left: ids and times replaced, the order of keys gone, lists of tags as
 * maps, and JSON that is in a text opened.
 * @param lists AWS gives no meaning to the order of its lists; readers of the manifest and the outputs may
 */
export function normalised(value: unknown, ids: Ids, lists: 'sorted' | 'in order'): unknown {
  if (value instanceof Date) return ids.replace(value.toISOString());
  if (typeof value === 'string') return fromText(value, ids, lists);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const tags = asTags(value);
    if (tags) return normalised(tags, ids, lists);
    const list = value.map((one) => normalised(one, ids, lists));
    return lists === 'sorted' ? list.sort((a, b) => compare(textOf(a), textOf(b))) : list;
  }
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]): [string, unknown] => [ids.replace(key), opaque[key] ?? normalised(part, ids, lists)]);
  return Object.fromEntries(entries.sort(([a], [b]) => compare(a, b)));
}

/** Marketplace details, SNS messages and some outputs are JSON in a text. */
function fromText(text: string, ids: Ids, lists: 'sorted' | 'in order'): unknown {
  if (!/^[{[]/.test(text)) return ids.replace(text);
  try {
    return normalised(JSON.parse(text), ids, lists);
  } catch {
    return ids.replace(text);
  }
}

function asTags(list: readonly unknown[]): Record<string, unknown> | undefined {
  const pairs = list.map((one) => one as { Key?: string; Value?: unknown } | null);
  const areTags = list.length > 0 && pairs.every((one) => typeof one?.Key === 'string' && 'Value' in one);
  return areTags ? Object.fromEntries(pairs.map((one) => [one?.Key ?? '', one?.Value])) : undefined;
}

/** JSON, for comparing and printing. */
export function textOf(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

/** By code unit. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
