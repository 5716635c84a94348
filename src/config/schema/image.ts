import { z } from 'zod';
import { defaulted, optional, problem, required } from './fields.js';
import { deprecationSchema, deregistrationProtectionSchema, retentionSchema, supersedeSchema } from './lifecycle.js';
import { marketplaceSchema } from './marketplace.js';
import { regions } from './regions.js';
import { flag, integer, pattern, text } from './scalars.js';
import { snsSchema } from './sns.js';
import { ssmParametersSchema } from './ssm.js';
import { tags } from './tags.js';

// Organizations' own patterns, for the partitions that have organizations:
// https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html
const organizationArn = String.raw`arn:(?:aws|aws-cn|aws-us-gov):organizations::\d{12}:`;
const share = pattern(
  new RegExp(
    String.raw`^(?:(?:(?:aws|aws-cn|aws-us-gov):)?(?:\d{12}|${organizationArn}organization/o-[a-z0-9]{10,32}|` +
      `${organizationArn}ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}))$`,
  ),
  'be an account id of 12 digits, with aws:, aws-cn: or aws-us-gov: before it for another partition than aws, or the ' +
    'full ARN of an organization or organizational unit',
);

const bootMode = [
  z.enum(['legacy-bios', 'uefi', 'uefi-preferred']),
  {
    description:
      "The boot mode; required, here or in `defaults`. arm64 can't have `legacy-bios`. It can't be changed later.",
  },
] as const;

