import type { Machine } from './machine.js';

/** As much as GetConsoleOutput returns. */
export const consoleBytes = 64 * 1024;

/** What has become of a guest that runs for real. Times are milliseconds of the world's clock. It holds values only. */
export interface RealGuest {
  /** Undefined until it has one. */
  machine?: Pick<Machine, 'firmware' | 'accelerator' | 'notTested'> & { readonly tpm: boolean };
  processId?: number;
  startedAt?: number;
  /** The end of what it has written to its serial console. */
  console: Uint8Array;
  /** The console as AWS posted it first, if something was written since. */
  posted?: { readonly at: number; readonly console: Uint8Array };
  end?: RealEnd;
}

/** How a guest has ended without being asked to. */
interface RealEnd {
  readonly at: number;
  /** The code of the instance's state reason. */
  readonly code: 'Client.InstanceInitiatedShutdown' | 'Server.InternalError';
  readonly message?: string | undefined;
}

/** Adds to the console. @param postsAt when AWS posts the console first. */
export function writeConsole(guest: RealGuest, chunk: Uint8Array, now: number, postsAt: number): void {
  if (now >= postsAt) guest.posted ??= { at: postsAt, console: guest.console };
  guest.console = new Uint8Array(Buffer.concat([guest.console, chunk]).subarray(-consoleBytes));
}
