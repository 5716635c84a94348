import { readFileSync } from 'node:fs';
import { S3 } from '@aws-sdk/client-s3';
import { SSM } from '@aws-sdk/client-ssm';
import { describe, expect, it } from '@jest/globals';
import type { Reference } from '../../emulator/services/iam/reference.js';
import { allows, problemsOfPolicies, type Statement } from '../../emulator/services/iam/statements.js';
import { services } from '../../emulator/services/registry.js';
import type { Place } from '../../emulator/services/service.js';
import { createSettings } from '../../emulator/world/settings.js';
import { ec2, importedSnapshot, outcome, refusal, region } from '../support/ec2-fixtures.js';
import type { TestWorld } from '../support/world.js';
import { worldsOfTests } from '../support/worlds-of-tests.js';

const createWorld = worldsOfTests();
const any: Statement = { Effect: 'Allow', Action: '*', Resource: '*' };

describe('a condition', () => {
  const rows: readonly (readonly [operators: object, values: object, holds: boolean])[] = [
    [{ StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } }, { 'aws:requestedregion': 'eu-west-1' }, true],
    [{ StringEquals: { 'aws:RequestedRegion': ['a', 'b'] } }, { 'aws:requestedregion': 'b' }, true],
    [{ StringEquals: { 'aws:RequestedRegion': 'eu-*' } }, { 'aws:requestedregion': 'eu-west-1' }, false],
    [{ StringLike: { 'aws:RequestedRegion': 'eu-*' } }, { 'aws:requestedregion': 'eu-west-1' }, true],
    [{ StringEqualsIgnoreCase: { 'aws:RequestTag/a': 'B' } }, { 'aws:requesttag/a': 'b' }, true],
    [{ StringEquals: { 'aws:RequestTag/a': 'b' } }, {}, false],
    [{ StringEqualsIfExists: { 'aws:RequestTag/a': 'b' } }, {}, true],
    [{ StringEqualsIfExists: { 'aws:RequestTag/a': 'b' } }, { 'aws:requesttag/a': 'c' }, false],
    [{ StringNotEquals: { 'aws:RequestTag/a': 'b' } }, {}, true],
    [{ StringNotEquals: { 'aws:RequestTag/a': ['b', 'c'] } }, { 'aws:requesttag/a': 'c' }, false],
    [{ Null: { 'aws:RequestTag/a': 'true' } }, {}, true],
    [{ Null: { 'aws:RequestTag/a': 'false' } }, { 'aws:requesttag/a': '' }, true],
    [{ Bool: { 'aws:SecureTransport': true } }, { 'aws:securetransport': 'true' }, true],
    [{ NumericLessThan: { 's3:max-keys': 10 } }, { 's3:max-keys': '9' }, true],
    [
      { ArnLike: { 'ebs:ParentSnapshot': 'arn:aws:ec2:*::snapshot/*' } },
      { 'ebs:parentsnapshot': 'arn:aws:ec2:a::snapshot/b' },
      true,
    ],
    [
      { ArnLike: { 'ebs:ParentSnapshot': 'arn:aws:*/b' } },
      { 'ebs:parentsnapshot': 'arn:aws:ec2:a::snapshot/b' },
      false,
    ],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, { 'aws:tagkeys': ['a'] }, true],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, { 'aws:tagkeys': ['a', 'c'] }, false],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } }, {}, true],
    [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a'] } }, { 'aws:tagkeys': ['a', 'c'] }, true],
    [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a'] } }, {}, false],
    [{ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': ['a'] } }, {}, false],
    [{ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': ['a'] } }, { 'aws:tagkeys': ['a', 'c'] }, true],
    [{ StringEquals: { 'aws:TagKeys': 'a', 'aws:RequestedRegion': 'x' } }, { 'aws:tagkeys': ['a'] }, false],
  ];
  it.each(rows)('%j of %j: %p', (Condition, values, holds) => {
    const statement = { ...any, Condition } as Statement;
    expect(problemsOfPolicies(JSON.stringify({ Statement: [statement] }))).toEqual([]);
    expect(allows([statement], { action: 'a:B', resource: '*' }, values as Record<string, string>)).toBe(holds);
  });
});

describe('a statement', () => {
  const image = 'arn:aws:ec2:eu-west-1::image/ami-1';
  it.each<readonly [object, string, string, boolean]>([
    [{ Action: 'ec2:copyimage', Resource: '*' }, 'ec2:CopyImage', image, true],
    [{ Action: ['ec2:Copy*'], Resource: 'arn:aws:ec2:*::image/*' }, 'ec2:CopyImage', image, true],
    [{ Action: '*', Resource: 'arn:aws:ec2:*:image/*' }, 'ec2:CopyImage', image, false],
    [{ Action: '*', Resource: 'arn:aws:ec2:*' }, 'ec2:CopyImage', image, true],
    [{ Action: '*', Resource: 'arn:aws:ec2:us-*::image/*' }, 'ec2:CopyImage', image, false],
    [{ Action: '*', Resource: 'arn:aws:ec2:*::image/*' }, 'ec2:DescribeImages', '*', false],
    [{ Action: '*', Resource: 'arn:aws:s3:::b/*' }, 's3:PutObject', 'arn:aws:s3:::b/c:d/e', true],
    [{ NotAction: 'ec2:*', Resource: '*' }, 'ec2:CopyImage', image, false],
    [{ NotAction: 's3:*', Resource: '*' }, 'ec2:CopyImage', image, true],
    [{ Action: '*', NotResource: 'arn:aws:ec2:*::image/*' }, 'ec2:CopyImage', image, false],
    [{ Action: '*', NotResource: 'arn:aws:ec2:*::snapshot/*' }, 'ec2:CopyImage', image, true],
  ])('%j about %s of %s: %p', (statement, action, resource, isAllowed) => {
    expect(allows([{ Effect: 'Allow', ...statement }], { action, resource }, {})).toBe(isAllowed);
    expect(allows([any, { Effect: 'Deny', ...statement }], { action, resource }, {})).toBe(!isAllowed);
  });
});

describe('the reference', () => {
  const text = readFileSync(new URL('../../emulator/services/iam/reference.json', import.meta.url), 'utf8');
  const { actions, arns } = JSON.parse(text) as Reference;
  const account = { id: '111122223333', partition: 'aws', arn: 'arn:aws:iam::111122223333:user/emulator' };
  const world = { settings: createSettings(), state: (_: string, __: string, create: () => unknown) => create() };
  const place = { world, account, region } as unknown as Place;
  const builder = `arn:aws:imagebuilder:${region}:111122223333`;
  /** Inputs in which every operation finds what it is about, by service. */
  const inputs: Readonly<Record<string, (operation: string) => object>> = {
    ec2: () => ({
      ...{ SnapshotId: 'snap-1', ImageId: 'ami-1', InstanceIds: ['i-1'], Resources: ['ami-1', 'snap-1'] },
      ...{
        LaunchTemplateId: 'lt-1',
        ImportTaskId: 'import-snap-1',
        SourceSnapshotId: 'snap-2',
        SourceImageId: 'ami-2',
      },
      TagSpecifications: [{ ResourceType: 'image', Tags: [{ Key: 'a', Value: 'b' }] }],
    }),
    ebs: () => ({ SnapshotId: 'snap-1' }),
    s3: (operation) =>
      /Bucket|Uploads$|ListObjects|^DeleteObjects$/.test(operation)
        ? { Bucket: 'b' }
        : { Bucket: 'b', Key: 'k/l', Tagging: 'x=y', CopySource: '/b/c' },
    sts: () => ({ RoleArn: 'arn:aws:iam::111122223333:role/r' }),
    iam: (operation) => {
      if (/Provider/.test(operation)) return { Url: 'https://example.com/p' };
      return /Role/.test(operation) ? { RoleName: 'r' } : { InstanceProfileName: 'p' };
    },
    kms: () => ({ KeyId: 'alias/aws/ebs', AliasName: 'alias/a' }),
    ssm: (operation) =>
      /Command/.test(operation) ? { DocumentName: 'AWS-a', InstanceIds: ['i-1'] } : { Name: '/a/b' },
    sns: () => ({ Name: 'n' }),
    'aws-marketplace': (operation) =>
      /ChangeSet/.test(operation)
        ? {
            ChangeSetId: 'c',
            ChangeSet: [
              {
                Entity: { Type: 'AmiProduct@1.0', Identifier: 'e' },
                Details: '{"AccessRoleArn":"arn:aws:iam::111122223333:role/r"}',
              },
            ],
          }
        : { EntityId: 'e', EntityRequestList: [{ EntityId: 'e' }] },
    servicequotas: () => ({ ServiceCode: 'ec2', QuotaCode: 'L-1' }),
    'license-manager': () => ({
      LicenseConfigurationArn: `arn:aws:license-manager:${region}:1:license-configuration:lic-1`,
    }),
    organizations: () => ({ AccountId: '1', ParentId: 'r-1', OrganizationalUnitId: 'ou-1', HandshakeId: 'h-1' }),
    imagebuilder: () => ({
      ...{ name: 'n', semanticVersion: '1.0.0', tags: { a: 'b' }, resourceArn: `${builder}:component/n/1.0.0/1` },
      imageRecipeArn: `${builder}:image-recipe/n/1.0.0`,
      containerRecipeArn: `${builder}:container-recipe/n/1.0.0`,
      distributionConfigurationArn: `${builder}:distribution-configuration/n`,
      infrastructureConfigurationArn: `${builder}:infrastructure-configuration/n`,
      imagePipelineArn: `${builder}:image-pipeline/n`,
      ...{ imageBuildVersionArn: `${builder}:image/n/1.0.0/1`, imageVersionArn: `${builder}:image/n/1.0.0` },
      ...{
        componentBuildVersionArn: `${builder}:component/n/1.0.0/1`,
        componentVersionArn: `${builder}:component/n/1.0.0`,
      },
      workflowBuildVersionArn: `${builder}:workflow/build/n/1.0.0/1`,
      workflowVersionArn: `${builder}:workflow/build/n/1.0.0`,
    }),
  };
  const needed = [...services.values()].flatMap((service) =>
    Object.keys(service.operations).flatMap(
      (operation) =>
        service.permissions?.(operation, inputs[service.name]?.(operation), place) ?? [
          { action: `${service.name}:${operation}`, resource: '*' },
        ],
    ),
  );
  const unnamed = [
    'aws-marketplace:ListTagsForResource',
    'aws-marketplace:TagResource',
    'aws-marketplace:UntagResource',
  ];

  it('has every action that is asked for', () => {
    expect([...new Set(needed.map(({ action }) => action))].filter((action) => !(action in actions))).toEqual([]);
  });

  it('has the type of each resource, and its form', () => {
    const wrong = needed.filter(({ action, type = '', resource }) => {
      const types = Object.keys(actions[action]?.resources ?? {});
      if (resource === '*') return types.length > 0 && !unnamed.includes(action);
      const arn = arns[`${action.split(':')[0]}:${type}`];
      const form = arn?.replace(/[.*+?^()|[\]\\]/g, '\\$&').replace(/\$\{\w+\}/g, '.*');
      return !types.includes(type) || !new RegExp(`^${form}$`).test(resource);
    });
    expect(wrong.map(({ action, resource }) => `${action} ${resource}`)).toEqual([]);
  });
});

const statement = (Action: string | string[], Resource: string | string[] = '*', Condition?: object) => ({
  ...{ Effect: 'Allow', Action, Resource },
  ...(Condition && { Condition }),
});

async function allow(world: TestWorld, ...Statement: object[]): Promise<void> {
  const user = `arn:aws:iam::${world.account.id}:user/emulator`;
  await world.settings({ iam: { userPolicies: { [user]: JSON.stringify({ Version: '2012-10-17', Statement }) } } });
}

it.each([
  [
    { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
    'has the condition key aws:SourceVpc, whose values this emulator does not know.',
  ],
  [
    { IpAddress: { 'aws:RequestedRegion': '::1' } },
    'has the condition operator IpAddress, which this emulator does not know.',
  ],
  [{ StringLike: { 'aws:PrincipalArn': `$\{aws:username}` } }, `has a policy variable in $\{aws:username}`],
])('a world refuses a policy that it cannot evaluate: %j', async (Condition, problem) => {
  const policy = JSON.stringify([{ Statement: [statement('ec2:*', '*', Condition)] }]);
  const rolePolicies = { 'arn:aws:iam::111122223333:role/r': policy };
  await expect(createWorld({ settings: { iam: { rolePolicies } } })).rejects.toThrow(problem);
});

it('a user may do what its policies allow', async () => {
  const world = await createWorld();
  await allow(world, statement('ec2:Describe*'));
  expect(await outcome(ec2(world).describeImages({ Owners: ['self'] }))).toBe('ok');
  expect(await refusal(ec2(world).getEbsEncryptionByDefault({}))).toMatch(
    /^UnauthorizedOperation: .*user\/emulator is not authorized to perform: ec2:GetEbsEncryptionByDefault on resource: \* because no identity-based policy allows/,
  );
  await allow(world, statement('*'), { Effect: 'Deny', NotAction: 'ec2:Get*', Resource: '*' });
  expect(await outcome(ec2(world).getEbsEncryptionByDefault({}))).toBe('ok');
  expect(await refusal(ec2(world).describeImages({}))).toContain('with an explicit deny in an identity-based policy');
});

it("S3's actions are not its operations", async () => {
  const world = await createWorld();
  const s3 = new S3({ ...world.client(region), forcePathStyle: true });
  await s3.createBucket({ Bucket: 'images' });
  const [bucket, object] = ['arn:aws:s3:::images', 'arn:aws:s3:::images/a/*'];
  const start = () => s3.createMultipartUpload({ Bucket: 'images', Key: 'a/b', Tagging: 'x=y' });
  await allow(world, statement('s3:PutObject', object));
  expect(await refusal(start())).toContain('perform: s3:PutObjectTagging on resource: arn:aws:s3:::images/a/b');
  await allow(world, statement(['s3:PutObject', 's3:PutObjectTagging'], object));
  const { UploadId } = await start();
  const part = { Bucket: 'images', Key: 'a/b', UploadId, PartNumber: 1 };
  const { ETag } = await s3.uploadPart({ ...part, Body: 'x' });
  expect(await outcome(s3.listParts(part))).toBe('AccessDenied');
  expect(await outcome(s3.abortMultipartUpload(part))).toBe('AccessDenied');
  await s3.completeMultipartUpload({ ...part, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } });
  expect(await outcome(s3.putObject({ Bucket: 'images', Key: 'b', Body: 'x' }))).toBe('AccessDenied');
  expect(await outcome(s3.listMultipartUploads({ Bucket: 'images' }))).toBe('AccessDenied');
  expect((await s3.headBucket({ Bucket: 'images' }).catch((error) => error)).$metadata.httpStatusCode).toBe(403);

  await allow(world, statement('s3:GetObject', object));
  const statusOf = async (Key: string) =>
    (await s3.headObject({ Bucket: 'images', Key }).catch((error) => error)).$metadata.httpStatusCode;
  expect([await statusOf('a/b'), await statusOf('a/c')]).toEqual([200, 403]);
  const listed = { StringLike: { 's3:prefix': 'a/*' } };
  await allow(world, statement('s3:GetObject', object), statement('s3:ListBucket', bucket, listed));
  expect(await statusOf('a/c')).toBe(403);
  expect(await outcome(s3.listObjectsV2({ Bucket: 'images', Prefix: 'a/b' }))).toBe('ok');
  expect(await outcome(s3.listObjectsV2({ Bucket: 'images', Prefix: 'b' }))).toBe('AccessDenied');
  await allow(world, statement('s3:GetObject', object), statement('s3:ListBucket', bucket));
  expect(await statusOf('a/c')).toBe(404);
});

it('a copy needs the permission for the source, for what is new, and for its tags', async () => {
  const world = await createWorld();
  const SnapshotId = await importedSnapshot(world);
  const Tags = [{ Key: 'a', Value: 'b' }];
  const copy = () =>
    ec2(world, 'us-east-1').copySnapshot({
      ...{ SourceRegion: region, SourceSnapshotId: SnapshotId },
      TagSpecifications: [{ ResourceType: 'snapshot', Tags }],
    });
  const [from, to] = [`arn:aws:ec2:${region}::snapshot/${SnapshotId}`, 'arn:aws:ec2:us-east-1::snapshot/*'];
  const tagging = (condition: object) => statement('ec2:CreateTags', to, { StringEquals: condition });
  const onCopy = tagging({ 'ec2:CreateAction': 'CopySnapshot', 'aws:RequestTag/a': 'b' });
  const cases: readonly (readonly [object[], string])[] = [
    [[statement('ec2:CopySnapshot', to), onCopy], 'UnauthorizedOperation'],
    [[statement('ec2:CopySnapshot', from), onCopy], 'UnauthorizedOperation'],
    [[statement('ec2:CopySnapshot', [from, to])], 'UnauthorizedOperation'],
    [
      [statement('ec2:CopySnapshot', [from, to]), tagging({ 'ec2:CreateAction': 'RegisterImage' })],
      'UnauthorizedOperation',
    ],
    [[statement('ec2:CopySnapshot', [from, to]), onCopy], 'ok'],
  ];
  for (const [statements, expected] of cases) {
    await allow(world, ...statements);
    expect(await outcome(copy())).toBe(expected);
  }
  const { SnapshotId: copied } = await copy();
  await allow(world, statement('ec2:DeleteSnapshot', '*', { StringEquals: { 'aws:ResourceTag/a': 'b' } }));
  expect(await outcome(ec2(world).deleteSnapshot({ SnapshotId }))).toBe('UnauthorizedOperation');
  expect(await outcome(ec2(world, 'us-east-1').deleteSnapshot({ SnapshotId: copied }))).toBe('ok');
});

it('parameters are allowed by name, and an AMI as a value needs DescribeImages', async () => {
  const world = await createWorld();
  const ssm = new SSM(world.client(region));
  const parameter = `arn:aws:ssm:${region}:${world.account.id}:parameter/my-os/*`;
  await allow(world, statement(['ssm:PutParameter', 'ssm:GetParameters'], parameter));
  const text = { Type: 'String', Value: 'x' } as const;
  expect(await outcome(ssm.putParameter({ Name: '/my-os/a', ...text }))).toBe('ok');
  expect(await outcome(ssm.putParameter({ Name: '/other/a', ...text }))).toBe('AccessDeniedException');
  expect(await outcome(ssm.getParameters({ Names: ['/my-os/a', '/other/a'] }))).toBe('AccessDeniedException');
  expect(await outcome(ssm.getParameters({ Names: [parameter.replace('*', 'a')] }))).toBe('ok');
  const image = {
    Name: '/my-os/b',
    Type: 'String',
    DataType: 'aws:ec2:image',
    Value: 'ami-00000000000000001',
  } as const;
  expect(await refusal(ssm.putParameter(image))).toContain('ec2:DescribeImages');
});
