import { type ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

declare global {
  var emulator: ChildProcess | undefined;
}

export interface EmulatorProcess {
  readonly child: ChildProcess;
  readonly endpoint: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The emulator reads them beside its program. */
const data = ['emulator/protocol/limits.json', 'emulator/services/iam/reference.json'];

/**
 * Makes one file of the emulator as it is in this tree: what tsx transforms and loads module by module takes five times as
 * long to start, and a run of the tests starts a dozen.
 *
 * @returns the folder of the program.
 */
async function bundleEmulator(): Promise<string> {
  const { build } = await import('esbuild'); // test files that start an emulator don't need it
  const directory = await mkdtemp(join(tmpdir(), 'ami-publish-emulator-'));
  await build({
    absWorkingDir: root,
    entryPoints: { server: 'emulator/server.ts' },
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['bowser'], // loaded in browsers only
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    // For the CommonJS packages among the dependencies.
    banner: {
      js: "import { createRequire as requireOfBundle } from 'node:module';\nconst require = requireOfBundle(import.meta.url);",
    },
  });
  await Promise.all(data.map((file) => copyFile(join(root, file), join(directory, basename(file)))));
  return directory;
}

/** Starts an emulator of its own. @param env the environment of its process */
export async function spawnEmulator(env: NodeJS.ProcessEnv = process.env): Promise<EmulatorProcess> {
  const { EMULATOR_PROGRAM: directory } = process.env;
  if (directory === undefined) throw new Error('EMULATOR_PROGRAM is not set: run the tests with their global setup.');
  const child = spawn(process.execPath, ['--max-semi-space-size=64', join(directory, 'server.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (line: string) => {
      const match = /listening on (\S+)/.exec(line);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The emulator ended with ${code} before it listened.`)));
  });
  child.stdout.destroy();
  return { child, endpoint };
}

/** Starts the one emulator that all tests of a run share; its address goes to them through EMULATOR_URL. */
export default async function startEmulator(): Promise<void> {
  process.env.EMULATOR_PROGRAM = await bundleEmulator();
  const { child, endpoint } = await spawnEmulator();
  process.env.EMULATOR_URL = endpoint;
  globalThis.emulator = child;
}
