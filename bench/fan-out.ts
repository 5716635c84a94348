/**
 * `npm run bench:fan-out`: two images in 30 regions on the emulator at the pace of real time, where an import and a copy
 * take a minute each, and registering six seconds. Wall time beside the longest chain of these, and requests beside those
 * that awspub sends for the same config. With `--without-awspub` it needs no Python.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { S3 } from '@aws-sdk/client-s3';
import { startEmulator } from '../emulator/conformance/start-emulator.js';
import { type ClientWorld, createClientWorld } from '../emulator/conformance/worlds.js';
import { regionsOfANewAccount } from '../emulator/world/regions.js';
import { runAction } from '../scripts/runner.js';
import { installAwspub } from './peers.js';

const run = promisify(execFile);
const latencySeconds = { importSnapshot: 60, copySnapshot: 60, registerImage: 6 };
const criticalSeconds = Object.values(latencySeconds).reduce((sum, one) => sum + one);
const commercial = Object.keys(regionsOfANewAccount).filter((name) => !/^(cn|us-gov|us-iso|eu-iso|eusc)/.test(name));
const regions = ['us-east-1', ...commercial.filter((name) => name !== 'us-east-1')].slice(0, 30);

interface Logged {
  readonly operation: string;
  readonly region: string;
  readonly mutating: boolean;
}

interface Measured {
  readonly seconds: number;
  readonly requests: readonly Logged[];
}

const program = process.argv.includes('--without-awspub') ? undefined : await installAwspub();
const directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-bench-'));
const emulator = await startEmulator();
try {
  await writeInputs();
  const ours = await measure(async ({ endpoint, credentials }) => {
    const env = {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    };
    const inputs = { command: 'create', config: 'image.yaml' };
    const { exitCode, log } = await runAction({ inputs, env, cwd: directory, oidc: false });
    if (exitCode !== 0) throw new Error(`create ended with ${exitCode}:\n${log}`);
  });
  const ratio = ours.seconds / criticalSeconds;
  console.log(`2 images in ${regions.length} regions, node ${process.version}`);
  console.log(`ours: ${ours.seconds.toFixed(1)} s, ${ratio.toFixed(3)} x the critical path of ${criticalSeconds} s`);
  const begun = ours.requests.findIndex(({ mutating }) => mutating);
  const after = ours.requests.slice(begun);
  console.log(`ours: ${ours.requests.length} requests, ${begun} of them before the first change`);
  for (const operation of ['DescribeSnapshots', 'DescribeImages']) {
    const most = Math.max(...regions.map((region) => count(after, operation, region)));
    console.log(`ours: at most ${most} ${operation} in a region after the first change`);
  }
  if (program !== undefined) {
    const awspub = await measureAwspub(program);
    console.log(`awspub: ${awspub.seconds.toFixed(1)} s, ${awspub.requests.length} requests`);
    console.log(`requests after preflight, ours / awspub's: ${(after.length / awspub.requests.length).toFixed(2)}`);
    console.log(`wall time, awspub's / ours: ${(awspub.seconds / ours.seconds).toFixed(2)}`);
  }
} finally {
  emulator.stop();
  await rm(directory, { recursive: true, force: true });
}

function count(requests: readonly Logged[], operation: string, region: string): number {
  return requests.filter((one) => one.operation === operation && one.region === region).length;
}

/** A stream-optimized VMDK, which is all that awspub imports. */
async function writeInputs(): Promise<void> {
  const raw = path.join(directory, 'disk.raw');
  await writeFile(raw, randomBytes(4 * 1024 * 1024));
  const options = ['-f', 'raw', '-O', 'vmdk', '-o', 'subformat=streamOptimized'];
  await run('qemu-img', ['convert', ...options, raw, path.join(directory, 'disk.vmdk')]);
  const images = ['my-os-1', 'my-os-2'].map(
    (name) => `    ${name}: {description: My OS, boot_mode: uefi-preferred, regions: [${regions.join(', ')}]}`,
  );
  const config = `awspub:
  source: {path: disk.vmdk, architecture: x86_64}
  s3: {bucket_name: images}
  images:
${images.join('\n')}
`;
  await writeFile(path.join(directory, 'image.yaml'), config);
}

async function measureAwspub(program: string): Promise<Measured> {
  return measure(async ({ endpoint, credentials }) => {
    const env = {
      ...process.env,
      AWS_ENDPOINT_URL: endpoint,
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    };
    await run(program, ['create', path.join(directory, 'image.yaml')], { env }).catch((error) => {
      throw new Error(`awspub failed:\n${(error as { stderr: string }).stderr.split('\n').slice(-20).join('\n')}`);
    });
  });
}

async function measure(step: (world: ClientWorld) => Promise<void>): Promise<Measured> {
  const optedIn = Object.fromEntries(regions.map((name) => [name, 'opted-in']));
  const world = await createClientWorld(emulator.endpoint, {
    factor: 1,
    settings: { latencySeconds, regions: { ...optedIn, 'us-east-1': 'opt-in-not-required' } },
  });
  const { endpoint, credentials } = world;
  const s3 = new S3({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true });
  await s3.createBucket({ Bucket: 'images' });
  s3.destroy();
  const from = await world.requests();
  const start = performance.now();
  await step(world);
  const seconds = (performance.now() - start) / 1000;
  const requests = await world.control<Logged[]>('GET', `requests?from=${from}`);
  await world.destroy();
  return { seconds, requests };
}
