import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import type { Config } from '../../../src/config/config.js';
import { formatPython } from '../../../src/config/dialects/pushsource/format.js';
import { imageName, versionTitle, versionValues } from '../../../src/config/dialects/pushsource/names.js';
import { loadConfigs } from '../../../src/config/load.js';
import { chooseUpload } from '../../../src/config/upload-method.js';
import { describeDiagnostic, PublishError } from '../../../src/error.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'staged-test-'));
});

afterEach(() => rm(directory, { recursive: true }));

const path = 'dest1/AWS_IMAGES/fake-image.raw';
const release = { product: 'Fake-Product', version: '9.4', date: '20200511', arch: 'x86_64', respin: 1 } as const;
const attributes = {
  type: 'access',
  region: 'us-east-1',
  virtualization: 'hvm',
  volume: 'gp2',
  root_device: '/dev/sda1',
  uefi_support: true,
  release,
};
const settings = { s3: { bucket_name: 'images' }, pushsource: {} };
const marketplace = { access_role_arn: 'arn:aws:iam::123456789012:role/marketplace', entity_id: 'prod-1' };
const forMarketplace = {
  user_name: 'ec2-user',
  release_notes: 'new',
  usage_instructions: 'log in',
  recommended_instance_type: 't3.large',
  security_groups: [{ ip_protocol: 'tcp', from_port: 22, to_port: 22, ip_ranges: ['0.0.0.0/0'] }],
};

type Tree = Readonly<Record<string, unknown>>;

async function write(file: string, content: unknown): Promise<void> {
  const target = join(directory, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, typeof content === 'string' ? content : stringify(content));
}

const staged = (...files: Tree[]): Tree => ({ header: { version: '0.2' }, payload: { files } });
const entry = (change: Tree = {}, relativePath = path): Tree => ({
  relative_path: relativePath,
  attributes: { ...attributes, ...change },
});

interface Loaded {
  readonly configs: readonly Config[];
  readonly notices: readonly string[];
}

async function load(config: readonly string[] = ['staged', 'settings.yaml']): Promise<Loaded> {
  const notices: string[] = [];
  const configs = await loadConfigs({
    buildDate: 'D',
    config,
    variables: {},
    workingDirectory: directory,
    signal: new AbortController().signal,
    info: (notice) => notices.push(notice),
  });
  return { configs, notices };
}

/** Writes a staged directory with a file for each entry, and the config beside it, and loads both. */
async function loadStaged(files: readonly Tree[], { beside = settings }: { beside?: Tree } = {}): Promise<Loaded> {
  await write('staged/staged.yaml', staged(...files));
  for (const file of files) {
    if (!('image_id' in (file.attributes as Tree))) await write(`staged/${file.relative_path}`, 'disk');
  }
  await write('settings.yaml', beside);
  return load();
}

async function problems(loading: Promise<unknown>): Promise<string[]> {
  try {
    await loading;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    if (error.diagnostics.length === 0) return [error.message];
    return error.diagnostics.map((one) => `${one.file}:${one.line} ${describeDiagnostic(one)}`);
  }
  return [];
}

