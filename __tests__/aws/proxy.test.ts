import { expect, it } from '@jest/globals';
import { proxyFor } from '../../src/aws/proxy.js';

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
