import { createHash } from 'node:crypto';
import { cp, link, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { attributesSchema, releaseSchema } from '../../src/config/dialects/pushsource/metadata.js';
import type { ActionResult, Workspace } from '../support/action.js';
import { withoutOutcome } from '../support/action.js';
import { ec2, s3 } from '../support/aws.js';
import { ova } from '../support/disk-fixtures.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { product, seedProduct } from '../support/marketplace-fixtures.js';
import { openWorld } from '../support/open-world.js';
import type { TestRequest, TestWorld } from '../support/world.js';

const example = resolve(import.meta.dirname, '../../examples/pushsource');
const hourly = 'My-OS-9.4_HVM_GA-20240605-x86_64-0-Hourly2-GP3';
const access = 'My-OS-9.4_HVM_GA-20240605-x86_64-0-Access2-GP2';
const config = 'staged\nrelease.yaml';

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({
    accounts: [{}, {}],
    bucket: 'my-bucket',
    disk: rawDisk(1024 * 1024),
    start: '2026-01-01T00:00:00Z',
  }));
});

afterEach(() => close());

const run = (command: string): Promise<ActionResult> => workspace.run(command, { inputs: { config } });

async function publishes(): Promise<ActionResult> {
  const result = await run('publish');
  expectSuccess(result);
  return result;
}

/** A file of the staged directory with the workspace's disk in it. */
async function stageDisk(path: string): Promise<void> {
  const file = join(workspace.directory, 'staged', path);
  await rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  await link(join(workspace.directory, 'disk.raw'), file);
}

async function write(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(workspace.directory, path)), { recursive: true });
  await workspace.write(path, typeof content === 'string' ? content : stringify(content));
}

async function imagesIn(region: string) {
  return (await ec2(world, region).describeImages({ Owners: ['self'] })).Images ?? [];
}

async function sent(operation: string): Promise<TestRequest[]> {
  return (await world.requests()).filter((request) => request.operation === operation && request.outcome === 'ok');
}

interface Tagged {
  readonly Tags?: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined;
}

const tagsOf = ({ Tags = [] }: Tagged = {}): Record<string, string | undefined> =>
  Object.fromEntries(Tags.map(({ Key = '', Value }) => [Key, Value]));

/** The changes that were asked for, by product. */
async function versionsAsked(): Promise<Record<string, object[]>> {
  const asked: Record<string, object[]> = {};
  for (const { input } of await sent('StartChangeSet')) {
    if (input.Intent !== 'APPLY') continue;
    for (const { Entity, Details, DetailsDocument } of input.ChangeSet) {
      const id = Entity.Identifier;
      asked[id] = [...(asked[id] ?? []), DetailsDocument ?? JSON.parse(Details)];
    }
  }
  return asked;
}

const tcp = { ip_protocol: 'tcp', from_port: 22, to_port: 22, ip_ranges: ['0.0.0.0/0'] };
const release = { product: 'My-OS', version: '9.4', date: '20240605', arch: 'x86_64', respin: 0 };
const attributes = {
  type: 'hourly',
  region: 'us-east-1',
  description: 'My OS',
  virtualization: 'hvm',
  volume: 'gp3',
  root_device: '/dev/sda1',
  release,
};
const forMarketplace = {
  user_name: 'ec2-user',
  release_notes: 'new',
  usage_instructions: 'log in',
  recommended_instance_type: 't3.large',
  security_groups: [tcp],
};

/** A staged directory whose files are all the workspace's disk. */
async function stage(
  files: readonly { readonly relative_path: string; readonly [key: string]: unknown }[],
): Promise<void> {
  await write('staged/staged.yaml', { header: { version: '0.2' }, payload: { files } });
  for (const { relative_path: path, attributes: given } of files) {
    if (!('image_id' in (given as object))) await stageDisk(path);
  }
}

async function configure(pushsource: object): Promise<void> {
  await write('release.yaml', { s3: { bucket_name: 'my-bucket' }, pushsource });
}

const accessRole = () => `arn:aws:iam::${world.account.id}:role/marketplace`;

