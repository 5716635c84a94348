import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ActionOptions, createWorkspace, type Workspace, withoutOutcome } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { completeInVain } from '../support/direct-uploads.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { imageBuilder } from '../support/image-builder-fixtures.js';
import { inWorld } from '../support/open-world.js';
import { onStaleServers } from '../support/stale-servers.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'] as const;
const env = { SOURCE_DATE_EPOCH: '1666823405' };
const name = 'os 2022-10-26T22-30-05.000000Z';
const distributions = regions.map((region) => ({
  region,
  amiDistributionConfiguration: {
    name: 'os {{ imagebuilder:buildDate }}',
    launchPermission: { userGroups: ['all'] },
  },
}));

/** Writes a config in which line 8 has the distributions. */
async function write(
  workspace: Workspace,
  of: unknown,
  {
    images = ['my-os'],
    source = '{path: disk.raw, architecture: x86_64}',
    upload = 's3: {bucket_name: images}',
    top = '',
    more = '',
  } = {},
): Promise<void> {
  const all = images.map(
    (key) => `  ${key}:\n    boot_mode: uefi\n    distributions: ${JSON.stringify(of)}\n    ${more}`,
  );
  await workspace.write('image.yaml', `source: ${source}\n${upload}\n${top}\n\nimages:\n${all.join('\n')}\n`);
}

async function names(world: TestWorld): Promise<string[]> {
  const found = await Promise.all(regions.map((region) => ec2(world, region).describeImages({ Owners: ['self'] })));
  return found.flatMap(({ Images = [] }) => Images.map((image) => `${image.Name}${image.Public ? ' public' : ''}`));
}

it.each(['list', 'ARN'])(
  'an AMI has the build date in its name, and every command finds it again (%s)',
  async (form) => {
    await inWorld({}, async (world, workspace) => {
      const arn = await imageBuilder(world, 'eu-west-1').createDistributionConfiguration({
        name: 'my-os',
        distributions,
      });
      await write(workspace, form === 'list' ? distributions : arn.distributionConfigurationArn);
      const plan = await workspace.run('plan', { env });
      const published = await workspace.run('publish', { env });
      expectSuccess(published);
      expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
      expect(published.manifest.images.map((image) => image.name)).toEqual([name]);
      expect(published.manifest.images[0]?.regions.map(({ state }) => state)).toEqual(['available', 'available']);
      expect(await names(world)).toEqual([`${name} public`, `${name} public`]);
      // By its key or, as far as the file gives it, by its name; whatever the time is.
      await world.advance(3600);
      for (const images of form === 'list' ? ['my-os', name] : ['my-os']) {
        const again = await workspace.run('publish', { env, inputs: { images } });
        expectSuccess(again);
        expect(again.manifest.changes).toEqual([]);
      }
      const verified = await workspace.run('verify', { env });
      expect([verified.exitCode, verified.manifest.warnings]).toEqual([0, []]);
      expectSuccess(await workspace.run('unpublish', { env }));
      expect(await names(world)).toEqual([name, name]);
    });
  },
);

it('an AMI has one build date, also where AWS rejects the upload that it was taken from', async () => {
  await inWorld({}, async (world, workspace) => {
    await write(workspace, distributions, { upload: 'ebs: {skip: zeros}' });
    await completeInVain(world, workspace);
    expectSuccess(await workspace.run('create'));
    const created = await names(world);
    expect(new Set(created).size).toBe(1);
    const again = await workspace.run('create');
    expectSuccess(again);
    expect(again.manifest.changes).toEqual([]);
    expect(await names(world)).toEqual(created);
  });
});

