import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { imageId, openReleases, type Releases, refusal, regions } from '../support/releases.js';

let on: Releases;
beforeEach(async () => {
  on = await openReleases();
});
afterEach(() => on.close());

const marked = { 'my-os-1': 'watermarks: [approved, my-os/stable]' };

async function watermarks(region: string): Promise<(string | undefined)[]> {
  const { Images = [] } = await ec2(on.world, region).describeImages({ Owners: ['self'] });
  return (Images[0]?.ImageWatermarks ?? []).map(({ WatermarkKey }) => WatermarkKey?.split(':')[1]);
}

it('are planned, attached in every region once, and never removed', async () => {
  const plan = await on.run('plan', marked);
  const created = await on.release('publish', marked);
  expect(withoutOutcome(created.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
  for (const region of regions) expect(await watermarks(region)).toEqual(['approved', 'my-os/stable']);
  expect((await on.release('publish', marked)).manifest.changes).toEqual([]);
  expect((await on.release('publish', { 'my-os-1': '' })).manifest.changes).toEqual([]);
});

it('that were detached are what verify reports, and the next run attaches', async () => {
  await on.release('create', marked);
  const client = ec2(on.world, 'eu-west-1');
  const ImageId = await imageId(on.world, 'eu-west-1', 'my-os-1');
  await client.detachImageWatermark({ ImageId, WatermarkKey: `${on.world.account.id}:approved` });
  const { manifest } = await on.run('verify', marked);
  expect(manifest.failures.map(({ region, message }) => [region, message])).toEqual([
    ['eu-west-1', 'watermarks differ: missing approved'],
  ]);
  await on.release('create', marked);
  expect((await watermarks('eu-west-1')).toSorted()).toEqual(['approved', 'my-os/stable']);
});

it('of which only some could be attached are completed by the next run', async () => {
  await on.world.fault({ ...refusal, operation: 'AttachImageWatermark', region: 'eu-west-1', contains: 'stable' });
  const { manifest } = await on.run('create', marked);
  const rows = manifest.changes.filter(({ resource, region }) => resource === 'watermarks' && region === 'eu-west-1');
  expect(rows.map(({ outcome }) => outcome)).toEqual(['unknown']);
  await on.world.clearFaults();
  await on.release('create', marked);
  expect(await watermarks('eu-west-1')).toEqual(['approved', 'my-os/stable']);
});

it('and public exclude each other in the config', async () => {
  const { exitCode, log } = await on.run('check', { 'my-os-1': `${marked['my-os-1']}, public: true` });
  expect([exitCode, log]).toEqual([1, expect.stringContaining("watermarks: can't be set together with public: true")]);
});

it('are refused in preflight where the image is public', async () => {
  await on.release('publish', { 'my-os-1': 'public: true' });
  const from = (await on.world.requests()).length;
  const { manifest } = await on.run('create', marked);
  expect(manifest.failures.map(({ message }) => message)).toEqual(
    regions.map(() => expect.stringContaining("can't have watermarks: it is public")),
  );
  expect(await on.world.requests({ from, mutating: true })).toEqual([]);
});
