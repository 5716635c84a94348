import type { RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../../protocol/aws-error.js';
import type { Context } from '../../service.js';
import { zoneNames } from '../availability-zones.js';
import { rejectParameters } from '../unsupported-parameters.js';
import { groupNotFound, subnetNotFound } from './describe-network.js';
import { type InstanceType, zonesOffering } from './instance-types.js';
import { type DefaultVpc, defaultVpc, type SecurityGroup, type Subnet } from './network.js';

/** Where a launch puts its instances. */
export interface LaunchNetwork {
  readonly vpcId: string;
  readonly subnet: Subnet;
  readonly groups: readonly SecurityGroup[];
  readonly hasPublicAddress: boolean;
  readonly description: string;
  readonly deleteOnTermination: boolean;
}

/**
 * The network of a launch: as the request says, or a default subnet of a zone that offers the type, with the default
 * group.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
 *
 * @throws AwsError
 */
export function launchNetwork(input: RunInstancesCommandInput, type: InstanceType, context: Context): LaunchNetwork {
  const vpc = defaultVpc(context);
  const [wanted, ...more] = input.NetworkInterfaces ?? [];
  if (wanted !== undefined) checkInterface(input, wanted, more.length);
  const subnetId = wanted?.SubnetId ?? input.SubnetId;
  if (vpc === undefined) {
    if (subnetId !== undefined) throw subnetNotFound(subnetId);
    throw new AwsError('VPCIdNotSpecified', 'No default VPC for this user');
  }
  const subnet = chosenSubnet(subnetId, input.Placement?.AvailabilityZone, vpc, type, context);
  const groups = chosenGroups(wanted?.Groups ?? input.SecurityGroupIds ?? [], input.SecurityGroups ?? [], vpc);
  return {
    vpcId: vpc.vpcId,
    subnet,
    groups,
    // A default subnet gives its instances public addresses unless the request says otherwise.
    hasPublicAddress: wanted?.AssociatePublicIpAddress ?? subnet.isDefault,
    description: wanted?.Description ?? '',
    deleteOnTermination: wanted?.DeleteOnTermination ?? true,
  };
}

type Interface = NonNullable<RunInstancesCommandInput['NetworkInterfaces']>[number];

function checkInterface(input: RunInstancesCommandInput, wanted: Interface, more: number): void {
  for (const [given, what] of [
    [input.SubnetId, 'subnet ID'],
    [input.SecurityGroupIds ?? input.SecurityGroups, 'security groups'],
  ] as const) {
    if (given === undefined) continue;
    const text = `Network interfaces and an instance-level ${what} may not be specified on the same request`;
    throw new AwsError('InvalidParameterCombination', text);
  }
  if (wanted.DeviceIndex === undefined) {
    throw new AwsError('InvalidParameterValue', 'Each network interface requires a device index.');
  }
  if (more > 0 || wanted.DeviceIndex !== 0) {
    throw new AwsError('UnsupportedOperation', 'More than one network interface is not supported in this region.');
  }
  const served = [
    'AssociatePublicIpAddress',
    'DeleteOnTermination',
    'Description',
    'DeviceIndex',
    'Groups',
    'SubnetId',
  ];
  const others = Object.keys(wanted).filter((name) => !served.includes(name));
  rejectParameters<string>({ ...wanted }, others, 'is not supported in this region');
}

function chosenSubnet(
  subnetId: string | undefined,
  zone: string | undefined,
  { subnets }: DefaultVpc,
  type: InstanceType,
  context: Context,
): Subnet {
  if (zone !== undefined && !zoneNames(context.region).includes(zone)) {
    throw new AwsError('InvalidParameterValue', `Invalid availability zone: [${zone}]`);
  }
  const offering = zonesOffering(type, context);
  const named = subnets.find((subnet) => subnet.subnetId === subnetId);
  if (subnetId !== undefined && named === undefined) throw subnetNotFound(subnetId);
  if (named !== undefined && zone !== undefined && named.zone !== zone) {
    const text = `The availability zone specified '${zone}' does not match the subnet '${named.subnetId}'.`;
    throw new AwsError('InvalidParameterValue', text);
  }
  const wantedZone = named?.zone ?? zone;
  if (wantedZone !== undefined && !offering.includes(wantedZone)) {
    // https://github.com/longhorn/longhorn-tests/pull/1130
    const text = `Your requested instance type (${type.name}) is not supported in your requested Availability Zone (${wantedZone}). Please retry your request by not specifying an Availability Zone or choosing ${offering.join(', ')}.`;
    throw new AwsError('Unsupported', text);
  }
  const chosen = named ?? subnets.find((subnet) => subnet.zone === (zone ?? offering[0]));
  if (chosen === undefined) throw new Error(`There is no default subnet for ${type.name}.`);
  return chosen;
}

function chosenGroups(ids: readonly string[], names: readonly string[], { groups }: DefaultVpc): SecurityGroup[] {
  const wanted = [
    ...[...new Set(ids)].map((id) => groups.find(({ groupId }) => groupId === id) ?? groupNotFound(id)),
    ...[...new Set(names)].map((name) => groups.find((group) => group.name === name) ?? groupNotFound(name)),
  ];
  const found = wanted.map((group) => {
    if (group instanceof AwsError) throw group;
    return group;
  });
  return found.length > 0 ? found : groups.slice(0, 1);
}
