import type { FastLaunch } from '../../config/config.js';
import type { Image } from '../../run/found.js';
import type { Place } from '../../run/place.js';
import type { WantedImage } from '../../run/wanted.js';

/**
 * Fast launch as the config describes it for the run's account: enabled, or not to be. undefined where it doesn't, and then
 * it is left as it is.
 */
export function fastLaunchOf({ target, image }: Pick<Place, 'target' | 'image'>): FastLaunch | undefined {
  const { fast_launch: wanted, temporary } = image.config;
  if (wanted === undefined || temporary) return undefined;
  return wanted.account_id === undefined || wanted.account_id === target.accountId ? wanted : undefined;
}

/** Why EC2 would refuse an image that exists: only Windows has fast launch. Pure. */
export function platformRefusal(
  { name, config }: WantedImage,
  found: Image,
): [message: string, details: { readonly hint: string }] | undefined {
  if (!config.fast_launch?.enabled || config.temporary || found.platform === 'windows') return undefined;
  return [
    `${name} (${found.id}) can't have fast launch: it is not a Windows AMI`,
    { hint: 'Nothing was made public. Remove `fast_launch`, or give the image the billing product of Windows.' },
  ];
}
