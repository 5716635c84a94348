/**
 * `npm start`: dist/index.js as GitHub's runner runs it, against a local AWS, from a disk image to six AMIs.
 * Leaves nothing behind; ends with the action's exit code.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { writeExampleDisk } from './example-disk.js';
import { type ActionRun, runAction } from './runner.js';

const root = path.resolve(import.meta.dirname, '..');
const subject = 'repo:octo/images:ref:refs/heads/main';
/** AWS's minutes pass in seconds. */
const clockFactor = 60;

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancel.abort());

const workspace = await mkdtemp(path.join(tmpdir(), 'ami-publish-start-'));
const emulator = spawn(process.execPath, ['--import', 'tsx', 'emulator/server.ts'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const endpoint = await listening(emulator);
  console.log(`A local AWS listens on ${endpoint}; its clock runs ${clockFactor} times as fast.`);
  const account = await createAccount(endpoint);
  await cp(path.join(root, 'examples/quickstart'), workspace, { recursive: true });
  await writeExampleDisk(path.join(workspace, 'disk.raw'), 8 * 1024 * 1024);

  const run = await runAction({
    inputs: {
      command: 'create',
      config: 'image.yaml',
      'config-mapping': 'mapping.yaml',
      'role-to-assume': account.roleArn,
      'aws-region': 'us-east-1',
    },
    env: { AWS_ENDPOINT_URL: endpoint },
    cwd: workspace,
    // The token has to be good on the world's clock, which runs ahead.
    oidc: { subject, lifetimeSeconds: 86_400 },
    signal: cancel.signal,
    onLine: (line) => console.log(line),
  });
  print(run);
  process.exitCode = run.exitCode ?? 1;
} finally {
  await ended(emulator);
  await rm(workspace, { recursive: true, force: true });
}

/** Resolves with the URL that the emulator prints when it is ready. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The emulator ended with ${code} before it listened.`)));
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^listening on (http:\S+)$/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

/** A world with one account, and in it a role that trusts this workflow's tokens. */
async function createAccount(endpoint: string): Promise<{ roleArn: string }> {
  const world = await control(
    `${endpoint}/_emulator/worlds`,
    'POST',
    z.object({
      id: z.string(),
      accounts: z.tuple([z.object({ id: z.string() })]),
    }),
    { factor: clockFactor, accounts: [{ partition: 'aws' }] },
  );
  const [account] = world.accounts;
  const roleArn = `arn:aws:iam::${account.id}:role/publish`;
  await control(`${endpoint}/_emulator/worlds/${world.id}/settings`, 'PATCH', z.unknown(), {
    sts: {
      roles: {
        [roleArn]: { audiences: ['sts.amazonaws.com'], subjects: [subject], callers: [], maxSessionSeconds: 3600 },
      },
    },
  });
  return { roleArn };
}

async function control<T>(url: string, method: string, answer: z.ZodType<T>, body: object): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return answer.parse(text === '' ? undefined : JSON.parse(text));
}

function print(run: ActionRun): void {
  console.log('\n──────── outputs ────────');
  for (const [name, value] of Object.entries(run.outputs)) console.log(`${name}=${value.replaceAll('\n', '\n  ')}`);
  console.log('\n──────── job summary ────────');
  console.log(run.summary);
  console.log(`exit code ${run.exitCode ?? run.signal}`);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
