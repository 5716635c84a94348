import { expect, it } from '@jest/globals';
import type { Image } from '../../src/config/config.js';
import { imageDigest } from '../../src/config/image-digest.js';

const image = { name: 'my-os', tags: { a: '1', b: '2' }, boot_mode: 'uefi' } as unknown as Image;
const config = { directory: '/home/runner/images' };

it('does not depend on the order of keys', () => {
  const other = { boot_mode: 'uefi', tags: { b: '2', a: '1' }, name: 'my-os' } as unknown as Image;
  expect(imageDigest(config, other)).toBe(imageDigest(config, image));
});

it('depends on each value', () => {
  expect(imageDigest(config, { ...image, tags: { a: '1', b: '3' } })).not.toBe(imageDigest(config, image));
});

it('does not depend on where the workspace is', () => {
  const withDisk = (path: string) => ({ ...image, block_device_mappings: [{ path }] }) as unknown as Image;
  const here = imageDigest(config, withDisk('/home/runner/images/data.raw'));
  expect(imageDigest({ directory: '/w' }, withDisk('/w/data.raw'))).toBe(here);
  expect(imageDigest(config, withDisk('/home/runner/images/other.raw'))).not.toBe(here);
});
