import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { imageId, openReleases, type Releases, refusal, regions } from '../support/releases.js';

let on: Releases;
beforeEach(async () => {
  on = await openReleases();
});
afterEach(() => on.close());

const windows = 'billing_products: [bp-6ba54002]';
const fast = `${windows}, fast_launch: {max_parallel_launches: 8, snapshot_configuration: {target_resource_count: 2}}`;

async function states(region: string): Promise<unknown> {
  const { FastLaunchImages: found = [] } = await ec2(on.world, region).describeFastLaunchImages({});
  return found.map((one) => [one.ImageId, one.State, one.MaxParallelLaunches, one.SnapshotConfiguration]);
}

it('fast launch is planned, enabled once the AMI is public everywhere, changed, and then left alone', async () => {
  const images = { 'my-os-1': `public: true, ${fast}` };
  const plan = await on.run('plan', images);
  const published = await on.release('publish', images);
  expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
  for (const region of regions) {
    const id = await imageId(on.world, region, 'my-os-1');
    expect(await states(region)).toEqual([[id, 'enabled', 8, { TargetResourceCount: 2 }]]);
  }
  const order = (await on.world.requests({ mutating: true })).map(({ operation }) => operation);
  expect(order.indexOf('EnableFastLaunch')).toBeGreaterThan(order.lastIndexOf('ModifyImageAttribute'));
  expect((await on.release('publish', images)).manifest.changes).toEqual([]);
  const more = { 'my-os-1': `public: true, ${fast.replace('8', '9')}` };
  const { manifest } = await on.run('verify', more);
  expect(manifest.failures.map(({ message }) => message)).toEqual(
    regions.map(() => 'fast launch differs: max_parallel_launches found 8, expected 9'),
  );
  await on.world.fault({ ...refusal, operation: 'DescribeFastLaunchImages' });
  const blind = await on.run('plan', images);
  expect([blind.exitCode, blind.manifest.warnings[0]]).toEqual([
    0,
    expect.stringContaining("fast launch can't be compared for my-os-1"),
  ]);
  await on.world.clearFaults();
  await on.release('publish', more);
  expect(await states('eu-west-1')).toEqual([[expect.anything(), 'enabled', 9, { TargetResourceCount: 2 }]]);
});

it('fast launch that failed in AWS is what verify reports, with its reason', async () => {
  await on.world.settings({ ec2: { fastLaunch: { failure: 'no default VPC' } } });
  await on.release('publish', { 'my-os-1': `regions: [eu-west-1], ${fast}` });
  const { manifest } = await on.run('verify', { 'my-os-1': `regions: [eu-west-1], ${fast}` });
  expect(manifest.failures).toEqual([
    expect.objectContaining({ message: expect.stringContaining('fast launch differs: found "enabling-failed"') }),
  ]);
  const again = await on.run('publish', { 'my-os-1': `regions: [eu-west-1], ${fast}` });
  expect(again.manifest.failures.map(({ message }) => message)).toEqual([
    'fast launch of my-os-1 is enabling-failed: no default VPC',
  ]);
});

it('fast launch of an AMI that is not Windows keeps everything private', async () => {
  const linux = { 'my-os-1': `public: true, ${fast.replace(windows, 'billing_products: []')}` };
  const { manifest } = await on.run('publish', linux);
  expect(manifest.failures.map(({ message }) => message)).toEqual(
    regions.map(() => expect.stringContaining("can't have fast launch: it is not a Windows AMI")),
  );
  expect(await on.images()).toEqual(['my-os-1 available']);
  expect((await on.run('plan', linux)).manifest.failures).toHaveLength(2);
});

it('fast launch needs its launch template in every region, and is disabled by a rollback', async () => {
  const data = { InstanceType: 'm7i.large' as const };
  const template = { LaunchTemplateName: 'fast', LaunchTemplateData: data };
  await ec2(on.world, 'us-east-1').createLaunchTemplate(template);
  const images = { 'my-os-1': fast.replace('8,', '8, launch_template: {launch_template_name: fast},') };
  const refused = await on.run('create', images);
  expect(refused.manifest.failures.map(({ message }) => message)).toEqual([
    'launch template fast does not exist in eu-west-1',
  ]);
  await ec2(on.world, 'eu-west-1').createLaunchTemplate(template);
  await on.world.fault({ ...refusal, operation: 'EnableFastLaunch', region: 'eu-west-1' });
  const { exitCode } = await on.run('publish', images, { top: 'rollback_on_failure: true' });
  expect(exitCode).toBe(1);
  await on.world.advance(300);
  for (const region of regions) expect(await states(region)).toEqual([]);
});

it('fast launch is disabled where the config says so, and only there', async () => {
  const images = { 'my-os-1': `public: true, ${fast}` };
  await on.release('publish', images);
  const absent = await on.release('publish', { 'my-os-1': `public: true, ${windows}` });
  expect([absent.manifest.changes, await states('eu-west-1')]).toEqual([[], [expect.anything()]]);
  const off = { 'my-os-1': `public: true, ${windows}, fast_launch: {enabled: false}` };
  const { manifest } = await on.run('verify', off);
  expect(manifest.failures.map(({ message }) => message)).toEqual(
    regions.map(() => expect.stringMatching(/^fast launch differs: found max_parallel_launches=8 .*, expected none$/)),
  );
  const published = await on.run('publish', off);
  expect(published.manifest.changes.map(({ resource, action, to }) => [resource, action, to])).toEqual(
    regions.map(() => ['fast launch', 'revoke', null]),
  );
  expect((await on.release('publish', off)).manifest.changes).toEqual([]); // while EC2 is still disabling it
  await on.world.advance(300);
  for (const region of regions) expect(await states(region)).toEqual([]);
  expect((await on.release('publish', off)).manifest.changes).toEqual([]);
});

it('fast launch is disabled by unpublish, as its dry run says, with a lost answer, and once', async () => {
  const images = { 'my-os-1': `public: true, ${fast}` };
  await on.release('publish', images);
  const dry = await on.run('unpublish', images, { inputs: { 'dry-run': 'true' } });
  await on.world.fault({ kind: 'reset', operation: 'DisableFastLaunch', applied: true, region: 'eu-west-1', count: 1 });
  const { manifest } = await on.release('unpublish', images);
  expect(withoutOutcome(manifest.changes)).toEqual(withoutOutcome(dry.manifest.changes));
  expect(manifest.changes.filter(({ resource }) => resource === 'fast launch')).toHaveLength(2);
  await on.world.advance(300);
  for (const region of regions) expect(await states(region)).toEqual([]);
  expect((await on.release('unpublish', images)).manifest.changes).toEqual([]);
});

it('fast launch whose answer was lost is enabled once, and disabled again by a rollback', async () => {
  const images = { 'my-os-1': `public: true, ${fast}` };
  const lost = { kind: 'reset', applied: true, operation: 'EnableFastLaunch', region: 'eu-west-1' };
  await on.world.fault(lost);
  const failed = await on.run('publish', images, { top: 'rollback_on_failure: true' });
  expect([failed.exitCode, await on.images('eu-west-1')]).toEqual([1, ['my-os-1 available']]);
  await on.world.advance(300);
  for (const region of regions) expect(await states(region)).toEqual([]);
  await on.world.clearFaults();
  await on.world.fault({ ...lost, count: 1 });
  await on.release('publish', images);
  for (const region of regions) expect(await states(region)).toHaveLength(1);
  expect((await on.release('publish', images)).manifest.changes).toEqual([]);
});