describe('the name of an AMI', () => {
  const full = { ...release, base_product: 'RHEL', base_version: '8.10.2', type: 'beta' } as const;
  const codes = { name: 'Hourly2', codes: [] };

  // The names are those of name_from_push_item; `npm run conformance:pushsource` compares with it.
  it.each([
    [
      { ...release, type: 'ga' },
      { name: 'FakeBcName', codes: [] },
      '{major}.{minor}',
      'Fake-Product-9.4_HVM_GA-20200511-x86_64-1-FakeBcName-GP2',
    ],
    [release, undefined, '{major}.{minor}', 'Fake-Product-9.4_HVM-20200511-x86_64-1'],
    [{ ...release, version: undefined }, undefined, '{major}.{minor}', 'Fake-Product-HVM-20200511-x86_64-1'],
    [{ ...release, version: '9.4.1' }, undefined, '{major}.{minor}', 'Fake-Product-9.4_HVM-20200511-x86_64-1'],
    [{ ...release, version: '9.4.1' }, undefined, '{version}', 'Fake-Product-9.4.1_HVM-20200511-x86_64-1'],
    [{ ...release, version: '9.4.1' }, undefined, '{major}', 'Fake-Product-9_HVM-20200511-x86_64-1'],
    [{ ...release, version: '9' }, undefined, '{major}.{minor}', 'Fake-Product-9_HVM-20200511-x86_64-1'],
    [{ ...release, version: '9.4.1.2' }, undefined, '{major}.{minor}', 'Fake-Product-9.4_HVM-20200511-x86_64-1'],
    [full, codes, '{major}.{minor}', 'RHEL-8.10-Fake-Product-9.4_HVM_BETA-20200511-x86_64-1-Hourly2-GP2'],
    [
      { ...full, base_version: undefined },
      codes,
      '{major}.{minor}',
      'RHEL-Fake-Product-9.4_HVM_BETA-20200511-x86_64-1-Hourly2-GP2',
    ],
    [
      { ...full, base_product: undefined },
      codes,
      '{major}.{minor}',
      'Fake-Product-9.4_HVM_BETA-20200511-x86_64-1-Hourly2-GP2',
    ],
    [
      { ...release, date: '2020-05-11', arch: 'aarch64' },
      undefined,
      '{major}.{minor}',
      'Fake-Product-9.4_HVM-20200511-aarch64-1',
    ],
  ] as const)('of %j with %j by %s is %s', (of, billing, template, name) => {
    expect(imageName(of, billing as typeof codes | undefined, 'gp2', template)).toEqual({ text: name });
  });

  it.each([
    ['{patch}', 'has {patch}, which has no value here.'],
    [
      '{nothing}',
      'has {nothing}, which is no placeholder. Known placeholders: {major}, {minor}, {patch}, {version}. Write {{ and }} for braces.',
    ],
  ])('by %s is a problem', (template, problem) => {
    expect(imageName(release, undefined, '', template)).toEqual({ problem });
  });
});

describe('texts with placeholders', () => {
  it.each([
    ['{major_minor}|{major_version}|{minor_version}', '9.4', '9.4|9|4'],
    ['{major_minor}|{major_version}', '9', '9|9'],
    ['{{not}} {major_version}', '9.4', '{not} 9'],
    ['no version', undefined, 'no version'],
  ])('%s for %s', (template, version, text) => {
    expect(formatPython(template, versionValues({ ...release, version }))).toEqual({ text });
  });

  it.each(['{minor_version}', '{', '}', '{major_minor!r}', '{major_version:>5}', '{}', '{__class__}'])(
    '%s can not be filled in',
    (template) => {
      expect(formatPython(template, versionValues({ ...release, version: '9' }))).toHaveProperty('problem');
    },
  );

  it.each([
    [undefined, '9.4', '9.4 20200511-1'],
    [undefined, undefined, '20200511-1'],
    ['{product} {version} ({date}, {date:%Y%m%d}) {respin}', '9.4', 'Fake-Product 9.4 (2020-05-11, 20200511) 1'],
  ])('the title by %s for %s', (template, version, text) => {
    expect(versionTitle({ ...release, version }, template)).toEqual({ text });
  });
});

