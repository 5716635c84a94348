import { describe, expect, it } from '@jest/globals';
import { withDistributions } from '../../../src/config/dialects/image-builder/translate.js';
import { readConfig } from '../../../src/config/read.js';
import { type Distribution, distributionListSchema } from '../../../src/config/schema/distributions.js';

const accounts = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(100_000_000_000 + index));

/** `line path | message` of the problems of an image `my-os`, whose distributions begin in line 7. */
function lines(
  entries: string,
  { own = '', defaults = '', buildDate = 'D' }: { own?: string; defaults?: string; buildDate?: string } = {},
): string[] {
  const text = `source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
defaults: {${defaults}}
images:
  my-os:
    boot_mode: uefi
    distributions:${entries.startsWith('\n') ? entries : ` ${entries}`}
    ${own}
`;
  const { diagnostics } = readConfig('x.yaml', text, { values: new Map(), hasSourcePath: false, buildDate });
  return diagnostics.map(({ line, path, message }) => `${line} ${path.replace('images.my-os.', '')} | ${message}`);
}

function entry(settings: object, region = 'us-east-1'): string {
  return `\n      - ${JSON.stringify({ region, ...settings })}`;
}

const ami = (settings: object): object => ({ amiDistributionConfiguration: settings });
const license = (region: string) =>
  `arn:aws:license-manager:${region}:123456789012:license-configuration:lic-0123456789abcdef0123456789abcdef`;
const first = 'distributions[0]';

