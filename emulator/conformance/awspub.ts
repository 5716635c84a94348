import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { S3 } from '@aws-sdk/client-s3';
// The action itself is the other side of the comparison.
import { runAction } from '../../scripts/runner.js';
import { regionsOfANewAccount } from '../world/regions.js';
import { announcementsOf, prepareAnnouncements } from './announcements.js';
import { type Holdings, holdingsOf } from './holdings.js';
import { type ClientWorld, createClientWorld } from './worlds.js';

const run = promisify(execFile);
const samples = path.join(import.meta.dirname, 'samples');
const bucket = 'release-images';
const regions = ['us-east-1', 'eu-west-1', 'ap-southeast-2'];

/** A config that awspub's documentation has in this form, and how it is used. */
interface Form {
  readonly name: string;
  readonly mapping?: string;
  readonly group?: string;
}

const forms: readonly Form[] = [
  { name: 'minimal' },
  { name: 'groups' },
  { name: 'groups', group: 'server' },
  { name: 'tags' },
  { name: 'multiple-images' },
  { name: 'parameters', mapping: 'parameters.mapping.yaml' },
  { name: 'share' },
  { name: 'regions-denylist' },
];

/** awspub's and the action's own outputs: image -> region -> AMI id, and the same by group. */
interface Outputs {
  readonly images: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly 'images-by-group': Readonly<Record<string, Outputs['images']>>;
}

/**
 * Runs awspub itself on every form of its config, then the action on the same: both must say the same, leave the same
 * behind, and find what the other made.
 *
 * @param awspub the program.
 * @returns how many comparisons held; what didn't is printed.
 */
export async function compareWithAwspub(
  endpoint: string,
  awspub: string,
): Promise<{ readonly passed: number; readonly failed: number }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'conformance-'));
  let passed = 0;
  let failed = 0;
  const check = async (title: string, comparison: () => void | Promise<void>) => {
    try {
      await comparison();
      passed += 1;
    } catch (error) {
      failed += 1;
      console.log(`FAILED awspub, ${title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  try {
    await cp(samples, directory, { recursive: true });
    await writeDisk(directory);
    const bench = { endpoint, awspub, directory, check };
    for (const form of forms) await compareForm(form, bench);
    await Promise.all([
      check('publish and cleanup', () => publishAndCleanUp(bench)),
      check("ours after awspub's broken upload", () => finishUpload(runAwspub, runOurs, bench)),
      check('awspub after our broken upload', () => finishUpload(runOurs, runAwspub, bench)),
    ]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return { passed, failed };
}

interface Bench {
  readonly endpoint: string;
  readonly awspub: string;
  readonly directory: string;
  readonly check: (title: string, comparison: () => void | Promise<void>) => Promise<void>;
}

/** A stream-optimised VMDK of several parts, which is the only kind that awspub imports, and a variable store. */
async function writeDisk(directory: string): Promise<void> {
  const raw = path.join(directory, 'disk.raw');
  await writeFile(raw, randomBytes(12 * 1024 * 1024));
  const options = ['-f', 'raw', '-O', 'vmdk', '-o', 'subformat=streamOptimized'];
  await run('qemu-img', ['convert', ...options, raw, path.join(directory, 'disk.vmdk')]);
  await writeFile(path.join(directory, 'uefi-data.b64'), randomBytes(96).toString('base64'));
}

async function compareForm(form: Form, bench: Bench): Promise<void> {
  const { check } = bench;
  const title = form.group === undefined ? form.name : `${form.name} with group ${form.group}`;
  const [theirs, ours] = await Promise.all([createAccount(bench), createAccount(bench)]);
  try {
    const [said, weSaid] = await Promise.all([
      runAwspub('create', form, theirs, bench),
      runOurs('create', form, ours, bench),
    ]);
    await check(`${title}: the outputs`, () => assert.deepEqual(withoutIds(weSaid), withoutIds(said)));
    const held = await holdings(theirs);
    await check(`${title}: what is left behind`, async () => assert.deepEqual(await holdings(ours), held));
    const oursAfterAwspub = async () => {
      const from = await theirs.requests();
      await check(`${title}: ours after awspub`, async () => {
        assert.deepEqual(await runOurs('create', form, theirs, bench), said);
        assert.deepEqual(await theirs.changes(from), []);
      });
      await check(`${title}: our list after awspub`, async () =>
        assert.deepEqual(await runOurs('list', form, theirs, bench), said),
      );
    };
    const awspubAfterOurs = async () => {
      const from = await ours.requests();
      await check(`${title}: awspub after ours`, async () => {
        assert.deepEqual(await runAwspub('create', form, ours, bench), weSaid);
        // It shares anew whatever is shared already.
        const made = (await ours.changes(from)).filter(({ operation }) => !/^Modify.*Attribute$/.test(operation));
        assert.deepEqual(made, []);
      });
      await check(`${title}: awspub's list after ours`, async () =>
        assert.deepEqual(await runAwspub('list', form, ours, bench), weSaid),
      );
    };
    await Promise.all([oursAfterAwspub(), awspubAfterOurs()]);
  } catch (error) {
    await check(title, () => {
      throw error;
    });
  } finally {
    await Promise.all([theirs.destroy(), ours.destroy()]);
  }
}

