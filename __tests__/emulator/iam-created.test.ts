import { EC2 } from '@aws-sdk/client-ec2';
import { IAM } from '@aws-sdk/client-iam';
import { STS } from '@aws-sdk/client-sts';
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

function assume(role: string) {
  return new STS(world.client()).assumeRoleWithWebIdentity({
    RoleArn: arnOf(role),
    RoleSessionName: 'ci',
    WebIdentityToken: makeToken('sts.amazonaws.com', { subject }),
  });
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