describe('a staged directory', () => {
  it.each(['staged.yaml', 'staged.yml', 'staged.json', 'pub-mapfile.json'])(
    'is read from %s, given by itself or by its directory',
    async (name) => {
      await write(`staged/${name}`, name.endsWith('json') ? JSON.stringify(staged(entry())) : staged(entry()));
      await write(`staged/${path}`, 'disk');
      await write('settings.yaml', settings);
      const expected = ['Fake-Product-9.4_HVM-20200511-x86_64-1'];
      for (const named of ['staged', `staged/${name}`]) {
        const given = named.includes('*') === name.includes('never') || !named.includes('*') ? named : `staged/${name}`;
        const { configs } = await load([given, 'settings.yaml']);
        expect(configs.flatMap(({ images }) => images.map((image) => image.name))).toEqual(expected);
      }
    },
  );

  it('beside image configs, with the same images as ever', async () => {
    await write(
      'image.yaml',
      'source: {image: ami-0123456789abcdef0, architecture: x86_64}\nimages: {my-os: {boot_mode: uefi}}',
    );
    await write('staged/staged.yaml', staged(entry()));
    await write(`staged/${path}`, 'disk');
    await write('settings.yaml', settings);
    const { configs } = await load(['image.yaml', 'staged', 'settings.yaml']);
    expect(configs.map(({ file }) => file)).toEqual(['image.yaml', 'staged/staged.yaml']);
  });

  it('has its checksums checked', async () => {
    const { configs } = await loadStaged([{ ...entry(), sha256sum: 'AB'.repeat(32) }]);
    expect(configs[0]?.source).toMatchObject({ kind: 'path', sha256: 'ab'.repeat(32) });
    expect(configs[0]?.locate(['source', 'sha256'])).toMatchObject({ line: 19, path: 'payload.files[0].sha256sum' });
    const copy = { ...entry({ image_id: 'ami-12345678' }), sha256sum: 'ab'.repeat(32) };
    await rm(join(directory, `staged/${path}`));
    expect(await problems(loadStaged([copy]))).toEqual([
      "staged/staged.yaml:20 payload.files[0].sha256sum: can't be checked, because the entry starts from an AMI. Remove it.",
    ]);
  });

  it('takes values as they are, with dollar signs', async () => {
    const { configs } = await loadStaged([entry({ description: 'costs $5, $' })]);
    expect(configs[0]?.images[0]?.description).toBe('costs $5, $');
  });

  it('an image config may be called staged.yaml', async () => {
    await write(
      'staged.yaml',
      'source: {image: ami-0123456789abcdef0, architecture: x86_64}\nimages: {my-os: {boot_mode: uefi}}',
    );
    expect((await load(['staged.yaml'])).configs[0]?.images[0]?.name).toBe('my-os');
  });
});

