import { once } from 'node:events';
import { afterAll, beforeAll } from '@jest/globals';
import { type EmulatorProcess, spawnEmulator } from './emulator-setup.js';

/**
 * An emulator for the tests of a file or of a `describe` alone, from the first of them to the last.
 * @param env its environment
 */
export function ownEmulator(env: NodeJS.ProcessEnv = process.env): Pick<EmulatorProcess, 'endpoint'> {
  let emulator: EmulatorProcess | undefined;
  beforeAll(async () => {
    emulator = await spawnEmulator(env);
  });
  afterAll(async () => {
    if (emulator === undefined) return;
    const ended = once(emulator.child, 'exit');
    emulator.child.kill();
    await ended;
  });
  return {
    get endpoint() {
      if (emulator === undefined) throw new Error('the emulator runs during the tests only');
      return emulator.endpoint;
    },
  };
}

/** One that finds no qemu: for disks that don't boot. */
export const ownEmulatorWithoutQemu = () => ownEmulator({ ...process.env, PATH: '/nowhere' });
