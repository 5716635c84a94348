import type { ImageFields } from './schema.js';

/** The fields of an image with those of `defaults` below them; awspub's defaults are not filled in. */
export function withDefaults(own: ImageFields, defaults: ImageFields | undefined): ImageFields {
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...defaults, ...given, tags: { ...defaults?.tags, ...own.tags } };
}
