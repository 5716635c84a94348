import type { Image, RegisterImageCommandInput } from '@aws-sdk/client-ec2';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Workspace } from '../support/action.js';
import { ec2, parameters } from '../support/aws.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import { prepared } from '../support/prepared.js';
import type { TestWorld } from '../support/world.js';

// Each of awspub's ImageVerificationErrors, and what is ours besides.
const config = (fields = ''): string => `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-1:
    boot_mode: uefi
    tpm_support: v2.0
    imds_support: v2.0
    regions: [us-east-1, eu-west-1]
    tags: {Stage: test}
${fields}
`;
const published = `
    public: true
    share: ["210987654321"]
    deprecation: {after: 1y}
    deregistration_protection: true
    ssm_parameter: [{name: /my-os/latest}]
`;
const region = 'eu-west-1';

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

const after = prepared(async (command: 'create' | 'publish', fields: string) => {
  const opened = await openWorld({ seed: command, config: config(fields) });
  expectSuccess(await opened.workspace.run(command));
  return opened;
});

async function begin(command: 'create' | 'publish', fields = ''): Promise<void> {
  ({ world, workspace, close } = await after({}, command, fields));
}

afterEach(() => close());

/** What `verify` says of the region with the deviation; it must have nothing to say of the other, nor change anything. */
async function verified(): Promise<string[]> {
  const before = (await world.requests({ mutating: true })).length;
  const { exitCode, manifest, log } = await workspace.run('verify');
  expect(exitCode).toBe(manifest.failures.length > 0 ? 1 : 0);
  expect((await world.requests({ mutating: true })).length).toBe(before);
  for (const failure of manifest.failures) {
    expect(failure.region).toBe(region);
    expect(log).toMatch(/::error [^:]*file=image\.yaml,line=\d+/);
  }
  return manifest.failures.map(({ message }) => message);
}

async function image(): Promise<Image> {
  const { Images } = await ec2(world, region).describeImages({ Owners: ['self'] });
  return Images?.[0] ?? {};
}

/** Registers the image again, as it was but for a deviation. */
async function reregister(deviation: (input: RegisterImageCommandInput) => object): Promise<void> {
  const client = ec2(world, region);
  const was = await image();
  const { BlockDeviceMappings = [] } = was;
  await client.deregisterImage({ ImageId: was.ImageId });
  const input: RegisterImageCommandInput = {
    Name: was.Name,
    Architecture: was.Architecture,
    VirtualizationType: 'hvm',
    RootDeviceName: was.RootDeviceName,
    BootMode: was.BootMode,
    EnaSupport: true,
    SriovNetSupport: 'simple',
    TpmSupport: 'v2.0',
    ImdsSupport: 'v2.0',
    BlockDeviceMappings: BlockDeviceMappings.map((device) => {
      const { Encrypted: _, ...ebs } = device.Ebs ?? {};
      return device.Ebs ? { ...device, Ebs: ebs } : device;
    }),
    TagSpecifications: [{ ResourceType: 'image', Tags: was.Tags ?? [] }],
  };
  const { TpmSupport, ImdsSupport, ...deviating } = { ...input, ...deviation(input) };
  await client.registerImage({
    ...deviating,
    ...(TpmSupport ? { TpmSupport } : {}),
    ...(ImdsSupport ? { ImdsSupport } : {}),
  });
  await world.advance(60);
}

function rootVolume(input: RegisterImageCommandInput, change: object): object {
  const [root, ...others] = input.BlockDeviceMappings ?? [];
  return { BlockDeviceMappings: [{ ...root, Ebs: { ...root?.Ebs, ...change } }, ...others] };
}