describe('the staged directory of the example', () => {
  beforeEach(async () => {
    await cp(join(example, 'staged'), join(workspace.directory, 'staged'), { recursive: true });
    await stageDisk('us-east-1-hourly/AWS_IMAGES/my-os-9.4-x86_64.raw');
    await workspace.write('staged/eu-west-1-access/AWS_IMAGES/my-os-9.4-x86_64.raw', rawDisk(1024 * 1024));
    const text = await readFile(join(example, 'release.yaml'), 'utf8');
    await write('release.yaml', text.replace(/arn:aws:iam:.*/, accessRole()));
    await seedProduct(world);
  });

  it('becomes two AMIs in two regions and a Marketplace version', async () => {
    const plan = await run('plan');
    const { manifest } = await publishes();
    expect(withoutOutcome(plan.manifest.changes)).toEqual(withoutOutcome(manifest.changes));
    expect(await imagesIn('us-east-1')).toMatchObject([
      {
        Name: hourly,
        Description: 'My OS 9.4',
        Architecture: 'x86_64',
        VirtualizationType: 'hvm',
        RootDeviceName: '/dev/sda1',
        SriovNetSupport: 'simple',
        EnaSupport: true,
        BootMode: 'uefi-preferred',
        Public: false,
      },
    ]);
    const devices = (type: string) => [
      {
        DeviceName: '/dev/sda1',
        Ebs: expect.objectContaining({ VolumeType: type, VolumeSize: 1, DeleteOnTermination: true }),
      },
    ];
    const [first] = await imagesIn('us-east-1');
    expect(first?.BlockDeviceMappings).toEqual(devices('gp3'));
    const common = { team: 'release', name: 'My-OS', version: '9.4', arch: 'x86_64', release_date: '20240605' };
    expect(tagsOf(first)).toMatchObject({ ...common, variant: 'Server', billing_type: 'hourly' });

    const [second, ...others] = await imagesIn('eu-west-1');
    expect(others).toEqual([]);
    expect(second).toMatchObject({ Name: access, Description: 'My OS 9.4 for subscribers', BootMode: 'uefi' });
    expect(second?.BlockDeviceMappings).toEqual(devices('gp2'));
    expect(tagsOf(second)).toMatchObject({ ...common, billing_type: 'access' });
    expect(tagsOf(second)).not.toHaveProperty('variant');

    const registered = await sent('RegisterImage');
    expect(registered.map(({ region, input }) => [region, input.BillingProducts]).sort()).toEqual([
      ['eu-west-1', ['bp-9abc0123']],
      ['us-east-1', ['bp-1234abcd', 'bp-5678efgh']],
    ]);
    expect(await versionsAsked()).toEqual({
      [product]: [
        {
          Version: {
            VersionTitle: 'My OS 9.4 (first build)',
            ReleaseNotes: 'My OS 9.4 is the fourth release of My OS 9.',
          },
          DeliveryOptions: [
            {
              Details: {
                AmiDeliveryOptionDetails: {
                  AmiSource: {
                    AmiId: first?.ImageId,
                    AccessRoleArn: accessRole(),
                    UserName: 'ec2-user',
                    ScanningPort: 22,
                    OperatingSystemName: 'MY',
                    OperatingSystemVersion: '9.4',
                  },
                  UsageInstructions: 'Log in as ec2-user. See the manual of My OS 9.4.',
                  RecommendedInstanceType: 't3.large',
                  SecurityGroups: [
                    { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: ['203.0.113.7/32', '198.51.100.0/24'] },
                  ],
                  AccessEndpointUrl: { Port: 9090, Protocol: 'https' },
                },
              },
            },
          ],
        },
      ],
    });
  });

  it('is listed, verified and withdrawn without its disk images, which a release needs', async () => {
    await publishes();
    for (const path of ['us-east-1-hourly', 'eu-west-1-access'])
      await rm(join(workspace.directory, `staged/${path}/AWS_IMAGES/my-os-9.4-x86_64.raw`));
    for (const command of ['list', 'verify', 'unpublish', 'cleanup']) {
      const result = await run(command);
      expect([command, result.manifest.failures, result.exitCode]).toEqual([command, [], 0]);
      expect(result.manifest.images.map(({ name }) => name).toSorted()).toEqual([access, hourly]);
    }
    expect((await run('verify')).manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('Marketplace version'),
    ]);
    for (const command of ['check', 'plan', 'create', 'publish']) {
      expect((await run(command)).manifest.failures.map(({ message }) => message)).toEqual([
        expect.stringContaining("names a file that doesn't exist (staged/us-east-1-hourly/"),
        expect.stringContaining("names a file that doesn't exist (staged/eu-west-1-access/"),
      ]);
    }
  });

  it('is uploaded once, tagged as a whole, and left alone by a second run', async () => {
    await publishes();
    const { Contents = [] } = await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'my-bucket' });
    expect(Contents).toHaveLength(1);
    const { Snapshots = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    for (const snapshot of Snapshots) {
      expect(tagsOf(snapshot)).toMatchObject({
        team: 'release',
        name: 'My-OS',
        version: '9.4',
        release_date: '20240605',
      });
    }
    expect((await publishes()).manifest.changes).toEqual([]);
    expect((await run('verify')).exitCode).toBe(0);
  });
});

