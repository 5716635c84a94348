import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as actionsCore from '@actions/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readFileCommands } from '../../scripts/runner.js';
import { writeOutputs, writeSummary } from '../../src/github/runner-files.js';
import { createCore } from '../support/core.js';

let directory: string;
/** One pair for all: the package looks up the summary's file once. */
let env: { GITHUB_OUTPUT: string; GITHUB_STEP_SUMMARY: string };
const before = { ...process.env };

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-files-'));
  env = { GITHUB_OUTPUT: path.join(directory, 'output'), GITHUB_STEP_SUMMARY: path.join(directory, 'summary') };
  Object.assign(process.env, env);
});
beforeEach(async () => {
  for (const file of Object.values(env)) await writeFile(file, '');
});
afterAll(async () => {
  process.env = before;
  await rm(directory, { recursive: true });
});

describe.each([
  ['@actions/core', () => actionsCore],
  ['the stand-in for it', () => createCore(env, () => {})],
])('through %s', (_, core) => {
  it('a value with lines in it stays one value', async () => {
    const outputs = {
      'ami-ids': 'ami-1\nami-2',
      evil: 'x\nend\nname=value\nother<<end',
      empty: '',
      odd: ' %0A::x::\r',
    };
    writeOutputs(core(), env, outputs);
    expect(await readFileCommands(env.GITHUB_OUTPUT)).toEqual(outputs);
  });

  it('no value can know the delimiter that ends it', async () => {
    for (const value of ['one', 'two']) writeOutputs(core(), env, { value });
    const delimiters = (await readFile(env.GITHUB_OUTPUT, 'utf8')).match(/(?<=value<<).+/g);
    expect(new Set(delimiters).size).toBe(2);
    for (const delimiter of delimiters ?? []) expect(delimiter).toMatch(/_[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  it('what others have written in the summary stays', async () => {
    await writeFile(env.GITHUB_STEP_SUMMARY, 'zero\n');
    await writeSummary(core(), env, 'one\n');
    await writeSummary(core(), env, 'two | 50 % | “ü”\n');
    expect(await readFile(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('zero\none\ntwo | 50 % | “ü”\n');
  });

  it('nothing is written or printed outside a runner', async () => {
    const printed = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    writeOutputs(core(), {}, { a: 'b' });
    await writeSummary(core(), { GITHUB_STEP_SUMMARY: '' }, 'text');
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
    for (const file of Object.values(env)) expect(await readFile(file, 'utf8')).toBe('');
  });
});
