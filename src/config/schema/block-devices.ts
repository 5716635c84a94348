import * as z from 'zod';
import { defaulted, optional, required } from './fields.js';
import { flag, integer, pattern, text } from './scalars.js';
import { diskFormat } from './source.js';

// The names of hardware virtual machines; /dev/xvdb and the like are in use, too.
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html
const deviceName = pattern(
  /^\/dev\/(sd[a-z]|xvd[a-z]|xvd[a-d][a-z])$/,
  'be a device name: /dev/sda to /dev/sdz, /dev/xvda to /dev/xvdz, or /dev/xvdaa to /dev/xvddz',
);

/** What the volumes of an image can be; a root volume can't be st1 or sc1. */
const volumeTypes = ['gp2', 'gp3', 'io1', 'io2', 'sc1', 'st1', 'standard'] as const;

/**
 * A block device besides the root volume. A rule checks that it is one thing only, and what its type allows.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMapping.html
 */
const blockDeviceMappingSchema = z.strictObject({
  device_name: required(deviceName, {
    description: 'The device name. Not the root device, and each once. AWS recommends `/dev/sdf` to `/dev/sdp`.',
    examples: ['/dev/sdf'],
  }),
  path: optional(text(1, 4096), {
    description:
      'A further disk image file of the machine, relative to this config file. It is uploaded as ' +
      'the disk image of `source` is (`upload.method`). Used by several images, it becomes one snapshot.',
    examples: ['build/data.raw'],
  }),
  format: defaulted(diskFormat, 'auto', { description: 'The format of that file, as in `source.format`.' }),
  snapshot: optional(pattern(/^snap-[0-9a-f]{8,17}$/, 'be a snapshot ID such as snap-0123456789abcdef0'), {
    description: 'An existing snapshot in the home region. Every region gets a copy of it.',
    examples: ['snap-0123456789abcdef0'],
  }),
  source_disk: optional(integer(2, 100), {
    description:
      'The number of a further disk of `source`, which is then an OVA or an AMI: 2 for the first after the root disk, in ' +
      'the order of the descriptor or of the AMI. Disks of an OVA that no entry names are mapped to `/dev/sdf`, ' +
      '`/dev/sdg` and so on.',
    examples: [2],
  }),
  virtual_name: optional(
    pattern(/^ephemeral(\d|1\d|2[0-3])$/, 'be an instance store volume: ephemeral0 to ephemeral23'),
    { description: 'An instance store volume, each once.', examples: ['ephemeral0'] },
  ),
  no_device: optional(z.literal(true), {
    description: 'Map nothing to this device, to which `ephemeral_devices` or `source` would map something.',
  }),
  volume_type: optional(z.enum(volumeTypes), { description: 'The type of the volume. Without it, gp3.' }),
  volume_size: optional(integer(1, 65_536), {
    description:
      'The size of the volume in GiB, at least that of its disk image or snapshot, which is also the default. Required ' +
      'for an empty volume.',
  }),
  iops: optional(integer(100, 256_000), {
    description:
      'The IOPS of the volume: 3,000 to 80,000 for gp3, 100 to 64,000 for io1, 100 to 256,000 for io2. Required for io1 ' +
      'and io2. AWS allows 500 per GiB for gp3, 50 for io1 and 1,000 for io2.',
  }),
  throughput: optional(integer(125, 2000), {
    description: 'The throughput of a gp3 volume in MiB/s: 125 to 2,000, and at most a quarter of its IOPS.',
  }),
  encrypted: optional(flag, {
    description:
      'Encrypt an empty volume, with the default key of the account that launches the instance. AWS takes no other key ' +
      'here: `encrypted` and `kms_key_id` of the image are about its snapshots.',
  }),
  delete_on_termination: optional(flag, {
    description: 'Delete the volume when its instance is terminated. Without it, `true`.',
  }),
});

export const blockDeviceMappingsSchema = z.array(blockDeviceMappingSchema);
