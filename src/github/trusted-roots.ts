import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PublishError } from '../error.js';
import type { Env } from './api.js';
import type { TrustedRoots } from './bundle.js';

/**
 * Whom an attestation is believed: the roots in a file, or else Sigstore's public one, which its update service keeps up
 * to date. Each is read once, when it is first needed.
 * @param file as `gh attestation trusted-root` writes it: a root in each line
 */
export function trustedRoots(file: string | undefined, env: Env): TrustedRoots {
  let read: Promise<readonly unknown[]> | undefined;
  return () => {
    read ??= file === undefined ? publicRoot(env) : rootsIn(file);
    return read;
  };
}

async function rootsIn(file: string): Promise<readonly unknown[]> {
  try {
    const lines = (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch (cause) {
    throw new PublishError('input', `can't read the trusted root: ${(cause as Error).message}`, {
      cause,
      hint: 'Write it with `gh attestation trusted-root > trusted-root.jsonl`.',
    });
  }
}

async function publicRoot(env: Env): Promise<readonly unknown[]> {
  const { getTrustedRoot, TrustedRoot } = await import('./sigstore.js');
  const cache = env.RUNNER_TEMP ? { cachePath: join(env.RUNNER_TEMP, 'ami-publish-tuf') } : {};
  try {
    return [TrustedRoot.toJSON(await getTrustedRoot(cache))];
  } catch (cause) {
    throw new PublishError('input', `could not get Sigstore's trusted root: ${(cause as Error).message}`, {
      cause,
      hint: 'Run again, or write it with `gh attestation trusted-root > trusted-root.jsonl`, and set `trusted-root`.',
    });
  }
}
