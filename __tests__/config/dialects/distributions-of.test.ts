import { describe, expect, it } from '@jest/globals';
import type { Image } from '../../../src/config/config.js';
import { distributionsOf, type Released } from '../../../src/config/dialects/image-builder/distributions-of.js';
import { fieldsOf } from '../../../src/config/dialects/image-builder/fields.js';
import { withDistributions } from '../../../src/config/dialects/image-builder/translate.js';
import { type Distribution, distributionListSchema } from '../../../src/config/schema/distributions.js';
import { imageSchema } from '../../../src/config/schema/image.js';

const amiName = 'my-os {{ imagebuilder:buildDate }}';
const template = 'lt-0123456789abcdef0';
const license =
  'arn:aws:license-manager:us-east-1:123456789012:license-configuration:lic-0123456789abcdef0123456789abcdef';
const organization = 'arn:aws:organizations::123456789012:organization/o-abcdefghij';
const unit = 'arn:aws:organizations::123456789012:ou/o-abcdefghij/ou-abcd-12345678';

const released: Released = {
  partition: 'aws',
  accountId: '123456789012',
  regions: ['us-east-1'],
  templatesIn: (region) => new Set(region === 'us-east-1' ? [template] : []),
  amiName,
  fillName: (name, { region, accountId }) => name.replace('{region}', region).replace('{account}', accountId),
};

function image(fields: object): Image {
  const { uefi_data: _, measurements: __, ...parsed } = imageSchema.parse({ boot_mode: 'uefi', ...fields });
  return { name: 'my-os', ...parsed };
}

const ami = (settings: object): object => ({ amiDistributionConfiguration: { name: amiName, ...settings } });

describe('the fields of an image as a distribution', () => {
  it.each<[string, object, object]>([
    ['nothing', {}, ami({})],
    [
      'description and tags',
      { description: 'My OS', tags: { a: '' } },
      ami({ description: 'My OS', amiTags: { a: '' } }),
    ],
    ['public', { public: true }, ami({ launchPermission: { userGroups: ['all'] } })],
    [
      'shares of its own partition',
      { share: ['210987654321', 'aws-cn:334455667788', organization, unit] },
      ami({
        launchPermission: {
          userIds: ['210987654321'],
          organizationArns: [organization],
          organizationalUnitArns: [unit],
        },
      }),
    ],
    ['an alias', { kms_key_id: 'alias/my-os' }, ami({ kmsKeyId: 'arn:aws:kms:us-east-1:123456789012:alias/my-os' })],
    [
      'a key of the region',
      { kms_key_id: { 'us-east-1': '1234abcd-12ab-34cd-56ef-1234567890ab', 'eu-west-1': 'alias/x' } },
      ami({ kmsKeyId: 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab' }),
    ],
    [
      'licenses of the region',
      { license_configuration_arns: [license, license.replaceAll('us-east-1', 'eu-west-1')] },
      { ...ami({}), licenseConfigurationArns: [license] },
    ],
    [
      'parameters',
      {
        ssm_parameter: [
          { name: '/{region}/{account}', allow_overwrite: true },
          { name: '/b', account_id: '210987654321' },
        ],
      },
      {
        ...ami({}),
        ssmParameterConfigurations: [
          { parameterName: '/us-east-1/123456789012', dataType: 'aws:ec2:image' },
          { parameterName: '/b', amiAccountId: '210987654321', dataType: 'aws:ec2:image' },
        ],
      },
    ],
    [
      'launch templates of the region',
      {
        launch_templates: [
          { launch_template_id: template, set_default_version: false },
          { launch_template_id: 'lt-0123456789abcdef1' },
        ],
      },
      { ...ami({}), launchTemplateConfigurations: [{ launchTemplateId: template, setDefaultVersion: false }] },
    ],
    [
      'copies, with the own account where a template names it',
      {
        target_account_ids: ['210987654321'],
        launch_templates: [{ launch_template_id: template, account_id: '123456789012' }],
      },
      {
        ...ami({ targetAccountIds: ['123456789012', '210987654321'] }),
        launchTemplateConfigurations: [
          { launchTemplateId: template, accountId: '123456789012', setDefaultVersion: true },
        ],
      },
    ],
    [
      'fast launch',
      { fast_launch: { launch_template: { launch_template_name: 'win' } } },
      {
        ...ami({}),
        fastLaunchConfigurations: [
          {
            enabled: true,
            maxParallelLaunches: 6,
            snapshotConfiguration: { targetResourceCount: 5 },
            launchTemplate: { launchTemplateName: 'win', launchTemplateVersion: '$Default' },
          },
        ],
      },
    ],
  ])('%s', (_, fields, expected) => {
    expect(distributionsOf(image(fields), released)).toEqual([{ region: 'us-east-1', ...expected }]);
  });

  it('leaves out what it is told to leave out', () => {
    const fields = { ssm_parameter: [{ name: '/a' }], license_configuration_arns: [license] };
    expect(distributionsOf(image(fields), released, ['ssm_parameter', 'license_configuration_arns'])).toEqual([
      { region: 'us-east-1', ...ami({}) },
    ]);
  });
});

it('gives back the distributions that an image was read from, region by region', () => {
  const written: Distribution[] = distributionListSchema.parse([
    {
      region: 'eu-west-1',
      amiDistributionConfiguration: {
        name: amiName,
        description: 'Of Europe',
        amiTags: { place: 'europe' },
        kmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:alias/my-os',
        launchPermission: { userIds: ['210987654321'], organizationArns: [organization] },
      },
      ssmParameterConfigurations: [{ parameterName: '/a', dataType: 'aws:ec2:image' }],
    },
    {
      region: 'us-east-1',
      amiDistributionConfiguration: {
        name: amiName,
        amiTags: { place: 'america' },
        kmsKeyId: 'arn:aws:kms:us-east-1:123456789012:alias/my-os',
        targetAccountIds: ['210987654321'],
      },
      licenseConfigurationArns: [license],
      launchTemplateConfigurations: [{ launchTemplateId: template, setDefaultVersion: false }],
    },
  ]);
  const translated = withDistributions(image({}), written);
  const regions = ['us-east-1', 'eu-west-1'];
  // The regions of an entry are known, so nobody has to look for its launch templates.
  const given = distributionsOf(translated, { ...released, regions, templatesIn: () => new Set() });
  expect(given).toEqual(written);
  expect(given.map((entry) => fieldsOf(entry as Distribution))).toEqual(written.map(fieldsOf));
});
