import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import {
  afterReleases,
  clockThat,
  imageId,
  latest,
  openReleases,
  type Releases,
  refusal,
  regions,
} from '../support/releases.js';
import { onStaleServers } from '../support/stale-servers.js';
import { virtualClock } from '../support/virtual-clock.js';

let on: Releases;
afterEach(() => on.close());

const day = 86_400;
const fields = (name = 'my-os-1-r1', more = ''): string =>
  `public: true, description: My OS, ${latest}, refresh: {before: 60d, name: ${name}},
   supersede: {match: "my-os-*", keep: 0, then: deprecate}, tags: {edition: small} ${more}`;

const published = afterReleases((before) => before.release('publish', { 'my-os-1': fields() }));
const refreshed = afterReleases(async (before) => {
  await before.world.advance(690 * day);
  await before.release('refresh', { 'my-os-1': fields() });
}, published);

async function described(region: string, name: string) {
  const { Images = [] } = await ec2(on.world, region).describeImages({
    Owners: ['self'],
    Filters: [{ Name: 'name', Values: [name] }],
  });
  return Images[0];
}

describe('refresh', () => {
  beforeEach(async () => {
    on = await published();
  });

  it('does nothing while nothing is due', async () => {
    const from = (await on.world.requests()).length;
    const result = await on.run('refresh', { 'my-os-1': fields() });
    expect([result.exitCode, result.manifest.changes, result.manifest.complete]).toEqual([0, [], true]);
    expect(result.log).toContain('my-os-1: a refresh is due from ');
    expect(await on.world.requests({ from, mutating: true })).toEqual([]);
  });

  it('registers the newest public image again from its own snapshot, supersedes it, and then does nothing', async () => {
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
    await on.close();
    on = await refreshed();
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
    await on.close();
    on = await openReleases();
    await on.release('publish', { 'my-os-1': deleting('my-os-1-r1') });
    await on.world.advance(690 * day);
    await on.release('refresh', { 'my-os-1': deleting('my-os-1-r1') });
    expect(await on.images()).toEqual(['my-os-1-r1 available public']);
    const { Snapshots = [] } = await ec2(on.world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    expect(Snapshots).toHaveLength(1);
  });

  it('registers once where the answer is lost', async () => {
    await on.world.advance(690 * day);
    await on.world.fault({ kind: 'reset', operation: 'RegisterImage', applied: true, count: 1 });
    await on.release('refresh', { 'my-os-1': fields() });
    expect(await on.images()).toEqual(['my-os-1 available public', 'my-os-1-r1 available public']);
  });

  it('registers again what AWS could not create, under the same name', async () => {
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

  it('that is cancelled while the images are pending names them, and is finished by the next', async () => {
    await on.world.advance(690 * day);
    await on.world.settings({ latencySeconds: { registerImage: 60 } });
    const cancel = new AbortController();
    const clock = await clockThat(on.world, 'RegisterImage', async () => cancel.abort(new Error('told to stop')));
    const { manifest } = await on.run('refresh', { 'my-os-1': fields() }, { clock, cancel: cancel.signal });
    expect([manifest.outcome, manifest.complete]).toEqual(['cancelled', false]);
    for (const region of regions) {
      const told = manifest.images[0]?.regions.find((place) => place.region === region);
      expect(told).toMatchObject({
        imageId: await imageId(on.world, region, 'my-os-1-r1'),
        snapshotId: (await described(region, 'my-os-1'))?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId,
        state: 'pending',
        public: false,
      });
    }
    await on.release('refresh', { 'my-os-1': fields('my-os-1-r2') });
    expect(await on.images()).toEqual(['my-os-1 available public', 'my-os-1-r1 available public']);
  });

  it.each([0, 30])('started twice at the same moment registers once, with a lag of %i s', async (lag) => {
    await on.world.advance(690 * day);
    await on.world.settings({ consistencyLagSeconds: lag });
    const clock = await virtualClock(on.world);
    const runs = await Promise.all([1, 2].map(() => on.workspace.run('refresh', { clock })));
    expect(runs.map(({ exitCode, manifest }) => [exitCode, manifest.failures, manifest.complete])).toEqual([
      [0, [], true],
      [0, [], true],
    ]);
    await on.world.advance(3600);
    for (const region of regions) {
      expect(await on.images(region)).toEqual(['my-os-1 available public', 'my-os-1-r1 available public']);
      expect(await on.said(region)).toBe(await imageId(on.world, region, 'my-os-1-r1'));
    }
    expect((await on.run('refresh', { 'my-os-1': fields('my-os-1-r2') })).manifest.changes).toEqual([]);
  });

  it('is a writing command, which pull requests refuse', async () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request' };
    const { exitCode, log } = await on.run('refresh', { 'my-os-1': fields() }, { env });
    expect([exitCode, log]).toEqual([1, expect.stringContaining('the command "refresh" doesn\'t run on the event')]);
  });

  it('is refused where no room is left for another public image', async () => {
    await on.world.settings({ quotas: { publicImages: 1 } });
    await on.world.advance(690 * day);
    const { exitCode, manifest } = await on.run('refresh', { 'my-os-1': fields() });
    expect([exitCode, manifest.failures.map(({ message }) => message)]).toEqual([
      1,
      regions.map(() => expect.stringContaining('1 of 1 public AMIs is in use')),
    ]);
  });
});

describe('refresh of one of several versions', () => {
  beforeEach(async () => {
    on = await openReleases();
  });

  /** An entry of the config that is the same for all versions: the template in its name has the version's value. */
  const release = (command: string, version: string, more: string, inputs: Record<string, string> = {}) =>
    on.run(
      command,
      { '"my-os-${github.ref_name}"': `public: true, ${latest}, ${more}` },
      { env: { GITHUB_REF_NAME: version }, seed: version, inputs },
    );
  const hour = 3600;
  const keeping = (then: string, name = `"my-os-$\{github.ref_name}-r1"`, keep = 0): string =>
    `refresh: {before: 3y, name: ${name}}, supersede: {match: "my-os-*", keep: ${keep}, then: ${then}}`;
  const digestOf = async (region: string, name: string): Promise<string | undefined> =>
    (await described(region, name))?.Tags?.find(({ Key }) => Key === 'awspub:source:sha256')?.Value;

  it.each([`"my-os-$\{github.ref_name}-r1"`, 'my-os-r1'])(
    'leaves out a region that lacks the newest one, as %s',
    async (name) => {
      const bestEffort = `best_effort_regions: [eu-west-1], ${keeping('deprecate', name)}`;
      expect((await release('publish', '1', bestEffort)).exitCode).toBe(0);
      await on.world.advance(hour);
      await on.world.fault({ ...refusal, operation: 'CopySnapshot' });
      expect((await release('publish', '2', bestEffort)).exitCode).toBe(0);
      await on.world.clearFaults();
      await on.world.advance(hour);
      const before = [await on.images('eu-west-1'), await on.said('eu-west-1')];
      const { exitCode, log } = await release('refresh', '2', bestEffort);
      expect([exitCode, log]).toEqual([
        0,
        expect.stringContaining('eu-west-1: my-os-2 is not public there, so it is not refreshed there'),
      ]);
      expect([await on.images('eu-west-1'), await on.said('eu-west-1')]).toEqual(before);
      const renewed = name === 'my-os-r1' ? name : 'my-os-2-r1';
      expect(await on.said('us-east-1')).toBe(await imageId(on.world, 'us-east-1', renewed));
      expect(await digestOf('us-east-1', renewed)).toBe(await digestOf('us-east-1', 'my-os-2'));
    },
  );

  it.each(['deprecate', 'private'])('reads again what a server does not show yet, and retires it: %s', async (then) => {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await on.close();
      on = await openReleases(`stale ${attempt}`);
      expect((await release('publish', '1', keeping(then))).exitCode).toBe(0);
      await on.world.advance(2 * hour);
      expect((await release('publish', '2', keeping(then))).exitCode).toBe(0);
      const staleServers = { share: 0.3, lagSeconds: 20 };
      const { exitCode, log } = await onStaleServers(
        on.world,
        () => release('refresh', '2', keeping(then)),
        staleServers,
      );
      expect([attempt, exitCode, log]).toEqual([attempt, 0, expect.not.stringContaining('is not refreshed')]);
      await on.world.advance(hour);
      for (const region of regions) {
        expect(await digestOf(region, 'my-os-2-r1')).toBe(await digestOf(region, 'my-os-2'));
        expect(await on.said(region)).toBe(await imageId(on.world, region, 'my-os-2-r1'));
        const old = await described(region, 'my-os-2');
        expect(old?.Description).toContain('Superseded by my-os-2-r1');
        if (then === 'private') expect(old?.Public).toBe(false);
        else expect(Date.parse(old?.DeprecationTime ?? '')).toBeLessThan((await virtualClock(on.world)).now());
      }
    }
  });

  it('brings back no superseded version where the newest was withdrawn', async () => {
    for (const version of ['1', '2']) {
      expect((await release('publish', version, keeping('deprecate'))).exitCode).toBe(0);
      await on.world.advance(hour);
    }
    expect((await release('unpublish', '2', keeping('deprecate'))).exitCode).toBe(0);
    await on.world.advance(hour);
    const before = await described('us-east-1', 'my-os-2');
    for (const [version, name, why] of [
      ['2', undefined, 'my-os-2 exists, but is not public, so nothing is refreshed'],
      ['2', 'my-os-r1', 'my-os-2 exists, but is not public, so nothing is refreshed'],
      ['1', undefined, 'my-os-1 was superseded, so it is not refreshed'],
      ['main', 'my-os-r1', 'my-os-1 was superseded, so it is not refreshed'],
    ] as const) {
      const { exitCode, log, manifest } = await release('refresh', version, keeping('deprecate', name));
      expect([version, name, exitCode, log]).toEqual([version, name, 0, expect.stringContaining(why)]);
      expect(manifest.changes).toEqual([]);
    }
    expect(await described('us-east-1', 'my-os-2')).toEqual(before);
  });

  it('gives the name of a version that was never published to no other', async () => {
    expect((await release('publish', '1', keeping('deprecate'))).exitCode).toBe(0);
    await on.world.advance(hour);
    const { exitCode, log, manifest } = await release('refresh', '2', keeping('deprecate'));
    expect([exitCode, manifest.changes, log]).toEqual([
      0,
      [],
      expect.stringContaining('my-os-1 is not refreshed as my-os-2-r1: it is not my-os-2'),
    ]);
    expect((await release('refresh', 'main', keeping('deprecate', 'my-os-r1'))).exitCode).toBe(0);
    for (const region of regions) expect(await digestOf(region, 'my-os-r1')).toBe(await digestOf(region, 'my-os-1'));
  });
});

describe('refresh of families whose patterns overlap', () => {
  beforeEach(async () => {
    on = await openReleases();
  });

  const minimal = `public: true, boot_mode: legacy-bios, refresh: {before: 2y, name: my-os-minimal-1-r1},
    supersede: {match: "my-os-minimal-*", keep: 0, then: deprecate}`;
  const whole = `public: true, refresh: {before: 2y, name: my-os-1-r1},
    supersede: {match: "my-os-*", keep: 0, then: deprecate}`;
  const both = { 'my-os-1': whole, 'my-os-minimal-1': minimal };

  it.each([true, false])('takes the image of its own, with the tag of its entry: %s', async (isTagged) => {
    const env = isTagged ? {} : { GITHUB_REPOSITORY: '' };
    expect((await on.run('publish', { 'my-os-1': whole }, { env })).exitCode).toBe(0);
    await on.world.advance(3600);
    expect((await on.run('publish', { 'my-os-minimal-1': minimal }, { env, seed: 'minimal' })).exitCode).toBe(0);
    await on.world.advance(3600);
    const ids = new Map<string, string | undefined>();
    for (const name of Object.keys(both)) {
      ids.set(name, (await described('us-east-1', name))?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId);
    }
    const { exitCode, log } = await on.run('refresh', both, { env });
    expect([exitCode, log]).toEqual([0, expect.anything()]);
    for (const [name, snapshotId] of ids) {
      const now = await described('us-east-1', `${name}-r1`);
      expect([name, now?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId]).toEqual([name, snapshotId]);
      expect((await described('us-east-1', name))?.Description).toContain(`Superseded by ${name}-r1 `);
    }
  });

  it('refuses an AMI that two images would refresh', async () => {
    const env = { GITHUB_REPOSITORY: '' };
    const named = (name: string): string => `public: true, refresh: {before: 2y, name: my-os-${name}-r1},
      supersede: {match: "my-os-*", keep: 0, then: deprecate}`;
    await on.run('publish', { 'my-os-1': named('1') }, { env });
    await on.world.advance(3600);
    const { manifest } = await on.run('refresh', { 'one-os': named('one'), 'two-os': named('two') }, { env });
    expect(manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^one-os and two-os would both refresh my-os-1 \(ami-\w+\)$/),
    ]);
    expect(await on.images()).toEqual(['my-os-1 available public']);
  });

  it('says which entries the AMIs come from that match and are of none', async () => {
    await on.release('publish', { 'my-os-2': whole.replace('my-os-1-r1', 'my-os-2-r1') });
    const { exitCode, log } = await on.run('refresh', { 'my-os-1': whole });
    expect([exitCode, log]).toEqual([
      0,
      expect.stringContaining('my-os-1: the AMIs of octo/images:image.yaml#my-os-2 match my-os-*, but are not its own'),
    ]);
  });
});

