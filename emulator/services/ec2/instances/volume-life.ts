import { visible } from '../../../world/versioned-table.js';
import type { Context } from '../../service.js';
import { lifeAt } from './life.js';
import { type Instance, instanceRegion, type Volume } from './state.js';

/** A volume with its instance and its state at the moment. */
export interface LivingVolume {
  readonly volume: Volume;
  readonly instance: Instance;
  readonly state: 'creating' | 'in-use' | 'available';
}

/**
 * The caller's volumes that reads see. A volume is deleted with its instance, or outlives it.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html
 */
export function visibleVolumes({ world, region, account }: Context): LivingVolume[] {
  const now = world.clock.now();
  const { instances, volumes } = instanceRegion(world, region);
  const byId = new Map(visible(world, instances).map((instance) => [instance.instanceId, instance]));
  return visible(world, volumes).flatMap((volume): LivingVolume[] => {
    const instance = byId.get(volume.instanceId);
    if (instance === undefined || volume.ownerId !== account.id) return [];
    const { state } = lifeAt(instance, now);
    if (state === 'terminated') {
      return volume.deleteOnTermination ? [] : [{ volume, instance, state: 'available' }];
    }
    return [{ volume, instance, state: state === 'pending' ? 'creating' : 'in-use' }];
  });
}
