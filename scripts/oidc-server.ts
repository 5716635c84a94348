import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How GitHub's token endpoint behaves for a job. */
export interface OidcOptions {
  /** `sub` of the tokens. */
  readonly subject?: string;
  /** From `iat` to `exp`; GitHub's tokens live for five minutes. */
  readonly lifetimeSeconds?: number;
  /** Milliseconds since the epoch: the time by which `iat` and `exp` are set. */
  readonly now?: () => number;
  /** A status to refuse every request with. */
  readonly refuseWith?: number;
  /** Accepts every request and never answers. */
  readonly hangs?: boolean;
  /** Called when a request has come. */
  readonly onRequest?: () => void;
}

export interface OidcServer {
  /** ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly env: Readonly<Record<string, string>>;
  /** The audiences of the tokens that were given, in order. */
  readonly audiences: readonly string[];
  close(): Promise<void>;
}

/** Stands in for GitHub's OIDC token endpoint, on 127.0.0.1. The tokens look like JWTs; their signature is noise. */
export async function startOidcServer(options: OidcOptions = {}): Promise<OidcServer> {
  const requestToken = randomBytes(24).toString('base64url');
  const audiences: string[] = [];
  const server = createServer((request, response) => {
    options.onRequest?.();
    if (options.hangs) return;
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.headers.authorization !== `Bearer ${requestToken}`) return answer(401, { message: 'Unauthorized' });
    if (options.refuseWith !== undefined) return answer(options.refuseWith, { message: 'Refused' });
    const audience =
      new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('audience') ?? 'https://github.com/octo';
    audiences.push(audience);
    answer(200, { value: makeToken(audience, options) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    audiences,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A repository as GitHub's tokens name it: with IDs if it was made, renamed or transferred since 2026-07-15. */
export function subjectOf(
  owner: string,
  repository: string,
  context: string,
  ids?: { readonly owner: number; readonly repository: number },
): string {
  const named = ids ? `${owner}@${ids.owner}/${repository}@${ids.repository}` : `${owner}/${repository}`;
  return `repo:${named}:${context}`;
}

/** A token as GitHub gives it to a job: a JWT whose signature is noise. */
export function makeToken(audience: string, options: OidcOptions): string {
  const issuedAt = Math.floor((options.now ?? Date.now)() / 1000);
  const subject = options.subject ?? 'repo:octo/images:ref:refs/heads/main';
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: audience,
    sub: subject,
    jti: randomBytes(16).toString('hex'),
    iat: issuedAt,
    nbf: issuedAt - 300,
    exp: issuedAt + (options.lifetimeSeconds ?? 300),
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT', kid: 'local' })}.${part(claims)}.${randomBytes(256).toString('base64url')}`;
}
