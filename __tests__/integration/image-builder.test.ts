import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionResult, type Workspace, withoutOutcome } from '../support/action.js';
import { ec2, snapshotBytes } from '../support/aws.js';
import { expectSuccess } from '../support/expect-success.js';
import {
  builtImage,
  containerRecipe,
  imageBuilder,
  pipeline,
  run,
  seedBuilder,
} from '../support/image-builder-fixtures.js';
import { imageIn } from '../support/image-fixtures.js';
import { openWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1', 'eu-north-1'];

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ accounts: [{}, {}] }));
});

afterEach(() => close());

async function use(arn: string, image = '', top = ''): Promise<void> {
  await workspace.write(
    'image.yaml',
    `
source: {image_builder: "${arn}", architecture: x86_64}
${top}
images:
  my-os-1: {boot_mode: uefi, regions: [${regions.join(', ')}]${image}}
`,
  );
}

async function ourImages(name = 'my-os-1') {
  return Promise.all(
    regions.map(async (region) => {
      const { Images: [image] = [] } = await ec2(world, region).describeImages({
        Owners: ['self'],
        Filters: [{ Name: 'name', Values: [name] }],
      });
      return { region, image };
    }),
  );
}

function failures({ exitCode, manifest }: ActionResult): unknown {
  return [exitCode, ...manifest.failures.map(({ message }) => message)];
}

async function outputAmis(arn: string): Promise<Record<string, string>> {
  const { image } = await imageBuilder(world, 'eu-west-1').getImage({ imageBuildVersionArn: arn });
  const amis = image?.outputResources?.amis ?? [];
  return Object.fromEntries(amis.map(({ region = '', image: id = '' }) => [region, id]));
}

const everywhere = [
  { region: 'eu-west-1', amiDistributionConfiguration: { amiTags: { theirs: 'yes' } } },
  { region: 'us-east-1', amiDistributionConfiguration: { amiTags: { theirs: 'yes' } } },
];

