/** Ends the emulator that emulator-setup.ts started. */
export default function stopEmulator(): void {
  const pid = Number(process.env.EMULATOR_PID);
  if (pid > 0) process.kill(pid, 'SIGTERM');
}