describe('fields of an image', () => {
  const imageOf = async (change: Tree, pushsource: Tree = {}, relativePath = path) => {
    const { configs } = await loadStaged([entry(change, relativePath)], { beside: { ...settings, pushsource } });
    return configs[0]?.images[0];
  };

  it.each([
    [{ boot_mode: 'hybrid' }, 'uefi-preferred'],
    [{ boot_mode: 'uefi' }, 'uefi'],
    [{ boot_mode: 'legacy', uefi_support: null }, 'legacy-bios'],
    [{ uefi_support: true }, 'uefi-preferred'],
    [{ uefi_support: false }, 'legacy-bios'],
    [{ uefi_support: null }, 'legacy-bios'],
    [{ uefi_support: null, release: { ...release, arch: 'arm64' } }, 'uefi'],
  ])('%j has the boot mode %s', async (change, mode) => {
    expect((await imageOf(change))?.boot_mode).toBe(mode);
  });

  it('come from defaults where the metadata does not give them', async () => {
    const defaults = {
      boot_mode: 'uefi',
      description: 'default',
      ena_support: false,
      tags: { a: '1' },
      regions: ['eu-west-1'],
    };
    const image = await imageOf({ uefi_support: null, ena_support: true }, { defaults });
    expect(image).toMatchObject({
      boot_mode: 'uefi',
      description: 'default',
      ena_support: true,
      regions: ['eu-west-1', 'us-east-1'],
    });
    expect(image?.tags).toMatchObject({ a: '1', billing_type: 'access' });
  });

  it('come from the destination and the name, which add to the metadata', async () => {
    const pushsource = {
      defaults: { public: false, retention: { match: 'my-*', keep: 2 } },
      destinations: { 'dest*': { retention: { match: 'my-*', keep: 3 }, groups: ['all'] }, other: {} },
      images: { '*Product*': { retention: { match: 'my-*', keep: 4 }, ssm_parameter: [{ name: '/my/os' }] } },
    };
    expect(await problems(imageOf({}, pushsource))).toEqual([
      'settings.yaml:16 pushsource.destinations.other: matches nothing. Known names: dest1.',
    ]);
    const { other: _, ...destinations } = pushsource.destinations;
    expect(await imageOf({}, { ...pushsource, destinations })).toMatchObject({
      retention: { match: 'my-*', keep: 4 },
      groups: ['all'],
      ssm_parameter: [{ name: '/my/os' }],
    });
  });

  it('have region and type of the destination where they have none', async () => {
    const { type: _, region: __, ...others } = attributes;
    await write('staged/staged.yaml', staged({ relative_path: 'eu-west-1-hourly/AWS_IMAGES/x', attributes: others }));
    await write('staged/eu-west-1-hourly/AWS_IMAGES/x', 'disk');
    await write('settings.yaml', settings);
    const [image] = (await load()).configs[0]?.images ?? [];
    expect(image).toMatchObject({ regions: ['eu-west-1'], tags: { billing_type: 'hourly' } });
  });

  it('of null are not given', async () => {
    const nulls = Object.fromEntries(
      [
        'sriov_net_support',
        'ena_support',
        'billing_codes',
        'release_notes',
        'security_groups',
        'access_endpoint_url',
        'public_image',
        'boot_mode',
        'scanning_port',
      ].map((key) => [key, null]),
    );
    expect(await imageOf(nulls)).toMatchObject({
      ena_support: true,
      sriov_net_support: 'simple',
      billing_products: [],
      public: false,
    });
  });
});

describe('what has no effect', () => {
  it.each([
    [
      [entry({ release_notes: 'x', user_name: 'y' })],
      `${path}: release_notes, user_name not used, because \`pushsource\` sets no \`marketplace\` for this image`,
    ],
    [
      [entry(), { relative_path: 'd/FILES/readme.txt' }],
      'staged/d/FILES is ignored, because it is not in AWS_IMAGES or CLOUD_IMAGES.',
    ],
    [
      [entry(), { relative_path: 'd/AWS_IMAGE/x.raw' }],
      'staged/d/AWS_IMAGE is ignored, because it is not in AWS_IMAGES or CLOUD_IMAGES. Did you mean "AWS_IMAGES"?',
    ],
    [
      [{ ...entry(), filename: 'f', order: 1.5 }],
      `${path}: filename, order of the file have no meaning for an AMI and are ignored`,
    ],
    [
      [entry({ uefi_support: null })],
      'Fake-Product-9.4_HVM-20200511-x86_64-1: boot_mode is legacy-bios, the default of x86_64 instances, because neither boot_mode nor uefi_support is set',
    ],
  ])('gets a notice: %#', async (files, notice) => {
    await write('staged/staged.yaml', staged(...files));
    await write(`staged/${path}`, 'disk');
    await write('settings.yaml', settings);
    expect((await load()).notices).toEqual([notice]);
  });

  it('gets one for a VHD, for directories of other types, and for files beside them', async () => {
    await write('staged/dest1/CLOUD_IMAGES/azure/resources.yaml', { type: 'VHD', anything: 1 });
    await write('staged/dest1/CLOUD_IMAGES/azure/disk.vhd', 'disk');
    await write('staged/dest1/FILES/readme.txt', '');
    await write('staged/dest1/disk.raw', 'disk');
    await write('staged/dest1/.DS_Store', '');
    await write('staged/logs/AWS_IMAGES/x', '');
    await write('settings.yaml', settings);
    await write('staged/staged.yaml', staged(entry()));
    await write(`staged/${path}`, 'disk');
    expect((await load()).notices).toEqual([
      'dest1/CLOUD_IMAGES/azure is ignored: its type is VHD, an image for Azure',
      'staged/dest1/FILES is ignored, because it is not in AWS_IMAGES or CLOUD_IMAGES.',
      'staged/dest1/disk.raw is ignored, because it is not in AWS_IMAGES or CLOUD_IMAGES.',
    ]);
  });
});