it('what the name can not be is refused before anything is created, at its line', async () => {
  await inWorld({}, async (world, workspace) => {
    const builder = imageBuilder(world, 'eu-west-1');
    const [first, ...others] = distributions;
    const failures = async (of: unknown, options = {}, images = ['my-os']) => {
      await write(workspace, of, { images });
      const { manifest } = await workspace.run('publish', options);
      return manifest.failures.map(({ line, message }) => `${line} ${message}`);
    };
    expect(await failures(distributions, { env: { SOURCE_DATE_EPOCH: 'now' } })).toEqual([
      'null SOURCE_DATE_EPOCH is "now", not a whole number of seconds since 1970',
    ]);
    const { distributionConfigurationArn: arn = '' } = await builder.createDistributionConfiguration({
      name: 'two names',
      distributions: [
        {
          ...first,
          region: 'us-east-1',
          amiDistributionConfiguration: { name: 'a {{ imagebuilder:buildDate }} {{ x }}' },
        },
        ...others,
      ],
    });
    expect(await failures(arn, { env })).toEqual([
      expect.stringMatching(/^8 .*distributions: has several names: /),
      expect.stringMatching(/^8 .*distributions: has the variable \{\{ x \}\}, which is not known/),
    ]);
    const { distributionConfigurationArn: good = '' } = await builder.createDistributionConfiguration({
      name: 'one name',
      distributions,
    });
    expect(await failures(good, { env }, ['my-os', 'your-os'])).toEqual([
      expect.stringContaining(`my-os and your-os have the same AMI name, ${name}`),
    ]);
    expect(await failures(distributions, { env }, ['my-os', 'your-os'])).toEqual([
      expect.stringContaining('this name is already defined in image.yaml:6'),
    ]);
    expect(await names(world)).toEqual([]);
  });
});

