import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

declare global {
  var emulator: ChildProcess | undefined;
}

export interface EmulatorProcess {
  readonly child: ChildProcess;
  readonly endpoint: string;
}

/** Starts an emulator of its own. @param env the environment of its process */
export async function spawnEmulator(env: NodeJS.ProcessEnv = process.env): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', '--import', 'tsx', 'emulator/server.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
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
  const { child, endpoint } = await spawnEmulator();
  process.env.EMULATOR_URL = endpoint;
  globalThis.emulator = child;
}
