/** What kind of failure it is; users and tests branch on this, never on the message. */
type ErrorCode =
  | 'config' // the image config is wrong: see `diagnostics`
  | 'input' // an input of the action, or the environment it runs in, is wrong
  | 'source' // the disk image is missing, unreadable or no disk image
  | 'credentials' // no credentials, or AWS refused to give them
  | 'preflight' // AWS can't do what the config asks for; nothing was changed
  | 'conflict' // what exists differs from the config in a way that can't be changed in place
  | 'drift' // verify found a difference
  | 'aws' // AWS refused or failed
  | 'timeout' // a wait ended before AWS was done; the next run continues
  | 'cancelled'; // the run was cancelled

/**
 * What became of the request that an error is about: it was never sent, AWS refused it, or AWS may have carried it out
 * all the same (its answer was lost, or the error came after a first part was done).
 */
export type RequestOutcome = 'notSent' | 'refused' | 'unknown';

/** A place in a config file; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One problem in an image config. */
export interface Diagnostic extends Position {
  /** The key's path as users write it, e.g. `images.my-os.boot_mode`. */
  readonly path: string;
  readonly message: string;
}

/** The message with the key's path before it; a file that can't be parsed has no paths. */
export function describeDiagnostic({ path, message }: Diagnostic): string {
  return path === '' ? message : `${path}: ${message}`;
}

interface ErrorDetails {
  readonly cause?: unknown;
  /** What the user can do now: one or two sentences. */
  readonly hint?: string;
  readonly diagnostics?: readonly Diagnostic[];
  readonly request?: RequestOutcome;
}

/** The one error class: a code, a message for people, the cause, and what to do now. */
export class PublishError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** undefined where it follows from the cause (`requestOutcome` in aws/errors.ts). */
  readonly request: RequestOutcome | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'PublishError';
    this.code = code;
    this.hint = details.hint;
    this.diagnostics = details.diagnostics ?? [];
    this.request = details.request;
  }
}
