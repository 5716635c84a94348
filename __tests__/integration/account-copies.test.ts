import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type ActionResult, createWorkspace, withoutOutcome } from '../support/action.js';
import { ec2, parameters, s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import { virtualClock } from '../support/virtual-clock.js';

const home = '123456789012';
const managed = '222222222222'; // its role has Image Builder's managed policy
const free = '333333333333'; // its role may do everything
const partner = '444444444444';
const regions = ['us-east-1', 'eu-west-1'] as const;
const name = 'my-os-1';

const roleOf = (account: string): string => `arn:aws:iam::${account}:role/EC2ImageBuilderDistributionCrossAccountRole`;
const policy = (...Action: string[]): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });

let open: OpenWorld;
beforeEach(async () => {
  open = await openWorld({
    accounts: [home, managed, free, partner].map((id) => ({ id })),
    settings: {
      latencySeconds: { importSnapshot: 2, copySnapshot: 2, copyImage: 3 },
      iam: { rolePolicies: { [roleOf(free)]: policy('*') } },
    },
  });
});
afterEach(() => open.close());

function config(fields: string): string {
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  ${name}:
    boot_mode: uefi
    regions: [${regions.join(', ')}]
    target_account_ids: ["${managed}", "${free}"]
    ${fields}
`;
}

async function run(command: string, fields = ''): Promise<ActionResult> {
  await open.workspace.write('image.yaml', config(fields));
  return open.workspace.run(command);
}

async function release(command: string, fields = ''): Promise<ActionResult> {
  const result = await run(command, fields);
  if (result.exitCode !== 0) throw new Error(JSON.stringify(result.manifest.failures, null, 2));
  return result;
}

function client(account: string, region: string) {
  return ec2(
    open.world,
    region,
    open.world.accounts.find(({ id }) => id === account),
  );
}

async function imagesIn(account: string, region: string) {
  const { Images = [] } = await client(account, region).describeImages({ Owners: ['self'] });
  return Images.toSorted((a, b) => (a.CreationDate ?? '').localeCompare(b.CreationDate ?? ''));
}

async function only(account: string, region: string) {
  const [image, ...others] = await imagesIn(account, region);
  if (!image?.ImageId || others.length > 0) throw new Error(`${account} ${region} has ${others.length + 1} images`);
  return { ...image, ImageId: image.ImageId };
}

/** Who may use the home account's image and its snapshot. */
async function sharedAtHome(region: string, named = name) {
  const image = (await imagesIn(home, region)).find(({ Name }) => Name === named);
  const SnapshotId = image?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
  const at = client(home, region);
  const [launch, volume] = await Promise.all([
    at.describeImageAttribute({ ImageId: image?.ImageId, Attribute: 'launchPermission' }),
    at.describeSnapshotAttribute({ SnapshotId, Attribute: 'createVolumePermission' }),
  ]);
  return [
    (launch.LaunchPermissions ?? []).map(({ UserId, Group }) => UserId ?? Group).toSorted(),
    (volume.CreateVolumePermissions ?? []).map(({ UserId, Group }) => UserId ?? Group).toSorted(),
  ];
}

async function publicAnywhere(): Promise<string[]> {
  const found: string[] = [];
  for (const account of [home, managed, free]) {
    for (const region of regions) {
      for (const image of await imagesIn(account, region)) if (image.Public) found.push(`${account} ${region}`);
    }
  }
  return found;
}

async function copyRequests(from = 0) {
  return (await open.world.requests({ from })).filter(({ operation }) => operation === 'CopyImage');
}

const everything = `public: true
    share: ["${partner}"]
    deprecation: {after: 1y}
    deregistration_protection: true
    tags: {team: os}
    ssm_parameter: [{name: /my-os/latest}]`;

it('gives every account its own AMI in each region, with what its role may do, and says what it may not', async () => {
  const plan = await run('plan', everything);
  const published = await release('publish', everything);
  expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));

  for (const region of regions) {
    const { ImageId: source } = await only(home, region);
    for (const account of [managed, free]) {
      const copy = await only(account, region);
      expect(copy).toMatchObject({ Name: name, Public: true, SourceImageId: source, BootMode: 'uefi' });
      expect(copy.Tags).toEqual(expect.arrayContaining([{ Key: 'team', Value: 'os' }]));
      const at = client(account, region);
      const { LaunchPermissions } = await at.describeImageAttribute({
        ImageId: copy.ImageId,
        Attribute: 'launchPermission',
      });
      expect(LaunchPermissions).toEqual(expect.arrayContaining([{ UserId: partner }, { Group: 'all' }]));
      const years =
        new Date(copy.DeprecationTime ?? '').getUTCFullYear() - new Date(copy.CreationDate ?? '').getUTCFullYear();
      expect([account, years]).toEqual([account, account === free ? 1 : 2]);
      expect(copy.DeregistrationProtection ?? 'disabled').toBe(
        account === free ? 'enabled-without-cooldown' : 'disabled',
      );
      const { CreateVolumePermissions = [] } = await at.describeSnapshotAttribute({
        SnapshotId: copy.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId,
        Attribute: 'createVolumePermission',
      });
      expect(CreateVolumePermissions.length).toBe(account === free ? 2 : 0);
    }
    const ssm = parameters(open.world, region, open.world.accounts[2]);
    expect((await ssm.getParameter({ Name: '/my-os/latest' })).Parameter?.Value).toBe(
      (await only(free, region)).ImageId,
    );
  }
  const role = roleOf(managed);
  const notices = (result: ActionResult) => result.manifest.warnings.toSorted();
  const restricted = [
    `${managed}  no SSM parameters are written, because ${role} is not allowed to call ssm:GetParameters and ssm:PutParameter`,
    `${managed}  the permissions of the snapshots are left as they are, because ${role} is not allowed to call ec2:DescribeSnapshots, ec2:DescribeSnapshotAttribute and ec2:ModifySnapshotAttribute`,
    ...regions.flatMap((region) => [
      `${managed}  ${region}: the deprecation of ${name} is left out, because ${role} is not allowed to call ec2:EnableImageDeprecation`,
      `${managed}  ${region}: the deregistration protection of ${name} is left out, because ${role} is not allowed to call ec2:EnableImageDeregistrationProtection`,
    ]),
  ].toSorted();
  expect(notices(published)).toEqual(restricted);

  // The outputs hold the home account; everything stands in the manifest.
  const images = /^images<<[^\n]*\n(.*)$/m.exec(published.outputs)?.[1] ?? '{}';
  expect(JSON.parse(images)[name]).toEqual({
    'us-east-1': (await only(home, 'us-east-1')).ImageId,
    'eu-west-1': (await only(home, 'eu-west-1')).ImageId,
  });
  expect(published.manifest.images[0]?.regions.map(({ imageId }) => imageId).length).toBe(6);
  expect(published.summary).toContain(managed);

  const again = await release('publish', everything);
  expect(again.manifest.changes).toEqual([]);
  expect(notices(again)).toEqual(restricted);
  expect(await release('verify', everything)).toMatchObject({ manifest: { changes: [] } });

  await release('unpublish', everything);
  expect(await publicAnywhere()).toEqual([]);
}, 60_000);

it('takes the access back once the copies are made, where the config asks for it', async () => {
  const fields = 'target_account_share: revoke';
  const plan = await run('plan', fields);
  const created = await release('create', fields);
  expect(withoutOutcome(created.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
  for (const region of regions) {
    expect(await sharedAtHome(region)).toEqual([[], []]);
    await only(managed, region);
    await only(free, region);
  }
  expect((await release('create', fields)).manifest.changes).toEqual([]);
  // What an interrupted run has left.
  const { ImageId } = await only(home, 'eu-west-1');
  await client(home, 'eu-west-1').modifyImageAttribute({ ImageId, LaunchPermission: { Add: [{ UserId: free }] } });
  await release('create', `${fields}\n    share_exact: true`);
  expect(await sharedAtHome('eu-west-1')).toEqual([[], []]);
  // Kept, it is a share like any other.
  await release('create');
  expect(await sharedAtHome('eu-west-1')).toEqual([
    [managed, free],
    [managed, free],
  ]);
}, 60_000);

it('uploads nothing when a role can not be assumed', async () => {
  const closed = { audiences: [], subjects: [], callers: ['nobody'], maxSessionSeconds: 3600 };
  await open.world.settings({ sts: { roles: { [roleOf(free)]: closed } } });
  const { exitCode, manifest } = await run('publish', 'public: true');
  expect(exitCode).toBe(1);
  expect(manifest.failures).toMatchObject([{ code: 'credentials', accountId: free }]);
  expect(manifest.failures[0]?.message).toContain(`can't assume ${roleOf(free)}: AccessDenied`);
  expect(manifest.changes).toEqual([]);
  const plan = await run('plan', 'public: true');
  expect([plan.exitCode, plan.manifest.changes.length > 0]).toEqual([1, true]);
  expect((await run('unpublish')).exitCode).toBe(1);
});

