import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { startOidcServer } from '../../scripts/oidc-server.js';
import { createRepository, type WorkflowRun } from '../support/act.js';
import { ec2 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { itNeeds } from '../support/tools.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { token } from './fake-github.js';

const it = itNeeds('act', 'aws', 'git', 'jq', 'make');

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

let world: TestWorld;
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-newcomer-'));
  // An account in which nothing has ever been done.
  world = await createWorld({ factor: 60, settings: { sts: { checkTokenExpiry: false }, iam: { roles: [] } } });
});
afterEach(async () => {
  await world.destroy();
  await rm(directory, { recursive: true, force: true });
});

/** What the README has its reader do: commands for a shell, and files, in their order. */
async function readSetUp(): Promise<{ commands: string[]; files: string[]; inline: string[] }> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, section = ''] = /\n## Set up: from nothing(.*?)\n### Instead: /s.exec(readme) ?? [];
  const blocks = (language: string) =>
    [...section.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
  const inline = [...section.matchAll(/`(aws [^`]+)`/g)].map(([, text = '']) => text);
  return { commands: blocks('sh'), files: blocks('yaml'), inline };
}

/**
 * Runs commands one after the other in one shell, which ends with the first that fails. `gh` knows the repository, and
 * `git clone` finds this one.
 */
async function inShell(commands: readonly string[]): Promise<string> {
  const programs = join(directory, 'bin');
  await mkdir(programs);
  const known = JSON.stringify({ owner: { login: 'octo', id: 2 }, name: 'images', id: 1 });
  const gh = `#!/bin/sh\ntest "$1 $2 $3" = "api repos/octo/images --jq" && echo '${known}' | jq -r "$4"\n`;
  await writeFile(join(programs, 'gh'), gh, { mode: 0o755 });
  const origin = join(directory, 'origin');
  await cp(join(root, 'examples/iam'), join(origin, 'examples/iam'), { recursive: true });
  const git = (...words: string[]) => run('git', ['-C', origin, ...words]);
  await git('init', '--quiet');
  await git('add', '--all');
  await git('-c', 'user.name=octo', '-c', 'user.email=octo@example.com', 'commit', '--quiet', '--message', 'Examples');
  const { stdout } = await run('bash', ['--norc', '-e', '-o', 'pipefail', '-c', commands.join('\n')], {
    cwd: directory,
    timeout: 90_000,
    env: {
      ...world.environment(),
      // The CLI asks for a region wherever it is given an endpoint.
      AWS_DEFAULT_REGION: 'us-east-1',
      PATH: `${programs}:${process.env.PATH}`,
      HOME: directory,
      AWS_PAGER: '',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${origin}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/OWNER/ami-publish',
    },
  });
  return stdout;
}

/** Follows the README up to the tag, which a job with this subject in its tokens releases. */
async function followReadme(subject: string): Promise<WorkflowRun> {
  const { commands, files, inline } = await readSetUp();
  const [clone = '', fillIn = '', provider = '', role = '', settings = '', release = ''] = commands;
  expect(commands).toHaveLength(6);
  expect(release).toBe('git tag v1.0.0\ngit push origin v1.0.0\n');
  const choices = fillIn.replace('REPOSITORY=my-org/my-os', 'REPOSITORY=octo/images');
  // What the README says about an account that never had public AMIs.
  const unblock = inline.filter((command) => /disable-(image|snapshot)-block-public-access/.test(command));
  expect(unblock).toHaveLength(2);
  await inShell([clone, choices, provider, role, settings, ...unblock]);

  const [config = '', workflow = ''] = files;
  const repository = await createRepository(
    workflow.replaceAll('123456789012', world.account.id),
    {
      'image.yaml': config,
      'disk.raw': rawDisk(64 * 1024),
      Makefile: 'build/disk.raw:\n\tmkdir -p build\n\tcp disk.raw build\n',
    },
    'v1.0.0',
  );
  const oidc = await startOidcServer({ subject });
  try {
    // It takes AWS up to ten minutes to remove a block of public access.
    await world.control('POST', 'clock', { advanceSeconds: 600 });
    return await repository.run({
      name: 'push',
      payload: { ref: 'refs/tags/v1.0.0', repository: { full_name: 'octo/images' } },
      env: { AWS_ENDPOINT_URL: world.endpoint, ...oidc.env },
      token,
    });
  } finally {
    await oidc.close();
    await repository.remove();
  }
}

async function images() {
  return (await ec2(world, 'us-east-1').describeImages({ Owners: ['self'] })).Images ?? [];
}

describe('who follows the README', () => {
  it.each(['repo:octo/images:ref:refs/tags/v1.0.0', 'repo:octo@2/images@1:ref:refs/tags/v1.0.0'])(
    'has a public AMI in the end (%s)',
    async (subject) => {
      const { exitCode, log } = await followReadme(subject);
      if (exitCode !== 0) throw new Error(log);
      expect(await images()).toMatchObject([{ Name: 'my-os-v1.0.0', State: 'available', Public: true }]);
      const callers = (await world.requests({ mutating: true }))
        .filter(({ service }) => service === 'ec2' || service === 'ebs')
        .map(({ caller }) => caller.replace(/^.*:(assumed-role\/publish|user)\/.*$/, '$1'));
      expect(new Set(callers)).toEqual(new Set(['user', 'assumed-role/publish']));
    },
  );

  it('has a role that other jobs cannot use', async () => {
    const { exitCode, log } = await followReadme('repo:octo/images:ref:refs/heads/main');
    expect({ exitCode, images: await images() }).toEqual({ exitCode: 1, images: [] });
    expect(log).toContain('sts:AssumeRoleWithWebIdentity');
  });
});
