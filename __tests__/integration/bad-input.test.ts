import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionResult, Workspace } from '../support/action.js';
import { ec2, s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { createKey } from '../support/kms-keys.js';
import { openWorld } from '../support/open-world.js';
import { itNeeds } from '../support/tools.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'];
const partner = '210987654321';

/** A config of one image; `fields` are further fields of it, `top` further keys of the file. */
function config(fields: readonly string[] = [], { path = 'disk.raw', bucket = 'images', top = '' } = {}): string {
  const own = ['boot_mode: uefi', `regions: [${regions.join(', ')}]`, ...fields]
    .map((line) => `    ${line}\n`)
    .join('');
  return `
source: {path: ${path}, architecture: x86_64}
s3: {bucket_name: ${bucket}}
${top}
images:
  my-os-1:
${own}`;
}

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ accounts: [{}, {}] }));
});

afterEach(() => close());

async function open(text: string): Promise<Workspace> {
  await workspace.write('image.yaml', text);
  await workspace.write('disk.raw', rawDisk(2 * 1024 * 1024));
  return workspace;
}

/** Operations that changed something since request `from`. */
async function changing(from = 0): Promise<string[]> {
  return (await world.requests({ from, mutating: true }))
    .map((request) => request.operation)
    .filter((operation) => operation !== 'CreateBucket');
}

/** Message, hint and place of each failure. */
function told({ manifest }: ActionResult): string[] {
  return manifest.failures.map(({ message, hint = '' }) => `${message} ${hint}`);
}

async function expectComplete(result: ActionResult): Promise<void> {
  expectSuccess(result);
  expect(result.manifest.complete).toBe(true);
  for (const image of result.manifest.images) {
    for (const { region, imageId } of image.regions) {
      const { Images } = await ec2(world, region).describeImages({ ImageIds: [imageId as string] });
      expect(Images?.map(({ Name, State }) => [Name, State])).toEqual([[image.name, 'available']]);
    }
  }
}

/** The run fails without having changed anything, says why once, and succeeds once the cause is fixed. */
async function expectRefusal(expected: readonly RegExp[], fix: () => Promise<unknown>): Promise<ActionResult> {
  const from = (await world.requests()).length;
  const failed = await workspace.run('create');
  expect(failed.exitCode).toBe(1);
  expect(told(failed)).toHaveLength(1);
  for (const pattern of expected) expect(told(failed)[0]).toMatch(pattern);
  expect(failed.log).toContain('::error');
  expect(failed.manifest.complete).toBe(false);
  expect(failed.manifest.changes).toEqual([]);
  for (const image of failed.manifest.images) for (const place of image.regions) expect(place.imageId).toBeNull();
  expect(await changing(from)).toEqual([]);
  await fix();
  await expectComplete(await workspace.run('create'));
  return failed;
}

