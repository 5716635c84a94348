import type { ArchitectureType, BootModeType } from '@aws-sdk/client-ec2';
import type { Context } from '../../service.js';
import { wildcardPattern } from '../../wildcards.js';
import { zoneNames } from '../availability-zones.js';

/** An instance type, as far as an image's boot depends on it. */
export interface InstanceType {
  readonly name: string;
  readonly isCurrentGeneration: boolean;
  readonly hypervisor: 'xen' | 'nitro';
  readonly architectures: readonly ArchitectureType[];
  readonly vcpus: number;
  readonly threadsPerCore: number;
  readonly memoryMiB: number;
  readonly bootModes: readonly BootModeType[];
  readonly ena: 'required' | 'supported' | 'unsupported';
  readonly nitroTpm: boolean;
  readonly isBurstable: boolean;
  readonly isFreeTierEligible: boolean;
  readonly manufacturer: 'Intel' | 'AMD' | 'AWS';
  readonly clockGHz: number;
  readonly networkPerformance: string;
  readonly networkInterfaces: number;
  readonly ipv4AddressesPerInterface: number;
}

type Size = Pick<
  InstanceType,
  'name' | 'vcpus' | 'memoryMiB' | 'clockGHz' | 'networkPerformance' | 'networkInterfaces' | 'ipv4AddressesPerInterface'
> &
  Partial<InstanceType>;

const xen = (size: Size): InstanceType => ({
  isCurrentGeneration: true,
  hypervisor: 'xen',
  architectures: ['x86_64'],
  threadsPerCore: 2,
  bootModes: ['legacy-bios'],
  ena: 'unsupported',
  nitroTpm: false,
  isBurstable: size.name.startsWith('t'),
  isFreeTierEligible: false,
  manufacturer: 'Intel',
  ...size,
});

const nitro = (size: Size): InstanceType => ({
  ...xen(size),
  hypervisor: 'nitro',
  bootModes: ['legacy-bios', 'uefi'],
  ena: 'required',
  nitroTpm: true,
  ...size,
});

const graviton = (size: Size): InstanceType => ({
  ...nitro(size),
  architectures: ['arm64'],
  threadsPerCore: 1,
  bootModes: ['uefi'],
  nitroTpm: false,
  manufacturer: 'AWS',
  ...size,
});

/**
 * A few types of each kind, with the values that AWS documents.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html (vCPUs, memory, network, ENA)
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/launch-instance-boot-mode.html (UEFI on Nitro only, Graviton
 * UEFI only)
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/enable-nitrotpm-prerequisites.html
 */
const instanceTypes: readonly InstanceType[] = [
  xen({
    ...{ name: 't2.nano', vcpus: 1, memoryMiB: 512, clockGHz: 2.4, networkPerformance: 'Low to Moderate' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2, architectures: ['i386', 'x86_64'], threadsPerCore: 1 },
  }),
  xen({
    ...{ name: 't2.micro', vcpus: 1, memoryMiB: 1024, clockGHz: 2.5, networkPerformance: 'Low to Moderate' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2, architectures: ['i386', 'x86_64'], threadsPerCore: 1 },
    isFreeTierEligible: true,
  }),
  xen({
    ...{ name: 'c4.large', vcpus: 2, memoryMiB: 3840, clockGHz: 2.9, networkPerformance: 'Moderate' },
    ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10 },
  }),
  xen({
    ...{ name: 'm4.large', vcpus: 2, memoryMiB: 8192, clockGHz: 2.4, networkPerformance: 'Moderate' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 10 },
  }),
  nitro({
    ...{ name: 't3.nano', vcpus: 2, memoryMiB: 512, clockGHz: 2.5, networkPerformance: 'Up to 5 Gigabit' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 },
  }),
  nitro({
    ...{ name: 't3.micro', vcpus: 2, memoryMiB: 1024, clockGHz: 2.5, networkPerformance: 'Up to 5 Gigabit' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 },
  }),
  nitro({
    ...{ name: 'm5.large', vcpus: 2, memoryMiB: 8192, clockGHz: 3.1, networkPerformance: 'Up to 10 Gigabit' },
    ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10 },
  }),
  nitro({
    ...{ name: 'm6a.large', vcpus: 2, memoryMiB: 8192, clockGHz: 3.6, networkPerformance: 'Up to 12.5 Gigabit' },
    ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10, manufacturer: 'AMD' },
  }),
  nitro({
    ...{ name: 'm7i.large', vcpus: 2, memoryMiB: 8192, clockGHz: 3.2, networkPerformance: 'Up to 12.5 Gigabit' },
    ...{ networkInterfaces: 3, ipv4AddressesPerInterface: 10 },
  }),
  graviton({
    ...{ name: 'a1.medium', vcpus: 1, memoryMiB: 2048, clockGHz: 2.3, networkPerformance: 'Up to 10 Gigabit' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 4, isCurrentGeneration: false },
  }),
  graviton({
    ...{ name: 't4g.nano', vcpus: 2, memoryMiB: 512, clockGHz: 2.5, networkPerformance: 'Up to 5 Gigabit' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 },
  }),
  graviton({
    ...{ name: 't4g.micro', vcpus: 2, memoryMiB: 1024, clockGHz: 2.5, networkPerformance: 'Up to 5 Gigabit' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 2 },
  }),
  graviton({
    ...{ name: 'c6g.medium', vcpus: 1, memoryMiB: 2048, clockGHz: 2.5, networkPerformance: 'Up to 10 Gigabit' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 4 },
  }),
  graviton({
    ...{ name: 'm8g.medium', vcpus: 1, memoryMiB: 4096, clockGHz: 2.8, networkPerformance: 'Up to 12.5 Gigabit' },
    ...{ networkInterfaces: 2, ipv4AddressesPerInterface: 4 },
  }),
];

const byName: ReadonlyMap<string, InstanceType> = new Map(instanceTypes.map((type) => [type.name, type]));

export function instanceType(name: string): InstanceType | undefined {
  return byName.get(name);
}

/** The type of an instance that exists. */
export function typeOf({ instanceType: name }: { readonly instanceType: string }): InstanceType {
  const type = byName.get(name);
  if (type === undefined) throw new Error(`There is no instance type ${name}.`);
  return type;
}

/** The zones of the region that offer a type: all, unless `ec2.instances.notOffered` says otherwise. */
export function zonesOffering({ name }: InstanceType, { world, region }: Pick<Context, 'world' | 'region'>): string[] {
  const without = world.settings.ec2.instances.notOffered[name] ?? [];
  return without.includes(region) ? [] : zoneNames(region).filter((zone) => !without.includes(zone));
}

/** The types that some zone of the region offers. */
export function typesOffered(context: Pick<Context, 'world' | 'region'>): InstanceType[] {
  return instanceTypes.filter((type) => zonesOffering(type, context).length > 0);
}

/** Whether a list of names or patterns, such as `m7i.*`, has a type. */
export function isTypeIn(patterns: readonly string[], type: string): boolean {
  return patterns.some((pattern) => wildcardPattern(pattern).test(type));
}
