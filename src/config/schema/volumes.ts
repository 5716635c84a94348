import * as z from 'zod';
import { blockDeviceMappingsSchema } from './block-devices.js';
import { defaulted, optional } from './fields.js';
import { kmsKeyIdSchema } from './kms-key.js';
import { flag, integer, pattern } from './scalars.js';

/** The fields of an image about its volumes and their encryption. */
export const volumeFields = {
  root_device_name: defaulted(pattern(/^\/dev\/[a-z0-9]+$/, 'be a device name such as /dev/sda1'), '/dev/sda1', {
    description: 'The device name of the root volume.',
  }),
  root_device_volume_type: defaulted(z.enum(['gp2', 'gp3', 'io1', 'io2', 'standard']), 'gp3', {
    description: 'The type of the root volume.',
  }),
  root_device_volume_size: defaulted(integer(1, 65_536), 8, {
    description:
      'The size of the root volume in GiB. If the source is larger, the volume gets the size of the source, and the log ' +
      'reports it.',
  }),
  root_device_volume_iops: optional(integer(100, 256_000), {
    description:
      'The IOPS of the root volume: 3,000 to 80,000 for gp3, 100 to 64,000 for io1, 100 to 256,000 for io2. Required for ' +
      'io1 and io2.',
  }),
  root_device_volume_throughput: optional(integer(125, 2000), {
    description: 'The throughput of a gp3 root volume in MiB/s, 125 to 2,000.',
  }),
  root_device_delete_on_termination: defaulted(flag, true, {
    description: 'Delete the root volume when its instance is terminated.',
  }),
  block_device_mappings: defaulted(blockDeviceMappingsSchema, [], {
    description:
      'Further block devices of the machine: disk image files, snapshots, empty volumes and instance store volumes. What ' +
      'they are cannot be changed later.',
    examples: [[{ device_name: '/dev/sdf', path: 'build/data.raw' }]],
  }),
  ephemeral_devices: defaulted(flag, true, {
    description:
      'Map the instance store volumes `ephemeral0` and `ephemeral1` to `/dev/sdb` and `/dev/sdc`, as awspub does. Some ' +
      'tools expect every device of an AMI to have a snapshot and fail on these; `false` leaves them out. What ' +
      '`block_device_mappings` has for such a device or volume is used instead. This cannot be changed later.',
  }),
  encrypted: optional(flag, {
    description:
      'Encrypt the snapshots of the AMI, in each region with its own key. An encrypted AMI can be shared, but not be public ' +
      'or listed in AWS Marketplace. Without it, the account decides (EBS encryption by default). This cannot be changed later.',
  }),
  kms_key_id: optional(kmsKeyIdSchema, {
    description:
      'The KMS key that encrypts the snapshots: a key ID, key ARN, alias name or alias ARN; one for all regions, or a map ' +
      'from region to key, in which regions of other partitions are ignored. One ARN serves several regions only if it is that of a multi-Region key (`mrk-`) with a replica in each. ' +
      "Implies `encrypted: true`. Without it, an encrypted AMI gets the region's default key, which cannot be shared unless it is a customer managed one. " +
      'Another key needs another image name.',
    examples: [
      'alias/my-os',
      {
        'us-east-1': 'alias/my-os',
        'eu-west-1': 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      },
    ],
  }),
};