it('makes nothing public anywhere when one account fails, and the next run continues', async () => {
  const without = policy('ec2:Describe*', 'ec2:ModifyImageAttribute', 'ec2:CreateTags', 'ssm:*');
  await open.world.settings({ iam: { rolePolicies: { [roleOf(free)]: without } } });
  const { exitCode, manifest } = await run('publish', 'public: true');
  expect(exitCode).toBe(1);
  expect(manifest.failures.map(({ message }) => message.slice(0, 50))).toEqual(
    ['eu-west-1', 'us-east-1'].map((region) => expect.stringContaining(`CopyImage in ${region}: Unauthorized`)),
  );
  expect(await publicAnywhere()).toEqual([]);
  const existing = manifest.images[0]?.regions.filter(({ imageId }) => imageId !== null);
  expect(existing?.length).toBe(4);
  await open.world.settings({ iam: { rolePolicies: { [roleOf(free)]: policy('*') } } });
  const from = (await open.world.requests()).length;
  await release('publish', 'public: true');
  expect((await copyRequests(from)).map(({ accountId }) => accountId)).toEqual([free, free]);
  expect((await publicAnywhere()).length).toBe(6);
}, 60_000);

it('ends with one copy after lost answers and full slots, and replaces a failed one', async () => {
  await open.world.fault(
    { kind: 'reset', operation: 'CopyImage', applied: true, region: 'us-east-1', count: 1 },
    {
      kind: 'error',
      code: 'ResourceLimitExceeded',
      status: 400,
      operation: 'CopyImage',
      region: 'eu-west-1',
      count: 2,
    },
  );
  await release('create');
  for (const account of [managed, free]) for (const region of regions) await only(account, region);

  const { ImageId: old } = await only(free, 'us-east-1');
  await client(free, 'us-east-1').deregisterImage({ ImageId: old });
  await release('create', 'tags: {team: os}'); // another request than the first, so another client token
  expect((await only(free, 'us-east-1')).ImageId).not.toBe(old);
}, 60_000);