describe('unpublish after a refresh', () => {
  async function publicSnapshots(region: string): Promise<number> {
    const stranger = ec2(on.world, region, on.world.accounts[1]);
    return (await stranger.describeSnapshots({ OwnerIds: [on.world.account.id] })).Snapshots?.length ?? 0;
  }

  it('takes back what was registered again from the image, too, and points the parameter to none of it', async () => {
    on = await openReleases();
    await on.release('publish', { 'my-os-0': `public: true, ${latest}` });
    await on.release('publish', { 'my-os-1': fields() });
    for (const name of ['my-os-1-r1', 'my-os-1-r2']) {
      await on.world.advance(690 * day);
      await on.release('refresh', { 'my-os-1': fields(name) });
    }
    const planned = await on.run('unpublish', { 'my-os-1': fields() }, { inputs: { 'dry-run': 'true' } });
    const done = await on.release('unpublish', { 'my-os-1': fields() });
    expect(withoutOutcome(done.manifest.changes)).toEqual(withoutOutcome(planned.manifest.changes));
    for (const region of regions) {
      expect(await on.images(region)).toEqual([
        'my-os-0 available public',
        'my-os-1 available',
        'my-os-1-r1 available',
        'my-os-1-r2 available',
      ]);
      expect(await on.said(region)).toBe(await imageId(on.world, region, 'my-os-0'));
      expect(await publicSnapshots(region)).toBe(1);
    }
    expect(done.manifest.images.map(({ name }) => name)).toEqual(['my-os-1', 'my-os-1-r1', 'my-os-1-r2']);
    expect((await on.release('unpublish', { 'my-os-1': fields() })).manifest.changes).toEqual([]);
  });

  it('takes back what is left of several refreshes that have deleted what lay between', async () => {
    const deleting = (name?: string) => fields(name).replace('then: deprecate', 'then: delete');
    on = await openReleases();
    await on.release('publish', { 'my-os-1': deleting() });
    for (const name of ['my-os-1-r1', 'my-os-1-r2', 'my-os-1-r3']) {
      await on.world.advance(690 * day);
      await on.release('refresh', { 'my-os-1': deleting(name) });
      expect(await on.images()).toEqual([`${name} available public`]);
    }
    const planned = await on.run('unpublish', { 'my-os-1': deleting() }, { inputs: { 'dry-run': 'true' } });
    const done = await on.release('unpublish', { 'my-os-1': deleting() });
    expect(withoutOutcome(done.manifest.changes)).toEqual(withoutOutcome(planned.manifest.changes));
    expect(done.manifest.warnings.toSorted()).toEqual(
      regions.toSorted().map((region) => expect.stringContaining(`${region}: SSM parameter`)),
    );
    for (const region of regions) expect(await on.images(region)).toEqual(['my-os-1-r3 available']);
  });

  it('of what was registered again leaves the old image, and the next refresh does not undo it', async () => {
    on = await refreshed();
    await on.release('unpublish', { 'my-os-1-r1': fields('my-os-1-r2') });
    const expected = ['my-os-1 available public', 'my-os-1-r1 available'];
    expect(await on.images('eu-west-1')).toEqual(expected);
    const next = await on.release('refresh', { 'my-os-1': fields('my-os-1-r2') });
    expect(next.manifest.changes).toEqual([]);
    expect(next.log).toMatch(/us-east-1: my-os-1 is not refreshed: my-os-1-r1 \(ami-\w+\) was withdrawn/);
    for (const region of regions) {
      expect(await on.images(region)).toEqual(expected);
      expect(await on.said(region)).toBe(await imageId(on.world, region, 'my-os-1'));
    }
  });

  it('in one region is not undone there by the regions where the refresh is public', async () => {
    on = await refreshed();
    await on.release('unpublish', { 'my-os-1-r1': fields('my-os-1-r2') }, { inputs: { regions: 'eu-west-1' } });
    await on.release('refresh', { 'my-os-1': fields('my-os-1-r2') });
    expect(await on.images('eu-west-1')).toEqual(['my-os-1 available public', 'my-os-1-r1 available']);
    expect(await on.images('us-east-1')).toEqual(['my-os-1 available public', 'my-os-1-r1 available public']);
  });

  it('takes the image back even where the withdrawal can not be noted', async () => {
    on = await refreshed();
    await on.world.fault({ ...refusal, operation: 'CreateTags' });
    expect((await on.run('unpublish', { 'my-os-1': fields() })).exitCode).toBe(1);
    expect(await on.images()).toEqual(['my-os-1 available', 'my-os-1-r1 available']);
  });
});

describe('the config of a refresh', () => {
  beforeEach(async () => {
    on = await openReleases();
  });

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

  it.each([
    ['my-os-r1', 'this name is already refresh.name of my-os-1 (image.yaml:7). Choose another name.'],
    ['my-os-1', 'this is the name of an image (image.yaml:7). Choose another name.'],
  ])('has no name that another has: %s', async (name, message) => {
    const refreshing = (refreshed: string): string =>
      `public: true, supersede: {match: "my-os-*", then: deprecate}, refresh: {name: ${refreshed}}`;
    const images = { 'my-os-1': refreshing('my-os-r1'), 'my-os-2': refreshing(name) };
    const { exitCode, log } = await on.run('check', images);
    expect([exitCode, log]).toEqual([1, expect.stringContaining(message)]);
    expect(log).toContain('images.my-os-2.refresh.name');
  });

  it('is needed for the command', async () => {
    const { manifest } = await on.run('refresh', { 'my-os-1': 'public: true' });
    expect(manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('no image has `refresh`'),
    ]);
  });
});
