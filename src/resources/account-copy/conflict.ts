import { PublishError } from '../../error.js';
import { taggedDigest } from '../../identity/tags.js';
import type { Image } from '../../run/found.js';
import { conflictError, type Difference } from '../image/conflicts.js';

/**
 * Why an image of another account can't be the copy there; undefined if it can. Pure.
 * @param key how its encryption differs, if it does
 */
export function copyConflict(
  accountId: string,
  found: Image,
  sourceSha256: string,
  key: Difference | undefined,
): (Difference & { readonly error: PublishError }) | undefined {
  const what = `${found.name} exists in account ${accountId} as ${found.id}, but`;
  const digest = taggedDigest(found.tags);
  if (digest !== sourceSha256) {
    const from = digest === undefined ? 'of unknown source' : `source ${digest}`;
    const comes = digest === undefined ? 'an unknown source' : from;
    return {
      kind: 'image',
      from,
      to: `source ${sourceSha256}`,
      error: new PublishError('conflict', `${what} comes from ${comes} instead of source ${sourceSha256}`, {
        hint: 'Give the image a new name, or deregister the other one in that account.',
      }),
    };
  }
  if (['available', 'pending', 'transient'].includes(found.state)) {
    return key && { ...key, error: conflictError(`${found.name} in account ${accountId}`, found.id, key) };
  }
  return {
    kind: 'image state',
    from: found.state,
    to: 'available',
    error: new PublishError('conflict', `${what} is ${found.state}, not available`, {
      hint: 'Check the image in that account. Enable it if it was disabled, and run again.',
    }),
  };
}
