import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { writeOutputs, writeSummary } from '../../src/github/files.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-files-'));
});
afterEach(() => rm(directory, { recursive: true }));

it('keeps a value with lines in it one value', async () => {
  const file = path.join(directory, 'output');
  await writeOutputs({ GITHUB_OUTPUT: file }, { 'ami-ids': 'ami-1\nami-2', evil: 'x\nend\nname=value' });
  const text = await readFile(file, 'utf8');
  const [, delimiter = ''] = /^ami-ids<<(end_[0-9a-f-]{36})\n/.exec(text) ?? [];
  expect(text).toBe(
    `ami-ids<<${delimiter}\nami-1\nami-2\n${delimiter}\nevil<<${delimiter}\nx\nend\nname=value\n${delimiter}\n`,
  );
});

it('adds to the summary', async () => {
  const file = path.join(directory, 'summary');
  await writeSummary({ GITHUB_STEP_SUMMARY: file }, 'one\n');
  await writeSummary({ GITHUB_STEP_SUMMARY: file }, 'two\n');
  expect(await readFile(file, 'utf8')).toBe('one\ntwo\n');
});

it('writes nothing outside a runner', async () => {
  await writeOutputs({}, { a: 'b' });
  await writeSummary({ GITHUB_STEP_SUMMARY: '' }, 'text');
});
