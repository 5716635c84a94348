import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionResult, Workspace } from '../support/action.js';
import { ec2, parameters, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import { barrierProblems, makesPublic } from '../support/publish-campaign.js';
import { usableBy } from '../support/publish-holdings.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestAccount, TestRequest, TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'];
const twoYearsMs = 2 * 365 * 86_400_000;
let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

function config(images: Readonly<Record<string, string>>, top = ''): string {
  const list = Object.entries(images).map(([name, fields]) => `  ${name}: {${fields}}`);
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
${top}
defaults: {boot_mode: uefi, regions: [${regions.join(', ')}]}
images:
${list.join('\n')}
`;
}

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ accounts: [{}, {}] }));
});

afterEach(() => close());

async function run(command: string, images: Readonly<Record<string, string>>, top?: string): Promise<ActionResult> {
  await workspace.write('image.yaml', config(images, top));
  return workspace.run(command);
}

async function succeed(command: string, images: Readonly<Record<string, string>>, top?: string): Promise<ActionResult> {
  const result = await run(command, images, top);
  expectSuccess(result);
  return result;
}

async function image(region: string, name = 'my-os-1') {
  const { Images } = await ec2(world, region).describeImages({
    Owners: ['self'],
    IncludeDeprecated: true,
    Filters: [{ Name: 'name', Values: [name] }],
  });
  return Images?.[0];
}

function stranger(): TestAccount {
  return world.accounts[1] as TestAccount;
}

async function seenByStrangers(): Promise<string[]> {
  return (await Promise.all(regions.map((region) => usableBy(world, region, stranger())))).flat();
}

async function sent(operation: string): Promise<TestRequest[]> {
  return (await world.requests()).filter((request) => request.operation === operation && request.applied);
}

function messages(result: ActionResult): string[] {
  return result.manifest.failures.map(({ message }) => message);
}

describe('going public', () => {
  it('lets everybody use images and copy snapshots, and begins when every region has been read again', async () => {
    await world.settings({ consistencyLagSeconds: 30 });
    const { manifest } = await succeed('publish', { 'my-os-1': 'public: true' });
    expect(barrierProblems(await world.requests())).toEqual([]);
    await world.advance(60);
    for (const { region, imageId, snapshotId } of manifest.images[0]?.regions ?? []) {
      expect(await usableBy(world, region, stranger())).toEqual([imageId, snapshotId].toSorted());
      const client = ec2(world, region, stranger());
      const copy = await client.copySnapshot({ SourceRegion: region, SourceSnapshotId: snapshotId as string });
      await world.advance(3600);
      const { Snapshots } = await client.describeSnapshots({ SnapshotIds: [copy.SnapshotId ?? ''] });
      expect(Snapshots?.[0]?.State).toBe('completed');
    }
  });

  it('keeps every region private when one fails', async () => {
    await world.fault({ kind: 'error', operation: 'RegisterImage', region: 'eu-west-1', code: 'Denied', status: 403 });
    expect((await run('publish', { 'my-os-1': 'public: true' })).exitCode).toBe(1);
    expect(await seenByStrangers()).toEqual([]);
    expect((await world.requests()).filter(makesPublic)).toEqual([]);
  });

  it('goes on without a best-effort region that fails before the barrier, and names it', async () => {
    const images = {
      'my-os-1': `public: true, best_effort_regions: [eu-west-1], ssm_parameter: [{name: /latest}]`,
    };
    await world.fault({ kind: 'error', operation: 'RegisterImage', region: 'eu-west-1', code: 'Denied', status: 403 });
    const { exitCode, manifest, log, outputs } = await run('publish', images);
    expect(exitCode).toBe(0);
    expect(manifest.failures).toMatchObject([{ region: 'eu-west-1' }]);
    expect(log).toMatch(/::warning.*eu-west-1/);
    expect(outputs).toMatch(/failed-regions<<(\S+)\neu-west-1\n\1/);
    expect(await usableBy(world, 'us-east-1', stranger())).toHaveLength(2);
    expect(await usableBy(world, 'eu-west-1', stranger())).toEqual([]);
  });

  it.each(['ModifyImageAttribute', 'ModifySnapshotAttribute'])(
    'announces nothing of a best-effort region where %s fails',
    async (operation) => {
      const images = {
        'my-os-1': `public: true, best_effort_regions: [eu-west-1], ssm_parameter: [{name: /latest}]`,
      };
      await world.fault({ kind: 'error', operation, region: 'eu-west-1', code: 'Denied', status: 403 });
      const { exitCode, manifest } = await run('publish', images);
      expect(exitCode).toBe(0);
      expect(manifest.images[0]?.regions.map((place) => [place.region, place.public])).toEqual([
        ['eu-west-1', false],
        ['us-east-1', true],
      ]);
      const { Parameters } = await parameters(world, 'eu-west-1').getParameters({ Names: ['/latest'] });
      expect(Parameters).toEqual([]);
    },
  );

  it('leaves alone a best-effort region whose image is gone at the barrier', async () => {
    const images = { 'my-os-1': 'public: true, best_effort_regions: [eu-west-1]' };
    await succeed('create', images);
    const { length } = (await world.requests()).filter(
      ({ operation, region }) => operation === 'DescribeImages' && region === 'eu-west-1',
    );
    expect(length).toBeGreaterThan(0);
    // The first look finds the image; the one at the barrier is refused.
    await world.fault({
      kind: 'error',
      operation: 'DescribeImages',
      region: 'eu-west-1',
      contains: 'image-id',
      code: 'UnauthorizedOperation',
      status: 403,
    });
    expect((await run('publish', images)).exitCode).toBe(0);
    expect(await usableBy(world, 'eu-west-1', stranger())).toEqual([]);
    expect(await usableBy(world, 'us-east-1', stranger())).toHaveLength(2);
  });

  it.each([
    ['has shown', 4, true],
    ['has not shown yet', 0, 'unknown'],
  ] as const)('cancelled when AWS %s what it asked for, says so', async (_, seconds, expected) => {
    await world.settings({ consistencyLagSeconds: 3 });
    const cancel = new AbortController();
    const isAsked = async (): Promise<boolean> => (await sent('ModifyImageAttribute')).length > 0;
    const clock = await virtualClock(world);
    clock.beforeMoving(async () => {
      if (!(await isAsked())) return false;
      await world.advance(seconds);
      cancel.abort(new Error('ended here'));
      return true;
    });
    await workspace.write('image.yaml', config({ 'my-os-1': 'public: true' }));
    const { exitCode, manifest } = await workspace.run('publish', { clock, cancel: cancel.signal });
    expect([exitCode, manifest.outcome]).toEqual([1, 'cancelled']);
    const [asked] = await sent('ModifyImageAttribute');
    const told = manifest.images[0]?.regions.find(({ region }) => region === asked?.region);
    expect(told?.public).toBe(expected);
    await world.advance(60);
    expect((await image(asked?.region ?? ''))?.Public).toBe(true);
    await succeed('publish', { 'my-os-1': 'public: true' });
  });

  it('never publishes a temporary image', async () => {
    await succeed('publish', {
      'my-os-1': 'public: true, temporary: true',
      'my-os-2': 'public: true, separate_snapshot: true',
    });
    expect((await image('us-east-1', 'my-os-1'))?.Public).toBe(false);
    expect((await image('us-east-1', 'my-os-2'))?.Public).toBe(true);
  });

  it('keeps snapshots private with public_snapshot: false', async () => {
    await succeed('publish', { 'my-os-1': 'public: true, public_snapshot: false' });
    const ids = await Promise.all(regions.map(async (region) => (await image(region))?.ImageId));
    expect(await seenByStrangers()).toEqual(ids);
    expect((await succeed('publish', { 'my-os-1': 'public: true, public_snapshot: false' })).manifest.changes).toEqual(
      [],
    );
  });

  it('makes public the snapshots that the images use, also where there are duplicates', async () => {
    const images = { 'my-os-1': 'public: true', 'my-os-2': 'public: true' };
    const { manifest } = await succeed('create', images);
    const client = ec2(world, 'eu-west-1');
    const used = manifest.images[0]?.regions.find(({ region }) => region === 'eu-west-1')?.snapshotId as string;
    const { Snapshots } = await client.describeSnapshots({ SnapshotIds: [used] });
    const Tags = Snapshots?.[0]?.Tags ?? [];
    const double = await client.copySnapshot({
      SourceRegion: 'eu-west-1',
      SourceSnapshotId: used,
      TagSpecifications: [{ ResourceType: 'snapshot', Tags }],
    });
    await world.advance(3600);
    const second = await image('eu-west-1', 'my-os-2');
    await client.deregisterImage({ ImageId: second?.ImageId });
    await reregister('eu-west-1', second, { snapshotId: double.SnapshotId as string });
    await world.advance(60);
    await succeed('publish', images);
    expect(await usableBy(world, 'eu-west-1', stranger())).toHaveLength(4);
    await succeed('verify', images);
  });
});

/** The image again, under its name and with its tags, but on another snapshot. */
async function reregister(
  region: string,
  was: Awaited<ReturnType<typeof image>>,
  { snapshotId }: { readonly snapshotId: string },
): Promise<void> {
  const devices = was?.BlockDeviceMappings ?? [];
  await ec2(world, region).registerImage({
    Name: was?.Name,
    Architecture: was?.Architecture,
    VirtualizationType: 'hvm',
    RootDeviceName: was?.RootDeviceName,
    BootMode: was?.BootMode,
    EnaSupport: true,
    SriovNetSupport: 'simple',
    BlockDeviceMappings: devices.map((device) => {
      const { Encrypted: _, ...ebs } = device.Ebs ?? {};
      return device.Ebs ? { ...device, Ebs: { ...ebs, SnapshotId: snapshotId } } : device;
    }),
    TagSpecifications: [{ ResourceType: 'image', Tags: was?.Tags ?? [] }],
  });
}

describe('publish again', () => {
  const full = {
    'my-os-1':
      'public: true, deprecation: {after: 1y}, ssm_parameter: [{name: /latest}], ' +
      'sns: [{releases: {subject: out, message: {default: out}, regions: [us-east-1]}}]',
  };

  async function state(): Promise<unknown> {
    const all = regions.map(async (region) => {
      const { ImageId, DeprecationTime, Tags } = (await image(region)) ?? {};
      const { Parameters } = await parameters(world, region).getParameters({ Names: ['/latest'] });
      return { region, ImageId, DeprecationTime, Tags, parameter: Parameters?.[0]?.Value };
    });
    return [await Promise.all(all), (await seenByStrangers()).toSorted(), await world.messages()];
  }

  it('is what list says too: who may use it, when it is deprecated, what points to it', async () => {
    await topics(world, 'us-east-1').createTopic({ Name: 'releases' });
    const images = { 'my-os-1': `${full['my-os-1']}, deregistration_protection: true, share: ["210987654321"]` };
    const published = await succeed('publish', images);
    const listed = await succeed('list', images);
    expect(listed.manifest.images).toEqual(published.manifest.images);
    for (const place of listed.manifest.images[0]?.regions ?? []) {
      const { DeprecationTime } = (await image(place.region)) ?? {};
      expect(place).toMatchObject({
        public: true,
        sharedWith: ['210987654321'],
        deprecationTime: DeprecationTime,
        deregistrationProtection: 'enabled-without-cooldown',
        ssmParameters: ['/latest'],
      });
    }
    const taken = await succeed('unpublish', images);
    expect((await succeed('list', images)).manifest.images).toEqual(taken.manifest.images);
    expect(taken.manifest.images[0]?.regions).toMatchObject([{ ssmParameters: [] }, { ssmParameters: [] }]);
  });

  it('changes and sends nothing, and after unpublish brings everything back as it was', async () => {
    await topics(world, 'us-east-1').createTopic({ Name: 'releases' });
    await succeed('publish', full);
    const published = await state();
    const requests = (await world.requests({ mutating: true })).length;
    expect((await succeed('publish', full)).manifest.changes).toEqual([]);
    expect((await world.requests({ mutating: true })).length).toBe(requests);
    await world.advance(86_400);
    await succeed('unpublish', full);
    expect(await seenByStrangers()).toEqual([]);
    await succeed('publish', full);
    expect(await state()).toEqual(published);
    await succeed('verify', full);
  });
});

describe('the quota of public AMIs', () => {
  const four = {
    'my-os-1': 'public: true',
    'my-os-2': 'public: true',
    'my-os-3': 'public: true',
    'my-os-4': 'public: true',
  };
  const supersede = 'supersede: {match: "my-os-?", keep: 3, then: private}';

  it('of 5 with 4 in use and 2 to come stops the run before a byte is sent, unless supersede frees one', async () => {
    await succeed('publish', four);
    await world.advance(3600);
    await workspace.write('disk.raw', rawDisk(64 * 1024, 'next'));
    const before = (await world.requests({ mutating: true })).length;
    const two = { 'my-os-5': 'public: true', 'my-os-6': 'public: true' };
    const refused = await run('publish', two);
    expect(refused.exitCode).toBe(1);
    expect(messages(refused)).toEqual(regions.map(() => '4 of 5 public AMIs are in use, and 2 more are needed'));
    expect(refused.manifest.failures[0]?.hint).toMatch(/L-0E3CBAB9.*supersede/);
    expect((await world.requests({ mutating: true })).length).toBe(before);
    expect((await run('plan', two)).exitCode).toBe(1);

    await succeed('publish', { 'my-os-5': `public: true, ${supersede}`, 'my-os-6': 'public: true' });
    for (const region of regions) {
      const { Images } = await ec2(world, region).describeImages({
        Owners: ['self'],
        Filters: [{ Name: 'is-public', Values: ['true'] }],
      });
      expect(Images).toHaveLength(5);
      expect((await image(region, 'my-os-5'))?.Public).toBe(true);
    }
  });

  it('and whatever else would keep images from the world stops `create` before a byte is sent, too', async () => {
    await succeed('publish', four);
    await world.advance(3600);
    await workspace.write('disk.raw', rawDisk(64 * 1024, 'next'));
    const before = (await world.requests({ mutating: true })).length;
    expect((await run('create', { 'my-os-5': 'public: true', 'my-os-6': 'public: true' })).exitCode).toBe(1);
    await parameters(world, 'eu-west-1').putParameter({ Name: '/latest', Value: 'theirs', Type: 'String' });
    const parameter = await run('create', { 'my-os-5': 'ssm_parameter: [{name: /latest}]' });
    expect(messages(parameter)).toEqual(['SSM parameter /latest exists and points to another value']);
    expect((await world.requests({ mutating: true })).length).toBe(before + 1);
  });

  it('gets back what supersede took away when a later region fails and rollback is on', async () => {
    await succeed('publish', { 'my-os-1': 'public: true' });
    await world.advance(3600);
    await workspace.write('disk.raw', rawDisk(64 * 1024, 'next'));
    const before = await seenByStrangers();
    await world.fault({
      kind: 'error',
      operation: 'EnableImageDeprecation',
      region: 'eu-west-1',
      code: 'Denied',
      status: 403,
    });
    const next = { 'my-os-2': 'public: true, deprecation: {after: 1y}, supersede: {match: "my-os-?", then: private}' };
    expect((await run('publish', next, 'rollback_on_failure: true')).exitCode).toBe(1);
    expect(await seenByStrangers()).toEqual(before);
  });
});

describe('block public access', () => {
  const publicImage = { 'my-os-1': 'public: true' };

  it.each(['images', 'snapshots'] as const)('for %s that a policy manages is never lifted', async (kind) => {
    const state = kind === 'images' ? 'block-new-sharing' : 'block-all-sharing';
    await world.settings({ blockPublicAccess: { [kind]: state, managedBy: 'declarative-policy' } });
    const result = await run('publish', publicImage, 'allow_unblock_public_access: true');
    expect(result.exitCode).toBe(1);
    expect(messages(result)).toEqual(regions.map(() => `block public access for ${kind} is on (${state})`));
    expect(result.manifest.failures[0]?.hint).toContain('declarative policy');
    expect((await world.requests({ mutating: true })).map(({ operation }) => operation)).toEqual(['CreateBucket']);
  });

  it('for snapshots matters only where a snapshot is to be public', async () => {
    await world.settings({ blockPublicAccess: { snapshots: 'block-all-sharing' } });
    await succeed('publish', { 'my-os-1': 'public: true, public_snapshot: false' });
    expect(await sent('DisableSnapshotBlockPublicAccess')).toEqual([]);
  });

  it('is lifted where that is allowed, waited for and told; nowhere else', async () => {
    await world.settings({ blockPublicAccess: { images: 'block-new-sharing' } });
    expect((await run('publish', publicImage)).exitCode).toBe(1);
    expect(await sent('DisableImageBlockPublicAccess')).toEqual([]);
    const { log } = await succeed('publish', publicImage, 'allow_unblock_public_access: true');
    expect(log).toMatch(/us-east-1: the block on public access for images was removed/);
    // Progress shows one line at a time, of whichever region comes first.
    expect(log).toMatch(
      /(us-east|eu-west)-1 {2}ami-\w+ waits until the removal of the block on public access takes effect/,
    );
    expect((await sent('DisableImageBlockPublicAccess')).map(({ region }) => region).toSorted()).toEqual(
      regions.toSorted(),
    );
    expect(await sent('DisableSnapshotBlockPublicAccess')).toEqual([]);
    expect(await seenByStrangers()).toHaveLength(4);
  });
});

describe('what the run may not ask about public access', () => {
  const operations = ['GetImageBlockPublicAccessState', 'GetSnapshotBlockPublicAccessState', 'GetServiceQuota'];

  beforeEach(async () => {
    const denied = { kind: 'error', code: 'UnauthorizedOperation', status: 403 };
    for (const operation of operations) await world.fault({ ...denied, operation });
  });

  it('is said, and the run goes on', async () => {
    const { log } = await succeed('publish', { 'my-os-1': 'public: true' });
    for (const operation of operations) expect(log).toMatch(new RegExp(`can't be checked in advance, .*${operation}`));
    expect(await seenByStrangers()).toHaveLength(4);
  });

  it('is not called forbidden where another error kept the answer', async () => {
    await world.clearFaults();
    await world.fault({ kind: 'error', operation: 'GetServiceQuota', code: 'NoSuchResourceException', status: 400 });
    const { log } = await run('plan', { 'my-os-1': 'public: true' });
    expect(log).toContain('servicequotas:GetServiceQuota failed (NoSuchResourceException)');
  });

  it('is answered by the first refusal, without a wait', async () => {
    await world.settings({ blockPublicAccess: { images: 'block-new-sharing' } });
    const result = await run('publish', { 'my-os-1': 'public: true' });
    expect(result.exitCode).toBe(1);
    expect(result.manifest.failures.map(({ hint }) => hint)).toEqual(
      regions.map(() => expect.stringContaining('Check block public access')),
    );
    const refused = (await world.requests()).filter(
      ({ operation, outcome }) => operation === 'ModifyImageAttribute' && outcome !== 'ok',
    );
    expect(refused).toHaveLength(2);
    expect(await sent('DisableImageBlockPublicAccess')).toEqual([]);
  });
});

