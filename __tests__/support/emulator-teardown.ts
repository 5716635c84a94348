import { once } from 'node:events';

/** Ends the emulator that emulator-setup.ts started, and waits until it has removed its folder. */
export default async function stopEmulator(): Promise<void> {
  const { emulator } = globalThis;
  if (emulator === undefined || emulator.exitCode !== null) return;
  const ended = once(emulator, 'exit');
  emulator.kill('SIGTERM');
  await ended;
}
