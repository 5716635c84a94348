import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { drawSample } from '../../src/resources/snapshot-content/sample.js';
import type { ActionOptions, Workspace } from '../support/action.js';
import { ec2, kms } from '../support/aws.js';
import { blockBytes, directConfig, snapshotsIn } from '../support/direct-uploads.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { createKey } from '../support/kms-keys.js';
import { openWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'] as const;
/** Six blocks and a part of one; the third and fourth are zeros. */
const disk = rawDisk(6 * blockBytes + 12_345);
disk.fill(0, 2 * blockBytes, 4 * blockBytes);

const config = (image = '', top = 's3: {bucket_name: images}'): string => `
source: {path: disk.raw, architecture: x86_64}
${top}
images:
  my-os-1: {boot_mode: uefi, regions: [${regions.join(', ')}]${image}}
`;

interface Content {
  readonly region: string;
  readonly snapshotId: string;
  readonly images: readonly string[];
  readonly sha256: string;
  readonly percent: number;
  readonly seed: string | null;
  readonly comparedWith: string | null;
}

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ disk, config: config() }));
});

afterEach(() => close());

/** Runs with `content`, and counts what it read. */
async function run(command: string, content: string | undefined, options: ActionOptions = {}) {
  const from = (await world.requests()).length;
  const inputs = { ...(content === undefined ? {} : { content }), ...options.inputs };
  const result = await workspace.run(command, { ...options, inputs });
  const sent = await world.requests({ from });
  const { contents = [], contentsRead } = result.manifest as unknown as {
    contents?: readonly Content[];
    contentsRead: readonly Pick<Content, 'region'>[];
  };
  return {
    ...result,
    messages: result.manifest.failures.map(({ message }) => message),
    contents,
    regionsRead: contentsRead.map(({ region }) => region).sort(),
    blocks: sent.filter(({ operation }) => operation === 'GetSnapshotBlock').length,
    lists: sent.filter(({ operation }) => operation === 'ListSnapshotBlocks').length,
    changed: sent.filter(({ mutating }) => mutating),
  };
}

async function snapshotIn(region: string): Promise<string> {
  const [snapshot] = await snapshotsIn(world, region);
  return snapshot?.id ?? '';
}

async function corrupt(region: string, byte: number): Promise<string> {
  const snapshotId = await snapshotIn(region);
  await world.control('POST', 'corruption', { region, snapshotId, byte });
  return snapshotId;
}

