import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import type { LocatorData } from '../../src/report/locator/schema.js';
import type { ActionResult } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { afterReleases, imageId, openReleases, type Releases, refusal } from '../support/releases.js';

let on: Releases;
afterEach(() => on.close());

const locator = { inputs: { locator: 'site' } };
const fields = 'public: true, tpm_support: v2.0, deprecation: {after: 1y}';
const superseding = `${fields}, supersede: {match: "my-os-*", keep: 0, then: deprecate}`;
const released = afterReleases((before) => before.release('publish', { 'my-os-1': fields }));

const read = (name: string): Promise<string> => readFile(join(on.workspace.directory, 'site', name), 'utf8');

async function shown(): Promise<LocatorData> {
  return JSON.parse(await read('images.json')) as LocatorData;
}

/** Each AMI as `name region state → successor`. */
async function states(): Promise<string[]> {
  const { images } = await shown();
  return images.map(
    ({ imageName, region, state, successor }) =>
      `${imageName} ${region} ${state}${successor ? ` → ${successor.imageName}` : ''}`,
  );
}

function outputOf({ outputs }: ActionResult): string | undefined {
  return /^locator<<(\S+)\n(.*)\n\1$/m.exec(outputs)?.[2];
}

it('shows what a release has published, with older releases that AWS has, and their successors', async () => {
  on = await released();
  const done = await on.release('publish', { 'my-os-2': superseding }, locator);
  expect(await states()).toEqual([
    'my-os-2 eu-west-1 available',
    'my-os-2 us-east-1 available',
    'my-os-1 eu-west-1 superseded → my-os-2',
    'my-os-1 us-east-1 superseded → my-os-2',
  ]);
  const data = await shown();
  const id = await imageId(on.world, 'eu-west-1', 'my-os-2');
  expect(data.latest['my-os']?.x86_64).toMatchObject({ version: '2', regions: { 'eu-west-1': id } });
  expect(data.images[0]).toMatchObject({
    accountId: on.world.account.id,
    bootMode: 'uefi',
    tpmSupport: 'v2.0',
    deprecationTime: expect.stringMatching(/^20\d\d-/),
  });
  expect(data.owners).toEqual([{ partition: 'aws', accountId: on.world.account.id }]);
  expect(await read('index.html')).toContain(`LaunchInstances:ami=${id}`);
  expect(outputOf(done)).toBe('site');
});

it('shows only what is public and belongs to the config', async () => {
  on = await released();
  await on.release('publish', { 'my-os-2': 'share: ["210987654321"]', 'my-os-3': 'public: true' });
  const { Images = [] } = await ec2(on.world, 'eu-west-1').describeImages({ Owners: ['self'] });
  const of = (name: string) => Images.find(({ Name }) => Name === name);
  const SnapshotId = of('my-os-3')?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
  const other = await ec2(on.world, 'eu-west-1').registerImage({
    Name: 'somebody-elses-1',
    RootDeviceName: '/dev/sda1',
    BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId } }],
  });
  const everyone = { Add: [{ Group: 'all' as const }] };
  await ec2(on.world, 'eu-west-1').modifyImageAttribute({ ImageId: other.ImageId ?? '', LaunchPermission: everyone });
  await on.release('list', { 'my-os-3': fields }, locator);
  expect((await states()).sort()).toEqual([
    'my-os-1 eu-west-1 available',
    'my-os-1 us-east-1 available',
    'my-os-3 eu-west-1 available',
    'my-os-3 us-east-1 available',
  ]);
});

it('keeps what it shows of other accounts and regions, and marks what is withdrawn', async () => {
  on = await released();
  await on.release('publish', { 'my-os-2': fields }, locator);
  const before = await shown();
  const [row] = before.images;
  const foreign = { ...row, accountId: '999999999999', region: 'ap-east-1', imageId: 'ami-0123456789abcdef0' };
  await writeFile(
    join(on.workspace.directory, 'site', 'images.json'),
    JSON.stringify({ ...before, images: [...before.images, foreign] }),
  );
  await on.release('unpublish', { 'my-os-2': fields }, locator);
  expect((await states()).sort()).toEqual([
    'my-os-1 eu-west-1 available',
    'my-os-1 us-east-1 available',
    'my-os-2 ap-east-1 available',
    'my-os-2 eu-west-1 withdrawn → my-os-1',
    'my-os-2 us-east-1 withdrawn → my-os-1',
  ]);
});

it('publishes nothing where the page that is there can not be continued', async () => {
  on = await openReleases();
  await mkdir(join(on.workspace.directory, 'site'));
  await on.workspace.write('site/images.json', '{"images": []}');
  const result = await on.run('publish', { 'my-os-1': fields }, locator);
  expect([result.exitCode, result.manifest.failures.map(({ code }) => code)]).toEqual([1, ['preflight']]);
  expect(await on.world.requests({ mutating: true })).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ operation: 'RegisterImage' })]),
  );
  expect(await on.images()).toEqual([]);
});

it('is left as it was by a run that fails, and by one that only plans', async () => {
  on = await released();
  await on.release('list', { 'my-os-1': fields }, locator);
  const before = await read('images.json');
  await on.world.fault({ ...refusal, operation: 'ModifyImageAttribute' });
  const failed = await on.run('publish', { 'my-os-2': fields }, locator);
  expect([failed.exitCode, outputOf(failed) ?? '']).toEqual([1, '']);
  expect(failed.log).toContain('The locator was not written');
  const planned = await on.run('unpublish', { 'my-os-1': fields }, { inputs: { locator: 'site', 'dry-run': 'true' } });
  expect([planned.exitCode, await read('images.json')]).toEqual([0, before]);
});
