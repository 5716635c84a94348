import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { type OidcServer, startOidcServer } from '../../scripts/oidc-server.js';
import { oidcToken } from '../../src/github/oidc.js';

let server: OidcServer | undefined;
const before = { ...process.env };
afterEach(async () => {
  await server?.close();
  server = undefined;
  process.env = { ...before };
  jest.restoreAllMocks();
});

async function offerTokens(options: Parameters<typeof startOidcServer>[0] = {}): Promise<void> {
  server = await startOidcServer(options);
  // The toolkit reads these itself, and prints the mask.
  process.env = { ...before, ...server.env };
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
}

describe('an OIDC token', () => {
  it('is asked for with its audience, and masked', async () => {
    await offerTokens({ subject: 'repo:octo/images:environment:aws' });
    const token = await oidcToken('sts.amazonaws.com.cn', process.env);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    expect(claims).toMatchObject({ sub: 'repo:octo/images:environment:aws', aud: 'sts.amazonaws.com.cn' });
    expect(process.stdout.write).toHaveBeenCalledWith(expect.stringContaining(`::add-mask::${token}`));
    await oidcToken('other', process.env);
    expect(server?.audiences).toEqual(['sts.amazonaws.com.cn', 'other']);
  });

  it('that the job may not have is refused with the permission that it lacks', async () => {
    await expect(oidcToken('sts.amazonaws.com', {})).rejects.toMatchObject({
      code: 'credentials',
      hint: expect.stringContaining('permissions: id-token: write'),
    });
  });

  it('that GitHub refuses is an error that says so', async () => {
    await offerTokens({ refuseWith: 403 });
    await expect(oidcToken('sts.amazonaws.com', process.env)).rejects.toMatchObject({
      code: 'credentials',
      message: expect.stringMatching(/audience "sts\.amazonaws\.com"\. .*403/),
    });
  });
});
