import type { Instance as Ec2Instance, Filter, InstanceTypeInfo } from '@aws-sdk/client-ec2';
import type { EC2 } from '../../aws/ec2.js';
import { allPages } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import { asRecord } from '../../aws/tags.js';
import { bootTestTag, type LaunchMark, readLaunchMark } from '../../identity/boot-test-tag.js';
import type { InstanceType } from './choose-types.js';

/** An instance that a boot test has launched. */
export interface TestInstance {
  readonly id: string;
  readonly type: string;
  /** EC2's: `pending`, `running`, `shutting-down`, `terminated`, `stopping`, `stopped`. */
  readonly state: string;
  /** Why it is in this state: `Client.InstanceInitiatedShutdown`, `Server.InternalError`, …; empty where EC2 gives no reason. */
  readonly reasonCode: string;
  readonly reason: string;
  /** `uefi` or `legacy-bios`. */
  readonly bootMode: string | undefined;
  /** Milliseconds since the epoch. */
  readonly launchedMs: number;
  readonly publicAddress: string | undefined;
  readonly isWindows: boolean;
  /** Undefined for an instance that no boot test has launched. */
  readonly mark: LaunchMark | undefined;
}

/** Whether an instance is there, and costs something. */
export function isAlive({ state }: TestInstance): boolean {
  return state !== 'terminated' && state !== 'shutting-down';
}

export function parseInstance(instance: Ec2Instance): TestInstance {
  return {
    id: given(instance.InstanceId, 'InstanceId of an instance'),
    type: instance.InstanceType ?? '',
    state: given(instance.State?.Name, 'State of an instance'),
    reasonCode: instance.StateReason?.Code ?? '',
    reason: instance.StateReason?.Message ?? '',
    bootMode: instance.CurrentInstanceBootMode,
    launchedMs: instance.LaunchTime?.getTime() ?? Number.NaN,
    publicAddress: instance.PublicIpAddress,
    isWindows: instance.Platform?.toLowerCase() === 'windows',
    mark: readLaunchMark(asRecord(instance.Tags)),
  };
}

/**
 * Instances by filters. Not by their IDs: one that EC2 doesn't show yet would fail the call.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
 */
export async function describeInstances(ec2: EC2, filters: Filter[]): Promise<TestInstance[]> {
  const pages = ec2.paginateDescribeInstances({ Filters: filters });
  const reservations = await allPages(pages, (page) => page.Reservations);
  return reservations.flatMap(({ Instances = [] }) => Instances.map(parseInstance));
}

/** The instances that boot tests have launched in a region, and that may still cost something. */
export async function describeTestInstances(ec2: EC2): Promise<TestInstance[]> {
  const found = await describeInstances(ec2, [
    { Name: 'tag-key', Values: [bootTestTag] },
    { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] },
  ]);
  return found.filter(({ mark }) => mark !== undefined);
}