describe('an image build version', () => {
  it('is copied from the AMI in the home region, and what Image Builder made stays as it is', async () => {
    const arn = await builtImage(world, { distributions: everywhere });
    const theirs = await outputAmis(arn);
    await use(arn, ', public: true');
    const plan = await workspace.run('plan');
    expectSuccess(plan);
    const published = await workspace.run('publish');
    expectSuccess(published);
    const planned = plan.manifest.changes.map(({ region, resource, action }) => ({ region, resource, action }));
    expect(published.manifest.changes).toEqual(planned.map((change) => expect.objectContaining(change)));

    const digest = createHash('sha256').update(`image_builder:${arn}`).digest('hex');
    for (const { region, image } of await ourImages()) {
      expect(Object.values(theirs)).not.toContain(image?.ImageId);
      expect(image).toMatchObject({ State: 'available', Public: true });
      const tags = Object.fromEntries((image?.Tags ?? []).map(({ Key = '', Value }) => [Key, Value]));
      expect(tags).toMatchObject({ 'awspub:source:sha256': digest, 'awspub:source:filename': arn });
      expect(tags).not.toHaveProperty('theirs');
      const id = image?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
      const everyone = [{ Group: 'all' as const }]; // EBS direct reads no public snapshot
      const client = ec2(world, region);
      await client.modifySnapshotAttribute({ SnapshotId: id, CreateVolumePermission: { Remove: everyone } });
      const bytes = await snapshotBytes(world, region, id);
      await client.modifySnapshotAttribute({ SnapshotId: id, CreateVolumePermission: { Add: everyone } });
      expect(bytes.subarray(0, 1024).equals(Buffer.alloc(1024, 7))).toBe(true);
    }
    const home = await ec2(world, 'us-east-1').describeImages({ ImageIds: [theirs['us-east-1'] ?? ''] });
    const copies = (await world.requests()).filter(({ operation }) => operation === 'CopySnapshot');
    expect(new Set(copies.map(({ input }) => `${input.SourceRegion} ${input.SourceSnapshotId}`))).toEqual(
      new Set([`us-east-1 ${home.Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId}`]),
    );
    expect(home.Images?.[0]).toMatchObject({ Public: false });

    const from = (await world.requests()).length;
    const again = await workspace.run('publish');
    expect([again.exitCode, again.manifest.changes]).toEqual([0, []]);
    expect(await world.requests({ from, mutating: true })).toEqual([]);
    expect((await workspace.run('verify')).exitCode).toBe(0);
    expect((await workspace.run('list')).exitCode).toBe(0);
  });

  it('has all volumes with a snapshot that its AMI has, whichever region they are copied from', async () => {
    const client = ec2(world, 'eu-west-1');
    const base = await client.describeImages({ ImageIds: [await imageIn(world, 'eu-west-1', 'two')] });
    const root = base.Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
    const { ImageId: parentImage } = await client.registerImage({
      Name: 'two-volumes',
      RootDeviceName: '/dev/sda1',
      VirtualizationType: 'hvm',
      Architecture: 'x86_64',
      BlockDeviceMappings: [
        { DeviceName: '/dev/sda1', Ebs: { SnapshotId: root } },
        { DeviceName: '/dev/sdh', Ebs: { SnapshotId: root, VolumeSize: 60 } },
      ],
    });
    await use(await builtImage(world, { recipe: { parentImage }, distributions: everywhere }));
    const created = await workspace.run('create');
    expectSuccess(created);
    for (const { image } of await ourImages()) {
      expect(image?.BlockDeviceMappings?.map(({ DeviceName, Ebs }) => [DeviceName, Ebs?.VolumeSize])).toEqual([
        ['/dev/sda1', expect.any(Number)],
        ['/dev/sdh', 60],
        ['/dev/sdb', undefined],
        ['/dev/sdc', undefined],
      ]);
    }
    const elsewhere = await workspace.run('create', { inputs: { 'aws-region': 'eu-west-1' } });
    expect([elsewhere.exitCode, elsewhere.manifest.changes]).toEqual([0, []]);
  });

  it('is copied from where it is, when the home region has none of its AMIs', async () => {
    const arn = await builtImage(world);
    await use(arn);
    expectSuccess(await workspace.run('create'));
    expect((await ourImages()).map(({ image }) => image?.State)).toEqual(['available', 'available', 'available']);
    const copies = (await world.requests()).filter(({ operation }) => operation === 'CopySnapshot');
    expect(new Set(copies.map(({ input }) => input.SourceRegion))).toEqual(new Set(['eu-west-1']));
  });

  it('is known by its ARN, from whichever region it is copied', async () => {
    const arn = await builtImage(world, { distributions: everywhere });
    await use(arn);
    expectSuccess(await workspace.run('create'));
    const again = await workspace.run('create', { inputs: { 'aws-region': 'eu-west-1' } });
    expect([again.exitCode, again.manifest.changes]).toEqual([0, []]);
  });

  it('is published account by account, also where only one of them may look at it', async () => {
    const targets = await Promise.all(
      world.accounts.map(async ({ id }) => `{role: "arn:aws:iam::${id}:role/publish"}`),
    );
    const targetAccountIds = world.accounts.map(({ id }) => id);
    const distribution = { region: 'eu-west-1', amiDistributionConfiguration: { targetAccountIds } };
    const arn = await builtImage(world, { distributions: [distribution] });
    await use(arn, ', public: true', `targets: [${targets.join(', ')}]`);
    const plan = await workspace.run('plan');
    const published = await workspace.run('publish');
    expectSuccess(published);
    expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    for (const account of world.accounts) {
      for (const region of regions) {
        const { Images = [] } = await ec2(world, region, account).describeImages({ Owners: ['self'] });
        expect(Images.filter(({ Public }) => Public).map(({ Name }) => Name)).toEqual(['my-os-1']);
      }
    }
    expect((await workspace.run('publish')).manifest.changes).toEqual([]);
  });

  it('has templates as everything has', async () => {
    const arn = await builtImage(world);
    await use(arn.replace('1.0.0/1', '$version/1'));
    await workspace.write('mapping.yaml', 'version: "1.0.0"\n');
    expectSuccess(await workspace.run('plan', { inputs: { 'config-mapping': 'mapping.yaml' } }));
  });
});