describe('publish with `content: true`', () => {
  it('reads every block of every region before anything is public, and not again', async () => {
    await workspace.write('image.yaml', config(', public: true'));
    const plan = await run('plan', 'true');
    expect([plan.blocks, plan.changed]).toEqual([0, []]);
    expect(plan.log).toMatch(/at most 4096 blocks \(2\.0 GiB\) of 2 snapshots in 2 regions are read.* 0\.01 USD/);
    expect(plan.log).toContain("us-east-1: this role may read snapshots: can't be checked in advance");

    const first = await run('publish', 'true');

    expectSuccess(first);
    expect(first.manifest.changes.filter(({ resource }) => resource === 'snapshot content')).toEqual(
      plan.manifest.changes
        .filter(({ resource }) => resource === 'snapshot content')
        .map((change) => ({ ...change, outcome: 'done' })),
    );
    // The import writes the blocks of the file, those of zeros too, and none behind it.
    expect([first.blocks, first.lists]).toEqual([14, 2]);
    expect(first.contents.map(({ region, percent, comparedWith }) => [region, percent, comparedWith]).sort()).toEqual([
      ['eu-west-1', 100, 'disk.raw'],
      ['us-east-1', 100, 'disk.raw'],
    ]);
    expect(new Set(first.contents.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(first.log).toMatch(/eu-west-1 {2}snap-\w+: all blocks are those of disk\.raw/);
    expect(first.summary).toContain('### Content of the snapshots');
    const order = (await world.requests()).map(({ operation }) => operation);
    expect(order.lastIndexOf('GetSnapshotBlock')).toBeLessThan(order.indexOf('ModifySnapshotAttribute'));

    for (const content of ['true', '5%']) {
      const again = await run('publish', content);
      expectSuccess(again);
      expect([again.blocks, again.lists, again.changed]).toEqual([0, 0, []]);
      expect([again.contents.length, again.regionsRead]).toEqual([2, []]);
    }
    // Public snapshots can't be read: their tags say what was found.
    const verified = await run('verify', 'true');
    expectSuccess(verified);
    expect([verified.blocks, verified.contents.length]).toEqual([0, 2]);
    await ec2(world, 'eu-west-1').deleteTags({
      Resources: [await snapshotIn('eu-west-1')],
      Tags: [{ Key: 'ami-publish:content' }],
    });
    const unknown = await run('verify', 'true');
    expect(unknown.exitCode).toBe(1);
    expect(unknown.messages).toEqual([
      expect.stringMatching(
        /^eu-west-1: the content of snap-\w+ can't be read: public\. .* no earlier run has read it$/,
      ),
    ]);
  });

  it('finds one flipped byte in one block of one region, and makes nothing public', async () => {
    expectSuccess(await run('create', undefined));
    const byte = 5 * blockBytes + 4321;
    const id = await corrupt('eu-west-1', byte);
    await workspace.write('image.yaml', config(', public: true'));

    const found = await run('publish', 'true');

    const message = `eu-west-1: block 5 of ${id} has other bytes, and differs from disk.raw at byte ${byte}`;
    expect(found.exitCode).toBe(1);
    expect(found.manifest.failures).toMatchObject([{ code: 'conflict', region: 'eu-west-1', message }]);
    expect(found.contents.map(({ region }) => region)).toEqual(['us-east-1']);
    expect(found.manifest.images[0]?.regions.map((region) => region.public)).toEqual([false, false]);
    expect(found.changed.map(({ operation, region }) => [operation, region])).toEqual([['CreateTags', 'us-east-1']]);
    const verified = await run('verify', 'true');
    expect(verified.manifest.failures).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: 'drift', message })]),
    );
    // What else differs there is found, too.
    expect(verified.messages).toContainEqual(expect.stringContaining('launch permission differs: found "private"'));
    expect(verified.changed).toEqual([]);

    // Where best effort allows the failure, the other region is published, and this one isn't.
    await workspace.write('image.yaml', config(', public: true, best_effort_regions: [eu-west-1]'));
    const rest = await run('publish', 'true');
    expectSuccess({ exitCode: rest.exitCode, manifest: { ...rest.manifest, failures: [] } });
    expect(rest.manifest.failures).toMatchObject([{ bestEffort: true, message }]);
    expect(rest.manifest.images[0]?.regions.map((region) => [region.region, region.public]).sort()).toEqual([
      ['eu-west-1', false],
      ['us-east-1', true],
    ]);
  });
});

describe('a difference is found', () => {
  it.each<[string, number, RegExp]>([
    ['in zeros', 3 * blockBytes + 7, /block 3 of snap-\w+ has other bytes, .* at byte 1572871$/],
    ["behind the disk's end", disk.length + 10, /block 6 of snap-\w+ has other bytes, .* at byte 3158083$/],
    [
      'in the last block of the volume',
      1024 ** 3 - 1,
      /block 2047 of snap-\w+ has other bytes, .* at byte 1073741823$/,
    ],
  ])('%s', async (_, byte, message) => {
    expectSuccess(await run('create', undefined));
    await corrupt('eu-west-1', byte);
    const { messages } = await run('verify', 'true');
    expect(messages).toEqual([expect.stringMatching(message)]);
  });
});

it('with several disks, each is compared with its own', async () => {
  await workspace.write('data.raw', rawDisk(2 * blockBytes, 'data'));
  await workspace.write('image.yaml', config(', block_device_mappings: [{device_name: /dev/sdf, path: data.raw}]'));
  const first = await run('create', 'true');
  expectSuccess(first);
  expect(first.contents.map(({ comparedWith }) => comparedWith).sort()).toEqual(
    ['data.raw', 'disk.raw'].flatMap((name) => [name, name]),
  );
  const [data] = (await snapshotsIn(world, 'eu-west-1')).filter(
    ({ tags }) => tags['awspub:source:filename'] === 'data.raw',
  );
  await world.control('POST', 'corruption', { region: 'eu-west-1', snapshotId: data?.id, byte: 1024 });
  const { messages } = await run('verify', 'true');
  expect(messages).toEqual([
    `eu-west-1: block 0 of ${data?.id} has other bytes, and differs from data.raw at byte 1024`,
  ]);
});

