import { isFromSource } from '../../identity/tags.js';
import type { Image } from '../../run/found.js';

interface CopyChoice {
  /** The image that counts in the account: ours, or one that has taken the name. */
  readonly chosen: Image | undefined;
  /** Further ones from the same source. */
  readonly duplicates: readonly Image[];
  /** How many created by ami-publish have failed: the next client token counts them. */
  readonly dead: number;
}

/**
 * Which of an account's images with one name is the copy. CopyImage refuses no name that is taken, so there may be several:
 * of those from our source that haven't failed the oldest counts, then the smallest ID. Pure.
 */
export function chooseCopy(named: readonly Image[], sourceSha256: string): CopyChoice {
  const ours = named.filter(({ tags }) => isFromSource(tags, sourceSha256));
  const alive = ours.filter(({ state }) => state !== 'failed').toSorted(byAge);
  const [first, ...duplicates] = alive;
  const foreign = named.filter((image) => !ours.includes(image) && image.state !== 'failed').toSorted(byAge);
  return { chosen: first ?? foreign[0], duplicates, dead: ours.length - alive.length };
}

function byAge(a: Image, b: Image): number {
  return a.createdMs - b.createdMs || (a.id < b.id ? -1 : Number(a.id > b.id));
}
