import { isIP } from 'node:net';
import { z } from 'zod';
import { defaulted, optional, problem, required } from './fields.js';
import { flag, integer, pattern, text } from './scalars.js';

function isCidr(value: string): boolean {
  const [address = '', length, ...rest] = value.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && length !== undefined && /^\d{1,3}$/.test(length) && Number(length) <= bits;
}

const port = integer(0, 65_535);

const securityGroupSchema = z
  .strictObject({
    from_port: required(port, { description: 'The first port of the range.' }),
    to_port: required(port, { description: 'The last port of the range.' }),
    // The Marketplace takes three characters here, so ICMP can't be sent.
    ip_protocol: required(z.enum(['tcp', 'udp']), { description: 'The IP protocol.' }),
    ip_ranges: required(
      z.array(z.string().refine(isCidr, 'must be an address range in CIDR form, such as 192.0.2.0/24')).min(1).max(5),
      { description: 'The address ranges that are let in, in CIDR form; 1 to 5 of them.', examples: [['0.0.0.0/0']] },
    ),
  })
  .superRefine(({ from_port: from, to_port: to }, context) => {
    if (from > to) context.addIssue(problem(`must not be greater than to_port, which is ${to}`, ['from_port']));
  });

const accessEndpointUrlSchema = z.strictObject({
  port: required(integer(1, 65_535), { description: 'The port that the product answers at.' }),
  protocol: required(z.enum(['http', 'https']), { description: 'The protocol that it speaks there.' }),
  relative_path: optional(
    text(1, 2000).refine((value) => !value.startsWith('/'), 'must not start with a slash'),
    { description: 'The path behind host and port, without a slash at its beginning.', examples: ['admin/login'] },
  ),
});

/**
 * A version of an AMI product, as AddDeliveryOptions takes it.
 * https://docs.aws.amazon.com/marketplace-catalog/latest/api-reference/ami-products.html#ami-add-version
 */
export const marketplaceSchema = z.strictObject({
  entity_id: required(text(1, 255), { description: 'The id of the AMI product, which must exist.' }),
  // The account isn't looked at: whether the role can be used is what AWS Marketplace says.
  access_role_arn: required(pattern(/^arn:aws:iam::[^:]+:role\/.+$/, 'be the ARN of an IAM role'), {
    description: 'The role with which AWS Marketplace reads the AMI.',
    examples: ['arn:aws:iam::123456789012:role/AWSMarketplaceAccess'],
  }),
  version_title: required(text(1, 64), { description: 'The title of the version, unique within the product.' }),
  release_notes: required(text(1, 30_000), { description: 'The release notes that buyers see.' }),
  user_name: required(
    pattern(/^[a-zA-Z][a-zA-Z0-9_-]{0,31}$/, 'be a login name of up to 32 letters, digits, underscores and hyphens'),
    { description: 'The user that buyers log in as.' },
  ),
  scanning_port: defaulted(integer(1, 65_535), 22, {
    description: 'The port on which AWS Marketplace reaches the instance when it scans the AMI.',
  }),
  os_name: required(text(1, 100), { description: 'The name of the operating system that buyers see.' }),
  os_version: required(text(1, 100), { description: 'The version of the operating system that buyers see.' }),
  usage_instructions: required(text(1, 4000), {
    description: 'How to use the AMI, or a link to where that is written.',
  }),
  recommended_instance_type: required(
    pattern(
      /^[a-z]+[0-9]+[a-z]*\.[0-9]*[a-z]+$/,
      'be an instance type that AWS Marketplace takes, such as m5.large (types like m7i-flex.large and c7gd.metal-24xl are refused there)',
    ),
    { description: 'The instance type that buyers are offered first.', examples: ['m5.large'] },
  ),
  security_groups: required(z.array(securityGroupSchema).min(1).max(25), {
    description: 'The ingress rules that buyers are offered; 1 to 25 of them.',
  }),
  access_endpoint_url: optional(accessEndpointUrlSchema, {
    description: 'Where buyers reach the product on a running instance.',
  }),
  wait: defaulted(flag, false, {
    description:
      'Wait until AWS Marketplace has scanned and published the version, for up to two days or as long as `max-wait` ' +
      'lasts. Without it the run ends when the version is requested, and the next run tells what became of it.',
  }),
  update: defaulted(flag, false, {
    description:
      'When the version exists already and its release notes, usage instructions, access endpoint, instance type or ' +
      'security groups differ, change them.',
  }),
  restrict_previous: optional(
    z.strictObject({
      keep: required(integer(0, 1000), {
        description: 'How many of the older versions, the newest ones, stay public.',
      }),
    }),
    {
      description:
        'Once the version is published, restrict the older versions: new buyers no longer find them, and nothing ' +
        'makes them public again. Without `wait` the next run does it.',
    },
  ),
});
