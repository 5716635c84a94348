import { getEventListeners } from 'node:events';
import * as core from '@actions/core';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { type OidcServer, startOidcServer } from '../../scripts/oidc-server.js';
import { parseCommand } from '../../scripts/runner.js';
import { PublishError } from '../../src/error.js';
import { oidcToken } from '../../src/github/oidc.js';

let server: OidcServer | undefined;
let printed: string[] = [];
const before = { ...process.env };
const never = new AbortController().signal;

afterEach(async () => {
  await server?.close();
  server = undefined;
  process.env = { ...before };
  jest.restoreAllMocks();
});

async function offerTokens(options: Parameters<typeof startOidcServer>[0] = {}): Promise<OidcServer> {
  server = await startOidcServer(options);
  // The package reads these itself, and prints the mask.
  process.env = { ...before, ...server.env };
  printed = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(...String(text).trimEnd().split('\n'));
    return true;
  });
  return server;
}

describe('an OIDC token', () => {
  it('is asked for with its audience, and masked', async () => {
    const { audiences } = await offerTokens({ subject: 'repo:octo/images:environment:aws' });
    const token = await oidcToken(core, 'sts.amazonaws.com.cn', process.env, never);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    expect(claims).toMatchObject({ sub: 'repo:octo/images:environment:aws', aud: 'sts.amazonaws.com.cn' });
    expect(printed).toContain(`::add-mask::${token}`);
    await oidcToken(core, 'other', process.env, never);
    expect(audiences).toEqual(['sts.amazonaws.com.cn', 'other']);
  });

  it('is printed nowhere else, nor is what it was asked for with', async () => {
    const { env } = await offerTokens();
    const token = await oidcToken(core, 'sts.amazonaws.com', process.env, never);
    const others = printed.filter((line) => parseCommand(line)?.name !== 'add-mask').join('\n');
    expect(others).not.toContain(token);
    expect(printed.join('\n')).not.toContain(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  });

  it('that the job may not have is refused with the permission that it lacks', async () => {
    await expect(oidcToken(core, 'sts.amazonaws.com', {}, never)).rejects.toMatchObject({
      code: 'credentials',
      hint: expect.stringContaining('permissions: id-token: write'),
    });
  });

  it('that GitHub refuses is an error that says so', async () => {
    const { env } = await offerTokens({ refuseWith: 403 });
    const refused = oidcToken(core, 'sts.amazonaws.com', process.env, never);
    await expect(refused).rejects.toMatchObject({
      code: 'credentials',
      message: expect.stringMatching(/audience "sts\.amazonaws\.com": .*403/),
      hint: expect.not.stringContaining(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''),
    });
  });
});

it('a request that has expired with its job is called that', async () => {
  await offerTokens({ refuseWith: 401 });
  await expect(oidcToken(core, 'sts.amazonaws.com', process.env, never)).rejects.toMatchObject({
    code: 'credentials',
    message: expect.stringMatching(/^this job's request for OIDC tokens has expired: .*401/),
    hint: 'Run again to continue.',
  });
});

describe('a token endpoint that fails', () => {
  it.each([500, 429])('with %d may succeed later, which is no decision of GitHub', async (refuseWith) => {
    await offerTokens({ refuseWith });
    const failed = await oidcToken(core, 'sts.amazonaws.com', process.env, never).catch((error: unknown) => error);
    expect(failed).not.toBeInstanceOf(PublishError);
    expect(failed).toMatchObject({ message: expect.stringContaining(String(refuseWith)) });
  });

  it('by closing the connection, too', async () => {
    await offerTokens({ hangs: true, onRequest: () => void server?.close() });
    const failed = await oidcToken(core, 'sts.amazonaws.com', process.env, never).catch((error: unknown) => error);
    expect(failed).not.toBeInstanceOf(PublishError);
  });
});

describe('a token endpoint that accepts a request and never answers', () => {
  it('is given up when the run is cancelled', async () => {
    const cancel = new AbortController();
    const reason = new PublishError('cancelled', 'the run was cancelled (SIGINT)');
    await offerTokens({ hangs: true, onRequest: () => cancel.abort(reason) });
    await expect(oidcToken(core, 'sts.amazonaws.com', process.env, cancel.signal)).rejects.toBe(reason);
  });

  it('is given up when the time of the run is over: the next run continues', async () => {
    await offerTokens({ hangs: true });
    await expect(oidcToken(core, 'sts.amazonaws.com', process.env, AbortSignal.timeout(50))).rejects.toMatchObject({
      code: 'timeout',
      hint: 'Run again to continue.',
    });
  });

  it('is not asked by a run that has ended', async () => {
    const onRequest = jest.fn();
    await offerTokens({ hangs: true, onRequest });
    await expect(oidcToken(core, 'sts.amazonaws.com', process.env, AbortSignal.abort())).rejects.toMatchObject({
      code: 'timeout',
    });
    expect(onRequest).not.toHaveBeenCalled();
  });

  it('leaves nothing behind on a signal that many requests listen to', async () => {
    await offerTokens();
    const cancel = new AbortController();
    await oidcToken(core, 'sts.amazonaws.com', process.env, cancel.signal);
    expect(getEventListeners(cancel.signal, 'abort')).toEqual([]);
  });
});
