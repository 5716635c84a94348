import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';

const root = path.resolve(import.meta.dirname, '..');
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  options: ICruiseOptions;
  forbidden: object[];
};
let folder: string | undefined;

afterEach(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true });
  folder = undefined;
});

/** Writes a small tree of its own, and names the rules of .dependency-cruiser.cjs that it breaks. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  await mkdir(path.join(root, '.work'), { recursive: true });
  folder = await mkdtemp(path.join(root, '.work', 'arrows-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const { options, ...rules } = config;
  const { output } = await cruise(
    ['src', 'emulator', '__tests__'].filter((name) => Object.keys(files).some((file) => file.startsWith(`${name}/`))),
    { ...options, baseDir: folder, ruleSet: rules, validate: true } as ICruiseOptions,
  );
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name).sort();
}

it.each<[string, Record<string, string>, string[]]>([
  [
    'an arrow that points down is allowed',
    {
      'src/commands/publish.ts': "import { ensure } from '../resources/sns/ensure.js';\nensure();\n",
      'src/resources/sns/ensure.ts': 'export function ensure(): void {}\n',
    },
    [],
  ],
  [
    'an arrow that points up is not, not even for a type',
    {
      'src/resources/sns/ensure.ts':
        "import type { Story } from '../../commands/publish.js';\nexport type Topic = Story;\n",
      'src/commands/publish.ts': 'export type Story = string;\n',
    },
    ['arrows-from-resources'],
  ],
  [
    'nor is one to the side',
    {
      'src/report/summary.ts': "import { read } from '../disk/format.js';\nread();\n",
      'src/disk/format.ts': 'export function read(): void {}\n',
    },
    ['arrows-from-report'],
  ],
  [
    'a circle of files is found in any folder',
    {
      'src/disk/format.ts': "import { vmdk } from './vmdk.js';\nexport const format = vmdk;\n",
      'src/disk/vmdk.ts': "import { format } from './format.js';\nexport const vmdk: unknown = format;\n",
    },
    ['no-circle'],
  ],
  [
    'the emulator may not look at src',
    {
      'emulator/server.ts': "import { x } from '../src/error.js';\nx();\n",
      'src/error.ts': 'export const x = () => {};\n',
    },
    ['the-emulator-stands-alone'],
  ],
  [
    'src may not look at the emulator',
    {
      'src/index.ts': "import { y } from '../emulator/run.js';\nexport const x = y;\n",
      'emulator/run.ts': 'export const y = () => {};\n',
    },
    ['src-knows-no-emulator'],
  ],
])('%s', async (_, files, rules) => {
  expect(await brokenRules(files)).toEqual(rules);
});