/** The names of AMIs by the second in which AWS began the first snapshot. */
async function nameOfSnapshot(world: TestWorld): Promise<string> {
  const { Snapshots = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
  expect(Snapshots).toHaveLength(1);
  const second = Snapshots[0]?.StartTime?.toISOString().slice(0, 19).replaceAll(':', '-');
  return `os ${second}.000000Z`;
}

describe('without SOURCE_DATE_EPOCH the build date is when AWS began the first snapshot', () => {
  it.each([
    ['a list, by S3', 'list', 's3: {bucket_name: images}'],
    ['a list, straight to EBS', 'list', 'ebs: {skip: zeros}'],
    ['an ARN', 'ARN', 's3: {bucket_name: images}'],
  ])('%s', async (_, form, upload) => {
    await inWorld({}, async (world, workspace) => {
      const { distributionConfigurationArn } = await imageBuilder(world, 'eu-west-1').createDistributionConfiguration({
        name: 'my-os',
        distributions,
      });
      await write(workspace, form === 'list' ? distributions : distributionConfigurationArn, { upload });
      const plan = await workspace.run('plan');
      expect(plan.log).toContain('my-os: without a snapshot its build date is not known');
      expect(plan.manifest.images.map((image) => image.name)).toEqual(['os 0000-00-00T00-00-00.000000Z']);
      expect(await names(world)).toEqual([]);
      await world.advance(600);
      const published = await workspace.run('publish');
      expectSuccess(published);
      const dated = await nameOfSnapshot(world);
      expect(await names(world)).toEqual([`${dated} public`, `${dated} public`]);
      expect(published.manifest.images.map((image) => image.name)).toEqual([dated]);
      const changed = (changes: typeof plan.manifest.changes) =>
        changes.map(({ region, resource, action }) => `${region} ${resource} ${action}`).sort();
      expect(changed(published.manifest.changes)).toEqual(changed(plan.manifest.changes));
      for (const text of [published.log, published.summary, JSON.stringify(published.manifest)]) {
        expect(text).not.toContain('0000-00-00');
      }
      await world.advance(3600);
      const again = await workspace.run('publish');
      expectSuccess(again);
      expect(again.manifest.changes).toEqual([]);
      expectSuccess(await workspace.run('verify'));
      expectSuccess(await workspace.run('unpublish'));
      expect(await names(world)).toEqual([dated, dated]);
      // Whoever has no disk image writes the date down.
      const env = { SOURCE_DATE_EPOCH: String(Date.parse(dated.slice(3).replace(/T(..)-(..)-/, 'T$1:$2:')) / 1000) };
      await rm(join(workspace.directory, 'disk.raw'));
      const listed = await workspace.run('list', { env });
      expect(listed.manifest.images.map((image) => [image.name, image.regions.length])).toEqual([[dated, 2]]);
    });
  });

  it('of an AMI or a snapshot that exists it is the start of that snapshot', async () => {
    await inWorld({}, async (world, workspace) => {
      await write(workspace, distributions);
      expectSuccess(await workspace.run('publish'));
      const dated = await nameOfSnapshot(world);
      const { Snapshots } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
      const copied = distributions.map((entry) => ({
        ...entry,
        amiDistributionConfiguration: { name: 'copy {{ imagebuilder:buildDate }}' },
      }));
      const source = `{snapshot: ${Snapshots?.[0]?.SnapshotId}, architecture: x86_64}`;
      await world.advance(3600);
      await write(workspace, copied, { source });
      expectSuccess(await workspace.run('create'));
      const copy = dated.replace('os', 'copy');
      expect((await names(world)).sort()).toEqual([copy, copy, `${dated} public`, `${dated} public`]);
    });
  });

  it('two runs at once have the same', async () => {
    await inWorld({}, async (world, workspace) => {
      await write(workspace, distributions);
      const clock = await virtualClock(world);
      const other = await createWorkspace(world, '');
      await write(other, distributions);
      await other.write('disk.raw', await readFile(join(workspace.directory, 'disk.raw')));
      const runs = await Promise.all([
        workspace.run('create', { clock }),
        clock.sleep(5000).then(() => other.run('create', { clock })),
      ]);
      await other.remove();
      for (const run of runs) expectSuccess(run);
      const dated = await nameOfSnapshot(world);
      expect(await names(world)).toEqual([dated, dated]);
      expect(runs.map(({ manifest }) => manifest.images[0]?.name)).toEqual([dated, dated]);
    });
  });

  it('a run that meets servers that lag behind uploads once', async () => {
    await inWorld({ seed: '1' }, async (world, workspace) => {
      await write(workspace, distributions, { upload: 'ebs: {skip: zeros}' });
      const run = await onStaleServers(world, () => workspace.run('create'), { share: 0.5, lagSeconds: 60 });
      expectSuccess(run);
      const started = run.manifest.changes.filter(
        ({ region, resource, action }) => `${region} ${resource} ${action}` === 'us-east-1 snapshot create',
      );
      expect(started).toHaveLength(1);
      expect((await world.requests()).filter(({ operation }) => operation === 'StartSnapshot')).toHaveLength(1);
    });
  });

  it('a run that fails before there is one tells of the image by its key', async () => {
    await inWorld({}, async (world, workspace) => {
      await write(workspace, distributions);
      await world.fault({
        kind: 'error',
        operation: 'ImportSnapshot',
        code: 'InvalidParameter',
        status: 400,
        count: 1,
      });
      const failed = await workspace.run('create');
      expect(failed.exitCode).toBe(1);
      expect(failed.manifest.changes.map(({ image, resource, outcome }) => `${image} ${resource} ${outcome}`)).toEqual([
        ' S3 object done',
        'my-os snapshot failed',
      ]);
      expect(failed.log + failed.summary).not.toContain('0000-00-00');
      expectSuccess(await workspace.run('create'));
      const dated = await nameOfSnapshot(world);
      expect(await names(world)).toEqual([dated, dated]);
    });
  });

  it('the preflight before the upload is in the log once, and in the summary', async () => {
    await inWorld({}, async (world, workspace) => {
      await write(workspace, distributions);
      await world.fault({ kind: 'error', service: 'iam', code: 'AccessDenied', status: 403 });
      const run = await workspace.run('publish');
      expectSuccess(run);
      const lines = run.log.split('\n').filter((line) => line.startsWith('preflight  '));
      expect(lines).toEqual([...new Set(lines)]);
      const unknown =
        "role vmimport lets VM Import read the bucket: can't be checked in advance, iam:GetRole is not allowed";
      expect(lines).toContain(`preflight  ${unknown}`);
      const all = run.log.split('\n');
      expect(all.indexOf(`preflight  ${unknown}`)).toBeLessThan(
        all.findIndex((line) => line.includes('S3 object: done')),
      );
      expect(run.summary).toContain('role vmimport lets VM Import read the bucket');
      expect(run.log).not.toContain('0000-00-00');
    });
  });

  it('of several snapshots it is that of the one that the AMI uses', async () => {
    await inWorld({}, async (world, workspace) => {
      const east = ec2(world, 'us-east-1');
      const older = `source: {path: older.raw, architecture: x86_64}\ns3: {bucket_name: images}\nimages: {older: {boot_mode: uefi, regions: [us-east-1]}}\n`;
      await workspace.write('older.raw', rawDisk(128 * 1024));
      await workspace.write('image.yaml', older);
      expectSuccess(await workspace.run('create'));
      const all = async () => (await east.describeSnapshots({ OwnerIds: ['self'] })).Snapshots ?? [];
      const [{ SnapshotId = '' } = {}] = await all();
      await east.deregisterImage({ ImageId: (await east.describeImages({ Owners: ['self'] })).Images?.[0]?.ImageId });
      await world.advance(60);
      await write(workspace, distributions);
      expectSuccess(await workspace.run('create'));
      const Tags = (await all()).find((one) => one.SnapshotId !== SnapshotId)?.Tags;
      await east.createTags({ Resources: [SnapshotId], Tags });
      const again = await workspace.run('create');
      expectSuccess(again);
      expect(again.manifest.changes).toEqual([]);
      expect(again.log).toContain(`${SnapshotId} duplicates`);
      expectSuccess(await workspace.run('cleanup'));
      const dated = await nameOfSnapshot(world);
      expect(await names(world)).toEqual([dated, dated]);
    });
  });

  it('images with the same key in two configs keep snapshots of their own', async () => {
    await inWorld({}, async (world, workspace) => {
      await write(workspace, distributions, { more: 'separate_snapshot: true' });
      const one = await readFile(join(workspace.directory, 'image.yaml'), 'utf8');
      await workspace.write('other.yaml', one.replaceAll('os {{', 'other {{'));
      expectSuccess(await workspace.run('create', { inputs: { config: 'image.yaml\nother.yaml' } }));
      const { Snapshots } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
      expect(Snapshots).toHaveLength(2);
    });
  });

  it('a refresh uploads nothing', async () => {
    await inWorld({}, async (world, workspace) => {
      await write(workspace, distributions, {
        more: 'supersede: {match: "os *", keep: 1, then: disable}\n    refresh: {name: os again, before: 30d}',
      });
      const before = (await world.requests({ mutating: true })).length;
      const { exitCode, manifest } = await workspace.run('refresh');
      expect(exitCode).toBe(0);
      expect(manifest.warnings).toEqual([expect.stringContaining('there is nothing to refresh')]);
      expect((await world.requests({ mutating: true })).length).toBe(before);
    });
  });

  it.each(['unpublish', 'cleanup'])('a snapshot that lags behind is looked for again (%s)', async (command) => {
    await inWorld({}, async (world, workspace) => {
      await write(workspace, distributions, { more: 'retention: {keep: 0, older_than: 1h, match: "os *"}' });
      expectSuccess(await workspace.run(command === 'unpublish' ? 'publish' : 'create'));
      await world.advance(2 * 3600);
      const dated = await nameOfSnapshot(world);
      // To a server that lags behind, the snapshot has no name yet.
      const east = ec2(world, 'us-east-1');
      const [{ SnapshotId = '', Tags } = {}] = (await east.describeSnapshots({ OwnerIds: ['self'] })).Snapshots ?? [];
      await east.deleteTags({ Resources: [SnapshotId], Tags: [{ Key: 'Name' }] });
      const clock = await virtualClock(world);
      const run = workspace.run(command, { clock });
      await clock.sleep(10_000);
      await east.createTags({ Resources: [SnapshotId], Tags });
      expectSuccess(await run);
      expect(await names(world)).toEqual([dated, dated]);
    });
  });

  it('a run that can not know it says so, before anything is created', async () => {
    await inWorld({}, async (world, workspace) => {
      const failure = async (command: string, options: ActionOptions = {}) => {
        const { exitCode, manifest } = await workspace.run(command, options);
        expect(exitCode).toBe(1);
        expect(manifest.images.map((image) => image.name)).toEqual(['my-os']);
        expect((await world.requests({ mutating: true })).length).toBe(before);
        return manifest.failures.map(({ line, message }) => `${line} ${message}`);
      };
      const before = (await world.requests({ mutating: true })).length;
      await write(workspace, distributions, {
        more: 'sns: [{my-topic: {subject: s, message: {default: d}, regions: [us-east-1]}}]',
      });
      expect(await failure('publish')).toEqual([expect.stringContaining('my-topic')]);
      await write(workspace, distributions, {
        top: 'targets: [{name: ours}, {role: "arn:aws:iam::123456789012:role/r"}]',
      });
      expect(await failure('publish', { inputs: { target: 'ours' } })).toEqual([
        expect.stringMatching(/^8 .*the build date of my-os is not known, because it goes to several targets/),
      ]);
      await write(workspace, distributions);
      await rm(join(workspace.directory, 'disk.raw'));
      expect(await failure('publish')).toEqual([
        expect.stringMatching(
          /^8 .*distributions: the build date of my-os is not known, because this run does not look/,
        ),
      ]);
    });
  });
});
