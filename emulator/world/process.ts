import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How a process ended. */
export interface ProcessEnd {
  /** `stopped` and `too-long`: it was killed. `failed`: it could not be started. */
  readonly how: 'exited' | 'killed' | 'stopped' | 'too-long' | 'failed';
  readonly exitCode: number | null;
  /** The last line that it wrote to its standard error, or why it could not be started. */
  readonly error: string;
}

interface ProcessOptions {
  /** Its working folder, and where it puts temporary files. */
  readonly directory: string;
  /** It is killed after so many real seconds. */
  readonly longestSeconds: number;
  /** Kills it at once. */
  readonly stop: AbortSignal;
  onStart?(processId: number): void;
  /** Gets what it writes to its standard output. */
  onOutput?(chunk: Buffer): void;
  /** Gets what it writes to its file descriptor 3, a connected socket that exists only then. */
  onThirdOutput?(chunk: Buffer): void;
}

/** The path of a program of PATH; undefined when it is not installed. */
export function findProgram(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, name))
    .find((path) => isAccessible(path, constants.X_OK));
}

/** Whether a file exists and can be used in a way of `fs.constants`. */
export function isAccessible(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a program until it ends or is killed. It gets no input and no secrets from the environment. Where `setpriv` is
 * installed, it also ends with the emulator, however that ends.
 */
export function runProcess(program: string, args: readonly string[], options: ProcessOptions): Promise<ProcessEnd> {
  const { directory, longestSeconds, stop, onStart, onOutput, onThirdOutput } = options;
  const setpriv = findProgram('setpriv');
  // It replaces itself with the program, so the process has the program's ID.
  const command = [...(setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'KILL', '--']), program, ...args];
  return new Promise((resolve) => {
    let killed: 'stopped' | 'too-long' | undefined;
    let errors = '';
    const child = spawn(command[0] ?? program, command.slice(1), {
      cwd: directory,
      env: { PATH: process.env.PATH, TMPDIR: directory, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe', onThirdOutput === undefined ? 'ignore' : 'pipe'],
    });
    const kill = (how: 'stopped' | 'too-long') => {
      killed ??= how;
      child.kill('SIGKILL');
    };
    const onStop = () => kill('stopped');
    const timer = setTimeout(() => kill('too-long'), longestSeconds * 1000);
    const end = (how: ProcessEnd['how'], exitCode: number | null, error: string) => {
      clearTimeout(timer);
      stop.removeEventListener('abort', onStop);
      resolve({ how, exitCode, error });
    };
    child.stdout?.on('data', (chunk: Buffer) => onOutput?.(chunk));
    child.stdio[3]?.on('data', (chunk: Buffer) => onThirdOutput?.(chunk));
    child.stderr?.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-4096);
    });
    child.once('spawn', () => onStart?.(child.pid ?? 0));
    child.once('error', (error) => {
      if (child.pid === undefined) end('failed', null, error.message);
    });
    // Not `exit`: what it wrote last can still be on its way then.
    child.once('close', (exitCode) => {
      const lastLine = errors.trim().split('\n').at(-1) ?? '';
      end(killed ?? (exitCode === null ? 'killed' : 'exited'), exitCode, lastLine);
    });
    stop.addEventListener('abort', onStop);
    if (stop.aborted) onStop();
  });
}
