import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type ActionOptions, type ActionResult, type Workspace, withoutOutcome } from '../support/action.js';
import { ec2, kms, s3 } from '../support/aws.js';
import { expectSuccess } from '../support/expect-success.js';
import { createKey, policyFor, usingActions } from '../support/kms-keys.js';
import { openWorld } from '../support/open-world.js';
import type { TestAccount, TestWorld } from '../support/world.js';

// Three accounts of three partitions with a key in each of four regions, an account that gets copies, and for each
// partition one that the images are shared with and one that has nothing to do with them.

const names = ['home', 'china', 'gov', 'copy', 'partner', 'stranger', 'partnerCn', 'strangerCn', 'partnerGov'] as const;
type Name = (typeof names)[number];
const partitions: Partial<Record<Name, string>> = {
  china: 'aws-cn',
  partnerCn: 'aws-cn',
  strangerCn: 'aws-cn',
  gov: 'aws-us-gov',
  partnerGov: 'aws-us-gov',
};
/** Where each image is to be. */
const places = [
  ['home', 'us-east-1'],
  ['home', 'eu-west-1'],
  ['china', 'cn-north-1'],
  ['gov', 'us-gov-west-1'],
  ['copy', 'us-east-1'],
  ['copy', 'eu-west-1'],
] as const satisfies readonly (readonly [Name, string])[];
const built = places.slice(0, 4);

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;
let accounts: Record<Name, TestAccount>;
/** By region. */
let keys: Record<string, string>;

const roleOf = (name: Name): string => `arn:${accounts[name].partition}:iam::${accounts[name].id}:role/publish`;
const copyRole = (): string => `arn:aws:iam::${accounts.copy.id}:role/EC2ImageBuilderDistributionCrossAccountRole`;
const client = (name: Name, region: string) => ec2(world, region, accounts[name]);

beforeEach(async () => {
  const opened = await openWorld({
    accounts: names.map((name) => (partitions[name] ? { partition: partitions[name] } : {})),
    settings: { latencySeconds: { importSnapshot: 2, copySnapshot: 2, copyImage: 3 } },
  });
  ({ world, workspace, close } = opened);
  accounts = Object.fromEntries(names.map((name, index) => [name, world.accounts[index]])) as typeof accounts;
  for (const [name, region] of [places[2], places[3]])
    await s3(world, region, accounts[name]).createBucket({
      Bucket: `images-${name}`,
      CreateBucketConfiguration: { LocationConstraint: region },
    });
  const users: Partial<Record<Name, Name[]>> = {
    ...{ home: ['copy', 'partner'], china: ['partnerCn'], gov: ['partnerGov'] },
  };
  keys = {};
  for (const [name, region] of built) {
    const account = accounts[name];
    const others = (users[name] ?? []).map((one) => accounts[one].id);
    const policy = policyFor(account, others, keyActions);
    keys[region] = await createKey(world, region, { account, policy, alias: 'alias/images' });
  }
  await workspace.write('image.yaml', config());
});
afterEach(() => close());

/** The account that copies encrypts its copy with the key, too. */
const keyActions = [...usingActions, 'kms:GenerateDataKey*'];

function config({ keyed = JSON.stringify(keys), more = '' } = {}): string {
  const { copy, partner, partnerCn, partnerGov } = accounts;
  return `
source: {path: disk.raw, architecture: x86_64}
rollback_on_failure: true
targets:
  - {name: home, role: '${roleOf('home')}', bucket_name: images}
  - {name: china, role: '${roleOf('china')}', bucket_name: images-china}
  - {name: gov, role: '${roleOf('gov')}', bucket_name: images-gov}
defaults:
  boot_mode: uefi
  regions: [${built.map(([, region]) => region).join(', ')}]
  target_account_ids: ['${copy.id}']
images:
  private-1:
    kms_key_id: ${keyed}
    share: ['${partner.id}', 'aws-cn:${partnerCn.id}', 'aws-us-gov:${partnerGov.id}']
    target_account_share: revoke
    ${more}
  public-1: {public: true, separate_snapshot: true}
`;
}

const policy = (...Action: string[]): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });

/** Its managed policy lets it neither share snapshots nor look at them. */
const allowCopyRole = () => world.settings({ iam: { rolePolicies: { [copyRole()]: policy('*') } } });

async function oidcToken(aud: string): Promise<string> {
  const claims = { iss: 'https://token.actions.githubusercontent.com', sub: 'repo:octo/images', aud, exp: 4e9 };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

const run = (command: string, options: ActionOptions = {}): Promise<ActionResult> =>
  workspace.run(command, { oidcToken, ...options });

async function succeeds(command: string, options?: ActionOptions): Promise<ActionResult> {
  const result = await run(command, options);
  expectSuccess(result);
  return result;
}

async function own(name: Name, region: string) {
  const { Images = [] } = await client(name, region).describeImages({ Owners: ['self'] });
  return Images;
}

async function only(name: Name, region: string, called = 'private-1') {
  const [image, ...others] = (await own(name, region)).filter(({ Name }) => Name === called);
  const { ImageId, BlockDeviceMappings: devices } = image ?? {};
  const SnapshotId = devices?.[0]?.Ebs?.SnapshotId;
  if (!ImageId || !SnapshotId || others.length > 0) throw new Error(`${name} ${region}: ${others.length} others`);
  return { ...image, ImageId, SnapshotId };
}

async function publicAnywhere(): Promise<string[]> {
  const all = places.map(async ([name, region]) => {
    const { Snapshots = [] } = await client(name, region).describeSnapshots({ RestorableByUserIds: ['all'] });
    const images = (await own(name, region)).filter(({ Public }) => Public).map(({ Name }) => Name);
    return [...images, ...Snapshots.map(() => 'snapshot')].map((what) => `${name} ${region} ${what}`);
  });
  return (await Promise.all(all)).flat();
}

/** The accounts of a region's partition. */
function namesIn(region: string): Name[] {
  const partition = { 'cn-north-1': 'aws-cn', 'us-gov-west-1': 'aws-us-gov' }[region];
  return names.filter((name) => partitions[name] === partition);
}

async function whoSees(region: string, ImageId: string): Promise<Name[]> {
  const looks = namesIn(region).map(async (name) => {
    const seen = await client(name, region)
      .describeImages({ ImageIds: [ImageId] })
      .catch(() => undefined);
    return seen ? [name] : [];
  });
  return (await Promise.all(looks)).flat();
}

/** Who ends with a copy that is available: AWS accepts one whose key can't be used, and lets it fail later. */
async function whoCopies(region: string, ImageId: string): Promise<Name[]> {
  const attempts = namesIn(region).map(async (name) => {
    const request = { SourceImageId: ImageId, SourceRegion: region, Name: `copy of ${ImageId}` };
    const copy = await client(name, region)
      .copyImage(request)
      .catch(() => undefined);
    return copy?.ImageId === undefined ? [] : [{ name, id: copy.ImageId }];
  });
  const begun = (await Promise.all(attempts)).flat();
  await world.advance(60);
  const able: Name[] = [];
  for (const { name, id } of begun) {
    const { Images } = await client(name, region).describeImages({ ImageIds: [id] });
    if (Images?.[0]?.State === 'available') able.push(name);
    await client(name, region).deregisterImage({ ImageId: id });
  }
  return able;
}

async function everyPlace(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, region] of places) {
    const { ImageId, SnapshotId, Public, State, Name } = await only(name, region);
    const at = client(name, region);
    const [{ Snapshots }, launch, volume] = await Promise.all([
      at.describeSnapshots({ SnapshotIds: [SnapshotId] }),
      at.describeImageAttribute({ ImageId, Attribute: 'launchPermission' }),
      at.describeSnapshotAttribute({ SnapshotId, Attribute: 'createVolumePermission' }),
    ]);
    found[`${name} ${region}`] = {
      ...{ Name, Public, State },
      key: Snapshots?.[0]?.KmsKeyId,
      launch: launch.LaunchPermissions,
      volume: volume.CreateVolumePermissions,
      see: await whoSees(region, ImageId),
      copy: await whoCopies(region, ImageId),
    };
  }
  return found;
}