describe('every attribute', () => {
  const file = 'prod-abcdefghijklm/AWS_IMAGES/my-os.raw';
  const everything = {
    ...attributes,
    type: 'marketplace',
    description: 'All of it',
    volume: 'gp2',
    root_device: '/dev/xvda',
    sriov_net_support: 'simple',
    ena_support: true,
    uefi_support: true,
    boot_mode: 'hybrid',
    billing_codes: { name: 'Market', codes: ['bp-1'] },
    public_image: true,
    marketplace_entity_type: 'AMIProduct',
    marketplace_name: 'aws-na',
    recommended_instance_type: 'm5.large',
    release_notes: '{major_minor} {{really}}',
    usage_instructions: '{major_version} and {minor_version}',
    scanning_port: 2222,
    user_name: 'clouduser',
    marketplace_title_template: '{product} {version} of {date:%d.%m.%Y}',
    security_groups: [{ ip_protocol: 'udp', from_port: 0, to_port: 65_535, ip_ranges: ['10.0.0.0/8'] }],
    access_endpoint_url: { port: 443, protocol: 'http' },
    release: {
      product: 'My-OS-HA',
      version: '9.4.1',
      base_product: 'Base-OS',
      base_version: '8.10',
      date: '20240606',
      arch: 'aarch64',
      respin: 3,
      type: 'beta',
      variant: 'HA',
    },
  };
  const name = 'Base-OS-8.10-My-OS-HA-9.4_HVM_BETA-20240606-aarch64-3-Market-GP2';

  it('is in a request or a tag, or is checked', async () => {
    await seedProduct(world);
    await stage([{ relative_path: file, attributes: everything }]);
    await configure({ defaults: { marketplace: { access_role_arn: accessRole() } } });
    await publishes();
    const [registered] = (await sent('RegisterImage')).map(({ input, region }) => ({ ...input, region }));
    // biome-ignore lint/suspicious/noExplicitAny: a request as it was sent
    const [version] = Object.values(await versionsAsked()).flat() as any[];
    const option = version?.DeliveryOptions?.[0]?.Details?.AmiDeliveryOptionDetails;
    const tags = tagsOf((await imagesIn('us-east-1'))[0]);
    const [device] = registered.BlockDeviceMappings;
    const permissions = (await sent('ModifyImageAttribute')).map(({ input }) => input.LaunchPermission);
    const problemWith = async (change: object): Promise<string> => {
      await stage([{ relative_path: file, attributes: { ...everything, ...change } }]);
      return (await run('check')).manifest.failures.map(({ message }) => message).join();
    };

    const traces: Record<string, [seen: unknown, expected: unknown]> = {
      type: [tags.billing_type, 'marketplace'],
      region: [registered.region, 'us-east-1'],
      description: [registered.Description, 'All of it'],
      virtualization: [
        await problemWith({ virtualization: 'pv' }),
        expect.stringContaining('virtualization: must be hvm'),
      ],
      volume: [device.Ebs.VolumeType, 'gp2'],
      root_device: [
        [registered.RootDeviceName, device.DeviceName],
        ['/dev/xvda', '/dev/xvda'],
      ],
      sriov_net_support: [registered.SriovNetSupport, 'simple'],
      ena_support: [registered.EnaSupport, true],
      uefi_support: [await problemWith({ uefi_support: false }), expect.stringContaining('contradicts boot_mode')],
      boot_mode: [registered.BootMode, 'uefi-preferred'],
      billing_codes: [
        [registered.BillingProducts, registered.Name],
        [['bp-1'], expect.stringMatching(/-Market-GP2$/)],
      ],
      public_image: [permissions, [{ Add: [{ Group: 'all' }] }]],
      marketplace_entity_type: [
        await problemWith({ marketplace_entity_type: 'SaaSProduct' }),
        expect.stringContaining('a version can be added to an AMI product only'),
      ],
      marketplace_name: [tags.marketplace_name, 'aws-na'],
      recommended_instance_type: [option?.RecommendedInstanceType, 'm5.large'],
      release_notes: [version?.Version?.ReleaseNotes, '9.4 {really}'],
      usage_instructions: [option?.UsageInstructions, '9 and 4'],
      scanning_port: [option?.AmiSource?.ScanningPort, 2222],
      user_name: [option?.AmiSource?.UserName, 'clouduser'],
      marketplace_title_template: [version?.Version?.VersionTitle, 'My-OS-HA 9.4.1 of 06.06.2024'],
      version_title: [await titleWith({ version_title: 'My own' }), 'My own'],
      security_groups: [
        option?.SecurityGroups,
        [{ IpProtocol: 'udp', FromPort: 0, ToPort: 65_535, IpRanges: ['10.0.0.0/8'] }],
      ],
      access_endpoint_url: [option?.AccessEndpointUrl, { Port: 443, Protocol: 'http' }],
      image_id: [await sourceOfCopy(), 'available'],
      'release.product': [
        [registered.Name, tags.name],
        [name, 'My-OS-HA'],
      ],
      'release.version': [tags.version, '9.4.1'],
      'release.base_product': [option?.AmiSource?.OperatingSystemName, 'BASE'],
      'release.base_version': [option?.AmiSource?.OperatingSystemVersion, '8.10'],
      'release.date': [tags.release_date, '20240606'],
      'release.arch': [
        [registered.Architecture, tags.arch],
        ['arm64', 'aarch64'],
      ],
      'release.respin': [registered.Name, expect.stringContaining('-3-')],
      'release.type': [registered.Name, expect.stringContaining('_BETA')],
      'release.variant': [tags.variant, 'HA'],
    };
    for (const [attribute, [seen, expected]] of Object.entries(traces)) {
      expect({ attribute, seen }).toEqual({ attribute, seen: expected });
    }
    const { release: _, ...shape } = attributesSchema.shape;
    const known = [...Object.keys(shape), ...Object.keys(releaseSchema.shape).map((key) => `release.${key}`)];
    expect(Object.keys(traces).sort()).toEqual(known.sort());
  });

  async function titleWith(change: object): Promise<string> {
    await stage([{ relative_path: file, attributes: { ...everything, ...change } }]);
    const { manifest } = await run('plan');
    return String(
      manifest.changes.find(({ resource }) => resource === 'Marketplace version My own')?.resource.slice(20),
    );
  }

  async function sourceOfCopy(): Promise<string | undefined> {
    const [{ ImageId: id = '' } = {}] = await imagesIn('us-east-1');
    const copied = { ...attributes, uefi_support: true, image_id: id, release: { ...release, product: 'Copied' } };
    await stage([{ relative_path: 'other/AWS_IMAGES/copied', attributes: copied }]);
    await rm(join(workspace.directory, 'staged', file), { force: true });
    await configure({});
    await publishes();
    const copy = (await imagesIn('us-east-1')).find(({ Name }) => Name === 'Copied-9.4_HVM-20240605-x86_64-0');
    expect(tagsOf(copy)['awspub:source:filename']).toBe(id);
    return copy?.State;
  }
});