/** An image with all its fields: its own over those of `defaults`. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html */
export const imageSchema = z.strictObject({
  description: defaulted(text(0, 255), '', { description: "The AMI's description, up to 255 characters." }),
  regions: defaulted(regions, [], {
    description:
      "The regions that get the AMI. Without it, or empty: every enabled region of the account's partition. Regions of " +
      'another partition are ignored, so that one config serves several partitions.',
    examples: [['us-east-1', 'eu-west-1']],
  }),
  regions_denylist: defaulted(regions, [], {
    description: 'Regions that do not get the AMI. A region in both lists is an error.',
  }),
  best_effort_regions: defaulted(regions, [], {
    description: 'Regions whose failure is a warning and does not fail the run. They count among `regions`.',
  }),
  boot_mode: required(...bootMode),
  uefi_data: optional(text(1, 4096), {
    description:
      'A file with the UEFI variable store, base64-encoded and at most 64,000 characters, relative to this config file.',
  }),
  tpm_support: optional(z.literal('v2.0'), {
    description: 'NitroTPM support. `boot_mode` must then be `uefi`.',
  }),
  imds_support: optional(z.literal('v2.0'), {
    description: 'Instances that are launched from the AMI demand IMDSv2. Can be set later, never taken back.',
  }),
  ena_support: defaulted(flag, true, {
    description: 'Enhanced networking with ENA.',
  }),
  sriov_net_support: defaulted(z.enum(['simple', 'none']), 'simple', {
    description: 'Enhanced networking with the Intel 82599 Virtual Function interface.',
  }),
  root_device_name: defaulted(pattern(/^\/dev\/[a-z0-9]+$/, 'be a device name such as /dev/sda1'), '/dev/sda1', {
    description: 'The device name of the root volume.',
  }),
  root_device_volume_type: defaulted(z.enum(['gp2', 'gp3', 'io1', 'io2', 'standard']), 'gp3', {
    description: 'The type of the root volume.',
  }),
  root_device_volume_size: defaulted(integer(1, 65_536), 8, {
    description: 'The size of the root volume in GiB. A source that is larger raises it, with a notice.',
  }),
  root_device_volume_iops: optional(integer(100, 256_000), {
    description:
      'The IOPS of the root volume: gp3 3,000 to 80,000; io1 100 to 64,000; io2 100 to 256,000 (required for io1 and io2).',
  }),
  root_device_volume_throughput: optional(integer(125, 2000), {
    description: 'The throughput of a gp3 root volume in MiB/s, 125 to 2,000.',
  }),
  billing_products: defaulted(z.array(text(1, 255)), [], {
    description: 'Billing codes that AWS has agreed with you. They are part of the identity of the snapshot.',
  }),
  separate_snapshot: defaulted(flag, false, {
    description: 'Give this image a snapshot of its own instead of sharing one with the other images of the config.',
  }),
  share: defaulted(z.array(share), [], {
    description:
      'Who may use the AMI: account ids (which also get its snapshot), and ARNs of organizations and organizational ' +
      'units. `aws-cn:` or `aws-us-gov:` before an account id names its partition; those of other partitions than the ' +
      "account's are left out.",
    examples: [['123456789012', 'aws-cn:334455667788']],
  }),
  share_exact: defaulted(flag, false, {
    description:
      'Take away every account, organization and organizational unit that `share` does not list. Without it nobody is ' +
      'taken away.',
  }),
  temporary: defaulted(flag, false, {
    description: 'The image is temporary: it is never published, and `cleanup` deletes it.',
  }),
  public: defaulted(flag, false, {
    description: 'Make the AMI and its snapshot public. `false` revokes nothing.',
  }),
  public_snapshot: defaulted(flag, true, {
    description: 'Make the snapshot public too when the AMI is, so that others can copy it.',
  }),
  deprecation: optional(deprecationSchema, {
    description:
      'When the AMI counts as deprecated: `after` a span from its creation, `at` a time, or `never`. AWS deprecates ' +
      'every public AMI two years after its creation at the latest.',
    examples: [{ after: '2y' }, 'never'],
  }),
  deregistration_protection: optional(deregistrationProtectionSchema, {
    description: 'Protect the AMI from being deregistered. `false` takes no protection off.',
  }),
  supersede: optional(supersedeSchema, {
    description: 'What happens to older AMIs when this one is published.',
  }),
  retention: optional(retentionSchema, {
    description: 'Which older AMIs `cleanup` deletes, with their snapshots.',
  }),
  groups: defaulted(z.array(text(1, 255)), [], {
    description: 'Groups that the image is in, for the `group` input and the `images-by-group` output.',
  }),
  tags: defaulted(
    tags,
    {},
    {
      description: 'Tags of the AMI, on top of the `tags` of the config; here wins.',
    },
  ),
  on_name_conflict: defaulted(z.enum(['error', 'reuse']), 'error', {
    description:
      'What happens when an AMI of this name was made from another source: `error` fails the run, `reuse` takes it as ' +
      'it is, with a warning, as awspub does.',
  }),
  ssm_parameter: defaulted(ssmParametersSchema, [], {
    description: 'SSM parameters of type `aws:ec2:image` that hold the id of the AMI, in every region that has it.',
  }),
  sns: defaulted(snsSchema, [], { description: 'SNS topics that are told of the AMI.' }),
  marketplace: optional(marketplaceSchema, {
    description:
      'The AWS Marketplace version made from the AMI; only in the `aws` partition, with the AMI in us-east-1.',
  }),
});

/** The fields of an image as they are written, of which `defaults` may give any. */
export const imageFieldsSchema = imageSchema.extend({ boot_mode: optional(...bootMode) });

// RegisterImage's Name.
const imageNameExpression = /^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/;

/** What is wrong with an image's name, or nothing. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html */
export function imageNameProblem(name: string): string | undefined {
  if (imageNameExpression.test(name)) return undefined;
  if (name.length < 3 || name.length > 128) return `must have 3 to 128 characters; it has ${name.length}`;
  const bad = [...new Set(name.replaceAll(/[A-Za-z0-9()[\] ./\-'@_]/g, ''))].join(' ');
  return `must have only letters, digits, spaces and ( ) [ ] . / - ' @ _; it has ${bad}`;
}

/** Names of images and their fields. Each name is checked apart from this, so that the fields of all images are. */
export const imagesSchema = z
  .record(z.string(), imageFieldsSchema)
  .superRefine((images, context) => {
    if (Object.keys(images).length === 0) context.addIssue(problem('must have at least one image', [], 'key'));
  })
  .meta({ propertyNames: { pattern: imageNameExpression.source } });
