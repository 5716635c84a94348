import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read.js';
import type { Diagnostic } from '../../src/error.js';

const head = 'source: {path: disk.raw, architecture: x86_64}\ns3: {bucket_name: my-bucket}\n';

function problems(
  text: string,
  options: { values?: Record<string, string>; hasSourcePath?: boolean } = {},
): readonly Diagnostic[] {
  const { values = {}, hasSourcePath = false } = options;
  return readConfig('x.yaml', text, { values: new Map(Object.entries(values)), hasSourcePath }).diagnostics;
}

/** `line:column path | message`, as in an editor. */
function lines(text: string, options?: Parameters<typeof problems>[1]): string[] {
  return problems(text, options).map(({ line, column, path, message }) => `${line}:${column} ${path} | ${message}`);
}

/** The problems of one image, whose fields start on line 5, column 5. */
function imageLines(fields: string, architecture = 'x86_64'): string[] {
  const indented = fields.split('\n').map((line) => `    ${line}`);
  return lines(`${head.replace('x86_64', architecture)}images:\n  my-os:\n${indented.join('\n')}\n`);
}

describe('one field of an image', () => {
  it.each<[string, string[]]>([
    [
      'boot_mode: efi',
      [
        '5:16 images.my-os.boot_mode | boot_mode must be one of legacy-bios, uefi, uefi-preferred; got "efi". Did you mean "uefi"?',
      ],
    ],
    [
      'boot_mod: uefi',
      [
        '5:5 images.my-os.boot_mod | Unknown key "boot_mod". Did you mean "boot_mode"?',
        '4:3 images.my-os.boot_mode | boot_mode is required, in the image or in defaults: legacy-bios, uefi or uefi-preferred.',
      ],
    ],
    [
      'boot_mode: uefi\nregions: us-east-1',
      ['6:14 images.my-os.regions | regions must be a list; got "us-east-1". Write [us-east-1].'],
    ],
    [
      'boot_mode: uefi\nregions: [eu-central1]',
      ['6:15 images.my-os.regions[0] | regions[0] must be the name of a region, such as us-east-1; got "eu-central1".'],
    ],
    [
      'boot_mode: uefi\nregions: [us-east-1, eu-west-1]\nregions_denylist: [eu-west-1]',
      ['7:23 images.my-os.regions_denylist | eu-west-1 is both in regions and in regions_denylist.'],
    ],
    [
      'boot_mode: uefi\nregions: [us-east-1]\nbest_effort_regions: [eu-west-1]',
      ['7:27 images.my-os.best_effort_regions[0] | eu-west-1 is in best_effort_regions but not in regions.'],
    ],
    ['boot_mode: uefi\npublic: maybe', ['6:13 images.my-os.public | public must be true or false; got "maybe".']],
    ['boot_mode: uefi\npublic: 2', ['6:13 images.my-os.public | public must be true or false; got 2.']],
    [
      'boot_mode: uefi\nroot_device_volume_size: 8.5',
      ['6:30 images.my-os.root_device_volume_size | root_device_volume_size must be a whole number; got 8.5.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_size: true',
      ['6:30 images.my-os.root_device_volume_size | root_device_volume_size must be a whole number; got true.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_size: 0',
      ['6:30 images.my-os.root_device_volume_size | root_device_volume_size must be at least 1; got 0.'],
    ],
    [
      'boot_mode: uefi\ntags: {version: 1.0}',
      ['6:21 images.my-os.tags.version | version must be text; got 1.0. Quote it: "1.0".'],
    ],
    ['boot_mode: uefi\ntags: {version: }', ['6:21 images.my-os.tags.version | version must be text; got nothing.']],
    ['boot_mode: uefi\ntags: {1: a}', ['6:12 images.my-os.tags.1 | A key must be text; quote it: "1".']],
    [
      'boot_mode: uefi\nshare: [012345678901]',
      ['6:13 images.my-os.share[0] | share[0] must be text; got 012345678901. Quote it: "012345678901".'],
    ],
    [
      'boot_mode: uefi\nshare: ["12345"]',
      [expect.stringContaining('share[0] must be an account id of 12 digits') as unknown as string],
    ],
    [
      'boot_mode: uefi\nshare: ["aws-iso:123456789012"]',
      [expect.stringContaining('must be an account id of 12 digits') as unknown as string],
    ],
    ['boot_mode: uefi\ntpm_support: v1.0', ['6:18 images.my-os.tpm_support | tpm_support must be v2.0; got "v1.0".']],
    [
      'boot_mode: uefi-preferred\ntpm_support: v2.0',
      ['6:18 images.my-os.tpm_support | tpm_support needs boot_mode uefi; it is uefi-preferred.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_type: io2',
      ['6:30 images.my-os.root_device_volume_type | root_device_volume_iops is required for an io2 volume.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_type: gp2\nroot_device_volume_size: 20000',
      [
        '7:30 images.my-os.root_device_volume_size | A gp2 volume has 1 to 16384 GiB; root_device_volume_size is 20000.',
      ],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_iops: 100',
      [
        '6:30 images.my-os.root_device_volume_iops | A gp3 volume has 3000 to 80000 IOPS; root_device_volume_iops is 100.',
      ],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_type: gp2\nroot_device_volume_iops: 3000\nroot_device_volume_throughput: 125',
      [
        "7:30 images.my-os.root_device_volume_iops | root_device_volume_iops can't be set for a gp2 volume; use gp3, io1 or io2.",
        '8:36 images.my-os.root_device_volume_throughput | root_device_volume_throughput can be set for gp3 volumes only; this one is gp2.',
      ],
    ],
    [
      'boot_mode: uefi\ntags: {"aws:x": y}',
      ['6:12 images.my-os.tags."aws:x" | The tag key "aws:x" starts with "aws:", which AWS keeps for itself.'],
    ],
    [
      'boot_mode: uefi\ntags: {"awspub:source:sha256": y}',
      [
        '6:12 images.my-os.tags."awspub:source:sha256" | The tag "awspub:source:sha256" is set by ami-publish; choose another key.',
      ],
    ],
    [
      'boot_mode: uefi\nssm_parameter: [{name: awsome}]',
      [
        '6:28 images.my-os.ssm_parameter[0].name | name must not start with "aws" or "ssm", which AWS keeps for itself; got "awsome".',
      ],
    ],
    ['boot_mode: uefi\nssm_parameter: [{name: /awsome/x}]', []],
    [
      'boot_mode: uefi\nssm_parameter: [{name: /a}, {name: /a}]',
      ['6:40 images.my-os.ssm_parameter[1].name | /a is given twice for this image.'],
    ],
    [
      'boot_mode: uefi\nsns: [{topic: {subject: s, message: {email: e}}}]',
      ['6:32 images.my-os.sns[0].topic.message.default | message.default is required.'],
    ],
    [
      'boot_mode: uefi\nsns: [{topic: {subject: s, message: {default: d, sms: e}}}]',
      ['6:54 images.my-os.sns[0].topic.message.sms | Unknown key "sms". Known keys here: default, email.'],
    ],
    [
      'boot_mode: uefi\nsns: [{"my topic": {subject: s}}]',
      [
        '6:12 images.my-os.sns[0]."my topic" | "my topic" is no topic name: 1 to 256 letters, digits, underscores and hyphens.',
      ],
    ],
    [
      'boot_mode: uefi\nsns: [{t: {subject: s, regions: [us-east-1], regions_denylist: [us-east-1]}}]',
      ['6:68 images.my-os.sns[0].t.regions_denylist | us-east-1 is both in regions and in regions_denylist.'],
    ],
  ])('%j', (fields, expected) => {
    expect(imageLines(fields)).toEqual(expected);
  });

  it.each([
    ['uefi', []],
    ['uefi-preferred', ['5:16 images.my-os.boot_mode | boot_mode must be uefi for arm64; got "uefi-preferred".']],
    ['legacy-bios', ['5:16 images.my-os.boot_mode | boot_mode must be uefi for arm64; got "legacy-bios".']],
  ])('arm64 with boot mode %s', (mode, expected) => {
    expect(imageLines(`boot_mode: ${mode}`, 'arm64')).toEqual(expected);
  });

  it.each([
    [0, ['subject must have 1 to 99 characters']],
    [1, []],
    [99, []],
    [100, ['subject must have 1 to 99 characters']],
  ])('an SNS subject of %i characters', (length, expected) => {
    const found = imageLines(`boot_mode: uefi\nsns: [{t: {subject: "${'😀'.repeat(length)}"}}]`);
    expect(found).toEqual(expected.map((message) => expect.stringContaining(message)));
  });

  it.each([
    [254, []],
    [255, []],
    [256, ['description must have at most 255 characters']],
  ])('a description of %i characters', (length, expected) => {
    const found = imageLines(`boot_mode: uefi\ndescription: ${'d'.repeat(length)}`);
    expect(found).toEqual(expected.map((message) => expect.stringContaining(message)));
  });
});

describe('the rest of a config', () => {
  const image = 'images: {my-os: {boot_mode: uefi}}\n';

  it.each<[string, string[]]>([
    ['', ['1:1  | An image config must be a map with the keys source, s3 and images, or with them under awspub.']],
    ['just text', [expect.stringContaining('must be a map') as unknown as string]],
    ['awspub:\n', ['1:1  | awspub must be a map with the keys source, s3 and images.']],
    [
      'awspubs: {}\n',
      ['1:1 awspubs | Unknown key "awspubs". Did you mean "awspub"?', '1:1  | source and images are required.'],
    ],
    ['a: [1\nb: 2\n', [expect.stringContaining('This is not valid YAML: Flow sequence') as unknown as string]],
    [
      `${head}${image}---\nsecond: document\n`,
      [expect.stringContaining('This is not valid YAML') as unknown as string],
    ],
    [`${head}${image}tags: !secret {a: b}\n`, [expect.stringContaining('Unresolved tag') as unknown as string]],
    [`${head}images: {}\n`, ['3:1 images | images must have at least one image.']],
    [`s3: {bucket_name: my-bucket}\n${image}`, ['1:1 source | source is required.']],
    [
      `source: {path: disk.raw, architecture: x86_64}\n${image}`,
      ['1:1 s3.bucket_name | s3.bucket_name is required: a disk image file is imported through an S3 bucket.'],
    ],
    [`source: {architecture: x86_64}\n${image}`, ['1:1 source | source needs one of path, s3, snapshot and image.']],
    [`source: {s3: "s3://bucket/key", architecture: x86_64}\n${image}`, []],
    [`source: {snapshot: snap-0123456789abcdef0, architecture: x86_64}\n${image}`, []],
    [
      `source: {snapshot: snap-xyz, architecture: x86_64}\n${image}`,
      [expect.stringContaining('1:20 source.snapshot | snapshot must be the id of a snapshot') as unknown as string],
    ],
    [
      `source: {path: a, image: ami-0123456789abcdef0, architecture: x86_64}\n${image}s3: {bucket_name: my-bucket}\n`,
      ['1:19 source.image | source must have only one of path, s3, snapshot and image; it has path and image.'],
    ],
    [`${head}${image}s3: {bucket_name: my-bucket}\n`, ['4:1 s3 | "s3" is given twice; the first time on line 2.']],
    [
      `${head.replace('my-bucket', 'b, upload_multipart_concurrency: 33')}${image}`,
      [
        expect.stringContaining('bucket_name must be the name of an S3 bucket; got "b".') as unknown as string,
        expect.stringContaining('upload_multipart_concurrency must be at most 32; got 33.') as unknown as string,
      ],
    ],
    [`${head}${image}timeouts: {copy: 90}\n`, ['4:18 timeouts.copy | copy must be text; got 90. Quote it: "90".']],
    [
      `${head}${image}tags: {Name: x}\n`,
      [expect.stringContaining('The tag "Name" can\'t be one of all resources') as unknown as string],
    ],
    [
      `${head}images: {ab: {boot_mode: uefi}}\n`,
      ["3:10 images.ab | An image's name must have 3 to 128 characters; it has 2."],
    ],
    [
      `${head}images: {"my:os": {boot_mode: uefi}}\n`,
      [
        '3:10 images."my:os" | An image\'s name must have only letters, digits, spaces and ( ) [ ] . / - \' @ _; it has :.',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('checks defaults where they are given, once, whoever uses them', () => {
    const text = `${head}defaults: {boot_mode: legacy-bios, tpm_support: v2.0}\nimages:\n  one: {}\n  two: {boot_mode: uefi}\n`;
    expect(lines(text)).toEqual(['3:49 defaults.tpm_support | tpm_support needs boot_mode uefi; it is legacy-bios.']);
  });

  it('counts tags as AWS does, with those that the action sets', () => {
    const tags = (count: number): string =>
      `{${Array.from({ length: count }, (_, index) => `key${index}: v`).join(', ')}}`;
    const own = (count: number): string[] => lines(`${head}images: {my-os: {boot_mode: uefi, tags: ${tags(count)}}}\n`);
    expect(own(47)).toEqual([]);
    expect(own(48)).toEqual([expect.stringContaining('The image would have 51 tags')]);
    expect(lines(`${head}${image}tags: ${tags(46)}\n`)).toEqual([]);
    expect(lines(`${head}${image}tags: ${tags(47)}\n`)).toEqual([
      expect.stringContaining('A snapshot would have 51 tags'),
    ]);
  });

  it('wants no source in the config when the source file is an input, and only a file', () => {
    expect(
      lines(`source: {architecture: x86_64}\ns3: {bucket_name: my-bucket}\n${image}`, { hasSourcePath: true }),
    ).toEqual([]);
    expect(
      lines(`source: {s3: "s3://b/k", architecture: x86_64}\ns3: {bucket_name: my-bucket}\n${image}`, {
        hasSourcePath: true,
      }),
    ).toEqual([expect.stringContaining('The input source-path names a file')]);
  });

  it('says nothing more about a value whose template has no value', () => {
    expect(lines(`${head}images:\n  my-os-$version:\n    boot_mode: $mode\n`)).toEqual([
      '4:9 images."my-os-$version" | Nothing gives "version" a value: it is not in the config mapping.',
      '5:16 images."my-os-$version".boot_mode | Nothing gives "mode" a value: it is not in the config mapping.',
    ]);
  });
});
