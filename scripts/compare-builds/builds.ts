import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { readAction } from '../action.js';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** A bundle of the action, and the defaults of its inputs: a build may have others than the repository has now. */
export interface Build {
  /** How the output calls it. */
  readonly name: string;
  /** dist/index.js */
  readonly entry: string;
  readonly defaults: Readonly<Record<string, string>>;
}

/** The bundle that a git ref holds, unpacked into `directory`. */
export async function buildOfRef(ref: string, directory: string): Promise<Build> {
  await mkdir(directory, { recursive: true });
  const archive = path.join(directory, 'build.tar');
  await run('git', ['archive', `--output=${archive}`, ref, 'dist', 'action.yml'], { cwd: root });
  await run('tar', ['-xf', archive], { cwd: directory });
  return buildIn(directory, ref);
}

export function buildOfWorkingTree(): Promise<Build> {
  return buildIn(root, 'working tree');
}

/** The bundle of a folder that holds `action.yml` and `dist`. */
export async function buildIn(directory: string, name = directory): Promise<Build> {
  const action = await readAction(path.join(directory, 'action.yml'));
  // GitHub fills in its expressions; the runner's stand-in has a value for them.
  const inputs = Object.entries(action.inputs).filter(([, input]) => !input.default.includes('${{'));
  return {
    name,
    entry: path.resolve(directory, action.runs.main),
    defaults: Object.fromEntries(inputs.map(([input, { default: value }]) => [input, value])),
  };
}

/** Writes the module that gives a build its world's clock, as plain JavaScript: Node.js 20 doesn't load TypeScript. */
export async function writeClockModule(directory: string): Promise<string> {
  const { default: typescript } = await import('typescript');
  const source = path.join(import.meta.dirname, 'virtual-clock.ts');
  const { outputText } = typescript.transpileModule(typescript.sys.readFile(source) ?? '', {
    compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 },
  });
  const file = path.join(directory, 'virtual-clock.mjs');
  await writeFile(file, outputText);
  return file;
}
