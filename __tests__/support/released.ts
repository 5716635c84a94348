import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/aws/wait.js';
import { unknownBuildDate } from '../../src/config/build-date.js';
import { planRun, readConfigs } from '../../src/github/configs.js';
import { readInputs } from '../../src/github/inputs.js';
import { createLog } from '../../src/github/log.js';
import { start } from '../../src/main.js';
import type { RehearsedRequest } from '../../src/rehearsal/conclude.js';
import { createRehearsal } from '../../src/rehearsal/rehearsal.js';
import { withStandIns } from '../../src/rehearsal/stand-ins.js';
import type { CallerPolicy } from '../../src/report/iam/requests.js';
import { createCore } from './core.js';
import { rawDisk } from './disks.js';
import { parseOutputs, rehearseIn } from './rehearsal.js';

/** A run in the world that the rehearsal of the first one's config has built. */
export interface Release {
  readonly config: string;
  /** What is written to the disk image; default: the same for all. */
  readonly disk?: string;
  readonly faults?: readonly object[];
  readonly inputs?: Readonly<Record<string, string>>;
}

interface Released {
  readonly exitCode: 0 | 1;
  readonly log: string;
  /** What AWS refused for want of a permission. */
  readonly refused: readonly string[];
}

interface ReleaseOptions {
  /** Of the emulator. */
  readonly endpoint?: string;
  /** Of the world of the releases. */
  readonly settings?: object;
}

const environment = { GITHUB_REF_NAME: 'v1', GITHUB_REPOSITORY: 'octo/images', GITHUB_RUN_ID: '7' };

/**
 * Rehearses the first of some releases, and then publishes one after the other as callers who may do what the rehearsal
 * has printed, and nothing else.
 */
export async function releaseWithPrintedPolicy(
  releases: readonly [Release, ...Release[]],
  { endpoint = process.env.EMULATOR_URL ?? '', settings = {} }: ReleaseOptions = {},
): Promise<{ readonly policies: readonly CallerPolicy[]; readonly released: readonly Released[] }> {
  const directory = await mkdtemp(join(tmpdir(), 'ami-publish-released-'));
  const rehearsal = createRehearsal(async () => ({ endpoint, stop: async () => {} }));
  const log: string[] = [];
  const dependenciesOf = async ({ config, disk = '', inputs = {} }: Release) => {
    const files = { 'image.yaml': config, 'disk.raw': rawDisk(64 * 1024, disk), event: '{}', output: '', summary: '' };
    for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
    const given = { config: 'image.yaml', command: 'publish', ...inputs };
    const env = {
      ...environment,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_EVENT_PATH: join(directory, 'event'),
      GITHUB_OUTPUT: join(directory, 'output'),
      GITHUB_STEP_SUMMARY: join(directory, 'summary'),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    const core = createCore(env, (line) => log.push(line));
    return {
      env,
      workingDirectory: directory,
      clock: rehearsal.clock,
      random: () => 0.5,
      core,
      log: createLog(core, systemClock),
      cancel: new AbortController().signal,
    };
  };
  let control = async (_method: string, _path: string, _body?: object): Promise<unknown> => undefined;
  const { drive } = rehearsal.clock;
  Object.assign(rehearsal.clock, {
    drive(world: Parameters<typeof drive>[0]) {
      control = (method, path, body) => world.control(method, `worlds/${world.id}/${path}`, body);
      drive(world);
    },
  });
  try {
    const [first] = releases;
    const dependencies = await dependenciesOf(first);
    const rehearsed = await rehearseIn(
      {},
      { workingDirectory: directory, env: environment, endpoint, inputs: first.inputs ?? {} },
    );
    if (rehearsed.exitCode !== 0) throw new Error(rehearsed.log);
    const policies = JSON.parse(parseOutputs(rehearsed.outputs)['iam-policy'] ?? '[]') as CallerPolicy[];
    const read = readInputs(dependencies.env);
    const { cancel: signal } = dependencies;
    const options = { signal, stagedFilesNeeded: true, buildDate: unknownBuildDate, info: () => {} };
    const plans = planRun(withStandIns(await readConfigs(read, dependencies, options)), read, () => {});
    const callers = { roleToAssume: undefined, roleChain: [], awsRegion: read['aws-region'] };
    const world = await rehearsal.open(plans, callers, undefined, signal);
    await control('PATCH', 'settings', settings);
    await allow(policies, control);
    const released: Released[] = [];
    for (const release of releases) {
      log.length = 0;
      const from = (await rehearsal.requests()).length;
      if (release.faults) await control('POST', 'faults', release.faults);
      const exitCode = await start({ ...(await dependenciesOf(release)), ...world });
      if (release.faults) await control('DELETE', 'faults');
      const sent = (await rehearsal.requests()).slice(from);
      released.push({ exitCode, log: log.join('\n'), refused: refusedOf(sent) });
    }
    return { policies, released };
  } finally {
    await rehearsal.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function allow(
  policies: readonly CallerPolicy[],
  control: (...args: [string, string, object]) => Promise<unknown>,
) {
  const texts = policies.map(({ caller, documents }) => [caller, JSON.stringify(documents)] as const);
  const own = texts.find(([caller]) => caller === '')?.[1];
  const account = /arn:[\w-]+:[\w-]+:[\w-]*:(\d{12}):/.exec(own ?? '')?.[1] ?? '123456789012';
  await control('PATCH', 'settings', {
    iam: {
      ...(own === undefined ? {} : { userPolicies: { [`arn:aws:iam::${account}:user/emulator`]: own } }),
      rolePolicies: Object.fromEntries(texts.filter(([caller]) => caller !== '')),
    },
  });
}

function refusedOf(sent: readonly RehearsedRequest[]): string[] {
  const refused = sent.filter(({ outcome }) => /Unauthorized|AccessDenied/.test(outcome));
  return [...new Set(refused.map(({ service, operation }) => `${service}:${operation}`))].sort();
}
