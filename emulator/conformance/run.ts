/**
 * `npm run conformance`: other people's clients against the emulator. boto3 through every operation that is served, the
 * AWS CLI through the main path, and awspub side by side with the action. Its last line counts; it fails when anything
 * differs from AWS, or when an operation has no case.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { services } from '../services/registry.js';
import { compareWithAwspub } from './awspub.js';
import { installClients } from './clients.js';
import { roundTrip } from './coldsnap.js';

const root = path.resolve(import.meta.dirname, '../..');

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Signing name -> operation -> how it went. */
type Tried = Readonly<Record<string, Readonly<Record<string, { readonly ok: number; readonly errors: string[] }>>>>;

const started = performance.now();
const clients = await installClients(path.join(root, '.work/conformance-venv'));
const directory = await mkdtemp(path.join(tmpdir(), 'conformance-'));
const complaints: string[] = [];
const emulator = spawn(process.execPath, ['--import', 'tsx', 'emulator/server.ts'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'pipe'],
});
try {
  const endpoint = await listening(emulator);
  const [boto3, cli, awspub, coldsnap] = await Promise.all([
    runPython<Counts & { tried: Tried }>('run_boto3.py', endpoint),
    runPython<Counts>('cli.py', endpoint),
    compareWithAwspub(endpoint, clients.awspub),
    runColdsnap(endpoint),
  ]);
  console.log(`awspub: ${awspub.passed} comparisons held, ${awspub.failed} did not`);
  const untried = withoutCase(boto3.tried);
  for (const text of [...untried, ...complaints]) console.log(`FAILED ${text}`);
  const parts = [boto3, cli, awspub, coldsnap];
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, untried.length + complaints.length);
  const operations = [...services.values()].reduce((sum, service) => sum + Object.keys(service.operations).length, 0);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`conformance: ${operations} operations; ${passed} passed, ${failed} failed, after ${seconds} s`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  emulator.kill('SIGTERM');
  await rm(directory, { recursive: true, force: true });
}

/** The URL that the emulator prints. What it says of its own failures counts as failures. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The emulator ended with ${code} before it listened.`)));
    if (!child.stdout || !child.stderr) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^listening on (http:\S+)$/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (/failed in the emulator|not served|Background work|garbage collection/.test(line)) {
        complaints.push(`the emulator: ${line}`);
      }
    });
  });
}

/** Runs a script and returns what it wrote to its RESULT_FILE. */
async function runPython<T>(script: string, endpoint: string): Promise<T> {
  const result = path.join(directory, `${script}.json`);
  const child = spawn(clients.python, [path.join(import.meta.dirname, script)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, EMULATOR_URL: endpoint, RESULT_FILE: result, PYTHONDONTWRITEBYTECODE: '1' },
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}.`);
  return JSON.parse(await readFile(result, 'utf8')) as T;
}

/** coldsnap takes too long to build to be installed by this run: where it is built already, COLDSNAP names it. */
async function runColdsnap(endpoint: string): Promise<Counts> {
  const program = process.env.COLDSNAP;
  if (program === undefined) {
    console.log('coldsnap: left out, as COLDSNAP does not name it');
    return { passed: 0, failed: 0 };
  }
  try {
    await roundTrip(endpoint, program, directory);
    console.log('coldsnap: a disk went there and back');
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`FAILED coldsnap: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

/** Operations that no case has seen succeed, or none has seen refused. */
function withoutCase(tried: Tried): string[] {
  return [...services].flatMap(([service, { operations }]) =>
    Object.keys(operations).flatMap((operation) => {
      const seen = tried[service]?.[operation];
      const missing = [...(seen?.ok ? [] : ['a success']), ...(seen?.errors.length ? [] : ['an error'])];
      return missing.map((what) => `${service} ${operation}: no case of boto3's shows ${what}`);
    }),
  );
}
