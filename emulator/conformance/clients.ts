import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Programs of other people, by their paths. */
export interface Clients {
  readonly python: string;
  readonly awspub: string;
}

/**
 * Installs boto3, the AWS CLI and awspub, in the versions of requirements.txt, into a folder of their own; once, until
 * that file or the machine's Python changes.
 *
 * @throws Error that says what the machine lacks.
 */
export async function installClients(folder: string): Promise<Clients> {
  const requirements = path.join(import.meta.dirname, 'requirements.txt');
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
  const bin = path.join(folder, 'bin');
  const clients = { python: path.join(bin, 'python'), awspub: path.join(bin, 'awspub') };
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return clients;
  console.log(`Installing boto3, the AWS CLI and awspub into ${folder}`);
  await run('python3', ['-m', 'venv', '--clear', folder]).catch((error: Error) => {
    throw new Error(
      `python3 can't make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv\n${error.message}`,
    );
  });
  await run(clients.python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  await writeFile(stamp, wanted);
  return clients;
}
