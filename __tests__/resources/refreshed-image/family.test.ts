import { describe, expect, it } from '@jest/globals';
import type { Image as ImageConfig } from '../../../src/config/config.js';
import { isVersionOf } from '../../../src/resources/refreshed-image/family.js';
import type { Image } from '../../../src/run/found.js';
import type { WantedImage } from '../../../src/run/wanted.js';

const entry = { config: 'octo/images:image.yaml', name: 'os' };
const config = (name: string, match: string, more: object = {}): ImageConfig =>
  ({
    name,
    supersede: { match },
    boot_mode: 'uefi',
    root_device_name: '/dev/sda1',
    ena_support: true,
    ...more,
  }) as ImageConfig;
const os = config('os-2', 'os-*', { entry });
const minimal = config('os-minimal-2', 'os-minimal-*');

describe('whether an AMI is a version of an image', () => {
  it.each<[string, string, object, ImageConfig, boolean]>([
    ['the tag of its entry', 'os-1', { tag: 'octo/images:image.yaml#os' }, os, true],
    [
      'the tag, whatever the properties',
      'os-1',
      { tag: 'octo/images:image.yaml#os', bootMode: 'legacy-bios' },
      os,
      true,
    ],
    ['the tag of another entry', 'os-1', { tag: 'octo/images:image.yaml#minimal' }, os, false],
    ['no tag, but its properties', 'os-1', {}, os, true],
    [
      'a tag, but the run knows no entry',
      'os-1',
      { tag: 'octo/images:image.yaml#os' },
      { ...os, entry: undefined } as never,
      true,
    ],
    ['another boot mode', 'os-1', { bootMode: 'legacy-bios' }, os, false],
    ['another architecture', 'os-1', { architecture: 'arm64' }, os, false],
    ['a name that another pattern matches more closely', 'os-minimal-1', {}, os, false],
    ['that name, for the other image', 'os-minimal-1', {}, minimal, true],
    ['the name of another image', 'os-minimal-2', {}, os, false],
    ['no digest', 'os-1', { digest: '' }, os, false],
  ])('%s', (_, name, { tag, digest = 'x', ...more }: { tag?: string; digest?: string }, of, expected) => {
    const found = {
      name,
      architecture: 'x86_64',
      bootMode: 'uefi',
      rootDeviceName: '/dev/sda1',
      rootDeviceType: 'ebs',
      enaSupport: true,
      tags: { ...(digest ? { 'awspub:source:sha256': digest } : {}), ...(tag ? { 'ami-publish:config': tag } : {}) },
      ...more,
    } as unknown as Image;
    const image = { name: of.name, config: of, architecture: 'x86_64' } as WantedImage;
    expect(isVersionOf(found, image, [os, minimal])).toBe(expected);
  });
});
