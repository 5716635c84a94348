import { expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import { nameInAnyRun } from '../../src/rehearsal/any-run.js';

const config = (names: string[], perRun: Record<string, string>) =>
  ({
    images: [{ ssm_parameter: names.map((name) => ({ name })) }],
    perRun: new Map(Object.entries(perRun)),
  }) as unknown as Config;

it.each<readonly [string, string[], Record<string, string>, string]>([
  ['/my-os/12/merge', ['/my-os/12/merge'], { '/my-os/12/merge': '/my-os/*' }, '/my-os/*'],
  ['/my-os/latest', ['/my-os/latest'], { '/my-os/12/merge': '/my-os/*' }, '/my-os/latest'],
  ['/x86_64/v1/a', ['/{architecture}/v1/a'], { '/{architecture}/v1/a': '/{architecture}/*/a' }, '/x86_64/*/a'],
  ['/os-v1/latest', ['/{image}/latest'], { 'os-v1': 'os-*' }, '/os-*/latest'],
  ['/os-v1/v1', ['/{image}/v1'], { 'os-v1': 'os-*', '/{image}/v1': '/{image}/*' }, '/os-*/*'],
  ['/a.b/v1', ['/a.b/v1'], { '/a.b/v1': '/a.b/*', '/axb/v1': '/none' }, '/a.b/*'],
  ['/other', [], {}, '/other'],
])('%s of %j with %j is %s', (name, names, perRun, expected) => {
  expect(nameInAnyRun([config(names, perRun)])(name)).toBe(expected);
});
