import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The image configs in examples/ that a run takes, and the inputs beside `config` that each needs. */
export interface Example {
  /** The input `config`. */
  readonly config: readonly string[];
  readonly mapping?: string;
}

const mappings: Readonly<Record<string, string>> = {
  'quickstart/image.yaml': 'quickstart/mapping.yaml',
  'awspub-parameters.yaml': 'awspub-parameters.yaml.mapping',
  'awspub-ssm.yaml': 'awspub-ssm.yaml.mapping',
};

/** Every example by its name. */
export async function readExamples(directory: string): Promise<ReadonlyMap<string, Example>> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => /(?<!mapping)\.yaml$/.test(name));
  const alone = names.filter((name) => !name.startsWith('pushsource/'));
  return new Map<string, Example>([
    ...alone.map((name): [string, Example] => {
      const mapping = mappings[name];
      return [name, { config: [name], ...(mapping === undefined ? {} : { mapping }) }];
    }),
    ['pushsource', { config: ['pushsource/staged', 'pushsource/release.yaml'] }],
  ]);
}

/** A copy of examples/ with a disk image wherever a config of them names one. */
export async function copyExamples(examples: string, to: string, disk: Uint8Array): Promise<void> {
  await cp(examples, to, { recursive: true });
  const staged = (await readdir(to, { recursive: true })).filter((name) => name.endsWith('.raw'));
  const named = [
    'disk.vmdk',
    'disk.raw',
    'build/disk.raw',
    'build/system.raw',
    'build/data.raw',
    'quickstart/disk.raw',
  ];
  for (const name of [...named, ...staged]) {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await writeFile(join(to, name), disk);
  }
}

/** What the templates of the examples need of GitHub. */
export const exampleVariables: Readonly<Record<string, string>> = {
  GITHUB_REF_NAME: 'v1.2.3',
  GITHUB_SHA: '0a1b2c',
  GITHUB_RUN_ID: '12345',
  GITHUB_RUN_NUMBER: '7',
  GITHUB_REPOSITORY: 'my-org/my-os',
};
