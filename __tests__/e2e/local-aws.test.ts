import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { STS } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
/** The Node that it runs under: that of the tests, unless ACTION_NODE names another. */
const node = process.env.ACTION_NODE ?? process.execPath;

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-local-aws-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

function ask(endpoint: string): Promise<string | undefined> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const sts = new STS({ endpoint, credentials, region: 'eu-west-1', maxAttempts: 1 });
  return sts.getCallerIdentity({}).then(({ Account }) => Account);
}

describe('the step local-aws', () => {
  const files = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'] as const;

  async function step(name: string, more: Record<string, string> = {}) {
    const paths = Object.fromEntries(files.map((file) => [file, join(directory, file)]));
    for (const path of Object.values(paths)) await writeFile(path, '', { flag: 'a' });
    const env = { PATH: process.env.PATH ?? '', RUNNER_TEMP: directory, ...paths, ...more };
    return run(node, [resolve('local-aws', name)], { env });
  }

  async function read(file: (typeof files)[number]): Promise<Record<string, string>> {
    const lines = (await readFile(join(directory, file), 'utf8')).split('\n').filter((line) => line !== '');
    return Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  }

  it('leaves an endpoint to the steps after it, and ends with the job', async () => {
    await step('start.js', { INPUT_REGION: 'eu-west-1' });
    const env = await read('GITHUB_ENV');
    const state = await read('GITHUB_STATE');
    try {
      expect(env).toMatchObject({ AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
      expect(env.AWS_ENDPOINT_URL).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(await read('GITHUB_OUTPUT')).toEqual({ endpoint: env.AWS_ENDPOINT_URL });
      expect(await ask(env.AWS_ENDPOINT_URL ?? '')).toBe('123456789012');
    } finally {
      await step('stop.js', { STATE_pid: state.pid ?? '', STATE_log: state.log ?? '' });
    }
    await expect(ask(env.AWS_ENDPOINT_URL ?? '')).rejects.toThrow(/ECONNREFUSED/);
    expect(() => process.kill(Number(state.pid), 0)).toThrow('ESRCH');
  });

  it.each([
    ['port', '4566\nPATH=/tmp'],
    ['factor', 'x'],
    ['region', 'us-east-1\nPATH=/tmp'],
  ])('takes no %s that it does not know', async (name, value) => {
    await expect(step('start.js', { [`INPUT_${name.toUpperCase()}`]: value })).rejects.toMatchObject({ code: 1 });
    expect(await read('GITHUB_ENV')).toEqual({});
    expect(await read('GITHUB_STATE')).toEqual({});
  });
});

it.each([
  ['of all that it has started', -1],
  ['of npx alone', 1],
])('the emulator runs from the tarball of its package, without the network, until the end %s', async (_, whose) => {
  const env = { ...process.env, npm_config_cache: join(directory, 'cache'), npm_config_update_notifier: 'false' };
  await run('npm', ['pack', './dist', '--pack-destination', directory, '--silent'], { env });
  const tarball = join(directory, 'ami-publish-local-aws-0.1.0.tgz');
  const child = spawn('npx', ['--yes', '--offline', `--package=${tarball}`, 'local-aws'], {
    env,
    cwd: directory,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // npx starts a shell, and that the program
  });
  const ended = new Promise((end) => child.once('close', end)); // once no process has its output any more
  try {
    const endpoint = await new Promise<string>((found, fail) => {
      createInterface({ input: child.stdout }).on('line', (line) => found(line.replace('listening on ', '')));
      child.once('exit', () => fail(new Error('it ended before it listened')));
    });
    expect(await ask(endpoint)).toBe('123456789012');
  } finally {
    if (child.pid !== undefined) process.kill(whose * child.pid, 'SIGTERM');
    await ended;
  }
});
