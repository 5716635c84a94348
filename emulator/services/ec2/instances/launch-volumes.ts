import type { BlockDeviceMapping, RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../../protocol/aws-error.js';
import { current } from '../../../world/versioned-table.js';
import type { Context } from '../../service.js';
import { checkVolume } from '../block-device-mappings.js';
import { configuredError } from '../configured-error.js';
import { type Encryption, resolveEncryption } from '../encryption.js';
import { ec2Region, type Image, type ImageDevice } from '../state.js';

/** A volume that a launch creates. */
export interface LaunchVolume {
  readonly device: string;
  readonly ebs: NonNullable<ImageDevice['ebs']>;
  readonly encryption: Encryption;
}

/**
 * The volumes of a launch: those of the image, as the request's mappings change them.
 *
 * @throws AwsError
 */
export function launchVolumes(input: RunInstancesCommandInput, image: Image, context: Context): LaunchVolume[] {
  const requested = input.BlockDeviceMappings ?? [];
  const devices = image.devices.map((device) => {
    const change = requested.find(({ DeviceName: name }) => name === device.deviceName);
    return change === undefined ? device : changedDevice(device, change, context);
  });
  const added = requested.find(({ DeviceName: name }) => !image.devices.some(({ deviceName }) => deviceName === name));
  if (added !== undefined) {
    const text = `The image has no device ${added.DeviceName}. More devices are not supported in this region.`;
    throw new AwsError('UnsupportedOperation', text);
  }
  return devices.flatMap(({ deviceName, ebs }) => {
    if (ebs === undefined) return [];
    const change = requested.find(({ DeviceName: name }) => name === deviceName)?.Ebs;
    const snapshot = current(ec2Region(context.world, context.region).snapshots, ebs.snapshotId ?? '');
    const asked = { Encrypted: change?.Encrypted, KmsKeyId: change?.KmsKeyId };
    const encryption = resolveEncryption(context, asked, {
      encrypted: snapshot?.encrypted ?? ebs.encrypted,
      kmsKeyId: snapshot?.kmsKeyId,
    });
    return [{ device: deviceName, ebs, encryption }];
  });
}

/** A device of the image as the request changes it. */
function changedDevice(device: ImageDevice, change: BlockDeviceMapping, context: Context): ImageDevice {
  const { ebs } = device;
  if (change.NoDevice !== undefined) return { deviceName: device.deviceName, noDevice: '' };
  if (change.Ebs === undefined || ebs === undefined) return device;
  const { VolumeSize: size = ebs.volumeSizeGiB, SnapshotId: snapshotId } = change.Ebs;
  if (snapshotId !== undefined && snapshotId !== ebs.snapshotId) {
    const reason = `snapshotId cannot be modified on device ${device.deviceName}`;
    throw configuredError(context.world, 'badBlockDeviceMapping', { reason });
  }
  if (size < ebs.volumeSizeGiB) {
    const reason = `Volume of size ${size}GB is smaller than snapshot '${ebs.snapshotId}', expect size >= ${ebs.volumeSizeGiB}GB`;
    throw configuredError(context.world, 'badBlockDeviceMapping', { reason });
  }
  const volumeType = change.Ebs.VolumeType ?? ebs.volumeType;
  checkVolume({ ...change.Ebs, SnapshotId: ebs.snapshotId }, volumeType, size, context);
  return {
    deviceName: device.deviceName,
    ebs: {
      ...ebs,
      volumeSizeGiB: size,
      volumeType,
      deleteOnTermination: change.Ebs.DeleteOnTermination ?? ebs.deleteOnTermination,
      iops: change.Ebs.Iops ?? ebs.iops,
      throughputMiBps: change.Ebs.Throughput ?? ebs.throughputMiBps,
    },
  };
}
