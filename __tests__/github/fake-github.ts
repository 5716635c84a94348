import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { components } from '@octokit/openapi-types';

type Schemas = components['schemas'];
type Release = Schemas['release'];
type Asset = Schemas['release-asset'];
type StoredAttestation = { readonly repository_id: number; readonly bundle_url: string; readonly bundle: object };

/** Where bundles are kept: who asks there sends no token of GitHub. */
export const bundleHost = 'tmaproduction.blob.core.windows.net';

/** What a job's token may do; `attestations` also stands for the plan of a private repository. */
export interface Rights {
  contents: 'read' | 'write';
  attestations: 'none' | 'read' | 'write';
  visibility: 'public' | 'private';
  /** False: a private repository without the plan that attestations need there. */
  hasPlan: boolean;
  /** Whether lists of attestations have the bundles themselves, as they did until July 2026, or only their addresses. */
  embedsBundles: boolean;
}

export interface FakeGithub {
  readonly url: string;
  /** Where its clients find it, if a proxy leads them to `url`. */
  seenAs: string;
  readonly rights: Rights;
  readonly tags: string[];
  readonly releases: Release[];
  /** Texts of the assets, by ID. */
  readonly assets: Map<number, string>;
  readonly attestations: StoredAttestation[];
  /** `METHOD /path?query`, in order. */
  readonly requests: string[];
  /** Those that change something. */
  changes(): string[];
  /** Adds a release as somebody else has made it. */
  addRelease(more: Partial<Release> & { readonly tag_name: string }): Release;
  /** Answers requests that match with this status and message, until the returned function is called. */
  fail(matches: RegExp, status: number, message: string, headers?: Readonly<Record<string, string>>): () => void;
  /** Answers the first request that matches only after `act`: what another job does between it and the one before. */
  meanwhile(matches: RegExp, act: () => Promise<unknown>): void;
  close(): Promise<void>;
}

export const token = 'ghs_secret';
const repository = '/repos/octo/images';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly contentType: string;
}

interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * GitHub's API as far as releases and attestations go, on 127.0.0.1, in the shapes of its published OpenAPI description.
 * What that description doesn't have, GitHub ignores or refuses; here all of it is an error.
 * @param more answers for other hosts, such as the token endpoint and Sigstore's services
 */
