import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const standIns = join(root, '__tests__/github/stand-ins');

/** A repository as its workflows see it, on a machine that is as good as a runner. */
export interface Repository {
  /** The working tree, with everything committed. */
  readonly directory: string;
  /** What the workflows hand in as artifacts. */
  readonly artifacts: string;
  run(event: WorkflowEvent): Promise<WorkflowRun>;
  remove(): Promise<void>;
}

export interface WorkflowEvent {
  /** `push`, `pull_request`, `schedule`, … */
  readonly name: string;
  readonly payload: object;
  /** What steps find in their environment, such as the address of a token endpoint. */
  readonly env: Readonly<Record<string, string>>;
  /** `github.token`. */
  readonly token: string;
}

export interface WorkflowRun {
  /** 0 when every job was green. */
  readonly exitCode: number | null;
  readonly log: string;
  /** How each job ended, by its name; act adds `-1`, `-2` and so on to those of a matrix. */
  readonly jobs: Readonly<Record<string, 'succeeded' | 'failed'>>;
}

/**
 * Makes the repository octo/images and commits these files on `main`, which `tag` names, too.
 * @param workflow the text of its only workflow
 * @param files by their paths; a script is one whose text begins with `#!`
 */
export async function createRepository(
  workflow: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  tag: string,
): Promise<Repository> {
  const base = await mkdtemp(join(tmpdir(), 'ami-publish-act-'));
  const directory = join(base, 'repository');
  const artifacts = join(base, 'artifacts');
  const path = '.github/workflows/workflow.yml';
  for (const [name, text] of Object.entries({ ...files, [path]: workflow })) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text, { mode: text.toString().startsWith('#!') ? 0o755 : 0o644 });
  }
  const git = (...words: string[]) => promisify(execFile)('git', ['-C', directory, ...words]);
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('remote', 'add', 'origin', 'https://github.com/octo/images.git');
  await git('add', '--all');
  await git('-c', 'user.name=octo', '-c', 'user.email=octo@example.com', 'commit', '--quiet', '--message', 'Images');
  await git('tag', tag);

  // Only what `uses:` takes of this repository.
  const action = join(base, 'action');
  await cp(join(root, 'action.yml'), join(action, 'action.yml'));
  await cp(join(root, 'dist'), join(action, 'dist'), { recursive: true });
  const repositories = await localRepositories(workflow, action);

  return {
    directory,
    artifacts,
    async run(event) {
      await writeFile(join(base, 'event.json'), JSON.stringify(event.payload));
      const env = { ...event.env, ARTIFACTS: artifacts };
      const words = [
        event.name,
        ...['--eventpath', join(base, 'event.json'), '--workflows', path],
        ...['ubuntu-24.04', 'ubuntu-24.04-arm'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
        ...repositories.flatMap((one) => ['--local-repository', one]),
        ...['--action-cache-path', join(base, 'cache'), '--action-offline-mode', '--no-cache-server'],
        ...['--artifact-server-addr', '127.0.0.1', '--cache-server-addr', '127.0.0.1'],
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...['--secret', `GITHUB_TOKEN=${event.token}`],
      ];
      return runAct(words, directory, base);
    },
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

/** This action, and a stand-in for each other action that the workflow uses. act itself does what a checkout does. */
async function localRepositories(workflow: string, action: string): Promise<string[]> {
  const known = await readdir(standIns);
  const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, one = '']) => one);
  return [...new Set(used)].flatMap((one) => {
    const name = basename(one.split('@')[0] ?? '');
    if (one.startsWith('actions/checkout@')) return [];
    if (name === 'ami-publish') return [`${one}=${action}`];
    if (!known.includes(name)) throw new Error(`There is no stand-in for ${one} in ${standIns}.`);
    return [`${one}=${join(standIns, name)}`];
  });
}

/** Runs act on this machine itself, without containers. It sees neither this environment nor this user's settings. */
function runAct(words: readonly string[], cwd: string, home: string): Promise<WorkflowRun> {
  const node = dirname(process.env.ACTION_NODE ?? process.execPath);
  const child = spawn('act', words, {
    cwd,
    // The `node` of the actions is the first in PATH.
    env: { PATH: `${node}:${process.env.PATH}`, HOME: home, TMPDIR: home },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, to be ended with all its steps
  });
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), 120_000);
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => parts.push(part));
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      const log = parts.join('');
      const ended = [...log.matchAll(/^\[[^/\]]+\/(.+?)\s*\] 🏁 {2}Job (succeeded|failed)$/gm)];
      const jobs = ended.map(([, name = '', how]) => [name, how as 'succeeded' | 'failed'] as const);
      done({ exitCode, log, jobs: Object.fromEntries(jobs) });
    });
  });
}

/** The text of one of the workflows in examples/workflows. */
export function exampleWorkflow(name: string): Promise<string> {
  return readFile(join(root, 'examples/workflows', name), 'utf8');
}

/** A workflow with one job that does all of it. */
export function oneJob(configs: readonly string[], disks: readonly string[], command = 'publish'): string {
  return `
name: Release in one job
on:
  push:
    tags: ["v*"]
jobs:
  release:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5
      - run: make ${disks.join(' ')}
      - uses: OWNER/ami-publish@v1
        with:
          command: ${command}
          config: "${configs.join('\\n')}"
          role-to-assume: arn:aws:iam::123456789012:role/publish
`;
}
