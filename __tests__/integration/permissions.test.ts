import path from 'node:path';
import { expect, it } from '@jest/globals';
import { readPolicy } from '../../scripts/permissions-table.js';
import { ec2, licenses, s3, topics } from '../support/aws.js';
import { directConfig } from '../support/direct-uploads.js';
import { expectSuccess } from '../support/expect-success.js';
import {
  containerRecipe,
  imageBuilder,
  pipeline,
  run as runPipeline,
  seedBuilder,
} from '../support/image-builder-fixtures.js';
import { createKey } from '../support/kms-keys.js';
import { product, seedProduct } from '../support/marketplace-fixtures.js';
import { openReleases, type ReleaseOptions, regions } from '../support/releases.js';
import type { TestRequest } from '../support/world.js';

/** IAM's name for an operation where it is another; none for what everybody may do. */
const iamActions: Readonly<Record<string, readonly string[]>> = {
  'sts:GetCallerIdentity': [],
  's3:HeadBucket': ['s3:ListBucket'],
  's3:HeadObject': ['s3:GetObject'],
  's3:ListMultipartUploads': ['s3:ListBucketMultipartUploads'],
  's3:ListObjectsV2': ['s3:ListBucket'],
  's3:ListParts': ['s3:ListMultipartUploadParts'],
  's3:CreateMultipartUpload': ['s3:PutObject', 's3:PutObjectTagging'],
  's3:UploadPart': ['s3:PutObject'],
  's3:CompleteMultipartUpload': ['s3:PutObject'],
};
/** What AWS asks of the caller besides, without an operation of that name. */
const besides = [
  's3:GetBucketLocation', // https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html
  'iam:PassRole',
  // https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncrypt*',
  'iam:CreateServiceLinkedRole', // https://github.com/jenkins-infra/packer-images/pull/1661
];

const group = { name: 'runner', ingress: ['tcp 22 22 0.0.0.0/0'] };

const everything = [
  'public: true',
  'share: ["210987654321"]',
  'deprecation: {after: 1y}',
  'instance_types: {unsupported: [t2.*]}',
  'ssm_parameter: [{name: /my-os/latest, allow_overwrite: true}]',
  'sns: [{releases: {subject: out, message: {default: out}, regions: [us-east-1]}}]',
].join(', ');

const version = (accountId: string): string =>
  [
    `entity_id: ${product}, access_role_arn: "arn:aws:iam::${accountId}:role/marketplace", version_title: "1.0"`,
    'release_notes: new, user_name: ec2-user, scanning_port: 22, os_name: OTHERLINUX, os_version: "1.0"',
    'usage_instructions: log in, recommended_instance_type: m5.large',
    'security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]',
  ].join(', ');

