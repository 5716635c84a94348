import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The path of a Node.js 24: this one, or that of npm's package, which holds the binary itself. @throws Error that names it */
export async function findNode24(): Promise<string> {
  if (process.version.startsWith('v24.')) return process.execPath;
  const name = `node-linux-${process.arch}`;
  const folder = path.resolve(import.meta.dirname, '../.work/node24');
  const program = path.join(folder, 'node_modules', name, 'bin/node');
  try {
    await access(program);
  } catch {
    await run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${name}@24`]).catch(
      (cause: unknown) => {
        throw new Error('Node.js 24 can not be installed', { cause });
      },
    );
  }
  return program;
}
