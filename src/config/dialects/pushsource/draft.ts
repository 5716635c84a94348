import { isDeepStrictEqual } from 'node:util';
import type { ConfigTree } from '../../tree.js';
import type { Path } from '../../yaml/path.js';

/** Where a field of a staged image is written: in staged metadata, or in the config beside it. */
export interface Place {
  readonly tree: ConfigTree;
  readonly path: Path;
}

/** A field within an image: `['public']`, `['marketplace', 'user_name']`, `['tags', 'variant']`. */
type FieldPath = readonly [string] | readonly [string, string];

interface Field {
  readonly value: unknown;
  readonly place: Place;
}

/** A field that staged metadata and the config give with different values. */
interface Contradiction {
  readonly field: FieldPath;
  readonly staged: Field;
  readonly configured: Place;
}

/** The fields of an image as they are put together, each with its place. */
export interface ImageDraft {
  /** From the least to the most important layer. */
  set(path: FieldPath, value: unknown, place: Place): void;
  /** The same for what staged metadata gives, which nothing may replace. */
  give(path: FieldPath, value: unknown, place: Place): void;
  /** The fields of a map in the config. `regions` are added, `tags` and `marketplace` merged. */
  configure(fields: unknown, place: Place): void;
  /** The image's fields as a config has them. */
  fields(): Record<string, unknown>;
  /** Where a field is written, or the nearest thing above it. */
  placeOf(path: Path): Place | undefined;
  readonly contradictions: readonly Contradiction[];
}

const merged: readonly string[] = ['tags', 'marketplace'];
const keyOf = (path: Path): string => JSON.stringify(path);
const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value).filter(([, one]) => one !== null) : [];

export function createImageDraft(): ImageDraft {
  const fields = new Map<string, Field & { readonly path: FieldPath }>();
  const given = new Map<string, Field>();
  const regions: { readonly name: unknown; readonly place: Place }[] = [];
  const contradictions: Contradiction[] = [];

  const set = (path: FieldPath, value: unknown, place: Place): void => {
    const staged = given.get(keyOf(path));
    if (staged === undefined) fields.set(keyOf(path), { path, value, place });
    else if (!isDeepStrictEqual(staged.value, value)) contradictions.push({ field: path, staged, configured: place });
  };
  const addRegion = (name: unknown, place: Place): void => {
    if (!regions.some((one) => one.name === name)) regions.push({ name, place });
  };
  return {
    set,
    give: (path, value, place) => {
      if (path[0] === 'regions') return addRegion(value, place);
      set(path, value, place);
      given.set(keyOf(path), { value, place });
    },
    configure: (map, { tree, path }) => {
      for (const [key, value] of entriesOf(map)) {
        const place = { tree, path: [...path, key] };
        if (key === 'regions' && Array.isArray(value)) {
          for (const [index, name] of value.entries()) addRegion(name, { tree, path: [...place.path, index] });
        } else if (merged.includes(key)) {
          for (const [inner, one] of entriesOf(value)) set([key, inner], one, { tree, path: [...place.path, inner] });
        } else set([key], value, place);
      }
    },
    fields: () => {
      const image: Record<string, unknown> = { regions: regions.map(({ name }) => name) };
      for (const {
        path: [key, inner],
        value,
      } of fields.values()) {
        if (inner === undefined) image[key] = value;
        else image[key] = { ...(image[key] as object | undefined), [inner]: value };
      }
      return image;
    },
    placeOf: ([key, ...rest]) => {
      if (key === 'regions') return regions[Number(rest[0] ?? 0)]?.place;
      for (let length = rest.length; length >= 0; length -= 1) {
        const found = fields.get(keyOf([key ?? '', ...rest.slice(0, length)]));
        if (found !== undefined) return { ...found.place, path: [...found.place.path, ...rest.slice(length)] };
      }
      return undefined;
    },
    contradictions,
  };
}