describe('entries of one disk', () => {
  it('of one name become one AMI in all their regions and products', async () => {
    const other = 'prod-other';
    await seedProduct(world);
    await seedProduct(world, { entityId: other });
    const at = (destination: string, change: object) => ({
      relative_path: `${destination}/AWS_IMAGES/my-os.raw`,
      attributes: { ...attributes, ...forMarketplace, uefi_support: true, ...change },
    });
    await stage([at(product, {}), at(other, { region: 'us-east-1' }), at('mirror', { region: 'eu-west-1' })]);
    // The same content in another file.
    await rm(join(workspace.directory, 'staged/mirror/AWS_IMAGES/my-os.raw'));
    await workspace.write('staged/mirror/AWS_IMAGES/my-os.raw', rawDisk(1024 * 1024));
    await configure({
      defaults: { regions: ['ap-southeast-2'] },
      destinations: { 'prod-*': { marketplace: { access_role_arn: accessRole() } } },
    });
    await publishes();
    const name = 'My-OS-9.4_HVM-20240605-x86_64-0';
    for (const region of ['us-east-1', 'eu-west-1', 'ap-southeast-2']) {
      expect((await imagesIn(region)).map(({ Name }) => Name)).toEqual([name]);
    }
    expect((await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'my-bucket' })).Contents).toHaveLength(1);
    const asked = await versionsAsked();
    expect(Object.keys(asked).sort()).toEqual([product, other].sort());
    expect(Object.values(asked).flat()).toEqual([
      expect.objectContaining({ Version: { VersionTitle: '9.4 20240605-0', ReleaseNotes: 'new' } }),
      expect.objectContaining({ Version: { VersionTitle: '9.4 20240605-0', ReleaseNotes: 'new' } }),
    ]);
    expect((await publishes()).manifest.changes).toEqual([]);

    // An AMI of another region than the bucket's is where the entry says.
    const [{ ImageId: id = '' } = {}] = await imagesIn('eu-west-1');
    await rm(join(workspace.directory, 'staged'), { recursive: true });
    const copied = { ...attributes, region: 'eu-west-1', image_id: id, release: { ...release, respin: 1 } };
    await stage([{ relative_path: 'mirror/AWS_IMAGES/copied', attributes: copied }]);
    await configure({});
    await publishes();
    expect((await imagesIn('eu-west-1')).map(({ Name }) => Name).sort()).toEqual([name, name.replace(/0$/, '1')]);
    expect(await imagesIn('us-east-1')).toHaveLength(1);
  });
});

