import * as z from 'zod';
import { kmsKeyExpression } from '../kms-key.js';
import { partitionNames } from '../partitions.js';
import { optional, problem, required } from './fields.js';
import { launchTemplateId, launchTemplateVersion } from './launch.js';
import { licenseConfigurationArnsSchema } from './license.js';
import { organizationArn, organizationalUnitArn } from './organizations.js';
import { region } from './regions.js';
import { ascii, flag, integer, pattern, text } from './scalars.js';
import { parameterName } from './ssm.js';
import { tags } from './tags.js';

// Image Builder's own keys and limits. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html

const arnExpression = new RegExp(
  String.raw`^arn:(${partitionNames}):imagebuilder:([a-z0-9-]+):(\d{12}):distribution-configuration/[a-z0-9_-]+$`,
);

/** Where a distribution configuration is. @param arn as the schema lets it pass */
export function parseDistributionArn(arn: string): {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
} {
  const [, partition = '', region = '', accountId = ''] = arnExpression.exec(arn) ?? [];
  return { partition, region, accountId };
}

const accountId = pattern(/^\d{12}$/, 'be an account ID of 12 digits');

function arnOf(expression: string, what: string) {
  return pattern(new RegExp(`^${expression}$`), `be the ARN of an ${what}`);
}

/** A key of Image Builder's that can't be followed; `message` goes on after it. */
function refused(message: string) {
  return z
    .unknown()
    .superRefine((_, context) => context.addIssue(problem(message, [], 'key')))
    .meta({ not: {} });
}

const launchPermissionSchema = z.strictObject({
  userIds: optional(z.array(accountId).max(1536), {
    description: 'Accounts that may use the AMI and its snapshots: `share`.',
  }),
  userGroups: optional(z.array(z.literal('all')), { description: '`all` makes the AMI public: `public`.' }),
  organizationArns: optional(z.array(arnOf(organizationArn, 'organization')).max(25), {
    description: 'Organizations that may use the AMI: `share`.',
  }),
  organizationalUnitArns: optional(z.array(arnOf(organizationalUnitArn, 'organizational unit')).max(25), {
    description: 'Organizational units that may use the AMI: `share`.',
  }),
});

const amiSchema = z.strictObject({
  name: optional(text(1, 127), {
    description:
      'The name of the AMI, the same in all entries: the key of the image, or a text with `{{ imagebuilder:buildDate }}`. ' +
      'Without it, the AMI has the key of the image as its name. The build date is that of the environment variable ' +
      'SOURCE_DATE_EPOCH, such as `2022-10-26T22-30-05.000000Z`; without it, the second in which AWS began the first ' +
      'snapshot of the source. It is never the time of a run: ami-publish finds an AMI again by its name. Any other ' +
      'variable is an error.',
  }),
  description: optional(ascii(1, 255), { description: '`description`.' }),
  targetAccountIds: optional(z.array(accountId).max(1536), {
    description: 'Other accounts that get a copy of the AMI: `target_account_ids`.',
  }),
  amiTags: optional(tags, { description: 'Tags of the AMI, in addition to `tags` of the image and the config.' }),
  kmsKeyId: optional(pattern(kmsKeyExpression, 'be a key ID, a key ARN, an alias name or an alias ARN'), {
    description: 'The KMS key of the region: `kms_key_id`. All entries have one, or none.',
  }),
  launchPermission: optional(launchPermissionSchema, { description: 'Who may use the AMI: `share` and `public`.' }),
});

const ssmParameterSchema = z.strictObject({
  amiAccountId: optional(accountId, {
    description: 'The account that gets the parameter, which has the AMI. Default: every account that has it.',
  }),
  parameterName: required(parameterName, {
    description: 'The name of the parameter, which is overwritten if it exists. Placeholders as in `ssm_parameter`.',
  }),
  dataType: optional(z.literal('aws:ec2:image'), {
    description: 'The data type of the parameter. Every parameter of ami-publish has this one.',
  }),
});

const launchTemplateSchema = z.strictObject({
  launchTemplateId: required(launchTemplateId, { description: 'The ID of the launch template.' }),
  accountId: optional(accountId, { description: 'The account that it is in.' }),
  setDefaultVersion: optional(flag, { description: 'Make the new version the default one. Default: `true`.' }),
});

const fastLaunchSchema = z.strictObject({
  enabled: required(flag, { description: '`false` disables fast launch of the AMI.' }),
  maxParallelLaunches: optional(integer(6, 10_000), { description: 'Default: 6.' }),
  launchTemplate: optional(
    z
      .strictObject({
        launchTemplateId: optional(launchTemplateId, { description: 'The ID of the launch template.' }),
        launchTemplateName: optional(text(3, 128), { description: 'Or its name.' }),
        launchTemplateVersion: optional(launchTemplateVersion, { description: 'Default: `$$Default`.' }),
      })
      .superRefine(({ launchTemplateId: id, launchTemplateName: name }, context) => {
        if ((id === undefined) === (name === undefined))
          context.addIssue(problem('must have one of launchTemplateId and launchTemplateName'));
      }),
    { description: 'The launch template with which EC2 launches instances to create the snapshots.' },
  ),
  snapshotConfiguration: optional(
    z.strictObject({
      targetResourceCount: optional(integer(1, 10_000), {
        description: 'How many snapshots are kept ready. Default: 5.',
      }),
    }),
    { description: 'The snapshots that EC2 prepares.' },
  ),
  accountId: optional(accountId, { description: 'The account of the AMI.' }),
});

const distributionSchema = z.strictObject({
  region: required(region, { description: 'The region. Each has one entry; together they are `regions`.' }),
  amiDistributionConfiguration: optional(amiSchema, { description: 'The AMI of the region.' }),
  licenseConfigurationArns: optional(licenseConfigurationArnsSchema.max(50), {
    description: 'License configurations of the region: `license_configuration_arns`.',
  }),
  ssmParameterConfigurations: optional(z.array(ssmParameterSchema), {
    description: 'Parameters of the region that hold the ID of the AMI: `ssm_parameter`.',
  }),
  launchTemplateConfigurations: optional(z.array(launchTemplateSchema).max(100), {
    description: 'Launch templates of the region: `launch_templates`.',
  }),
  fastLaunchConfigurations: optional(z.array(fastLaunchSchema).max(1), {
    description: 'Fast launch of a Windows AMI in the region: `fast_launch`. One entry at most.',
  }),
  s3ExportConfiguration: optional(
    refused('is not supported: ami-publish creates AMIs and exports no disk images. Remove it'),
    { description: 'Not supported.' },
  ),
  containerDistributionConfiguration: optional(
    refused('is not supported: ami-publish creates AMIs, not container images. Remove it'),
    { description: 'Not supported.' },
  ),
});

export type Distribution = z.output<typeof distributionSchema>;

export const distributionListSchema = z.array(distributionSchema).min(1);

/** A list, or the ARN of one in AWS. */
export const distributionsSchema = z.union([z.string(), distributionListSchema]).superRefine((value, context) => {
  if (typeof value === 'string' && !arnExpression.test(value)) {
    context.addIssue(
      problem(
        'must be a list of regions with their settings, or the ARN of an Image Builder distribution configuration',
      ),
    );
  }
});
