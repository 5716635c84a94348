import { KMS } from '@aws-sdk/client-kms';
import { SSM } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, licenses, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { imageBuilder } from '../support/image-builder-fixtures.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import { rehearseIn } from '../support/rehearsal.js';
import { event, inputs, listed, memory, onMain } from '../support/remembered.js';

const disk = rawDisk(64 * 1024);
const pull = 'refs/pull/7/merge';

/** @param name of the newest image @param more of its settings */
function config(name: string, more: string, image = ''): string {
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
tags: {team: os}
images:
  ${name}:
    boot_mode: uefi
    regions: [us-east-1, eu-west-1]
    public: true
    supersede: {match: 'my-os-*', keep: 1, then: deprecate}
    ssm_parameter: [{name: /my-os/latest, allow_overwrite: true}]
${more
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
${image}
`;
}

let open: OpenWorld;
let accountCache: ReturnType<typeof memory>;

beforeEach(async () => {
  accountCache = memory();
  open = await openWorld({
    config: config('my-os-1', 'share: ["210987654321"]\ndeprecation: {after: 1y}'),
    disk,
    start: Date.now() - 30 * 24 * 3_600_000,
    settings: { quotas: { publicImages: 100 } },
  });
  const { workspace, world } = open;
  expectSuccess(await workspace.run('publish'));
  await world.advance(10 * 24 * 3600);
  await workspace.write('disk.raw', rawDisk(128 * 1024));
  await workspace.write('image.yaml', config('my-os-2', 'share: ["210987654321"]\ndeprecation: {after: 1y}'));
  expectSuccess(await workspace.run('publish'));
});

afterEach(() => open.close());

async function remember(env: Record<string, string> = onMain) {
  const run = await open.workspace.run('plan', { inputs, env, event, accountCache });
  expectSuccess(run);
  return run;
}

/** The pull request of a fork: no credentials. */
function rehearse(text: string, image = rawDisk(128 * 1024)) {
  const files = { 'image.yaml': text, 'disk.raw': image };
  return rehearseIn(files, { inputs, event, accountCache });
}

describe('a rehearsal that starts from the remembered account', () => {
  it.each<[string, string, Uint8Array, number]>([
    [
      'has nothing to do where nothing is changed',
      config('my-os-2', 'share: ["210987654321"]\ndeprecation: {after: 1y}'),
      rawDisk(128 * 1024),
      0,
    ],
    [
      'changes in place what exists',
      config('my-os-2', 'share: ["210987654321", "123456789010"]\ndeprecation: {after: 18mo}\ntags: {a: b}'),
      rawDisk(128 * 1024),
      4,
    ],
    [
      'makes a new version, supersedes and overwrites',
      config('my-os-3', 'share: ["210987654321"]\ndeprecation: {after: 1y}'),
      rawDisk(256 * 1024),
      20,
    ],
  ])('%s, exactly as plan with credentials lists it', async (_, text, image, atLeast) => {
    await remember();
    const { workspace } = open;
    await workspace.write('image.yaml', text);
    await workspace.write('disk.raw', image);
    const { manifest: plan } = await workspace.run('plan');
    const run = await rehearse(text, Buffer.from(image));
    expectSuccess(run);
    expect(listed(run.manifest.changes)).toEqual(listed(plan.changes));
    expect(plan.changes.length).toBeGreaterThanOrEqual(atLeast);
    expect(atLeast > 0).toBe(plan.changes.length > 0);
    expect(run.manifest.assumptions.map(({ what }) => what)).toEqual([
      expect.stringMatching(new RegExp(`^account ${open.world.account.id} still is as it was at 20`)),
    ]);
  });

  it('meets the blocks, quotas and encryption of the account, in the regions that it has', async () => {
    const { world, workspace } = open;
    await world.settings({
      regions: { 'me-south-1': 'opted-in' },
      serviceQuotas: { publicImages: { 'us-east-1': 2 } },
    });
    await ec2(world, 'eu-west-1').enableImageBlockPublicAccess({ ImageBlockPublicAccessState: 'block-new-sharing' });
    await ec2(world, 'me-south-1').enableEbsEncryptionByDefault({});
    await world.advance(3600);
    const text = config('my-os-3', '').replace('[us-east-1, eu-west-1]', '[us-east-1, eu-west-1, me-south-1]');
    // The default branch has an image to make, too: what publishing depends on is read only then.
    await workspace.write('image.yaml', text.replace('my-os-3', 'my-os-2b'));
    await workspace.run('plan', { inputs, env: onMain, event, accountCache });
    await workspace.write('image.yaml', text);
    const { manifest: plan } = await workspace.run('plan');
    const { manifest } = await rehearse(text);
    const messages = (failures: typeof plan.failures) => failures.map(({ message }) => message).sort();
    expect(plan.failures).toHaveLength(3);
    expect(messages(manifest.failures)).toEqual(messages(plan.failures));
  });
});

describe('a rehearsal of what is not public', () => {
  function settings(more: string): string {
    return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-a:
    boot_mode: uefi
    regions: [us-east-1]
    encrypted: true
    kms_key_id: alias/images
    share: ["210987654321"]
${more}
  my-os-b:
    boot_mode: uefi-preferred
    regions: [us-east-1, eu-west-1]
    imds_support: v2.0
    root_device_volume_type: io2
    root_device_volume_iops: 200
    root_device_volume_size: 9
    description: the other
    deregistration_protection: {with_cooldown: true}
    instance_types: {supported: ["m7i.*"]}
`;
  }

  it('has what is encrypted, protected and restricted', async () => {
    const { workspace, world } = open;
    const kms = new KMS(world.client('us-east-1'));
    const root = (id: string) => ({ AWS: `arn:aws:iam::${id}:root` });
    const allow = (id: string) => ({ Effect: 'Allow', Principal: root(id), Action: 'kms:*', Resource: '*' });
    const Statement = [allow(world.account.id), allow('210987654321')];
    const { KeyMetadata } = await kms.createKey({ Policy: JSON.stringify({ Version: '2012-10-17', Statement }) });
    await kms.createAlias({ AliasName: 'alias/images', TargetKeyId: KeyMetadata?.KeyId });
    const text = settings('');
    await workspace.write('image.yaml', text);
    expectSuccess(await workspace.run('publish'));
    await remember();
    const changed = settings('    tags: {a: b}')
      .replace('the other', 'another')
      .replace('m7i', 'm8i')
      .replace('true}', 'false}');
    await workspace.write('image.yaml', changed);
    const { manifest: plan } = await workspace.run('plan');
    const run = await rehearse(changed);
    expectSuccess(run);
    expect(run.manifest.assumptions.map(({ what }) => what)).toEqual([
      expect.stringContaining('still is as it was'),
      expect.stringContaining('the KMS key alias/images exists'),
    ]);
    expect(listed(run.manifest.changes)).toEqual(listed(plan.changes));
    expect(plan.changes.length).toBeGreaterThan(4);
  });
});

