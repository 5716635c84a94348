import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionOptions, type ActionResult, type Workspace, withoutOutcome } from '../support/action.js';
import { ec2, parameters, s3, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import { readOutput } from '../support/outputs.js';
import type { TestAccount, TestWorld } from '../support/world.js';

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;
/** Two accounts of the partition aws, one in China, one in the European Sovereign Cloud; then two strangers. */
let main: TestAccount;
let second: TestAccount;
let china: TestAccount;
let europe: TestAccount;
/** The audiences that tokens were asked for. */
let audiences: string[];

const roleIn = ({ partition, id }: TestAccount): string => `arn:${partition}:iam::${id}:role/publish`;

function targets(): string {
  return `
targets:
  - {name: main, role: '${roleIn(main)}', bucket_name: images-main, regions: [us-east-1, eu-west-1]}
  - {role: '${roleIn(second)}', bucket_name: images-second, regions: [us-east-1]}
  - {name: china, role: '${roleIn(china)}', bucket_name: images-china, region: cn-north-1}
`;
}

function config(extra = targets(), image = ''): string {
  return `
source: {path: disk.raw, architecture: x86_64}
rollback_on_failure: true
${extra}
images:
  my-os-1:
    boot_mode: uefi-preferred
    regions: [us-east-1, eu-west-1, cn-north-1]
    public: true
    share: ['${world.accounts[4]?.id}', 'aws-cn:${world.accounts[5]?.id}']
    ssm_parameter: [{name: /my-os/latest, allow_overwrite: true}]
    sns: [{releases: {subject: my-os 1 is out, message: {default: out}, regions: [us-east-1, cn-north-1]}}]
${image}
`;
}

/** A token like GitHub's. */
async function oidcToken(aud: string): Promise<string> {
  audiences.push(aud);
  const claims = { iss: 'https://token.actions.githubusercontent.com', sub: 'repo:octo/images', aud, exp: 4e9 };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

const run = (command: string, options: ActionOptions = {}): Promise<ActionResult> =>
  workspace.run(command, { oidcToken, ...options });

async function succeeds(command: string, options: ActionOptions = {}): Promise<ActionResult> {
  const result = await run(command, options);
  expectSuccess(result);
  return result;
}

function output(result: ActionResult, name: string): unknown {
  return JSON.parse(readOutput(result, name));
}

/** What each account has of its own, and whether everyone may use it: `main us-east-1 my-os-1 public`. */
async function amis(): Promise<string[]> {
  const where = [
    [main, 'us-east-1'],
    [main, 'eu-west-1'],
    [second, 'us-east-1'],
    [second, 'eu-west-1'],
    [china, 'cn-north-1'],
    [europe, 'eusc-de-east-1'],
  ] as const;
  const all = await Promise.all(
    where.map(async ([account, region]) => {
      const { Images = [] } = await ec2(world, region, account).describeImages({ Owners: ['self'] });
      return Images.map(({ Name, Public }) => `${nameOf(account)} ${region} ${Name} ${Public ? 'public' : 'private'}`);
    }),
  );
  return all.flat().sort();
}

const nameOf = (account: TestAccount): string =>
  ['main', 'second', 'china', 'europe'][[main, second, china, europe].indexOf(account)] ?? '';

async function latestIn(account: TestAccount, region: string): Promise<string | undefined> {
  const { Parameters } = await parameters(world, region, account).getParameters({ Names: ['/my-os/latest'] });
  return Parameters?.[0]?.Value;
}

const everywhere = (state: string): string[] => [
  `china cn-north-1 my-os-1 ${state}`,
  `main eu-west-1 my-os-1 ${state}`,
  `main us-east-1 my-os-1 ${state}`,
  `second us-east-1 my-os-1 ${state}`,
];

beforeEach(async () => {
  audiences = [];
  const accounts = [{}, {}, { partition: 'aws-cn' }, { partition: 'aws-eusc' }, {}, { partition: 'aws-cn' }];
  ({ world, workspace, close } = await openWorld({ accounts, disk: rawDisk(1024 * 1024) }));
  [main, second, china, europe] = world.accounts as [TestAccount, TestAccount, TestAccount, TestAccount];
  await s3(world, 'us-east-1', main).createBucket({ Bucket: 'images-main' });
  await s3(world, 'us-east-1', second).createBucket({ Bucket: 'images-second' });
  await s3(world, 'cn-north-1', china).createBucket({
    Bucket: 'images-china',
    CreateBucketConfiguration: { LocationConstraint: 'cn-north-1' },
  });
  await s3(world, 'eusc-de-east-1', europe).createBucket({
    Bucket: 'images-europe',
    CreateBucketConfiguration: { LocationConstraint: 'eusc-de-east-1' as never },
  });
  for (const [account, region] of [
    [main, 'us-east-1'],
    [second, 'us-east-1'],
    [china, 'cn-north-1'],
  ] as const)
    await topics(world, region, account).createTopic({ Name: 'releases' });
  await workspace.write('image.yaml', config());
});

afterEach(() => close());

describe('one run over several accounts and partitions', () => {
  it('publishes in all of them as it planned, and finds nothing to do afterwards', async () => {
    const more = `  - {role: '${roleIn(europe)}', bucket_name: images-europe}\n`;
    await workspace.write(
      'image.yaml',
      config(targets() + more).replace('cn-north-1]\n    public', 'cn-north-1, eusc-de-east-1]\n    public'),
    );
    const plan = await succeeds('plan');
    expect((await world.requests({ mutating: true })).filter(({ service }) => service === 'ec2')).toEqual([]);
    const published = await succeeds('publish');
    expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    expect(await amis()).toEqual([...everywhere('public'), 'europe eusc-de-east-1 my-os-1 public'].sort());
    expect(new Set(audiences)).toEqual(new Set(['sts.amazonaws.com', 'sts.amazonaws.com.cn']));
    expect(published.log.match(/sha256 [0-9a-f]{64}/g)).toHaveLength(1);

    const byAccount = output(published, 'images-by-account') as Record<string, Record<string, Record<string, string>>>;
    expect(Object.keys(byAccount)).toEqual(expect.arrayContaining([main.id, second.id, china.id, europe.id]));
    expect(output(published, 'images')).toEqual(byAccount[main.id]);
    expect(Object.keys(byAccount[main.id]?.['my-os-1'] ?? {}).sort()).toEqual(['eu-west-1', 'us-east-1']);
    expect(await latestIn(second, 'us-east-1')).toBe(byAccount[second.id]?.['my-os-1']?.['us-east-1']);
    expect(await latestIn(china, 'cn-north-1')).toBe(byAccount[china.id]?.['my-os-1']?.['cn-north-1']);
    expect((await world.messages()).map(({ topicArn }) => topicArn).sort()).toEqual(
      [
        `arn:aws-cn:sns:cn-north-1:${china.id}:releases`,
        `arn:aws:sns:us-east-1:${main.id}:releases`,
        `arn:aws:sns:us-east-1:${second.id}:releases`,
      ].sort(),
    );
    const shares = published.manifest.images[0]?.regions.map(({ region, sharedWith }) => [region, sharedWith]);
    expect(shares).toContainEqual(['cn-north-1', [world.accounts[5]?.id]]);
    expect(shares).toContainEqual(['eu-west-1', [world.accounts[4]?.id]]);
    expect(published.log).toContain(`${second.id} us-east-1  my-os-1  create image: done`);
    expect(published.log).toContain('china  uploaded 1.0 MiB to s3://images-china/');
    expect(published.summary).toContain(`<tr><td nowrap>${second.id}</td><td nowrap>us-east-1</td>`);
    expect(published.summary).toContain('https://cn-north-1.console.amazonaws.cn/');

    const again = await succeeds('publish');
    expect(again.manifest.changes).toEqual([]);
    expect(output(again, 'images-by-account')).toEqual(byAccount);
    await succeeds('verify');
    expect(output(await succeeds('list'), 'images-by-account')).toEqual(byAccount);
  });

  it('has the further disks of a machine in each of them, each of which is read once', async () => {
    const disks = '    block_device_mappings: [{device_name: /dev/sdf, path: data.raw}]';
    await workspace.write('data.raw', rawDisk(64 * 1024, 'data'));
    await workspace.write('image.yaml', config(targets(), disks));
    const created = await succeeds('create');
    expect(created.log.match(/sha256 [0-9a-f]{64}/g)).toHaveLength(2);
    expect(created.manifest.dataDisks).toHaveLength(1);
    for (const [account, region, bucket] of [
      [main, 'us-east-1', 'images-main'],
      [main, 'eu-west-1', undefined],
      [second, 'us-east-1', 'images-second'],
      [china, 'cn-north-1', 'images-china'],
    ] as const) {
      const { Images = [] } = await ec2(world, region, account).describeImages({ Owners: ['self'] });
      const snapshots = Images.flatMap(({ BlockDeviceMappings = [] }) => BlockDeviceMappings).map(
        ({ Ebs }) => Ebs?.SnapshotId,
      );
      const { Snapshots = [] } = await ec2(world, region, account).describeSnapshots({ OwnerIds: ['self'] });
      expect(Snapshots.map(({ SnapshotId }) => SnapshotId).sort()).toEqual(snapshots.filter((id) => id).sort());
      expect(Snapshots).toHaveLength(2);
      if (bucket === undefined) continue;
      const { Contents } = await s3(world, region, account).listObjectsV2({ Bucket: bucket });
      expect(Contents).toHaveLength(2);
    }
    expect((await succeeds('create')).manifest.changes).toEqual([]);
  });

  it('needs a bucket in each of them for a further disk alone, if it is to be imported', async () => {
    const disks = '    block_device_mappings: [{device_name: /dev/sdf, path: data.raw}]';
    const text = config(`upload: {method: s3}\ntargets:\n  - {name: main, role: '${roleIn(main)}'}\n`, disks);
    await workspace.write('image.yaml', text.replace('path: disk.raw', 'snapshot: snap-0123456789abcdef0'));
    const { manifest } = await run('check');
    expect(manifest.failures).toMatchObject([{ message: expect.stringContaining('must have bucket_name, because') }]);
  });

  it('selects targets by name and account', async () => {
    const { manifest } = await succeeds('create', { inputs: { target: `china, ${second.id}` } });
    expect(await amis()).toEqual(['china cn-north-1 my-os-1 private', 'second us-east-1 my-os-1 private']);
    expect(manifest).toMatchObject({ targets: [{ name: second.id }, { name: 'china', homeRegion: 'cn-north-1' }] });
    const { exitCode, log } = await run('create', { inputs: { target: 'chian' } });
    expect(exitCode).toBe(1);
    expect(log).toContain('no target is called "chian". Did you mean "china"?');
  });

  it('leaves out the images of other targets than the selected, with a notice', async () => {
    const other = '  other-os: {boot_mode: uefi, regions: [eu-west-1]}\n  any-os: {boot_mode: uefi}\n';
    await workspace.write('image.yaml', config(targets(), other.replace(/^ {2}/, '\n  ')));
    const { manifest, log } = await succeeds('create', { inputs: { target: 'china' } });
    expect(await amis()).toEqual(['china cn-north-1 any-os private', 'china cn-north-1 my-os-1 private']);
    expect(log).toContain('other-os is left out, because the target china has none of its regions');
    expect(manifest.images.map(({ name }) => name)).toEqual(['my-os-1', 'any-os']);
    const none = await run('create', { inputs: { target: 'china', images: 'other-os' } });
    expect(none.exitCode).toBe(1);
    expect(none.log).toContain('no selected image goes to the target china');
  });

  it('verify names the account that drifted', async () => {
    await succeeds('publish');
    const image = (await ec2(world, 'us-east-1', second).describeImages({ Owners: ['self'] })).Images?.[0];
    await ec2(world, 'us-east-1', second).modifyImageAttribute({
      ImageId: image?.ImageId,
      LaunchPermission: { Remove: [{ Group: 'all' }] },
    });
    const { exitCode, manifest, log } = await run('verify');
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([{ code: 'drift', accountId: second.id, region: 'us-east-1' }]);
    expect(log).toContain(`my-os-1 in ${second.id} us-east-1: launch permission differs`);
  });

  it('refresh registers again in all of them', async () => {
    const refresh =
      '    refresh: {before: 60d, name: my-os-1-r1}\n    supersede: {match: "my-os-*", keep: 0, then: delete}';
    await workspace.write('image.yaml', config(targets(), refresh));
    await succeeds('publish');
    expect((await succeeds('refresh')).manifest.changes).toEqual([]);
    await world.advance(690 * 86_400);
    await succeeds('refresh');
    expect(await amis()).toEqual(everywhere('public').map((one) => one.replace('my-os-1', 'my-os-1-r1')));
  });

  it('unpublish and cleanup reach all of them', async () => {
    await succeeds('publish');
    await succeeds('unpublish');
    expect(await amis()).toEqual(everywhere('private'));
    expect(await Promise.all([latestIn(main, 'eu-west-1'), latestIn(china, 'cn-north-1')])).toEqual([
      undefined,
      undefined,
    ]);
    await workspace.write(
      'image.yaml',
      config(targets(), '    temporary: true')
        .replace('public: true', 'public: false')
        .replace(/ +(ssm|sns).*\n/g, ''),
    );
    await succeeds('cleanup');
    expect(await amis()).toEqual([]);
  });
});

it('cleanup keeps leftovers where the input target leaves out an image', async () => {
  const image = '  my-cn-1: {boot_mode: uefi-preferred, regions: [cn-north-1]}';
  await workspace.write('image.yaml', config(`leftovers_older_than: 30d\n${targets()}`, image));
  const notice = 'no leftovers are deleted, because the run was narrowed by `regions`, `images`, `group` or `target`';
  const narrowed = await succeeds('cleanup', { inputs: { target: 'main' } });
  expect(narrowed.log).toContain(notice);
  expect((await succeeds('cleanup', { inputs: { target: 'china' } })).log).not.toContain(notice);
});

describe('auto', () => {
  it('counts the roles of all selected targets as credentials, with an OIDC token', async () => {
    const env = {
      ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_TYPE: 'branch', AWS_ACCESS_KEY_ID: '' },
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.invalid',
    };
    const command = async (options: ActionOptions) => {
      const { manifest, exitCode } = await run('auto', { env, ...options });
      return [(manifest as unknown as { command: string }).command, exitCode];
    };
    expect(await command({})).toEqual(['plan', 0]);
    expect(await command({ env: { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: '' } })).toEqual(['rehearse', 0]);
    await workspace.write(
      'image.yaml',
      config(`${targets()}  - {name: own, bucket_name: images, region: us-west-2}\n`),
    );
    expect(await command({})).toEqual(['rehearse', 0]);
    expect(await command({ inputs: { target: 'main' } })).toEqual(['plan', 0]);
    await workspace.write('image.yaml', 'images: {');
    expect(await command({})).toEqual(['check', 1]);
  });
});

describe('when one account fails', () => {
  const denied = { kind: 'error', code: 'UnauthorizedOperation', status: 403 };

  it('a role that cannot be assumed leaves nothing public anywhere, and the others created', async () => {
    await world.settings({
      sts: { roles: { [roleIn(china)]: { audiences: ['other'], subjects: [], callers: [], maxSessionSeconds: 3600 } } },
    });
    const { exitCode, manifest } = await run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([
      {
        code: 'credentials',
        accountId: china.id,
        message: expect.stringContaining('target china: can’t assume'.replace('’', "'")),
      },
    ]);
    expect(await amis()).toEqual(everywhere('private').filter((one) => !one.startsWith('china')));
    expect(manifest).toMatchObject({ targets: [{ name: 'main' }, { name: second.id }, { name: 'china' }] });
  });

  it('before the barrier, nothing is public anywhere', async () => {
    await world.fault({ ...denied, operation: 'RegisterImage', region: 'cn-north-1' });
    const { exitCode, manifest } = await run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([{ accountId: china.id, region: 'cn-north-1' }]);
    expect(await amis()).toEqual(everywhere('private').filter((one) => !one.startsWith('china')));
    expect(await world.messages()).toEqual([]);
  });

  it('after the barrier, nothing is announced anywhere, and what became public is taken back', async () => {
    await world.fault({ ...denied, operation: 'ModifyImageAttribute', region: 'cn-north-1', contains: '"all"' });
    const { exitCode } = await run('publish');
    expect(exitCode).toBe(1);
    expect(await amis()).toEqual(everywhere('private'));
    expect((await world.requests()).filter(({ operation }) => operation === 'PutParameter')).toEqual([]);
    expect(await world.messages()).toEqual([]);
  });

  it('preflight shows the answers of all before a byte is sent', async () => {
    await s3(world, 'us-east-1', second).deleteBucket({ Bucket: 'images-second' });
    await s3(world, 'cn-north-1', china).deleteBucket({ Bucket: 'images-china' });
    const { exitCode, log } = await run('publish');
    expect(exitCode).toBe(1);
    expect(log).toMatch(
      /::error [^:]*file=image\.yaml,line=7[^:]*::targets\[1\]\.bucket_name: bucket images-second does not exist/,
    );
    expect(log).toMatch(
      /::error [^:]*file=image\.yaml,line=8[^:]*::targets\[2\]\.bucket_name: bucket images-china does not exist/,
    );
    expect(await amis()).toEqual([]);
  });
});

describe('without an OIDC token', () => {
  it('roles of the same partition are assumed by the credentials of the run, others are refused', async () => {
    const { exitCode, manifest } = await workspace.run('create');
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([
      { accountId: china.id, message: expect.stringContaining('its credentials are not of the partition aws-cn') },
    ]);
    expect(await amis()).toEqual(everywhere('private').filter((one) => !one.startsWith('china')));
  });

  it('a chain of roles leads to an account', async () => {
    const hub = `arn:aws:iam::${main.id}:role/hub`;
    const trust = { audiences: [], subjects: [], callers: [`arn:aws:sts::${main.id}:assumed-role/hub/*`] };
    await world.settings({ sts: { roles: { [roleIn(second)]: { ...trust, maxSessionSeconds: 43_200 } } } });
    const chained = `targets: [{role: '${hub}', role_chain: ['${roleIn(second)}'], bucket_name: images-second}]`;
    await workspace.write('image.yaml', config(chained));
    const result = await workspace.run('create', { inputs: { 'role-duration-seconds': '7200' } });
    expectSuccess(result);
    expect(await amis()).toEqual(['second eu-west-1 my-os-1 private', 'second us-east-1 my-os-1 private']);
    expect(result.manifest).toMatchObject({ targets: [{ name: second.id, accountId: second.id }] });
  });

  it('an account of two configs is one target, beside the account of the run', async () => {
    const other = `${targets().split('\n').slice(0, 4).join('\n')}\n  - {bucket_name: images, regions: [eu-west-1]}`;
    await workspace.write('one.yaml', config(other));
    await workspace.write('two.yaml', config(other).replaceAll('my-os-1', 'my-os-2').replaceAll('/my-os/', '/other/'));
    const { exitCode, manifest } = await workspace.run('check', { inputs: { config: 'one.yaml\ntwo.yaml' } });
    expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
    const result = await workspace.run('create', { inputs: { config: 'one.yaml\ntwo.yaml' } });
    expect(result.exitCode).toBe(1);
    expect(result.manifest.failures).toMatchObject([
      { message: expect.stringContaining(`two targets are the account ${main.id}`) },
    ]);
    await workspace.write('one.yaml', config(other).replace(/ {2}- \{name: main.*\n/, ''));
    await workspace.write(
      'two.yaml',
      config(other)
        .replace(/ {2}- \{bucket_name: images,.*\n/, '')
        .replaceAll('my-os-1', 'my-os-2')
        .replaceAll('/my-os/', '/other/'),
    );
    const merged = await workspace.run('create', { inputs: { config: 'one.yaml\ntwo.yaml' } });
    expectSuccess(merged);
    expect(merged.manifest).toMatchObject({ targets: [{ accountId: second.id }, { accountId: main.id }] });
    expect(await amis()).toEqual([
      'main eu-west-1 my-os-1 private',
      'main eu-west-1 my-os-2 private',
      'main us-east-1 my-os-2 private',
      'second us-east-1 my-os-1 private',
      'second us-east-1 my-os-2 private',
    ]);
  });
});
