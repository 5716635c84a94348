import * as z from 'zod';
import { partitionNames } from '../partitions.js';
import { bootTestSchema } from './boot-test.js';
import { distributionsSchema } from './distributions.js';
import { defaulted, optional, problem, required } from './fields.js';
import { imageBuilderSchema } from './image-builder.js';
import { charactersInWords, imageNameExpression } from './image-name.js';
import { instanceTypesSchema } from './instance-types.js';
import { fastLaunchSchema, launchTemplatesSchema } from './launch.js';
import { licenseConfigurationArnsSchema } from './license.js';
import {
  deprecationSchema,
  deregistrationProtectionSchema,
  refreshSchema,
  retentionSchema,
  supersedeSchema,
} from './lifecycle.js';
import { marketplaceSchema } from './marketplace.js';
import { organizationArn, organizationalUnitArn } from './organizations.js';
import { regions } from './regions.js';
import { ascii, flag, integer, pattern, text } from './scalars.js';
import { snsSchema } from './sns.js';
import { ssmParametersSchema } from './ssm.js';
import { tags } from './tags.js';
import { targetAccountFields } from './target-accounts.js';
import { volumeFields } from './volumes.js';

const share = pattern(
  new RegExp(String.raw`^(?:(?:(?:${partitionNames}):)?(?:\d{12}|${organizationArn}|${organizationalUnitArn}))$`),
  'be an account ID of 12 digits (with its partition and a colon before it when that is not aws, such as aws-cn:), or the ARN of ' +
    'an organization or organizational unit',
);

// AttachImageWatermark takes the same characters as RegisterImage.
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachImageWatermark.html
const watermark = pattern(imageNameExpression, `have 3 to 128 ${charactersInWords}`);

const bootMode = [
  z.enum(['legacy-bios', 'uefi', 'uefi-preferred']),
  {
    description:
      'The boot mode, which cannot be changed later. Required, here or in `defaults`. `arm64` does not support `legacy-bios`.',
  },
] as const;

/**
 * An image with all its fields, its own over those of `defaults`. The defaults are awspub's: RegisterImage's own would
 * be i386, paravirtual and no ENA.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
 */