it('uses the older of two copies, and refuses a name that is taken by another image', async () => {
  await release('create');
  const { ImageId: SourceImageId } = await only(home, 'us-east-1');
  const kept = await only(free, 'us-east-1');
  await open.world.advance(60);
  const { ImageId: second } = await client(free, 'us-east-1').copyImage({
    Name: name,
    SourceImageId,
    SourceRegion: 'us-east-1',
    TagSpecifications: [{ ResourceType: 'image', Tags: kept.Tags ?? [] }],
  });
  await open.world.advance(60);
  const { manifest } = await release('create');
  expect(manifest.warnings).toEqual([expect.stringContaining(`${second} duplicates ${name} (${kept.ImageId})`)]);

  await client(managed, 'eu-west-1').deleteTags({
    Resources: [(await only(managed, 'eu-west-1')).ImageId],
    Tags: [{ Key: 'awspub:source:sha256' }],
  });
  const refused = await run('publish', 'public: true');
  expect(refused.manifest.failures).toMatchObject([
    { code: 'conflict', message: expect.stringContaining(`exists in account ${managed}`) },
  ]);
  expect(await publicAnywhere()).toEqual([]);
}, 60_000);

it('takes everything back everywhere when publishing fails in one account', async () => {
  await open.world.fault({
    ...{ kind: 'error', code: 'OperationNotPermitted', status: 400, region: 'eu-west-1' },
    ...{ operation: 'ModifyImageAttribute', contains: '"Group":"all"', skip: 2 },
    count: 1,
  });
  const { exitCode, manifest } = await run('publish', 'public: true\nrollback_on_failure: true');
  expect([exitCode, manifest.failures.length]).toEqual([1, 1]);
  expect(await publicAnywhere()).toEqual([]);
  expect(manifest.images[0]?.regions.map((region) => region.public)).toEqual(Array(6).fill(false));
}, 60_000);

