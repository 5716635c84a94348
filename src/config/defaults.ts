import type { Path } from './document.js';
import type { ImageFields } from './schema.js';

/** The fields of an image with those of `defaults` below them; awspub's defaults are not filled in. */
export function withDefaults(own: ImageFields, defaults: ImageFields | undefined): ImageFields {
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...defaults, ...given, tags: { ...defaults?.tags, ...own.tags } };
}

/** Where an image's field comes from: the image itself, or `defaults`. */
export function origin(name: string, own: ImageFields, field: keyof ImageFields): Path {
  return own[field] === undefined ? ['defaults', field] : ['images', name, field];
}
