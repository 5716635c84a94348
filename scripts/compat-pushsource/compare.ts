import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { stringify } from 'yaml';
import type { StagedEntry } from '../../src/config/dialects/pushsource/entries.js';
import { formatPython } from '../../src/config/dialects/pushsource/format.js';
import { imageName, versionValues } from '../../src/config/dialects/pushsource/names.js';
import { readStaged } from '../../src/config/dialects/pushsource/read-staged.js';
import { type Case, cases } from './cases.js';

type Item = Readonly<Record<string, unknown>>;

/** What pushsource and pubtools make of a directory. */
interface Theirs {
  readonly items: readonly Item[];
  readonly error: string | null;
}

const example = path.resolve(import.meta.dirname, '../../examples/pushsource/staged');
const defaultTemplate = '{major}.{minor}';

/**
 * Has pushsource and the action read the same directories. Both must have the same items, attribute by attribute, and the
 * same names and texts.
 *
 * @param python the interpreter with both packages.
 * @returns the counts of comparisons. It prints those that failed.
 */
export async function compareWithPushsource(
  python: string,
): Promise<{ readonly passed: number; readonly failed: number }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'pushsource-'));
  let passed = 0;
  let failed = 0;
  const check = (title: string, comparison: () => void): void => {
    try {
      comparison();
      passed += 1;
    } catch (error) {
      failed += 1;
      console.log(`FAILED pushsource, ${title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  try {
    const written = await Promise.all(cases.map((one, index) => writeCase(path.join(directory, String(index)), one)));
    // The example has an access_endpoint_url, which pushsource can't read.
    const all = [...written, { one: { name: 'the example', files: {}, theirError: 'TypeError' }, root: example }];
    const theirs = await askOracle(python, directory, all);
    for (const [index, { one, root }] of all.entries()) {
      const { files, copies, diagnostics } = await readStaged(root, undefined, {
        workingDirectory: root,
        filesNeeded: true,
      });
      check(`${one.name}: is read`, () => assert.deepEqual(diagnostics, []));
      const ours = [...files.map(({ entry }) => entry), ...copies].sort((a, b) =>
        a.relativePath < b.relativePath ? -1 : 1,
      );
      compareCase(one, root, ours, theirs[index] ?? { items: [], error: 'nothing' }, check);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return { passed, failed };
}

async function writeCase(root: string, one: Case): Promise<{ readonly one: Case; readonly root: string }> {
  for (const [name, content] of Object.entries(one.files)) {
    if (content === undefined) continue;
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      typeof content === 'string' ? content : name.endsWith('json') ? JSON.stringify(content) : stringify(content),
    );
    // Without a destination there is nothing to read.
    await mkdir(path.join(root, 'dest0'), { recursive: true });
  }
  return { one, root };
}

/** @param directory where pushsource may write what it collects */
async function askOracle(
  python: string,
  directory: string,
  all: readonly { readonly one: Case; readonly root: string }[],
): Promise<Theirs[]> {
  const child = spawn(python, [path.join(import.meta.dirname, 'oracle.py')], {
    cwd: directory,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(all.map(({ one, root }) => ({ root, template: one.template ?? defaultTemplate }))));
  return JSON.parse(await text(child.stdout)) as Theirs[];
}

type Check = (title: string, comparison: () => void) => void;

function compareCase(one: Case, root: string, ours: readonly StagedEntry[], theirs: Theirs, check: Check): void {
  check(`${one.name}: pushsource's outcome`, () => assert.equal(theirs.error, one.theirError ?? null));
  if (one.theirError !== undefined) return;
  check(`${one.name}: how many items`, () => assert.equal(ours.length, theirs.items.length));
  for (const [index, entry] of ours.entries()) {
    const item = theirs.items[index] ?? {};
    for (const [attribute, value] of Object.entries(itemOf(entry, root))) {
      const expected = one.theirs && attribute in one.theirs ? one.theirs[attribute] : value;
      check(`${one.name}: ${attribute}`, () => assert.deepEqual(item[attribute] ?? null, expected ?? null));
    }
    compareNames(one, entry, item, check);
  }
}

/** The names and texts that pubtools makes of an item. */
function compareNames(one: Case, { attributes, release }: StagedEntry, item: Item, check: Check): void {
  const name = imageName(release, attributes.billing_codes, attributes.volume ?? '', one.template ?? defaultTemplate);
  check(`${one.name}: is named`, () => assert.ok('text' in name));
  const theirName = one.theirName ?? ('text' in name ? name.text : undefined);
  check(`${one.name}: the name`, () => assert.deepEqual(item.ami_name, theirName));
  const texts = [
    [attributes.release_notes, item.filled_notes],
    [attributes.usage_instructions, item.filled_instructions],
  ] as const;
  for (const [template, filled] of texts) {
    if (template === undefined) continue;
    check(`${one.name}: "${template}"`, () =>
      assert.deepEqual(formatPython(template, versionValues(release)), { text: filled }),
    );
  }
}

/** An entry in the terms of AmiPushItem. */
function itemOf(entry: StagedEntry, root: string): Item {
  const { attributes, release, build, destination, relativePath, sha256sum } = entry;
  const { version, base_product, base_version, variant, type } = release;
  const optional = { version, base_product, base_version, variant, type };
  return {
    ...attributes,
    type: entry.billingType,
    security_groups: attributes.security_groups ?? [],
    release: {
      ...release,
      ...Object.fromEntries(Object.entries(optional).map(([key, value]) => [key, value ?? null])),
    },
    build_info: build && { name: build.name, version: build.version, release: build.respin, id: build.id ?? null },
    sha256sum,
    dest: [destination],
    src: path.join(root, relativePath),
  };
}
