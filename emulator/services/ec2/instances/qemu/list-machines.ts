import { allCurrent } from '../../../../world/versioned-table.js';
import type { World } from '../../../../world/world.js';
import { instanceRegion } from '../state.js';
import { readHost } from './host.js';
import { chooseMachine, type MachineWish } from './machine.js';

/** What the control API shows of the machines that have run or run for real in a region. No AWS operation does. */
export function listMachines(world: World, region: string): object[] {
  return allCurrent(instanceRegion(world, region).instances).flatMap((instance) => {
    const { instanceId, imageId, instanceType, currentBootMode, realGuest } = instance;
    if (realGuest === undefined) return [];
    const { machine, processId, startedAt, end } = realGuest;
    return [{ instanceId, imageId, instanceType, bootMode: currentBootMode, ...machine, processId, startedAt, end }];
  });
}

/**
 * What this computer would run an instance on: the firmware and what the boot does not show, or the `problem` for which
 * it has no machine.
 */
export async function possibleMachine({ directory, settings }: World, wish: MachineWish): Promise<object> {
  const { qemu } = settings.ec2.instances;
  const host = await readHost(directory, false, new AbortController().signal);
  const machine = chooseMachine(wish, host, qemu);
  if ('problem' in machine) return machine;
  return { firmware: machine.firmware, tpm: machine.swtpm !== undefined, notTested: machine.notTested };
}
