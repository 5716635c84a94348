import { isIP } from 'node:net';
import * as z from 'zod';
import { defaulted, optional, problem, required } from './fields.js';
import { flag, integer, line, pattern, text } from './scalars.js';

function isCidr(value: string): boolean {
  const [address = '', length, ...rest] = value.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && length !== undefined && /^\d{1,3}$/.test(length) && Number(length) <= bits;
}

/** A text with more than spaces and line breaks. */
function visible(maximum: number) {
  return text(1, maximum).refine((value) => value.trim() !== '', 'must contain more than spaces');
}

const port = integer(0, 65_535);

const securityGroupSchema = z
  .strictObject({
    from_port: required(port, { description: 'The first port of the range.' }),
    to_port: required(port, { description: 'The last port of the range.' }),
    // AWS Marketplace takes three characters here, so that ICMP can't be sent.
    ip_protocol: required(z.enum(['tcp', 'udp']), { description: 'The IP protocol.' }),
    ip_ranges: required(
      z
        .array(z.string().refine(isCidr, 'must be an address range in CIDR notation, such as 192.0.2.0/24'))
        .min(1)
        .max(5),
      { description: 'The address ranges to allow, in CIDR notation, 1 to 5 of them.', examples: [['0.0.0.0/0']] },
    ),
  })
  .superRefine(({ from_port: from, to_port: to }, context) => {
    if (from > to) context.addIssue(problem(`must not be greater than to_port, which is ${to}`, ['from_port']));
  });

const accessEndpointUrlSchema = z.strictObject({
  port: required(integer(1, 65_535), { description: 'The port that the product listens on.' }),
  protocol: required(z.enum(['http', 'https']), { description: 'The protocol that the product uses on this port.' }),
  relative_path: optional(
    text(1, 2000).refine((value) => !value.startsWith('/'), 'must not start with a slash'),
    { description: 'The path after host and port, without a leading slash.', examples: ['admin/login'] },
  ),
});

/**
 * A version of an AMI product, as AddDeliveryOptions takes it.
 * https://docs.aws.amazon.com/marketplace-catalog/latest/api-reference/ami-products.html#ami-add-version
 */
export const marketplaceSchema = z.strictObject({
  entity_id: required(text(1, 255), { description: 'The ID of the AMI product. The product must exist.' }),
  // awspub's example has an account of x's, which preflight refuses.
  access_role_arn: required(
    pattern(/^arn:aws:iam::[^:]+:role\/.+$/, 'be the ARN of an IAM role in the partition aws'),
    {
      description: 'The role that AWS Marketplace uses to read the AMI.',
      examples: ['arn:aws:iam::123456789012:role/AWSMarketplaceAccess'],
    },
  ),
  version_title: required(line(1, 64), { description: 'The title of the version, unique within the product.' }),
  release_notes: required(visible(30_000), { description: 'The release notes for buyers.' }),
  user_name: required(
    pattern(
      /^[a-zA-Z][a-zA-Z0-9_-]{0,31}$/,
      'be a login name: a letter, then up to 31 letters, digits, underscores and hyphens',
    ),
    { description: 'The user that buyers log in as.' },
  ),
  scanning_port: defaulted(integer(1, 65_535), 22, {
    description: 'The port on which AWS Marketplace reaches the instance when it scans the AMI.',
  }),
  os_name: required(line(1, 100), { description: 'The name of the operating system that buyers see.' }),
  os_version: required(line(1, 100), { description: 'The version of the operating system that buyers see.' }),
  usage_instructions: required(visible(4000), {
    description: 'How to use the AMI, or a link to instructions.',
  }),
  recommended_instance_type: required(
    pattern(
      /^[a-z]+[0-9]+[a-z]*\.[0-9]*[a-z]+$/,
      'be an instance type that AWS Marketplace accepts, such as m5.large (it refuses types such as m7i-flex.large and c7gd.metal-24xl)',
    ),
    { description: 'The instance type that is recommended to buyers.', examples: ['m5.large'] },
  ),
  security_groups: required(z.array(securityGroupSchema).min(1).max(25), {
    description: 'The inbound rules that are recommended to buyers, 1 to 25 of them.',
  }),
  access_endpoint_url: optional(accessEndpointUrlSchema, {
    description: 'Where buyers reach the product on a running instance.',
  }),
  wait: defaulted(flag, false, {
    description:
      'Wait until AWS Marketplace has scanned and published the version, for two days at most and no longer than ' +
      '`max-wait`. Without it, the run ends once the version is requested, and the next run reports the result.',
  }),
  update: defaulted(flag, false, {
    description:
      'Update the release notes, usage instructions, access endpoint, instance type and security groups of a version ' +
      'that already exists, where they differ.',
  }),
  restrict_previous: optional(
    z.strictObject({
      keep: required(integer(0, 1000), {
        description: 'How many of the older versions stay public: the newest ones.',
      }),
    }),
    {
      description:
        'Restrict the older versions once this one is published: new buyers no longer find them, and they cannot ' +
        'become public again. Without `wait`, the next run does it.',
    },
  ),
});
