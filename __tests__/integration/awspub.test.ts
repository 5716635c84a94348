import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionResult, Workspace } from '../support/action.js';
import { ec2, parameters, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import { usableBy } from '../support/publish-holdings.js';
import type { TestAccount, TestWorld } from '../support/world.js';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const entityId = '01234567-89ab-cdef-0123-456789abcdef';

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;
let regions: string[];

async function open(accountId: string): Promise<void> {
  ({ world, workspace, close } = await openWorld({ accounts: [{ id: accountId }, {}], bucket: 'my-image-bucket' }));
  // A few of a new account's seventeen: what goes for one goes for all.
  const { Regions: all = [] } = await ec2(world, 'us-east-1').describeRegions({});
  const closed = all.map(({ RegionName = '' }) => RegionName).filter((name) => !/^(us-east|eu-west)/.test(name));
  await world.settings({ regions: Object.fromEntries(closed.map((name) => [name, 'not-opted-in'])) });
  const { Regions = [] } = await ec2(world, 'us-east-1').describeRegions({});
  regions = Regions.map(({ RegionName = '' }) => RegionName).toSorted();
  await workspace.write('disk.vmdk', rawDisk(64 * 1024));
}

beforeEach(() => open('123456789012'));
afterEach(() => close());

/** Runs a command with an example as it lies in the repository; it has to succeed. */
async function succeed(command: string, example: string, mapping = false): Promise<ActionResult> {
  await copyFile(join(examples, example), join(workspace.directory, example));
  if (mapping) await copyFile(join(examples, `${example}.mapping`), join(workspace.directory, `${example}.mapping`));
  const inputs = { config: example, ...(mapping ? { 'config-mapping': `${example}.mapping` } : {}) };
  const result = await workspace.run(command, { inputs });
  expectSuccess(result);
  return result;
}

function output(result: ActionResult, name: string): unknown {
  const [, delimiter = '', rest = ''] = new RegExp(`^${name}<<(.+)\n([\\s\\S]*)`, 'm').exec(result.outputs) ?? [];
  return JSON.parse(rest.split(delimiter)[0] ?? '');
}

function idsOf(result: ActionResult): Record<string, string | null> {
  return Object.fromEntries((result.manifest.images[0]?.regions ?? []).map((place) => [place.region, place.imageId]));
}

/** The same commands in awspub's order, the second `publish` doing nothing. */
async function lifecycle(example: string, mapping = false): Promise<ActionResult> {
  const created = await succeed('create', example, mapping);
  const published = await succeed('publish', example, mapping);
  for (const result of [created, published, await succeed('list', example, mapping)]) {
    expect(output(result, 'images')).toEqual({ 'my-os': idsOf(created) });
    expect(output(result, 'images-by-group')).toEqual({});
  }
  expect(Object.keys(idsOf(created)).toSorted()).toEqual(regions);
  expect((await succeed('publish', example, mapping)).manifest.changes).toEqual([]);
  await succeed('verify', example, mapping);
  return published;
}

describe("awspub's configs run unchanged", () => {
  it('public: everybody can use images and snapshots in every region', async () => {
    await lifecycle('awspub-public.yaml');
    for (const region of regions)
      expect(await usableBy(world, region, world.accounts[1] as TestAccount)).toHaveLength(2);
  });

  it('share: accounts get image and snapshot, organizations the image, other partitions nothing', async () => {
    await lifecycle('awspub-share.yaml');
    for (const region of ['us-east-1', 'eu-west-1']) {
      const client = ec2(world, region);
      const { Images } = await client.describeImages({ Owners: ['self'] });
      const { ImageId, BlockDeviceMappings } = Images?.[0] ?? {};
      const launch = await client.describeImageAttribute({ ImageId, Attribute: 'launchPermission' });
      expect(launch.LaunchPermissions?.flatMap((one) => Object.values(one))).toEqual(
        expect.arrayContaining([
          '111122223333',
          '444455556666',
          'arn:aws:organizations::111122223333:organization/o-abcde12345',
        ]),
      );
      expect(launch.LaunchPermissions).toHaveLength(3);
      const SnapshotId = BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
      const volume = await client.describeSnapshotAttribute({ SnapshotId, Attribute: 'createVolumePermission' });
      expect(volume.CreateVolumePermissions?.map(({ UserId }) => UserId).toSorted()).toEqual([
        '111122223333',
        '444455556666',
      ]);
    }
  });

  it('ssm: parameters say the id of the image of their region', async () => {
    const published = await lifecycle('awspub-ssm.yaml', true);
    for (const region of regions) {
      const { Parameters } = await parameters(world, region).getParameters({
        Names: ['/my-os/4.10', '/my-os/latest'],
      });
      expect(Parameters?.map(({ Value }) => Value)).toEqual([idsOf(published)[region], idsOf(published)[region]]);
    }
  });

  it('sns: topics are told in every region that is listed, once', async () => {
    for (const region of regions) await topics(world, region).createTopic({ Name: 'new-images' });
    await topics(world, 'us-east-1').createTopic({ Name: 'new-images-mobile' });
    await lifecycle('awspub-sns.yaml');
    const told = await world.messages();
    const arn = (region: string, name: string): string => `arn:aws:sns:${region}:${world.account.id}:${name}`;
    expect(told.map(({ topicArn }) => topicArn).toSorted()).toEqual(
      [...regions.map((region) => arn(region, 'new-images')), arn('us-east-1', 'new-images-mobile')].toSorted(),
    );
    const first = told.find(({ topicArn }) => topicArn === arn('eu-west-1', 'new-images'));
    expect(first).toMatchObject({ subject: 'A new my-os is out', messageStructure: 'json' });
    expect(JSON.parse(first?.message ?? '')).toEqual({
      default: 'my-os is available.',
      email: 'Dear subscriber, a new my-os is available.',
    });
  });

  it('marketplace: a version is requested from the image in us-east-1', async () => {
    await close();
    await open('111122223333'); // whose role the example names
    await world.control('POST', 'marketplace-entities', { name: 'my-os', accountId: world.account.id, entityId });
    const published = await succeed('publish', 'awspub-marketplace.yaml');
    const sets = (await world.requests()).filter(
      ({ operation, outcome }) => operation === 'StartChangeSet' && outcome === 'ok',
    );
    expect(sets.map(({ input }) => input.Intent)).toEqual(['VALIDATE', 'APPLY']);
    expect(JSON.stringify(sets[1]?.input)).toContain(idsOf(published)['us-east-1'] as string);
    await succeed('publish', 'awspub-marketplace.yaml');
    expect((await world.requests()).filter(({ operation }) => operation === 'StartChangeSet')).toHaveLength(
      sets.length,
    );
  });
});
