import type { Guest } from '../../../world/instance-settings.js';
import { addressable, put, type VersionedTable, visible } from '../../../world/versioned-table.js';
import type { World } from '../../../world/world.js';
import type { Context } from '../../service.js';
import type { Tags } from '../../tags.js';
import type { PlatformOutput } from '../platform.js';
import { isVisible } from './life.js';
import type { RealGuest } from './qemu/real-guest.js';

/** An instance. Its state follows from the clock, its guest and what was asked of it. Times are milliseconds. */
export interface Instance {
  readonly instanceId: string;
  readonly reservationId: string;
  readonly ownerId: string;
  readonly launchIndex: number;
  readonly clientToken: string;
  readonly imageId: string;
  readonly instanceType: string;
  readonly architecture: string;
  readonly bootMode?: string | undefined;
  readonly currentBootMode: 'uefi' | 'legacy-bios';
  readonly tpmSupport?: string | undefined;
  readonly enaSupport: boolean;
  readonly sriovNetSupport?: string | undefined;
  readonly platform: PlatformOutput;
  readonly productCodes: readonly string[];
  readonly rootDeviceName?: string | undefined;
  readonly zone: string;
  readonly network: InstanceNetwork;
  readonly profile?: { readonly arn: string; readonly id: string } | undefined;
  readonly metadata: {
    readonly httpTokens: 'optional' | 'required';
    readonly hopLimit: number;
    readonly endpoint: 'enabled' | 'disabled';
    readonly ipv6: 'enabled' | 'disabled';
    readonly instanceTags: 'enabled' | 'disabled';
  };
  readonly shutdownBehavior: 'stop' | 'terminate';
  readonly isTerminationDisabled: boolean;
  readonly isMonitored: boolean;
  readonly isEbsOptimized: boolean;
  readonly guest: Guest;
  /** Of a guest that runs under qemu. It changes while that runs. */
  readonly realGuest?: RealGuest | undefined;
  /** Why AWS ends the launch, whatever the guest does. */
  readonly launchFailure?: string | undefined;
  readonly launchTime: number;
  readonly runningAt: number;
  /** How long it takes from its end until it is terminated. */
  readonly shuttingDownMs: number;
  readonly terminationRequestedAt?: number | undefined;
  readonly tags: Tags;
}

/** The one network interface of an instance. */
interface InstanceNetwork {
  readonly interfaceId: string;
  readonly attachmentId: string;
  readonly description: string;
  readonly subnetId: string;
  readonly vpcId: string;
  readonly groups: readonly { readonly groupId: string; readonly name: string }[];
  readonly privateAddress: string;
  readonly publicAddress?: string | undefined;
  readonly macAddress: string;
  readonly deleteOnTermination: boolean;
  readonly tags: Tags;
}

/** A volume that RunInstances created. */
export interface Volume {
  readonly volumeId: string;
  readonly ownerId: string;
  readonly instanceId: string;
  readonly device: string;
  readonly deleteOnTermination: boolean;
  readonly zone: string;
  readonly sizeGiB: number;
  readonly type: string;
  readonly iops?: number | undefined;
  readonly throughputMiBps?: number | undefined;
  readonly initializationRateMiBps?: number | undefined;
  readonly snapshotId?: string | undefined;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
  readonly createTime: number;
  readonly tags: Tags;
}

/** The instances of all accounts in a region. */
interface InstanceRegion {
  readonly instances: VersionedTable<Instance>;
  readonly volumes: VersionedTable<Volume>;
  /** How many launches each entry of the settings `guests` and `refusedLaunches` has met. */
  readonly launches: Map<string, number>;
}

export function instanceRegion(world: World, region: string): InstanceRegion {
  return world.state('ec2-instances', region, () => ({
    instances: new Map(),
    volumes: new Map(),
    launches: new Map(),
  }));
}

/** The caller's instances that reads see. */
export function visibleInstances({ world, region, account }: Context): Instance[] {
  const { terminatedVisibleSeconds } = world.settings.ec2.instances;
  return visible(world, instanceRegion(world, region).instances).filter(
    (instance) =>
      instance.ownerId === account.id && isVisible(instance, world.clock.now(), terminatedVisibleSeconds * 1000),
  );
}

/** The caller's instance as it is now; undefined for one that reads don't see yet or any more. */
export function ownInstance(context: Context, instanceId: string): Instance | undefined {
  const { world, region } = context;
  const isSeen = visibleInstances(context).some((instance) => instance.instanceId === instanceId);
  return isSeen ? addressable(world, instanceRegion(world, region).instances, instanceId) : undefined;
}

export function putInstance({ world, region }: Pick<Context, 'world' | 'region'>, instance: Instance): void {
  put(world, instanceRegion(world, region).instances, instance.instanceId, instance);
}

/** Counts a launch under a key. @returns whether it is among the first `limit` launches; 0: all are. */
export function countLaunch({ world, region }: Pick<Context, 'world' | 'region'>, key: string, limit: number): boolean {
  const { launches } = instanceRegion(world, region);
  const before = launches.get(key) ?? 0;
  launches.set(key, before + 1);
  return limit === 0 || before < limit;
}
