import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, kms, licenses, parameters, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { run as buildWith, pipeline } from '../support/image-builder-fixtures.js';
import { product, seedProduct } from '../support/marketplace-fixtures.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import { imageId } from '../support/releases.js';
import { failed, listed, planAndRehearse } from '../support/remembered.js';
import type { TestWorld } from '../support/world.js';

const disk = rawDisk(64 * 1024);
const otherDisk = rawDisk(128 * 1024);
const regions = ['us-east-1', 'eu-west-1'] as const;
const day = 24 * 3600;

/** @param images by name, the fields of each in YAML's flow form */
function config(images: Readonly<Record<string, string>>, source = 'path: disk.raw', top = ''): string {
  const all = Object.entries(images).map(([name, fields]) => {
    const given = ['boot_mode: uefi', `regions: [${regions.join(', ')}]`].filter(
      (one) =>
        !new RegExp(`^${one.replace(/:.*/, ':')}|[^{] ${one.replace(/:.*/, ':')}`).test(
          fields.replace(/\{[^}]*\}/g, '{}'),
        ),
    );
    return `  ${name}: {${[...given, fields].filter((one) => one !== '').join(', ')}}`;
  });
  return `
source: {${source}, architecture: x86_64}
s3: {bucket_name: images}
${top}
images:
${all.join('\n')}
`;
}

interface Case {
  /** The configs that are published one after the other, a day apart; each has another disk. */
  readonly released: (world: TestWorld) => readonly string[];
  /** What is done to the world besides. */
  readonly prepare?: (world: TestWorld) => Promise<unknown>;
  /** What happens after the releases. */
  readonly afterwards?: (world: TestWorld) => Promise<unknown>;
  /** The config of the default branch, where that is not the last that was released. */
  readonly main?: (world: TestWorld) => string;
  /** The config of the pull request. */
  readonly pull: (world: TestWorld) => string;
  /** Whether the pull request has another disk image. */
  readonly newDisk?: true;
  /** How many changes and failures there are at least. */
  readonly atLeast: number;
}

const one = (fields: string, name = 'my-os-1') => config({ [name]: fields });
const older = 'supersede: {match: "my-os-*", keep: 0, then: THEN}';
const superseding = (then: string, more = 'public: true'): Case => ({
  released: () => [one(more, 'my-os-1'), one(more, 'my-os-2')],
  pull: () => one(`${more}, ${older.replace('THEN', then)}`, 'my-os-3'),
  newDisk: true,
  atLeast: 10,
});
/** The default branch has `supersede` too, and so reads older images. */
const again = (then: string, more = 'public: true'): Case => ({
  ...superseding(then, more),
  released: () => [one(more, 'my-os-1'), one(`${more}, ${older.replace('THEN', then)}`, 'my-os-2')],
});

let template: Readonly<Record<string, string>> = {};
let license: Readonly<Record<string, string>> = {};

async function inRegions<T>(make: (region: string) => Promise<T>): Promise<Record<string, T>> {
  return Object.fromEntries(await Promise.all(regions.map(async (region) => [region, await make(region)] as const)));
}

const withTemplates = async (world: TestWorld) => {
  template = await inRegions(async (region) => {
    const LaunchTemplateData = { InstanceType: 'm7i.large' as const, UserData: 'c2VjcmV0' };
    const made = await ec2(world, region).createLaunchTemplate({ LaunchTemplateName: 'my-os', LaunchTemplateData });
    return made.LaunchTemplate?.LaunchTemplateId ?? '';
  });
};
const templates = () => `launch_templates: [{launch_template_id: ${template['us-east-1']}}]`;