describe('what is not remembered, or not used, is said and no error', () => {
  async function lineOfRehearsal(): Promise<string | undefined> {
    const run = await rehearse(config('my-os-2', ''));
    expectSuccess(run);
    expect(run.manifest.assumptions).toContainEqual(
      expect.objectContaining({ what: 'none of the SSM parameters exists' }),
    );
    return /no account is remembered: .*/.exec(run.log)?.[0];
  }

  async function withEntry(change: (entry: Record<string, unknown>) => unknown): Promise<void> {
    await remember();
    for (const [key, text] of accountCache.entries) {
      const changed = change(JSON.parse(text) as Record<string, unknown>);
      accountCache.entries.set(key, typeof changed === 'string' ? changed : JSON.stringify(changed));
    }
  }

  const entryOf = (id: string) => (entry: Record<string, unknown>) => ({
    ...entry,
    accounts: (entry.accounts as object[]).map((account) => ({ ...account, id, partition: 'aws-cn' })),
  });

  it.each<[string, (entry: Record<string, unknown>) => unknown, string]>([
    ['a branch', (entry) => ({ ...entry, ref: pull }), `it comes from ${pull}, not from the default branch`],
    [
      'another repository',
      (entry) => ({ ...entry, repository: 'eve/images' }),
      'it comes from the repository eve/images',
    ],
    ['another version', (entry) => ({ version: 99, all: entry }), 'another version of ami-publish has saved it'],
    ['other accounts', entryOf('999999999999'), 'what was saved is of other accounts than those of this run'],
    ['a time in the far future', (entry) => ({ ...entry, readMs: 9e15 }), 'it is damaged'],
    ['a broken file', (entry) => JSON.stringify(entry).slice(0, 100), 'it is damaged'],
    ['a changed file', (entry) => ({ ...entry, accounts: [{ id: '1' }] }), 'it is damaged'],
  ])('an entry of %s', async (_, change, why) => {
    await withEntry(change);
    expect(await lineOfRehearsal()).toBe(`no account is remembered: ${why}`);
  });

  it('a cache that fails', async () => {
    accountCache.restore = async () => {
      throw new Error('the service is down');
    };
    expect(await lineOfRehearsal()).toContain('the service is down');
    accountCache.save = accountCache.restore as never;
    expect((await remember()).log).toMatch(/::warning.*the account is not remembered: the service is down/);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a run of another branch', { GITHUB_REF: 'refs/heads/next' }, 'this run is not one of the default branch'],
    ['a run of a tag', { GITHUB_REF: 'refs/tags/v1.0' }, 'this run is not one of the default branch'],
    [
      'the code of others on the default branch',
      { ...onMain, GITHUB_EVENT_NAME: 'pull_request_target' },
      'this run is not one of the default branch',
    ],
  ])('%s', async (_, env, why) => {
    expect((await remember(env)).log).toContain(`the account is not remembered: ${why}`);
    expect(accountCache.entries.size).toBe(0);
  });

  it('an account that the run itself has changed', async () => {
    const { workspace } = open;
    await workspace.write('image.yaml', config('my-os-2', 'tags: {a: b}'));
    const run = await workspace.run('publish', { inputs, env: onMain, event, accountCache });
    expectSuccess(run);
    expect(run.log).toContain('the account is not remembered: this run has changed it');
    expect(accountCache.entries.size).toBe(0);
  });

  it('an account of which a region is left out, or could not be read', async () => {
    const { workspace, world } = open;
    const narrowed = await workspace.run('plan', {
      inputs: { ...inputs, regions: 'us-east-1' },
      env: onMain,
      event,
      accountCache,
    });
    expect(narrowed.log).toContain('the account is not remembered: this run leaves out images or regions');
    await world.fault({
      operation: 'DescribeImages',
      region: 'eu-west-1',
      kind: 'error',
      code: 'UnauthorizedOperation',
      status: 403,
    });
    const unread = await workspace.run('plan', { inputs, env: onMain, event, accountCache });
    expect(unread.log).toContain('the account is not remembered: some of it could not be read');
    expect(accountCache.entries.size).toBe(0);
  });

  it('what is in an entry and cannot be had', async () => {
    await withEntry((entry) =>
      JSON.stringify(entry)
        .replaceAll('"x86_64"', '"z80"')
        .replaceAll(/"createdMs":\d+/g, '"createdMs":0'),
    );
    const run = await rehearse(config('my-os-3', ''), rawDisk(256 * 1024));
    expectSuccess(run);
    expect(run.manifest.assumptions).toContainEqual(
      expect.objectContaining({
        what: expect.stringMatching(/^the AMI ami-[0-9a-f]+ \(my-os-1\) does not exist$/),
        why: expect.stringContaining("it can't be restored"),
      }),
    );
  });

  it('two runs that save at once, and a key that is taken', async () => {
    await Promise.all([remember(), remember()]);
    expect([...accountCache.entries.values()].every((text) => text.includes('"accounts"'))).toBe(true);
    accountCache.save = async () => {
      throw new Error('the cache did not take it');
    };
    expect((await remember()).log).toMatch(/::warning.*the account is not remembered: the cache did not take it/);
  });
});