describe('several disks in several accounts', () => {
  it('end in each with its own bucket, as planned, and a second run changes nothing', async () => {
    const targets = await Promise.all(
      world.accounts.map(async (account, index) => {
        const bucket = `target-${index}`;
        await s3(world, 'us-east-1', account).createBucket({ Bucket: bucket });
        return { role: `arn:aws:iam::${account.id}:role/publish`, bucket_name: bucket };
      }),
    );
    const other = { ...attributes, region: 'eu-west-1', release: { ...release, product: 'Other' } };
    await stage([
      { relative_path: 'one/AWS_IMAGES/my-os.raw', attributes: { ...attributes, uefi_support: true } },
      { relative_path: 'two/AWS_IMAGES/other.raw', attributes: { ...other, uefi_support: true } },
    ]);
    await rm(join(workspace.directory, 'staged/two/AWS_IMAGES/other.raw'));
    await workspace.write('staged/two/AWS_IMAGES/other.raw', rawDisk(1024 * 1024, 'other'));
    await write('release.yaml', { targets, pushsource: { defaults: { public: true } } });
    const plan = await run('plan');
    const { manifest } = await publishes();
    expect(withoutOutcome(plan.manifest.changes)).toEqual(withoutOutcome(manifest.changes));
    for (const account of world.accounts) {
      for (const [region, name] of [
        ['us-east-1', 'My-OS-9.4_HVM-20240605-x86_64-0'],
        ['eu-west-1', 'Other-9.4_HVM-20240605-x86_64-0'],
      ] as const) {
        const { Images = [] } = await ec2(world, region, account).describeImages({ Owners: ['self'] });
        expect(Images.map(({ Name, Public }) => [Name, Public])).toEqual([[name, true]]);
      }
    }
    expect((await publishes()).manifest.changes).toEqual([]);
    await write('release.yaml', {
      upload: { method: 's3' },
      targets: [{ ...targets[0], bucket_name: undefined }, targets[1]],
      pushsource: {},
    });
    expect((await run('check')).manifest.failures).toMatchObject([
      { file: 'release.yaml', message: expect.stringMatching(/^targets\[0\]: must have bucket_name/) },
    ]);
  });
});

