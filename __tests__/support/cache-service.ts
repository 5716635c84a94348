import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Entry {
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  readonly id: number;
  body: Buffer | undefined;
  isFinal: boolean;
}

export interface CacheService {
  /** Entries that can be restored, oldest first. */
  readonly entries: readonly Entry[];
  /**
   * The runner's variables for a job.
   * @param scopes the refs whose entries it may read; it writes to the first one
   */
  jobOf(...scopes: string[]): Record<string, string>;
  close(): Promise<void>;
}

/**
 * GitHub's cache service, second version, on 127.0.0.1, by what @actions/cache sends and what its documents promise:
 * entries never change, belong to a ref, and are found in a job's own ref first, there by the whole key before a prefix of
 * it, the newest first. Whatever it isn't asked properly is an error.
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching
 */
export async function startCacheService(): Promise<CacheService> {
  const entries: Entry[] = [];
  const jobs = new Map<string, readonly string[]>();
  const signature = randomBytes(8).toString('hex');

  async function twirp(method: string, scopes: readonly string[], asked: Record<string, unknown>): Promise<object> {
    const { key, version } = asked;
    if (typeof key !== 'string' || typeof version !== 'string' || !/^[0-9a-f]{64}$/.test(version))
      throw new Error('key and version are required');
    const [own = ''] = scopes;
    const mine = entries.find((one) => one.scope === own && one.key === key && one.version === version);
    switch (method) {
      case 'CreateCacheEntry': {
        if (mine) return { ok: false, message: 'cache entry already exists' };
        const id = entries.push({ scope: own, key, version, id: entries.length + 1, body: undefined, isFinal: false });
        return { ok: true, signed_upload_url: urlOf(id) };
      }
      case 'FinalizeCacheEntryUpload':
        if (mine?.body === undefined || String(mine.body.length) !== asked.size_bytes) return { ok: false };
        mine.isFinal = true;
        return { ok: true, entry_id: String(mine.id) };
      case 'GetCacheEntryDownloadURL': {
        const keys = [key, ...((asked.restore_keys as string[] | undefined) ?? [])];
        for (const scope of scopes) {
          const here = entries.filter((one) => one.isFinal && one.scope === scope && one.version === version);
          const found =
            here.find((one) => one.key === key) ??
            keys.flatMap((prefix) => here.findLast((one) => one.key.startsWith(prefix)) ?? [])[0];
          if (found) return { ok: true, signed_download_url: urlOf(found.id), matched_key: found.key };
        }
        return { ok: false };
      }
    }
    throw new Error(`there is no ${method}`);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const send = (status: number, value: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    const [, id] = /^\/store\/caches\/(\d+)$/.exec(pathname) ?? [];
    if (id !== undefined) {
      const entry = entries[Number(id) - 1];
      if (entry === undefined || searchParams.get('sig') !== signature) return void response.writeHead(403).end();
      if (request.method === 'GET' && entry.body !== undefined)
        return void response.writeHead(200, { 'content-length': entry.body.length }).end(entry.body);
      // A blob in one request: https://learn.microsoft.com/rest/api/storageservices/put-blob
      const isBlob = request.headers['x-ms-blob-type'] === 'BlockBlob' && request.headers['x-ms-version'] !== undefined;
      if (request.method !== 'PUT' || !isBlob || entry.isFinal) return void response.writeHead(400).end();
      entry.body = body;
      return void response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() }).end();
    }
    const scopes = jobs.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
    if (scopes === undefined) return send(401, { code: 'unauthenticated', msg: 'the token is not valid' });
    const [, method = ''] = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(pathname) ?? [];
    if (request.method !== 'POST') return send(405, { code: 'bad_route', msg: 'POST only' });
    try {
      send(200, await twirp(method, scopes, JSON.parse(body.toString('utf8')) as Record<string, unknown>));
    } catch (error) {
      send(400, { code: 'invalid_argument', msg: (error as Error).message });
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const urlOf = (id: number): string => `${url}/store/caches/${id}?sig=${signature}`;
  return {
    get entries() {
      return entries.filter(({ isFinal }) => isFinal);
    },
    jobOf(...scopes) {
      const token = randomBytes(8).toString('hex');
      jobs.set(token, scopes);
      return { ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: token };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
