import type { Config } from '../config/config.js';
import { PublishError } from '../error.js';

/** What is wrong with a source in AWS, at the line of its key in the config. */
export function sourceError(config: Config, key: string, message: string, hint: string, cause?: unknown): PublishError {
  return errorAt(config, ['source', key], { message, hint, cause });
}

/** The same for what is on one of the volumes, at the place in the config that names it. */
export function errorAt(
  config: Config,
  path: readonly (string | number)[],
  { message, hint, cause }: { readonly message: string; readonly hint: string; readonly cause?: unknown },
): PublishError {
  const diagnostic = { ...config.locate(path), message: `${message}. ${hint}` };
  return new PublishError('source', message, {
    hint,
    diagnostics: [diagnostic],
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The error for a disk of an OVA or an AMI that isn't there. */
export function noSuchDisk(
  config: Config,
  at: readonly (string | number)[],
  number: number,
  disks: number,
): PublishError {
  const message =
    disks === 1
      ? `the source has one disk, and no disk ${number}`
      : `the source has ${disks} disks, and no disk ${number}`;
  return errorAt(config, at, { message, hint: 'Correct `source_disk`. Only an OVA or an AMI has several disks.' });
}