describe('a source that is no good', () => {
  const good = () => workspace.write('disk.raw', rawDisk(1024 * 1024));
  const path = () => join(workspace.directory, 'disk.raw');

  it.each<[string, () => Promise<unknown>, RegExp[]]>([
    ['is missing', () => rm(path()), [/disk\.raw does not exist/, /source\.path/]],
    ['is empty', () => workspace.write('disk.raw', ''), [/is empty/]],
    [
      'is a directory',
      async () => {
        await rm(path());
        await mkdir(path());
      },
      [/is a directory/],
    ],
    [
      'is no disk image',
      () => workspace.write('disk.raw', `#!/bin/sh\n${'echo hello\n'.repeat(1000)}`),
      [/is not a recognized disk image/, /source\.format: raw/],
    ],
    [
      'is cut short',
      () => workspace.write('disk.raw', rawDisk(1024 * 1024).subarray(0, 600_000)),
      [/damaged raw file: it has 600000 bytes, but its last partition ends at 1048576 bytes/],
    ],
    [
      'is a pointer of Git LFS',
      () => workspace.write('disk.raw', 'version https://git-lfs.github.com/spec/v1\n'),
      [/it is a pointer of Git LFS/, /git lfs pull/],
    ],
  ])('%s', async (_, spoil, expected) => {
    await open(config());
    await spoil();
    await expectRefusal(expected, async () => {
      await rm(path(), { recursive: true, force: true });
      await good();
    });
    // Nothing was asked of AWS either.
  });

  it('can be imported, but hardly boots: the run says so and goes on', async () => {
    await open(config());
    await workspace.write('disk.raw', Buffer.concat([Buffer.from('LUKS\xba\xbe', 'latin1'), Buffer.alloc(100_000)]));
    const { exitCode, log, summary } = await workspace.run('check');
    expect(exitCode).toBe(0);
    expect(log).toMatch(/::warning::EC2 can't boot .*disk\.raw: it is an encrypted LUKS volume/);
    expect(summary).toContain('it is an encrypted LUKS volume');
  });

  it('may not be read', async () => {
    await open(config());
    await chmod(path(), 0);
    await chmod(workspace.directory, 0o777);
    const isRoot = process.geteuid?.() === 0; // may read everything, whatever the mode says
    const again = async () => {
      if (isRoot) process.seteuid?.(0);
      await chmod(path(), 0o600);
    };
    if (isRoot) process.seteuid?.('nobody');
    try {
      await expectRefusal([/can't be read: permission denied.*chown/], again);
    } finally {
      await again();
    }
  });

  itNeeds('qemu-img')(
    'is an overlay, whose backing file may be anywhere: the message has the command that converts it',
    async () => {
      await open(config([], { path: 'disk.img' }));
      const overlay = ['create', '-q', '-f', 'qcow2', '-F', 'raw', '-b', path()];
      execFileSync('qemu-img', [...overlay, join(workspace.directory, 'disk.img')]);
      await expectRefusal([/backing file/, /qemu-img convert -O raw/], () =>
        workspace.write('disk.img', rawDisk(1024 * 1024)),
      );
    },
  );

  it('asks nothing of AWS', async () => {
    await open(config());
    await rm(path());
    const from = (await world.requests()).length;
    await workspace.run('create');
    expect(await world.requests({ from })).toEqual([]);
  });
});

describe('a config that is no good', () => {
  it('is not YAML', async () => {
    await open('images: [my-os\n');
    const failed = await expectRefusal([/^This is not valid YAML/], () => workspace.write('image.yaml', config()));
    expect(failed.log).toMatch(/::error.*file=image\.yaml,line=\d/);
  });

  it('is missing', async () => {
    await open(config());
    await rm(join(workspace.directory, 'image.yaml'));
    await expectRefusal([/image\.yaml.*doesn't exist|no file matches/i], () => workspace.write('image.yaml', config()));
  });
});

describe('regions', () => {
  it('leaves none: names the lists that do it', async () => {
    await open(config().replace(`regions: [${regions.join(', ')}]`, 'regions: [cn-north-1]'));
    await expectRefusal([/has no region left in partition aws/, /regions_denylist/], () =>
      workspace.write('image.yaml', config()),
    );
  });

  it('names one that exists nowhere, and the one that was meant', async () => {
    await open(config().replace('eu-west-1', 'eu-wset-1'));
    const failed = await expectRefusal([/unknown region eu-wset-1\. Did you mean eu-west-1/], () =>
      workspace.write('image.yaml', config()),
    );
    expect(failed.log).toMatch(/::error.*file=image\.yaml/);
  });

  it('is not enabled for the account', async () => {
    await open(config().replace('eu-west-1', 'af-south-1'));
    await expectRefusal([/af-south-1 is not enabled/, /Enable it|best_effort_regions/], () =>
      world.settings({ regions: { 'af-south-1': 'opted-in' } }),
    );
  });

  it('is down and best effort: a warning, and all others are done; the next run completes it', async () => {
    await open(config(['best_effort_regions: [eu-west-1]']));
    await world.fault({ kind: 'error', code: 'UnauthorizedOperation', status: 403, region: 'eu-west-1' });
    const run = await workspace.run('create');
    expect(run.exitCode).toBe(0);
    expect(run.manifest.failures.map(({ region, code }) => [region, code])).toEqual([['eu-west-1', 'aws']]);
    expect(run.log).toContain('::warning');
    expect(run.log).not.toContain('::error');
    const places = run.manifest.images[0]?.regions ?? [];
    expect(places.map(({ region, state }) => [region, state]).sort()).toEqual([
      ['eu-west-1', 'unknown'],
      ['us-east-1', 'available'],
    ]);
    await world.clearFaults();
    await expectComplete(await workspace.run('create'));
  });

  it('is down and not best effort: fails, and all others are done all the same', async () => {
    await open(config());
    await world.fault({ kind: 'error', code: 'UnauthorizedOperation', status: 403, region: 'eu-west-1' });
    const run = await workspace.run('create');
    expect(run.exitCode).toBe(1);
    expect(told(run)).toHaveLength(1);
    expect(told(run)[0]).toMatch(/in eu-west-1: UnauthorizedOperation.*Allow ec2:Describe\w+ in eu-west-1/s);
    expect(run.manifest.images[0]?.regions.find(({ region }) => region === 'us-east-1')?.state).toBe('available');
    await world.clearFaults();
    await expectComplete(await workspace.run('create'));
  });
});

describe('the bucket', () => {
  it('is missing', async () => {
    await open(config([], { bucket: 'no-such-bucket' }));
    await expectRefusal([/bucket no-such-bucket does not exist/, /Create it/], () =>
      s3(world, 'us-east-1').createBucket({ Bucket: 'no-such-bucket' }),
    );
  });

  it("belongs to someone else: the message doesn't say that it is missing", async () => {
    await open(config([], { bucket: 'theirs' }));
    const { S3 } = await import('@aws-sdk/client-s3');
    const other = new S3({ ...world.client('us-east-1', world.accounts[1]), forcePathStyle: true });
    await other.createBucket({ Bucket: 'theirs' });
    await expectRefusal([/no access to bucket theirs/, /s3:PutObject/], () => workspace.write('image.yaml', config()));
  });

  it('is in another region: that simply becomes the home region', async () => {
    await s3(world, 'eu-central-1').createBucket({
      Bucket: 'elsewhere',
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    });
    await open(config([], { bucket: 'elsewhere' }));
    await expectComplete(await workspace.run('create'));
    const imports = (await world.requests({ mutating: true })).filter(
      ({ operation }) => operation === 'ImportSnapshot',
    );
    expect(imports.map(({ region }) => region)).toEqual(['eu-central-1']);
    const { Images } = await ec2(world, 'eu-central-1').describeImages({ Owners: ['self'] });
    expect(Images).toEqual([]); // no image is wanted there
  });
});

describe('an import that AWS rejects', () => {
  it('says what AWS said and what to do, and imports again once the cause is fixed', async () => {
    await open(
      config([], { top: '' }).replace('s3: {bucket_name: images}', 's3: {bucket_name: images, role_name: importer}'),
    );
    // Where IAM may be asked, such a role is found before.
    await world.fault({ kind: 'error', operation: 'GetRole', code: 'AccessDenied', status: 403 });
    const failed = await workspace.run('create');
    expect(failed.exitCode).toBe(1);
    expect(told(failed).some((line) => /importer/.test(line))).toBe(true);
    await world.settings({ iam: { roles: ['vmimport', 'importer'] } });
    const from = (await world.requests()).length;
    await expectComplete(await workspace.run('create'));
    expect(await changing(from)).not.toContain('UploadPart');
  });
});

describe('a name taken by another source', () => {
  async function taken(): Promise<string[]> {
    await open(config());
    const first = await workspace.run('create');
    await workspace.write('disk.raw', rawDisk(1024 * 1024, 'another'));
    return (first.manifest.images[0]?.regions ?? []).map(({ imageId }) => imageId as string).sort();
  }

  it('is an error before anything is uploaded', async () => {
    await taken();
    const from = (await world.requests()).length;
    const failed = await workspace.run('create');
    expect(failed.exitCode).toBe(1);
    expect(failed.manifest.failures.map(({ code, region }) => `${code} ${region}`).sort()).toEqual([
      'conflict eu-west-1',
      'conflict us-east-1',
    ]);
    expect(told(failed)[0]).toMatch(/belongs to an image from another source.*on_name_conflict: reuse/);
    expect(await changing(from)).toEqual([]);
    const plan = await workspace.run('plan');
    expect([plan.exitCode, plan.manifest.outcome, plan.manifest.failures]).toMatchObject([
      1,
      'failed',
      [{ code: 'conflict' }, { code: 'conflict' }],
    ]);
    const verify = await workspace.run('verify');
    expect(verify.exitCode).toBe(1);
    for (const line of told(verify)) {
      expect(line).toMatch(/belongs to an image from another source|Resolve the conflicts first/);
      expect(line).not.toContain('Run `create`');
    }
    await workspace.write('image.yaml', config().replace('my-os-1', 'my-os-2'));
    await expectComplete(await workspace.run('create'));
  });

  it('is taken as it is with on_name_conflict: reuse: nothing is made, and its tags are not made ours', async () => {
    const ids = await taken();
    const before = (await ec2(world, 'eu-west-1').describeImages({ Owners: ['self'] })).Images?.[0]?.Tags;
    await workspace.write('image.yaml', config(['on_name_conflict: reuse', `share: ["${partner}"]`]));
    const from = (await world.requests()).length;
    const run = await workspace.run('create');
    expectSuccess(run);
    expect(run.manifest.images[0]?.regions.map(({ imageId }) => imageId).sort()).toEqual(ids);
    expect(run.log).toMatch(/::warning.*my-os-1.*another source/);
    expect([...new Set(await changing(from))].sort()).toEqual(['ModifyImageAttribute', 'ModifySnapshotAttribute']);
    expect((await ec2(world, 'eu-west-1').describeImages({ Owners: ['self'] })).Images?.[0]?.Tags).toEqual(before);
  });
});

describe('an image that ami-publish did not create', () => {
  it('keeps the values of its tags to itself', async () => {
    await open(config());
    await workspace.run('create');
    const east = ec2(world, 'us-east-1');
    const Resources = [(await east.describeImages({ Owners: ['self'] })).Images?.[0]?.ImageId ?? ''];
    await east.deleteTags({ Resources, Tags: [{ Key: 'awspub:source:sha256' }] });
    await east.createTags({ Resources, Tags: [{ Key: 'Owner', Value: 'hunter2' }] });
    for (const reuse of [[], ['on_name_conflict: reuse']]) {
      await workspace.write('image.yaml', config([...reuse, 'tags: {Owner: me}']));
      for (const command of ['plan', 'verify']) {
        const result = await workspace.run(command);
        expect(JSON.stringify(result)).toMatch(/another value/);
        expect(JSON.stringify(result)).not.toContain('hunter2');
      }
    }
  });
});

describe('a field that was changed after the image was made', () => {
  it('boot_mode: a conflict before the first byte is sent, that names from, to and the remedy', async () => {
    await open(config());
    await workspace.run('create');
    await s3(world, 'us-east-1').deleteObject({
      Bucket: 'images',
      Key: (await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' })).Contents?.[0]?.Key ?? '',
    });
    await workspace.write('image.yaml', config().replace('boot_mode: uefi', 'boot_mode: uefi-preferred'));
    const from = (await world.requests()).length;
    const failed = await workspace.run('create');
    expect(failed.exitCode).toBe(1);
    expect(told(failed)).toHaveLength(2);
    expect(told(failed)[0]).toMatch(/boot mode is "uefi" instead of "uefi-preferred".*new name/s);
    expect(await changing(from)).toEqual([]);
    expect(failed.manifest.images[0]?.regions.map(({ state }) => state)).toEqual(['available', 'available']);

    const verify = await workspace.run('verify');
    expect(verify.exitCode).toBe(1);
    expect(verify.manifest.changes.map(({ resource, action, from: is, to }) => [resource, action, is, to])).toEqual([
      ['boot mode', 'conflict', 'uefi', 'uefi-preferred'],
      ['boot mode', 'conflict', 'uefi', 'uefi-preferred'],
    ]);

    await workspace.write('image.yaml', config());
    await expectComplete(await workspace.run('create'));
  });

  it('description and IMDS support are updated in place; IMDS support is never taken back', async () => {
    await open(config(['description: first']));
    await workspace.run('create');
    await workspace.write('image.yaml', config(['description: second', 'imds_support: v2.0']));
    const plan = await workspace.run('plan');
    expect(plan.manifest.changes.map(({ region, resource, from, to }) => [region, resource, from, to])).toEqual([
      ['eu-west-1', 'IMDS support', null, 'v2.0'],
      ['eu-west-1', 'description', 'first', 'second'],
      ['us-east-1', 'IMDS support', null, 'v2.0'],
      ['us-east-1', 'description', 'first', 'second'],
    ]);
    await expectComplete(await workspace.run('create'));
    for (const region of regions) {
      const { Images } = await ec2(world, region).describeImages({ Owners: ['self'] });
      expect(Images?.map(({ Description, ImdsSupport }) => [Description, ImdsSupport])).toEqual([['second', 'v2.0']]);
    }
    const again = await workspace.run('create');
    expect(again.manifest.changes).toEqual([]);

    await workspace.write('image.yaml', config(['description: second']));
    const back = await workspace.run('create');
    expect(back.exitCode).toBe(1);
    expect(told(back)[0]).toMatch(/IMDS support is "v2\.0" instead of not set/);
  });
});

describe('encryption by default in one region', () => {
  it('refuses a shared image before the upload, unless the default key can be shared', async () => {
    await open(config([`share: ["${partner}"]`]));
    await world.settings({ encryptionByDefault: { 'eu-west-1': true } });
    await expectRefusal([/my-os-1 can't be shared: its snapshot/, /customer managed key/], async () =>
      ec2(world, 'eu-west-1').modifyEbsDefaultKmsKeyId({ KmsKeyId: await createKey(world, 'eu-west-1') }),
    );
    const { Snapshots } = await ec2(world, 'eu-west-1').describeSnapshots({ OwnerIds: ['self'] });
    expect(Snapshots?.map(({ Encrypted }) => Encrypted)).toEqual([true]);
  });

  it('refuses a public image wherever its home region encrypts', async () => {
    await open(config(['public: true']));
    await world.settings({ encryptionByDefault: { 'us-east-1': true } });
    const failed = await workspace.run('create');
    expect(failed.exitCode).toBe(1);
    for (const line of told(failed))
      expect(line).toMatch(/^my-os-1 can't be public: its snapshot is encrypted or would be/);
    expect(failed.manifest.failures.map(({ region }) => region)).toEqual(regions.toSorted());
    expect(await changing()).toEqual([]);
    await world.settings({ encryptionByDefault: { 'us-east-1': false } });
    await expectComplete(await workspace.run('create'));
  });

  it('is not even asked about where an image is for this account alone', async () => {
    await open(config());
    await world.settings({ encryptionByDefault: { 'eu-west-1': true } });
    await expectComplete(await workspace.run('create'));
    const asked = (await world.requests()).filter(({ operation }) => operation.startsWith('GetEbs'));
    expect(asked).toEqual([]);
  });
});

describe('an input that can not be read', () => {
  it('leaves a manifest and outputs of this run, not those of an earlier one', async () => {
    await open(config());
    expectSuccess(await workspace.run('create', { inputs: { manifest: 'release.json' } }));
    const from = (await world.requests()).length;
    const { exitCode, manifest, outputs, log } = await workspace.run('create', {
      inputs: { manifest: 'release.json', 'max-wait': 'soon' },
    });
    expect([exitCode, manifest]).toEqual([
      1,
      expect.objectContaining({
        ...{ command: 'create', outcome: 'failed', complete: false, images: [] },
        failures: [expect.objectContaining({ code: 'input', message: expect.stringContaining('input "max-wait" is') })],
      }),
    ]);
    expect(outputs).toMatch(/^complete<<\S+\nfalse$/m);
    expect(log.match(/::error[^\n]*input "max-wait" is/g)).toHaveLength(1);
    expect((await world.requests()).length).toBe(from);
    const unknown = await workspace.run('publsh', { inputs: { manifest: 'release.json' } });
    expect(unknown.manifest).toMatchObject({ outcome: 'failed', command: 'auto' });
  });
});
