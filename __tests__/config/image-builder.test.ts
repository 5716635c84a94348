import { expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read.js';

/** `path | message` of the problems of an image `my-os` with this `image_builder`, without the way to that. */
function problems(block: string, own = 'regions: [us-east-1, eu-west-1]', where = 'us-east-1'): string[] {
  const text = `source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os:
    boot_mode: uefi
    ${own}
    image_builder: {regions: [${where}], ${block}}
`;
  const { diagnostics } = readConfig('x.yaml', text, { values: new Map(), hasSourcePath: false, buildDate: 'D' });
  return diagnostics.map(({ path, message }) => `${path.replace('images.my-os.image_builder', '')} | ${message}`);
}

const recipe = (fields: string): string => `recipe: {name: hardened, ${fields}}`;
const device = (fields: string): string => recipe(`block_device_mappings: [{device_name: /dev/sda1, ${fields}}]`);
const component = (arn: string): string => recipe(`components: [{component_arn: "${arn}"}]`);
const distribution = (fields: string): string => `distribution_configuration: {name: my-os, ${fields}}`;
const devices = '.recipe.block_device_mappings[0]';

it.each<[string, string[]]>([
  ['', [' | must have distribution_configuration, recipe or both.']],
  ['recipe: {}', ['.recipe.name | is required.']],
  [
    'recipe: {name: a/b}',
    [
      '.recipe.name | must have 3 to 128 letters, digits, spaces and - _, and not begin or end with a space; got "a/b".',
    ],
  ],
  [recipe('version: "1.0"'), ['.recipe.version | must be a semantic version such as 1.0.0; got "1.0".']],
  [
    recipe('version: 1.0.1073741824'),
    ['.recipe.version | must have parts of at most 1073741823; got "1.0.1073741824".'],
  ],
  [recipe('version: 2021.01.01'), []],
  [
    recipe('tags: {"größe": a}'),
    ['.recipe.tags."größe" | must have only letters, digits, spaces and _ . : / = + - @ in its key.'],
  ],
  [
    recipe('tags: {"ami-publish:image": a}'),
    ['.recipe.tags."ami-publish:image" | is set by ami-publish. Choose another key.'],
  ],
  [device('volume_type: io2, iops: 64000, volume_size: 16000'), []],
  [device('volume_type: io2, iops: 64001'), [`${devices}.iops | must be at most 64000; got 64001.`]],
  [device('iops: 99, volume_type: gp3'), [`${devices}.iops | must be at least 100; got 99.`]],
  [device('volume_size: 16001'), [`${devices}.volume_size | must be at most 16000; got 16001.`]],
  [device('volume_type: gp3, throughput: 1001'), [`${devices}.throughput | must be at most 1000; got 1001.`]],
  [device('volume_type: gp2, throughput: 125'), [`${devices}.throughput | is not for volume_type gp2; got 125.`]],
  [device('volume_type: io2'), [`${devices} | requires iops, because its volume_type is io2.`]],
  [device('volume_type: gp2, iops: 100'), [`${devices}.iops | is not for volume_type gp2; got 100.`]],
  [
    device('volume_type: st1, volume_size: 100'),
    [`${devices}.volume_size | must be at least 125 for volume_type st1; got 100.`],
  ],
  [device('kms_key_id: alias/a'), [`${devices}.kms_key_id | requires encrypted: true; got "alias/a".`]],
  [
    device('virtual_name: ephemeral0, volume_size: 8'),
    [`${devices} | must be one of a volume, virtual_name and no_device.`],
  ],
  [component('arn:aws:imagebuilder:{region}:aws:component/update-linux/x.x.x'), []],
  [component('arn:{partition}:imagebuilder:{region}:{account}:component/own/1.0.0/1'), []],
  [
    component('arn:aws:imagebuilder:eu-west-1:aws:component/update-linux/x.x.x'),
    [
      '.recipe.components[0].component_arn | is a component of eu-west-1, but image_builder.regions has us-east-1. Write {region} in the ARN.',
    ],
  ],
  [distribution('ami_name: "my-os {{ imagebuilder:buildDate }}"'), []],
  [
    distribution('ami_name: my-os'),
    [
      '.distribution_configuration.ami_name | must contain {{ imagebuilder:buildDate }}, because Image Builder requires it.',
    ],
  ],
  [
    distribution('ami_name: "my-os {{ imagebuilder:buildDate }} {{ now }}"'),
    [
      '.distribution_configuration.ami_name | has the variable {{ now }}, which Image Builder does not know. It knows imagebuilder:buildDate and imagebuilder:buildVersion.',
    ],
  ],
  [
    distribution('ami_name: "(my-os) {{ imagebuilder:buildDate }}"'),
    [
      '.distribution_configuration.ami_name | becomes "(my-os) {{ imagebuilder:buildDate }}" for the image "my-os", but Image Builder accepts only letters, digits, spaces and - _ . : { }. Set one without other characters.',
    ],
  ],
  [
    distribution('without: [public]'),
    [expect.stringContaining('.distribution_configuration.without[0] | must be one of') as unknown as string],
  ],
])('image_builder: %s', (block, expected) => {
  expect(problems(block)).toEqual(expected);
});

it.each<[string, string[]]>([
  [
    'regions: [eu-west-1]',
    ['.regions[0] | us-east-1 is not in regions, so it has no AMI. Add it there, or remove it here.'],
  ],
  [
    'regions_denylist: [us-east-1]',
    ['.regions[0] | us-east-1 is in regions_denylist, so it has no AMI. Remove it from one of the two lists.'],
  ],
  [
    'temporary: true',
    [" | can't be set together with temporary: true, because a temporary image is never published. Remove it."],
  ],
  [
    'distributions: arn:aws:imagebuilder:us-east-1:123456789012:distribution-configuration/my-os',
    ['.distribution_configuration.name | is the distribution configuration in distributions. Choose another name.'],
  ],
])('image_builder with %s', (own, expected) => {
  expect(problems('distribution_configuration: {name: My_OS}', own)).toEqual(expected);
});

const key = 'arn:aws:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012';
const notInEach = (regions: string): string =>
  `${devices}.kms_key_id | is not a key of each region in image_builder.regions (${regions}). Use an alias name that each of them has, or a multi-Region key (mrk-).`;

it.each<[string, string, string[]]>([
  ['us-east-1', 'snapshot: snap-0123456789abcdef0', []],
  [
    'us-east-1, eu-west-1',
    'snapshot: snap-0123456789abcdef0',
    [
      `${devices}.snapshot | is in one region, but image_builder.regions has us-east-1, eu-west-1. Remove it, or keep one region.`,
    ],
  ],
  ['eu-west-1', `encrypted: true, kms_key_id: "${key}"`, []],
  ['us-east-1', `encrypted: true, kms_key_id: "${key}"`, [notInEach('us-east-1')]],
  ['us-east-1, eu-west-1', `encrypted: true, kms_key_id: "${key}"`, [notInEach('us-east-1, eu-west-1')]],
  [
    'us-east-1, eu-west-1',
    'encrypted: true, kms_key_id: 12345678-1234-1234-1234-123456789012',
    [notInEach('us-east-1, eu-west-1')],
  ],
  ['us-east-1, eu-west-1', 'encrypted: true, kms_key_id: alias/images', []],
  ['us-east-1, eu-west-1', `encrypted: true, kms_key_id: mrk-${'0'.repeat(32)}`, []],
])('a recipe in %s with a device with %s', (where, fields, expected) => {
  expect(problems(device(fields), undefined, where)).toEqual(expected);
});