export const imageSchema = z.strictObject({
  description: defaulted(ascii(0, 255), '', {
    description: 'The description of the AMI, up to 255 ASCII characters.',
  }),
  regions: defaulted(regions, [], {
    description:
      "The regions that get the AMI. Without it, or if it is empty, these are all enabled regions of the account's " +
      'partition. Regions of other partitions are ignored, so that one config can serve several partitions.',
    examples: [['us-east-1', 'eu-west-1']],
  }),
  regions_denylist: defaulted(regions, [], {
    description: 'Regions that do not get the AMI. None of them may be in `regions`.',
  }),
  best_effort_regions: defaulted(regions, [], {
    description:
      'Regions whose failure is a warning and does not fail the run. If `regions` is set, they must be in it too.',
  }),
  boot_mode: required(...bootMode),
  uefi_data: optional(text(1, 4096), {
    description:
      'A file with the UEFI variable store, relative to this config file. Its content is base64, at most 64,000 ' +
      'characters, as `aws ec2 get-instance-uefi-data` and `uefivars -o aws` write it.',
  }),
  tpm_support: optional(z.literal('v2.0'), { description: 'NitroTPM support. Requires `boot_mode: uefi`.' }),
  measurements: optional(text(1, 4096), {
    description:
      'A file with the NitroTPM measurements of the image, relative to this config file, as `nitro-tpm-pcr-compute` ' +
      'writes it: the registers PCR4, PCR7 and PCR12 as SHA-384. They become tags of the AMI, and are in the manifest ' +
      'with the condition keys of a KMS key policy. Requires `tpm_support`.',
  }),
  imds_support: optional(z.literal('v2.0'), {
    description:
      'Require IMDSv2 on instances that are launched from the AMI. This can be added later, but not removed.',
  }),
  ena_support: defaulted(flag, true, { description: 'Enhanced networking with ENA.' }),
  sriov_net_support: defaulted(z.enum(['simple', 'none']), 'simple', {
    description: 'Enhanced networking with the Intel 82599 Virtual Function interface.',
  }),
  ...volumeFields,
  billing_products: defaulted(z.array(text(1, 255)), [], {
    description: 'Billing codes agreed with AWS. Images with different codes have different snapshots.',
  }),
  separate_snapshot: defaulted(flag, false, {
    description: 'Give this image a snapshot of its own instead of the one that the images of the config share.',
  }),
  snapshot_copy_minutes: optional(
    integer(15, 2880).refine((minutes) => minutes < 15 || minutes % 15 === 0, 'must be a multiple of 15'),
    {
      description:
        'Copy the snapshot to each other region within so many minutes: 15 to 2,880, in steps of 15. AWS charges for this ' +
        'by the GiB. Of images that share a snapshot, the shortest time counts. Without it, a copy takes as long as it takes.',
    },
  ),
  share: defaulted(z.array(share), [], {
    description:
      'Who may use the AMI: account IDs, and ARNs of organizations and organizational units. Accounts get access to the ' +
      'snapshot too. A partition before an account ID, such as `aws-cn:`, is where the account is. Entries of other ' +
      "partitions than the account's are ignored.",
    examples: [['123456789012', 'aws-cn:334455667788']],
  }),
  share_exact: defaulted(flag, false, {
    description:
      'Revoke the access of every account, organization and organizational unit that `share` does not list. Without it, ' +
      'no access is revoked.',
  }),
  ...targetAccountFields,
  distributions: optional(distributionsSchema, {
    description:
      'The distribution settings of EC2 Image Builder, in its own spelling: one entry per region, or the ARN of an existing ' +
      'distribution configuration, which every command but `check` reads. They stand for `regions`, `description`, `tags`, `kms_key_id`, `share`, `public`, ' +
      '`target_account_ids`, `license_configuration_arns`, `ssm_parameter`, `launch_templates` and `fast_launch`, and hold in ' +
      'the region of their entry. What they set cannot also be set by a field of its own. Image Builder is not involved in ' +
      'publishing.',
    examples: [
      [{ region: 'us-east-1', amiDistributionConfiguration: { launchPermission: { userIds: ['210987654321'] } } }],
      'arn:aws:imagebuilder:us-east-1:123456789012:distribution-configuration/my-os',
    ],
  }),
  temporary: defaulted(flag, false, {
    description: 'The image is temporary: it is never published, and `cleanup` deletes it.',
  }),
  public: defaulted(flag, false, { description: 'Make the AMI and its snapshot public. `false` revokes nothing.' }),
  public_snapshot: defaulted(flag, true, {
    description: 'Make the snapshot of a public AMI public too, so that others can copy it.',
  }),
  deprecation: optional(deprecationSchema, {
    description:
      'When the AMI becomes deprecated: `after` some time, `at` a fixed time, or `never`. AWS deprecates every public AMI ' +
      'two years after its creation at the latest.',
    examples: [{ after: '2y' }, 'never'],
  }),
  deregistration_protection: optional(deregistrationProtectionSchema, {
    description: 'Protect the AMI from being deregistered. `false` does not remove existing protection.',
  }),
  supersede: optional(supersedeSchema, {
    description:
      'What happens to older AMIs when this one is published. The description of each that is not kept or deleted then ' +
      'begins with `Superseded by` and the name and ID of this AMI, and its tag `ami-publish:superseded-by` has the ID.',
  }),
  refresh: optional(refreshSchema, {
    description:
      'What the command `refresh` does: registers the newest public AMI again, from its own snapshot, before AWS ' +
      'deprecates it. That AMI is the newest one that `supersede.match` matches. Requires `public: true` and `supersede`.',
    examples: [{ before: '60d', name: `my-os-1.0-r$\{github.run_id}` }],
  }),
  retention: optional(retentionSchema, {
    description: 'Which older AMIs `cleanup` deletes, with their snapshots.',
  }),
  instance_types: optional(instanceTypesSchema, {
    description:
      'The instance types that the AMI can be launched on. `*` matches any text. EC2 refuses to launch it on others. Not ' +
      'together with `marketplace`. Without it, nothing is changed; `{}` removes a restriction that exists.',
    examples: [{ supported: ['m7i.*', 'c7i.*'], unsupported: ['*.metal'] }],
  }),
  boot_test: optional(bootTestSchema, {
    description:
      'Launch the AMI in one region and wait for a proof that it has booted, before anything becomes public. Without it, ' +
      'nothing is launched. The result is the tag `ami-publish:boot-test` of the AMI.',
    examples: [{ proof: { console: 'login: $$' } }],
  }),
  watermarks: defaulted(z.array(watermark), [], {
    description:
      'Watermarks of a private AMI, by which accounts can allow it (Allowed AMIs). Copies of the AMI have them, too. A ' +
      'name has 3 to 128 characters. No watermark is removed. Not together with `public`.',
    examples: [['approved']],
  }),
  fast_launch: optional(fastLaunchSchema, {
    description:
      'EC2 Fast Launch of a Windows AMI: once the AMI is published in all regions, EC2 prepares snapshots with which it ' +
      'launches sooner. AWS charges for the instances and snapshots. `enabled: false` and `unpublish` disable it.',
    examples: [{ snapshot_configuration: { target_resource_count: 10 } }],
  }),
  launch_templates: defaulted(launchTemplatesSchema, [], {
    description:
      'Launch templates that get a new version with the AMI, once it is published in all regions. One version has the ' +
      'parameters of another with the AMI instead of its own. The launch template has to be in one of the regions.',
    examples: [[{ launch_template_id: 'lt-0123456789abcdef0' }]],
  }),
  license_configuration_arns: defaulted(licenseConfigurationArnsSchema, [], {
    description:
      'License configurations (self-managed licenses) of AWS License Manager. Each is associated with the AMI of the ' +
      'region that its ARN names, before anyone else can launch the AMI; of a public or shared AMI it counts launches in ' +
      "other accounts, too. ARNs of other partitions than the account's are ignored, and with several `targets` an ARN of " +
      "one target's account is for the AMIs of that account. No license configuration is removed.",
    examples: [
      ['arn:aws:license-manager:us-east-1:123456789012:license-configuration:lic-0123456789abcdef0123456789abcdef'],
    ],
  }),
  image_builder: optional(imageBuilderSchema, {
    description:
      'What of EC2 Image Builder is kept in step with the AMI, once it is published in all regions: a distribution ' +
      'configuration and an image recipe, so that pipelines can build on each release. `unpublish` takes it back as far as ' +
      'possible.',
    examples: [
      {
        regions: ['us-east-1'],
        distribution_configuration: { name: 'my-os' },
        recipe: {
          name: 'my-os-hardened',
          components: [{ component_arn: 'arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x' }],
        },
      },
    ],
  }),
  groups: defaulted(z.array(text(1, 255)), [], {
    description: 'Groups that the image belongs to, for the `group` input and the `images-by-group` output.',
  }),
  tags: defaulted(
    tags,
    {},
    {
      description:
        'Tags of the AMI, in addition to the `tags` of the config. For a key in both, the value here is used.',
    },
  ),
  on_name_conflict: defaulted(z.enum(['error', 'reuse']), 'error', {
    description:
      'What happens if an AMI with this name comes from another source: `error` fails the run; `reuse` uses that AMI as ' +
      'it is, with a warning, as awspub does.',
  }),
  ssm_parameter: defaulted(ssmParametersSchema, [], {
    description: 'SSM parameters of type `aws:ec2:image` that hold the ID of the AMI, in every region that has it.',
  }),
  sns: defaulted(snsSchema, [], { description: 'SNS topics that are notified about the AMI.' }),
  marketplace: optional(marketplaceSchema, {
    description:
      'The AWS Marketplace version to create from the AMI. Only for the `aws` partition; the AMI must be in us-east-1.',
  }),
});

/** The fields of an image as they are written: `defaults` may give any of them. */
export const imageFieldsSchema = imageSchema.extend({ boot_mode: optional(...bootMode) });

/** The images by their names. The names are checked by a rule, which doesn't keep the fields from being checked. */
export const imagesSchema = z
  .record(z.string(), imageFieldsSchema)
  .superRefine((images, context) => {
    if (Object.keys(images).length === 0) context.addIssue(problem('must have at least one image', [], 'key'));
  })
  .meta({ propertyNames: { pattern: imageNameExpression.source } });
