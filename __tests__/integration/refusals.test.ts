import { describe, expect, it } from '@jest/globals';
import { differences } from '../support/fault-campaign.js';
import { look, normalised } from '../support/publish-holdings.js';
import { undisturbedState } from '../support/publish-interruptions.js';
import { untruths } from '../support/publish-truth.js';
import { inPublishWorld, type Scene } from '../support/publish-world.js';
import { openReleases } from '../support/releases.js';

const region = 'us-east-1';
const refusal = { kind: 'error', code: 'IncorrectState', status: 400 };
const all = '"Add":[{"Group":"all"';
const share = '"Add":[{"UserId"';

const requests: readonly {
  what: string;
  at: { operation: string; contains?: string };
  scene?: Scene;
  /** How many requests of this kind come before it. */
  skip?: number;
}[] = [
  { what: 'the share of a snapshot', at: { operation: 'ModifySnapshotAttribute', contains: share } },
  { what: 'the share of an image', at: { operation: 'ModifyImageAttribute', contains: share } },
  { what: 'a public snapshot', at: { operation: 'ModifySnapshotAttribute', contains: all } },
  { what: 'a public image', at: { operation: 'ModifyImageAttribute', contains: all } },
  { what: 'the deprecation', at: { operation: 'EnableImageDeprecation' } },
  { what: 'the protection', at: { operation: 'EnableImageDeregistrationProtection' } },
  { what: 'a disabled image', at: { operation: 'DisableImage' }, scene: { supersede: 'disable' } },
  {
    what: 'a deprecated older image',
    at: { operation: 'EnableImageDeprecation' },
    scene: { supersede: 'deprecate' },
    skip: 1,
  },
  {
    what: 'the successor in a description',
    at: { operation: 'ModifyImageAttribute', contains: 'Superseded by' },
    scene: { supersede: 'deprecate' },
  },
  {
    what: 'the successor in a tag',
    at: { operation: 'CreateTags', contains: 'ami-publish:superseded-by' },
    scene: { supersede: 'deprecate' },
  },
];

/** Requests of `create`, with the field of the config that asks for them. */
const requestsOfCreate = [
  {
    what: 'instance types',
    field: 'instance_types: {supported: [m7i.*]}',
    operation: 'ReplaceImageInstanceTypeSpecification',
  },
  { what: 'a watermark', field: 'watermarks: [approved]', operation: 'AttachImageWatermark' },
  { what: 'a second watermark', field: 'watermarks: [approved, stable]', operation: 'AttachImageWatermark', skip: 1 },
];

/** The first attempt's answer is lost, and every further attempt is refused. */
function lostThenRefused(at: object, applied: boolean, skip = 0): object[] {
  return [
    { kind: 'reset', applied, region, skip, count: 1, ...at },
    { ...refusal, region, skip: skip + 1, ...at },
  ];
}

describe('a refusal', () => {
  it.each(requests)('of $what that follows a lost answer is no failure', async ({ at, scene = {}, skip }) => {
    await inPublishWorld(scene, async (world, workspace) => {
      const before = await look(world);
      await world.fault(...lostThenRefused(at, true, skip));
      const result = await workspace.run('publish');
      await world.clearFaults();
      expect(result.manifest.failures).toEqual([]);
      const after = await look(world);
      expect([
        ...untruths(before, after, result, scene),
        ...differences(await undisturbedState(scene), normalised(after)),
      ]).toEqual([]);
    });
  });

  it.each(requestsOfCreate)(
    'of $what that follows a lost answer is none either',
    async ({ field, operation, skip }) => {
      const on = await openReleases();
      try {
        await on.world.fault(...lostThenRefused({ operation }, true, skip));
        await on.release('create', { 'my-os-1': field });
        await on.world.clearFaults();
        expect((await on.run('verify', { 'my-os-1': field })).exitCode).toBe(0);
      } finally {
        await on.close();
      }
    },
  );

  it('is one where nothing has been done', async () => {
    await inPublishWorld({}, async (world, workspace) => {
      const before = await look(world);
      await world.fault(...lostThenRefused({ operation: 'EnableImageDeprecation' }, false));
      const result = await workspace.run('publish');
      expect(result.manifest.failures.map(({ message }) => message)).toEqual([
        expect.stringContaining(`EnableImageDeprecation in ${region}: IncorrectState`),
      ]);
      expect(untruths(before, await look(world), result, {})).toEqual([]);
    });
  });

  it('of what someone else has done already is no failure either', async () => {
    const scene: Scene = { supersede: 'disable' };
    await inPublishWorld(scene, async (world, workspace) => {
      await world.fault({ ...refusal, applied: true, operation: 'DisableImage', region });
      const { manifest } = await workspace.run('publish');
      expect(manifest.failures).toEqual([]);
      expect(differences(await undisturbedState(scene), normalised(await look(world)))).toEqual([]);
    });
  });

  it('of a pending image is waited out, and no older image is taken for gone', async () => {
    const scene: Scene = { supersede: 'delete' };
    const pending = {
      kind: 'error',
      code: 'InvalidAMIID.Unavailable',
      message: 'The AMI ID is currently pending and may not be used for this operation',
      status: 400,
      count: 2,
      region,
    };
    await inPublishWorld(scene, async (world, workspace) => {
      await world.fault(
        { ...pending, operation: 'ModifyImageAttribute' },
        { ...pending, operation: 'DeregisterImage' },
      );
      const { manifest } = await workspace.run('publish');
      expect(manifest.failures).toEqual([]);
      expect(differences(await undisturbedState(scene), normalised(await look(world)))).toEqual([]);
    });
  });

  it('of an image that stays unavailable fails the run: the image is still there', async () => {
    await inPublishWorld({ supersede: 'delete' }, async (world, workspace) => {
      const unavailable = { kind: 'error', code: 'InvalidAMIID.Unavailable', status: 400, region };
      await world.fault({ ...unavailable, operation: 'DeregisterImage' });
      const { exitCode, manifest } = await workspace.run('publish');
      expect(exitCode).toBe(1);
      expect(manifest.failures.map(({ message }) => message)).toEqual([
        expect.stringContaining('DeregisterImage in us-east-1: InvalidAMIID.Unavailable'),
      ]);
    });
  });

  it('for a block on public access is final where this run has removed none', async () => {
    await inPublishWorld({}, async (world, workspace) => {
      const blocked = { kind: 'error', code: 'OperationNotPermitted', status: 400, region, contains: all };
      await world.fault({ ...blocked, operation: 'ModifyImageAttribute' });
      const from = (await world.requests()).length;
      const { exitCode } = await workspace.run('publish');
      expect(exitCode).toBe(1);
      const sent = (await world.requests({ from })).filter(({ outcome }) => outcome === 'OperationNotPermitted');
      expect(sent).toHaveLength(1);
    });
  });
});
