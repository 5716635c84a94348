import type { Need } from '../needs.js';
import type { Remembered, RememberedAccount, RememberedRegion } from './account.js';

interface Place {
  readonly account: RememberedAccount | undefined;
  readonly region: RememberedRegion | undefined;
}

function placeOf(remembered: Remembered | undefined, need: Need): Place {
  const account = remembered?.accounts.find(
    ({ id, partition }) => id === need.account.id && partition === need.account.partition,
  );
  return { account, region: account?.regions.find(({ name }) => name === need.region) };
}

/**
 * What the world has to have that is not restored from what is remembered: without what is known to be missing, and with
 * the IDs that are known. Pure.
 */
export function withRemembered(remembered: Remembered | undefined, needs: readonly Need[]): Need[] {
  return needs.flatMap((need): Need[] => {
    const { account, region } = placeOf(remembered, need);
    switch (need.kind) {
      case 'key': {
        const key = region?.keys.find(({ name }) => name === need.key);
        if (key?.state === 'missing') return [];
        return [key?.id === undefined ? need : { ...need, id: key.id }];
      }
      case 'topic':
        return region?.topics[need.name] === false ? [] : [need];
      case 'license':
        return region?.licenses[need.arn] === 'missing' ? [] : [need];
      case 'launch-template':
        return account?.regions.some(({ launchTemplates }) => launchTemplates !== undefined) ? [] : [need];
      case 'product':
        return account?.products.some(({ entityId }) => entityId === need.entityId) ? [] : [need];
      case 'snapshot':
        return region?.snapshots.some(({ id }) => id === need.id) ? [] : [need];
      case 'image':
        return region?.images.some(({ id }) => id === need.id) ? [] : [need];
      case 'built-image': {
        const built = remembered?.accounts
          .flatMap(({ builtImages }) => builtImages)
          .find(({ arn }) => arn === need.arn);
        return [built === undefined ? need : { ...need, imageId: built.imageId, build: built.build }];
      }
      default:
        return [need];
    }
  });
}

/** Whether a need is taken for granted, and not known to exist. Pure. */
export function isAssumed(remembered: Remembered | undefined, need: Need): boolean {
  const { account, region } = placeOf(remembered, need);
  switch (need.kind) {
    case 'bucket':
      return !account?.buckets.some(({ name }) => name === need.name);
    case 'topic':
      return region?.topics[need.name] !== true;
    case 'license':
      return region?.licenses[need.arn] === undefined;
    default:
      return true;
  }
}
