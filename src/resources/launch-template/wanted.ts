import type { LaunchTemplate as Wanted } from '../../config/config.js';
import type { Place } from '../../run/place.js';

/** The launch templates of the config that may be in the run's account. */
export function launchTemplatesOf({ target, image }: Pick<Place, 'target' | 'image'>): Wanted[] {
  return image.config.launch_templates.filter(
    ({ account_id: account }) => account === undefined || account === target.accountId,
  );
}
