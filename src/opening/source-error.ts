import type { Config } from '../config/config.js';
import { PublishError } from '../error.js';

/** What is wrong with a source in AWS, at the line of its key in the config. */
export function sourceError(config: Config, key: string, message: string, hint: string, cause?: unknown): PublishError {
  const path = ['source', key];
  const diagnostic = { ...config.locate(path), message: `${message}. ${hint}` };
  return new PublishError('source', message, {
    hint,
    diagnostics: [diagnostic],
    ...(cause === undefined ? {} : { cause }),
  });
}
