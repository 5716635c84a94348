/**
 * `npm run conformance:coldsnap`: the action writes disk images through EBS direct, and coldsnap, AWS's own client in Rust,
 * downloads them: the same bytes. Building coldsnap takes a quarter of an hour (`cargo install coldsnap --locked --debug`), so
 * it is left out unless COLDSNAP names the program. The exit code is 1 when a download differs.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { startEmulator } from '../../emulator/conformance/start-emulator.js';
import { type ClientWorld, createClientWorld } from '../../emulator/conformance/worlds.js';
import { runAction } from '../runner.js';

const run = promisify(execFile);
const blockBytes = 512 * 1024;
const region = 'eu-west-1';

/** The last block is partly filled, and some are zeros. */
const disk = randomBytes(24 * blockBytes + 1000).fill(0, 3 * blockBytes, 7 * blockBytes);
disk.fill(0, 0, 512).writeUInt8(0x83, 450); // an MBR of one partition
disk.writeUInt32LE(2048, 454);
disk.writeUInt32LE(8192, 458);
disk.writeUInt16LE(0xaa55, 510);

const coldsnap = process.env.COLDSNAP;
if (coldsnap === undefined) {
  console.log('coldsnap: left out, because COLDSNAP does not name the program');
} else {
  const directory = await mkdtemp(path.join(tmpdir(), 'compat-coldsnap-'));
  const { endpoint, stop } = await startEmulator();
  try {
    for (const [file, skip] of [
      ['disk.raw', 'none'],
      ['disk.raw', 'zeros'],
      ['disk.raw.gz', 'holes'],
    ] as const) {
      await compare(endpoint, coldsnap, directory, { file, skip });
      console.log(`coldsnap: ${file} with skip: ${skip} came back as it was sent`);
    }
  } finally {
    stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function compare(
  endpoint: string,
  program: string,
  directory: string,
  { file, skip }: { readonly file: string; readonly skip: string },
): Promise<void> {
  const world = await createClientWorld(endpoint, { factor: 300 });
  const env = {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: world.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: world.credentials.secretAccessKey,
  };
  try {
    const snapshotId = await publish(world, directory, env, { file, skip });
    const back = path.join(directory, snapshotId);
    const { HOME = '', PATH = '' } = process.env;
    await run(program, ['--endpoint', endpoint, 'download', '--no-progress', snapshotId, back], {
      env: { HOME, PATH, ...env },
    });
    assert.ok((await startOf(back, disk.length)).equals(disk), `${file}: the download of ${snapshotId} differs`);
    // With every block, the download has the size of the volume.
    if (skip === 'none') assert.equal((await stat(back)).size, 1024 ** 3);
  } finally {
    await world.destroy();
  }
}

/** Runs the action's bundle. @returns the ID of the snapshot */
async function publish(
  world: ClientWorld,
  directory: string,
  env: Readonly<Record<string, string>>,
  { file, skip }: { readonly file: string; readonly skip: string },
): Promise<string> {
  await writeFile(path.join(directory, file), file.endsWith('.gz') ? gzipSync(disk) : disk);
  await writeFile(
    path.join(directory, 'image.yaml'),
    `
source: {path: ${file}, architecture: x86_64}
ebs: {skip: ${skip}}
images:
  my-os-1: {boot_mode: uefi-preferred, regions: [${region}]}
`,
  );
  const { exitCode, log } = await runAction({
    inputs: { config: 'image.yaml', command: 'create', 'aws-region': region, manifest: 'manifest.json' },
    env: { AWS_ENDPOINT_URL: world.endpoint, ...env },
    cwd: directory,
    oidc: false,
  });
  assert.equal(exitCode, 0, log);
  const manifest = JSON.parse(await readFile(path.join(directory, 'manifest.json'), 'utf8'));
  return manifest.images[0].regions[0].snapshotId;
}

async function startOf(file: string, sizeBytes: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const bytes = Buffer.alloc(sizeBytes);
    await handle.read(bytes, 0, sizeBytes, 0);
    return bytes;
  } finally {
    await handle.close();
  }
}
