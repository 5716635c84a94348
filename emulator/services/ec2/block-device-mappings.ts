import type { BlockDeviceMapping, EbsBlockDevice } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { readTime } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { usableSnapshot } from './access.js';
import { configuredError } from './configured-error.js';
import { type ImageDevice, type Snapshot, snapshotState } from './state.js';
import { rejectParameters } from './unsupported-parameters.js';

interface VolumeLimits {
  readonly sizeGiB: readonly [number, number];
  readonly iops?: readonly [number, number];
  readonly iopsRequired?: boolean;
  readonly throughputMiBps?: readonly [number, number];
  readonly iopsPerGiB?: number;
}

/** A gp3 volume of any size can have them. https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html */
const gp3BaselineIops = 3000;
const gp3BaselineThroughput = 125;
const gp3ThroughputPerIops = 0.25;

// Limits: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
// Ratios: https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html
const volumeTypes: Readonly<Record<string, VolumeLimits>> = {
  standard: { sizeGiB: [1, 1024] },
  gp2: { sizeGiB: [1, 16_384] },
  gp3: { sizeGiB: [1, 65_536], iops: [3000, 80_000], throughputMiBps: [125, 2000], iopsPerGiB: 500 },
  io1: { sizeGiB: [4, 16_384], iops: [100, 64_000], iopsRequired: true, iopsPerGiB: 50 },
  io2: { sizeGiB: [4, 65_536], iops: [100, 256_000], iopsRequired: true, iopsPerGiB: 1000 },
  st1: { sizeGiB: [125, 16_384] },
  sc1: { sizeGiB: [125, 16_384] },
};

// The names of both virtualization types. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html
const deviceName = /^\/dev\/((sd|hd)[a-z]([1-9]|1[0-5])?|xvd[a-z][a-z]?)$/;

/** The devices of an image, and their snapshots. */
interface MappedDevices {
  readonly devices: readonly ImageDevice[];
  readonly snapshots: readonly Snapshot[];
}

/**
 * Checks the block device mappings of RegisterImage by every rule of the API reference and applies the defaults. The
 * snapshots have to be completed, and the caller's or shared with it.
 */
export function mapDevices(
  mappings: readonly BlockDeviceMapping[],
  rootDeviceName: string,
  context: Context,
): MappedDevices {
  const names = new Set<string>();
  const virtualNames = new Set<string>();
  const snapshots: Snapshot[] = [];
  const devices = mappings.map((mapping): ImageDevice => {
    const name = mapping.DeviceName ?? '';
    if (name === '') throw invalidMapping(context, 'Each block device mapping needs a device name.');
    if (names.has(name)) {
      throw invalidMapping(context, `The device '${name}' is used in more than one block-device mapping.`);
    }
    names.add(name);
    if (!deviceName.test(name)) throw invalidMapping(context, `Invalid device name ${name}`);
    const kinds = [mapping.Ebs, mapping.VirtualName, mapping.NoDevice].filter((kind) => kind !== undefined);
    if (kinds.length !== 1) {
      throw invalidMapping(context, `The device '${name}' needs exactly one of Ebs, VirtualName and NoDevice.`);
    }
    checkVirtualName(name, mapping.VirtualName, virtualNames, context);
    if (mapping.Ebs === undefined) {
      return { deviceName: name, virtualName: mapping.VirtualName, noDevice: mapping.NoDevice };
    }
    const { ebs, snapshot } = mapVolume(name, mapping.Ebs, context);
    if (snapshot !== undefined) snapshots.push(snapshot);
    return { deviceName: name, ebs };
  });
  const root = devices.find((device) => device.deviceName === rootDeviceName);
  if (root?.ebs?.snapshotId === undefined) throw configuredError(context.world, 'noRootSnapshot');
  return { devices, snapshots };
}

/** ephemeral0 to ephemeral23, each once. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMapping.html */
function checkVirtualName(device: string, virtualName: string | undefined, seen: Set<string>, context: Context): void {
  if (virtualName === undefined) return;
  if (!/^ephemeral(\d|1\d|2[0-3])$/.test(virtualName)) {
    throw invalidMapping(context, `The virtual name '${virtualName}' of device '${device}' is not valid.`);
  }
  if (seen.has(virtualName)) {
    throw invalidMapping(context, `The virtual name '${virtualName}' is used in more than one block-device mapping.`);
  }
  seen.add(virtualName);
}

