import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { itNeeds } from '../support/tools.js';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Every workflow as files: those of this repository, the examples, and those in the README. */
let directory: string;
let workflows: string[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-lint-'));
  const own = await Promise.all(['.github/workflows', 'examples/workflows'].map(workflowsIn));
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```yaml\n(name: .*?)```/gs)].map(([, text = '']) => text);
  const copies = join(directory, '.github/workflows');
  await mkdir(copies, { recursive: true });
  for (const [at, text] of blocks.entries()) await writeFile(join(copies, `readme-${at}.yml`), text);
  workflows = [...own.flat(), ...blocks.map((_, at) => join(copies, `readme-${at}.yml`))];
  expect([own[0]?.length, own[1]?.length, blocks.length].every((count) => (count ?? 0) > 1)).toBe(true);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function workflowsIn(folder: string): Promise<string[]> {
  return (await readdir(join(root, folder))).map((name) => join(root, folder, name));
}

/** Exit code and output; what a linter found is no error of ours. */
async function lint(program: string, ...words: string[]): Promise<{ code: unknown; found: string }> {
  const options = { cwd: directory, timeout: 60_000 };
  return run(program, words, options).then(
    ({ stdout }) => ({ code: 0, found: stdout }),
    (error: { code: unknown; stdout: string; stderr: string }) => ({
      code: error.code,
      found: `${error.stdout}${error.stderr}`,
    }),
  );
}

describe('the workflows', () => {
  itNeeds('actionlint')('are valid for actionlint', async () => {
    expect(await lint('actionlint', ...workflows)).toEqual({ code: 0, found: '' });
  });

  itNeeds('zizmor')('have no weakness that zizmor knows', async () => {
    const quiet = ['--offline', '--no-progress', '--format', 'plain', '--config', join(root, '.github/zizmor.yml')];
    const { code, found } = await lint('zizmor', ...quiet, ...workflows, join(root, 'action.yml'));
    expect({ code, found }).toEqual({ code: 0, found: expect.stringContaining('No findings') });
  });
});
