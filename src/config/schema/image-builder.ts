import * as z from 'zod';
import { kmsKeyExpression } from '../kms-key.js';
import { partitionNames } from '../partitions.js';
import { defaulted, hasNoProblems, optional, problem, required } from './fields.js';
import { regions } from './regions.js';
import { flag, integer, pattern, text } from './scalars.js';
import { tags } from './tags.js';

// Image Builder's own limits.
// https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
// https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_EbsInstanceBlockDeviceSpecification.html

const resourceName = pattern(
  /^[-_A-Za-z0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z0-9]$/,
  'have 3 to 128 letters, digits, spaces and - _, and not begin or end with a space',
);

/** The most that a part of a version can be. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html */
export const mostOfAPart = 2 ** 30 - 1;

const version = pattern(/^\d+\.\d+\.\d+$/, 'be a semantic version such as 1.0.0').refine(
  (value) => value.split('.').every((part) => Number(part) <= mostOfAPart),
  `must have parts of at most ${mostOfAPart}`,
);

/** A tag key of Image Builder has fewer characters than one of EC2. */
export const builderTagKey = /^[a-zA-Z0-9\s_.:/=+\-@]*$/;

// Two of the fifty are ours.
const tagsAtMost = 48;

const builderTags = tags.superRefine((map, context) => {
  for (const key of Object.keys(map)) {
    if (!builderTagKey.test(key))
      context.addIssue(problem('must have only letters, digits, spaces and _ . : / = + - @ in its key', [key], 'key'));
    if (key.startsWith('ami-publish:'))
      context.addIssue(problem('is set by ami-publish. Choose another key', [key], 'key'));
  }
  if (Object.keys(map).length > tagsAtMost) context.addIssue(problem(`must have at most ${tagsAtMost} tags`));
});

/** What an image sets that a distribution configuration can leave to others. */
const leavable = ['fast_launch', 'launch_templates', 'license_configuration_arns', 'ssm_parameter'] as const;

const distributionConfigurationSchema = z.strictObject({
  name: required(resourceName, {
    description:
      'The name of the distribution configuration. It is created if the account has none of this name. One that exists ' +
      'and that ami-publish did not create is an error.',
    examples: ['my-os'],
  }),
  description: optional(text(1, 1024), { description: 'Its description.' }),
  ami_name: defaulted(text(1, 127), '{image} {{ imagebuilder:buildDate }}', {
    description:
      'The name of the AMIs that Image Builder distributes. Image Builder requires `{{ imagebuilder:buildDate }}` in it. ' +
      '`{image}` and `{architecture}` are replaced with the name of the image and its architecture.',
    examples: ['my-os-hardened {{ imagebuilder:buildDate }}'],
  }),
  without: defaulted(z.array(z.enum(leavable)), [], {
    description:
      'Fields of the image that the distribution configuration leaves out. A pipeline with `ssm_parameter` points the same ' +
      'parameters to its own AMIs.',
    examples: [['ssm_parameter', 'launch_templates']],
  }),
  tags: defaulted(builderTags, {}, { description: 'Tags of the distribution configuration. None is removed.' }),
});

const componentArn = pattern(
  new RegExp(
    String.raw`^arn:(${partitionNames}|\{partition\}):imagebuilder:([a-z0-9-]+|\{region\}):(\d{12}|aws(-[a-z-]+)?|third-party|\{account\}):component/[a-z0-9_-]+/((\d+|x)\.(\d+|x)\.(\d+|x)|\d+\.\d+\.\d+/\d+)$`,
  ),
  'be the ARN of a component with its version, such as arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x',
);

const componentSchema = z.strictObject({
  component_arn: required(componentArn, {
    description:
      'The ARN of the component: of a version, with `x` for any number of it, or of a build. A component is in one region. ' +
      '`{region}`, `{account}` and `{partition}` are replaced with those of the recipe.',
    examples: ['arn:aws:imagebuilder:{region}:aws:component/update-linux/x.x.x'],
  }),
  parameters: defaulted(
    z.record(text(1, 256), z.array(z.string()).min(1)),
    {},
    {
      description: 'Values of the parameters of the component: name to list of values.',
      examples: [{ Level: ['high'] }],
    },
  ),
});

const deviceSchema = z.strictObject({
  device_name: required(text(1, 1024), { description: 'The device name. Each once.', examples: ['/dev/sda1'] }),
  virtual_name: optional(text(1, 1024), { description: 'An instance store volume.', examples: ['ephemeral0'] }),
  no_device: optional(z.literal(true), { description: 'Map nothing to this device, to which the AMI maps something.' }),
  snapshot: optional(pattern(/^snap-[0-9a-f]{8,17}$/, 'be a snapshot ID such as snap-0123456789abcdef0'), {
    description: 'The snapshot of the volume, in the region of the recipe.',
  }),
  volume_type: optional(z.enum(['gp2', 'gp3', 'io1', 'io2', 'sc1', 'st1', 'standard']), {
    description: 'The type of the volume.',
  }),
  volume_size: optional(integer(1, 16_000), {
    description: 'The size of the volume in GiB, 1 to 16,000: less than EBS allows.',
  }),
  iops: optional(integer(100, 64_000), {
    description: 'The IOPS of a volume of type gp3, io1 or io2: 100 to 64,000. Required for io1 and io2.',
  }),
  throughput: optional(integer(125, 1000), { description: 'The throughput of a gp3 volume in MiB/s: 125 to 1,000.' }),
  encrypted: optional(flag, { description: 'Encrypt the volume.' }),
  kms_key_id: optional(pattern(kmsKeyExpression, 'be a key ID, a key ARN, an alias name or an alias ARN'), {
    description: 'The KMS key that encrypts it. Requires `encrypted: true`.',
  }),
  delete_on_termination: optional(flag, { description: 'Delete the volume when its instance is terminated.' }),
});

