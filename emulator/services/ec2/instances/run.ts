import type { RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { put } from '../../../world/versioned-table.js';
import type { Context } from '../../service.js';
import { runOncePerToken } from '../client-token.js';
import { endDryRun } from '../dry-run.js';
import { platformOutput } from '../platform.js';
import type { Image } from '../state.js';
import { tagsFor } from '../tags.js';
import { checkCapacity, checkVcpuQuota, guestOf } from './capacity.js';
import { reservationOutput } from './instance-output.js';
import type { InstanceType } from './instance-types.js';
import { checkImageFits, currentBootMode, launchableImage, launchType } from './launch-image.js';
import { type LaunchNetwork, launchNetwork } from './launch-network.js';
import { checkLaunchOptions, launchMetadata, launchProfile } from './launch-options.js';
import { type LaunchVolume, launchVolumes } from './launch-volumes.js';
import { startGuest } from './qemu/start-guest.js';
import { type Instance, instanceRegion, putInstance, type Volume } from './state.js';

const taggable = ['instance', 'volume', 'network-interface', 'spot-instances-request', 'elastic-gpu'];

/**
 * Launches instances. A repeated request with the same token gets the same instances, in the state that they were in
 * when they were launched.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
 */
export function runInstances(input: RunInstancesCommandInput, context: Context): object {
  return runOncePerToken('RunInstances', input, context, () => launch(input, context));
}

/** What all instances of a launch have in common. */
interface Plan {
  readonly image: Image;
  readonly type: InstanceType;
  readonly network: LaunchNetwork;
  readonly volumes: readonly LaunchVolume[];
  readonly profile: Instance['profile'];
}

function launch(input: RunInstancesCommandInput, context: Context): object {
  checkLaunchOptions(input);
  for (const type of taggable) tagsFor(input.TagSpecifications, type, taggable);
  const image = launchableImage(input.ImageId ?? '', context);
  const type = launchType(input.InstanceType, context);
  checkImageFits(image, type, context);
  const network = launchNetwork(input, type, context);
  const profile = launchProfile(input.IamInstanceProfile, context);
  const volumes = launchVolumes(input, image, context);
  const count = input.MaxCount ?? 1;
  checkVcpuQuota(type, count, context);
  endDryRun(input);
  checkCapacity(type, network.subnet.zone, context);
  const reservationId = context.world.random.id('r');
  const instances = Array.from({ length: count }, (_, index) =>
    newInstance(input, { image, type, network, volumes, profile }, reservationId, index, context),
  );
  for (const instance of instances) {
    putInstance(context, instance);
    const created = putVolumes(input, volumes, instance, context);
    startGuest(instance, image, created, context);
  }
  return reservationOutput(instances, context);
}

function newInstance(
  input: RunInstancesCommandInput,
  { image, type, network, volumes, profile }: Plan,
  reservationId: string,
  launchIndex: number,
  context: Context,
): Instance {
  const { world, account } = context;
  const { pendingSeconds, shuttingDownSeconds } = world.settings.ec2.instances;
  const now = world.clock.now();
  const hasBadKey = volumes.some(({ encryption }) => encryption.badKey !== undefined);
  const guest = guestOf(image, type, context);
  return {
    instanceId: world.random.id('i'),
    reservationId,
    ownerId: account.id,
    launchIndex,
    clientToken: input.ClientToken ?? '',
    imageId: image.imageId,
    instanceType: type.name,
    architecture: image.architecture,
    bootMode: image.bootMode,
    currentBootMode: currentBootMode(image, type),
    tpmSupport: image.tpmSupport,
    enaSupport: image.enaSupport,
    sriovNetSupport: image.sriovNetSupport,
    platform: platformOutput(image),
    productCodes: image.productCodes,
    rootDeviceName: image.rootDeviceName,
    zone: network.subnet.zone,
    network: newInterface(input, network, context),
    profile,
    metadata: launchMetadata(input.MetadataOptions, image.imdsSupport),
    shutdownBehavior: input.InstanceInitiatedShutdownBehavior ?? 'stop',
    isTerminationDisabled: input.DisableApiTermination ?? false,
    isMonitored: input.Monitoring?.Enabled ?? false,
    isEbsOptimized: input.EbsOptimized ?? false,
    guest,
    realGuest: guest.runs === 'qemu' && !hasBadKey ? { console: new Uint8Array() } : undefined,
    launchFailure: hasBadKey ? 'Client.InternalError' : undefined,
    launchTime: now,
    runningAt: now + pendingSeconds * 1000,
    shuttingDownMs: shuttingDownSeconds * 1000,
    tags: tagsFor(input.TagSpecifications, 'instance', taggable),
  };
}

function newInterface(
  input: RunInstancesCommandInput,
  { vpcId, subnet, groups, hasPublicAddress, description, deleteOnTermination }: LaunchNetwork,
  { world }: Context,
): Instance['network'] {
  const { random } = world;
  const [macAddress, host] = [random.hex(10), 4 + random.integer(250)];
  const given = world.settings.ec2.instances.publicAddress;
  const address = given === '' ? `203.0.113.${1 + random.integer(254)}` : given;
  return {
    interfaceId: random.id('eni'),
    attachmentId: random.id('eni-attach'),
    description,
    subnetId: subnet.subnetId,
    vpcId,
    groups: groups.map(({ groupId, name }) => ({ groupId, name })),
    privateAddress: `${subnet.addressStart}.${host}`,
    publicAddress: hasPublicAddress ? address : undefined,
    macAddress: `02${macAddress}`.replace(/..(?=.)/g, '$&:'),
    deleteOnTermination,
    tags: tagsFor(input.TagSpecifications, 'network-interface', taggable),
  };
}

function putVolumes(
  input: RunInstancesCommandInput,
  volumes: readonly LaunchVolume[],
  { instanceId, ownerId, zone, launchTime }: Instance,
  { world, region }: Context,
): Volume[] {
  return volumes.map(({ device, ebs, encryption }) => {
    const volumeId = world.random.id('vol');
    const volume: Volume = {
      volumeId,
      ownerId,
      instanceId,
      device,
      deleteOnTermination: ebs.deleteOnTermination,
      zone,
      sizeGiB: ebs.volumeSizeGiB,
      type: ebs.volumeType,
      iops: ebs.iops,
      throughputMiBps: ebs.throughputMiBps,
      initializationRateMiBps: ebs.volumeInitializationRateMiBps,
      snapshotId: ebs.snapshotId,
      encrypted: encryption.encrypted,
      kmsKeyId: encryption.kmsKeyId,
      createTime: launchTime,
      tags: tagsFor(input.TagSpecifications, 'volume', taggable),
    };
    put(world, instanceRegion(world, region).volumes, volumeId, volume);
    return volume;
  });
}
