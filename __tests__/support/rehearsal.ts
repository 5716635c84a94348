import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/aws/wait.js';
import type { Dependencies } from '../../src/github/dependencies.js';
import { createLog } from '../../src/github/log.js';
import { start } from '../../src/main.js';
import type { CallerPolicy } from '../../src/report/iam/requests.js';
import { type ActionResult, type Manifest, readManifest } from './action.js';
import { createCore } from './core.js';

interface RehearsalManifest extends Manifest {
  readonly rehearsal?: true;
  readonly assumptions: readonly { readonly what: string; readonly region: string; readonly why: string }[];
  readonly requests: number | null;
  readonly iamPolicies: readonly CallerPolicy[] | null;
}

export type RehearsalRun = Omit<ActionResult, 'manifest'> & {
  readonly manifest: RehearsalManifest;
  /** What is beside the manifest, by name. */
  readonly files: Readonly<Record<string, string>>;
};

export interface RehearsalOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly workingDirectory?: string;
  /** The address of another emulator than that of the tests. */
  readonly endpoint?: string;
  /** The payload of the event. */
  readonly event?: object;
  readonly accountCache?: Dependencies['accountCache'];
}

/**
 * The action in this process without credentials, where `files` are: what it rehearses on is the emulator of the tests,
 * in a world that it makes itself. Nothing of it waits for AWS's time.
 */
export async function rehearseIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    inputs = {},
    env: more = {},
    workingDirectory,
    endpoint = process.env.EMULATOR_URL ?? '',
    event = {},
    accountCache,
  }: RehearsalOptions = {},
): Promise<RehearsalRun> {
  const own = await mkdtemp(join(tmpdir(), 'ami-publish-rehearsal-'));
  try {
    const given = { output: '', summary: '', event: JSON.stringify(event), ...files };
    for (const [name, content] of Object.entries(given)) await writeFile(join(own, name), content);
    const all = { config: 'image.yaml', command: 'rehearse', manifest: join(own, 'manifest.json'), ...inputs };
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(own, 'event'),
      GITHUB_OUTPUT: join(own, 'output'),
      GITHUB_STEP_SUMMARY: join(own, 'summary'),
      GITHUB_REF_NAME: 'v1.0',
      GITHUB_REPOSITORY: 'octo/images',
      ...more,
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    const lines: string[] = [];
    const core = createCore(env, (line) => lines.push(line));
    const exitCode = await start({
      env,
      workingDirectory: workingDirectory ?? own,
      startEmulator: async () => ({ endpoint, stop: async () => {} }),
      clock: systemClock,
      random: () => 0.5,
      core,
      log: createLog(core, systemClock),
      ...(accountCache ? { accountCache } : {}),
      cancel: new AbortController().signal,
    });
    const written: Record<string, string> = {};
    for (const name of (await readdir(own)).sort()) {
      if (!(name in given)) written[name] = await readFile(join(own, name), 'utf8');
    }
    return {
      exitCode,
      files: written,
      manifest: await readManifest<RehearsalManifest>(all.manifest),
      log: lines.join('\n'),
      outputs: await readFile(join(own, 'output'), 'utf8'),
      summary: await readFile(join(own, 'summary'), 'utf8'),
    };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** The outputs by their names. */
export function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
