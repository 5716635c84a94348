import { constants, type Stats } from 'node:fs';
import { access, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { PublishError } from '../error.js';
import { diskFilesOf } from '../opening/read-disks.js';
import { formatProblem, formatTexts } from '../report/formats/formats.js';
import { groupBy } from '../report/order.js';
import type { RunResult } from '../report/result.js';
import { recordPath } from '../report/run-record.js';
import type { Check, CheckAnswer } from '../run/checks.js';
import { type Run, untilOver } from '../run/run.js';
import type { Inputs } from './inputs.js';
import { locatorFiles } from './locator.js';

/** A file that the run writes. */
interface ResultFile {
  /** With its path as the inputs have it. */
  readonly what: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * Can everything be written that the run is to leave behind? Nothing is written for that, and nothing is found that only
 * writing shows, such as a full disk.
 * @param expected a result with the AMIs that there will be, as far as they are known
 */
export async function checkResults(
  run: Run,
  inputs: Inputs,
  expected: RunResult,
  configs: readonly Config[],
  workingDirectory: string,
): Promise<Check> {
  const { files, read } = await untilOver(run, async () => ({
    files: await Promise.all(
      resultFiles(inputs, expected, workingDirectory).map(async (file) => ({
        ...file,
        place: await placeOf(file.path),
      })),
    ),
    read: new Set(await Promise.all(filesRead(inputs, configs, workingDirectory).map(placeOf))),
  }));
  const answers = await Promise.all(
    files.map(async ({ what, path, place }) => {
      const why = read.has(place) ? 'the run reads it' : await untilOver(run, () => obstacleAt(path, workingDirectory));
      return why === undefined ? [] : [refusal(`can't write ${what}: ${why}`)];
    }),
  );
  return {
    title: 'results can be written',
    answers: [...formatAnswers(inputs, expected), ...distinct(answers.flat()), ...sharedFiles(files)],
  };
}

function formatAnswers({ formats }: Inputs, expected: RunResult): CheckAnswer[] {
  return formats.flatMap(({ name, path }) => {
    const problem = formatProblem(name, expected);
    if (problem === undefined) return [];
    const { error, image } = problem;
    const scope = { ...(image === undefined ? {} : { image }), bestEffort: false };
    return [{ answer: 'no' as const, what: `${path} has a place for every image`, error, scope }];
  });
}

function resultFiles(inputs: Inputs, expected: RunResult, workingDirectory: string): ResultFile[] {
  const { manifest, formats, locator } = inputs;
  const record = recordPath(manifest);
  const named = [
    { what: `the manifest ${manifest}`, paths: [manifest] },
    { what: `the record of the run ${record}`, paths: [record] },
    ...formats.map(({ name, path }) => ({
      what: `the file ${path} (${name})`,
      paths: [...formatTexts(name, path, expected).keys()],
    })),
    ...(locator === undefined ? [] : [{ what: `the locator in ${locator}`, paths: locatorFiles(locator) }]),
  ];
  return named.flatMap(({ what, paths }) => paths.map((path) => ({ what, path: resolve(workingDirectory, path) })));
}

function filesRead(inputs: Inputs, configs: readonly Config[], workingDirectory: string): string[] {
  const mapping = inputs['config-mapping'];
  const given = [...configs.map(({ file }) => file), ...(mapping === undefined ? [] : [mapping])];
  return [...given.map((file) => resolve(workingDirectory, file)), ...configs.flatMap(diskFilesOf)];
}

/** What keeps a file from being written, in words; undefined where nothing does. Missing folders will be made. */
async function obstacleAt(path: string, workingDirectory: string): Promise<string | undefined> {
  const found = await statOf(path);
  if (found?.isDirectory()) return 'it is a folder';
  if (found !== undefined) return refusalOf(path, constants.W_OK);
  let folder = dirname(path);
  let above = await statOf(folder);
  while (above === undefined && dirname(folder) !== folder) {
    folder = dirname(folder);
    above = await statOf(folder);
  }
  if (above?.isDirectory() === false) return `${relative(workingDirectory, folder)} is not a folder`;
  return refusalOf(folder, constants.W_OK | constants.X_OK);
}

/** Undefined where there is nothing, also below what is no folder. */
function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

function refusalOf(path: string, mode: number): Promise<string | undefined> {
  return access(path, mode).then(
    () => undefined,
    (error: Error) => error.message,
  );
}

/** The path without symbolic links, also of what does not exist yet: two paths of one file have one place. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) return path;
  }
  const folder = await placeOf(dirname(path));
  const target = await readlink(path).catch(() => undefined); // of a link to what does not exist yet
  return target === undefined ? join(folder, basename(path)) : placeOf(resolve(folder, target));
}

/** One would overwrite the other. */
function sharedFiles(files: readonly (ResultFile & { readonly place: string })[]): CheckAnswer[] {
  const shared = [...groupBy(files, ({ place }) => place).values()].flatMap(([one, ...others]) =>
    others.map((other) => refusal(`${one?.what} and ${other.what} would be one file`)),
  );
  return distinct(shared);
}

function refusal(message: string): CheckAnswer & { readonly answer: 'no' } {
  const hint = 'Nothing was changed in AWS. Give each file a path of its own that the job can write to.';
  const error = new PublishError('input', message, { hint });
  return { answer: 'no', what: message, error, scope: { bestEffort: false } };
}

/** Several files of one input are refused for one reason. */
function distinct(answers: readonly CheckAnswer[]): CheckAnswer[] {
  return [...new Map(answers.map((one) => [one.what, one])).values()];
}
