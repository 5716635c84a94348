import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type EmulatorProcess, spawnEmulator } from '../support/emulator-setup.js';

let directory: string;
let running: EmulatorProcess[];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'data-folders-'));
  running = [];
});
afterEach(async () => {
  for (const one of running) await end(one, 'SIGTERM');
  await rm(directory, { recursive: true });
});

async function start(): Promise<EmulatorProcess> {
  const emulator = await spawnEmulator({ ...process.env, TMPDIR: directory });
  running.push(emulator);
  return emulator;
}

async function end(emulator: EmulatorProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  running = running.filter((one) => one !== emulator);
  const ended = once(emulator.child, 'exit');
  emulator.child.kill(signal);
  await ended;
}

/** What the processes of Node.js have there is not of the emulator. */
const folders = async (): Promise<string[]> =>
  (await readdir(directory)).filter((name) => name.startsWith('emulator-'));

it('the data of an emulator that was killed is deleted by the next one, and that of another one stays', async () => {
  const killed = await start();
  const [left] = await folders();
  await end(killed, 'SIGKILL');
  expect(await folders()).toEqual([left]);
  await mkdir(join(directory, 'emulator-of-somebody'));

  const other = await start();
  const [others, ...more] = (await folders()).filter((name) => name !== 'emulator-of-somebody');
  expect([others !== left, more]).toEqual([true, []]);

  const last = await start();
  expect(await folders()).toContain(others);
  await end(last, 'SIGTERM');
  await end(other, 'SIGTERM');
  expect(await folders()).toEqual(['emulator-of-somebody']);
});
