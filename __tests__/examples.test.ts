import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readAction } from '../scripts/action.js';
import { loadConfigs } from '../src/config/load.js';
import { readConfig } from '../src/config/read.js';
import { githubVariables } from '../src/github/event.js';
import { readInputs } from '../src/github/inputs.js';

const root = path.resolve(import.meta.dirname, '..');
const examples = await readdir(path.join(root, 'examples'), { recursive: true });
const action = await readAction(path.join(root, 'action.yml'));
const readme = await readFile(path.join(root, 'README.md'), 'utf8');
const variables = githubVariables({
  GITHUB_REF_NAME: 'v1.2.3',
  GITHUB_SHA: '0a1b2c',
  GITHUB_RUN_ID: '12345',
  GITHUB_RUN_NUMBER: '7',
  GITHUB_REPOSITORY: 'my-org/my-os',
});

const mappings: Readonly<Record<string, string>> = {
  'quickstart/image.yaml': 'quickstart/mapping.yaml',
  'awspub-parameters.yaml': 'awspub-parameters.yaml.mapping',
  'awspub-ssm.yaml': 'awspub-ssm.yaml.mapping',
};

/** What the input `config` lists beside an example. */
const companions: Readonly<Record<string, readonly string[]>> = {
  'pushsource/release.yaml': ['pushsource/staged'],
  'pushsource/staged/staged.yaml': ['pushsource/release.yaml'],
};

describe('the image configs in examples', () => {
  it.each(examples.filter((name) => /(?<!mapping)\.yaml$/.test(name)))('%s', async (name) => {
    const mapping = mappings[name];
    const [config] = await loadConfigs({
      buildDate: 'D',
      config: [name, ...(companions[name] ?? [])].map((file) => `examples/${file}`),
      ...(mapping === undefined ? {} : { mappingFile: `examples/${mapping}` }),
      variables,
      workingDirectory: root,
      signal: new AbortController().signal,
    });
    expect(config?.images.length).toBeGreaterThan(0);
  });
});

/** Every step of a workflow that uses this action, with its inputs. */
function steps(workflow: unknown): Record<string, unknown>[] {
  const { jobs = {} } = workflow as { jobs?: Record<string, { steps?: { uses?: string; with?: object }[] }> };
  return Object.values(jobs).flatMap((job) =>
    (job.steps ?? []).flatMap(({ uses, with: inputs }) =>
      uses !== undefined && /^OWNER\/ami-publish@|^\.\/$/.test(uses) ? [{ ...inputs }] : [],
    ),
  );
}

/** The inputs as the runner passes them on; expressions have been evaluated by then. */
function expectInputs(inputs: Record<string, unknown>): void {
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  const env = Object.entries(inputs).flatMap(([name, value]) =>
    // `config` is required, whatever an expression makes of it.
    String(value).includes('${{') && name !== 'config' ? [] : [[`INPUT_${name.toUpperCase()}`, String(value)]],
  );
  readInputs({ 'INPUT_GITHUB-TOKEN': 'the default', ...Object.fromEntries(env) });
}

describe('the workflows in examples, in .github and in the README', () => {
  it.each(examples.filter((name) => name.endsWith('.yml')))('%s', async (name) => {
    const found = steps(parse(await readFile(path.join(root, 'examples', name), 'utf8')));
    expect(found.length).toBeGreaterThan(0);
    for (const inputs of found) expectInputs(inputs);
  });

  it.each(['ci.yml', 'check-image-config.yml'])('%s', async (name) => {
    const found = steps(parse(await readFile(path.join(root, '.github/workflows', name), 'utf8')));
    expect(found.length).toBeGreaterThan(0);
    for (const inputs of found) expectInputs(inputs);
  });

  it('README.md', () => {
    const blocks = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
    const workflows = blocks.filter((text) => text.includes('steps:') && text.includes('ami-publish@'));
    expect(workflows.length).toBeGreaterThan(1);
    for (const inputs of workflows.flatMap((text) => steps(parse(text)))) expectInputs(inputs);

    const configs = blocks.filter((text) => /^source:/m.test(text));
    expect(configs.length).toBeGreaterThan(0);
    const values = new Map([...Object.entries(variables), ['version', '1.0']] as [string, string][]);
    for (const text of configs) {
      expect(readConfig('README.md', text, { values, hasSourcePath: false, buildDate: 'D' }).diagnostics).toEqual([]);
    }
  });
});