describe('a problem is shown where it is written', () => {
  const withCodes = { billing_codes: { name: 'x', codes: ['bp-1'] } };

  it.each([
    [
      { region: 'us east' },
      '8 payload.files[0].attributes.region: must be a region name such as us-east-1; got "us east".',
    ],
    [
      { volume: 'st1' },
      '10 payload.files[0].attributes.volume: must be a type that EC2 can boot from, unlike st1 and sc1; got "st1".',
    ],
    [{ volume: 'io1' }, '10 payload.files[0].attributes.volume: io1 requires root_device_volume_iops.'],
    [
      { root_device: 'sda1' },
      '11 payload.files[0].attributes.root_device: must be a device name such as /dev/sda1; got "sda1".',
    ],
    [
      { uefi_suport: true },
      '19 payload.files[0].attributes.uefi_suport: is not a known key. Did you mean "uefi_support"?',
    ],
    [
      { release: { ...release, date: 20200511 } },
      '16 payload.files[0].attributes.release.date: must be text; got 20200511. Quote it: "20200511".',
    ],
    [
      { release: { ...release, date: '20200230' } },
      '16 payload.files[0].attributes.release.date: must be a day of the calendar; got "20200230".',
    ],
    [
      { release: { ...release, product: 'a*b' } },
      '5 payload.files[0].relative_path: the name must contain only letters',
    ],
    [
      { boot_mode: 'legacy' },
      '12 payload.files[0].attributes.uefi_support: contradicts boot_mode, which is legacy. Remove one of the two.',
    ],
    [
      { description: 'ä' },
      '19 payload.files[0].attributes.description: must contain only ASCII characters; AWS refuses ä; got "ä".',
    ],
    [
      { ...withCodes, image_id: 'ami-12345678' },
      '23 payload.files[0].attributes.image_id: names an AMI, but the entry has a file too. Remove one of the two.',
    ],
  ])('%j', async (change, expected) => {
    await write('staged/staged.yaml', staged(entry(change)));
    await write(`staged/${path}`, 'disk');
    await write('settings.yaml', settings);
    const found = await problems(load());
    expect(found).toEqual([expect.stringContaining(`staged/staged.yaml:${expected}`)]);
  });

  it.each([
    [{ defaults: { public: 'maybe' } }, 'pushsource.defaults.public: must be true or false; got "maybe".'],
    [
      { destinations: { dest1: { description: 'other' } } },
      'pushsource.destinations.dest1.description: contradicts the staged metadata of Fake-Product-9.4_HVM-20200511-x86_64-1, which has another description (staged/staged.yaml:19). Remove one of the two.',
    ],
    [
      { images: { 'Fake-*': { deprecation: 'never', public: true } } },
      'pushsource.images."Fake-*".deprecation: `never` is not possible for a public AMI',
    ],
    [
      { images: { 'Other-*': {} } },
      'pushsource.images."Other-*": matches nothing. Known names: Fake-Product-9.4_HVM-20200511-x86_64-1.',
    ],
    [
      { defaults: { uefi_data: 'missing.b64' } },
      'pushsource.defaults.uefi_data: the file "missing.b64" doesn\'t exist',
    ],
    [{ default: {} }, 'pushsource.default: is not a known key. Did you mean "defaults"?'],
  ])('in the config: %j', async (pushsource, expected) => {
    const found = await problems(loadStaged([entry({ description: 'x' })], { beside: { ...settings, pushsource } }));
    expect(found).toEqual([expect.stringMatching(/^settings.yaml:\d+ /)]);
    expect(found[0]).toContain(expected);
  });

  it.each([
    [
      'entries of one file',
      [entry(), entry()],
      'payload.files[1].relative_path: is already the path of payload.files[0]. Remove one of the two.',
    ],
    [
      'a path that is none',
      [entry({}, 'AWS_IMAGES/x')],
      'payload.files[0].relative_path: must be <destination>/AWS_IMAGES/<file>.',
    ],
    [
      'a path that leads out',
      [entry({}, '../AWS_IMAGES/x')],
      'payload.files[0].relative_path: must be <destination>/AWS_IMAGES/<file>.',
    ],
    [
      'another region than the destination',
      [entry({ type: 'hourly' }, 'eu-west-1-hourly/AWS_IMAGES/x')],
      'payload.files[0].attributes.region: must be eu-west-1, the region of the destination eu-west-1-hourly, or be left out.',
    ],
    [
      'one name for two disks',
      [entry(), entry({}, 'dest2/AWS_IMAGES/x')],
      'payload.files[1].relative_path: gives the AMI the name Fake-Product-9.4_HVM-20200511-x86_64-1, as staged/staged.yaml:5 does, but from another source.',
    ],
    [
      'one name for two AMIs',
      [entry(), entry({ description: 'x' }, 'dest3/AWS_IMAGES/x')],
      'payload.files[1].relative_path: gives the AMI the name Fake-Product-9.4_HVM-20200511-x86_64-1, as staged/staged.yaml:5 does, but other description.',
    ],
  ])('%s', async (_, files, expected) => {
    await write('staged/staged.yaml', staged(...files));
    await write('settings.yaml', settings);
    for (const file of files) {
      const relativePath = String(file.relative_path);
      if (!/^\w[\w-]*\/AWS/.test(relativePath) || relativePath.startsWith('AWS')) await write('staged/.keep', '');
      else await write(`staged/${relativePath}`, relativePath.startsWith('dest2') ? 'dusk' : 'disk');
    }
    const found = await problems(load());
    expect(found).toEqual([expect.stringContaining(expected)]);
  });

  it('files without an entry, and entries without a file', async () => {
    await write('staged/staged.yaml', staged(entry()));
    await write('staged/dest1/AWS_IMAGES/other.raw', 'disk');
    await write('settings.yaml', settings);
    expect(await problems(load())).toEqual([
      'staged/staged.yaml:4 the file staged/dest1/AWS_IMAGES/other.raw has no entry in the staged metadata. Add one, or remove the file.',
      `staged/staged.yaml:5 payload.files[0].relative_path: names a file that doesn't exist (staged/${path}). Add it, or set image_id to start from an AMI.`,
    ]);
  });

  it('what can not be an AMI, and a second file of metadata', async () => {
    await write('staged/staged.yaml', staged(entry()));
    await write(`staged/${path}`, 'disk');
    await write('staged/staged.json', '{}');
    await write('staged/dest1/AWS_IMAGES/directory/x', 'disk');
    await write('staged/dest1/CLOUD_IMAGES/x.raw', 'disk');
    await write('staged/dest1/CLOUD_IMAGES/my-os/x.raw', 'disk');
    await write('settings.yaml', settings);
    expect(await problems(load())).toEqual([
      'staged/staged.json:1 this file is ignored, because there is staged.yaml too. Remove one of the two.',
      'staged/dest1/AWS_IMAGES/directory:1 staged/dest1/AWS_IMAGES/directory is a directory, where only the files of AMIs can be.',
      'staged/dest1/CLOUD_IMAGES/my-os:1 staged/dest1/CLOUD_IMAGES/my-os has no resources.yaml.',
      'staged/dest1/CLOUD_IMAGES/x.raw:1 staged/dest1/CLOUD_IMAGES/x.raw must be in a directory with a resources.yaml.',
    ]);
  });

  it('without a config beside it, no bucket is needed', async () => {
    await write('staged/staged.yaml', staged(entry()));
    await write(`staged/${path}`, 'disk');
    const [config] = (await load(['staged'])).configs;
    expect(config && chooseUpload(config).method).toBe('ebs-direct');
  });

  it('a config for staged directories without one, and two of them', async () => {
    await write('settings.yaml', settings);
    await write('more.yaml', settings);
    await write('staged/staged.yaml', staged(entry()));
    expect(await problems(load(['settings.yaml']))).toEqual([
      'settings.yaml has `pushsource`, but the input "config" names no staged directory',
    ]);
    expect(await problems(load(['staged', 'settings.yaml', 'more.yaml']))).toEqual([
      'both settings.yaml and more.yaml have `pushsource`',
    ]);
  });

  it('an image without attributes for its Marketplace version', async () => {
    const found = await problems(
      loadStaged([entry()], { beside: { ...settings, pushsource: { defaults: { marketplace: {} } } } }),
    );
    expect(found.map((one) => one.replace(/^.*: /, '')).sort()).toEqual([
      'has no access_role_arn for its Marketplace version. Set marketplace.access_role_arn in `pushsource`.',
      'has no recommended_instance_type for its Marketplace version. Set the attribute recommended_instance_type.',
      'has no release_notes for its Marketplace version. Set the attribute release_notes.',
      'has no security_groups for its Marketplace version. Set the attribute security_groups.',
      'has no usage_instructions for its Marketplace version. Set the attribute usage_instructions.',
      'has no user_name for its Marketplace version. Set the attribute user_name.',
    ]);
  });

  it('nothing of metadata that a link outside the workspace leads to', async () => {
    await write('secret.yaml', 'secret: [');
    await mkdir(join(directory, 'workspace/staged/dest1/AWS_IMAGES'), { recursive: true });
    await symlink(join(directory, 'secret.yaml'), join(directory, 'workspace/staged/staged.yaml'));
    const loading = loadConfigs({
      buildDate: 'D',
      config: ['staged'],
      variables: {},
      workingDirectory: join(directory, 'workspace'),
      signal: new AbortController().signal,
    });
    expect(await problems(loading)).toEqual([expect.stringContaining("problems that aren't shown")]);
  });

  it('resources.yaml', async () => {
    const resources = {
      type: 'hourly',
      images: [{ path: 'a/b.raw', architecture: 'x86_64' }],
      build: { name: 'my-os-cloud', version: '9.4', respin: '0' },
      release: { date: '20240605', product: 'other' },
      region: 'us-east-1',
    };
    const file = 'staged/dest1/CLOUD_IMAGES/my-os/resources.yaml';
    await write(file, resources);
    await write('settings.yaml', settings);
    expect(await problems(load())).toEqual([`${file}:1 type: must be one of AMI, VHD; got "hourly".`]);
    await write(file, { ...resources, type: 'AMI' });
    await write('staged/dest1/CLOUD_IMAGES/my-os/c.raw', 'disk');
    expect(await problems(load())).toEqual([
      `${file}:2 the file staged/dest1/CLOUD_IMAGES/my-os/c.raw has no entry in the staged metadata. Add one, or remove the file.`,
      `${file}:3 images[0].path: must be a file beside resources.yaml.`,
      expect.stringContaining(`${file}:3 images[0].path: names a file that doesn't exist`),
      `${file}:11 release.product: must be my-os, as build.name has it, or be left out.`,
    ]);
  });
});

