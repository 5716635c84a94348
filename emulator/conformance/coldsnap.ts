import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClientWorld } from './worlds.js';

const run = promisify(execFile);
const blockSizeBytes = 512 * 1024;
/** The last block is partly filled. */
const diskSizeBytes = 24 * blockSizeBytes + 1000;

/**
 * Uploads a disk through EBS direct and downloads it again with coldsnap, AWS's own client in Rust: once with every
 * block, once without the blocks of zeros.
 *
 * @param coldsnap the path of the program.
 * @param directory a folder for temporary files.
 * @throws Error when coldsnap fails or the disks differ.
 */
export async function roundTrip(endpoint: string, coldsnap: string, directory: string): Promise<void> {
  const world = await createClientWorld(endpoint, { factor: 300 });
  const { HOME = '', PATH = '' } = process.env;
  const env = {
    HOME,
    PATH,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: world.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: world.credentials.secretAccessKey,
  };
  const call = async (...words: string[]) =>
    (await run(coldsnap, ['--endpoint', endpoint, ...words], { env })).stdout.trim();
  try {
    const disk = randomBytes(diskSizeBytes).fill(0, 3 * blockSizeBytes, 7 * blockSizeBytes);
    const file = path.join(directory, 'coldsnap.raw');
    await writeFile(file, disk);
    for (const options of [[], ['--omit-zero-blocks']]) {
      const snapshotId = await call('upload', '--no-progress', '--volume-size', '2', ...options, file);
      assert.match(snapshotId, /^snap-[0-9a-f]{17}$/);
      await call('wait', '--successes-required', '1', '--seconds-between-attempts', '1', snapshotId);
      const back = `${file}.${snapshotId}`;
      await call('download', '--no-progress', snapshotId, back);
      assert.ok((await readDisk(back)).equals(disk), `the download of ${snapshotId} differs from the upload`);
    }
    await assert.rejects(call('download', '--no-progress', 'snap-0123456789abcdef0', `${file}.none`), /does not exist/);
  } finally {
    await world.destroy();
  }
}

/** The disk at the start of a downloaded file, which has the size of the volume. */
async function readDisk(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const bytes = Buffer.alloc(diskSizeBytes);
    await handle.read(bytes, 0, diskSizeBytes, 0);
    return bytes;
  } finally {
    await handle.close();
  }
}
