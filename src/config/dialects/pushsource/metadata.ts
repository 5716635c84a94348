import * as z from 'zod';
import { optional, problem, required } from '../../schema/fields.js';
import { region } from '../../schema/regions.js';
import { ascii, flag, integer, pattern, text } from '../../schema/scalars.js';

// The metadata of staged directories as pushsource documents it, with what its documentation and its schema differ in
// resolved: https://release-engineering.github.io/pushsource/sources/staged.html. The descriptions say what becomes of
// each attribute; docs/pushsource.md is made from them.

const words = text(1, 1000);
/** Texts for buyers; how long they may be depends on what is filled in. */
const prose = text(1, 100_000);

const icmpTypes = { minimum: -1, maximum: 255, inWords: 'ICMP types and codes' } as const;
const ports = { minimum: 0, maximum: 65_535, inWords: 'ports' } as const;

const securityGroup = z
  .strictObject({
    ip_protocol: required(words, { description: '' }),
    from_port: required(z.int(), { description: '' }),
    to_port: required(z.int(), { description: '' }),
    ip_ranges: required(z.array(words), { description: '' }),
  })
  .superRefine((group, context) => {
    const { minimum, maximum, inWords } = /^icmp(v6)?$/i.test(group.ip_protocol) ? icmpTypes : ports;
    for (const key of ['from_port', 'to_port'] as const) {
      if (group[key] >= minimum && group[key] <= maximum) continue;
      context.addIssue(problem(`must be ${minimum} to ${maximum}, the range of ${inWords}`, [key]));
    }
  });

/** A root volume needs one of the others. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html */
const notBootable: readonly string[] = ['st1', 'sc1'];
const volume = z
  .enum(['standard', 'gp2', 'gp3', 'io1', 'io2', 'st1', 'sc1'])
  .refine((type) => !notBootable.includes(type), 'must be a type that EC2 can boot from, unlike st1 and sc1');

