import { isDeepStrictEqual } from 'node:util';
import type { Image as ImageConfig } from '../../config/config.js';
import { matchesPattern } from '../../config/name-pattern.js';
import { configTag, taggedDigest, taggedEntry } from '../../identity/tags.js';
import type { Image } from '../../run/found.js';
import type { WantedImage } from '../../run/wanted.js';
import { registrationDifferences } from '../image/conflicts.js';

/**
 * Whether an AMI that `supersede.match` finds is a version of this image. The tag of its entry says so. Of an AMI without
 * one, and where the run doesn't know its own entry, the properties of its registration have to be the config's, and no
 * other image may have a better claim to its name. Pure.
 * @param configured all images of all configs, whatever the run was narrowed to
 */
export function isVersionOf(found: Image, image: WantedImage, configured: readonly ImageConfig[]): boolean {
  if (taggedDigest(found.tags) === undefined) return false;
  const { config, name } = image;
  const tagged = taggedEntry(found.tags);
  if (tagged && config.entry) return isDeepStrictEqual(tagged, config.entry);
  if (registrationDifferences(found, image).length > 0) return false;
  const claim = claimOf(found, config);
  return !configured.some((other) => other.name !== name && claimOf(found, other) > claim);
}

/** How closely an image's config names an AMI: as itself, or by as many characters of its pattern as aren't wildcards. */
function claimOf({ name }: Image, config: ImageConfig): number {
  if (config.name === name) return Number.POSITIVE_INFINITY;
  const pattern = config.supersede?.match;
  return pattern === undefined || !matchesPattern(name, pattern) ? -1 : pattern.replaceAll(/[*?]/g, '').length;
}

/** The entries, as the tag names them, of AMIs that match and belong to another one. Pure. */
export function entriesOf(images: readonly Image[]): string[] {
  return [...new Set(images.flatMap(({ tags }) => tags[configTag] ?? []))].sort();
}
