import { afterEach, describe, expect, it } from '@jest/globals';
import { ec2 } from '../support/aws.js';
import { afterReleases, imageId, latest, openReleases, type Releases, refusal, regions } from '../support/releases.js';

let on: Releases;
afterEach(() => on.close());

const ssmRefusal = { kind: 'error', code: 'AccessDeniedException', status: 400 };
const full = `public: true, ${latest}`;

const one = afterReleases((before) => before.release('publish', { 'my-os-1': full }));

async function publicSnapshots(region = 'us-east-1'): Promise<number> {
  const stranger = ec2(on.world, region, on.world.accounts[1]);
  return (await stranger.describeSnapshots({ OwnerIds: [on.world.account.id] })).Snapshots?.length ?? 0;
}

describe('unpublish and a parameter', () => {
  it('goes back release by release, to the last one that its readers can use', async () => {
    on = await one();
    for (const version of [2, 3]) await on.release('publish', { [`my-os-${version}`]: full });
    const ids = await Promise.all([1, 2, 3].map((version) => imageId(on.world, 'us-east-1', `my-os-${version}`)));
    await on.release('unpublish', { 'my-os-3': full });
    expect(await on.said()).toBe(ids[1]);
    const { manifest } = await on.release('unpublish', { 'my-os-2': full });
    expect(manifest.changes.length).toBeGreaterThan(0);
    expect(await on.said()).toBe(ids[0]);
    expect((await on.release('unpublish', { 'my-os-2': full })).manifest.changes).toEqual([]);
    expect(await on.said()).toBe(ids[0]);
    await on.release('unpublish', { 'my-os-1': full }); // the parameter was made for it
    expect(await on.said()).toBeUndefined();
  });

  it('does not go back to an image that supersede has made private, not even at the second try', async () => {
    on = await one();
    await on.release('publish', { 'my-os-2': `${full}, supersede: {match: "my-os-*", then: private}` });
    await on.world.fault({ ...ssmRefusal, operation: 'GetParameterHistory' });
    expect((await on.run('unpublish', { 'my-os-2': full })).exitCode).toBe(1);
    await on.world.clearFaults();
    const { log } = await on.release('unpublish', { 'my-os-2': full });
    expect(await on.said()).toBe(await imageId(on.world, 'us-east-1', 'my-os-2'));
    expect(log).toMatch(/still points to ami-\w+, because no former value can be used/);
  });

  it('takes it for deleted when the answer to that was lost', async () => {
    on = await one();
    await on.world.fault({ kind: 'reset', operation: 'DeleteParameter', applied: true, count: 1 });
    await on.release('unpublish', { 'my-os-1': full });
    expect(await on.said()).toBeUndefined();
  });

  it('says what it can not tell when the image is gone', async () => {
    on = await one();
    await ec2(on.world, 'us-east-1').deregisterImage({ ImageId: await imageId(on.world, 'us-east-1', 'my-os-1') });
    await on.world.advance(60);
    const { log } = await on.release('unpublish', { 'my-os-1': full });
    expect(log).toMatch(/us-east-1: my-os-1 does not exist, so it is unclear whether \/my-os\/latest belongs to it/);
  });
});

describe('unpublish and a snapshot', () => {
  const two = { 'my-os-1': 'public: true', 'my-os-1-b': 'public: true' };

  it('that images share is taken back once', async () => {
    on = await openReleases();
    await on.release('publish', two);
    const { manifest } = await on.release('unpublish', two);
    const rows = manifest.changes.filter(
      ({ resource, region }) => resource === 'volume permission' && region === 'us-east-1',
    );
    expect(rows).toHaveLength(1);
    expect(await publicSnapshots()).toBe(0);
  });

  it('that an account’s image also uses is taken back, for the account has it by name', async () => {
    on = await openReleases();
    const images = { 'my-os-1': 'public: true', 'my-os-1-b': 'share: ["210987654321"]' };
    await on.release('publish', images);
    for (const name of Object.keys(images)) await on.release('unpublish', images, { inputs: { images: name } });
    expect(await publicSnapshots()).toBe(0);
  });

  it('that an organization’s image also uses stays, whether that image is part of the run or not', async () => {
    on = await openReleases();
    const organization = `arn:aws:organizations::${on.world.account.id}:organization/o-abcdefghij`;
    const images = { 'my-os-1': 'public: true', 'my-os-1-b': `share: ["${organization}"]` };
    await on.release('publish', images);
    expect((await on.release('unpublish', images)).log).toMatch(
      /stays public, because it is used by images that are public or shared with an organization: ami-\w+/,
    );
    await on.release('unpublish', images, { inputs: { images: 'my-os-1' } });
    expect(await publicSnapshots()).toBe(1);
  });

  it('is waited for until AWS shows it private, so that a publish right after it sees what is missing', async () => {
    on = await one();
    await on.world.settings({ consistencyLagSeconds: 30 });
    expect((await on.run('unpublish', { 'my-os-1': full })).exitCode).toBe(0);
    const { exitCode, manifest } = await on.run('publish', { 'my-os-1': full });
    expect([exitCode, manifest.complete]).toEqual([0, true]);
    await on.world.advance(60);
    for (const region of regions) expect(await on.images(region)).toEqual(['my-os-1 available public']);
    expect(await on.said()).toBe(await imageId(on.world, 'us-east-1', 'my-os-1'));
  });
});

describe('unpublish and a name that no AMI has', () => {
  const unnoticed = (name: string): string => `${name} does not exist in any region of this run. Check its name`;

  it('says so once, and succeeds', async () => {
    on = await one();
    const { manifest } = await on.release('unpublish', { 'my-so-1': 'public: true' });
    expect(manifest.warnings).toEqual([unnoticed('my-so-1')]);
    expect(await on.images()).toEqual(['my-os-1 available public']);
  });

  it('says nothing about a region where it is missing if another has it', async () => {
    on = await openReleases();
    await on.release('publish', { 'my-os-1': 'public: true, regions: [us-east-1]' });
    const { manifest } = await on.release('unpublish', { 'my-os-1': 'public: true' });
    expect(manifest.warnings).toEqual([]);
    expect(await on.images()).toEqual(['my-os-1 available']);
  });

  it('says nothing where a region could not be read', async () => {
    on = await openReleases();
    await on.world.fault({ ...refusal, operation: 'DescribeImages', region: 'eu-west-1' });
    const { manifest, exitCode } = await on.run('unpublish', { 'my-so-1': 'public: true' });
    expect([exitCode, manifest.warnings]).toEqual([1, []]);
  });
});
