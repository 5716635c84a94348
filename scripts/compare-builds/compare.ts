import { type Row, textOf } from './normalise.js';
import type { Step } from './scene.js';

/** How much of a value is printed, and how many of the fields in which two values differ. */
const mostCharacters = 400;
const mostFields = 8;

/** What differs between two builds in one scenario, one text of a few lines each; `names` are the builds'. */
export function differences(
  first: readonly Step[],
  second: readonly Step[],
  names: readonly [string, string],
): string[] {
  const steps = Array.from({ length: Math.max(first.length, second.length) }, (_, index) => index);
  return steps.flatMap((index) => {
    const [a, b] = [first[index], second[index]];
    const title = `step ${index + 1}, ${(a ?? b)?.command}`;
    if (!a || !b) return [`${title}: only ${a ? names[0] : names[1]} came to it`];
    return counted(differentRows(a.rows, b.rows, names)).map((text) => `${title}: ${text}`);
  });
}

/** Says once what is said several times. */
function counted(texts: readonly string[]): string[] {
  return [...new Set(texts)].map((text) => {
    const count = texts.filter((one) => one === text).length;
    return count === 1 ? text : `${count} x ${text}`;
  });
}

function differentRows(first: readonly Row[], second: readonly Row[], names: readonly [string, string]): string[] {
  const keys = new Set([...first, ...second].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const valuesOf = (rows: readonly Row[]): string[] =>
      rows.filter((row) => row.key === key).map(({ value }) => textOf(value));
    const [a, b] = [valuesOf(first), valuesOf(second)];
    const { pairs, rest } = pair(without(a, b), without(b, a));
    return [
      ...pairs.map((fields) => [key, ...shown(fields).map((field) => `    ${field}`)].join('\n')),
      ...rest[0].map((text) => `${key}: only with ${names[0]}\n    ${cut(text)}`),
      ...rest[1].map((text) => `${key}: only with ${names[1]}\n    ${cut(text)}`),
    ];
  });
}

function shown(fields: readonly string[]): string[] {
  if (fields.length <= mostFields) return [...fields];
  return [...fields.slice(0, mostFields), `… and ${fields.length - mostFields} more fields`];
}

/** The multiset `all` without the members of `taken`. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of taken) counts.set(one, (counts.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count - 1);
    return count <= 0;
  });
}

/** Puts values beside each other that differ in few fields, so that only those are shown. */
function pair(first: readonly string[], second: readonly string[]): { pairs: string[][]; rest: [string[], string[]] } {
  const candidates = first.flatMap((a, i) => second.map((b, j) => ({ i, j, fields: differentFields(a, b) })));
  const pairs: string[][] = [];
  const [taken, takenToo] = [new Set<number>(), new Set<number>()];
  for (const { i, j, fields } of candidates.sort((a, b) => a.fields.length - b.fields.length)) {
    if (taken.has(i) || takenToo.has(j)) continue;
    taken.add(i);
    takenToo.add(j);
    pairs.push(fields);
  }
  return { pairs, rest: [first.filter((_, i) => !taken.has(i)), second.filter((_, j) => !takenToo.has(j))] };
}

/** `path: before -> after` for each field of two JSON texts that differs. */
function differentFields(first: string, second: string): string[] {
  const [a, b] = [fieldsOf(JSON.parse(first)), fieldsOf(JSON.parse(second))];
  const paths = [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
  return paths.map((path) => {
    const [from, to] = [a.get(path) ?? 'nothing', b.get(path) ?? 'nothing'];
    return `${path === '' ? '' : `${path}: `}${cut(from)} -> ${cut(to)}`;
  });
}

function fieldsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return new Map([[path, textOf(value)]]);
  const below = Object.entries(value).map(([key, part]): [string, unknown] => [
    Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    part,
  ]);
  return new Map(below.flatMap(([key, part]) => [...fieldsOf(part, key)]));
}

function cut(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}