it('every AMI is where it should be, with the right key, for exactly those who should have it', async () => {
  await allowCopyRole();
  const plan = await succeeds('plan');
  const published = await succeeds('publish');
  expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));

  const partnerIn = { 'cn-north-1': 'partnerCn', 'us-gov-west-1': 'partnerGov' } as const;
  const wanted = places.map(([name, region]) => {
    const partner: Name = partnerIn[region as keyof typeof partnerIn] ?? 'partner';
    const shared = [{ UserId: accounts[partner].id }];
    // Whoever made a copy with the home account's key reads it again, and so does that account, whose key it is.
    return [
      `${name} ${region}`,
      {
        ...{ Name: 'private-1', Public: false, State: 'available', key: keys[region], launch: shared, volume: shared },
        ...{ see: [name, partner], copy: [name, partner] },
      },
    ];
  });
  expect(await everyPlace()).toEqual(Object.fromEntries(wanted));
  expect(await publicAnywhere()).toEqual(expect.arrayContaining(places.map((place) => `${place.join(' ')} public-1`)));
  for (const [region, key] of Object.entries(keys)) {
    const shown = published.manifest.images
      .find(({ name }) => name === 'private-1')
      ?.regions.filter((one) => one.region === region);
    expect(shown?.map(({ kmsKeyId }) => kmsKeyId)).toEqual(shown?.map(() => key));
  }

  expect((await succeeds('publish')).manifest.changes).toEqual([]);
  await succeeds('verify');
}, 120_000);

it('preflight finds every key with which a copy would fail, before anything is made', async () => {
  await allowCopyRole();
  const setPolicy = async (region: string, others: string[], actions: string[]) => {
    const Policy = JSON.stringify(policyFor(accounts.home, others, actions));
    await kms(world, region, accounts.home).putKeyPolicy({ KeyId: keys[region], Policy });
  };
  const there = { code: 'preflight', accountId: accounts.copy.id };
  const refused = async (...expected: [region: string, message: RegExp][]) => {
    for (const command of ['plan', 'publish']) {
      const { exitCode, manifest } = await run(command);
      expect(exitCode).toBe(1);
      expect(manifest.failures.length).toBe(expected.length);
      expect(manifest.failures).toMatchObject(
        expected
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([region, text]) => ({ ...there, region, message: expect.stringMatching(text) })),
      );
    }
    expect((await world.requests({ mutating: true })).slice(-1)[0]?.service).toBe('kms'); // the test's own
  };
  // The home account's keys, which the copies are encrypted with, too.
  await setPolicy('us-east-1', [accounts.copy.id, accounts.partner.id], usingActions);
  await setPolicy('eu-west-1', [accounts.partner.id], usingActions);
  await refused(
    ['us-east-1', /does not let \d+ copy private-1: it lacks kms:GenerateDataKeyWithoutPlaintext$/],
    ['eu-west-1', /it lacks kms:DescribeKey, kms:Decrypt, kms:CreateGrant, kms:ReEncrypt\*, kms:GenerateData/],
  );
  // Keys of the account that copies: one is disabled, one isn't there.
  await setPolicy('eu-west-1', [accounts.copy.id, accounts.partner.id], usingActions);
  await workspace.write('image.yaml', config({ keyed: 'alias/images' }));
  const own = await createKey(world, 'us-east-1', { account: accounts.copy, alias: 'alias/images' });
  await kms(world, 'us-east-1', accounts.copy).disableKey({ KeyId: own });
  await refused(
    ['us-east-1', /KMS key alias\/images \(.*\) is Disabled, not Enabled/],
    ['eu-west-1', /KMS key alias\/images does not exist in eu-west-1/],
  );
}, 120_000);

