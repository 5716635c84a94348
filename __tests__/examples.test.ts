import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
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

  /** What kind of YAML a block of the README is, and its problems. */
  async function problemsOf(text: string): Promise<unknown> {
    const block = parse(text) as Record<string, unknown>;
    if ('pushsource' in block) return problemsBesideStaged(text);
    const isConfig = ['source', 'images', 'targets', 's3'].some((key) => key in block);
    if (!isConfig) {
      const jobs = 'jobs' in block ? block : { jobs: Array.isArray(block) || 'with' in block ? {} : block };
      const alone = [block].flat().flatMap((step) => ('with' in step ? [step.with as Record<string, unknown>] : []));
      const found = [...steps(jobs), ...alone];
      for (const inputs of found) expectInputs({ config: 'image.yaml', ...inputs });
      return found.length > 0 || text.includes('run: ') ? [] : 'no step';
    }
    const values = new Map([...Object.entries(variables), ['version', '1.0']] as [string, string][]);
    // The README leaves out of a fragment what is said elsewhere.
    const source = 'source' in block ? {} : { source: { path: 'disk.raw', architecture: 'x86_64' } };
    const images = Object.entries((block.images ?? { 'my-os-1': {} }) as Record<string, object>).map(
      ([name, image]) => [name, { boot_mode: 'uefi', ...image }] as const,
    );
    const whole = stringify({ ...source, ...block, images: Object.fromEntries(images) });
    return readConfig('README.md', whole, { values, hasSourcePath: false, buildDate: 'D' }).diagnostics;
  }

  /** Of a config beside the staged directory of the examples. */
  async function problemsBesideStaged(text: string): Promise<unknown> {
    const directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-readme-'));
    try {
      await cp(path.join(root, 'examples/pushsource'), directory, { recursive: true });
      await writeFile(path.join(directory, 'release.yaml'), text);
      await loadConfigs({
        buildDate: 'D',
        config: ['staged', 'release.yaml'],
        variables,
        workingDirectory: directory,
        signal: new AbortController().signal,
      });
      return [];
    } catch (error) {
      return error;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  const blocks = [...readme.matchAll(/^( *)```yaml\n(.*?)^ *```/gms)].map(([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

  it.each(blocks.map((text) => [text.split('\n', 3).join(' '), text]))('README.md: %s', async (_, text) => {
    expect(await problemsOf(text)).toEqual([]);
  });

  it('README.md has as many blocks as it has fences', () => {
    expect(blocks).toHaveLength(readme.split('```yaml').length - 1);
  });
});
