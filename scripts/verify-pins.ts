/**
 * `npm run verify:pins`: asks GitHub whether each action that our workflows, the examples and the docs pin is at the
 * commit that its version names. A pin says both: `uses: owner/name@<full commit SHA> # v1.2.3`. The SHA is what runs and
 * the version is what people read, and nothing else compares them. Needs git and github.com, and no token.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');

interface Pin {
  /** `owner/name`, without the folder of an action within its repository. */
  readonly repository: string;
  readonly sha: string;
  /** `v1.2.3` */
  readonly version: string;
}

/** Every file with a `uses:`, by its path. */
async function filesWithPins(): Promise<string[]> {
  const folders = ['.github/workflows', 'docs', 'examples/workflows'].map(async (folder) =>
    (await readdir(path.join(root, folder))).map((name) => path.join(root, folder, name)),
  );
  const names = (await Promise.all(folders)).flat().filter((name) => /\.(md|yml)$/.test(name));
  return [path.join(root, 'README.md'), ...names];
}

/** Until the first release, what is shown of this action itself names no commit. */
const placeholder = '0'.repeat(40);

/** The pins in a text, and what is wrong with a `uses:` that is none. Actions of the repository itself need no pin. */
export function pinsIn(text: string): { readonly pins: Pin[]; readonly problems: string[] } {
  const uses = [...text.matchAll(/^\s*-?\s*uses: (?!\.\/|\$\/)(.+)$/gm)].map(([, one = '']) => one.trim());
  const parsed = uses.map((one) => ({
    one,
    match: /^([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/.exec(one),
  }));
  const pins = parsed.flatMap(({ match }) => {
    const [, repository = '', sha = '', version = ''] = match ?? [];
    return match === null || sha === placeholder ? [] : [{ repository, sha, version }];
  });
  const unpinned = parsed.filter(({ match }) => match === null);
  return { pins, problems: unpinned.map(({ one }) => `${one} is not pinned to a full commit SHA with its version`) };
}

/** What is wrong with a pin; undefined where its tag names its commit. Throws where the repository can't be asked. */
export async function problemOf({ repository, sha, version }: Pin): Promise<string | undefined> {
  const tag = `refs/tags/${version}`;
  const words = ['ls-remote', `https://github.com/${repository}`, tag, `${tag}^{}`];
  const { stdout } = await promisify(execFile)('git', words, {
    timeout: 60_000,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
  // Of an annotated tag, the second line has the commit.
  const commit = stdout.trim().split('\n').at(-1)?.split('\t')[0];
  if (commit === sha) return undefined;
  return `${repository}@${sha} is not ${version}, which is ${commit || 'no tag there'}`;
}

if (process.argv[1] === import.meta.filename) {
  const found = (await Promise.all((await filesWithPins()).map((file) => readFile(file, 'utf8')))).map(pinsIn);
  const problems = found.flatMap((one) => one.problems);
  const pins = new Map(
    found.flatMap((one) => one.pins).map((pin) => [`${pin.repository}@${pin.sha} ${pin.version}`, pin]),
  );
  for (const pin of pins.values()) {
    const problem = await problemOf(pin).catch(
      (error: { stderr?: string }) => `${pin.repository} could not be read: ${error.stderr?.trim() || error}`,
    );
    if (problem !== undefined) problems.push(problem);
  }
  for (const problem of problems) console.error(problem);
  console.log(`${pins.size} pins, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
