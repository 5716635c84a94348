import type {
  DescribeInstanceTypeOfferingsCommandInput,
  DescribeInstanceTypesCommandInput,
  InstanceTypeInfo,
  InstanceTypeOffering,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../../protocol/aws-error.js';
import type { Context } from '../../service.js';
import { zoneIdOf } from '../availability-zones.js';
import { endDryRun } from '../dry-run.js';
import { filterResources } from '../filters.js';
import { ec2Page } from '../paging.js';
import { type InstanceType, typesOffered, zonesOffering } from './instance-types.js';

type InstanceTypeName = NonNullable<InstanceTypeInfo['InstanceType']>;

/**
 * The types that the region offers. A type that no region has, or that this one does not offer, is refused by name.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html
 */
export function describeInstanceTypes(input: DescribeInstanceTypesCommandInput, context: Context): object {
  const names: readonly string[] = input.InstanceTypes ?? [];
  if (names.length > 100) {
    throw new AwsError('InvalidParameterValue', 'A request can name 100 instance types at most.');
  }
  const offered = typesOffered(context);
  const missing = names.filter((name) => !offered.some((type) => type.name === name));
  if (missing.length > 0) {
    const text = `The following supplied instance types do not exist: [${missing.join(', ')}]`;
    throw new AwsError('InvalidInstanceType', text);
  }
  const named = offered.filter(({ name }) => names.length === 0 || names.includes(name));
  const matching = filterResources(named, input.Filters, {
    'auto-recovery-supported': () => ['true'],
    'bare-metal': () => ['false'],
    'burstable-performance-supported': (type) => [String(type.isBurstable)],
    'current-generation': (type) => [String(type.isCurrentGeneration)],
    'free-tier-eligible': (type) => [String(type.isFreeTierEligible)],
    hypervisor: (type) => [type.hypervisor],
    'instance-storage-supported': () => ['false'],
    'instance-type': (type) => [type.name],
    'memory-info.size-in-mib': (type) => [String(type.memoryMiB)],
    'network-info.ena-support': (type) => [type.ena],
    'nitro-tpm-support': (type) => [type.nitroTpm ? 'supported' : 'unsupported'],
    'nitro-tpm-info.supported-versions': (type) => (type.nitroTpm ? ['2.0'] : []),
    'processor-info.supported-architecture': (type) => type.architectures,
    'processor-info.sustained-clock-speed-in-ghz': (type) => [String(type.clockGHz)],
    'supported-boot-mode': (type) => type.bootModes,
    'supported-root-device-type': () => ['ebs'],
    'supported-usage-class': () => ['on-demand', 'spot'],
    'supported-virtualization-type': () => ['hvm'],
    'vcpu-info.default-cores': (type) => [String(type.vcpus / type.threadsPerCore)],
    'vcpu-info.default-threads-per-core': (type) => [String(type.threadsPerCore)],
    'vcpu-info.default-vcpus': (type) => [String(type.vcpus)],
  });
  endDryRun(input);
  const { items, nextToken } = ec2Page(context.world, matching, input, ({ name }) => name, {
    withIds: names.length > 0,
    minPageSize: 5,
  });
  return { InstanceTypes: items.map(typeOutput), NextToken: nextToken };
}

function typeOutput(type: InstanceType): InstanceTypeInfo {
  const cores = type.vcpus / type.threadsPerCore;
  return {
    InstanceType: type.name as InstanceTypeName,
    CurrentGeneration: type.isCurrentGeneration,
    FreeTierEligible: type.isFreeTierEligible,
    SupportedUsageClasses: ['on-demand', 'spot'],
    SupportedRootDeviceTypes: ['ebs'],
    SupportedVirtualizationTypes: ['hvm'],
    BareMetal: false,
    Hypervisor: type.hypervisor,
    ProcessorInfo: {
      SupportedArchitectures: [...type.architectures],
      SustainedClockSpeedInGhz: type.clockGHz,
      Manufacturer: type.manufacturer,
    },
    VCpuInfo: { DefaultVCpus: type.vcpus, DefaultCores: cores, DefaultThreadsPerCore: type.threadsPerCore },
    MemoryInfo: { SizeInMiB: type.memoryMiB },
    InstanceStorageSupported: false,
    EbsInfo: {
      EbsOptimizedSupport: type.name.startsWith('t2.') ? 'unsupported' : 'default',
      EncryptionSupport: 'supported',
      NvmeSupport: type.hypervisor === 'nitro' ? 'required' : 'unsupported',
    },
    NetworkInfo: {
      NetworkPerformance: type.networkPerformance,
      MaximumNetworkInterfaces: type.networkInterfaces,
      MaximumNetworkCards: 1,
      DefaultNetworkCardIndex: 0,
      Ipv4AddressesPerInterface: type.ipv4AddressesPerInterface,
      Ipv6Supported: true,
      EnaSupport: type.ena,
      EfaSupported: false,
    },
    BurstablePerformanceSupported: type.isBurstable,
    DedicatedHostsSupported: !type.isBurstable,
    AutoRecoverySupported: true,
    SupportedBootModes: [...type.bootModes],
    NitroTpmSupport: type.nitroTpm ? 'supported' : 'unsupported',
    NitroTpmInfo: type.nitroTpm ? { SupportedVersions: ['2.0'] } : undefined,
  };
}

/**
 * Where the types are offered: in the region, or in its zones.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html
 */
export function describeInstanceTypeOfferings(
  input: DescribeInstanceTypeOfferingsCommandInput,
  context: Context,
): object {
  const { world, region } = context;
  const locationType = input.LocationType ?? 'region';
  const locationsOf = (type: InstanceType): readonly (string | undefined)[] => {
    if (locationType === 'region') return [region];
    if (locationType === 'outpost') return [];
    const zones = zonesOffering(type, context);
    return locationType === 'availability-zone' ? zones : zones.map((zone) => zoneIdOf(region, zone));
  };
  const all = typesOffered(context).flatMap((type) =>
    locationsOf(type).map(
      (location): InstanceTypeOffering => ({
        InstanceType: type.name as InstanceTypeName,
        LocationType: locationType,
        Location: location,
      }),
    ),
  );
  const matching = filterResources(all, input.Filters, {
    'instance-type': ({ InstanceType: type }) => [type],
    location: ({ Location: location }) => [location],
  });
  endDryRun(input);
  const key = ({ InstanceType: type, Location: location }: InstanceTypeOffering) => `${type} ${location}`;
  const { items, nextToken } = ec2Page(world, matching, input, key, { withIds: false, minPageSize: 5 });
  return { InstanceTypeOfferings: [...items], NextToken: nextToken };
}
