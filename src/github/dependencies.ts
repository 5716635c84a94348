import type { Aws } from '../aws/clients.js';
import type { Clock } from '../aws/wait.js';
import type { AccountCache } from './account-cache.js';
import type { Core } from './core.js';
import type { Log } from './log.js';

/** What the action needs of the world around it. */
export interface Dependencies {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Which AWS the run uses; absent: what the SDK finds in the environment. */
  readonly aws?: Aws;
  readonly clock: Clock;
  readonly random: () => number;
  /** Where the outputs and the summary go. */
  readonly core: Core;
  readonly log: Log;
  /** Requests an OIDC token of the job for an audience, until `signal` or `cancel` ends it; absent where the job has none. */
  readonly oidcToken?: (audience: string, signal?: AbortSignal) => Promise<string>;
  /** Starts the bundled local AWS, on which `rehearse` runs. */
  readonly startEmulator?: () => Promise<{ readonly endpoint: string; stop(): Promise<void> }>;
  /** Where `remember-account` keeps what it has read; absent where there is no cache. */
  readonly accountCache?: AccountCache;
  /** The worker that hashes a file; without it the main thread does. */
  readonly hashWorker?: URL;
  /** Aborts when the run is cancelled. */
  readonly cancel: AbortSignal;
}
