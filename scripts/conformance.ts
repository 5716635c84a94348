/**
 * `npm run conformance`: other people's clients against the emulator, and awspub, pushsource and coldsnap beside the action.
 * They run at the same time, because all mostly wait. The exit code is 1 when one of them fails.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

function run(script: string): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, script)], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

const passed = await Promise.all([
  run('emulator/conformance/run.ts'),
  run('scripts/compat/run.ts'),
  run('scripts/compat-pushsource/run.ts'),
  run('scripts/compat-coldsnap/run.ts'),
]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
