import { IAM } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, outcome, putDisk, refusal } from '../support/ec2-fixtures.js';
import { createWorld, type TestAccount, type TestWorld } from '../support/world.js';

const documented = {
  Effect: 'Allow',
  Principal: { Service: 'vmie.amazonaws.com' },
  Action: 'sts:AssumeRole',
  Condition: { StringEquals: { 'sts:Externalid': 'vmimport' } },
};

let world: TestWorld;
beforeEach(async () => {
  world = await createWorld({ accounts: [{}, { partition: 'aws-cn' }] });
});
afterEach(() => world.destroy());

const iam = (region = 'eu-west-1', account?: TestAccount) => new IAM(world.client(region, account));

function trust(...statements: object[]): Promise<void> {
  const policy = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  return world.settings({ iam: { trustPolicies: { vmimport: policy } } });
}

describe('GetRole', () => {
  it('shows the role that VM Import assumes', async () => {
    const { Role: role } = await iam().getRole({ RoleName: 'vmimport' });
    expect(role).toEqual({
      Path: '/',
      RoleName: 'vmimport',
      RoleId: expect.stringMatching(/^AROA[A-Z0-9]{17}$/),
      Arn: `arn:aws:iam::${world.account.id}:role/vmimport`,
      CreateDate: expect.any(Date),
      AssumeRolePolicyDocument: expect.stringMatching(/^%7B%22Version%22%3A%222012-10-17%22/),
      MaxSessionDuration: 3600,
    });
    const policy = JSON.parse(decodeURIComponent(role?.AssumeRolePolicyDocument ?? ''));
    expect(policy.Statement).toEqual([documented]);
  });

  it('encodes a trust policy as RFC 3986 has it', async () => {
    await trust({ ...documented, Sid: "(it's *new*!)" });
    const { Role: role } = await iam().getRole({ RoleName: 'vmimport' });
    expect(role?.AssumeRolePolicyDocument).toContain('%28it%27s%20%2Anew%2A%21%29');
  });

  it('is the same from every region, and of each account its own', async () => {
    const arn = async (region: string, account?: TestAccount) =>
      (await iam(region, account).getRole({ RoleName: 'vmimport' })).Role?.Arn;
    const china = world.accounts[1];
    expect(await arn('us-east-1')).toBe(await arn('eu-west-1'));
    expect(await arn('cn-northwest-1', china)).toBe(`arn:aws-cn:iam::${china?.id}:role/vmimport`);
  });

  it('says that a role is not there', async () => {
    expect(await refusal(iam().getRole({ RoleName: 'importer' }))).toBe(
      'NoSuchEntityException: The role with name importer cannot be found.',
    );
    await world.settings({ iam: { roles: ['importer'] } });
    expect(await outcome(iam().getRole({ RoleName: 'importer' }))).toBe('ok');
    await expect(iam().getRole({ RoleName: 'vmimport' })).rejects.toMatchObject({
      Code: 'NoSuchEntity',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it.each(['', 'my role', 'x'.repeat(65)])('refuses the name %j', async (name) => {
    expect(await outcome(iam().getRole({ RoleName: name }))).toBe('ValidationError');
  });

  it('is denied where a fault says so', async () => {
    await world.fault({ kind: 'error', service: 'iam', operation: 'GetRole', code: 'AccessDenied', status: 403 });
    await expect(iam().getRole({ RoleName: 'vmimport' })).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
    });
  });
});

describe("ImportSnapshot's role", () => {
  const importing = async (roleName?: string) =>
    outcome(
      ec2(world).importSnapshot({
        DiskContainer: { Format: 'RAW', UserBucket: await putDisk(world, 'disk', Buffer.alloc(1024, 1)) },
        ...(roleName !== undefined && { RoleName: roleName }),
      }),
    );

  it('is one that IAM has', async () => {
    expect(await importing()).toBe('ok');
    expect(await importing('importer')).toBe('InvalidParameter');
    await world.settings({ iam: { roles: ['importer'] } });
    expect(await importing('importer')).toBe('ok');
    expect(await importing()).toBe('InvalidParameter');
  });

  it.each<[string, object[], string]>([
    ['the documented policy', [documented], 'ok'],
    ['one without a condition', [{ ...documented, Condition: undefined }], 'ok'],
    [
      'an external id by a pattern',
      [{ ...documented, Condition: { StringLike: { 'sts:ExternalId': ['vm*'] } } }],
      'ok',
    ],
    [
      'another external id',
      [{ ...documented, Condition: { StringEquals: { 'sts:Externalid': 'x' } } }],
      'InvalidParameter',
    ],
    [
      'another account',
      [{ ...documented, Condition: { StringEquals: { 'aws:SourceAccount': '1' } } }],
      'InvalidParameter',
    ],
    ['another condition', [{ ...documented, Condition: { Bool: { 'aws:x': 'true' } } }], 'InvalidParameter'],
    ['another service', [{ ...documented, Principal: { Service: 'ec2.amazonaws.com' } }], 'InvalidParameter'],
    ['another action', [{ ...documented, Action: 'sts:TagSession' }], 'InvalidParameter'],
    ['a denial', [documented, { ...documented, Effect: 'Deny' }], 'InvalidParameter'],
    ['nothing', [], 'InvalidParameter'],
  ])('with %s', async (_, statements, expected) => {
    await trust(...statements);
    expect(await importing()).toBe(expected);
  });

  it('may ask for the account and the source, as VM Import documents it', async () => {
    const condition = {
      StringEquals: { 'sts:Externalid': 'vmimport', 'aws:SourceAccount': world.account.id },
      ArnLike: { 'aws:SourceArn': `arn:aws:vmie:*:${world.account.id}:*` },
    };
    await trust({ ...documented, Condition: condition });
    expect(await importing()).toBe('ok');
  });
});
