import { matchesPattern } from '../../config/name-pattern.js';

/** An instance type, as far as a boot depends on it. */
export interface InstanceType {
  readonly name: string;
  readonly architectures: readonly string[];
  /** `nitro` or `xen`; undefined for bare metal. */
  readonly hypervisor: string | undefined;
  readonly isBareMetal: boolean;
  readonly bootModes: readonly string[];
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly ena: 'required' | 'supported' | 'unsupported';
  readonly nitroTpm: boolean;
  readonly isOnDemand: boolean;
}

/** What of an AMI decides where it can be launched. */
export interface Bootable {
  readonly architecture: 'x86_64' | 'arm64';
  readonly bootMode: 'legacy-bios' | 'uefi' | 'uefi-preferred';
  readonly needsTpm: boolean;
  readonly hasEna: boolean;
  /** Names and patterns; two empty lists: all. */
  readonly supported: readonly string[];
  readonly unsupported: readonly string[];
}

export type Firmware = 'legacy-bios' | 'uefi';

/** A class of types that the AMI has to boot on. */
export interface TypeClass {
  /** In words, for the log. */
  readonly what: string;
  /** What it has to boot with there. */
  readonly firmware: Firmware;
  /** The smallest first: each attempt takes the next. */
  readonly types: readonly InstanceType[];
}

/**
 * Graviton's generations by the prefix of a family. The API shows neither; a family that isn't here is never chosen.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-types.html
 */
const gravitons: readonly (readonly string[])[] = [
  ['a1'],
  ['t4g', 'm6g', 'm6gd', 'c6g', 'c6gd', 'c6gn', 'r6g', 'r6gd', 'x2gd', 'im4gn', 'is4gen', 'g5g'],
  ['m7g', 'm7gd', 'c7g', 'c7gd', 'c7gn', 'r7g', 'r7gd', 'hpc7g'],
  ['m8g', 'm8gd', 'm8gn', 'm8gb', 'c8g', 'c8gd', 'c8gn', 'c8gb', 'r8g', 'r8gd', 'r8gn', 'r8gb', 'x8g', 'i8g', 'i8ge'],
];

/** Which Graviton a type has; undefined where that isn't known. */
export function gravitonOf({ name }: InstanceType): number | undefined {
  const [family = ''] = name.split('.');
  const index = gravitons.findIndex((families) => families.includes(family));
  return index < 0 ? undefined : index + 1;
}

/** The firmware that an AMI boots with on a type; undefined where it can't be launched on it. Pure. */
export function firmwareOn(image: Bootable, type: InstanceType): Firmware | undefined {
  if (!type.architectures.includes(image.architecture)) return undefined;
  if (image.needsTpm && !type.nitroTpm) return undefined;
  if (!image.hasEna && type.ena === 'required') return undefined;
  if (image.supported.length > 0 && !image.supported.some((pattern) => matchesPattern(type.name, pattern)))
    return undefined;
  if (image.unsupported.some((pattern) => matchesPattern(type.name, pattern))) return undefined;
  const canUefi = type.bootModes.includes('uefi');
  const wanted = image.bootMode === 'uefi-preferred' ? (canUefi ? 'uefi' : 'legacy-bios') : image.bootMode;
  return type.bootModes.includes(wanted) ? wanted : undefined;
}

/**
 * The classes that `auto` stands for, each with the types that the region has of it. Pure.
 * @returns also those without a type, which can't be tested here
 */
export function chooseTypes(image: Bootable, all: readonly InstanceType[]): TypeClass[] {
  const usable = all
    .filter((type) => type.isOnDemand && !type.isBareMetal && firmwareOn(image, type) !== undefined)
    .toSorted(
      (a, b) => a.vcpus - b.vcpus || a.memoryMiB - b.memoryMiB || (a.name < b.name ? -1 : Number(a.name > b.name)),
    );
  if (image.architecture === 'arm64') return ofGraviton(usable);
  const classOf = (what: string, firmware: Firmware, isIn: (type: InstanceType) => boolean): TypeClass => ({
    what,
    firmware,
    types: usable.filter((type) => firmwareOn(image, type) === firmware && isIn(type)),
  });
  const isNitro = ({ hypervisor }: InstanceType): boolean => hypervisor === 'nitro';
  switch (image.bootMode) {
    case 'uefi':
      return [classOf('Nitro with UEFI', 'uefi', isNitro)];
    case 'uefi-preferred':
      return [classOf('Nitro with UEFI', 'uefi', isNitro), classOf('a type without UEFI', 'legacy-bios', () => true)];
    case 'legacy-bios':
      return [
        classOf('Nitro with BIOS', 'legacy-bios', isNitro),
        classOf('Xen', 'legacy-bios', ({ hypervisor }) => hypervisor === 'xen'),
      ];
  }
}

/** The oldest and the newest Graviton that the region has; one class where these are the same. */
function ofGraviton(usable: readonly InstanceType[]): TypeClass[] {
  const generations = usable.flatMap((type) => gravitonOf(type) ?? []);
  if (generations.length === 0) return [{ what: 'Graviton', firmware: 'uefi', types: [] }];
  const ends = new Set([Math.min(...generations), Math.max(...generations)]);
  return [...ends].map((generation) => ({
    what: `Graviton ${generation}`,
    firmware: 'uefi',
    types: usable.filter((type) => gravitonOf(type) === generation),
  }));
}
