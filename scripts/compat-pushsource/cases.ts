type Tree = Readonly<Record<string, unknown>>;

/** A staged directory, by the paths of its files: text, or what is written as YAML. */
export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly template?: string;
  /** What pushsource is known to raise, where the action reads the directory. */
  readonly theirError?: string;
  /** The name that pubtools is known to give instead of the action's, or what it raises. */
  readonly theirName?: string | { readonly error: string };
  /** Attributes that pushsource is known to drop or to take from elsewhere, with what it has. */
  readonly theirs?: Tree;
}

const release = { product: 'Fake-Product', version: '9.4', date: '20200511', arch: 'x86_64', respin: 1, type: 'ga' };
const attributes = {
  type: 'access',
  region: 'cn-north-1',
  description: 'A sample',
  virtualization: 'hvm',
  volume: 'gp2',
  root_device: '/dev/sda1',
  release,
};
const group = { ip_protocol: 'tcp', from_port: 0, to_port: 1, ip_ranges: ['22.22.22.22', '33.33.33.0/24'] };
const everything = {
  ...attributes,
  sriov_net_support: 'simple',
  ena_support: true,
  uefi_support: true,
  boot_mode: 'hybrid',
  public_image: true,
  marketplace_entity_type: 'AMIProduct',
  recommended_instance_type: 't2.micro',
  release_notes: 'notes of {major_minor} {{literally}}',
  usage_instructions: '{major_version}, {minor_version}',
  scanning_port: 1244,
  user_name: 'fake-user',
  version_title: 'Fake title',
  security_groups: [group],
  billing_codes: { name: 'FakeBcName', codes: ['bp-1234', 'bp-abcd'] },
  release: { ...release, base_product: 'RHEL', base_version: '8.10.1', variant: 'Fake-Variant' },
};

function directory(...entries: { readonly attributes: Tree; readonly [key: string]: unknown }[]): Case['files'] {
  const files = entries.map((entry, index) => ({
    relative_path: `dest${index}/AWS_IMAGES/fake-${index}.raw`,
    ...entry,
  }));
  return {
    'staged.yaml': { header: { version: '0.2' }, payload: { files } },
    ...Object.fromEntries(files.map((file) => [file.relative_path, 'disk'])),
  };
}

const of = (change: Tree) => directory({ attributes: { ...attributes, ...change } });
const ofRelease = (change: Tree) => of({ release: { ...release, ...change } });
const nulls = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, null]));

const resources = {
  api: 'v1',
  resource: 'CloudImage',
  type: 'AMI',
  description: 'A cloud image',
  boot_mode: 'uefi',
  region: 'us-east-1',
  virtualization: 'hvm',
  volume: 'gp3',
  root_device: '/dev/sda1',
  ena_support: true,
  images: [
    { path: 'one.raw', architecture: 'x86_64', sha256sum: 'ab'.repeat(32) },
    { path: 'two.raw', architecture: 'aarch64', sha256sum: 'cd'.repeat(32) },
  ],
  build: { name: 'my-os-cloud', version: '9.4', respin: '2' },
  release: { date: '20240605', type: 'ga', variant: 'Cloud' },
};

export const cases: readonly Case[] = [
  { name: 'every attribute', files: directory({ attributes: everything }) },
  { name: 'the least', files: directory({ attributes: attributes }) },
  {
    name: 'two destinations',
    files: directory({ attributes: everything }, { attributes: { ...attributes, region: 'us-east-1' } }),
  },
  {
    name: 'attributes of null',
    files: of({
      ...nulls(['sriov_net_support', 'ena_support', 'uefi_support', 'boot_mode', 'public_image', 'release_notes']),
      ...nulls([
        'usage_instructions',
        'recommended_instance_type',
        'scanning_port',
        'user_name',
        'version_title',
        'billing_codes',
      ]),
      release: { ...release, ...nulls(['version', 'base_product', 'base_version', 'variant', 'type']) },
    }),
  },
  {
    name: 'JSON',
    files: {
      ...directory(),
      'dest0/AWS_IMAGES/fake-0.raw': 'disk',
      'staged.yaml': undefined,
      'pub-mapfile.json': directory({ attributes: everything })['staged.yaml'],
    },
  },
  ...['legacy', 'uefi', 'hybrid'].map((mode) => ({ name: `boot mode ${mode}`, files: of({ boot_mode: mode }) })),
  ...['9.4', '9.4.1', '9.10'].map((version) => ({ name: `version ${version}`, files: ofRelease({ version }) })),
  ...['{major}', '{major}.{minor}.{patch}', '{version}', 'v{major}'].map((template) => ({
    name: `template ${template}`,
    files: ofRelease({ version: '9.4.1' }),
    template,
  })),
  { name: 'no version, a base product', files: ofRelease({ version: null, base_product: 'RHEL' }) },
  { name: 'a base version without a product', files: ofRelease({ base_version: '8.10' }) },
  { name: 'beta, arm64', files: ofRelease({ type: 'beta', arch: 'arm64', respin: 0 }) },
  { name: 'CLOUD_IMAGES', files: cloud(resources), theirs: { type: 'AMI' } },

  // The differences that docs/pushsource.md lists.
  { name: 'version 9', files: ofRelease({ version: '9' }), theirName: { error: 'KeyError' } },
  { name: 'version 9.4.1.2', files: ofRelease({ version: '9.4.1.2' }), theirName: { error: 'IndexError' } },
  {
    name: 'access_endpoint_url',
    files: of({ access_endpoint_url: { port: 443, protocol: 'https' } }),
    theirError: 'TypeError',
  },
  { name: 'image_id', files: withoutDisk(of({ image_id: 'ami-0123456789abcdef0' })), theirError: 'ValidationError' },
  {
    name: 'what AWS_IMAGES drop',
    files: directory({
      attributes: { ...attributes, marketplace_title_template: '{product}', marketplace_name: 'aws-na' },
      sha256sum: 'ef'.repeat(32),
    }),
    theirs: { marketplace_title_template: null, marketplace_name: null, sha256sum: null },
  },
  {
    name: 'what CLOUD_IMAGES drop',
    files: cloud({ ...resources, images: resources.images.slice(0, 1), billing_codes: { name: 'x', codes: ['bp-1'] } }),
    theirs: { type: 'AMI', billing_codes: null },
    theirName: 'my-os-9.4_HVM_GA-20240605-x86_64-2',
  },
];

function cloud(content: Tree): Case['files'] {
  const path = 'dest0/CLOUD_IMAGES/my-os';
  return {
    [`${path}/resources.yaml`]: content,
    ...Object.fromEntries(
      (content.images as typeof resources.images).map((image) => [`${path}/${image.path}`, 'disk']),
    ),
  };
}

function withoutDisk(files: Case['files']): Case['files'] {
  return { 'staged.yaml': files['staged.yaml'] };
}
