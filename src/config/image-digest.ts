import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Config, Image } from './config.js';

/**
 * A digest of all that a config says of an image, defaults included: SHA-256 in hexadecimal digits. Files count by their
 * paths from the config's folder on, wherever a runner has the workspace.
 */
export function imageDigest({ directory }: Pick<Config, 'directory'>, image: Image): string {
  const text = JSON.stringify(image, (_, value: unknown) => {
    if (typeof value === 'string' && value.startsWith(directory + path.sep)) return path.relative(directory, value);
    return isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  });
  return createHash('sha256').update(text).digest('hex');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
