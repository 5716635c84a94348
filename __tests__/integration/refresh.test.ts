import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { imageId, latest, openReleases, type Releases, refusal, regions } from '../support/releases.js';

let on: Releases;
beforeEach(async () => {
  on = await openReleases();
});
afterEach(() => on.close());

const day = 86_400;
const fields = (name = 'my-os-1-r1', more = ''): string =>
  `public: true, description: My OS, ${latest}, refresh: {before: 60d, name: ${name}},
   supersede: {match: "my-os-*", keep: 0, then: deprecate}, tags: {edition: small} ${more}`;

async function described(region: string, name: string) {
  const { Images = [] } = await ec2(on.world, region).describeImages({
    Owners: ['self'],
    Filters: [{ Name: 'name', Values: [name] }],
  });
  return Images[0];
}

describe('refresh', () => {
  it('does nothing while nothing is due', async () => {
    await on.release('publish', { 'my-os-1': fields() });
    const from = (await on.world.requests()).length;
    const result = await on.run('refresh', { 'my-os-1': fields() });
    expect([result.exitCode, result.manifest.changes, result.manifest.complete]).toEqual([0, [], true]);
    expect(result.log).toContain('my-os-1: a refresh is due from ');
    expect(await on.world.requests({ from, mutating: true })).toEqual([]);
  });

  it('registers the newest public image again from its own snapshot, supersedes it, and then does nothing', async () => {
    await on.release('publish', { 'my-os-1': fields() });
    const before = await described('eu-west-1', 'my-os-1');
    await on.world.advance(690 * day);
    const planned = await on.run('refresh', { 'my-os-1': fields() }, { inputs: { 'dry-run': 'true' } });
    expect(planned.exitCode).toBe(0);
    const from = (await on.world.requests()).length;
    const done = await on.release('refresh', { 'my-os-1': fields() });
    expect(withoutOutcome(done.manifest.changes)).toEqual(withoutOutcome(planned.manifest.changes));
    expect(done.manifest.complete).toBe(true);
    const operations = (await on.world.requests({ from, mutating: true })).map(({ operation }) => operation);
    expect(operations.filter((one) => /Import|Copy|PutObject/.test(one))).toEqual([]);
    expect(operations.lastIndexOf('RegisterImage')).toBeLessThan(operations.indexOf('ModifyImageAttribute'));
    for (const region of regions) {
      const now = await described(region, 'my-os-1-r1');
      expect(await on.said(region)).toBe(now?.ImageId);
      expect((await described(region, 'my-os-1'))?.Description).toBe(
        `Superseded by my-os-1-r1 (${now?.ImageId}). My OS`,
      );
    }
    const {
      ImageId: _,
      Name: __,
      CreationDate: ___,
      DeprecationTime,
      ImageLocation: ____,
      Tags,
      ...rest
    } = (await described('eu-west-1', 'my-os-1-r1')) ?? {};
    expect(before).toMatchObject(rest);
    expect(Date.parse(DeprecationTime ?? '') - Date.parse(before?.DeprecationTime ?? '')).toBeGreaterThan(
      680 * day * 1000,
    );
    expect(Tags).toEqual(
      expect.arrayContaining([
        { Key: 'edition', Value: 'small' },
        { Key: 'ami-publish:refresh-of', Value: 'my-os-1' },
        { Key: 'ami-publish:config', Value: 'octo/images:image.yaml#my-os-1' },
      ]),
    );
    const again = await on.release('refresh', { 'my-os-1': fields('my-os-1-r2') });
    expect(again.manifest.changes).toEqual([]);
  });

  it('makes nothing public while a region is missing, and goes on under the name that it began with', async () => {
    await on.release('publish', { 'my-os-1': fields() });
    await on.world.advance(690 * day);
    await on.world.fault({ ...refusal, operation: 'RegisterImage', region: 'eu-west-1' });
    expect((await on.run('refresh', { 'my-os-1': fields() })).exitCode).toBe(1);
    expect((await described('us-east-1', 'my-os-1-r1'))?.Public).toBe(false);
    await on.world.clearFaults();
    await on.release('refresh', { 'my-os-1': fields('my-os-1-r2') });
    for (const region of regions) {
      expect((await described(region, 'my-os-1-r1'))?.Public).toBe(true);
      expect(await described(region, 'my-os-1-r2')).toBeUndefined();
    }
  });

  it('is finished by the next run where it ended after the images became public', async () => {
    await on.release('publish', { 'my-os-1': fields() });
    await on.world.advance(690 * day);
    await on.world.fault({ kind: 'error', operation: 'PutParameter', code: 'AccessDeniedException', status: 400 });
    expect((await on.run('refresh', { 'my-os-1': fields() })).exitCode).toBe(1);
    await on.world.clearFaults();
    await on.release('refresh', { 'my-os-1': fields('my-os-1-r2') });
    for (const region of regions) {
      expect(await on.said(region)).toBe(await imageId(on.world, region, 'my-os-1-r1'));
      expect((await described(region, 'my-os-1'))?.Description).toContain('Superseded by my-os-1-r1');
    }
  });

  it('refreshes what it has refreshed, under a new name only', async () => {
    await on.release('publish', { 'my-os-1': fields() });
    await on.world.advance(690 * day);
    await on.release('refresh', { 'my-os-1': fields() });
    await on.world.advance(690 * day);
    const { manifest } = await on.run('refresh', { 'my-os-1': fields() });
    expect(manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^my-os-1 is due for a refresh, but its name my-os-1-r1 is taken by ami-/),
    ]);
    await on.release('refresh', { 'my-os-1': fields('my-os-1-r2') });
    for (const region of regions) expect(await on.said(region)).toBe(await imageId(on.world, region, 'my-os-1-r2'));
  });

  it('keeps the snapshot when the old image is deleted', async () => {
    const deleting = (name: string): string => fields(name).replace('then: deprecate', 'then: delete');
    await on.release('publish', { 'my-os-1': deleting('my-os-1-r1') });
    await on.world.advance(690 * day);
    await on.release('refresh', { 'my-os-1': deleting('my-os-1-r1') });
    expect(await on.images()).toEqual(['my-os-1-r1 available public']);
    const { Snapshots = [] } = await ec2(on.world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    expect(Snapshots).toHaveLength(1);
  });

  it('registers once where the answer is lost', async () => {
    await on.release('publish', { 'my-os-1': fields() });
    await on.world.advance(690 * day);
    await on.world.fault({ kind: 'reset', operation: 'RegisterImage', applied: true, count: 1 });
    await on.release('refresh', { 'my-os-1': fields() });
    expect(await on.images()).toEqual(['my-os-1 available public', 'my-os-1-r1 available public']);
  });

  it('registers again what AWS could not create, under the same name', async () => {
    await on.release('publish', { 'my-os-1': fields() });
    await on.world.advance(690 * day);
    await on.world.fault({ ...refusal, operation: 'RegisterImage', region: 'eu-west-1' });
    expect((await on.run('refresh', { 'my-os-1': fields() })).exitCode).toBe(1);
    await on.world.clearFaults();
    const bad = await ec2(on.world, 'eu-west-1').copyImage({
      Name: 'my-os-1-r1',
      SourceRegion: 'us-east-1',
      SourceImageId: await imageId(on.world, 'us-east-1', 'my-os-1-r1'),
      Encrypted: true,
      KmsKeyId: 'arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000',
      TagSpecifications: [{ ResourceType: 'image', Tags: (await described('us-east-1', 'my-os-1-r1'))?.Tags }],
    });
    await on.world.advance(day);
    expect(await on.images('eu-west-1')).toEqual(['my-os-1 available public', 'my-os-1-r1 failed']);
    const planned = await on.run('refresh', { 'my-os-1': fields('my-os-1-r2') }, { inputs: { 'dry-run': 'true' } });
    const { manifest } = await on.release('refresh', { 'my-os-1': fields('my-os-1-r2') });
    expect(withoutOutcome(planned.manifest.changes)).toEqual(withoutOutcome(manifest.changes));
    expect(await on.images('eu-west-1')).toEqual(['my-os-1 available public', 'my-os-1-r1 available public']);
    expect(await on.said('eu-west-1')).not.toBe(bad.ImageId);
  });

  it('is a writing command, which pull requests refuse', async () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request' };
    const { exitCode, log } = await on.run('refresh', { 'my-os-1': fields() }, { env });
    expect([exitCode, log]).toEqual([1, expect.stringContaining('the command "refresh" doesn\'t run on the event')]);
  });

  it('is refused where no room is left for another public image', async () => {
    await on.release('publish', { 'my-os-1': fields() });
    await on.world.settings({ quotas: { publicImages: 1 } });
    await on.world.advance(690 * day);
    const { exitCode, manifest } = await on.run('refresh', { 'my-os-1': fields() });
    expect([exitCode, manifest.failures.map(({ message }) => message)]).toEqual([
      1,
      regions.map(() => expect.stringContaining('1 of 1 public AMIs are in use')),
    ]);
  });
});

describe('the config of a refresh', () => {
  it.each([
    ['refresh: {name: my-os-1-r1}', 'requires public: true'],
    ['public: true, refresh: {name: my-os-1-r1}', 'requires supersede'],
    ['public: true, supersede: {match: "my-os-*", then: deprecate}, refresh: {name: my-os-1}', 'must be a new name'],
    [
      'public: true, supersede: {match: "my-os-*", then: deprecate}, refresh: {name: os-1}',
      'must match supersede.match',
    ],
    ['public: true, supersede: {match: "my-os-*", then: deprecate}, refresh: {name: "my-os-1!"}', 'must contain only'],
  ])('%s: %s', async (image, message) => {
    const { exitCode, log } = await on.run('check', { 'my-os-1': image });
    expect([exitCode, log]).toEqual([1, expect.stringMatching(new RegExp(`refresh(\\.name)?: ${message}`))]);
  });

  it('is needed for the command', async () => {
    const { manifest } = await on.run('refresh', { 'my-os-1': 'public: true' });
    expect(manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('no image has `refresh`'),
    ]);
  });
});
