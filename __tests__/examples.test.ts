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
const documents = [
  'README.md',
  ...(await readdir(path.join(root, 'docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];
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

/** Every step in a workflow, or in a part of one, that uses this action, with its inputs. */
function uses(part: unknown): Record<string, unknown>[] {
  if (typeof part !== 'object' || part === null) return [];
  const { uses: action, with: inputs } = part as { uses?: unknown; with?: object };
  if (typeof action === 'string' && /^OWNER\/ami-publish@|^\.\/$/.test(action)) return [{ ...inputs }];
  return Object.values(part).flatMap(uses);
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

describe('the workflows in examples, in .github and in the documents', () => {
  it.each(examples.filter((name) => name.endsWith('.yml')))('%s', async (name) => {
    const found = uses(parse(await readFile(path.join(root, 'examples', name), 'utf8')));
    expect(found.length).toBeGreaterThan(0);
    for (const inputs of found) expectInputs(inputs);
  });

  it.each(['ci.yml', 'check-image-config.yml'])('%s', async (name) => {
    const found = uses(parse(await readFile(path.join(root, '.github/workflows', name), 'utf8')));
    expect(found.length).toBeGreaterThan(0);
    for (const inputs of found) expectInputs(inputs);
  });

  /** What kind of YAML a block is, and its problems. */
  async function problemsOf(name: string, text: string): Promise<unknown> {
    const block = parse(text) as Record<string, unknown>;
    if ('pushsource' in block) return problemsBesideStaged(text);
    if (['source', 'images', 'targets', 's3'].some((key) => key in block)) {
      const values = new Map([...Object.entries(variables), ['version', '1.0']] as [string, string][]);
      return readConfig(name, completed(block), { values, hasSourcePath: false, buildDate: 'D' }).diagnostics;
    }
    // A page may show the inputs of a step alone.
    const alone = [block].flat().flatMap((step) => ('with' in step && !('uses' in step) ? [step.with as object] : []));
    const found = [...uses(block), ...alone];
    for (const inputs of found) expectInputs({ config: 'image.yaml', ...inputs });
    return found.length > 0 || text.includes('run: ') ? [] : 'neither a config nor a step';
  }

  /** Of a config beside the staged directory of the examples. */
  async function problemsBesideStaged(text: string): Promise<unknown> {
    const directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-documents-'));
    try {
      await cp(path.join(root, 'examples/pushsource'), directory, { recursive: true });
      await writeFile(path.join(directory, 'release.yaml'), text);
      const config = ['staged', 'release.yaml'];
      const { signal } = new AbortController();
      await loadConfigs({ buildDate: 'D', config, variables, workingDirectory: directory, signal });
      return [];
    } catch (error) {
      return error;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  it.each(documents)('%s', async (name) => {
    const page = await readFile(path.join(root, name), 'utf8');
    const blocks = [...page.matchAll(/^( *)```yaml\n(.*?)^ *```/gms)].map(([, indent = '', text = '']) =>
      text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    );
    expect(blocks).toHaveLength(page.split('```yaml').length - 1);
    for (const block of blocks)
      expect({ block, problems: await problemsOf(name, block) }).toEqual({ block, problems: [] });
  });
});

/** A config of which a page shows the part that it is about. */
function completed(given: { readonly images?: unknown }): string {
  const source = { path: 'build/disk.raw', architecture: 'x86_64' };
  const images = { 'my-os': {}, ...(given.images as object | undefined) };
  return stringify({ source, defaults: { boot_mode: 'uefi' }, ...given, images });
}