describe('what distributions can not be is an error at its line', () => {
  it.each<[string, string, string[]]>([
    [
      'no list',
      'us-east-1',
      [
        '7 distributions | must be a list of regions with their settings, or the ARN of an Image Builder distribution configuration; got "us-east-1".',
      ],
    ],
    ['an empty list', '[]', ['7 distributions | must have at least 1 entry.']],
    [
      'another key',
      entry({ regions: [] }),
      [
        expect.stringMatching(
          /^8 distributions\[0\]\.regions \| is not a known key\. Did you mean "region"\?/,
        ) as unknown as string,
      ],
    ],
    ['no region', '\n      - {}', [`8 ${first}.region | is required.`]],
    [
      'an S3 export',
      entry({ s3ExportConfiguration: {} }),
      [
        `8 ${first}.s3ExportConfiguration | is not supported: ami-publish creates AMIs and exports no disk images. Remove it.`,
      ],
    ],
    [
      'a container',
      entry({ containerDistributionConfiguration: {} }),
      [
        `8 ${first}.containerDistributionConfiguration | is not supported: ami-publish creates AMIs, not container images. Remove it.`,
      ],
    ],
    [
      'too many accounts',
      entry(ami({ targetAccountIds: accounts(1537) })),
      [`8 ${first}.amiDistributionConfiguration.targetAccountIds | must have at most 1536 entries.`],
    ],
    [
      'too many organizations',
      entry(
        ami({
          launchPermission: {
            organizationArns: Array(26).fill('arn:aws:organizations::123456789012:organization/o-abcdefghij'),
          },
        }),
      ),
      [`8 ${first}.amiDistributionConfiguration.launchPermission.organizationArns | must have at most 25 entries.`],
    ],
    [
      'too many licenses',
      entry({ licenseConfigurationArns: Array(51).fill(license('us-east-1')) }),
      [`8 ${first}.licenseConfigurationArns | must have at most 50 entries.`],
    ],
    [
      'another group',
      entry(ami({ launchPermission: { userGroups: ['some'] } })),
      [`8 ${first}.amiDistributionConfiguration.launchPermission.userGroups[0] | must be all; got "some".`],
    ],
    [
      'a parameter of another type',
      entry({ ssmParameterConfigurations: [{ parameterName: '/a', dataType: 'text' }] }),
      [`8 ${first}.ssmParameterConfigurations[0].dataType | must be aws:ec2:image; got "text".`],
    ],
    ['the same region twice', entry({}) + entry({}), ['9 distributions[1].region | us-east-1 has two entries.']],
    [
      'a license of another region',
      entry({ licenseConfigurationArns: [license('eu-west-1')] }),
      [
        `8 ${first}.licenseConfigurationArns[0] | is a license configuration of eu-west-1 in aws, but the entry is for us-east-1.`,
      ],
    ],
    [
      'a key of another region',
      entry(ami({ kmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:alias/a' })),
      [`8 ${first}.amiDistributionConfiguration.kmsKeyId | is the ARN of a key in eu-west-1. Use one of us-east-1.`],
    ],
    [
      'a key for one of two regions',
      entry(ami({ kmsKeyId: 'alias/a' })) + entry({}, 'eu-west-1'),
      ['7 distributions | has no key for eu-west-1.'],
    ],
    [
      'a public image with a key',
      entry(ami({ kmsKeyId: 'alias/a', launchPermission: { userGroups: ['all'] } })),
      [expect.stringMatching(/^7 distributions \| can't be set together with public: true/) as unknown as string],
    ],
    [
      'another name',
      entry(ami({ name: 'other' })),
      [
        `8 ${first}.amiDistributionConfiguration.name | must be the key of the image, my-os, or contain {{ imagebuilder:buildDate }}; got "other". Remove name, or rename the image.`,
      ],
    ],
    [
      'two names',
      entry(ami({ name: 'my-os' })) + entry(ami({ name: 'other' }), 'eu-west-1'),
      [
        '9 distributions[1].amiDistributionConfiguration.name | differs from the name in us-east-1. An AMI has one name in all regions.',
      ],
    ],
    [
      'a name with another variable',
      entry(ami({ name: 'my-os {{ imagebuilder:buildDate }} {{ now }}' })),
      [
        `8 ${first}.amiDistributionConfiguration.name | has the variable {{ now }}, which is not known. Only {{ imagebuilder:buildDate }} is.`,
      ],
    ],
  ])('%s', (_, entries, expected) => {
    expect(lines(entries)).toEqual(expected);
  });

  it.each<[string, object, { own?: string; defaults?: string }, string]>([
    [
      'regions',
      {},
      { own: 'regions: [us-east-1]' },
      "9 regions | can't be set together with distributions, which has the regions.",
    ],
    [
      'regions in defaults',
      {},
      { defaults: 'regions: [us-east-1]' },
      "3 defaults.regions | can't be set together with distributions, which has the regions.",
    ],
    [
      'description',
      ami({ description: 'x' }),
      { own: 'description: y' },
      `9 description | can't be set together with ${first}.amiDistributionConfiguration.description.`,
    ],
    [
      'share',
      ami({ launchPermission: { userIds: ['123456789012'] } }),
      { own: 'share: []' },
      `9 share | can't be set together with ${first}.amiDistributionConfiguration.launchPermission.`,
    ],
    [
      'public',
      ami({ launchPermission: { userGroups: ['all'] } }),
      { own: 'public: false' },
      `9 public | can't be set together with ${first}.amiDistributionConfiguration.launchPermission.userGroups.`,
    ],
    [
      'a tag',
      ami({ amiTags: { a: '1' } }),
      { own: 'tags: {b: "1", a: "1"}' },
      `9 tags.a | can't be set together with ${first}.amiDistributionConfiguration.amiTags.`,
    ],
    [
      'licenses',
      { licenseConfigurationArns: [license('us-east-1')] },
      { own: 'license_configuration_arns: []' },
      `9 license_configuration_arns | can't be set together with ${first}.licenseConfigurationArns.`,
    ],
  ])('a contradiction: %s', (_, settings, written, start) => {
    expect(lines(entry(settings), written)).toEqual([`${start} Remove one of the two.`]);
  });

  it('but a field that no entry sets is no contradiction', () => {
    const own = 'share: ["123456789012"]\n    best_effort_regions: [us-east-1]\n    tags: {b: "1"}';
    expect(lines(entry(ami({ amiTags: { a: '1' }, name: 'my-os' })), { own })).toEqual([]);
    expect(lines('arn:aws:imagebuilder:us-east-1:123456789012:distribution-configuration/my-os', { own })).toEqual([]);
  });
});

describe('withDistributions', () => {
  function translate(...entries: object[]) {
    const { data, error } = distributionListSchema.safeParse(entries);
    if (error) throw error;
    const { regions: _, ...fields } = withDistributions({ tags: { own: '1' } }, data as Distribution[]);
    return fields;
  }

  it.each<[string, object, object, object]>([
    [
      'a user',
      ami({ launchPermission: { userIds: ['123456789012'] } }),
      { share: ['123456789012'] },
      { share: ['123456789012'] },
    ],
    ['the group all', ami({ launchPermission: { userGroups: ['all'] } }), { public: true }, { public: true }],
    ['a key', ami({ kmsKeyId: 'alias/a' }), { kms_key_id: { 'us-east-1': 'alias/a' } }, {}],
    ['tags', ami({ amiTags: { a: '2' } }), { tags: { own: '1', a: '2' } }, { tags: { own: '1', a: '2' } }],
    [
      'empty lists',
      ami({ targetAccountIds: [], amiTags: {}, launchPermission: { userIds: [] } }),
      { tags: { own: '1' } },
      {},
    ],
    [
      'a parameter',
      { ssmParameterConfigurations: [{ parameterName: '/a', amiAccountId: '123456789012' }] },
      { ssm_parameter: [{ name: '/a', account_id: '123456789012', allow_overwrite: true }] },
      { ssm_parameter: [{ name: '/a', account_id: '123456789012', allow_overwrite: true }] },
    ],
    [
      'fast launch',
      { fastLaunchConfigurations: [{ enabled: true, launchTemplate: { launchTemplateName: 'win' } }] },
      { fast_launch: expect.objectContaining({ enabled: true, max_parallel_launches: 6 }) },
      {
        fast_launch: expect.objectContaining({
          launch_template: { launch_template_name: 'win', launch_template_version: '$Default' },
          snapshot_configuration: { target_resource_count: 5 },
        }),
      },
    ],
  ])('%s', (_, settings, fields, inRegion) => {
    expect(translate({ region: 'us-east-1', ...settings })).toEqual({
      tags: { own: '1' },
      byRegion: { 'us-east-1': inRegion },
      ...fields,
    });
  });

  it('gives a region nothing of what only another one has, and accounts the partition of their region', () => {
    const shared = ami({ description: 'x', amiTags: { a: '2' }, launchPermission: { userIds: ['123456789012'] } });
    const { byRegion, share } = translate({ region: 'cn-north-1', ...shared }, { region: 'us-east-1' });
    expect(share).toEqual(['aws-cn:123456789012']);
    expect(byRegion?.['us-east-1']).toEqual({ description: '', share: [], tags: { own: '1' } });
  });
});

describe('with a build date', () => {
  const buildDate = '2022-10-26T22-30-05.000000Z';
  const named = (name: string, own = '') => lines(entry(ami({ name })), { buildDate, own });

  it.each<[string, string, string, string[]]>([
    ['a name has it', 'os {{ imagebuilder:buildDate }}', '', []],
    [
      'another variable is an error',
      'os {{ imagebuilder:buildVersion }}',
      '',
      [
        `8 ${first}.amiDistributionConfiguration.name | has the variable {{ imagebuilder:buildVersion }}, which is not known. Only {{ imagebuilder:buildDate }} is.`,
      ],
    ],
    [
      'a name that EC2 refuses is an error',
      'os: {{ imagebuilder:buildDate }}',
      '',
      [
        `8 ${first}.amiDistributionConfiguration.name | becomes "os: ${buildDate}", but must contain only letters, digits, spaces and ( ) [ ] . / - ' @ _; it contains :.`,
      ],
    ],
    [
      'what is made of the name is checked, at the line of the key',
      'os {{ imagebuilder:buildDate }}',
      'ssm_parameter: [{name: "/{image}"}]',
      [
        `9 ssm_parameter[0].name | becomes "/os ${buildDate}" for the image "os ${buildDate}", but must contain only letters, digits and _ . - /.`,
      ],
    ],
  ])('%s', (_, name, own, expected) => {
    expect(named(name, own)).toEqual(expected);
  });
});