/** How EC2's status checks of an instance stand. */
export interface StatusChecks {
  /** EC2's: `ok`, `impaired`, `initializing`, `insufficient-data` or `not-applicable`. */
  readonly instance: string;
  readonly system: string;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html */
export async function readStatusChecks(ec2: EC2, id: string): Promise<StatusChecks | undefined> {
  const { InstanceStatuses: [status] = [] } = await ec2.describeInstanceStatus({ InstanceIds: [id] });
  if (status === undefined) return undefined;
  return { instance: status.InstanceStatus?.Status ?? '', system: status.SystemStatus?.Status ?? '' };
}

/**
 * What EC2 shows of the serial console.
 * @param latest now, which only Nitro can; else as of the last time that EC2 looked
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html
 */
export async function readConsole(ec2: EC2, id: string, latest: boolean): Promise<string> {
  const { Output = '' } = await ec2.getConsoleOutput({ InstanceId: id, ...(latest ? { Latest: true } : {}) });
  // EC2 cuts at a byte, which may be in the middle of a character.
  return Buffer.from(Output, 'base64')
    .toString('utf8')
    .replaceAll(/^\uFFFD+|\uFFFD+$/g, '');
}

/**
 * The types that a region offers for an architecture.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html
 */
export async function readInstanceTypes(ec2: EC2, architecture: string): Promise<InstanceType[]> {
  const pages = ec2.paginateDescribeInstanceTypes({
    Filters: [{ Name: 'processor-info.supported-architecture', Values: [architecture] }],
  });
  return (await allPages(pages, (page) => page.InstanceTypes)).map(parseType);
}

function parseType(type: InstanceTypeInfo): InstanceType {
  return {
    name: given(type.InstanceType, 'InstanceType of DescribeInstanceTypes'),
    architectures: type.ProcessorInfo?.SupportedArchitectures ?? [],
    hypervisor: type.Hypervisor,
    isBareMetal: type.BareMetal ?? false,
    bootModes: type.SupportedBootModes ?? [],
    vcpus: type.VCpuInfo?.DefaultVCpus ?? Number.POSITIVE_INFINITY,
    memoryMiB: type.MemoryInfo?.SizeInMiB ?? Number.POSITIVE_INFINITY,
    ena: type.NetworkInfo?.EnaSupport ?? 'unsupported',
    nitroTpm: type.NitroTpmSupport === 'supported',
    isOnDemand: type.SupportedUsageClasses?.includes('on-demand') ?? false,
  };
}

/** The types that a zone offers. */
export async function readOfferings(ec2: EC2, zone: string): Promise<Set<string>> {
  const pages = ec2.paginateDescribeInstanceTypeOfferings({
    LocationType: 'availability-zone',
    Filters: [{ Name: 'location', Values: [zone] }],
  });
  const offerings = await allPages(pages, (page) => page.InstanceTypeOfferings);
  return new Set(offerings.flatMap(({ InstanceType }) => InstanceType ?? []));
}

/** The zone of a subnet; undefined where there is no such subnet. */
export async function readZoneOfSubnet(ec2: EC2, subnetId: string): Promise<string | undefined> {
  // By a filter: an ID that doesn't exist would fail the call, and be asked for again until it is shown.
  const { Subnets: [subnet] = [] } = await ec2.describeSubnets({
    Filters: [{ Name: 'subnet-id', Values: [subnetId] }],
  });
  return subnet && given(subnet.AvailabilityZone, 'AvailabilityZone of a subnet');
}

/** Whether the account has a default VPC in the region. */
export async function hasDefaultVpc(ec2: EC2): Promise<boolean> {
  const { Vpcs = [] } = await ec2.describeVpcs({ Filters: [{ Name: 'is-default', Values: ['true'] }] });
  return Vpcs.length > 0;
}

/** What a security group lets in through TCP. */
interface Ingress {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly string[];
}

/** What each of these security groups lets in, by ID; one that doesn't exist is left out. */
export async function readIngress(ec2: EC2, ids: readonly string[]): Promise<Map<string, Ingress[]>> {
  const pages = ec2.paginateDescribeSecurityGroups({ Filters: [{ Name: 'group-id', Values: [...ids] }] });
  const groups = await allPages(pages, (page) => page.SecurityGroups);
  return new Map(
    groups.map(({ GroupId = '', IpPermissions = [] }) => [
      GroupId,
      IpPermissions.filter(({ IpProtocol }) => IpProtocol === 'tcp' || IpProtocol === '6' || IpProtocol === '-1').map(
        ({ IpProtocol, FromPort = 0, ToPort = 65_535, IpRanges = [], Ipv6Ranges = [], PrefixListIds = [] }) => ({
          from: IpProtocol === '-1' ? 0 : FromPort,
          to: IpProtocol === '-1' ? 65_535 : ToPort,
          blocks: [
            ...IpRanges.flatMap(({ CidrIp }) => CidrIp ?? []),
            ...Ipv6Ranges.flatMap(({ CidrIpv6 }) => CidrIpv6 ?? []),
            ...PrefixListIds.flatMap(({ PrefixListId }) => PrefixListId ?? []),
          ],
        }),
      ),
    ]),
  );
}