export async function startFakeGithub(
  more: (host: string, request: Request) => Promise<Answer & { readonly text?: string | Buffer }> | undefined = () =>
    undefined,
): Promise<FakeGithub> {
  const rights: Rights = {
    contents: 'write',
    attestations: 'write',
    visibility: 'public',
    hasPlan: true,
    embedsBundles: false,
  };
  const [tags, releases, attestations, requests]: [string[], Release[], StoredAttestation[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  const assets = new Map<number, string>();
  const faults: { matches: RegExp; status: number; message: string; headers: Readonly<Record<string, string>> }[] = [];
  const pauses: { matches: RegExp; act: () => Promise<unknown> }[] = [];
  let lastId = 0;

  function makeRelease(given: Partial<Release> & { readonly tag_name: string }): Release {
    lastId += 1;
    const at = `https://api.github.com${repository}/releases/${lastId}`;
    return {
      url: at,
      html_url: `https://github.com/octo/images/releases/${given.draft ? `tag/untagged-${lastId}` : `tag/${given.tag_name}`}`,
      assets_url: `${at}/assets`,
      upload_url: `${github.seenAs}/api/uploads${repository}/releases/${lastId}/assets{?name,label}`,
      tarball_url: null,
      zipball_url: null,
      id: lastId,
      node_id: `RE_${lastId}`,
      target_commitish: 'main',
      name: given.tag_name,
      body: null,
      draft: false,
      prerelease: false,
      created_at: '2026-01-01T00:00:00Z',
      published_at: given.draft ? null : '2026-01-01T00:00:00Z',
      author: user,
      assets: [],
      ...given,
    };
  }

  function makeAsset(name: string, contentType: string, text: string): Asset {
    lastId += 1;
    assets.set(lastId, text);
    return {
      url: `https://api.github.com${repository}/releases/assets/${lastId}`,
      browser_download_url: `https://github.com/octo/images/releases/download/x/${name}`,
      id: lastId,
      node_id: `RA_${lastId}`,
      name,
      label: '',
      state: 'uploaded',
      content_type: contentType,
      size: Buffer.byteLength(text),
      digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      download_count: 0,
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      uploader: user,
    };
  }

  function answer(request: Request): Answer {
    const { method, path, query } = request;
    const route = `${method} ${path}`;
    if (route === `GET ${repository}`) {
      known(query, []);
      return ok({ id: 1, name: 'images', private: rights.visibility === 'private', visibility: rights.visibility });
    }
    const tag = matching(route, `GET ${repository}/git/ref/tags/(.+)`);
    if (tag !== undefined) {
      if (!tags.includes(tag)) return refused(404, 'Not Found');
      return ok({
        ref: `refs/tags/${tag}`,
        node_id: 'R',
        url: '',
        object: { type: 'commit', sha: 'a'.repeat(40), url: '' },
      });
    }
    const ofTag = matching(route, `GET ${repository}/releases/tags/(.+)`);
    if (ofTag !== undefined) {
      const release = releases.find(({ tag_name, draft }) => tag_name === ofTag && !draft);
      return release ? ok(release) : refused(404, 'Not Found');
    }
    if (route === `GET ${repository}/releases`) {
      known(query, ['per_page', 'page']);
      const visible = releases.filter(({ draft }) => !draft || rights.contents === 'write');
      const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
      const next = `<${github.seenAs}${path}?per_page=${size}&page=${page + 1}>; rel="next"`;
      const link = visible.length > size * page ? { headers: { link: next } } : {};
      return { ...ok(visible.slice(size * (page - 1), size * page)), ...link };
    }
    const digest = matching(route, `GET ${repository}/attestations/sha256:([0-9a-f]{64})`);
    if (digest !== undefined) {
      known(query, ['per_page', 'before', 'after', 'predicate_type']);
      if (rights.attestations === 'none') return refused(403, 'Resource not accessible by integration');
      const type = query.get('predicate_type');
      const found = attestations.filter(({ bundle }) => {
        const statement = statementIn(bundle);
        const isOfType = type === null || type === 'provenance' || statement.predicateType === type;
        return isOfType && statement.subject.some((one) => one.digest.sha256 === digest);
      });
      const listed = found.toReversed().map((one) => (rights.embedsBundles ? one : { ...one, bundle: null }));
      return found.length > 0 ? ok({ attestations: listed }) : refused(404, 'Not Found');
    }
    if (route === `POST ${repository}/attestations`) {
      const { bundle } = json(request, ['bundle']) as { bundle?: object };
      if (rights.attestations !== 'write') return refused(403, 'Resource not accessible by integration');
      if (rights.visibility === 'private' && !rights.hasPlan)
        return refused(
          403,
          'Feature not available for user-owned private repositories. To enable this feature, please make this repository public.',
        );
      if (typeof bundle !== 'object') return refused(422, 'Validation Failed');
      statementIn(bundle);
      attestations.push({
        repository_id: 1,
        bundle_url: `https://${bundleHost}/attestations/${attestations.length}.json.sn?sig=secret`,
        bundle,
      });
      return { status: 201, body: { id: attestations.length } };
    }
    const ofId = matching(route, `GET ${repository}/releases/(\\d+)`);
    if (ofId !== undefined) {
      const release = releases.find(({ id, draft }) => id === Number(ofId) && (!draft || rights.contents === 'write'));
      return release ? ok(release) : refused(404, 'Not Found');
    }
    if (rights.contents !== 'write') return refused(403, 'Resource not accessible by integration');
    const gone = matching(route, `DELETE ${repository}/releases/(\\d+)`);
    if (gone !== undefined) {
      const at = releases.findIndex(({ id }) => id === Number(gone));
      if (at < 0) return refused(404, 'Not Found');
      releases.splice(at, 1);
      return { status: 204 };
    }
    if (route === `POST ${repository}/releases`) {
      const given = json(request, [
        'tag_name',
        'target_commitish',
        'name',
        'body',
        'draft',
        'prerelease',
      ]) as Partial<Release>;
      if (typeof given.tag_name !== 'string') return refused(422, 'Validation Failed');
      checkBody(given.body);
      if (!given.draft && releases.some(({ tag_name, draft }) => tag_name === given.tag_name && !draft))
        return refused(422, 'Validation Failed: {"resource":"Release","code":"already_exists","field":"tag_name"}');
      const made = makeRelease({ ...given, tag_name: given.tag_name });
      releases.unshift(made);
      return { status: 201, body: made };
    }
    const uploadedTo = matching(route, `POST /api/uploads${repository}/releases/(\\d+)/assets`);
    if (uploadedTo !== undefined) {
      known(query, ['name', 'label']);
      const release = releases.find(({ id }) => id === Number(uploadedTo));
      const name = assetName(query.get('name') ?? '');
      if (!release) return refused(404, 'Not Found');
      if (name === '' || request.contentType === '') return refused(400, 'Bad Request');
      if (release.immutable && !release.draft) return refused(422, 'Cannot upload assets to an immutable release.');
      if (release.assets.some((asset) => asset.name === name))
        return refused(422, 'Validation Failed: {"resource":"ReleaseAsset","code":"already_exists","field":"name"}');
      const asset = makeAsset(name, request.contentType, request.body.toString());
      release.assets.push(asset);
      return { status: 201, body: asset };
    }
    const deleted = matching(route, `DELETE ${repository}/releases/assets/(\\d+)`);
    if (deleted !== undefined) {
      const release = releases.find((one) => one.assets.some(({ id }) => id === Number(deleted)));
      if (!release) return refused(404, 'Not Found');
      if (release.immutable && !release.draft) return refused(422, 'Cannot delete asset from an immutable release');
      release.assets.splice(
        release.assets.findIndex(({ id }) => id === Number(deleted)),
        1,
      );
      assets.delete(Number(deleted));
      return { status: 204 };
    }
    const edited = matching(route, `PATCH ${repository}/releases/(\\d+)`);
    if (edited !== undefined) {
      const release = releases.find(({ id }) => id === Number(edited));
      if (!release) return refused(404, 'Not Found');
      const given = json(request, [
        'tag_name',
        'name',
        'body',
        'draft',
        'prerelease',
        'make_latest',
      ]) as Partial<Release>;
      checkBody(given.body);
      const { tag_name: tag } = release;
      const isTaken = releases.some((one) => one !== release && one.tag_name === tag && !one.draft);
      if (given.draft === false && isTaken)
        return refused(422, 'Validation Failed: {"resource":"Release","code":"already_exists","field":"tag_name"}');
      Object.assign(release, given);
      if (!release.draft) release.html_url = `https://github.com/octo/images/releases/tag/${release.tag_name}`;
      return ok(release);
    }
    return refused(404, 'Not Found');
  }

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const at = new URL(message.url ?? '', url);
    const request: Request = {
      method: message.method ?? '',
      path: decodeURIComponent(at.pathname), // octokit writes the slash of `tags/v1` as %2F, and GitHub takes it
      query: at.searchParams,
      body: Buffer.concat(chunks),
      contentType: message.headers['content-type'] ?? '',
    };
    const host = (message.headers.host ?? '').replace(/:\d+$/, '');
    const other = host === bundleHost ? Promise.resolve(bundleAt(message, request)) : more(host, request);
    const line = `${request.method} ${message.url}`;
    requests.push(other ? `${request.method} https://${host}${message.url}` : line);
    const pause = pauses.findIndex(({ matches }) => matches.test(line));
    await pauses.splice(pause, pause < 0 ? 0 : 1)[0]?.act();
    const fault = faults.find(({ matches }) => matches.test(line));
    const {
      status,
      body,
      headers = {},
      text,
    } = await Promise.resolve(
      fault
        ? { ...refused(fault.status, fault.message), headers: fault.headers }
        : (other ?? checked(message, request)),
    ).then((given): Answer & { readonly text?: string | Buffer } => given);
    const sent = text ?? (body === undefined ? '' : JSON.stringify(body));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(sent);
  }

  function bundleAt({ headers }: IncomingMessage, { path, query }: Request): Answer & { readonly text?: Buffer } {
    const number = matching(path, '/attestations/(\\d+)\\.json\\.sn');
    const found = number === undefined ? undefined : attestations[Number(number)];
    if (headers.authorization !== undefined || query.get('sig') !== 'secret') return refused(403, 'Forbidden');
    if (found === undefined) return refused(404, 'Not Found');
    const text = asSnappy(Buffer.from(JSON.stringify(found.bundle)));
    return { status: 200, headers: { 'content-type': 'application/x-snappy' }, text };
  }

  function checked(message: IncomingMessage, request: Request): Answer {
    const [scheme = '', given] = (message.headers.authorization ?? '').split(' ');
    if (!/^(token|bearer)$/i.test(scheme) || !message.headers['user-agent'])
      return refused(401, 'Requires authentication');
    if (given !== token) return refused(401, 'Bad credentials');
    try {
      return answer(request);
    } catch (error) {
      if (error instanceof Wrong) return refused(422, error.message);
      throw error;
    }
  }

  const server = createServer((message, response) => void handle(message, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github: FakeGithub = {
    url,
    seenAs: url,
    rights,
    tags,
    releases,
    assets,
    attestations,
    requests,
    changes: () => requests.filter((line) => !line.startsWith('GET ') && !line.includes(' https://')),
    addRelease(given) {
      const made = makeRelease(given);
      releases.unshift(made);
      return made;
    },
    fail(matches, status, message, headers = {}) {
      const fault = { matches, status, message, headers };
      faults.push(fault);
      return () => faults.splice(faults.indexOf(fault), 1);
    },
    meanwhile: (matches, act) => void pauses.push({ matches, act }),
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return github;
}

/** In Snappy's format, without compressing anything: all of it in literals. */
export function asSnappy(bytes: Buffer): Buffer {
  const size: number[] = [];
  let left = bytes.length;
  for (; left >= 128; left = Math.floor(left / 128)) size.push((left % 128) + 128);
  const parts: Buffer[] = [Buffer.from([...size, left])];
  for (let at = 0; at < bytes.length; at += 65_536) {
    const part = bytes.subarray(at, at + 65_536);
    const last = part.length - 1;
    parts.push(Buffer.from([61 << 2, last & 255, last >> 8]), part);
  }
  return Buffer.concat(parts);
}

/** What no request of ours may have. */
class Wrong extends Error {}

const user = { login: 'octocat', id: 1 } as Schemas['simple-user'];

function ok(body: object): Answer {
  return { status: 200, body };
}

function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

function matching(route: string, pattern: string): string | undefined {
  return new RegExp(`^${pattern}$`).exec(route)?.[1];
}

/**
 * GitHub renames files with special characters.
 * https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
function assetName(given: string): string {
  return given
    .replaceAll(/[^A-Za-z0-9_@+.-]+/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^\.|\.$/g, '');
}

function known(query: URLSearchParams, names: readonly string[]): void {
  for (const name of query.keys()) if (!names.includes(name)) throw new Wrong(`unknown parameter ${name}`);
}

function json({ body, contentType }: Request, names: readonly string[]): object {
  if (!contentType.startsWith('application/json')) throw new Wrong('not JSON');
  const value = JSON.parse(body.toString()) as object;
  for (const name of Object.keys(value)) if (!names.includes(name)) throw new Wrong(`unknown member ${name}`);
  return value;
}

function checkBody(body: unknown): void {
  if (typeof body === 'string' && body.length > 125_000)
    throw new Wrong('Validation Failed: body is too long (maximum is 125000 characters)');
}

interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256?: string } }[];
  readonly predicateType: string;
  readonly predicate: object;
}

/** The in-toto statement in a Sigstore bundle. */
export function statementIn(bundle: object): Statement {
  const { dsseEnvelope } = bundle as { dsseEnvelope?: { payload?: string; payloadType?: string } };
  if (dsseEnvelope?.payloadType !== 'application/vnd.in-toto+json') throw new Wrong('no in-toto statement');
  return JSON.parse(Buffer.from(dsseEnvelope.payload ?? '', 'base64').toString()) as Statement;
}
