import type { Clock } from './aws/wait.js';
import type { Core } from './github/core.js';
import type { Log } from './github/log.js';

/** What the action needs of the world around it. */
export interface Dependencies {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  readonly clock: Clock;
  readonly random: () => number;
  /** Where the outputs and the summary go. */
  readonly core: Core;
  readonly log: Log;
  /** An OIDC token of the job for an audience; absent where there is none to be had. Ends with `signal` or `cancel`. */
  readonly oidcToken?: (audience: string, signal?: AbortSignal) => Promise<string>;
  /** Where the worker that hashes a file is; without it the main thread does all. */
  readonly hashWorker?: URL;
  /** Aborts when the run is told to stop. */
  readonly cancel: AbortSignal;
}