const withLicenses = async (world: TestWorld) => {
  license = await inRegions(async (region) => {
    const made = { Name: 'db', LicenseCountingType: 'vCPU' as const };
    return (await licenses(world, region).createLicenseConfiguration(made)).LicenseConfigurationArn ?? '';
  });
};
let base = '';
let keys: Readonly<Record<string, string>> = {};
const withKeys = async (world: TestWorld) => {
  keys = await inRegions(async (region) => {
    const root = (id: string) => ({ AWS: `arn:aws:iam::${id}:root` });
    const allow = { Effect: 'Allow', Action: 'kms:*', Resource: '*' };
    const Statement = world.accounts.map(({ id }) => ({ ...allow, Principal: root(id) }));
    const made = await kms(world, region).createKey({ Policy: JSON.stringify({ Version: '2012-10-17', Statement }) });
    const TargetKeyId = made.KeyMetadata?.KeyId ?? '';
    await kms(world, region).createAlias({ AliasName: 'alias/images', TargetKeyId });
    return TargetKeyId;
  });
};
const licensed = () =>
  `license_configuration_arns: [${Object.values(license)
    .map((arn) => `"${arn}"`)
    .join(', ')}]`;

const marketplace = (world: TestWorld, title: string, notes = 'all new') =>
  `marketplace: {entity_id: ${product}, access_role_arn: "arn:aws:iam::${world.account.id}:role/marketplace", version_title: "${title}", release_notes: ${notes}, user_name: ec2-user, scanning_port: 2222, os_name: OTHERLINUX, os_version: "1.0", usage_instructions: log in, recommended_instance_type: m5.large, security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]}`;

const topic = (subject: string) =>
  `sns: [{releases: {subject: ${subject}, message: {default: out}, regions: [us-east-1]}}]`;
const withTopic = (world: TestWorld) => topics(world, 'us-east-1').createTopic({ Name: 'releases' });
const windows = 'billing_products: [bp-6ba54002]';
const fast = (launches: number) =>
  `${windows}, fast_launch: {max_parallel_launches: ${launches}, snapshot_configuration: {target_resource_count: 2}}`;
const ssm = (name = '/my-os/latest', more = ', allow_overwrite: true') => `ssm_parameter: [{name: ${name}${more}}]`;
const builder = (parts: string) => `image_builder: {regions: [eu-west-1], ${parts}}`;
const booted = 'boot_test: {proof: {console: "login: $$"}}';

