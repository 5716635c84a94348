import { DescribeImagesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type TestWorld } from '../support/world.js';

const start = Date.parse('2030-01-01T00:00:00Z');
const subject = 'repo:octo/os:ref:refs/heads/main';
let world: TestWorld;
let role: string;

beforeAll(async () => {
  world = await createWorld({ start });
  role = `arn:aws:iam::${world.account.id}:role/ci/publish`;
  const trust = {
    audiences: ['sts.amazonaws.com'],
    subjects: ['repo:octo/os:*'],
    callers: [],
    maxSessionSeconds: 7200,
  };
  await world.settings({ sts: { roles: { [role]: trust } } });
});
afterAll(() => world.destroy());

/** A token as GitHub makes it, with a signature that nobody looks at. */
function token(claims: object = {}): string {
  const payload = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: subject,
    aud: 'sts.amazonaws.com',
    exp: start / 1000 + 300,
    ...claims,
  };
  return ['{"alg":"RS256"}', JSON.stringify(payload), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
}

function assume(options: { claims?: object; seconds?: number; webIdentityToken?: string } = {}) {
  const sts = new STSClient({
    ...world.client('eu-west-1'),
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  });
  return sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: role,
      RoleSessionName: 'run-1',
      WebIdentityToken: options.webIdentityToken ?? token(options.claims),
      ...(options.seconds !== undefined && { DurationSeconds: options.seconds }),
    }),
  );
}

function client(credentials: Credentials | undefined) {
  const {
    AccessKeyId: accessKeyId = '',
    SecretAccessKey: secretAccessKey = '',
    SessionToken: sessionToken = '',
  } = credentials ?? {};
  return { ...world.client('eu-west-1'), credentials: { accessKeyId, secretAccessKey, sessionToken } };
}

describe('AssumeRoleWithWebIdentity', () => {
  it("is unsigned, finds the world by the role's account, and gives a session there", async () => {
    const answer = await assume();
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: subject,
      Audience: 'sts.amazonaws.com',
      Provider: `arn:aws:iam::${world.account.id}:oidc-provider/token.actions.githubusercontent.com`,
    });
    const arn = `arn:aws:sts::${world.account.id}:assumed-role/publish/run-1`;
    expect(answer.AssumedRoleUser?.Arn).toBe(arn);
    const sts = new STSClient(client(answer.Credentials));
    expect((await sts.send(new GetCallerIdentityCommand())).Arn).toBe(arn);
  });

  it.each([
    [
      'another subject',
      { claims: { sub: 'repo:octo/other:ref:refs/heads/main' } },
      'AccessDenied',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    ],
    ['another audience', { claims: { aud: 'https://github.com/octo' } }, 'AccessDenied', 'Not authorized'],
    [
      'an unknown issuer',
      { claims: { iss: 'https://example.com' } },
      'InvalidIdentityTokenException',
      'No OpenIDConnect provider',
    ],
    ['an expired token', { claims: { exp: start / 1000 - 1 } }, 'ExpiredTokenException', 'Token expired'],
    ['what is not a token', { webIdentityToken: 'not-a-token' }, 'InvalidIdentityTokenException', 'not a valid JWT'],
    ['a token that is too short', { webIdentityToken: 'no' }, 'ValidationError', 'length'],
    ['a session shorter than AWS allows', { seconds: 899 }, 'ValidationError', '900'],
    ['a session longer than the role allows', { seconds: 7201 }, 'ValidationError', 'MaxSessionDuration'],
  ])('refuses %s', async (_case, options, name, message) => {
    await expect(assume(options)).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
  });
});

describe('AssumeRole', () => {
  it('chains for an hour at most', async () => {
    const sts = new STSClient(client((await assume()).Credentials));
    const chain = (seconds: number) =>
      sts.send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'next', DurationSeconds: seconds }));
    expect((await chain(3600)).Credentials?.SessionToken).toBeDefined();
    await expect(chain(3601)).rejects.toMatchObject({ message: expect.stringContaining('role chaining') });
  });

  it('is for those that the role trusts', async () => {
    const closed = `arn:aws:iam::${world.account.id}:role/closed`;
    const trust = { audiences: [], subjects: [], callers: ['arn:aws:iam::*:user/admin'], maxSessionSeconds: 3600 };
    await world.settings({ sts: { roles: { [closed]: trust } } });
    const sts = new STSClient(world.client());
    const denied = sts.send(new AssumeRoleCommand({ RoleArn: closed, RoleSessionName: 'me-too' }));
    await expect(denied).rejects.toMatchObject({ name: 'AccessDenied', message: expect.stringContaining(closed) });
  });
});

describe('a session', () => {
  it("ends on the world's clock, and each service says so in its own words", async () => {
    const other = await createWorld({ start });
    const arn = `arn:aws:iam::${other.account.id}:role/publish`;
    const sts = new STSClient(other.client());
    const { Credentials: credentials } = await sts.send(
      new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: 'run' }),
    );
    const images = () => new EC2Client(client(credentials)).send(new DescribeImagesCommand({ Owners: ['self'] }));
    await other.advance(3599);
    await images();
    await other.advance(1);
    await expect(images()).rejects.toMatchObject({ name: 'RequestExpired' });
    await expect(new S3Client(client(credentials)).send(new ListBucketsCommand())).rejects.toMatchObject({
      name: 'ExpiredToken',
    });
    await expect(new STSClient(client(credentials)).send(new GetCallerIdentityCommand())).rejects.toMatchObject({
      name: 'ExpiredToken',
    });
    await other.destroy();
  });

  it('needs its token', async () => {
    const { Credentials: credentials } = await assume();
    const wrong = client(credentials && { ...credentials, SessionToken: 'wrong' });
    const images = new EC2Client(wrong).send(new DescribeImagesCommand({ Owners: ['self'] }));
    await expect(images).rejects.toMatchObject({ name: 'AuthFailure' });
  });
});
