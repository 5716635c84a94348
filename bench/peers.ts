import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { installPythonPackages } from '../emulator/conformance/python-environment.js';
import { type Cost, costBetween, moment, type openDestination } from './uploads.js';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const coldsnapVersion = '0.12.0';

/** Installs awspub as its users do. @returns the path of its program @throws Error that names it */
export async function installAwspub(): Promise<string> {
  const requirements = path.join(root, 'scripts/compat/requirements.txt');
  try {
    return path.join(await installPythonPackages(path.join(root, '.work/compat-venv'), requirements), 'awspub');
  } catch (cause) {
    throw new Error('awspub can not be installed', { cause });
  }
}

/**
 * Installs coldsnap, which takes minutes, unless COLDSNAP or PATH has a program that is built already.
 * @returns the path of its program @throws Error that names it
 */
export async function installColdsnap(): Promise<string> {
  const folder = path.join(root, '.work/coldsnap');
  const program = path.join(folder, 'bin/coldsnap');
  const { COLDSNAP } = process.env;
  for (const built of COLDSNAP === undefined ? [program, 'coldsnap'] : [COLDSNAP]) {
    if (await isProgram(built)) return built;
  }
  if (COLDSNAP !== undefined) throw new Error(`coldsnap can not be run: COLDSNAP is ${COLDSNAP}`);
  console.error(`Building coldsnap in ${folder}`);
  try {
    const words = ['install', '--locked', '--root', folder, '--version', coldsnapVersion, 'coldsnap'];
    await run('cargo', words, { maxBuffer: 64 * 1024 ** 2 });
    return program;
  } catch (cause) {
    throw new Error('coldsnap can not be installed', { cause });
  }
}

function isProgram(name: string): Promise<boolean> {
  return run(name, ['--help']).then(
    () => true,
    () => false,
  );
}

/** From the start of a program to the request that completes its upload. @throws Error when it ends before */
export async function peerUpload(
  destination: Awaited<ReturnType<typeof openDestination>>,
  program: string,
  words: (url: string) => readonly string[],
  cwd: string,
): Promise<Cost> {
  const uploading = destination.upload((env, began) => {
    const child = spawn(program, words(destination.url), {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
    return new Promise((resolve, reject) => {
      child.once('spawn', () => began(child.pid as number));
      child.once('error', reject);
      child.once('close', () => resolve(log));
    });
  });
  const marks = await uploading.catch((error: Error) => {
    throw new Error(`${path.basename(program)}: ${error.message}`);
  });
  return costBetween(moment(marks, 'start'), moment(marks, 'complete'));
}
