import { describe, expect, it } from '@jest/globals';
import { proxyFor, proxyPasswords } from '../../src/aws/proxy.js';

const aws = 'https://sts.us-east-1.amazonaws.com/';
const proxy = 'http://proxy:3128/';

it.each([
  ['nothing set', {}, aws, undefined],
  ['HTTPS_PROXY', { HTTPS_PROXY: 'http://proxy:3128' }, aws, proxy],
  ['https_proxy', { https_proxy: 'http://proxy:3128' }, aws, proxy],
  ['both cases', { https_proxy: 'http://proxy:3128', HTTPS_PROXY: 'http://other:1' }, aws, proxy],
  ['an empty one', { https_proxy: '', HTTPS_PROXY: 'http://proxy:3128' }, aws, proxy],
  ['no protocol', { HTTPS_PROXY: 'proxy:3128' }, aws, proxy],
  ['a TLS proxy', { HTTPS_PROXY: 'https://proxy:3128' }, aws, 'https://proxy:3128/'],
  ['HTTP_PROXY for https', { HTTP_PROXY: 'http://proxy:3128' }, aws, undefined],
  ['HTTP_PROXY for http', { HTTP_PROXY: 'http://proxy:3128' }, 'http://aws.lan:4566/', proxy],
  ['http_proxy for http', { http_proxy: 'http://proxy:3128' }, 'http://aws.lan:4566/', proxy],
  ['this machine', { HTTP_PROXY: 'http://proxy:3128' }, 'http://127.0.0.1:4566/', undefined],
  ['localhost', { HTTP_PROXY: 'http://proxy:3128' }, 'http://localhost:4566/', undefined],
  ...[
    ['amazonaws.com', undefined],
    ['.amazonaws.com', undefined],
    ['*.amazonaws.com', undefined],
    ['example.org, AmazonAWS.com', undefined],
    ['*', undefined],
    ['sts.us-east-1.amazonaws.com', undefined],
    ['sts.us-east-1.amazonaws.com:443', undefined],
    ['sts.us-east-1.amazonaws.com:8443', proxy],
    ['aws.com', proxy],
    ['us-east-1.amazonaws.com.cn', proxy],
    ['', proxy],
  ].flatMap(([list, expected]) => [
    [`NO_PROXY=${list}`, { HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: list }, aws, expected] as const,
    [`no_proxy=${list}`, { HTTPS_PROXY: 'http://proxy:3128', no_proxy: list }, aws, expected] as const,
  ]),
] as const)('%s', (_, env, url, expected) => {
  expect(proxyFor(new URL(url), env)?.href).toBe(expected);
});

describe('the password of a proxy', () => {
  it.each([
    ['none', 'http://proxy:3128', []],
    ['a user only', 'http://user@proxy:3128', []],
    ['plain', 'http://user:secret@proxy:3128', ['secret']],
    ['without a user', 'http://:secret@proxy:3128', ['secret']],
    ['no protocol', 'user:secret@proxy:3128', ['secret']],
    ['no protocol, and none', 'proxy:3128', []],
    ['a protocol in upper case', 'HTTP://user:secret@proxy:3128', ['secret']],
    ['encoded', 'http://user:pass%2Fword@proxy:3128', ['pass%2Fword', 'pass/word']],
    ['with a colon', 'http://user:a:b@proxy:3128', ['a:b', 'a%3Ab']],
    ['with an at sign', 'http://user:a@b@proxy:3128', ['a@b', 'a%40b']],
    ['with a space', 'http://user:a b@proxy:3128', ['a b', 'a%20b']],
    ['not UTF-8', 'http://user:p%ss@proxy:3128', ['p%ss']],
    ['half of a character', 'http://user:p%C3@proxy:3128', ['p%C3']],
    ['of another protocol', 'socks5://user:secret@proxy:1080', ['secret']],
    ['of a proxy that is no URL', 'http://user:sec/ret@pro xy:3128', ['sec/ret']],
    ['with a slash', 'http://user:sec/ret@proxy:3128', ['sec/ret']],
    ['with a slash, no protocol', 'user:sec/ret@proxy:3128', ['sec/ret']],
    ['with a hash', 'http://user:sec#ret@proxy:3128', ['sec#ret']],
  ])('is masked as it stands there and as it is sent: %s', (_, proxy, expected) => {
    for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']) {
      expect(new Set(proxyPasswords({ [name]: proxy }))).toEqual(new Set(expected));
    }
  });
});

it.each([
  ['a space in its host', 'http://user:secret@pro xy:3128'],
  ['another protocol', 'socks5://user:secret@proxy:1080'],
  ['a password that nobody can decode', 'http://user:secret%s@proxy:3128'],
  ['a user that nobody can decode', 'http://us%er:secret@proxy:3128'],
])('a proxy with %s is refused by its variable, where it is needed, without its password', (_, proxy) => {
  const env = { HTTPS_PROXY: proxy, NO_PROXY: 'example.org' };
  let error: unknown;
  try {
    proxyFor(new URL(aws), env);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ code: 'input', message: 'HTTPS_PROXY is not the URL of an HTTP proxy' });
  expect(JSON.stringify(error)).not.toContain('secret');
  expect(proxyFor(new URL('https://example.org/'), env)).toBeUndefined();
});