describe('a sample', () => {
  it('is drawn again by each run, and all blocks are read after it where all are wanted', async () => {
    const sample = await run('create', '50%');
    expectSuccess(sample);
    const [seed] = sample.contents.map((content) => content.seed);
    expect(seed).toMatch(/^[0-9a-f]{16}$/);
    const drawn = drawSample(2048, 50, seed ?? '');
    expect(sample.blocks).toBe(2 * [0, 1, 2, 3, 4, 5, 6].filter((block) => drawn.has(block)).length);
    expect(sample.contents).toMatchObject([
      { percent: 50, seed },
      { percent: 50, seed },
    ]);
    const [snapshot] = await snapshotsIn(world, 'eu-west-1');
    expect(snapshot?.tags['ami-publish:content']).toMatch(new RegExp(`^[0-9a-f]{64} 50% seed:${seed} with:file `));

    const all = await run('create', 'true');
    expectSuccess(all);
    expect(all.blocks).toBe(14);
    expect(all.contents.map((content) => content.seed)).toEqual([null, null]);
  });
});

describe('without the disk image', () => {
  it('regions are compared with the home region, and that with what was found before', async () => {
    expectSuccess(await run('create', 'true'));
    const moved = { 'source-path': 'missing.raw' };
    const same = await run('verify', 'true', { inputs: moved });
    expectSuccess(same);
    expect(same.blocks).toBe(14);
    const home = await corrupt('us-east-1', 0);
    const found = await run('verify', 'true', { inputs: moved });
    // The other region is the next to compare with, and is what it was.
    expect(found.messages).toEqual([
      expect.stringMatching(
        `^us-east-1: the content of ${home} is not what was found when it, or a copy of it, was read`,
      ),
    ]);
    expect(found.contents.map(({ region }) => region)).toEqual(['eu-west-1']);
  });

  it('nothing is known of the home region, and the result says so', async () => {
    expectSuccess(await run('create', undefined));
    const moved = { 'source-path': 'missing.raw' };
    const home = await snapshotIn('us-east-1');
    const same = await run('publish', 'true', { inputs: moved });
    expectSuccess(same);
    expect(same.contents.map(({ region, comparedWith }) => [region, comparedWith]).sort()).toEqual([
      ['eu-west-1', `${home} in us-east-1`],
      ['us-east-1', null],
    ]);
    // The disk image is there again: a comparison with a snapshot isn't enough.
    const withFile = await run('create', 'true');
    expectSuccess(withFile);
    expect(withFile.blocks).toBe(14);
    const id = await corrupt('eu-west-1', 1);
    const found = await run('verify', 'true', { inputs: moved });
    expect(found.messages).toEqual([
      expect.stringMatching(
        `^eu-west-1: block 0 of ${id} has other bytes, and differs from ${home} in us-east-1 at byte 1$`,
      ),
    ]);
  });

  it('copies of a snapshot are compared with it', async () => {
    expectSuccess(await run('create', undefined));
    const source = await snapshotIn('us-east-1');
    await workspace.write(
      'image.yaml',
      config().replace('path: disk.raw', `snapshot: ${source}`).replace('my-os-1', 'my-os-2'),
    );
    const copied = await run('create', 'true');
    expectSuccess(copied);
    expect(copied.contents.map(({ comparedWith }) => comparedWith)).toEqual(Array(2).fill(`${source} in us-east-1`));
    expect(copied.blocks).toBe(3 * 7);
    expect(copied.log).toMatch(/at most 6144 blocks \(3\.0 GiB\) of 3 snapshots in 2 regions are read/);
  });
});

