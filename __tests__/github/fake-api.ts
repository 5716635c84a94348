import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

/** What the API does with every request: answers, refuses, never answers, or breaks its answer off. */
export type Behaviour = 'answer' | 'refuse' | 'hang' | 'breakOff';

export interface FakeApi {
  readonly url: string;
  /** Whose token it is. */
  viewer: string;
  /** The comments on octo/images#7, oldest first. */
  readonly comments: Comment[];
  /** `GET /path?query`, in order. */
  readonly requests: readonly string[];
  behave(behaviour: Behaviour, when?: (request: string) => boolean): void;
  /** Answers the first request that matches only after `act`: what another job or a person does just before it. */
  meanwhile(matches: RegExp, act: () => unknown): void;
  close(): Promise<void>;
}

const token = 'ghs_secret';

/**
 * GitHub's API as far as comments go, on 127.0.0.1: what it doesn't know, or isn't asked properly, is an error. Only
 * GraphQL tells a job's token whose it is; `GET /user` refuses it.
 * https://github.com/actions/create-github-app-token/issues/258
 */
export async function startFakeApi(comments: Comment[]): Promise<FakeApi> {
  const requests: string[] = [];
  const pauses: { at: RegExp; act: () => unknown }[] = [];
  let behaviour: Behaviour = 'answer';
  let matches: (request: string) => boolean = () => true;

  const api = { viewer: 'github-actions[bot]' };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    const line = `${request.method} ${request.url}`;
    requests.push(line);
    const pause = pauses.findIndex(({ at }) => at.test(line));
    await pauses.splice(pause, pause < 0 ? 0 : 1)[0]?.act();
    const chosen = matches(line) ? behaviour : 'answer';
    if (chosen === 'hang') return;
    const send = (status: number, body: object, headers: Record<string, string> = {}): void => {
      const text = JSON.stringify(body);
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
        ...headers,
      });
      if (chosen === 'breakOff') response.write(text.slice(0, text.length / 2), () => response.destroy());
      else response.end(text);
    };
    if (chosen === 'refuse') return send(403, { message: 'Resource not accessible by integration' });
    if (!/^(token|bearer) /i.test(request.headers.authorization ?? '') || !request.headers['user-agent'])
      return send(401, { message: 'Requires authentication' });
    if (request.headers.authorization?.split(' ')[1] !== token) return send(401, { message: 'Bad credentials' });

    if (request.method === 'GET' && pathname === '/user')
      return send(403, { message: 'Resource not accessible by integration' });
    if (request.method === 'POST' && pathname === '/graphql') {
      const { query } = JSON.parse(await textOf(request)) as { query: string };
      if (!/^\{\s*viewer\s*\{\s*login\s*\}\s*\}$/.test(query))
        return send(200, { errors: [{ message: 'Parse error' }] });
      return send(200, { data: { viewer: { login: api.viewer } } });
    }
    const ofIssue = '/repos/octo/images/issues/7/comments';
    if (request.method === 'GET' && pathname === ofIssue) {
      const perPage = Math.min(Number(searchParams.get('per_page') ?? 30), 100);
      const page = Number(searchParams.get('page') ?? 1);
      const next = `<${url}${ofIssue}?per_page=${perPage}&page=${page + 1}>; rel="next"`;
      const more = comments.length > page * perPage;
      return send(200, comments.slice((page - 1) * perPage, page * perPage), more ? { link: next } : {});
    }
    const [, id] = /^\/repos\/octo\/images\/issues\/comments\/(\d+)$/.exec(pathname) ?? [];
    const existing = comments.find((one) => String(one.id) === id);
    const creates = request.method === 'POST' && pathname === ofIssue;
    if (request.method === 'DELETE' && existing) {
      if (existing.user.login !== api.viewer) return send(403, { message: 'Must have admin rights' });
      comments.splice(comments.indexOf(existing), 1);
      response.writeHead(204).end();
      return;
    }
    if (!creates && !(request.method === 'PATCH' && existing)) return send(404, { message: 'Not Found' });
    const { body } = JSON.parse(await textOf(request)) as { body?: unknown };
    if (typeof body !== 'string' || body === '') return send(422, { message: 'Validation Failed' });
    if (existing && existing.user.login !== api.viewer) return send(403, { message: 'Must have admin rights' });
    const comment = existing ?? {
      id: Math.max(0, ...comments.map(({ id }) => id)) + 1,
      user: { login: api.viewer },
      body,
    };
    comment.body = body;
    if (creates) comments.push(comment);
    send(creates ? 201 : 200, comment);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(api, {
    url,
    comments,
    requests,
    behave(chosen: Behaviour, when: (request: string) => boolean = () => true) {
      behaviour = chosen;
      matches = when;
    },
    meanwhile: (at: RegExp, act: () => unknown) => void pauses.push({ at, act }),
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
