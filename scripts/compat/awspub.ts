import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { S3 } from '@aws-sdk/client-s3';
import { type ClientWorld, createClientWorld } from '../../emulator/conformance/worlds.js';
import { regionsOfANewAccount } from '../../emulator/world/regions.js';
import { uefiStore } from '../example-uefi-store.js';
import { runAction as runActionProcess } from '../runner.js';
import { announcementsOf, prepareAnnouncements } from './announcements.js';
import { type Holdings, holdingsOf } from './holdings.js';

const run = promisify(execFile);
const samples = path.join(import.meta.dirname, 'samples');
const bucket = 'release-images';
const regions = ['us-east-1', 'eu-west-1', 'ap-southeast-2'];

/** A config in one of the forms that awspub's documentation shows, and the arguments that it is used with. */
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

/** The outputs of awspub and of the action: image -> region -> AMI id, and the same by group. */
interface Outputs {
  readonly images: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly 'images-by-group': Readonly<Record<string, Outputs['images']>>;
}

/**
 * Runs awspub and the action on every form of config. Both must report the same, leave the same behind, and find what
 * the other created.
 *
 * @param awspub the path of awspub's program.
 * @returns the counts of comparisons. It prints those that failed.
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
    // awspub sleeps most of the time, so everything runs at once.
    await Promise.all([
      ...forms.map((form) => compareForm(form, bench)),
      check('publish and cleanup', () => publishAndCleanUp(bench)),
      check('the action finishes an upload of awspub', () => finishUpload(runAwspub, runAction, bench)),
      check('awspub finishes an upload of the action', () => finishUpload(runAction, runAwspub, bench)),
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

/** Writes a stream-optimized VMDK of several parts, the only kind that awspub imports, and a UEFI variable store. */
async function writeDisk(directory: string): Promise<void> {
  const raw = path.join(directory, 'disk.raw');
  await writeFile(raw, randomBytes(12 * 1024 * 1024));
  const options = ['-f', 'raw', '-O', 'vmdk', '-o', 'subformat=streamOptimized'];
  await run('qemu-img', ['convert', ...options, raw, path.join(directory, 'disk.vmdk')]);
  await writeFile(path.join(directory, 'uefi-data.b64'), uefiStore());
}

async function compareForm(form: Form, bench: Bench): Promise<void> {
  const { check } = bench;
  const title = form.group === undefined ? form.name : `${form.name} with group ${form.group}`;
  const [awspubWorld, actionWorld] = await Promise.all([createAccount(bench), createAccount(bench)]);
  try {
    const [awspubOutputs, actionOutputs] = await Promise.all([
      runAwspub('create', form, awspubWorld, bench),
      runAction('create', form, actionWorld, bench),
    ]);
    await check(`${title}: outputs`, () => assert.deepEqual(withoutIds(actionOutputs), withoutIds(awspubOutputs)));
    const awspubHoldings = await holdings(awspubWorld);
    await check(`${title}: holdings`, async () => assert.deepEqual(await holdings(actionWorld), awspubHoldings));
    const actionAfterAwspub = async () => {
      const from = await awspubWorld.requests();
      await check(`${title}: the action after awspub`, async () => {
        assert.deepEqual(await runAction('create', form, awspubWorld, bench), awspubOutputs);
        assert.deepEqual(await awspubWorld.changes(from), []);
      });
      await check(`${title}: the action's list after awspub`, async () =>
        assert.deepEqual(await runAction('list', form, awspubWorld, bench), awspubOutputs),
      );
    };
    const awspubAfterAction = async () => {
      const from = await actionWorld.requests();
      await check(`${title}: awspub after the action`, async () => {
        assert.deepEqual(await runAwspub('create', form, actionWorld, bench), actionOutputs);
        // awspub shares again what is shared already.
        const changes = await actionWorld.changes(from);
        assert.deepEqual(
          changes.filter(({ operation }) => !/^Modify.*Attribute$/.test(operation)),
          [],
        );
      });
      await check(`${title}: awspub's list after the action`, async () =>
        assert.deepEqual(await runAwspub('list', form, actionWorld, bench), actionOutputs),
      );
    };
    await Promise.all([actionAfterAwspub(), awspubAfterAction()]);
  } catch (error) {
    await check(title, () => {
      throw error;
    });
  } finally {
    await Promise.all([awspubWorld.destroy(), actionWorld.destroy()]);
  }
}

