import { describe, expect, it } from '@jest/globals';
import {
  type Bootable,
  chooseTypes,
  firmwareOn,
  gravitonOf,
  type InstanceType,
} from '../../../src/resources/boot-test/choose-types.js';

const type = (name: string, more: Partial<InstanceType> = {}): InstanceType => ({
  name,
  architectures: ['x86_64'],
  hypervisor: 'nitro',
  isBareMetal: false,
  bootModes: ['legacy-bios', 'uefi'],
  vcpus: 2,
  memoryMiB: 512,
  ena: 'required',
  nitroTpm: true,
  isOnDemand: true,
  ...more,
});

const xen = (name: string, more: Partial<InstanceType> = {}): InstanceType =>
  type(name, { hypervisor: 'xen', bootModes: ['legacy-bios'], ena: 'unsupported', nitroTpm: false, ...more });

const graviton = (name: string, more: Partial<InstanceType> = {}): InstanceType =>
  type(name, { architectures: ['arm64'], bootModes: ['uefi'], nitroTpm: false, ...more });

const types = [
  type('m7i.large', { memoryMiB: 8192 }),
  type('t3.nano'),
  type('t3a.nano'),
  type('t3.micro', { memoryMiB: 1024 }),
  type('m5.metal', { isBareMetal: true, hypervisor: undefined, vcpus: 1, memoryMiB: 1 }),
  type('p9.small', { isOnDemand: false, vcpus: 1, memoryMiB: 1 }),
  // Nitro that has BIOS only.
  type('c5.large', { bootModes: ['legacy-bios'], memoryMiB: 4096, nitroTpm: false }),
  xen('t2.nano', { vcpus: 1 }),
  xen('m4.large', { memoryMiB: 8192 }),
  graviton('a1.medium', { vcpus: 1, memoryMiB: 2048 }),
  graviton('t4g.nano'),
  graviton('c7g.medium', { vcpus: 1, memoryMiB: 2048 }),
  graviton('m8g.medium', { vcpus: 1, memoryMiB: 4096 }),
  graviton('m99g.nano', { vcpus: 1, memoryMiB: 1 }),
];

const image = (more: Partial<Bootable> = {}): Bootable => ({
  architecture: 'x86_64',
  bootMode: 'uefi',
  needsTpm: false,
  hasEna: true,
  supported: [],
  unsupported: [],
  ...more,
});

const firsts = (more: Partial<Bootable>, all = types): (string | undefined)[][] =>
  chooseTypes(image(more), all).map((one) => [one.what, one.firmware, one.types[0]?.name]);

describe('auto', () => {
  it.each<[string, Partial<Bootable>, (string | undefined)[][]]>([
    ['uefi', {}, [['Nitro with UEFI', 'uefi', 't3.nano']]],
    [
      'legacy-bios',
      { bootMode: 'legacy-bios' },
      [
        ['Nitro with BIOS', 'legacy-bios', 't3.nano'],
        ['Xen', 'legacy-bios', 't2.nano'],
      ],
    ],
    [
      'uefi-preferred',
      { bootMode: 'uefi-preferred' },
      [
        ['Nitro with UEFI', 'uefi', 't3.nano'],
        ['a type without UEFI', 'legacy-bios', 't2.nano'],
      ],
    ],
    ['TPM', { needsTpm: true, unsupported: ['t3.*'] }, [['Nitro with UEFI', 'uefi', 't3a.nano']]],
    [
      'arm64',
      { architecture: 'arm64' },
      [
        ['Graviton 1', 'uefi', 'a1.medium'],
        ['Graviton 4', 'uefi', 'm8g.medium'],
      ],
    ],
    ['arm64 on one generation', { architecture: 'arm64', supported: ['t4g.*'] }, [['Graviton 2', 'uefi', 't4g.nano']]],
    ['arm64 on an unknown family', { architecture: 'arm64', supported: ['m99g.*'] }, [['Graviton', 'uefi', undefined]]],
    ['the types of the image', { supported: ['m7i.*', 'm4.*'] }, [['Nitro with UEFI', 'uefi', 'm7i.large']]],
    [
      'no ENA',
      { bootMode: 'legacy-bios', hasEna: false },
      [
        ['Nitro with BIOS', 'legacy-bios', undefined],
        ['Xen', 'legacy-bios', 't2.nano'],
      ],
    ],
  ])('%s', (_, more, expected) => {
    expect(firsts(more)).toEqual(expected);
  });

  it('takes the fewest vCPUs, then the least memory, then the first by name, whatever the order', () => {
    const [first] = chooseTypes(image(), types);
    expect(first?.types.map(({ name }) => name)).toEqual(['t3.nano', 't3a.nano', 't3.micro', 'm7i.large']);
    expect(chooseTypes(image(), types.toReversed())).toEqual(chooseTypes(image(), types));
  });

  it('says what the region has none of', () => {
    const nitro = types.filter(({ hypervisor }) => hypervisor === 'nitro');
    expect(firsts({ bootMode: 'legacy-bios' }, nitro)[1]).toEqual(['Xen', 'legacy-bios', undefined]);
    expect(firsts({ bootMode: 'uefi-preferred' }, nitro)[1]).toEqual([
      'a type without UEFI',
      'legacy-bios',
      'c5.large',
    ]);
  });
});

it.each<[Bootable['bootMode'], InstanceType, string | undefined]>([
  ['uefi', type('t3.nano'), 'uefi'],
  ['uefi', xen('t2.nano'), undefined],
  ['legacy-bios', type('t3.nano'), 'legacy-bios'],
  ['uefi-preferred', type('t3.nano'), 'uefi'],
  ['uefi-preferred', xen('t2.nano'), 'legacy-bios'],
  ['uefi', graviton('t4g.nano'), undefined],
])('an x86_64 image with %s on %j', (bootMode, on, firmware) => {
  expect(firmwareOn(image({ bootMode }), on)).toBe(firmware);
});

it.each([
  ['a1.medium', 1],
  ['c6gn.large', 2],
  ['m7g.medium', 3],
  ['r8g.large', 4],
  ['m7i.large', undefined],
])('%s has Graviton %s', (name, generation) => {
  expect(gravitonOf(type(name))).toBe(generation);
});