it('compares the copies in verify, and gives organizations what it can not see again', async () => {
  const organization = 'arn:aws:organizations::123456789012:organization/o-abcdefghij';
  const fields = `share: ["${partner}", "${organization}"]`;
  await release('create', fields);
  const { ImageId } = await only(managed, 'us-east-1');
  const at = client(managed, 'us-east-1');
  const Remove = [{ UserId: partner }, { OrganizationArn: organization }];
  await at.modifyImageAttribute({ ImageId, LaunchPermission: { Remove } });
  const { manifest } = await run('verify', fields);
  expect(manifest.failures).toMatchObject([
    { code: 'drift', accountId: managed, region: 'us-east-1', message: expect.stringContaining('launch permission') },
  ]);
  const { manifest: mended } = await release('create', fields);
  expect(mended.changes.length).toBe(1);
  expect(mended.warnings.filter((warning) => warning.includes('ec2:DescribeImageAttribute')).length).toBe(1);
  const { LaunchPermissions } = await at.describeImageAttribute({ ImageId, Attribute: 'launchPermission' });
  expect(LaunchPermissions).toEqual(expect.arrayContaining(Remove));
}, 60_000);

it('keeps the access to a snapshot that another image of it gives', async () => {
  const other = `
  my-os-2:
    boot_mode: uefi
    regions: [us-east-1]
    share: ["${free}"]
    target_account_ids: ["${managed}"]
    target_account_share: revoke`;
  await release('create', `target_account_share: revoke${other}`);
  expect(await sharedAtHome('us-east-1')).toEqual([[], [free]]);
  expect(await sharedAtHome('us-east-1', 'my-os-2')).toEqual([[free], [free]]);
  expect((await imagesIn(managed, 'us-east-1')).map(({ Name }) => Name).toSorted()).toEqual([name, 'my-os-2']);
  expect((await release('create', `target_account_share: revoke${other}`)).manifest.changes).toEqual([]);
}, 60_000);

it('renews the sessions of the roles, and makes one copy in two runs at once', async () => {
  await open.world.settings({ latencySeconds: { copyImage: 3700 } });
  const second = await createWorkspace(open.world, config(''));
  await second.write('disk.raw', await readFile(join(open.workspace.directory, 'disk.raw')));
  await open.workspace.write('image.yaml', config(''));
  const clock = await virtualClock(open.world);
  const results = await Promise.all([open.workspace, second].map((one) => one.run('create', { clock })));
  await second.remove();
  expect(results.map(({ manifest }) => manifest.failures)).toEqual([[], []]);
  expect(results[0]?.manifest.images).toEqual(results[1]?.manifest.images);
  for (const account of [managed, free]) for (const region of regions) await only(account, region);
  const assumed = (await open.world.requests()).filter(({ operation }) => operation === 'AssumeRole');
  expect(assumed.length).toBeGreaterThan(4);
}, 60_000);

it('publishes copies that exist, and makes missing ones, without the disk image', async () => {
  await release('create');
  await rm(join(open.workspace.directory, 'disk.raw'));
  const { ImageId } = await only(free, 'eu-west-1');
  await client(free, 'eu-west-1').deregisterImage({ ImageId });
  await release('publish', 'public: true');
  expect((await publicAnywhere()).length).toBe(6);
  expect((await release('publish', 'public: true')).manifest.changes).toEqual([]);
  const { log } = await release('cleanup', 'public: true');
  expect(log).toContain(`the copies in other accounts are left alone: ${managed}, ${free}`);
}, 60_000);

it('refuses the account that the image is created in, at its line', async () => {
  await open.workspace.write('image.yaml', config('').replace(managed, home));
  const { manifest } = await open.workspace.run('create');
  expect(manifest.failures).toMatchObject([{ code: 'preflight', file: 'image.yaml', line: 8 }]);
});

