import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
import { readManifest } from '../support/action.js';
import { createCore } from '../support/core.js';
import { rawDisk } from '../support/disks.js';
import { copyExamples, type Example, exampleVariables, readExamples } from '../support/examples.js';
import { ownEmulatorWithoutQemu } from '../support/own-emulator.js';
import { rehearseIn } from '../support/rehearsal.js';
import { event, failed, listed, memory, onMain, inputs as remembering } from '../support/remembered.js';

const examples = await readExamples('examples');
const emulator = ownEmulatorWithoutQemu();
const disks = [rawDisk(64 * 1024), rawDisk(128 * 1024)] as const;

/** The world that an example's rehearsal builds, as one with credentials. */
async function inWorldOf(example: Example, directory: string) {
  await copyExamples('examples', directory, disks[0]);
  for (const name of ['output', 'summary']) await writeFile(join(directory, name), '');
  await writeFile(join(directory, 'event'), JSON.stringify(event));
  const rehearsal = createRehearsal(async () => ({ endpoint: emulator.endpoint, stop: async () => {} }));
  const accountCache = memory();
  const inputs = {
    config: example.config.join('\n'),
    ...(example.mapping === undefined ? {} : { 'config-mapping': example.mapping }),
  };
  const env = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(directory, 'event'),
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    ...exampleVariables,
    ...onMain,
    GITHUB_REF_NAME: exampleVariables.GITHUB_REF_NAME ?? '',
  };
  const dependencies = (all: Record<string, string>) => {
    const own = {
      ...env,
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    const core = createCore(own, () => {});
    const signal = new AbortController().signal;
    return {
      ...{ env: own, workingDirectory: directory, clock: rehearsal.clock, random: () => 0.5, core, accountCache },
      ...{ log: createLog(core, systemClock), cancel: signal },
    };
  };
  const read = readInputs(dependencies(inputs).env);
  const options = {
    ...{ signal: new AbortController().signal, stagedFilesNeeded: true, buildDate: unknownBuildDate },
    info: () => {},
  };
  const plans = planRun(withStandIns(await readConfigs(read, dependencies(inputs), options)), read, () => {});
  const callers = { roleToAssume: undefined, roleChain: [], awsRegion: read['aws-region'] };
  const world = await rehearsal.open(plans, callers, undefined, options.signal);
  return {
    inputs,
    accountCache,
    run: async (command: string, more: Record<string, string> = {}) => {
      const exitCode = await start({ ...dependencies({ ...inputs, command, ...more }), ...world });
      return { exitCode, manifest: await readManifest(join(directory, 'ami-publish-manifest.json')) };
    },
    rehearse: () =>
      rehearseIn(
        {},
        {
          ...{ workingDirectory: directory, env: exampleVariables, event, accountCache, endpoint: emulator.endpoint },
          inputs: { ...inputs, ...remembering },
        },
      ),
    close: () => rehearsal.close(),
  };
}

describe('of every example, a rehearsal from the remembered account lists what plan with credentials lists:', () => {
  it.each([...examples])('%s', async (_, example) => {
    const directory = await mkdtemp(join(tmpdir(), 'ami-publish-remembered-'));
    try {
      const on = await inWorldOf(example, directory);
      try {
        const published = await on.run('publish');
        expect(published.manifest.failures).toEqual([]);
        await on.run('plan', remembering);
        expect([...on.accountCache.entries.values()]).toHaveLength(1);
        for (const disk of disks) {
          await copyExamples('examples', directory, disk);
          const { manifest: plan } = await on.run('plan');
          const { manifest } = await on.rehearse();
          expect({ changes: listed(manifest.changes), failures: failed(manifest.failures) }).toEqual({
            changes: listed(plan.changes),
            failures: failed(plan.failures),
          });
        }
      } finally {
        await on.close();
      }
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });
});