describe('what can never be public', () => {
  it.each([
    ['encrypted', { encryptionByDefault: { 'us-east-1': true, 'eu-west-1': true } }, undefined],
    ['product-coded', { ec2: { productCodesOfNewSnapshots: ['abc123'] } }, 'it has product codes'],
  ])('%s images are refused before anything becomes public', async (_, settings, why) => {
    await world.settings(settings);
    const created = await run('create', { 'my-os-1': '' });
    expect(created.exitCode).toBe(0);
    const before = (await world.requests({ mutating: true })).length;
    const result = await run('publish', { 'my-os-1': 'public: true' });
    expect(result.exitCode).toBe(1);
    if (why) expect(messages(result)).toEqual(regions.map(() => expect.stringContaining(why)));
    expect((await world.requests({ mutating: true })).length).toBe(before);
  });

  it('product codes that come with a new snapshot stop the run at the barrier', async () => {
    await world.settings({ ec2: { productCodesOfNewSnapshots: ['abc123'] } });
    const result = await run('publish', { 'my-os-1': 'public: true' });
    expect(result.exitCode).toBe(1);
    expect(messages(result).toSorted()).toEqual(
      regions.toSorted().map(() => expect.stringMatching(/^my-os-1 \(ami-\w+\) can't become public: it has product/)),
    );
    expect((await world.requests()).filter(makesPublic)).toEqual([]);
  });

  it('watermarked images are refused in preflight', async () => {
    await succeed('create', { 'my-os-1': '' });
    const { ImageId } = (await image('eu-west-1')) ?? {};
    await ec2(world, 'eu-west-1').attachImageWatermark({ ImageId, WatermarkName: 'ours' } as never);
    const result = await run('publish', { 'my-os-1': 'public: true' });
    expect(messages(result)).toEqual([expect.stringContaining('it has a watermark')]);
    expect((await world.requests()).filter(makesPublic)).toEqual([]);
  });
});

describe('deprecation', () => {
  it.each([
    ['after', '{after: 90d}', (creationMs: number) => creationMs + 90 * 86_400_000],
    ['at', '{at: "2031-02-03T04:05:31Z"}', () => Date.parse('2031-02-03T04:06:00Z')],
  ])('%s is set in every region, to the minute, and verify is clean afterwards', async (_, deprecation, expected) => {
    const images = { 'my-os-1': `deprecation: ${deprecation}` };
    await succeed('publish', images);
    for (const region of regions) {
      const { CreationDate = '', DeprecationTime = '' } = (await image(region)) ?? {};
      expect(Math.abs(Date.parse(DeprecationTime) - expected(Date.parse(CreationDate)))).toBeLessThanOrEqual(30_000);
    }
    await succeed('verify', images);
    expect((await succeed('publish', images)).manifest.changes).toEqual([]);
  });

  it('never cancels one that is set, but never that of a public image', async () => {
    await succeed('publish', { 'my-os-1': 'deprecation: {after: 1y}' });
    await succeed('publish', { 'my-os-1': 'deprecation: never' });
    expect((await image('eu-west-1'))?.DeprecationTime).toBeUndefined();
    await succeed('verify', { 'my-os-1': 'deprecation: never' });
    expect((await run('check', { 'my-os-1': 'public: true, deprecation: never' })).exitCode).toBe(1);
  });

  it('of a public image is two years at the latest, which AWS sets by itself', async () => {
    await succeed('publish', { 'my-os-1': 'public: true, deprecation: {after: 2y}' });
    expect(await sent('EnableImageDeprecation')).toEqual([]);
    const { CreationDate = '', DeprecationTime = '' } = (await image('eu-west-1')) ?? {};
    const days = (Date.parse(DeprecationTime) - Date.parse(CreationDate) - twoYearsMs) / 86_400_000;
    expect(Math.abs(days)).toBeLessThan(1.5);
    await succeed('verify', { 'my-os-1': 'public: true, deprecation: {after: 2y}' });
    expect((await run('check', { 'my-os-1': 'public: true, deprecation: {after: 25 months}' })).exitCode).toBe(1);
  });

  it('at a time beyond two years of a public image, or in the past, is refused before a byte is sent', async () => {
    for (const at of ['2099-01-01T00:00:00Z', '2001-01-01T00:00:00Z']) {
      const result = await run('publish', { 'my-os-1': `public: true, deprecation: {at: "${at}"}` });
      expect([at, result.exitCode]).toEqual([at, 1]);
      expect(messages(result).join()).toContain('deprecation');
    }
    expect((await world.requests({ mutating: true })).map(({ operation }) => operation)).toEqual(['CreateBucket']);
  });

  it('whose span has passed for an image that exists is refused before anything is changed', async () => {
    await succeed('publish', { 'my-os-1': '' });
    await world.advance(10 * 86_400);
    const before = (await world.requests({ mutating: true })).length;
    const result = await run('publish', { 'my-os-1': 'public: true, deprecation: {after: 7d}' });
    expect(result.exitCode).toBe(1);
    expect(messages(result)).toEqual([
      expect.stringContaining('is in the past'),
      expect.stringContaining('is in the past'),
    ]);
    expect((await world.requests({ mutating: true })).length).toBe(before);
  });

  it('that has come since is not set again', async () => {
    const images = { 'my-os-1': 'deprecation: {after: 1d}' };
    await succeed('publish', images);
    await world.advance(3 * 86_400);
    expect((await succeed('publish', images)).manifest.changes).toEqual([]);
    await succeed('verify', images);
  });
});

describe('share', () => {
  function accounts(count: number, from = 0): string[] {
    return Array.from({ length: count }, (_, index) => String(500_000_000_000 + from + index));
  }

  async function permissions(region: string) {
    const { ImageId = '', BlockDeviceMappings } = (await image(region)) ?? {};
    const client = ec2(world, region);
    const SnapshotId = BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
    const launch = await client.describeImageAttribute({ ImageId, Attribute: 'launchPermission' });
    const volume = await client.describeSnapshotAttribute({ SnapshotId, Attribute: 'createVolumePermission' });
    return {
      image: (launch.LaunchPermissions ?? []).flatMap(({ UserId }) => UserId ?? []).toSorted(),
      snapshot: (volume.CreateVolumePermissions ?? []).flatMap(({ UserId }) => UserId ?? []).toSorted(),
    };
  }

  const shared = (ids: readonly string[], exact = false) => ({
    'my-os-1': `share: [${ids.map((id) => `"${id}"`).join(', ')}], share_exact: ${exact}`,
  });

  it('takes nobody away, but with share_exact, from image and snapshot', async () => {
    const [a, b, c] = accounts(3) as [string, string, string];
    await succeed('publish', shared([a, b]));
    await succeed('publish', shared([c]));
    expect(await permissions('eu-west-1')).toEqual({ image: [a, b, c], snapshot: [a, b, c] });
    expect((await run('verify', shared([c], true))).exitCode).toBe(1);
    await succeed('publish', shared([c], true));
    for (const region of regions) expect(await permissions(region)).toEqual({ image: [c], snapshot: [c] });
    await succeed('verify', shared([c], true));
  });

  it('changes 500 of a snapshot at a time, and never adds and removes in one call', async () => {
    const first = accounts(501);
    const second = accounts(501, 400);
    await succeed('publish', shared(first));
    await succeed('publish', shared(second, true));
    expect(await permissions('eu-west-1')).toEqual({ image: second, snapshot: second });
    const calls = (await sent('ModifySnapshotAttribute')).filter(({ region }) => region === 'eu-west-1');
    const sizes = calls.map(({ input }) => [
      input.CreateVolumePermission.Add?.length ?? 0,
      input.CreateVolumePermission.Remove?.length ?? 0,
    ]);
    expect(sizes).toEqual([
      [500, 0],
      [1, 0],
      [400, 0],
      [0, 400],
    ]);
  });
});