describe('an image version and a pipeline', () => {
  it('mean the newest build that is available', async () => {
    const nightly = await pipeline(world);
    const builds: string[] = [];
    for (let number = 0; number < 11; number++) builds.push(await run(world, nightly, { seconds: 300 }));
    await world.settings({ imageBuilder: { build: { status: 'FAILED', reason: 'The tests failed.' } } });
    await run(world, nightly);
    const newest = builds.at(-1) ?? '';
    for (const arn of [nightly, newest.replace(/\/\d+$/, '')]) {
      await use(arn);
      const plan = await workspace.run('plan');
      expectSuccess(plan);
      expect(plan.log).toContain(`${newest}: ami-`);
    }
  });

  it('fail when no build is available, in the words of Image Builder', async () => {
    const nightly = await pipeline(world);
    await use(nightly);
    expect(failures(await workspace.run('plan'))).toEqual([
      1,
      `source.image_builder: ${nightly} does not exist, or has not built an image. Correct the ARN, or check that this account owns the image or that it is shared with this account.`,
    ]);
    await world.settings({ imageBuilder: { build: { status: 'FAILED', reason: 'The tests failed.' } } });
    const build = await run(world, nightly);
    expect(failures(await workspace.run('plan'))).toEqual([
      1,
      `source.image_builder: no image of ${nightly} is AVAILABLE; ${build} is FAILED (The tests failed). Build the image again, or name another build version.`,
    ]);
  });
});

describe('an image that is refused', () => {
  it('is still being built', async () => {
    const nightly = await pipeline(world);
    const arn = await run(world, nightly, { seconds: 100 });
    await use(arn);
    expect(failures(await workspace.run('publish'))).toEqual([
      1,
      `source.image_builder: ${arn} is BUILDING. Image Builder is still working on it. Run again once it is AVAILABLE.`,
    ]);
  });

  it('does not exist, is in another account only, or is a container', async () => {
    const none = `arn:aws:imagebuilder:eu-west-1:${world.account.id}:image/none/1.0.0/1`;
    await use(none);
    expect(failures(await workspace.run('plan'))).toEqual([1, expect.stringContaining(`${none} does not exist.`)]);

    const builder = imageBuilder(world, 'eu-west-1');
    const { containerRecipeArn } = await builder.createContainerRecipe(containerRecipe([]));
    const { infrastructureConfigurationArn } = await builder.createInfrastructureConfiguration({
      name: 'builders',
      instanceProfileName: 'builder',
    });
    const { imageBuildVersionArn: container = '' } = await builder.createImage({
      containerRecipeArn,
      infrastructureConfigurationArn,
    });
    await world.advance(3600);
    await use(container);
    expect(failures(await workspace.run('plan'))).toEqual([
      1,
      expect.stringContaining(`${container} is a container image, which has no AMI.`),
    ]);
  });

  it('has its AMIs in another account', async () => {
    const owner = world.accounts[1]?.id ?? '';
    const sharedWith = [world.account.id];
    const arn = await seedBuilder(world, {
      kind: 'image',
      owner,
      sharedWith,
      name: 'x',
      imageId: 'ami-0123456789abcdef0',
    });
    await use(arn);
    expect(failures(await workspace.run('plan'))).toEqual([
      1,
      `source.image_builder: ${arn} has no AMI in account ${world.account.id}, only in ${owner}. Run with a role of an account that has one, or add this account to the distribution of the image.`,
    ]);
  });

  it('has lost its AMI', async () => {
    const arn = await builtImage(world);
    const { 'eu-west-1': id = '' } = await outputAmis(arn);
    await ec2(world, 'eu-west-1').deregisterImage({ ImageId: id });
    await use(arn);
    expect(failures(await workspace.run('plan'))).toEqual([1, expect.stringContaining('it was deregistered')]);
  });
});

describe('a request to Image Builder', () => {
  it('is repeated when it is throttled or lost, and names the permission that is missing', async () => {
    const arn = await builtImage(world);
    await use(arn);
    const fault = { operation: 'GetImage', count: 1 };
    await world.fault({ ...fault, kind: 'error', code: 'CallRateLimitExceededException', status: 429 });
    expectSuccess(await workspace.run('plan'));
    await world.fault({ ...fault, kind: 'reset', applied: true });
    expectSuccess(await workspace.run('plan'));
    await world.fault({ operation: 'GetImage', kind: 'error', code: 'AccessDeniedException', status: 403 });
    const { exitCode, manifest } = await workspace.run('publish');
    expect([exitCode, manifest.failures.map(({ hint }) => hint)]).toEqual([
      1,
      [expect.stringContaining('Allow imagebuilder:GetImage in eu-west-1')],
    ]);
  });
});
