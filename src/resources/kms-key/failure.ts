import { PublishError } from '../../error.js';
import type { WantedSnapshot } from '../../run/wanted.js';
import { keyInWords } from './encryption.js';

/** Whether AWS gives a KMS key as the reason for a failure. */
export function isAboutKey(message: string): boolean {
  return /\bkey id\b|\bKMS\b/i.test(message);
}

/**
 * Runs `step`. AWS accepts keys that it can't use and fails minutes later, without saying which key it means: the error's
 * hint then names it.
 */
export async function namingKey<T>({ encryption }: WantedSnapshot, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof PublishError) || encryption === undefined || !isAboutKey(error.message)) throw error;
    const { code, message, request, cause, hint = '' } = error;
    const named = `The snapshot was to be encrypted with ${keyInWords(encryption)}. ${hint}`.trim();
    throw new PublishError(code, message, { hint: named, cause, ...(request === undefined ? {} : { request }) });
  }
}
