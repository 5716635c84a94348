import { readFile } from 'node:fs/promises';
import { EC2 } from '@aws-sdk/client-ec2';
import { IAM } from '@aws-sdk/client-iam';
import { type Credentials, STS } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeToken } from '../../scripts/oidc-server.js';
import { outcome, refusal } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

const url = 'https://token.actions.githubusercontent.com';
const subject = 'repo:octo/images:ref:refs/tags/v1.0';

let world: TestWorld;
beforeEach(async () => {
  world = await createWorld({ settings: { sts: { checkTokenExpiry: false } } });
});
afterEach(() => world.destroy());

const arnOf = (role: string) => `arn:aws:iam::${world.account.id}:role/${role}`;
const iam = () => new IAM(world.client());

/** Creates a role that trusts tokens with this subject. */
async function createRole(name: string, sub = 'repo:octo/images:ref:refs/tags/v*'): Promise<void> {
  const Principal = {
    Federated: `arn:aws:iam::${world.account.id}:oidc-provider/token.actions.githubusercontent.com`,
  };
  const Condition = {
    StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
    StringLike: { 'token.actions.githubusercontent.com:sub': [sub] },
  };
  const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRoleWithWebIdentity', Condition }];
  await iam().createRole({
    RoleName: name,
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }),
  });
}

const provide = (audience = 'sts.amazonaws.com') =>
  iam().createOpenIDConnectProvider({ Url: url, ClientIDList: [audience] });

function assume(role: string, { sub = subject, audience = 'sts.amazonaws.com' } = {}) {
  return new STS(world.client()).assumeRoleWithWebIdentity({
    RoleArn: arnOf(role),
    RoleSessionName: 'ci',
    WebIdentityToken: makeToken(audience, { subject: sub }),
  });
}

/** Creates a role with a trust policy of the examples, for the repository octo/images. */
async function createExample(name: string, file: string): Promise<void> {
  const text = await readFile(`examples/iam/${file}`, 'utf8');
  const own = text
    .replaceAll('my-org@1234567/my-os@7654321', 'octo@2/images@1')
    .replaceAll('my-org/my-os', 'octo/images')
    .replaceAll('123456789012', world.account.id);
  await iam().createRole({ RoleName: name, AssumeRolePolicyDocument: own });
}

/** @param keys of the caller; the account's user by default */
function assumeAs(keys: Credentials | undefined, role: string, ExternalId?: string) {
  const credentials = keys && {
    accessKeyId: keys.AccessKeyId ?? '',
    secretAccessKey: keys.SecretAccessKey ?? '',
    sessionToken: keys.SessionToken ?? '',
  };
  const sts = new STS({ ...world.client(), ...(credentials && { credentials }) });
  return sts.assumeRole({ RoleArn: arnOf(role), RoleSessionName: 'next', ...(ExternalId && { ExternalId }) });
}

async function allowAll(RoleName: string): Promise<void> {
  const Statement = [{ Effect: 'Allow', Action: '*', Resource: '*' }];
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  await iam().putRolePolicy({ RoleName, PolicyName: 'all', PolicyDocument });
}

