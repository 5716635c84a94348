import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeExampleDisk } from '../example-disk.js';
import { type ActionRun, runAction } from '../runner.js';
import type { Build } from './builds.js';
import { createIds, type Ids, normalised, type Row } from './normalise.js';
import { bucket, observe } from './observe.js';
import { requestRows } from './requests.js';
import { createWorld, type World, worldStart } from './world.js';

/** What one run of a build did, as rows that can be compared with those of another build. */
export interface Step {
  readonly command: string;
  readonly requests: number;
  readonly rows: readonly Row[];
  /** Set when the run did not end as the scenario expects. */
  readonly surprise?: string;
}

/** A build in a world and a workspace of its own. */
export interface Scene {
  readonly world: World;
  /** Writes a file of the workspace. */
  write(name: string, content: string): Promise<void>;
  /** Writes `disk.raw`; each version is another disk, larger by a MiB: from 8 on it is sent in two parts. */
  writeDisk(version: number): Promise<void>;
  run(command: string, options?: StepOptions): Promise<void>;
}

interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Without AWS keys, and with an OIDC token instead. */
  readonly oidc?: boolean;
  /** Default 0. */
  readonly exitCode?: number;
}

export interface Scenario {
  readonly title: string;
  /** Where to look at what exists afterwards; us-east-1 and eu-west-1 if absent. */
  readonly regions?: readonly string[];
  play(scene: Scene): Promise<void>;
}

const usualRegions = ['us-east-1', 'eu-west-1'];
/** The subject of the OIDC tokens. */
export const subject = 'repo:octo/images:ref:refs/heads/main';
const clockVariable = 'COMPARE_BUILDS_CLOCK';
/** In real time: a run that takes longer waits for something that never comes. */
const runTimeoutMs = 180_000;
/** On the world's clock: until AWS shows what was written. */
const settlingSeconds = 60;

export interface Stage {
  readonly endpoint: string;
  /** The module that gives a build its world's clock. */
  readonly clockModule: string;
  /** Ends what is running. */
  readonly cancel: AbortSignal;
}

/** Plays a scenario with a build, in a world that no other build has touched. */
export async function play(scenario: Scenario, build: Build, accountId: string, stage: Stage): Promise<Step[]> {
  const world = await createWorld(stage.endpoint, scenario.title, accountId);
  const directory = await mkdtemp(path.join(tmpdir(), 'compare-builds-'));
  const ids = createIds();
  const look = createLook(world, scenario.regions ?? usualRegions, ids);
  const steps: Step[] = [];
  try {
    await world.s3().createBucket({ Bucket: bucket });
    await scenario.play({
      world,
      write: (name, content) => writeFile(path.join(directory, name), content),
      writeDisk: (version) => writeExampleDisk(path.join(directory, 'disk.raw'), (1 + version) * 1024 * 1024),
      run: async (command, options = {}) => {
        stage.cancel.throwIfAborted();
        steps.push(await runStep({ world, directory, ids, look, build, stage }, command, options));
      },
    });
  } catch (error) {
    // What a scenario does between two runs may fail when a build has not left behind what it should.
    steps.push({ command: 'scenario', requests: 0, rows: [], surprise: `the scenario broke off: ${String(error)}` });
  } finally {
    await rm(directory, { recursive: true, force: true });
    await world.destroy();
  }
  return steps;
}

/** What AWS holds; asked again only when a request has been sent since the last look. */
type Look = () => Promise<readonly Row[]>;

function createLook(world: World, regions: readonly string[], ids: Ids): Look {
  let last: { readonly requests: number; readonly rows: readonly Row[] } | undefined;
  return async () => {
    if (last?.requests === (await world.requestCount())) return last.rows;
    const rows = await observe(world, regions, ids);
    last = { requests: await world.requestCount(), rows };
    return rows;
  };
}

interface Setting {
  readonly world: World;
  readonly directory: string;
  readonly ids: Ids;
  readonly look: Look;
  readonly build: Build;
  readonly stage: Stage;
}

async function runStep(setting: Setting, command: string, options: StepOptions): Promise<Step> {
  const { world, directory, ids, look, build, stage } = setting;
  await look(); // what the run deletes can't be named afterwards
  const from = await world.requestCount();
  const manifest = 'manifest.json';
  await rm(path.join(directory, manifest), { force: true });
  const inputs = { ...build.defaults, config: 'image.yaml', command, manifest, ...options.inputs };
  const keys = { AWS_ACCESS_KEY_ID: world.account.accessKeyId, AWS_SECRET_ACCESS_KEY: world.account.secretAccessKey };
  const run = await runAction({
    inputs: {},
    env: {
      HOME: directory,
      NODE_OPTIONS: `--import=${stage.clockModule}`,
      [clockVariable]: world.clockUrl,
      AWS_ENDPOINT_URL: world.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...(options.oidc ? {} : keys),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    entry: build.entry,
    cwd: directory,
    oidc: options.oidc ? { subject, lifetimeSeconds: 86_400, now: () => worldStart } : false,
    signal: AbortSignal.any([stage.cancel, AbortSignal.timeout(runTimeoutMs)]),
  });
  const requests = await world.requests(from);
  await world.advance(settlingSeconds);
  const afterwards = await look();
  const { exitCode: expected = 0 } = options;
  const written = [
    ...manifestRows(await readManifest(path.join(directory, manifest))),
    ...Object.entries(run.outputs).map(([name, value]) => ({ key: `output ${name}`, value })),
  ];
  return {
    command,
    requests: requests.length,
    rows: [
      { key: 'exit code', value: run.exitCode ?? run.signal },
      ...requestRows(requests, ids),
      ...written.map(({ key, value }) => ({ key, value: normalised(value, ids, 'in order') })),
      ...afterwards.map(({ key, value }) => ({ key: `AWS ${key}`, value: normalised(value, ids, 'sorted') })),
    ],
    ...(run.exitCode === expected ? {} : { surprise: surpriseOf(run, expected) }),
  };
}

/** The manifest and the record beside it, as the build wrote them; undefined when there is none, as after `check`. */
async function readManifest(file: string): Promise<Manifest | undefined> {
  const [record, text] = await Promise.all(
    [file.replace(/\.json$/, '.run.json'), file].map((one) => readFile(one, 'utf8').catch(() => undefined)),
  );
  return text === undefined ? undefined : ({ ...JSON.parse(record ?? '{}'), ...JSON.parse(text) } as Manifest);
}

interface Manifest {
  readonly failures: readonly object[];
  readonly [field: string]: unknown;
}

/** A row for each field, and for each element of a list: an image, a change, a failure. Times and messages are left out. */
function manifestRows(manifest: Manifest | undefined): Row[] {
  if (manifest === undefined) return [];
  const names = { key: 'manifest', value: Object.keys(manifest) };
  const { startedAt: _, finishedAt: __, warnings: ___, timeline: ____, failures, ...fields } = manifest;
  const bare = failures.map((failure) => ({ ...failure, message: undefined, hint: undefined }));
  const rows = Object.entries({ ...fields, failures: bare }).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ key: `manifest ${name}`, value: one })),
  );
  return [names, ...rows];
}

function surpriseOf({ exitCode, annotations }: ActionRun, expected: number): string {
  const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  return [`the exit code is ${exitCode}, the scenario expects ${expected}`, ...errors].join('\n');
}