const cases: Readonly<Record<string, Case>> = {
  'older images to deprecate': again('deprecate'),
  'older images that were deprecated long ago': {
    ...again('deprecate'),
    released: () =>
      ['my-os-1', 'my-os-2', 'my-os-3'].map((name) => one(`public: true, ${older.replace('THEN', 'deprecate')}`, name)),
    pull: () => one(`public: true, ${older.replace('THEN', 'deprecate')}`, 'my-os-4'),
  },
  'older images to make private': again('private'),
  'older images to disable': again('disable'),
  'older images to delete': again('delete'),
  'older private images to delete': again('delete', 'share: ["210987654321"]'),
  'older images that are protected': again('deprecate', 'deregistration_protection: {with_cooldown: true}'),
  'older images that are deprecated': again('private', 'public: true, deprecation: {after: 1y}'),
  'older images that are disabled': {
    ...again('deprecate'),
    afterwards: (world) =>
      inRegions(async (region) =>
        ec2(world, region).disableImage({ ImageId: await imageId(world, region, 'my-os-1') }),
      ),
  },
  'snapshots left public': {
    ...again('private'),
    afterwards: (world) =>
      inRegions(async (region) => {
        const ImageId = await imageId(world, region, 'my-os-1');
        await ec2(world, region).modifyImageAttribute({ ImageId, LaunchPermission: { Remove: [{ Group: 'all' }] } });
        const { Images = [] } = await ec2(world, region).describeImages({ ImageIds: [ImageId] });
        const SnapshotId = Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
        const Attribute = 'createVolumePermission';
        const all = { Add: [{ Group: 'all' as const }] };
        await ec2(world, region).modifySnapshotAttribute({ SnapshotId, Attribute, CreateVolumePermission: all });
      }),
  },
  'shares that are exact': {
    released: () => [one('share: ["210987654321", "123456789010"]')],
    pull: () => one('share: ["210987654321"], share_exact: true'),
    atLeast: 2,
  },
  organizations: {
    released: () => [one('share: ["arn:aws:organizations::123456789012:organization/o-abcdefghij"]')],
    pull: () =>
      one(
        'share: ["arn:aws:organizations::123456789012:organization/o-abcdefghij", "arn:aws:organizations::123456789012:ou/o-abcdefghij/ou-abcd-12345678"]',
      ),
    atLeast: 2,
  },
  'public snapshots': {
    released: () => [one('public: true, public_snapshot: false')],
    pull: () => one('public: true, public_snapshot: true'),
    atLeast: 2,
  },
  'parameters with the AMI': {
    released: () => [one(`public: true, ${ssm()}`)],
    pull: () => one(`public: true, ${ssm()}`, 'my-os-2'),
    atLeast: 6,
  },
  'parameters with another value': {
    released: () => [one('public: true')],
    afterwards: (world) =>
      inRegions((region) =>
        parameters(world, region).putParameter({ Name: '/my-os/text', Value: 'hunter2', Type: 'String' }),
      ),
    main: () => one(`public: true, ${ssm('/my-os/text')}`),
    pull: () => one(`public: true, ${ssm('/my-os/text')}, tags: {a: b}`),
    atLeast: 2,
  },
  'parameters of another type': {
    released: () => [one('public: true')],
    main: () => one(`public: true, ${ssm('/my-os/list')}`),
    prepare: (world) =>
      inRegions((region) =>
        parameters(world, region).putParameter({ Name: '/my-os/list', Value: 'a,b', Type: 'StringList' }),
      ),
    pull: () => one(`public: true, ${ssm('/my-os/list')}, tags: {a: b}`, 'my-os-2'),
    atLeast: 6,
  },
  'a parameter that must not be overwritten': {
    released: () => [one(`public: true, ${ssm()}`)],
    pull: () => one(`public: true, ${ssm('/my-os/latest', '')}`, 'my-os-2'),
    atLeast: 6,
  },
  'topics that were notified': {
    prepare: withTopic,
    released: () => [one(`public: true, ${topic('out')}`)],
    pull: () => one(`public: true, ${topic('out')}, tags: {a: b}`),
    atLeast: 2,
  },
  'a Marketplace version': {
    prepare: (world) => seedProduct(world),
    released: (world) => [one(marketplace(world, '1.0'))],
    afterwards: (world) => world.advance(day),
    pull: (world) => one(`${marketplace(world, '1.0')}, tags: {a: b}`),
    atLeast: 2,
  },
  'another Marketplace version': {
    prepare: (world) => seedProduct(world),
    released: (world) => [one(marketplace(world, '1.0'))],
    afterwards: (world) => world.advance(day),
    pull: (world) => one(marketplace(world, '2.0'), 'my-os-2'),
    newDisk: true,
    atLeast: 4,
  },
  'launch templates': {
    prepare: withTemplates,
    released: () => [one(`regions: [us-east-1], ${templates()}`)],
    pull: () => one(`regions: [us-east-1], ${templates()}, tags: {a: b}`),
    atLeast: 1,
  },
  'launch templates whose default version is another': {
    prepare: withTemplates,
    released: () => [one(`regions: [us-east-1], ${templates()}`)],
    afterwards: (world) =>
      ec2(world, 'us-east-1').modifyLaunchTemplate({
        LaunchTemplateId: template['us-east-1'] ?? '',
        DefaultVersion: '1',
      }),
    pull: () => one(`regions: [us-east-1], ${templates()}`),
    atLeast: 1,
  },
  'license configurations': {
    prepare: withLicenses,
    released: () => [one(`public: true, ${licensed()}`)],
    pull: () => one(`public: true, ${licensed()}, tags: {a: b}`),
    atLeast: 2,
  },
  watermarks: {
    released: () => [one('watermarks: [approved]')],
    pull: () => one('watermarks: [approved, stable]'),
    atLeast: 2,
  },
  'fast launch': {
    released: () => [one(fast(8))],
    pull: () => one(`${fast(9)}, tags: {a: b}`),
    atLeast: 2,
  },
  'distribution configurations and recipes': {
    released: () => [
      one(`${builder('distribution_configuration: {name: My OS}, recipe: {name: My OS, version: 1.0.0}')}`),
    ],
    pull: () =>
      one(
        `${builder('distribution_configuration: {name: My OS, description: new}, recipe: {name: My OS, version: 1.0.0}')}`,
      ),
    atLeast: 1,
  },
  'a passed boot test': {
    released: () => [one(`boot_mode: legacy-bios, public: true, ${booted}`)],
    pull: () => one(`boot_mode: legacy-bios, public: true, ${booted}, tags: {a: b}`),
    atLeast: 2,
  },
  'nothing to do on the default branch, and blocks': {
    released: () => [one('public: true')],
    afterwards: (world) =>
      inRegions((region) =>
        ec2(world, region).enableImageBlockPublicAccess({ ImageBlockPublicAccessState: 'block-new-sharing' }),
      ),
    pull: () => one('public: true', 'my-os-2'),
    newDisk: true,
    atLeast: 2,
  },
  'nothing to do on the default branch, and quotas': {
    released: () => [one('public: true')],
    afterwards: (world) => world.settings({ serviceQuotas: { publicImages: { 'us-east-1': 1 } } }),
    pull: () => one('public: true', 'my-os-2'),
    newDisk: true,
    atLeast: 1,
  },
  'nothing to do on the default branch, and encryption by default': {
    released: () => [one('')],
    afterwards: (world) => ec2(world, 'us-east-1').enableEbsEncryptionByDefault({}),
    pull: () => one('public: true', 'my-os-2'),
    newDisk: true,
    atLeast: 1,
  },
  'an image that another source has made': {
    released: () => [one('')],
    pull: () => one(''),
    newDisk: true,
    atLeast: 1,
  },
  'an image with other devices': {
    released: () => [one('root_device_volume_size: 9')],
    pull: () => one('root_device_volume_size: 10, boot_mode: uefi-preferred'),
    atLeast: 1,
  },
  'copies in another account': {
    released: () => [one('target_account_ids: ["222222222222"], share: ["210987654321"]')],
    pull: () => one('target_account_ids: ["222222222222"], share: ["210987654321", "123456789010"], tags: {a: b}'),
    atLeast: 4,
  },
  'encrypted images and copies': {
    prepare: (world) => withKeys(world),
    released: () => [one('encrypted: true, kms_key_id: alias/images')],
    pull: () => one('encrypted: true, kms_key_id: alias/images, share: ["222222222222"], tags: {a: b}'),
    atLeast: 4,
  },
  'a key that is disabled': {
    prepare: (world) => withKeys(world),
    released: () => [one('encrypted: true, kms_key_id: alias/images')],
    afterwards: (world) => inRegions(async (region) => kms(world, region).disableKey({ KeyId: keys[region] ?? '' })),
    pull: () => one('encrypted: true, kms_key_id: alias/images', 'my-os-2'),
    newDisk: true,
    atLeast: 2,
  },
  'a key that does not exist': {
    prepare: (world) => withKeys(world),
    released: () => [one('')],
    main: () => one('encrypted: true, kms_key_id: alias/other', 'my-os-2'),
    pull: () => one('encrypted: true, kms_key_id: alias/other, tags: {a: b}', 'my-os-2'),
    atLeast: 2,
  },
  'license configurations that are disabled': {
    prepare: withLicenses,
    released: () => [one(licensed())],
    afterwards: (world) =>
      inRegions((region) =>
        licenses(world, region).updateLicenseConfiguration({
          LicenseConfigurationArn: license[region],
          LicenseConfigurationStatus: 'DISABLED',
        }),
      ),
    pull: () => one(licensed(), 'my-os-2'),
    newDisk: true,
    atLeast: 2,
  },
  'an import role that is missing': {
    released: () => [one('')],
    afterwards: (world) => world.settings({ iam: { roles: [] } }),
    pull: () => one('', 'my-os-2'),
    newDisk: true,
    atLeast: 1,
  },
  'an import role that does not trust VM Import': {
    released: () => [one('')],
    afterwards: (world) => world.settings({ iam: { trustPolicies: { vmimport: '{"Statement": []}' } } }),
    pull: () => one('', 'my-os-2'),
    newDisk: true,
    atLeast: 1,
  },
  'a region that is not enabled': {
    released: () => [one('')],
    pull: () => one('regions: [us-east-1, me-south-1]'),
    atLeast: 1,
  },
  'a region that is enabled': {
    prepare: (world) => world.settings({ regions: { 'me-south-1': 'opted-in' } }),
    released: () => [one('regions: [us-east-1, me-south-1]')],
    pull: () => one('regions: []', 'my-os-2'),
    newDisk: true,
    atLeast: 10,
  },
  'a conflict of regions with another supersede': {
    released: () => [one('public: true', 'my-os-1'), one('public: true', 'my-os-2')],
    main: () => one(`public: true, ${older.replace('THEN', 'private')}`, 'my-os-2'),
    pull: () => one(`public: true, ${older.replace('THEN', 'delete').replace('keep: 0', 'keep: 1')}`, 'my-os-3'),
    newDisk: true,
    atLeast: 6,
  },
  'a pending snapshot': {
    released: () => [one('regions: [us-east-1]')],
    afterwards: async (world) => {
      await world.settings({ latencySeconds: { copySnapshot: 100_000 } });
      const { Snapshots = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
      const [{ SnapshotId, Tags } = {}] = Snapshots;
      await ec2(world, 'eu-west-1').copySnapshot({
        SourceRegion: 'us-east-1',
        SourceSnapshotId: SnapshotId ?? '',
        TagSpecifications: [{ ResourceType: 'snapshot', Tags: Tags ?? [] }],
      });
    },
    main: () => one(''),
    pull: () => one('tags: {a: b}'),
    atLeast: 2,
  },
  'an interrupted run': {
    released: () => [one('regions: [us-east-1]')],
    afterwards: async (world) => {
      await world.fault({ operation: 'RegisterImage', kind: 'error', code: 'InternalError', status: 500 });
      await open.workspace.write('image.yaml', one('public: true, tags: {a: b}'));
      await open.workspace.run('publish');
      await world.clearFaults();
    },
    pull: () => one('public: true, tags: {a: c}'),
    atLeast: 3,
  },
  'a public image whose parameter is missing': {
    released: () => [one(`public: true, ${ssm()}`)],
    afterwards: (world) => parameters(world, 'eu-west-1').deleteParameter({ Name: '/my-os/latest' }),
    pull: () => one(`public: true, ${ssm()}`),
    atLeast: 1,
  },
  'duplicate snapshots and an image of another size': {
    released: () => [one('')],
    afterwards: async (world) => {
      const { Snapshots = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
      const [{ SnapshotId, Tags } = {}] = Snapshots;
      await ec2(world, 'us-east-1').copySnapshot({
        SourceRegion: 'us-east-1',
        SourceSnapshotId: SnapshotId ?? '',
        TagSpecifications: [{ ResourceType: 'snapshot', Tags: Tags ?? [] }],
      });
      await world.advance(day);
    },
    pull: () => one('description: new, tags: {a: b}', 'my-os-2'),
    atLeast: 2,
  },
  'a description and tags that someone has changed': {
    released: () => [one('description: My OS, tags: {team: os}')],
    afterwards: (world) =>
      inRegions(async (region) => {
        const ImageId = await imageId(world, region, 'my-os-1');
        await ec2(world, region).createTags({ Resources: [ImageId], Tags: [{ Key: 'owner', Value: 'somebody' }] });
        await ec2(world, region).deleteTags({ Resources: [ImageId], Tags: [{ Key: 'team' }] });
      }),
    pull: () => one('description: My other OS, tags: {team: os}'),
    atLeast: 4,
  },
  'objects that are kept': {
    released: () => [one('')],
    afterwards: (world) =>
      inRegions(async (region) => {
        const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
        for (const { ImageId = '', BlockDeviceMappings = [] } of Images) {
          await ec2(world, region).deregisterImage({ ImageId });
          const SnapshotId = BlockDeviceMappings[0]?.Ebs?.SnapshotId;
          await ec2(world, region).deleteSnapshot({ SnapshotId });
        }
      }),
    pull: () => one(''),
    atLeast: 2,
  },
  'an AMI as the source, with two volumes': {
    prepare: async (world) => {
      await open.workspace.write('image.yaml', one('regions: [us-east-1], root_device_volume_size: 9', 'base'));
      await open.workspace.write('disk.raw', rawDisk(64 * 1024, 'base'));
      expectSuccess(await open.workspace.run('create'));
      base = await imageId(world, 'us-east-1', 'base');
      const { Images = [] } = await ec2(world, 'us-east-1').describeImages({ ImageIds: [base] });
      const SnapshotId = Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
      const { ImageId = '' } = await ec2(world, 'us-east-1').registerImage({
        Name: 'two volumes',
        Architecture: 'x86_64',
        VirtualizationType: 'hvm',
        EnaSupport: true,
        BootMode: 'uefi',
        RootDeviceName: '/dev/sda1',
        BlockDeviceMappings: [
          { DeviceName: '/dev/sda1', Ebs: { SnapshotId, VolumeSize: 10 } },
          { DeviceName: '/dev/sdf', Ebs: { SnapshotId, VolumeSize: 11, VolumeType: 'io2', Iops: 200 } },
        ],
      });
      await world.advance(day);
      base = ImageId;
    },
    released: () => [config({ 'my-os-1': '' }, `image: ${base}`)],
    pull: () => config({ 'my-os-2': 'public: true' }, `image: ${base}`),
    atLeast: 4,
  },
  'an image of Image Builder as the source': {
    prepare: async (world) => {
      const arn = await pipeline(world);
      await buildWith(world, arn);
      base = (await buildWith(world, arn)).replace(/\/\d+$/, '');
    },
    released: () => [config({ 'my-os-1': '' }, `image_builder: "${base}"`)],
    pull: () => config({ 'my-os-1': 'tags: {a: b}' }, `image_builder: "${base}"`),
    atLeast: 2,
  },
  'topics that do not exist': {
    released: () => [one('public: true')],
    main: () => one(`public: true, ${topic('out')}`),
    pull: () => one(`public: true, ${topic('out')}, tags: {a: b}`),
    atLeast: 1,
  },
};

let open: OpenWorld;

beforeEach(async () => {
  open = await openWorld({
    disk,
    accounts: [{ id: '123456789012' }, { id: '222222222222' }],
    start: Date.now() - 60 * day * 1000,
    settings: { quotas: { publicImages: 100 }, latencySeconds: { importSnapshot: 2, copySnapshot: 2 } },
  });
});

afterEach(() => open.close());

describe('a rehearsal from the remembered account lists what plan with credentials lists, with', () => {
  it.each(Object.entries(cases))('%s', async (_, { released, prepare, afterwards, main, pull, newDisk, atLeast }) => {
    const { world, workspace } = open;
    await prepare?.(world);
    const configs = released(world);
    for (const [index, text] of configs.entries()) {
      await workspace.write('image.yaml', text);
      const last = index === configs.length - 1;
      await workspace.write('disk.raw', last ? disk : rawDisk(64 * 1024, `${index}`));
      expectSuccess(await workspace.run('publish'));
      await world.advance(day);
    }
    await afterwards?.(world);
    if (main !== undefined) await workspace.write('image.yaml', main(world));
    const files = { 'image.yaml': pull(world), 'disk.raw': newDisk ? otherDisk : disk };
    const { plan, rehearsal } = await planAndRehearse(open, files);
    const { manifest } = rehearsal;
    expect({ changes: listed(manifest.changes), failures: failed(manifest.failures) }).toEqual({
      changes: listed(plan.changes),
      failures: failed(plan.failures),
    });
    expect(plan.changes.length + plan.failures.length).toBeGreaterThanOrEqual(atLeast);
  });
});