describe('CLOUD_IMAGES', () => {
  const directory = 'us-east-1-access/CLOUD_IMAGES/my-os';
  const resources = (sha256sum: string) => ({
    api: 'v1',
    resource: 'CloudImage',
    type: 'AMI',
    description: 'A cloud image',
    boot_mode: 'hybrid',
    build: { name: 'my-os-cloud', version: '9.4', respin: '2', id: 4711 },
    release: { date: '20240605', type: 'ga' },
    images: [{ path: 'disk.raw', architecture: 'x86_64', sha256sum }],
  });

  beforeEach(async () => {
    await stageDisk(`${directory}/disk.raw`);
    await configure({});
  });

  it("become AMIs with their build's tags", async () => {
    const sha256 = createHash('sha256')
      .update(rawDisk(1024 * 1024))
      .digest('hex');
    await write(`staged/${directory}/resources.yaml`, resources(sha256.toUpperCase()));
    await publishes();
    const [image, ...others] = await imagesIn('us-east-1');
    expect(others).toEqual([]);
    expect(image).toMatchObject({ Name: 'my-os-9.4_HVM_GA-20240605-x86_64-2', Description: 'A cloud image' });
    const { Snapshots: [snapshot] = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    for (const tagged of [image, snapshot]) {
      expect(tagsOf(tagged)).toMatchObject({
        nvra: 'my-os-cloud-9.4-2.x86_64',
        name: 'my-os-cloud',
        version: '9.4',
        release: '2',
        arch: 'x86_64',
        buildid: '4711',
        billing_type: 'access',
      });
      expect(tagsOf(tagged)).not.toHaveProperty('release_date');
    }
  });

  it('of several disks become AMIs with all of them, those of the config too', async () => {
    const file = ova([
      { name: 'system.raw', content: rawDisk(8192) },
      { name: 'data.raw', content: rawDisk(8192, 'data') },
    ]);
    const sha256 = createHash('sha256').update(file).digest('hex');
    const staged = resources(sha256);
    await write(`staged/${directory}/resources.yaml`, {
      ...staged,
      images: [{ ...staged.images[0], path: 'machine.ova' }],
    });
    await rm(join(workspace.directory, 'staged', directory, 'disk.raw'));
    await workspace.write(`staged/${directory}/machine.ova`, file);
    await workspace.write('more.raw', rawDisk(4096, 'more'));
    await configure({ defaults: { block_device_mappings: [{ device_name: '/dev/sdm', path: 'more.raw' }] } });
    await publishes();
    const [image] = await imagesIn('us-east-1');
    const devices = (image?.BlockDeviceMappings ?? []).flatMap(({ DeviceName, Ebs }) =>
      Ebs?.SnapshotId ? DeviceName : [],
    );
    expect(devices.sort()).toEqual(['/dev/sda1', '/dev/sdf', '/dev/sdm']);
  });

  it('with another sha256sum stop the run before anything is uploaded', async () => {
    await write(`staged/${directory}/resources.yaml`, resources('0'.repeat(64)));
    const { exitCode, manifest } = await run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([
      {
        code: 'source',
        message: expect.stringMatching(/images\[0\].sha256sum: .* has the SHA-256 .* instead of 0{64}/),
        file: `staged/${directory}/resources.yaml`,
        line: 17,
      },
    ]);
    const changes = await world.requests({ mutating: true });
    expect(changes.map(({ operation }) => operation)).toEqual(['CreateBucket']); // the test's own
  });
});