describe('verify names', () => {
  it('nothing when everything is as the config wants', async () => {
    await begin('create');
    expect(await verified()).toEqual([]);
    await reregister(() => ({}));
    expect(await verified()).toEqual([]);
  });

  it('NOT_EXIST: an image that does not exist', async () => {
    await begin('create');
    await ec2(world, region).deregisterImage({ ImageId: (await image()).ImageId });
    expect(await verified()).toEqual(['image is missing']);
  });

  it('STATE_NOT_AVAILABLE: an image that is disabled', async () => {
    await begin('create');
    await ec2(world, region).disableImage({ ImageId: (await image()).ImageId });
    expect(await verified()).toEqual([
      expect.stringMatching(/image state differs: found "disabled", expected "available"/),
    ]);
  });

  it('STATE_NOT_AVAILABLE: an image that is still being made', async () => {
    await begin('create');
    await world.settings({ latencySeconds: { registerImage: 3600 } });
    await reregister(() => ({}));
    expect(await verified()).toEqual([expect.stringMatching(/^ami-\w+ is pending, not available$/)]);
  });

  it.each<[string, string, (input: RegisterImageCommandInput) => object]>([
    [
      'ROOT_DEVICE_VOLUME_TYPE',
      'root volume type differs: found "gp2"',
      (input) => rootVolume(input, { VolumeType: 'gp2', Iops: undefined, Throughput: undefined }),
    ],
    ['ROOT_DEVICE_VOLUME_SIZE', 'root volume size differs: found 20', (input) => rootVolume(input, { VolumeSize: 20 })],
    [
      'BOOT_MODE',
      'boot mode differs: found "uefi-preferred"',
      () => ({ BootMode: 'uefi-preferred', TpmSupport: undefined }),
    ],
    ['TPM_SUPPORT', 'TPM support differs: found none', () => ({ TpmSupport: undefined })],
    ['IMDS_SUPPORT', 'IMDS support differs: found none', () => ({ ImdsSupport: undefined })],
    [
      'TAGS',
      'image tags differ: missing Stage="test"',
      (input) => ({
        TagSpecifications: [
          { ResourceType: 'image', Tags: input.TagSpecifications?.[0]?.Tags?.filter(({ Key }) => Key !== 'Stage') },
        ],
      }),
    ],
    [
      'an image of another source',
      'image differs: found "of unknown source"',
      () => ({ TagSpecifications: undefined }),
    ],
  ])('%s', async (_, message, deviation) => {
    await begin('create');
    await reregister(deviation);
    expect(await verified()).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  it('BILLING_PRODUCTS: by the name of the snapshot', async () => {
    await begin('create');
    await workspace.write('image.yaml', config('    billing_products: [bp-123]'));
    const { exitCode, manifest } = await workspace.run('verify');
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('billing_products')]),
    );
  });

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'an image that is not public',
      'launch permission differs: found "private"',
      async () =>
        ec2(world, region).modifyImageAttribute({
          ImageId: (await image()).ImageId,
          LaunchPermission: { Remove: [{ Group: 'all' }] },
        }),
    ],
    [
      'an image that is not shared',
      'launch permission differs: missing 210987654321',
      async () =>
        ec2(world, region).modifyImageAttribute({
          ImageId: (await image()).ImageId,
          LaunchPermission: { Remove: [{ UserId: '210987654321' }] },
        }),
    ],
    [
      'a snapshot that is not public',
      'volume permission differs: found "private"',
      async () => modifySnapshot({ Remove: [{ Group: 'all' }] }),
    ],
    [
      'a snapshot that is not shared',
      'volume permission differs: missing 210987654321',
      async () => modifySnapshot({ Remove: [{ UserId: '210987654321' }] }),
    ],
    [
      'another deprecation',
      'deprecation differs: found "100d after creation", expected "1y after creation"',
      async () => {
        const { ImageId, CreationDate = '' } = await image();
        const DeprecateAt = new Date(Date.parse(CreationDate) + 100 * 86_400_000);
        await ec2(world, region).enableImageDeprecation({ ImageId, DeprecateAt });
      },
    ],
    [
      'a protection that was taken off',
      'deregistration protection differs: found "disabled"',
      async () => ec2(world, region).disableImageDeregistrationProtection({ ImageId: (await image()).ImageId }),
    ],
    [
      'a parameter that is gone',
      'SSM parameter /my-os/latest differs: found none',
      async () => parameters(world, region).deleteParameter({ Name: '/my-os/latest' }),
    ],
    [
      'a parameter with another value',
      'SSM parameter /my-os/latest exists and points to another value',
      async () => {
        await parameters(world, region).deleteParameter({ Name: '/my-os/latest' });
        await parameters(world, region).putParameter({ Name: '/my-os/latest', Value: 'other', Type: 'String' });
      },
    ],
  ])('%s', async (_, message, deviate) => {
    await begin('publish', published);
    expect(await verified()).toEqual([]);
    await deviate();
    expect(await verified()).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  async function modifySnapshot(CreateVolumePermission: object): Promise<void> {
    const SnapshotId = (await image()).BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
    await ec2(world, region).modifySnapshotAttribute({
      SnapshotId,
      Attribute: 'createVolumePermission',
      CreateVolumePermission,
    });
  }
});