describe('what is wrong in pushsource and pubtools is right here', () => {
  const withProduct = { beside: { ...settings, pushsource: { defaults: { marketplace } } } };
  const version = async (change: Tree) =>
    (await loadStaged([entry({ ...forMarketplace, ...change })], withProduct)).configs[0]?.images[0]?.marketplace;

  it('1. access_endpoint_url may be a map', async () => {
    expect(await version({ access_endpoint_url: { port: 443, protocol: 'https' } })).toMatchObject({
      access_endpoint_url: { port: 443, protocol: 'https' },
    });
  });

  it('2. security_groups may be maps', async () => {
    const group = { ip_protocol: 'udp', from_port: 0, to_port: 65_535, ip_ranges: ['22.22.22.22'] };
    expect(await version({ security_groups: [group] })).toMatchObject({
      security_groups: [{ ...group, ip_ranges: ['22.22.22.22/32'] }],
    });
  });

  it('3. version_title and uefi_support count', async () => {
    expect(await version({ version_title: 'Mine' })).toMatchObject({ version_title: 'Mine' });
    const { configs } = await loadStaged([entry({ uefi_support: false })]);
    expect(configs[0]?.images[0]?.boot_mode).toBe('legacy-bios');
  });

  it('4. a header must have its version', async () => {
    await write('settings.yaml', settings);
    await write(`staged/${path}`, 'disk');
    await write('staged/staged.yaml', { ...staged(entry()), header: {} });
    expect(await problems(load())).toEqual(['staged/staged.yaml:1 header.version: is required.']);
  });

  it.each([
    [{ scanning_port: 65_536 }, 'scanning_port: must be at most 65535; got 65536.'],
    [
      { access_endpoint_url: { port: 65_536, protocol: 'http' } },
      'access_endpoint_url.port: must be at most 65535; got 65536.',
    ],
    [
      { security_groups: [{ ip_protocol: 'tcp', from_port: 0, to_port: 65_536, ip_ranges: [] }] },
      'security_groups[0].to_port: must be 0 to 65535, the range of ports; got 65536.',
    ],
    [
      { security_groups: [{ ip_protocol: 'icmp', from_port: 256, to_port: -1, ip_ranges: [] }] },
      'security_groups[0].from_port: must be -1 to 255, the range of ICMP types and codes; got 256.',
    ],
  ])('5. ports end at 65,535, and ICMP types at 255: %j', async (change, expected) => {
    const found = await problems(loadStaged([entry(change)]));
    expect(found).toEqual([expect.stringMatching(/^staged\/staged.yaml:\d+ payload\.files\[0\]\.attributes\./)]);
    expect(found[0]).toContain(expected);
  });

  it('5. ICMP is accepted, unless it would go to the Marketplace', async () => {
    const groups = {
      security_groups: [{ ip_protocol: 'icmp', from_port: -1, to_port: 255, ip_ranges: ['0.0.0.0/0'] }],
    };
    expect(await problems(loadStaged([entry(groups)]))).toEqual([]);
    expect(await problems(version(groups))).toEqual([
      expect.stringContaining("attributes.security_groups[0].ip_protocol: is icmp, which AWS Marketplace can't have"),
    ]);
  });

  it('6. a file with only a description is an error at its line', async () => {
    await write('settings.yaml', settings);
    await write(`staged/${path}`, 'disk');
    await write('staged/staged.yaml', staged({ relative_path: path, attributes: { description: 'x' } }));
    expect(await problems(load())).toEqual([
      'staged/staged.yaml:6 payload.files[0].attributes: must have virtualization, volume, root_device and release.',
    ]);
  });

  it('7. a version of one part has a name and texts', async () => {
    const { configs } = await loadStaged(
      [entry({ ...forMarketplace, release: { ...release, version: '9' }, release_notes: '{major_minor}' })],
      withProduct,
    );
    expect(configs[0]?.images[0]).toMatchObject({
      name: 'Fake-Product-9_HVM-20200511-x86_64-1',
      marketplace: { version_title: '9 20200511-1', release_notes: '9', os_version: '9' },
    });
    expect(
      await problems(version({ release: { ...release, version: '9' }, release_notes: '{minor_version}' })),
    ).toEqual([expect.stringContaining('attributes.release_notes: has {minor_version}, which has no value here.')]);
  });
});