/** Runs every command, and with them every request that the action can send. @returns what it sent. */
async function sentByAllCommands(): Promise<TestRequest[]> {
  const on = await openReleases();
  const sent: TestRequest[] = [];
  const run = async (command: string, images: Readonly<Record<string, string>>, options?: ReleaseOptions) => {
    const from = (await on.world.requests()).length;
    const { exitCode, manifest } = await on.run(command, images, options);
    sent.push(...(await on.world.requests({ from })));
    return exitCode === 0 ? [] : manifest.failures.map(({ message }) => message);
  };
  const role = `arn:aws:iam::${on.world.account.id}:role/publish`;
  try {
    await topics(on.world, 'us-east-1').createTopic({ Name: 'releases' });
    await on.world.settings({
      blockPublicAccess: { images: 'block-new-sharing', snapshots: 'block-new-sharing' },
    });
    const top = 'allow_unblock_public_access: true';
    expect(await run('publish', { 'my-os-1': `${everything}, deregistration_protection: true` }, { top })).toEqual([]);
    const after = (fate: string): string => `${everything}, supersede: {match: "my-os-*", keep: 0, then: ${fate}}`;
    await on.world.advance(3600);
    expect(await run('publish', { 'my-os-2': after('disable') })).toEqual([]);
    await on.world.advance(3600);
    expect(await run('publish', { 'my-os-3': everything })).toEqual([]);
    await on.world.fault({ kind: 'error', operation: 'Publish', code: 'AuthorizationError', status: 403 });
    expect(await run('publish', { 'my-os-4': everything })).toHaveLength(1);
    await on.world.clearFaults();
    await on.world.advance(3600);
    expect(await run('publish', { 'my-os-5': after('delete').replace('my-os-*', 'my-os-3') })).toEqual([]);
    expect(await run('unpublish', { 'my-os-5': everything })).toEqual([]);
    const firstOfItsName = { 'my-os-5': 'public: true, ssm_parameter: [{name: /my-os/5}]' };
    expect(await run('publish', firstOfItsName)).toEqual([]);
    expect(await run('unpublish', firstOfItsName)).toEqual([]);

    expect(await run('publish', { 'my-os-6': 'deprecation: {after: 1y}, watermarks: [ours]' })).toEqual([]);
    const license = { Name: 'my-os', LicenseCountingType: 'vCPU' } as const;
    const { LicenseConfigurationArn: arn } = await licenses(on.world, 'us-east-1').createLicenseConfiguration(license);
    const licensed = { 'my-os-6': `deprecation: never, license_configuration_arns: ["${arn}"]` };
    expect(await run('publish', licensed)).toEqual([]);

    const named = { LaunchTemplateName: 'my-os', LaunchTemplateData: { InstanceType: 'm7i.large' as const } };
    const { LaunchTemplate: template } = await ec2(on.world, 'us-east-1').createLaunchTemplate(named);
    const launched = { 'my-os-6': `launch_templates: [{launch_template_id: ${template?.LaunchTemplateId}}]` };
    await on.world.fault({
      kind: 'error',
      operation: 'ModifyLaunchTemplate',
      code: 'UnauthorizedOperation',
      status: 403,
    });
    expect(await run('publish', launched, { top: 'rollback_on_failure: true' })).toHaveLength(1);
    await on.world.clearFaults();

    const follow = (more = ''): string =>
      `image_builder: {regions: [eu-west-1], distribution_configuration: {name: my-os-kept${more}}, recipe: {name: my-os-kept}}`;
    expect(await run('publish', { 'my-os-6': follow() })).toEqual([]);
    expect(await run('unpublish', { 'my-os-6': follow() })).toEqual([]);
    await on.world.advance(3600);
    expect(await run('publish', { 'my-os-6': follow() })).toEqual([]);
    expect(await run('publish', { 'my-os-6': follow(', description: New, tags: {team: os}') })).toEqual([]);

    const windows = 'billing_products: [bp-6ba54002], fast_launch: {}';
    await on.world.fault({
      kind: 'error',
      operation: 'EnableFastLaunch',
      code: 'InternalError',
      status: 500,
      applied: true,
    });
    expect(await run('publish', { 'my-os-win': windows }, { top: 'rollback_on_failure: true' })).toHaveLength(2);
    await on.world.clearFaults();
    await seedProduct(on.world);
    const sold = { 'my-os-7': `regions: [us-east-1], public: true, marketplace: {${version(on.world.account.id)}}` };
    await on.world.settings({ marketplace: { preparingSeconds: 60 } });
    expect(await run('publish', sold)).toEqual([]);
    expect(await run('unpublish', sold)).toEqual([]);

    expect(await run('create', { 'my-os-test': 'temporary: true' })).toEqual([]);
    await s3(on.world, 'us-east-1').createMultipartUpload({ Bucket: 'images', Key: 'a'.repeat(64) });
    const client = ec2(on.world, 'eu-west-1');
    const { Snapshots = [] } = await client.describeSnapshots({ OwnerIds: ['self'] });
    const [one] = Snapshots.toSorted((a, b) => Number(b.StartTime) - Number(a.StartTime));
    await client.copySnapshot({
      SourceRegion: 'eu-west-1',
      SourceSnapshotId: one?.SnapshotId,
      TagSpecifications: [{ ResourceType: 'snapshot', Tags: one?.Tags ?? [] }],
    });
    await on.world.advance(2 * 86_400);
    expect(await run('cleanup', { 'my-os-test': 'temporary: true' }, { top: 'leftovers_older_than: 1d' })).toEqual([]);
    expect(await run('create', { 'my-os-8': '' }, { bucket: 'keep: false' })).toEqual([]);

    expect(await run('create', { 'my-os-8': '' }, { inputs: { content: 'true' } })).toEqual([]);
    await on.world.settings({
      iam: { instanceProfiles: { 'boot-test': 'boot-test' } },
      ec2: { instances: { guest: { agentAfterSeconds: 10 }, securityGroups: { 'sg-0123456789abcdef0': group } } },
    });
    const { Subnets: [subnet] = [] } = await ec2(on.world, 'us-east-1').describeSubnets({});
    const network = `subnet_id: ${subnet?.SubnetId}, security_group_ids: [sg-0123456789abcdef0], instance_profile: boot-test`;
    const booted = (more: string): string =>
      `boot_test: {proof: {status_checks: true, ssm: {command: "true"}}, ${more}}`;
    expect(await run('create', { 'my-os-8': booted(network) })).toEqual([]);
    expect(await run('plan', { 'my-os-8': 'boot_test: {}' })).toEqual([]);
    for (const region of regions) await createKey(on.world, region, { alias: 'alias/my-os' });
    expect(await run('create', { 'my-os-10': 'kms_key_id: alias/my-os, share: ["210987654321"]' })).toEqual([]);
    await on.world.settings({ imageBuilder: { subscriptions: { [on.world.account.id]: ['abc'] } } });
    const component = { owner: 'AWSMarketplace', name: 'agent', productCodes: ['abc'] };
    const componentArn = await seedBuilder(on.world, component);
    const workflowArn = await seedBuilder(on.world, { kind: 'workflow', owner: 'AWSMarketplace', name: 'steps' });
    const nightly = await pipeline(on.world, {
      recipe: { components: [{ componentArn }] },
      workflows: [{ workflowArn }],
    });
    const build = await runPipeline(on.world, nightly);
    await on.world.fault({
      kind: 'error',
      operation: 'GetMarketplaceResource',
      code: 'ForbiddenException',
      status: 403,
    });
    for (const arn of [build.replace(/\/\d+$/, ''), nightly]) {
      const file = `source: {image_builder: "${arn}", architecture: x86_64}\nimages: {built: {boot_mode: uefi}}\n`;
      await on.workspace.write('built.yaml', file);
      const from = (await on.world.requests()).length;
      expectSuccess(await on.workspace.run('plan', { inputs: { config: 'built.yaml' } }));
      sent.push(...(await on.world.requests({ from })));
    }
    const distribution = await imageBuilder(on.world, 'eu-west-1').createDistributionConfiguration({
      name: 'my-os',
      distributions: [{ region: 'eu-west-1', amiDistributionConfiguration: {} }],
    });
    await on.workspace.write(
      'distributed.yaml',
      `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images: {my-os-11: {boot_mode: uefi, distributions: "${distribution.distributionConfigurationArn}"}}
`,
    );
    const since = (await on.world.requests()).length;
    expectSuccess(await on.workspace.run('plan', { inputs: { config: 'distributed.yaml' } }));
    sent.push(...(await on.world.requests({ from: since })));
    await on.workspace.write('direct.yaml', directConfig().replace('my-os-1', 'my-os-direct'));
    const beforeDirect = (await on.world.requests()).length;
    expectSuccess(await on.workspace.run('create', { inputs: { config: 'direct.yaml' } }));
    sent.push(...(await on.world.requests({ from: beforeDirect })));
    const from = (await on.world.requests()).length;
    await imageBuilder(on.world, 'eu-west-1').createContainerRecipe(containerRecipe([]));
    expectSuccess(await on.workspace.run('list', { inputs: { owner: 'AWSMarketplace', 'aws-region': 'eu-west-1' } }));
    sent.push(...(await on.world.requests({ from: from + 1 })));

    await on.world.settings({ encryptionByDefault: { 'eu-west-1': true } });
    expect(await run('plan', { 'my-os-9': 'public: true' })).toHaveLength(1);
    const inputs = { 'role-to-assume': role, 'role-chain': role.replace('publish', 'list') };
    expect(await run('list', { 'my-os-8': '' }, { inputs })).toEqual([]);
    return sent;
  } finally {
    await on.close();
  }
}

it('examples/iam/policy.json allows exactly what the action sends', async () => {
  const { Statement: statements } = await readPolicy(
    path.resolve(import.meta.dirname, '../../examples/iam/policy.json'),
  );
  const allowed = new Set(statements.flatMap((statement) => statement.Action));
  const called = new Set<string>(besides);
  for (const { service, operation } of await sentByAllCommands()) {
    const name = `${service}:${operation}`;
    for (const action of iamActions[name] ?? [name]) called.add(action);
  }
  expect([...called].sort()).toEqual([...allowed].sort());
});