it('refuses an account that turns out to be another target', async () => {
  const fields = config('').replace(`"${managed}", "${free}"`, `"${home}"`);
  const targets = `targets: [{role: "arn:aws:iam::${partner}:role/publish", bucket_name: others}, {bucket_name: images}]`;
  await open.workspace.write('image.yaml', `${targets}\n${fields}`);
  await s3(open.world, 'us-east-1', open.world.accounts[3]).createBucket({ Bucket: 'others' });
  const { manifest } = await open.workspace.run('create');
  expect(manifest.failures).toMatchObject([
    { code: 'preflight', line: 9, message: expect.stringContaining(`${home} is the account of another target`) },
  ]);
  expect(await imagesIn(home, 'us-east-1')).toEqual([]);
});

it('refuses to lend an image whose key no other account can use', async () => {
  const encrypted = config('encrypted: true').replace(/target_account_ids.*\n/, '\n');
  await open.workspace.write('image.yaml', encrypted);
  expect((await open.workspace.run('create')).manifest.failures).toEqual([]);
  const plan = await run('plan', 'encrypted: true\n    target_account_share: revoke');
  expect(plan.manifest.failures.map(({ message }) => message)).toEqual(
    regions.map(() => expect.stringContaining("can't be shared: its snapshot is encrypted with the AWS managed key")),
  );
});

it('leaves no blocks out where an account that gets copies encrypts them by default', async () => {
  const at = client(free, 'eu-west-1');
  await at.enableEbsEncryptionByDefault({});
  const direct = config('').replace('s3: {bucket_name: images}', 'ebs: {skip: zeros}');
  await open.workspace.write('image.yaml', direct);
  const { exitCode, manifest, log } = await open.workspace.run('create');
  expect([exitCode, manifest.failures.map(({ message }) => message)]).toEqual([
    1,
    [expect.stringContaining("ebs.skip: zeros can't be used in eu-west-1")],
  ]);
  expect(log).toContain(`${managed}: us-east-1: blocks can be left out`); // its role may not ask
  expect(await imagesIn(home, 'us-east-1')).toEqual([]);
});

it('copies the images of the first of several targets', async () => {
  const role = (account: string): string => `arn:aws:iam::${account}:role/publish`;
  await open.workspace.write(
    'image.yaml',
    `
targets: [{role: "${role(home)}"}, {role: "${role(partner)}", regions: [us-east-1], bucket_name: others}]
${config('').replace(`"${managed}", `, '')}`,
  );
  await s3(open.world, 'us-east-1', open.world.accounts[3]).createBucket({ Bucket: 'others' });
  const { manifest, outputs } = await open.workspace.run('create');
  expect(manifest.failures).toEqual([]);
  const byAccount = /^images-by-account<<[^\n]*\n(.*)$/m.exec(outputs)?.[1] ?? '{}';
  expect(JSON.parse(byAccount)[free][name]).toEqual({
    'us-east-1': (await only(free, 'us-east-1')).ImageId,
    'eu-west-1': (await only(free, 'eu-west-1')).ImageId,
  });
  expect((await only(free, 'us-east-1')).SourceImageId).toBe((await only(home, 'us-east-1')).ImageId);
  await only(partner, 'us-east-1');
}, 60_000);

