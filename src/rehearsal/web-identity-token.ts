/** A token as GitHub issues one to a job, but for its signature, which the local AWS doesn't verify. */
export function webIdentityToken(audience: string): string {
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'rehearsal',
    aud: audience,
    exp: Math.floor(Date.now() / 1000) + 10 * 365 * 86_400, // the time of the world runs ahead
  };
  return [{ alg: 'RS256', typ: 'JWT' }, claims, 'unsigned']
    .map((part) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'))
    .join('.');
}