function mapVolume(
  device: string,
  volume: EbsBlockDevice,
  context: Context,
): { ebs: NonNullable<ImageDevice['ebs']>; snapshot: Snapshot | undefined } {
  const { world } = context;
  if (volume.SnapshotId !== undefined && volume.Encrypted !== undefined) {
    throw configuredError(world, 'encryptedWithSnapshot', { device });
  }
  // Only operations that create volumes accept a key, such as RunInstances.
  if (volume.KmsKeyId !== undefined) throw configuredError(world, 'kmsKeyInImage');
  const zoneParameters = ['OutpostArn', 'AvailabilityZone', 'AvailabilityZoneId'] as const;
  rejectParameters(volume, zoneParameters, 'is not supported by this operation');
  if (volume.SnapshotId === undefined && volume.VolumeSize === undefined) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter size or snapshotId');
  }
  const snapshot = volume.SnapshotId === undefined ? undefined : completedSnapshot(volume.SnapshotId, context);
  const volumeType = volume.VolumeType ?? 'gp2';
  const volumeSizeGiB = volume.VolumeSize ?? snapshot?.volumeSizeGiB ?? 0;
  checkVolume(volume, volumeType, volumeSizeGiB, context);
  if (snapshot !== undefined && volumeSizeGiB < snapshot.volumeSizeGiB) {
    throw invalidMapping(
      context,
      `Volume of size ${volumeSizeGiB}GB is smaller than snapshot '${snapshot.snapshotId}', expect size >= ${snapshot.volumeSizeGiB}GB`,
    );
  }
  return {
    snapshot,
    ebs: {
      snapshotId: snapshot?.snapshotId,
      volumeSizeGiB,
      volumeType,
      deleteOnTermination: volume.DeleteOnTermination ?? true,
      encrypted: snapshot?.encrypted ?? volume.Encrypted ?? false,
      iops: volume.Iops,
      throughputMiBps: volume.Throughput,
      volumeInitializationRateMiBps: volume.VolumeInitializationRate,
    },
  };
}

/** Checks a volume by the limits of its type. @throws AwsError */
export function checkVolume(volume: EbsBlockDevice, volumeType: string, volumeSizeGiB: number, context: Context): void {
  const { world } = context;
  const limits = volumeTypes[volumeType];
  if (limits === undefined) {
    throw configuredError(world, 'badVolume', { reason: `The volume type '${volumeType}' is not valid.` });
  }
  const range = (what: string, value: number | undefined, [min, max]: readonly [number, number]) => {
    if (value !== undefined && (value < min || value > max)) {
      const reason = `${what} ${value} of a volume of type ${volumeType} must be between ${min} and ${max}.`;
      throw configuredError(world, 'badVolume', { reason });
    }
  };
  range('The size in GiB', volumeSizeGiB, limits.sizeGiB);
  if (limits.iopsRequired === true && volume.Iops === undefined) {
    throw new AwsError('MissingParameter', `The parameter iops must be specified for ${volumeType} volumes.`);
  }
  for (const [parameter, value, allowed] of [
    ['iops', volume.Iops, limits.iops],
    ['throughput', volume.Throughput, limits.throughputMiBps],
  ] as const) {
    if (value === undefined) continue;
    if (allowed === undefined) throw configuredError(world, 'unsupportedByVolumeType', { parameter, volumeType });
    range(parameter === 'iops' ? 'The IOPS' : 'The throughput in MiB/s', value, allowed);
  }
  checkRatios(volume, { type: volumeType, sizeGiB: volumeSizeGiB, iopsPerGiB: limits.iopsPerGiB }, context);
  if (volume.VolumeInitializationRate !== undefined && volume.SnapshotId === undefined) {
    throw configuredError(world, 'badVolume', {
      reason: 'A volume initialization rate is supported only for volumes created from snapshots.',
    });
  }
  range('The volume initialization rate', volume.VolumeInitializationRate, [100, 300]);
}

/** What the other one limits: IOPS the size, and throughput the IOPS. */
function checkRatios(
  { Iops: iops, Throughput: throughput }: EbsBlockDevice,
  { type, sizeGiB, iopsPerGiB }: { type: string; sizeGiB: number; iopsPerGiB: number | undefined },
  { world }: Context,
): void {
  const baseline = type === 'gp3' ? gp3BaselineIops : 0;
  if (iops !== undefined && iopsPerGiB !== undefined && iops > Math.max(baseline, iopsPerGiB * sizeGiB)) {
    const ratio = (iops / sizeGiB).toFixed(6);
    const reason = `Iops to volume size ratio of ${ratio} is too high; maximum is ${iopsPerGiB}`;
    throw configuredError(world, 'badVolume', { reason });
  }
  if (throughput === undefined || type !== 'gp3') return;
  const provisioned = iops ?? gp3BaselineIops;
  if (throughput > Math.max(gp3BaselineThroughput, provisioned * gp3ThroughputPerIops)) {
    const ratio = (throughput / provisioned).toFixed(6);
    const reason = `Throughput (MiBps) to iops ratio of ${ratio} is too high; maximum is ${gp3ThroughputPerIops} MiBps per iops`;
    throw configuredError(world, 'badVolume', { reason });
  }
}

function completedSnapshot(snapshotId: string, context: Context): Snapshot {
  const snapshot = usableSnapshot(context, snapshotId);
  if (snapshotState(snapshot, readTime(context.world)) !== 'completed') {
    throw new AwsError('IncorrectState', `Snapshot '${snapshotId}' is not 'completed'.`);
  }
  return snapshot;
}

function invalidMapping({ world }: Context, reason: string): AwsError {
  return configuredError(world, 'badBlockDeviceMapping', { reason });
}
