import { allCurrent } from '../../../../world/versioned-table.js';
import type { World } from '../../../../world/world.js';
import { instanceRegion } from '../state.js';

/** What the control API shows of the machines that have run or run for real in a region. No AWS operation does. */
export function listMachines(world: World, region: string): object[] {
  return allCurrent(instanceRegion(world, region).instances).flatMap((instance) => {
    const { instanceId, imageId, instanceType, currentBootMode, realGuest } = instance;
    if (realGuest === undefined) return [];
    const { machine, processId, startedAt, end } = realGuest;
    return [{ instanceId, imageId, instanceType, bootMode: currentBootMode, ...machine, processId, startedAt, end }];
  });
}
