import type { Context } from '../../../service.js';
import { findSnapshot, type Image } from '../../state.js';
import { typeOf } from '../instance-types.js';
import type { Instance, Volume } from '../state.js';
import { runGuest } from './run-guest.js';

/**
 * Starts the guest of an instance, unless it is scripted: once the instance's time of being pending is over, and no other
 * guest runs. It boots from the snapshots as they are at the launch.
 */
export function startGuest(
  instance: Instance,
  image: Image,
  volumes: readonly Volume[],
  { world, region }: Pick<Context, 'world' | 'region'>,
): void {
  const { instanceId, realGuest: guest, launchTime, runningAt, currentBootMode } = instance;
  if (guest === undefined) return;
  const type = typeOf(instance);
  const rootFirst = [...volumes].sort((a, b) => Number(isRoot(b, instance)) - Number(isRoot(a, instance)));
  const boot = {
    instanceId,
    guest,
    wish: {
      architecture: image.architecture,
      bootMode: currentBootMode,
      vcpus: type.vcpus,
      memoryMiB: type.memoryMiB,
      wantsTpm: image.tpmSupport !== undefined,
      hasUefiData: image.uefiData !== undefined,
    },
    uefiData: image.uefiData,
    volumes: rootFirst.map(({ volumeId, sizeGiB, encrypted, snapshotId }) => ({
      volumeId,
      sizeGiB,
      encrypted,
      data: findSnapshot(world, region, snapshotId ?? '')?.data,
      seed: snapshotId ?? volumeId,
    })),
  };
  world.machines.start(instanceId, (runningAt - launchTime) / 1000, (stop) => runGuest(boot, world, stop));
}

function isRoot({ device }: Volume, { rootDeviceName }: Instance): boolean {
  return device === rootDeviceName;
}
