import { createHash } from 'node:crypto';

/**
 * A client token: 64 hex digits, the same for the same work in every run, so that a repeated request begins nothing
 * twice. AWS answers a token with its first result even when that has failed or was deleted since,
 * so `attempt` counts those predecessors.
 * @param kind what is made: `import`, `snapshot`, …
 * @param digest the source digest
 * @param name the name by which the result is found
 */
export function clientToken(kind: string, digest: string, name: string, region: string, attempt: number): string {
  // As JSON, because joined by any separator two different lists could read the same.
  return createHash('sha256')
    .update(JSON.stringify([kind, digest, name, region, attempt]))
    .digest('hex');
}