/** Both publish everything, announce it, and delete what is temporary. */
async function publishAndCleanUp(bench: Bench): Promise<void> {
  const form = { name: 'publish' };
  const { check } = bench;
  const [awspubWorld, actionWorld] = await Promise.all([createAccount(bench), createAccount(bench)]);
  const compare = async (when: string) => {
    await check(`publish: holdings ${when}`, async () =>
      assert.deepEqual(await holdings(actionWorld), await holdings(awspubWorld)),
    );
    await check(`publish: announcements ${when}`, async () =>
      assert.deepEqual(await announcementsOf(actionWorld, regions), await announcementsOf(awspubWorld, regions)),
    );
  };
  try {
    await Promise.all([awspubWorld, actionWorld].map((world) => prepareAnnouncements(world, regions)));
    const both = async (command: string) =>
      Promise.all([runAwspub(command, form, awspubWorld, bench), runAction(command, form, actionWorld, bench)]);
    await both('create');
    await both('publish');
    await compare('after publish');
    await both('cleanup');
    await compare('after cleanup');
    const [awspubList, actionList] = await both('list');
    await check('publish: the lists after cleanup', () =>
      assert.deepEqual(withoutIds(actionList), withoutIds(awspubList)),
    );

    const from = await awspubWorld.requests();
    await runAction('publish', { ...form, group: 'release' }, awspubWorld, bench);
    await check('publish: the action after awspub', async () => {
      // awspub leaves no tag that records a message as sent, so the action sends it again.
      const changes = await awspubWorld.changes(from);
      assert.deepEqual([...new Set(changes.map(({ operation }) => operation))].sort(), ['CreateTags', 'Publish']);
    });
  } finally {
    await Promise.all([awspubWorld.destroy(), actionWorld.destroy()]);
  }
}

/**
 * After the first one fails in the middle of an upload, the second one completes it without sending the parts again.
 */
async function finishUpload(first: typeof runAction, second: typeof runAction, bench: Bench): Promise<void> {
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

/** An account in a world with short waits and so few enabled regions that no config needs to name them. */
async function createAccount({ endpoint }: Bench, faults: readonly object[] = []): Promise<ClientWorld> {
  const others = Object.keys(regionsOfANewAccount).filter((name) => !regions.includes(name));
  const world = await createClientWorld(endpoint, {
    factor: 300,
    settings: {
      regions: Object.fromEntries(others.map((name) => [name, 'not-opted-in'])),
      latencySeconds: { importSnapshot: 0, copySnapshot: 0, registerImage: 0 },
      marketplace: { preparingSeconds: 0, applyingSeconds: 0 },
    },
    // The emulator reads the disk in the background. The delay gives it a second: awspub only polls every 30 seconds.
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
  const text = await readFile(output, 'utf8');
  return (text === '' ? {} : JSON.parse(text)) as Outputs;
}

async function runAction(command: string, form: Form, world: ClientWorld, bench: Bench): Promise<Outputs> {
  const { exitCode, log, outputs } = await runActionProcess({
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
  if (exitCode !== 0) throw new Error(`the action's ${command} of ${form.name} ended with ${exitCode}:\n${log}`);
  return {
    images: JSON.parse(outputs.images ?? '{}') as Outputs['images'],
    'images-by-group': JSON.parse(outputs['images-by-group'] ?? '{}') as Outputs['images-by-group'],
  };
}

function withoutIds(outputs: Outputs): unknown {
  return JSON.parse(JSON.stringify(outputs).replace(/ami-[0-9a-f]{17}/g, 'ami-…'));
}
