import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** An emulator in a process of its own. */
interface RunningEmulator {
  readonly endpoint: string;
  /** What it reported of itself so far: operations that it doesn't serve, and its own failures. */
  readonly complaints: readonly string[];
  stop(): void;
}

export async function startEmulator(): Promise<RunningEmulator> {
  const server = path.resolve(import.meta.dirname, '../server.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', server], { stdio: ['ignore', 'pipe', 'pipe'] });
  const complaints: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (/failed in the emulator|not served|Background work|garbage collection/.test(line)) {
      complaints.push(`the emulator: ${line}`);
    }
  });
  const endpoint = await printedUrl(child);
  return { endpoint, complaints, stop: () => void child.kill('SIGTERM') };
}

/** The URL that the emulator prints once it listens. */
function printedUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The emulator ended with ${code} before it listened.`)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^listening on (http:\S+)$/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}
