import type { Aws } from './aws/clients.js';
import type { Clock } from './aws/wait.js';
import type { Log } from './github/log.js';

/** What the action needs of the world around it. */
export interface Dependencies {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Which AWS the run uses; absent: what the SDK finds in the environment. */
  readonly aws?: Aws;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  /** An OIDC token of the job for an audience; absent where there is none to be had. */
  readonly oidcToken?: (audience: string) => Promise<string>;
  /** Where the worker that hashes a file is; without it the main thread does all. */
  readonly hashWorker?: URL;
  /** Aborts when the run is told to stop. */
  readonly cancel: AbortSignal;
}
