import { afterEach, describe, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import {
  afterReleases,
  clockThat,
  imageId,
  openReleases,
  type Releases,
  refusal,
  regions,
} from '../support/releases.js';

let on: Releases;
afterEach(() => on.close());

const two = afterReleases(async (before) => {
  for (const version of [1, 2]) await before.release('publish', { [`my-os-${version}`]: 'public: true' });
});
const three = afterReleases((before) => before.release('publish', { 'my-os-3': 'public: true' }), two);

const supersede = (then: string, keep = 0): string =>
  `public: true, supersede: {match: "my-os-*", keep: ${keep}, then: ${then}}`;

describe('supersede', () => {
  it('deletes nothing beforehand where the quota may not be read', async () => {
    on = await two();
    await on.world.fault({ kind: 'error', operation: 'GetServiceQuota', code: 'AccessDeniedException', status: 400 });
    await on.world.fault({ ...refusal, operation: 'ModifyImageAttribute' });
    expect((await on.run('publish', { 'my-os-3': supersede('delete') })).exitCode).toBe(1);
    expect(await on.images()).toEqual(['my-os-1 available public', 'my-os-2 available public', 'my-os-3 available']);
  });

  it('keeps the newest that everybody can use, and what is newer', async () => {
    on = await three();
    await on.release('create', { 'my-os-4': 'public: true' });
    for (const region of ['us-east-1', 'eu-west-1'])
      await ec2(on.world, region).disableImage({ ImageId: await imageId(on.world, region, 'my-os-3') });
    await on.release('publish', { 'my-os-5': supersede('delete', 1) });
    expect(await on.images()).toEqual([
      'my-os-2 available public',
      'my-os-3 disabled',
      'my-os-4 available',
      'my-os-5 available public',
    ]);
  });

  it.each(['private', 'disable', 'deprecate', 'delete'])(
    'takes an older image that somebody has deregistered meanwhile for retired: %s',
    async (then) => {
      on = await two();
      const id = await imageId(on.world, 'eu-west-1', 'my-os-1');
      const clock = await clockThat(on.world, 'ImportSnapshot', async () => {
        await ec2(on.world, 'eu-west-1').deregisterImage({ ImageId: id });
      });
      await on.release('publish', { 'my-os-3': supersede(then) }, { clock });
      expect(await on.images('eu-west-1')).toContain('my-os-3 available public');
      expect(await on.images('eu-west-1')).not.toContainEqual(expect.stringContaining('my-os-1'));
      expect((await on.run('verify', { 'my-os-3': supersede(then) })).exitCode).toBe(0);
    },
  );

  it('goes on with the others where one can not be retired, and names it', async () => {
    on = await three();
    const id = await imageId(on.world, 'eu-west-1', 'my-os-2');
    await on.world.fault({ ...refusal, operation: 'DisableImage', contains: id });
    const { exitCode, manifest } = await on.run('publish', { 'my-os-4': supersede('disable') });
    expect([exitCode, manifest.failures.length]).toEqual([1, 1]);
    expect(await on.images('eu-west-1')).toEqual([
      'my-os-1 disabled',
      'my-os-2 available public',
      'my-os-3 disabled',
      'my-os-4 available public',
    ]);
  });

  it('tells a change that was half made as not known', async () => {
    on = await openReleases();
    await on.release('publish', { 'my-os-1': 'public: true' });
    await on.world.fault({ ...refusal, operation: 'ModifySnapshotAttribute', contains: 'Remove' });
    const { manifest } = await on.run('publish', { 'my-os-2': supersede('private') });
    const rows = manifest.changes.filter(({ resource }) => resource === 'older image my-os-1');
    expect(rows.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown']);
  });
});

describe('a superseded image', () => {
  const described = (text: string): string => `description: ${text}, public: true`;
  const one = afterReleases((before) => before.release('publish', { 'my-os-1': described('My OS') }));

  async function older(region: string) {
    const { Images = [] } = await ec2(on.world, region).describeImages({
      Owners: ['self'],
      IncludeDisabled: true,
      Filters: [{ Name: 'name', Values: ['my-os-1'] }],
    });
    const tags = Images[0]?.Tags?.map(({ Key, Value }) => [Key, Value]) ?? [];
    return { description: Images[0]?.Description, tag: Object.fromEntries(tags)['ami-publish:superseded-by'] };
  }

  it.each(['private', 'disable', 'deprecate'])('names its successor once, in every region: %s', async (then) => {
    on = await one();
    const images = { 'my-os-2': `description: My OS 2, ${supersede(then)}` };
    const plan = await on.run('plan', images, { seed: 'two' });
    const published = await on.release('publish', images, { seed: 'two' });
    expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    for (const region of ['us-east-1', 'eu-west-1']) {
      const id = await imageId(on.world, region, 'my-os-2');
      expect(await older(region)).toEqual({ description: `Superseded by my-os-2 (${id}). My OS`, tag: id });
    }
    expect((await on.release('publish', images, { seed: 'two' })).manifest.changes).toEqual([]);
    await on.release('publish', { 'my-os-3': supersede(then) });
    expect((await older('us-east-1')).tag).toBe(await imageId(on.world, 'us-east-1', 'my-os-2'));
  });

  it('is described only once its successor is public everywhere', async () => {
    on = await one();
    await on.world.fault({ ...refusal, operation: 'ModifyImageAttribute', region: 'eu-west-1', contains: 'Add' });
    expect((await on.run('publish', { 'my-os-2': supersede('private') })).exitCode).toBe(1);
    expect(await older('us-east-1')).toEqual({ description: 'My OS', tag: undefined });
  });

  it('names another successor once the first was withdrawn', async () => {
    on = await one();
    for (const version of [2, 3]) {
      await on.release('publish', { [`my-os-${version}`]: supersede('deprecate') });
      if (version === 2) await on.release('unpublish', { 'my-os-2': supersede('deprecate') });
    }
    for (const region of regions) {
      const id = await imageId(on.world, region, 'my-os-3');
      expect(await older(region)).toEqual({ description: `Superseded by my-os-3 (${id}). My OS`, tag: id });
    }
    expect((await on.release('publish', { 'my-os-3': supersede('deprecate') })).manifest.changes).toEqual([]);
  });

  it('is as configured for its own config even where it has no room for the tag', async () => {
    on = await openReleases();
    const tags = Array.from({ length: 47 }, (_, index) => `key-${index}: ""`);
    const image = { 'my-os-1': `${described('My OS')}, tags: {${tags.join(', ')}}` };
    await on.release('publish', image);
    await on.release('publish', { 'my-os-2': supersede('deprecate') });
    expect(await older('us-east-1')).toEqual({
      description: expect.stringMatching(/^Superseded by my-os-2/),
      tag: undefined,
    });
    expect((await on.run('verify', image)).exitCode).toBe(0);
  });

  it.each([
    ['disable', 'ModifyImageAttribute', 'Superseded by'],
    ['deprecate', 'CreateTags', 'superseded-by'],
  ])('is retired even where its successor can not be named in it: %s, %s', async (then, operation, contains) => {
    on = await one();
    await on.world.fault({ ...refusal, operation, contains });
    const { exitCode, manifest } = await on.run('publish', { 'my-os-2': supersede(then) });
    expect([exitCode, manifest.failures.length]).toEqual([1, regions.length]);
    const rows = manifest.changes.filter(({ resource }) => resource === 'older image my-os-1');
    expect(rows.map(({ outcome }) => outcome)).toEqual(regions.map(() => 'done'));
  });

  it('is as configured for the config that it comes from', async () => {
    on = await one();
    await on.release('publish', { 'my-os-2': supersede('private', 0) });
    const { manifest } = await on.run('plan', { 'my-os-1': described('My OS').replace(', public: true', '') });
    expect(manifest.changes).toEqual([]);
  });

  it('gets its tag from the next run where one was ended between description and tag', async () => {
    on = await one();
    await on.world.fault({ ...refusal, operation: 'CreateTags', region: 'eu-west-1' });
    expect((await on.run('publish', { 'my-os-2': supersede('deprecate') })).exitCode).toBe(1);
    expect((await older('eu-west-1')).tag).toBeUndefined();
    await on.world.clearFaults();
    await on.release('publish', { 'my-os-2': supersede('deprecate') });
    const id = await imageId(on.world, 'eu-west-1', 'my-os-2');
    expect(await older('eu-west-1')).toEqual({ description: `Superseded by my-os-2 (${id}). My OS`, tag: id });
  });
});

describe('cleanup by retention', () => {
  it('deletes once what several images let go', async () => {
    on = await openReleases();
    for (const version of [1, 2, 3]) await on.release('create', { [`my-os-${version}`]: '' });
    const retention = 'retention: {match: "my-os-*", keep: 1}';
    const images = { 'my-os-4': retention, 'my-os-4-min': retention };
    await on.release('create', images);
    const dry = await on.release('cleanup', images, { inputs: { 'dry-run': 'true' } });
    const { manifest } = await on.release('cleanup', images);
    expect(manifest.changes).toHaveLength(4);
    expect(dry.manifest.changes).toHaveLength(4);
    expect(await on.images()).toEqual(['my-os-3 available', 'my-os-4 available', 'my-os-4-min available']);
  });

  it('keeps the newest that can be used, and what a parameter of the config says', async () => {
    on = await openReleases();
    const ssm = 'ssm_parameter: [{name: /my-os/latest, allow_overwrite: true}]';
    await on.release('publish', { 'my-os-1': ssm });
    for (const version of [2, 3]) await on.release('create', { [`my-os-${version}`]: '' });
    for (const region of ['us-east-1', 'eu-west-1'])
      await ec2(on.world, region).disableImage({ ImageId: await imageId(on.world, region, 'my-os-3') });
    const { log } = await on.release('cleanup', { 'your-os': `${ssm}, retention: {match: "my-os-*", keep: 1}` });
    expect(await on.images()).toEqual(['my-os-1 available', 'my-os-2 available', 'my-os-3 disabled']);
    expect(log).toMatch(/my-os-1 \(ami-\w+\) is kept: SSM parameter \/my-os\/latest points to it/);
    await on.world.fault({ kind: 'error', operation: 'GetParameters', code: 'AccessDeniedException', status: 400 });
    const blind = await on.release('cleanup', { 'your-os': `${ssm}, retention: {match: "my-os-*", keep: 0}` });
    expect(blind.manifest.changes).toEqual([]);
    expect(blind.log).toMatch(/my-os-2 \(ami-\w+\) is kept: its SSM parameters can't be read/);
  });
});
