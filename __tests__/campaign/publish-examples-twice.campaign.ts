import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/aws/wait.js';
import { unknownBuildDate } from '../../src/config/build-date.js';
import { planRun, readConfigs } from '../../src/github/configs.js';
import { readInputs } from '../../src/github/inputs.js';
import { createLog } from '../../src/github/log.js';
import { start } from '../../src/main.js';
import { createRehearsal } from '../../src/rehearsal/rehearsal.js';
import { withStandIns } from '../../src/rehearsal/stand-ins.js';
import { createCore } from '../support/core.js';
import { rawDisk } from '../support/disks.js';
import { copyExamples, type Example, exampleVariables, readExamples } from '../support/examples.js';
import { ownEmulatorWithoutQemu } from '../support/own-emulator.js';

const examples = await readExamples('examples');
const emulator = ownEmulatorWithoutQemu();

const formats = ['awspub', 'cloudformation', 'terraform', 'csv', 'markdown', 'allowed-amis'].join('\n');

/** What a run leaves in its directory besides records of its time. */
async function filesIn(directory: string): Promise<Record<string, string>> {
  const names = (await readdir(directory)).filter((name) => /^ami-publish/.test(name) && !name.endsWith('.run.json'));
  const texts = names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** Publishes an example in the world that its rehearsal builds, as often as asked: what each run has written. */
async function publishRepeatedly(example: Example, directory: string, runs: number) {
  await copyExamples('examples', directory, rawDisk(64 * 1024));
  for (const name of ['event', 'output', 'summary']) await writeFile(join(directory, name), '{}');
  const inputs = {
    config: example.config.join('\n'),
    command: 'publish',
    formats,
    ...(example.mapping === undefined ? {} : { 'config-mapping': example.mapping }),
  };
  const env = {
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(directory, 'event'),
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    ...exampleVariables,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const rehearsal = createRehearsal(async () => ({ endpoint: emulator.endpoint, stop: async () => {} }));
  const core = createCore(env, () => {});
  const dependencies = {
    env,
    workingDirectory: directory,
    clock: rehearsal.clock,
    random: () => 0.5,
    core,
    log: createLog(core, systemClock),
    cancel: new AbortController().signal,
  };
  try {
    const read = readInputs(env);
    const { cancel: signal } = dependencies;
    const options = { signal, stagedFilesNeeded: true, buildDate: unknownBuildDate, info: () => {} };
    const plans = planRun(withStandIns(await readConfigs(read, dependencies, options)), read, () => {});
    const callers = { roleToAssume: undefined, roleChain: [], awsRegion: read['aws-region'] };
    const world = await rehearsal.open(plans, callers, undefined, signal);
    const written: Record<string, string>[] = [];
    for (let run = 0; run < runs; run += 1) {
      expect(await start({ ...dependencies, ...world })).toBe(0);
      written.push(await filesIn(directory));
    }
    return written;
  } finally {
    await rehearsal.close();
  }
}

describe('a second run of an example that changes nothing writes the same bytes:', () => {
  it.each([...examples])('%s', async (_, example) => {
    const directory = await mkdtemp(join(tmpdir(), 'ami-publish-twice-'));
    try {
      const [first, second] = await publishRepeatedly(example, directory, 2);
      expect(Object.keys(first ?? {})).toContain('ami-publish-manifest.json');
      expect(second).toEqual(first);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });
});