describe('an encrypted snapshot', () => {
  it('is read with its key, and lacks nothing of the disk; without the key it is a failure of its region', async () => {
    const keys: string[] = [];
    for (const region of regions) keys.push(await createKey(world, region, { alias: 'alias/my-os' }));
    await workspace.write('image.yaml', config(', kms_key_id: alias/my-os'));
    const first = await run('create', 'true');
    expectSuccess(first);
    expect(first.contents).toHaveLength(2);
    await world.fault({
      kind: 'error',
      operation: 'GetSnapshotBlock',
      region: 'eu-west-1',
      code: 'AccessDeniedException',
      status: 403,
    });
    const denied = await run('verify', 'true');
    expect(denied.manifest.failures).toMatchObject([
      { region: 'eu-west-1', hint: expect.stringContaining('ebs:GetSnapshotBlock') },
    ]);
    expect(denied.contents.map(({ region }) => region)).toEqual(['us-east-1']);
    await world.clearFaults();
    await kms(world, 'eu-west-1').disableKey({ KeyId: keys.at(-1) });
    const disabled = await run('verify', 'true');
    expect(disabled.manifest.failures).toContainEqual(
      expect.objectContaining({
        region: 'eu-west-1',
        hint: expect.stringContaining(`encrypted with ${keys.at(-1)}. Allow kms:Decrypt`),
      }),
    );
  });

  it('that lacks blocks of the disk has random data there', async () => {
    await workspace.write('image.yaml', directConfig({ regions: regions.join(', ') }));
    expectSuccess(await run('create', 'true'));
    // A copy that encrypts takes over what was never written.
    await ec2(world, 'eu-west-1').enableEbsEncryptionByDefault({});
    const [old] = await snapshotsIn(world, 'eu-west-1');
    const { Images = [] } = await ec2(world, 'eu-west-1').describeImages({ Owners: ['self'] });
    await ec2(world, 'eu-west-1').deregisterImage({ ImageId: Images[0]?.ImageId });
    await ec2(world, 'eu-west-1').deleteSnapshot({ SnapshotId: old?.id });
    const { SnapshotId } = await ec2(world, 'eu-west-1').copySnapshot({
      SourceRegion: 'us-east-1',
      SourceSnapshotId: await snapshotIn('us-east-1'),
      TagSpecifications: [
        { ResourceType: 'snapshot', Tags: Object.entries(old?.tags ?? {}).map(([Key, Value]) => ({ Key, Value })) },
      ],
    });
    await world.advance(3600);
    await ec2(world, 'eu-west-1').deleteTags({ Resources: [SnapshotId ?? ''], Tags: [{ Key: 'ami-publish:content' }] });
    await ec2(world, 'eu-west-1').disableEbsEncryptionByDefault({});
    const { messages } = await run('create', 'true');
    expect(messages).toEqual([
      `eu-west-1: block 2 of ${SnapshotId} was never written, and an encrypted volume has random data there, and differs from disk.raw at byte ${2 * blockBytes}`,
    ]);
  });
});

describe('what AWS answers in between', () => {
  it('throttling and failures pass, and a run whose time is over is continued', async () => {
    expectSuccess(await run('create', undefined));
    const get = { operation: 'GetSnapshotBlock', region: 'eu-west-1' };
    await world.fault(
      { kind: 'error', ...get, count: 1, code: 'RequestThrottledException', status: 400 },
      { kind: 'truncate', ...get, skip: 2, count: 1 },
      {
        kind: 'error',
        operation: 'ListSnapshotBlocks',
        region: 'us-east-1',
        count: 1,
        code: 'InternalServerException',
        status: 500,
      },
    );
    expectSuccess(await run('verify', 'true'));
    await world.fault({ kind: 'delay', ...get, seconds: 15 });
    const late = await run('create', 'true', { inputs: { 'max-wait': '10s' } });
    expect(late.manifest.failures).toMatchObject([{ code: 'timeout', region: 'eu-west-1' }]);
    expect(late.contents.map(({ region }) => region)).toEqual(['us-east-1']);
    await world.clearFaults();
    const next = await run('create', 'true');
    expectSuccess(next);
    expect([next.contents.length, next.regionsRead]).toEqual([2, ['eu-west-1']]);
  });
});
