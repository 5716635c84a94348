import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { bootSector } from '../support/boot-sectors.js';
import { ec2, imageOf, importedSnapshot } from '../support/ec2-fixtures.js';
import { spawnEmulator } from '../support/emulator-setup.js';
import { launched } from '../support/instance-fixtures.js';
import { isQemu, machines, underQemu, untilEnded, untilStarted, untilWritten } from '../support/real-guests.js';
import { itNeeds } from '../support/tools.js';
import { createWorld, type TestWorld } from '../support/world.js';

const shared = process.env.EMULATOR_URL;
let directory: string;
let server: ChildProcess;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'server-'));
});

afterEach(async () => {
  process.env.EMULATOR_URL = shared;
  if (server.exitCode === null && server.signalCode === null) await end('SIGTERM');
  await rm(directory, { recursive: true });
});

/** Starts a server of the test's own, with its own temporary folder. */
async function start(env: Record<string, string> = {}): Promise<void> {
  const { child, endpoint } = await spawnEmulator({ ...process.env, TMPDIR: directory, ...env });
  server = child;
  process.env.EMULATOR_URL = endpoint;
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}

async function boot(world: TestWorld, more: object = {}) {
  const snapshotId = await importedSnapshot(world, bootSector('proof'));
  const { ImageId } = await ec2(world).registerImage({ ...imageOf(snapshotId), ...more });
  await world.advance(5);
  return launched(world, { ImageId, InstanceType: 't3.micro' });
}

itNeeds('qemu-system-x86_64')('no guest outlives the server that closes, and nothing is left of it', async () => {
  await start();
  const world = await createWorld({ settings: underQemu });
  const instance = await boot(world);
  await untilWritten(world, instance, 'proof');
  const processId = await untilStarted(world, instance);
  await end('SIGTERM');
  expect(isQemu(processId)).toBe(false);
  expect(readdirSync(directory)).toEqual([]);
});

itNeeds('qemu-system-x86_64', 'setpriv')('no guest outlives the server that is killed', async () => {
  await start();
  const world = await createWorld({ settings: underQemu });
  const instance = await boot(world);
  // A guest that still writes would end by that, once nobody reads it.
  await untilWritten(world, instance, 'proof');
  const processId = await untilStarted(world, instance);
  expect(isQemu(processId)).toBe(true);
  await end('SIGKILL');
  // The kernel kills the guest with it, and takes a moment to clear it away.
  for (let turn = 0; turn < 1000 && isQemu(processId); turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(isQemu(processId)).toBe(false);
});

it('says so where qemu is not installed', async () => {
  await start({ PATH: directory });
  const world = await createWorld({ settings: underQemu });
  const ended = await untilEnded(world, await boot(world));
  expect(ended.State?.Name).toBe('terminated');
  expect(ended.StateReason).toEqual({
    Code: 'Server.InternalError',
    Message: 'Server.InternalError: qemu-system-x86_64 is not installed',
  });
  expect(await machines(world)).toEqual([expect.not.objectContaining({ processId: expect.anything() })]);
});

itNeeds('qemu-system-x86_64')('a guest boots where the path of the temporary folder is long', async () => {
  const long = join(directory, 'a-long-name/'.repeat(8));
  mkdirSync(long, { recursive: true });
  await start({ TMPDIR: long });
  const world = await createWorld({ settings: underQemu });
  expect(await untilWritten(world, await boot(world), 'proof')).toBe('proof');
});

itNeeds('qemu-system-x86_64')('a guest runs with the accelerator that works', async () => {
  await start();
  const world = await createWorld({ settings: { ec2: { instances: { guest: { runs: 'qemu' } } } } });
  const instance = await boot(world);
  expect(await untilWritten(world, instance, 'proof')).toBe('proof');
  expect((await machines(world))[0]?.accelerator).toMatch(/^(kvm|tcg)$/);
});
