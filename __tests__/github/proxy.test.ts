import * as core from '@actions/core';
import { afterEach, expect, it, jest } from '@jest/globals';
import { startOidcServer } from '../../scripts/oidc-server.js';
import { oidcToken } from '../../src/github/oidc.js';
import { writeComment } from '../../src/github/pull-request.js';
import { startConnectProxy } from '../support/connect-proxy.js';
import { startTlsFront } from '../support/tls-front.js';
import { startFakeApi } from './fake-api.js';

const before = { ...process.env };
const never = new AbortController().signal;
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  process.env = { ...before };
  jest.restoreAllMocks();
  for (const close of closing.splice(0)) await close();
});

/** Opens something that the test closes. */
function opened<T extends { close(): Promise<void> }>(it: T): T {
  closing.unshift(() => it.close());
  return it;
}

it('GitHub’s token endpoint is asked through the proxy', async () => {
  const server = opened(await startOidcServer());
  const { port } = new URL(server.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
  const proxy = opened(await startConnectProxy(Number(port)));
  const url = server.env.ACTIONS_ID_TOKEN_REQUEST_URL?.replace(/127\.0\.0\.1:\d+/, 'token.invalid:8080');
  process.env = { ...before, ...server.env, ACTIONS_ID_TOKEN_REQUEST_URL: url, HTTP_PROXY: `http://${proxy.address}` };
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  expect(await oidcToken(core, 'sts.amazonaws.com', process.env, never)).toMatch(/^ey/);
  expect(proxy.asked).toEqual(['token.invalid:8080']);
});

it('a certificate that the runner does not trust is named, and not asked for again', async () => {
  const server = opened(await startOidcServer());
  const front = opened(
    await startTlsFront('token.invalid', Number(new URL(server.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '').port)),
  );
  const proxy = opened(await startConnectProxy(front.port));
  const url = 'https://token.invalid/token?api-version=2.0';
  process.env = { ...before, ...server.env, ACTIONS_ID_TOKEN_REQUEST_URL: url, HTTPS_PROXY: `http://${proxy.address}` };
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  await expect(oidcToken(core, 'sts.amazonaws.com', process.env, never)).rejects.toMatchObject({
    code: 'credentials',
    hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
});

it('GitHub’s API is asked through the proxy', async () => {
  const api = opened(await startFakeApi([]));
  const proxy = opened(await startConnectProxy(Number(new URL(api.url).port)));
  const env = { GITHUB_API_URL: 'http://api.invalid:8080', GITHUB_REPOSITORY: 'octo/images' };
  process.env = { ...before, ...env, http_proxy: `http://${proxy.address}` };
  await writeComment(env, 'ghs_secret', 7, ['image.yaml'], 'words', never);
  expect(api.comments).toHaveLength(1);
  expect(new Set(proxy.asked)).toEqual(new Set(['api.invalid:8080']));
});