/** Both make everything public, announce it, and delete what is temporary. */
async function publishAndCleanUp(bench: Bench): Promise<void> {
  const form = { name: 'publish' };
  const { check } = bench;
  const [theirs, ours] = await Promise.all([createAccount(bench), createAccount(bench)]);
  const same = async (title: string) => {
    await check(`publish: what is left ${title}`, async () =>
      assert.deepEqual(await holdings(ours), await holdings(theirs)),
    );
    await check(`publish: what is announced ${title}`, async () =>
      assert.deepEqual(await announcementsOf(ours, regions), await announcementsOf(theirs, regions)),
    );
  };
  try {
    await Promise.all([theirs, ours].map((world) => prepareAnnouncements(world, regions)));
    const both = async (command: string) =>
      Promise.all([runAwspub(command, form, theirs, bench), runOurs(command, form, ours, bench)]);
    await both('create');
    await both('publish');
    await same('after publish');
    await both('cleanup');
    await same('after cleanup');
    const [said, weSaid] = await both('list');
    await check('publish: the lists after cleanup', () => assert.deepEqual(withoutIds(weSaid), withoutIds(said)));

    const from = await theirs.requests();
    await runOurs('publish', { ...form, group: 'release' }, theirs, bench);
    await check('publish: ours after awspub', async () => {
      // That a message was sent is known by a tag, and awspub leaves none.
      const news = await theirs.changes(from);
      assert.deepEqual([...new Set(news.map(({ operation }) => operation))].sort(), ['CreateTags', 'Publish']);
    });
  } finally {
    await Promise.all([theirs.destroy(), ours.destroy()]);
  }
}

/** What one had uploaded when it broke off, the other doesn't upload again. */
async function finishUpload(first: typeof runOurs, second: typeof runOurs, bench: Bench): Promise<void> {
  const form = { name: 'minimal' };
  const denied = { kind: 'error', operation: 'CompleteMultipartUpload', code: 'AccessDenied', status: 403, count: 1 };
  const world = await createAccount(bench, [denied]);
  try {
    await assert.rejects(first('create', form, world, bench), /AccessDenied/);
    const from = await world.requests();
    await second('create', form, world, bench);
    const sent = (await world.changes(from)).map(({ operation }) => operation);
    assert.ok(sent.includes('CompleteMultipartUpload') && sent.includes('RegisterImage'), sent.join(' '));
    assert.ok(!sent.includes('UploadPart') && !sent.includes('CreateMultipartUpload'), sent.join(' '));
  } finally {
    await world.destroy();
  }
}

/** An account in a world that is quick, and small enough that no config needs to name its regions. */
async function createAccount({ endpoint }: Bench, faults: readonly object[] = []): Promise<ClientWorld> {
  const others = Object.keys(regionsOfANewAccount).filter((name) => !regions.includes(name));
  const world = await createClientWorld(endpoint, {
    factor: 300,
    settings: {
      regions: Object.fromEntries(others.map((name) => [name, 'not-opted-in'])),
      latencySeconds: { importSnapshot: 0, copySnapshot: 0, registerImage: 0 },
      marketplace: { preparingSeconds: 0, applyingSeconds: 0 },
    },
    // awspub looks every 30 seconds, and the file is read beside the answer: that gets a second.
    faults: [{ kind: 'delay', operation: 'ImportSnapshot', seconds: 300 }, ...faults],
  });
  const s3 = new S3({ endpoint, credentials: world.credentials, region: 'us-east-1', forcePathStyle: true });
  await s3.createBucket({ Bucket: bucket });
  s3.destroy();
  return world;
}

function holdings(world: ClientWorld): Promise<Holdings> {
  return holdingsOf(world, bucket, regions);
}

async function runAwspub(command: string, form: Form, world: ClientWorld, bench: Bench): Promise<Outputs> {
  const output = path.join(bench.directory, `${randomBytes(8).toString('hex')}.json`);
  const { HOME = '', PATH = '' } = process.env;
  const words = [
    ...['--log-console', command, '--output', output],
    ...(form.mapping === undefined ? [] : ['--config-mapping', path.join(bench.directory, form.mapping)]),
    ...(form.group === undefined ? [] : ['--group', form.group]),
    path.join(bench.directory, `${form.name}.yaml`),
  ];
  const env = {
    HOME,
    PATH,
    PYTHONDONTWRITEBYTECODE: '1',
    AWS_ENDPOINT_URL: world.endpoint,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: world.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: world.credentials.secretAccessKey,
  };
  try {
    await run(bench.awspub, words, { env });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new Error(`awspub ${command} of ${form.name} failed:\n${stderr.split('\n').slice(-25).join('\n')}`);
  }
  const said = await readFile(output, 'utf8');
  return (said === '' ? {} : JSON.parse(said)) as Outputs;
}

async function runOurs(command: string, form: Form, world: ClientWorld, bench: Bench): Promise<Outputs> {
  const { exitCode, log, outputs } = await runAction({
    inputs: {
      command,
      config: `${form.name}.yaml`,
      ...(form.mapping !== undefined && { 'config-mapping': form.mapping }),
      ...(form.group !== undefined && { group: form.group }),
    },
    env: {
      AWS_ENDPOINT_URL: world.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: world.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: world.credentials.secretAccessKey,
    },
    cwd: bench.directory,
    oidc: false,
  });
  if (exitCode !== 0) throw new Error(`our ${command} of ${form.name} ended with ${exitCode}:\n${log}`);
  return {
    images: JSON.parse(outputs.images ?? '{}') as Outputs['images'],
    'images-by-group': JSON.parse(outputs['images-by-group'] ?? '{}') as Outputs['images-by-group'],
  };
}

function withoutIds(outputs: Outputs): unknown {
  return JSON.parse(JSON.stringify(outputs).replace(/ami-[0-9a-f]{17}/g, 'ami-…'));
}