describe('an entry of the cache', () => {
  /** Texts that somebody has written into the account, none of them in a config. */
  const secrets = Object.fromEntries(
    [
      'parameter',
      'list',
      'secure',
      'tag of an AMI',
      'tag of a snapshot',
      'description of an AMI',
      'user data',
      'template',
      'version of a template',
      'alias',
      'topic',
      'license',
      'distribution',
      'watermark tag',
    ].map((what, index) => [what, `hunter${index}${'x'.repeat(index)}y`]),
  );

  it('has no text that is neither an ID, a name nor in the configs', async () => {
    const { world, workspace } = open;
    const region = 'us-east-1';
    const client = ec2(world, region);
    const data = {
      InstanceType: 'm7i.large' as const,
      UserData: Buffer.from(secrets['user data'] ?? '').toString('base64'),
    };
    const templates = await Promise.all(
      ['my-os', secrets.template ?? ''].map((LaunchTemplateName) =>
        client.createLaunchTemplate({
          LaunchTemplateName,
          LaunchTemplateData: data,
          VersionDescription: secrets['version of a template'],
        }),
      ),
    );
    const [named] = templates.map(({ LaunchTemplate }) => LaunchTemplate?.LaunchTemplateId ?? '');
    const ssm = new SSM(world.client(region));
    await ssm.putParameter({ Name: '/my-os/a', Type: 'String', Value: secrets.parameter });
    await ssm.putParameter({ Name: '/my-os/b', Type: 'StringList', Value: `a,${secrets.list}` });
    await ssm.putParameter({ Name: '/my-os/c', Type: 'SecureString', Value: secrets.secure });
    const { Images = [] } = await client.describeImages({ Owners: ['self'] });
    for (const { ImageId = '', BlockDeviceMappings = [] } of Images) {
      const SnapshotId = BlockDeviceMappings[0]?.Ebs?.SnapshotId ?? '';
      await client.createTags({ Resources: [ImageId], Tags: [{ Key: 'note', Value: secrets['tag of an AMI'] }] });
      await client.createTags({
        Resources: [SnapshotId],
        Tags: [{ Key: 'note', Value: secrets['tag of a snapshot'] }],
      });
      await client.modifyImageAttribute({ ImageId, Description: { Value: secrets['description of an AMI'] } });
    }
    const kms = new KMS(world.client(region));
    const { KeyMetadata } = await kms.createKey({ Description: secrets.alias });
    for (const AliasName of [`alias/${secrets.alias}`, 'alias/images'])
      await kms.createAlias({ AliasName, TargetKeyId: KeyMetadata?.KeyId });
    await topics(world, region).createTopic({ Name: secrets.topic });
    const made = { Name: secrets.license, Description: secrets.license, LicenseCountingType: 'vCPU' as const };
    const { LicenseConfigurationArn: arn } = await licenses(world, region).createLicenseConfiguration(made);
    await imageBuilder(world, region).createDistributionConfiguration({
      name: 'My OS',
      description: secrets.distribution,
      tags: { 'ami-publish:image': 'my-os-2', note: secrets.distribution ?? '' },
      distributions: [
        {
          region,
          amiDistributionConfiguration: {
            description: secrets.distribution,
            amiTags: { note: secrets.distribution ?? '' },
          },
        },
      ],
    });
    const image = `
  my-os-9:
    regions: [us-east-1]
    boot_mode: uefi
    encrypted: true
    kms_key_id: alias/images
    license_configuration_arns: ["${arn}"]
    launch_templates: [{launch_template_id: ${named}}]
    ssm_parameter: [{name: /my-os/a, allow_overwrite: true}, {name: /my-os/b, allow_overwrite: true}, {name: /my-os/c, allow_overwrite: true}]
    image_builder: {regions: [us-east-1], distribution_configuration: {name: My OS}}
`;
    await workspace.write('image.yaml', config('my-os-2', 'tags: {note: mine}', image));
    const run = await workspace.run('plan', { inputs, env: onMain, event, accountCache });
    expect(run.log).toContain('the account is remembered for rehearsals');
    const [text = ''] = accountCache.entries.values();
    for (const word of ['/my-os/a', '/my-os/b', '/my-os/c', 'alias/images', 'My OS', named ?? '', arn ?? ''])
      expect(text).toContain(word);
    const forbidden = [
      ...Object.values(secrets),
      Buffer.from(secrets['user data'] ?? '').toString('base64'),
      world.account.credentials.accessKeyId,
      world.account.credentials.secretAccessKey,
    ];
    expect(forbidden.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