describe('a role that was created', () => {
  it('is assumed by the tokens that its trust policy names, once the provider is known', async () => {
    await createRole('publish');
    expect(await refusal(assume('publish'))).toMatch(/^InvalidIdentityToken/);
    await provide();
    const { Provider } = await assume('publish');
    expect(Provider).toBe(`arn:aws:iam::${world.account.id}:oidc-provider/token.actions.githubusercontent.com`);
    await createRole('other', 'repo:octo/images:environment:release');
    expect(await refusal(assume('other'))).toMatch(/^AccessDenied/);
  });

  it('is not assumed by tokens for an audience that the provider does not have', async () => {
    await createRole('publish');
    await provide('somebody');
    expect(await refusal(assume('publish'))).toMatch(/^InvalidIdentityToken.*audience/);
  });

  it.each([
    ['trust-policy.json', 'repo:octo/images:ref:refs/tags/v1.0.0', 'ok'],
    ['trust-policy.json', 'repo:octo@2/images@1:ref:refs/tags/v1.0.0', 'ok'],
    ['trust-policy.json', 'repo:octo/images:environment:release', 'ok'],
    ['trust-policy.json', 'repo:octo/images:ref:refs/heads/main', 'AccessDenied'],
    ['trust-policy.json', 'repo:octo/images:ref:refs/heads/refs/tags/v1', 'AccessDenied'],
    ['trust-policy.json', 'repo:octo/images:pull_request', 'AccessDenied'],
    ['trust-policy.json', 'repo:octo/images:environment:release2', 'AccessDenied'],
    ['trust-policy.json', 'repo:octo/images2:ref:refs/tags/v1.0.0', 'AccessDenied'],
    ['trust-policy.json', 'repo:octo@3/images@1:ref:refs/tags/v1.0.0', 'AccessDenied'],
    ['trust-policy.json', 'repo:mallory/images:ref:refs/tags/v1.0.0', 'AccessDenied'],
    ['plan-trust-policy.json', 'repo:octo/images:pull_request', 'ok'],
    ['plan-trust-policy.json', 'repo:octo@2/images@1:pull_request', 'ok'],
    ['plan-trust-policy.json', 'repo:mallory/images:pull_request', 'AccessDenied'],
    ['plan-trust-policy.json', 'repo:octo/images:ref:refs/tags/v1.0.0', 'AccessDenied'],
  ])('with %s gives a job of %s: %s', async (file, sub, expected) => {
    await provide();
    await createExample('example', file);
    expect(await outcome(assume('example', { sub }))).toBe(expected);
  });

  it('gives a token for another audience nothing, whether the provider has that or not', async () => {
    const audience = 'https://github.com/octo';
    await createExample('publish', 'trust-policy.json');
    await iam().createOpenIDConnectProvider({ Url: url, ClientIDList: ['sts.amazonaws.com', audience] });
    expect(await outcome(assume('publish', { audience }))).toBe('AccessDenied');
    expect(await refusal(assume('publish', { audience: 'sts.amazonaws.com.cn' }))).toMatch(/^InvalidIdentityToken/);
    expect(await outcome(assume('publish'))).toBe('ok');
  });

  it('is alone in its account, but for those of the settings', async () => {
    await provide();
    await createRole('publish');
    expect(await outcome(assume('other'))).toBe('AccessDenied');
    expect(await outcome(assumeAs(undefined, 'other'))).toBe('AccessDenied');
    const trust = { audiences: [], subjects: [], callers: [], maxSessionSeconds: 3600 };
    await world.settings({ sts: { roles: { [arnOf('other')]: trust } } });
    expect(await outcome(assume('other'))).toBe('ok');
  });

  it('is assumed with the credentials that its trust policy names', async () => {
    await provide();
    await createRole('ami-publish');
    await createExample('copies', 'copy-role-trust-policy.json');
    expect(await refusal(assumeAs(undefined, 'copies'))).toMatch(
      new RegExp(
        `^AccessDenied: User: .*:user/.* is not authorized to perform: sts:AssumeRole on resource: ${arnOf('copies')}`,
      ),
    );
    const session = (await assume('ami-publish')).Credentials;
    await allowAll('ami-publish');
    expect(await outcome(assumeAs(session, 'copies'))).toBe('ok');
    expect(await outcome(assumeAs(session, 'ami-publish'))).toBe('AccessDenied');
  });

  it.each([
    ['its account', (id: string) => id, 'ok'],
    ['the root of its account', (id: string) => `arn:aws:iam::${id}:root`, 'ok'],
    ['a user of its account', (id: string) => `arn:aws:iam::${id}:user/emulator`, 'ok'],
    ['another user', (id: string) => `arn:aws:iam::${id}:user/nobody`, 'AccessDenied'],
    ['another account', () => 'arn:aws:iam::999999999999:root', 'AccessDenied'],
  ])('that trusts %s', async (_, principal, expected) => {
    const Principal = { AWS: principal(world.account.id) };
    const Condition = { StringEquals: { 'sts:ExternalId': 'secret' } };
    const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', Condition }];
    await iam().createRole({ RoleName: 'chained', AssumeRolePolicyDocument: JSON.stringify({ Statement }) });
    expect(await outcome(assumeAs(undefined, 'chained', 'secret'))).toBe(expected);
    expect(await outcome(assumeAs(undefined, 'chained', 'guess'))).toBe('AccessDenied');
    expect(await outcome(assumeAs(undefined, 'chained'))).toBe('AccessDenied');
  });

  it('may do what its policies say, and nothing without them', async () => {
    await provide();
    await createRole('publish');
    const { Credentials: keys } = await assume('publish');
    const credentials = {
      accessKeyId: keys?.AccessKeyId ?? '',
      secretAccessKey: keys?.SecretAccessKey ?? '',
      sessionToken: keys?.SessionToken ?? '',
    };
    const ec2 = new EC2({ ...world.client(), credentials });
    expect(await outcome(ec2.describeRegions({}))).toBe('UnauthorizedOperation');
    const Statement = [{ Effect: 'Allow', Action: 'ec2:DescribeRegions', Resource: '*' }];
    await iam().putRolePolicy({
      RoleName: 'publish',
      PolicyName: 'ami-publish',
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }),
    });
    expect(await outcome(ec2.describeRegions({}))).toBe('ok');
    expect(await outcome(ec2.describeImages({}))).toBe('UnauthorizedOperation');
  });
});
