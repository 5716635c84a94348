import { PublishError } from '../error.js';
import type { Config, Image } from './config.js';
import { matchesPattern } from './name-pattern.js';
import { didYouMean } from './suggest.js';

interface Selection {
  /** Only images of this group. */
  readonly group?: string;
  /** Only images whose name matches one of these patterns, in which `*` and `?` are wildcards. Empty: all. */
  readonly images?: readonly string[];
}

/**
 * The configs with only the selected images, without configs that have none of them.
 * Throws PublishError('input') for a group without images, for a pattern that no image matches, and when no image is
 * left.
 */
export function selectImages(configs: readonly Config[], selection: Selection): Config[] {
  const all = configs.flatMap((config) => config.images);
  const { group, images: patterns = [] } = selection;
  const groups = [...new Set(all.flatMap((image) => image.groups))];
  if (group !== undefined && !groups.includes(group)) {
    throw new PublishError('input', `no image is in the group "${group}"${suggestion(group, groups)}`, {
      hint: groups.length === 0 ? 'The configs have no groups.' : `Known groups: ${groups.join(', ')}.`,
    });
  }
  const names = all.map(({ name, key = name }) => key);
  const unmatched = patterns.find((pattern) => !all.some((image) => isMatched(image, pattern)));
  if (unmatched !== undefined) {
    throw new PublishError('input', `no image matches "${unmatched}"${suggestion(unmatched, names)}`, {
      hint: `Known images: ${names.join(', ')}.`,
    });
  }
  const selected = configs.map((config) => ({
    ...config,
    images: config.images.filter(
      (image) =>
        (group === undefined || image.groups.includes(group)) &&
        (patterns.length === 0 || patterns.some((pattern) => isMatched(image, pattern))),
    ),
  }));
  if (selected.every((config) => config.images.length === 0)) {
    throw new PublishError('input', `no image of the group "${group}" matches ${patterns.join(', ')}`, {
      hint: 'Change the input "group" or the input "images": no image matches both.',
    });
  }
  return selected.filter((config) => config.images.length > 0);
}

/** By its key in the config, or by the name of its AMIs. */
function isMatched({ name, key = name }: Image, pattern: string): boolean {
  return matchesPattern(key, pattern) || matchesPattern(name, pattern);
}

/** The end of a message: a sentence where one of the candidates is near. */
function suggestion(word: string, candidates: readonly string[]): string {
  const sentence = didYouMean(word, candidates);
  return sentence === '' ? '' : `.${sentence}`;
}
