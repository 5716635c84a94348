import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readAction } from '../../scripts/action.js';
import { inputDefaultsModule } from '../../scripts/input-defaults.js';
import { PublishError } from '../../src/error.js';
import { type Inputs, readInputs } from '../../src/github/inputs.js';

function read(inputs: Record<string, string>, env: Record<string, string> = {}): Inputs {
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return readInputs({ ...env, ...Object.fromEntries(variables) });
}

describe('the inputs', () => {
  it('are exactly those in action.yml, with the defaults that it states', async () => {
    const action = await readAction(path.resolve('action.yml'));
    const inputs = read({ config: 'image.yaml' });
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(action.inputs).sort());

    const stated = Object.entries(action.inputs)
      .map(([name, input]) => [name, input.default] as const)
      .filter(([name, value]) => value !== '' && name !== 'github-token');
    expect(stated).not.toHaveLength(0);
    expect(read({ config: 'image.yaml', ...Object.fromEntries(stated) })).toEqual(inputs);
  });

  it('have no default of their own: action.yml is the source', async () => {
    const generated = inputDefaultsModule(await readAction(path.resolve('action.yml')));
    expect(await readFile('src/github/input-defaults.ts', 'utf8')).toBe(generated);
  });

  it('that are blank count as not given', () => {
    expect(read({ config: 'image.yaml', group: ' ', 'max-wait': '', command: '\n' })).toEqual(
      read({ config: 'image.yaml' }),
    );
  });

  it('are typed', () => {
    expect(
      read({
        config: 'a.yaml\nb.yaml',
        command: 'plan',
        images: 'my-*',
        regions: 'us-east-1, eu-west-1',
        'max-wait': '10m',
        'allow-on-pull-request': 'true',
        'role-duration-seconds': '7200',
      }),
    ).toMatchObject({
      config: ['a.yaml', 'b.yaml'],
      command: 'plan',
      images: ['my-*'],
      regions: ['us-east-1', 'eu-west-1'],
      'max-wait': 600,
      'allow-on-pull-request': true,
      'role-duration-seconds': 7200,
    });
  });

  it.each([
    ['arn:aws:iam::123456789012:role/publish', 'sts.amazonaws.com', 'us-east-1'],
    ['arn:aws-cn:iam::123456789012:role/path/publish', 'sts.amazonaws.com.cn', 'cn-north-1'],
    ['arn:aws-us-gov:iam::123456789012:role/publish', 'sts.amazonaws.com', 'us-gov-west-1'],
    ['arn:aws-eusc:iam::123456789012:role/publish', 'sts.amazonaws.com', 'eusc-de-east-1'],
    ['arn:aws-iso-e:iam::123456789012:role/publish', 'sts.amazonaws.com', 'eu-isoe-west-1'],
  ])('for the role %s have the audience %s and the region %s', (role, audience, region) => {
    expect(read({ config: 'a', 'role-to-assume': role })).toMatchObject({ audience, 'aws-region': region });
  });

  it('take the region from the job where none is given', () => {
    expect(read({ config: 'a' }, { AWS_DEFAULT_REGION: 'eu-west-3' })['aws-region']).toBe('eu-west-3');
    expect(read({ config: 'a' }, { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-3' })['aws-region']).toBe('eu-west-3');
    expect(read({ config: 'a', 'aws-region': 'eu-west-1' }, { AWS_REGION: 'eu-west-2' })['aws-region']).toBe(
      'eu-west-1',
    );
  });

  it.each([
    ['false', 0],
    ['true', 100],
    ['5%', 5],
    ['0.5%', 0.5],
    ['100%', 100],
  ])('content: %s reads %s percent', (content, percent) => {
    expect(read({ config: 'a', content, command: 'verify' }).content).toBe(percent);
  });

  it.each([
    [{}, '"config" is not given'],
    [{ config: '# nothing' }, '"config" is not given'],
    [{ config: 'a', command: 'publsh' }, 'input "command" is "publsh"; expected one of auto, check, plan'],
    [{ config: 'a', 'max-wait': 'soon' }, 'input "max-wait" is "soon"; expected a duration'],
    [{ config: 'a', 'allow-on-pull-request': 'yes' }, 'expected "true" or "false"'],
    [{ config: 'a', 'role-to-assume': 'publish' }, 'expected the ARN of an IAM role'],
    [{ config: 'a', 'role-chain': 'arn:aws:iam::1:role/x' }, 'input "role-chain"'],
    [{ config: 'a', regions: 'us-east-1a' }, 'input "regions" is "us-east-1a"; expected a region name'],
    [{ config: 'a', 'aws-region': 'Virginia' }, 'input "aws-region"'],
    [{ config: 'a', 'role-session-name': 'a b' }, 'input "role-session-name"'],
    [{ config: 'a', content: 'yes' }, 'expected "true", "false" or a percentage above 0% and up to 100%'],
    [{ config: 'a', content: '0%' }, 'input "content" is "0%"'],
    [{ config: 'a', content: '101%' }, 'input "content" is "101%"'],
    [{ config: 'a', content: '5' }, 'input "content" is "5"'],
    [{ config: 'a', content: 'true', command: 'cleanup' }, '"content" can\'t be used with the command cleanup'],
    [{ config: 'a', 'trusted-root': 'roots.jsonl' }, '"trusted-root" requires "attestation"'],
  ])('%j are refused', (inputs, message) => {
    const attempt = (): Inputs => read(inputs as Record<string, string>);
    expect(attempt).toThrow(PublishError);
    expect(attempt).toThrow(message);
  });

  // https://git-scm.com/docs/git-check-ref-format
  it.each([
    'v 1',
    'v1..2',
    'v1.',
    'v1/',
    '/v1',
    'a//b',
    '.v1',
    'a/.b',
    'v1.lock',
    'a.lock/b',
    'v~1',
    'v^1',
    'v:1',
    'v?',
    'v*',
    'v[1]',
    'v\\1',
    'v@{1}',
    'v\u007f',
    'v\t1',
  ])('release: %j is no tag', (release) => {
    expect(() => read({ config: 'a', release, 'github-token': 'token' })).toThrow('expected the name of a Git tag');
  });

  it.each(['v1', 'v1.0-rc.1', 'os/v1', 'v1@2', 'größe-1', 'false-1', 'a]b', 'v1{2}', '#1'])(
    'release: %j may be a tag',
    (release) => {
      expect(read({ config: 'a', release, 'github-token': 'token' }).release).toBe(release);
    },
  );
});
