import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { startOidcServer } from '../../scripts/oidc-server.js';
import { createRepository, type WorkflowEvent, type WorkflowRun } from '../support/act.js';
import { ec2 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { itNeeds } from '../support/tools.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { startFakeApi } from './fake-api.js';
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

/** What a section of the README has its reader do: commands for a shell, and files, in their order. */
interface Section {
  readonly commands: string[];
  readonly files: string[];
  /** Commands within sentences. */
  readonly inline: string[];
}

/** @param heading how the section's heading begins; it ends with the next one of its level, or of one above */
async function readSection(heading: string): Promise<Section> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const level = `#{2,${heading.indexOf(' ')}}`;
  const [, section = ''] = new RegExp(`\n${heading}(.*?)\n${level} `, 's').exec(readme) ?? [];
  const blocks = (language: string) =>
    [...section.matchAll(new RegExp(`^( *)\`\`\`${language}\n(.*?)^ *\`\`\``, 'gms'))].map(
      ([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    );
  const inline = [...section.matchAll(/`(aws [^`]+)`/g)].map(([, text = '']) => text);
  return { commands: blocks('sh'), files: blocks('yaml'), inline };
}

/** All of what leads to the first release, and the ways that go on from there. */
async function readSetUp(): Promise<{ first: Section; bucket: Section; plan: Section }> {
  const all = await readSection('## Set up: from nothing');
  const bucket = await readSection('### Instead: import through a bucket');
  const plan = await readSection('### Next: a plan on pull requests');
  const later = [...bucket.commands, ...bucket.files, ...plan.commands, ...plan.files];
  const before = (texts: readonly string[]) => texts.filter((text) => !later.includes(text));
  return { first: { ...all, commands: before(all.commands), files: before(all.files) }, bucket, plan };
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

/** What a project has beside its config. */
const built = {
  'disk.raw': rawDisk(64 * 1024),
  Makefile: 'build/disk.raw:\n\tmkdir -p build\n\tcp disk.raw build\n',
};

/** A job of a workflow of the README, started by an event. Its tokens have this subject. */
async function runJob(
  files: Readonly<Record<'workflow' | 'config', string>>,
  event: Pick<WorkflowEvent, 'name' | 'payload'>,
  subject: string,
  env: Readonly<Record<string, string>> = {},
): Promise<WorkflowRun> {
  const workflow = files.workflow.replaceAll('123456789012', world.account.id);
  const repository = await createRepository(workflow, { ...built, 'image.yaml': files.config }, 'v1.0.0');
  const oidc = await startOidcServer({ subject });
  try {
    // It takes AWS up to ten minutes to remove a block of public access.
    await world.control('POST', 'clock', { advanceSeconds: 600 });
    return await repository.run({ ...event, env: { AWS_ENDPOINT_URL: world.endpoint, ...oidc.env, ...env }, token });
  } finally {
    await oidc.close();
    await repository.remove();
  }
}

const pushOfTag = { name: 'push', payload: { ref: 'refs/tags/v1.0.0', repository: { full_name: 'octo/images' } } };

/** The commands of the README up to the tag, and its files. */
async function untilTag() {
  const { first, bucket, plan } = await readSetUp();
  const [clone = '', fillIn = '', provider = '', role = '', settings = '', release = '', ...more] = first.commands;
  expect(more).toEqual([]);
  expect(release).toBe('git tag v1.0.0\ngit push origin v1.0.0\n');
  const choices = fillIn.replace('REPOSITORY=my-org/my-os', 'REPOSITORY=octo/images');
  // What the README says about an account that never had public AMIs.
  const unblock = first.inline.filter((command) => /disable-(image|snapshot)-block-public-access/.test(command));
  expect(unblock).toHaveLength(2);
  const [config = '', workflow = '', ...others] = first.files;
  expect(others).toEqual([]);
  return { commands: [clone, choices, provider, role, settings, ...unblock], config, workflow, bucket, plan };
}

/** Follows the README up to the tag, which a job with this subject in its tokens releases. */
async function followReadme(subject: string): Promise<WorkflowRun> {
  const { commands, config, workflow } = await untilTag();
  await inShell(commands);
  return runJob({ config, workflow }, pushOfTag, subject);
}

/** The operations of jobs: what the reader has done by hand is left out. */
async function operationsOfJobs(role: string): Promise<string[]> {
  const requests = await world.requests();
  return requests.filter(({ caller }) => caller.includes(`:assumed-role/${role}/`)).map(({ operation }) => operation);
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

  it('imports through a bucket instead', async () => {
    const { commands, config, workflow, bucket } = await untilTag();
    expect(bucket.commands).toHaveLength(3);
    expect(bucket.files).toHaveLength(1);
    await inShell([...commands, ...bucket.commands]);
    const files = { config: `${config}${bucket.files[0]}`, workflow };
    const { exitCode, log } = await runJob(files, pushOfTag, 'repo:octo/images:ref:refs/tags/v1.0.0');
    if (exitCode !== 0) throw new Error(log);
    expect(await images()).toMatchObject([{ Name: 'my-os-v1.0.0', State: 'available', Public: true }]);
    const operations = await operationsOfJobs('publish');
    expect(operations).toEqual(
      expect.arrayContaining(['CompleteMultipartUpload', 'ImportSnapshot', 'ModifyImageAttribute']),
    );
    expect(operations).not.toContain('StartSnapshot');
  });

  it('sees the plan on a pull request, whose role changes nothing', async () => {
    const { commands, config, plan } = await untilTag();
    expect([plan.commands.length, plan.files.length]).toEqual([1, 1]);
    await inShell([...commands, ...plan.commands]);
    const api = await startFakeApi([]);
    const base = { ref: 'main', repo: { full_name: 'octo/images' } };
    const head = { ref: 'change', sha: 'a'.repeat(40), repo: { full_name: 'octo/images', fork: false } };
    const event = {
      name: 'pull_request',
      payload: { number: 7, pull_request: { number: 7, head, base }, repository: { full_name: 'octo/images' } },
    };
    try {
      const files = { config, workflow: plan.files[0] ?? '' };
      const env = { GITHUB_API_URL: api.url };
      const { exitCode, log } = await runJob(files, event, 'repo:octo/images:pull_request', env);
      if (exitCode !== 0) throw new Error(log);
      expect(api.comments).toMatchObject([{ body: expect.stringContaining('my-os-') }]);
      expect(await operationsOfJobs('plan')).toContain('DescribeImages');
      const changed = await world.requests({ mutating: true });
      expect(changed.filter(({ caller }) => caller.includes('assumed-role'))).toEqual([]);
      // Nor can a release use this role.
      const misused = { ...files, workflow: files.workflow.replace('on: pull_request', 'on: push') };
      const refused = await runJob(misused, pushOfTag, 'repo:octo/images:ref:refs/tags/v1.0.0');
      expect(refused.exitCode).toBe(1);
      expect(refused.log).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    } finally {
      await api.close();
    }
  });

  it('has a role that other jobs cannot use', async () => {
    const { exitCode, log } = await followReadme('repo:octo/images:ref:refs/heads/main');
    expect({ exitCode, images: await images() }).toEqual({ exitCode: 1, images: [] });
    expect(log).toContain('sts:AssumeRoleWithWebIdentity');
  });
});