/** The least size in GiB by volume type: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html */
const leastSizeGiB: Readonly<Record<string, number>> = { io1: 4, io2: 4, sc1: 125, st1: 125 };

const ofVolume = [
  'snapshot',
  'volume_type',
  'volume_size',
  'iops',
  'throughput',
  'encrypted',
  'kms_key_id',
  'delete_on_termination',
] as const;

const devicesSchema = z.array(deviceSchema).superRefine((devices, context) => {
  if (!hasNoProblems(context)) return;
  const names = devices.map((device) => device.device_name);
  for (const [index, device] of devices.entries()) {
    const add = (message: string, key?: string) =>
      context.addIssue(problem(message, key === undefined ? [index] : [index, key]));
    const { volume_type: type = 'gp2', volume_size: size, iops, throughput } = device;
    if (names.indexOf(device.device_name) < index) add('must be unique in this list', 'device_name');
    const isVolume = ofVolume.some((key) => device[key] !== undefined);
    const kinds = [isVolume || undefined, device.virtual_name, device.no_device].filter((kind) => kind !== undefined);
    if (kinds.length !== 1) add('must be one of a volume, virtual_name and no_device');
    const isProvisioned = type === 'io1' || type === 'io2';
    if (isProvisioned && iops === undefined) add(`requires iops, because its volume_type is ${type}`);
    if (iops !== undefined && !isProvisioned && type !== 'gp3') add(`is not for volume_type ${type}`, 'iops');
    if (throughput !== undefined && type !== 'gp3') add(`is not for volume_type ${type}`, 'throughput');
    const least = leastSizeGiB[type] ?? 1;
    if (size !== undefined && size < least) add(`must be at least ${least} for volume_type ${type}`, 'volume_size');
    if (device.kms_key_id !== undefined && device.encrypted !== true) add('requires encrypted: true', 'kms_key_id');
  }
});

const recipeSchema = z.strictObject({
  name: required(resourceName, {
    description:
      'The name of the image recipe. Its versions are immutable: a new one is created only if something differs from the ' +
      'newest one. A recipe that exists and that ami-publish did not create is an error.',
    examples: ['my-os-hardened'],
  }),
  description: optional(text(1, 1024), { description: 'Its description.' }),
  version: defaulted(version, '1.0.0', {
    description:
      'The first version, and the least that a new one gets. Otherwise a new version is the newest one with its last ' +
      'number increased by 1.',
    examples: ['2.0.0'],
  }),
  components: defaulted(z.array(componentSchema), [], {
    description: 'What Image Builder does to an instance of the AMI, in this order.',
  }),
  block_device_mappings: defaulted(devicesSchema, [], {
    description: 'Block devices of the instance and of the AMI that Image Builder creates, over those of this AMI.',
    examples: [[{ device_name: '/dev/sda1', volume_type: 'io2', volume_size: 100, iops: 4000 }]],
  }),
  working_directory: optional(text(1, 1024), {
    description: 'The working directory of the build and test steps. Without it, Image Builder decides.',
  }),
  uninstall_ssm_agent: optional(flag, {
    description: 'Remove the Systems Manager agent after the build. Without it, Image Builder decides.',
  }),
  ami_tags: defaulted(builderTags, {}, { description: 'Tags of the AMIs that Image Builder creates.' }),
  tags: defaulted(builderTags, {}, { description: 'Tags of the image recipe. None is removed.' }),
});

/** What of Image Builder follows each release, so that pipelines can build on it. */
export const imageBuilderSchema = z
  .strictObject({
    regions: required(regions.min(1), {
      description:
        'The regions in which Image Builder works. Each has to have the AMI. Regions of other partitions are ignored.',
      examples: [['us-east-1']],
    }),
    distribution_configuration: optional(distributionConfigurationSchema, {
      description:
        'A distribution configuration that is kept equal to the settings of the image: `regions`, `description`, `tags`, ' +
        '`kms_key_id`, `share`, `public`, `target_account_ids`, `license_configuration_arns`, `ssm_parameter`, ' +
        '`launch_templates` and `fast_launch`.',
    }),
    recipe: optional(recipeSchema, {
      description: 'An image recipe whose base image is the AMI of its region.',
    }),
  })
  .superRefine(({ distribution_configuration: distribution, recipe }, context) => {
    if (distribution === undefined && recipe === undefined)
      context.addIssue(problem('must have distribution_configuration, recipe or both'));
  });