it('names the copies that may be public where their home account or a region of it can not be read', async () => {
  const role = (account: string): string => `arn:aws:iam::${account}:role/publish`;
  const targets = `targets: [{role: "${role(home)}"}, {role: "${role(partner)}", regions: [us-east-1], bucket_name: others}]`;
  const text = `${targets}\n${config('public: true').replace(`"${managed}", `, '')}`;
  await open.workspace.write('image.yaml', text);
  await s3(open.world, 'us-east-1', open.world.accounts[3]).createBucket({ Bucket: 'others' });
  expect((await open.workspace.run('publish')).manifest.failures).toEqual([]);
  const shown = ({ manifest }: ActionResult) =>
    manifest.images[0]?.regions.map((one) => [accountOf(one), one.region, one.public].join(' ')).toSorted();
  const unknownIn = (...accounts: string[]) =>
    accounts.flatMap((account) => regions.map((region) => `${account} ${region} unknown`));

  await open.world.fault({
    ...{ kind: 'error', code: 'UnauthorizedOperation', status: 403, operation: 'DescribeImages' },
    ...{ region: 'eu-west-1', count: 1 },
  });
  const unread = await open.workspace.run('unpublish', { inputs: { 'dry-run': 'true' } });
  expect([unread.exitCode, shown(unread)]).toEqual([
    1,
    [
      `${free} eu-west-1 true`,
      `${free} us-east-1 true`,
      `${home} eu-west-1 unknown`,
      `${home} us-east-1 true`,
      `${partner} us-east-1 true`,
    ].toSorted(),
  ]);
  await open.world.clearFaults();

  const closed = { audiences: [], subjects: [], callers: ['nobody'], maxSessionSeconds: 3600 };
  await open.world.settings({ sts: { roles: { [role(home)]: closed } } });
  const result = await open.workspace.run('unpublish');
  expect([result.exitCode, shown(result)]).toEqual([
    1,
    [...unknownIn(home, free), `${partner} us-east-1 false`].toSorted(),
  ]);
  expect(await publicAnywhere()).toHaveLength(4);
  await open.workspace.write('image.yaml', text.replace(/ {4}regions.*\n/, ''));
  const everywhere = await open.workspace.run('unpublish', { inputs: { images: '*' } });
  expect(everywhere.manifest.warnings).toContainEqual(
    `what ${name} is in the accounts ${home}, ${free} is not known, because the target ${home} can't be reached. It may be public there`,
  );
}, 60_000);

it('copies a machine of several disks with all of them, and takes back the access to each', async () => {
  const fields = `public: true
    target_account_share: revoke
    block_device_mappings:
      - {device_name: /dev/sdf, path: data.raw, volume_size: 3}
      - {device_name: /dev/sdg, path: other.raw, delete_on_termination: false}
      - {device_name: /dev/sdh, volume_size: 5}`;
  await open.workspace.write('data.raw', rawDisk(1024 * 1024, 'data'));
  await open.workspace.write('other.raw', rawDisk(1024 * 1024, 'other'));
  const plan = await run('plan', fields);
  const published = await release('publish', fields);
  expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
  const devicesOf = async (account: string, region: string) =>
    (await only(account, region)).BlockDeviceMappings?.map(({ DeviceName, Ebs }) => [DeviceName, Ebs?.VolumeSize]);
  for (const region of regions) {
    const source = await devicesOf(home, region);
    expect(source?.map(([device]) => device)).toEqual(
      expect.arrayContaining(['/dev/sda1', '/dev/sdf', '/dev/sdg', '/dev/sdh']),
    );
    for (const account of [managed, free]) expect(await devicesOf(account, region)).toEqual(source);
    const at = client(home, region);
    const { BlockDeviceMappings = [] } = await only(home, region);
    const ids = new Set(BlockDeviceMappings.flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []));
    expect(ids.size).toBe(3);
    for (const SnapshotId of ids) {
      const { CreateVolumePermissions } = await at.describeSnapshotAttribute({
        SnapshotId,
        Attribute: 'createVolumePermission',
      });
      expect(CreateVolumePermissions).toEqual([{ Group: 'all' }]);
    }
  }
  expect((await release('publish', fields)).manifest.changes).toEqual([]);
  expect((await release('verify', fields)).manifest.changes).toEqual([]);
  await release('unpublish', fields);
  expect(await publicAnywhere()).toEqual([]);
}, 60_000);

const accountOf = (one: object): string => (one as { readonly accountId: string }).accountId;
it('with `content`, the snapshots of the own account are read, and the copies are not', async () => {
  await open.workspace.write('image.yaml', config(''));
  const { exitCode, log } = await open.workspace.run('create', { inputs: { content: 'true' } });
  expect(exitCode).toBe(0);
  expect(log).toContain('4 copies in other accounts are not read');
  const reads = (await open.world.requests()).filter(({ operation }) => operation === 'GetSnapshotBlock');
  expect(reads.map(({ accountId, region }) => [accountId, region]).sort()).toEqual([
    [home, 'eu-west-1'],
    [home, 'us-east-1'],
  ]);
  for (const account of [managed, free]) expect(await only(account, 'eu-west-1')).toMatchObject({ State: 'available' });
});
