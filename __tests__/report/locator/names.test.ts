import { expect, it } from '@jest/globals';
import { nameAndVersion } from '../../../src/report/locator/names.js';

it.each<[string, string, string | undefined, string, string]>([
  // by the config's key
  ['my-os-1.2', 'x86_64', 'my-os-$version', 'my-os', '1.2'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of a config
  ['my-os-1.2', 'x86_64', 'my-os-${version}', 'my-os', '1.2'],
  ['my-os-1.2-arm64', 'arm64', 'my-os-$version-$arch', 'my-os', '1.2'],
  ['my-os-1.2-amd64', 'x86_64', 'my-os-$version-amd64', 'my-os', '1.2'],
  ['my-os-minimal-1.2', 'x86_64', 'my-os-$flavor-$version', 'my-os-minimal', '1.2'],
  ['my-os-noble-20260101-7', 'x86_64', 'my-os-$codename-$date-$github_run_number', 'my-os-noble', '20260101-7'],
  ['my-os-deadbee', 'x86_64', 'my-os-$github_sha', 'my-os', 'deadbee'],
  ['my-os 9.4 x86_64', 'x86_64', 'my-os $version $arch', 'my-os', '9.4'],
  ['my-os-1.2-r1', 'x86_64', 'my-os-$version', 'my-os', '1.2-r1'],
  ['1.2-my-os', 'x86_64', '$version-my-os', 'my-os', '1.2'],
  ['a$b-1.0', 'x86_64', 'a$$b-$version', 'a$b', '1.0'],
  ['2026-1.0', 'x86_64', '$year-$version', '2026', '1.0'], // nothing but values: by digits
  ['my-os-1.0', 'x86_64', 'other-$version', 'my-os', '1.0'],
  // by its digits
  ['my-os-1.0', 'x86_64', 'my-os-1.0', 'my-os', '1.0'],
  ['my-os-v1.0', 'x86_64', undefined, 'my-os', 'v1.0'],
  ['Fedora-Cloud-Base.x86_64-42-1.1', 'x86_64', undefined, 'Fedora-Cloud-Base', '42-1.1'],
  ['debian-13-arm64-20260101-1', 'arm64', undefined, 'debian', '13-20260101-1'],
  ['al2023-ami-2023.5', 'x86_64', undefined, 'al2023-ami', '2023.5'],
  ['charm64-1.0', 'arm64', undefined, 'charm64', '1.0'],
  // without a version
  ['my-os', 'x86_64', undefined, 'my-os', ''],
  ['2026', 'x86_64', undefined, '2026', ''],
  ['<script>-1.0', 'x86_64', '<script>-$version', '<script>', '1.0'],
])('%s (%s) of %s is %s %s', (amiName, architecture, key, name, version) => {
  expect(nameAndVersion(amiName, architecture, key)).toEqual({ name, version });
});
