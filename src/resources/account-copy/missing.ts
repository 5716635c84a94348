import type { Place } from '../../run/place.js';
import { findImage } from '../image/find.js';

/** The accounts that are still to copy an image of the run's own account: they have no copy that could be used. */
export function missingCopies({ target, region, image }: Place): string[] {
  const accounts = image.copyTo.map(({ accountId }) => accountId);
  return accounts.filter((account) => {
    const copies = target.copies.find((one) => one.accountId === account);
    const there = copies?.regions.find(({ name }) => name === region.name);
    const found = there && findImage({ region: there, image });
    return found === undefined || found.state === 'failed';
  });
}
