import { once } from 'node:events';
import { rm } from 'node:fs/promises';

/** Ends the emulator that emulator-setup.ts started, waits until it has removed its folder, and deletes its program. */
export default async function stopEmulator(): Promise<void> {
  const { emulator } = globalThis;
  if (emulator !== undefined && emulator.exitCode === null) {
    const ended = once(emulator, 'exit');
    emulator.kill('SIGTERM');
    await ended;
  }
  const { EMULATOR_PROGRAM: directory } = process.env;
  if (directory !== undefined) await rm(directory, { recursive: true, force: true });
}
