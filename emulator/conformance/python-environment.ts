import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Installs Python packages into a virtual environment, unless the requirements and the machine's Python are those of
 * the last time.
 *
 * @param folder the virtual environment.
 * @param requirements the path of a requirements.txt.
 * @returns the folder of the environment's programs.
 * @throws Error that states what the machine lacks.
 */
export async function installPythonPackages(folder: string, requirements: string): Promise<string> {
  const python3 = await run('python3', ['--version']).catch(() => {
    throw new Error(
      'The conformance run needs python3 with venv and pip. On Debian or Ubuntu: apt-get install python3-venv',
    );
  });
  const wanted = createHash('sha256')
    .update(python3.stdout)
    .update(await readFile(requirements))
    .digest('hex');
  const stamp = path.join(folder, 'installed');
  const programs = path.join(folder, 'bin');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return programs;
  console.error(`Installing the packages of ${requirements} into ${folder}`);
  await run('python3', ['-m', 'venv', '--clear', folder]).catch((error: Error) => {
    throw new Error(
      `python3 can't create a virtual environment. On Debian or Ubuntu: apt-get install python3-venv\n${error.message}`,
    );
  });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements];
  await run(path.join(programs, 'python'), pip);
  await writeFile(stamp, wanted);
  return programs;
}
