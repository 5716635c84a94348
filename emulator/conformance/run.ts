/**
 * `npm run conformance:emulator`: other people's clients against the emulator. boto3 calls every operation that is
 * served, the AWS CLI goes from a disk image to a public AMI and back, coldsnap sends a disk through EBS direct, and
 * cloudimg, cloudpub, ec2imgutils and Cloud Custodian do what they are for.
 * The last line has the counts. The exit code is 1 when anything differs from AWS or an operation has no case.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { services } from '../services/registry.js';
import { roundTrip } from './coldsnap.js';
import { installPythonPackages } from './python-environment.js';
import { startEmulator } from './start-emulator.js';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Signing name -> operation -> how often it succeeded, and the error codes that it returned. */
type Tried = Readonly<Record<string, Readonly<Record<string, { readonly ok: number; readonly errors: string[] }>>>>;

const started = performance.now();
// Custodian pins a boto3 of its own, so the tools have an environment of their own.
const [clients, tools] = await Promise.all([
  install('conformance-venv', 'requirements.txt'),
  install('tools-venv', 'requirements-tools.txt'),
]);
const directory = await mkdtemp(path.join(tmpdir(), 'conformance-'));
const { endpoint, complaints, stop } = await startEmulator();
try {
  const [boto3, cli, published, coldsnap] = await Promise.all([
    runPython<Counts & { tried: Tried }>(clients, 'run_boto3.py'),
    runPython<Counts>(clients, 'cli.py'),
    runPython<Counts>(tools, 'run_tools.py'),
    runColdsnap(),
  ]);
  const untried = withoutCase(boto3.tried);
  for (const text of [...untried, ...complaints]) console.log(`FAILED ${text}`);
  const parts = [boto3, cli, published, coldsnap];
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, untried.length + complaints.length);
  const operations = [...services.values()].reduce((sum, service) => sum + Object.keys(service.operations).length, 0);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`conformance: ${operations} operations; ${passed} passed, ${failed} failed, after ${seconds} s`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  stop();
  await rm(directory, { recursive: true, force: true });
}

/** Installs a list of packages into an environment of this folder's. @returns the folder of its programs. */
function install(environment: string, requirements: string): Promise<string> {
  const folder = path.resolve(import.meta.dirname, '../../.work', environment);
  return installPythonPackages(folder, path.join(import.meta.dirname, requirements));
}

/** Runs a script and returns what it writes to its RESULT_FILE. */
async function runPython<T>(programs: string, script: string): Promise<T> {
  const result = path.join(directory, `${script}.json`);
  const child = spawn(path.join(programs, 'python'), [path.join(import.meta.dirname, script)], {
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

/** coldsnap takes too long to build for this run to install it. COLDSNAP names a program that is built already. */
async function runColdsnap(): Promise<Counts> {
  const program = process.env.COLDSNAP;
  if (program === undefined) {
    console.log('coldsnap: left out, because COLDSNAP does not name the program');
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

/** The operations for which no boto3 case shows a success, or none shows an error. */
function withoutCase(tried: Tried): string[] {
  return [...services].flatMap(([service, { operations }]) =>
    Object.keys(operations).flatMap((operation) => {
      const seen = tried[service]?.[operation];
      const missing = [...(seen?.ok ? [] : ['a success']), ...(seen?.errors.length ? [] : ['an error'])];
      return missing.map((what) => `${service} ${operation}: no boto3 case shows ${what}`);
    }),
  );
}