it('keys of the account that copies are used, shown, and compared', async () => {
  await allowCopyRole();
  await workspace.write('image.yaml', config({ keyed: 'alias/images' }));
  const regions = ['us-east-1', 'eu-west-1'] as const;
  const own: Record<string, string> = {};
  for (const region of regions)
    own[region] = await createKey(world, region, { account: accounts.copy, alias: 'alias/images' });
  const { manifest } = await succeeds('publish');
  expect(manifest.images[0]?.regions).toEqual(
    expect.arrayContaining(
      regions.map((region) => expect.objectContaining({ accountId: accounts.copy.id, region, kmsKeyId: own[region] })),
    ),
  );
  for (const region of regions) {
    const { SnapshotId } = await only('copy', region);
    const { Snapshots } = await client('copy', region).describeSnapshots({ SnapshotIds: [SnapshotId] });
    expect(Snapshots?.[0]?.KmsKeyId).toBe(own[region]);
  }
  await succeeds('verify');
  const TargetKeyId = await createKey(world, 'eu-west-1', { account: accounts.copy });
  await kms(world, 'eu-west-1', accounts.copy).updateAlias({ AliasName: 'alias/images', TargetKeyId });
  const verified = await run('verify');
  expect(verified.manifest.failures).toMatchObject([
    {
      ...{ code: 'drift', accountId: accounts.copy.id, region: 'eu-west-1' },
      message: expect.stringMatching(/^encryption key differs/),
    },
  ]);
  const published = await run('create');
  expect(published.manifest.failures).toMatchObject([{ code: 'conflict', accountId: accounts.copy.id }]);
  // A role that may not use the keys: preflight can't know it, AWS lets the copy fail.
  const { ImageId } = await only('copy', 'us-east-1');
  await client('copy', 'us-east-1').deregisterImage({ ImageId });
  await kms(world, 'eu-west-1', accounts.copy).updateAlias({
    AliasName: 'alias/images',
    TargetKeyId: own['eu-west-1'],
  });
  await world.settings({ iam: { rolePolicies: { [copyRole()]: policy('ec2:*', 'ssm:*') } } });
  const failed = await run('create');
  expect(failed.log).toContain(
    "KMS key alias/images can encrypt snapshots: can't be checked in advance, kms:DescribeKey",
  );
  expect(failed.manifest.failures).toMatchObject([
    {
      accountId: accounts.copy.id,
      hint: expect.stringContaining(`Allow ${copyRole()} kms:DescribeKey, kms:Decrypt, `),
    },
  ]);
  await allowCopyRole();
  await succeeds('create');
  // A role that may not look at snapshots: what isn't compared is said.
  await world.settings({ iam: { rolePolicies: { [copyRole()]: policy('ec2:DescribeImages', 'kms:*') } } });
  const { warnings } = (await succeeds('verify')).manifest;
  expect(warnings.filter((one) => one.includes('encryption keys'))).toEqual([
    `home  ${accounts.copy.id}  the encryption keys of the copies are not compared, because ${copyRole()} is not allowed to call ec2:DescribeSnapshots`,
  ]);
}, 120_000);

const inRegion = (kind: object, region: string, operation: string, contains: string) =>
  world.fault({ kind: 'error', status: 400, region, operation, contains, ...kind });

it.each<[what: string, region: string, fail: () => Promise<unknown>]>([
  ['a key is disabled', 'cn-north-1', () => disableKey('china', 'cn-north-1')],
  [
    'a copy is refused',
    'eu-west-1',
    () => inRegion({ code: 'UnauthorizedOperation' }, 'eu-west-1', 'CopyImage', 'public-1'),
  ],
  [
    'an image can not become public',
    'us-gov-west-1',
    () => inRegion({ code: 'OperationNotPermitted' }, 'us-gov-west-1', 'ModifyImageAttribute', '"all"'),
  ],
])(
  'nothing is public anywhere when %s in one account',
  async (_, region, fail) => {
    await allowCopyRole();
    await fail();
    const { exitCode, manifest } = await run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([{ region }]);
    expect(await publicAnywhere()).toEqual([]);
    for (const [name, at] of places) {
      const [image] = (await own(name, at)).filter(({ Name }) => Name === 'public-1');
      const see = image?.ImageId === undefined ? [name] : await whoSees(at, image.ImageId);
      expect([[name], [name, 'copy']]).toContainEqual(see);
    }
  },
  120_000,
);

async function disableKey(name: Name, region: string): Promise<void> {
  await kms(world, region, accounts[name]).disableKey({ KeyId: keys[region] });
}