function isDate(value: string): boolean {
  const digits = value.replaceAll('-', '');
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

const date = pattern(/^(\d{8}|\d{4}-\d\d-\d\d)$/, 'be a date such as "20240605"').refine(
  isDate,
  'must be a day of the calendar',
);
const sha256 = pattern(/^[0-9a-fA-F]{64}$/, 'be the 64 hexadecimal digits of a SHA-256');
export const architectures = ['x86_64', 'arm64', 'aarch64'] as const;

const release = {
  product: required(words, { description: 'Part of the name, and the tag `name` where there is no build.' }),
  version: optional(words, {
    description:
      'Part of the name and of the title, and the tag `version` where there is no build. `os_version`, unless there is a `base_version`.',
  }),
  base_product: optional(words, { description: 'The first part of the name, and `os_name`.' }),
  base_version: optional(words, { description: 'Part of the name, and `os_version`.' }),
  date: required(date, {
    description: 'Part of the name and of the title, and the tag `release_date` where there is no build.',
  }),
  arch: required(z.enum(architectures), {
    description: 'The architecture, part of the name, and the tag `arch`. `aarch64` is `arm64` for EC2.',
  }),
  respin: required(integer(0, 1_000_000), { description: 'The last number of the name and of the title.' }),
  type: optional(z.enum(['ga', 'beta']), { description: 'Part of the name.' }),
  variant: optional(words, { description: 'The tag `variant`.' }),
} as const;

/** The release of a file in AWS_IMAGES. */
export const releaseSchema = z.strictObject(release);

const attributes = {
  description: optional(ascii(1, 255), { description: '`description`' }),
  region: optional(region, {
    description: 'One of the `regions`. Without it, the region of a destination such as `us-east-1-hourly`.',
  }),
  virtualization: optional(z.literal('hvm'), { description: 'A check: EC2 registers only `hvm`. Part of the name.' }),
  volume: optional(volume, { description: '`root_device_volume_type`, and with `billing_codes` part of the name' }),
  root_device: optional(words, { description: '`root_device_name`' }),
  sriov_net_support: optional(z.literal('simple'), { description: '`sriov_net_support`' }),
  ena_support: optional(flag, { description: '`ena_support`' }),
  uefi_support: optional(flag, {
    description: '`boot_mode`, where there is no `boot_mode`: true is `uefi-preferred`, false is `legacy-bios`.',
  }),
  boot_mode: optional(z.enum(['hybrid', 'uefi', 'legacy']), {
    description: '`boot_mode`: `hybrid` is `uefi-preferred`, `legacy` is `legacy-bios`.',
  }),
  billing_codes: optional(
    z.strictObject({
      name: required(words, { description: 'Part of the name.' }),
      codes: required(z.array(words), { description: '`billing_products`' }),
    }),
    { description: '`billing_products`, and the end of the name' },
  ),
  public_image: optional(flag, {
    description: '`public`. The snapshot stays private unless `public_snapshot` is set.',
  }),
  image_id: optional(pattern(/^ami-[0-9a-f]{8,17}$/, 'be an AMI ID such as ami-0123456789abcdef0'), {
    description: '`source.image`, for an entry without a file: an AMI in the region of the entry',
  }),
  release_notes: optional(prose, { description: '`marketplace.release_notes`, with its placeholders filled in' }),
  usage_instructions: optional(prose, {
    description: '`marketplace.usage_instructions`, with its placeholders filled in',
  }),
  recommended_instance_type: optional(words, { description: '`marketplace.recommended_instance_type`' }),
  marketplace_entity_type: optional(words, { description: 'A check: the product must be an AMI product.' }),
  marketplace_name: optional(words, { description: 'The tag `marketplace_name`.' }),
  scanning_port: optional(integer(ports.minimum, ports.maximum), { description: '`marketplace.scanning_port`' }),
  user_name: optional(words, { description: '`marketplace.user_name`' }),
  version_title: optional(words, { description: '`marketplace.version_title`' }),
  marketplace_title_template: optional(words, {
    description:
      '`marketplace.version_title` where there is no `version_title`, with the fields of `release` as placeholders',
  }),
  security_groups: optional(z.array(securityGroup), {
    description: '`marketplace.security_groups`. An address becomes a range of one.',
  }),
  access_endpoint_url: optional(
    z.strictObject({
      port: required(integer(ports.minimum, ports.maximum), { description: '' }),
      protocol: required(z.enum(['http', 'https']), { description: '' }),
    }),
    { description: '`marketplace.access_endpoint_url`' },
  ),
} as const;

const billingType = optional(z.enum(['hourly', 'access', 'marketplace']), {
  description: 'The tag `billing_type`. Without it, the type of a destination such as `us-east-1-hourly`.',
});

/** The attributes of a file in AWS_IMAGES, without `release`. */
export const attributesSchema = z.strictObject({
  type: billingType,
  ...attributes,
  virtualization: required(z.literal('hvm'), attributes.virtualization.meta() as { description: string }),
  volume: required(volume, attributes.volume.meta() as { description: string }),
  root_device: required(words, attributes.root_device.meta() as { description: string }),
  release: required(releaseSchema, { description: 'See the release below.' }),
});

/** An entry of `payload.files` for a file in AWS_IMAGES. */
export const fileSchema = z.strictObject({
  relative_path: required(words, { description: '`source.path`. Its first directory is the destination.' }),
  attributes: required(attributesSchema, { description: 'See the attributes below.' }),
  sha256sum: optional(sha256, { description: 'A check: the disk image must have this SHA-256.' }),
  filename: optional(words, { description: 'Nothing: a notice.' }),
  version: optional(words, { description: 'Nothing: a notice.' }),
  order: optional(z.number().min(-99_999).max(99_999), { description: 'Nothing: a notice.' }),
});

/** staged.yaml. What an entry must have depends on its path, so that is checked afterwards. */
export const stagedSchema = z.strictObject({
  header: required(z.strictObject({ version: required(z.literal('0.2'), { description: '' }) }), { description: '' }),
  payload: optional(
    z.strictObject({
      files: optional(z.array(z.looseObject({ relative_path: required(text(3, 4096), { description: '' }) })), {
        description: '',
      }),
    }),
    { description: '' },
  ),
});

/** resources.yaml of AMIs in CLOUD_IMAGES: the attributes are at the top. */
export const resourcesSchema = z.strictObject({
  api: optional(z.literal('v1'), { description: '' }),
  resource: optional(z.literal('CloudImage'), { description: '' }),
  type: required(z.enum(['AMI', 'VHD']), { description: '' }),
  images: required(
    z.array(
      z.strictObject({
        path: required(words, { description: '' }),
        architecture: required(z.enum(architectures), { description: '' }),
        sha256sum: optional(sha256, { description: '' }),
      }),
    ),
    { description: '' },
  ),
  build: required(
    z.strictObject({
      name: required(words, { description: '' }),
      version: required(words, { description: '' }),
      respin: required(pattern(/^\d{1,7}$/, 'be a number in quotes, such as "0"'), { description: '' }),
      id: optional(integer(1, Number.MAX_SAFE_INTEGER), { description: '' }),
    }),
    { description: '' },
  ),
  release: required(
    releaseSchema.extend({
      product: optional(words, { description: '' }),
      arch: optional(z.enum(architectures), { description: '' }),
      respin: optional(integer(0, 1_000_000), { description: '' }),
    }),
    { description: '' },
  ),
  ...attributes,
});

type Written = Omit<z.output<typeof attributesSchema>, 'release'>;
/** The attributes of an AMI, wherever they are written. */
export type Attributes = { readonly [Key in keyof Written]?: Written[Key] | undefined };
export type Release = z.output<typeof releaseSchema>;
export type Build = z.output<typeof resourcesSchema>['build'];
