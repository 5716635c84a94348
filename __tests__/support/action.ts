import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/aws/wait.js';
import type { Dependencies } from '../../src/github/dependencies.js';
import { createLog } from '../../src/github/log.js';
import { start } from '../../src/main.js';
import { recordPath } from '../../src/report/run-record.js';
import { createCore } from './core.js';
import { virtualClock } from './virtual-clock.js';
import type { TestAccount, TestWorld } from './world.js';

/** The manifest and the record of the run beside it, as a reader sees them; only what tests look at. */
export interface Manifest {
  readonly outcome: string;
  readonly complete: boolean;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly warnings: readonly string[];
  readonly images: readonly {
    readonly name: string;
    readonly regions: readonly {
      readonly region: string;
      readonly imageId: string | null;
      readonly snapshotId: string | null;
      readonly snapshotIds: readonly string[];
      readonly kmsKeyId: string | null;
      readonly state: string;
      readonly public: boolean;
      readonly sharedWith: readonly string[];
      readonly ssmParameters: readonly string[] | 'unknown';
      readonly licenseConfigurationArns: readonly string[];
      readonly bestEffort: boolean;
    }[];
  }[];
  readonly marketplace: readonly {
    readonly state: string;
    readonly changeSets: readonly { readonly kind: string; readonly id: string; readonly status: string }[];
  }[];
  readonly dataDisks: readonly { readonly path: string; readonly sha256: string }[];
  readonly changes: readonly ManifestChange[];
  readonly failures: readonly {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly region?: string;
    readonly bestEffort: boolean;
    readonly line: number | null;
  }[];
}

export interface ManifestChange {
  readonly region: string;
  readonly image: string;
  readonly resource: string;
  readonly action: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly outcome: string;
}

/** @param file the path of the manifest */
export async function readManifest<M = Manifest>(file: string): Promise<M> {
  const [manifest, record] = await Promise.all([file, recordPath(file)].map((path) => readFile(path, 'utf8')));
  return { ...JSON.parse(record ?? ''), ...JSON.parse(manifest ?? '') };
}

export interface ActionResult {
  readonly exitCode: 0 | 1;
  readonly manifest: Manifest;
  /** The log as the runner gets it, workflow commands included. */
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
}

export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The payload of the event. */
  readonly event?: object;
  readonly account?: TestAccount;
  readonly clock?: Clock;
  readonly cancel?: AbortSignal;
  readonly oidcToken?: (audience: string) => Promise<string>;
  readonly accountCache?: Dependencies['accountCache'];
  /** Default: digests are computed on this thread. */
  readonly hashWorker?: URL;
  /** Is called with each line of the log, as soon as it is written. */
  readonly onLine?: (line: string) => void;
}

/** A folder with files in it, and the action run in it: in this process, on the world's clock, through the real SDK. */
export interface Workspace {
  readonly directory: string;
  write(name: string, content: string | Uint8Array): Promise<string>;
  run(command: string, options?: ActionOptions): Promise<ActionResult>;
  /** The same files in a folder of another world. */
  copy(other: TestWorld): Promise<Workspace>;
  remove(): Promise<void>;
}

export async function createWorkspace(world: TestWorld, config: string): Promise<Workspace> {
  const workspace = await emptyWorkspace(world);
  await workspace.write('image.yaml', config);
  return workspace;
}

/** @param runs how many there were before, so that none takes the manifest of one of them for its own */
async function emptyWorkspace(world: TestWorld, runs = 0): Promise<Workspace> {
  const directory = await mkdtemp(join(tmpdir(), 'ami-publish-test-'));
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(join(directory, name), content);
    return join(directory, name);
  };
  return {
    directory,
    write,
    async copy(other) {
      const workspace = await emptyWorkspace(other, runs);
      await cp(directory, workspace.directory, { recursive: true });
      return workspace;
    },
    remove: () => rm(directory, { recursive: true, force: true }),
    async run(command, options = {}) {
      runs += 1;
      const number = runs;
      const clock = options.clock ?? (await virtualClock(world));
      const account = options.account ?? world.account;
      const files = { GITHUB_OUTPUT: `output-${number}`, GITHUB_STEP_SUMMARY: `summary-${number}` };
      await Promise.all(Object.values(files).map((name) => write(name, '')));
      const manifest = `manifest-${number}.json`;
      const inputs = { config: 'image.yaml', command, manifest, ...options.inputs };
      const env: Record<string, string> = {
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: account.credentials.accessKeyId,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: await write(`event-${number}.json`, JSON.stringify(options.event ?? {})),
        GITHUB_REF_NAME: 'v1.0',
        GITHUB_REPOSITORY: 'octo/images',
        GITHUB_REF_TYPE: 'tag',
        GITHUB_OUTPUT: join(directory, files.GITHUB_OUTPUT),
        GITHUB_STEP_SUMMARY: join(directory, files.GITHUB_STEP_SUMMARY),
        ...options.env,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      };
      const lines: string[] = [];
      const core = createCore(env, (line) => {
        lines.push(line);
        options.onLine?.(line);
      });
      const exitCode = await start({
        env,
        workingDirectory: directory,
        aws: { endpoint: world.endpoint, credentials: account.credentials },
        startEmulator: async () => ({ endpoint: world.endpoint, stop: async () => {} }),
        clock,
        random: () => 0.5,
        core,
        log: createLog(core, clock),
        cancel: options.cancel ?? new AbortController().signal,
        ...(options.accountCache ? { accountCache: options.accountCache } : {}),
        ...(options.hashWorker ? { hashWorker: options.hashWorker } : {}),
        ...(options.oidcToken ? { oidcToken: options.oidcToken } : {}),
      });
      return {
        exitCode,
        manifest: await readManifest(join(directory, inputs.manifest)),
        log: lines.join('\n'),
        outputs: await readFile(env.GITHUB_OUTPUT ?? '', 'utf8'),
        summary: await readFile(env.GITHUB_STEP_SUMMARY ?? '', 'utf8'),
      };
    },
  };
}

/** A change without its outcome: what a plan and its apply have in common. */
export function withoutOutcome(changes: readonly ManifestChange[]): Omit<ManifestChange, 'outcome'>[] {
  return changes.map(({ outcome: _, ...change }) => change);
}
