import type {
  DescribeSecurityGroupsCommandInput,
  DescribeSubnetsCommandInput,
  DescribeVpcsCommandInput,
  SecurityGroup as Group,
  IpPermission,
  Subnet as SubnetOutput,
  Vpc,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../../protocol/aws-error.js';
import type { Context } from '../../service.js';
import { zoneIdOf } from '../availability-zones.js';
import { endDryRun } from '../dry-run.js';
import { filterResources } from '../filters.js';
import { ec2Page } from '../paging.js';
import { type DefaultVpc, defaultVpc, type SecurityGroup } from './network.js';

const noTags = (): Map<string, string> => new Map();

/** The default VPC. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html */
export function describeVpcs(input: DescribeVpcsCommandInput, context: Context): object {
  const { world, account } = context;
  const network = defaultVpc(context);
  const all = network === undefined ? [] : [vpcOutput(network.vpcId, account.id)];
  const ids = input.VpcIds ?? [];
  const missing = ids.find((id) => !all.some(({ VpcId }) => VpcId === id));
  if (missing !== undefined) {
    throw new AwsError('InvalidVpcID.NotFound', `The vpc ID '${missing}' does not exist`);
  }
  const matching = filterResources(
    all,
    input.Filters,
    {
      cidr: ({ CidrBlock }) => [CidrBlock],
      'dhcp-options-id': ({ DhcpOptionsId }) => [DhcpOptionsId],
      'is-default': ({ IsDefault }) => [String(IsDefault)],
      'owner-id': ({ OwnerId }) => [OwnerId],
      state: ({ State }) => [State],
      'vpc-id': ({ VpcId }) => [VpcId],
    },
    noTags,
  );
  endDryRun(input);
  const { items, nextToken } = ec2Page(world, matching, input, ({ VpcId = '' }) => VpcId, {
    withIds: ids.length > 0,
    minPageSize: 5,
  });
  return { Vpcs: [...items], NextToken: nextToken };
}

function vpcOutput(vpcId: string, ownerId: string): Vpc {
  return {
    VpcId: vpcId,
    OwnerId: ownerId,
    State: 'available',
    CidrBlock: '172.31.0.0/16',
    DhcpOptionsId: vpcId.replace('vpc-', 'dopt-'),
    InstanceTenancy: 'default',
    IsDefault: true,
  };
}

/** The default subnet of each zone, and those of the settings. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html */
export function describeSubnets(input: DescribeSubnetsCommandInput, context: Context): object {
  const network = defaultVpc(context);
  const all = network === undefined ? [] : subnetOutputs(network, context);
  const ids = input.SubnetIds ?? [];
  const missing = ids.find((id) => !all.some(({ SubnetId }) => SubnetId === id));
  if (missing !== undefined) throw subnetNotFound(missing);
  const matching = filterResources(
    all,
    input.Filters,
    {
      'availability-zone': ({ AvailabilityZone }) => [AvailabilityZone],
      'availability-zone-id': ({ AvailabilityZoneId }) => [AvailabilityZoneId],
      'available-ip-address-count': ({ AvailableIpAddressCount }) => [String(AvailableIpAddressCount)],
      'cidr-block': ({ CidrBlock }) => [CidrBlock],
      'default-for-az': ({ DefaultForAz }) => [String(DefaultForAz)],
      'map-public-ip-on-launch': ({ MapPublicIpOnLaunch }) => [String(MapPublicIpOnLaunch)],
      'owner-id': ({ OwnerId }) => [OwnerId],
      state: ({ State }) => [State],
      'subnet-arn': ({ SubnetArn }) => [SubnetArn],
      'subnet-id': ({ SubnetId }) => [SubnetId],
      'vpc-id': ({ VpcId }) => [VpcId],
    },
    noTags,
  );
  endDryRun(input);
  const { items, nextToken } = ec2Page(context.world, matching, input, ({ SubnetId = '' }) => SubnetId, {
    withIds: ids.length > 0,
    minPageSize: 5,
  });
  return { Subnets: [...items], NextToken: nextToken };
}

export function subnetNotFound(subnetId: string): AwsError {
  return new AwsError('InvalidSubnetID.NotFound', `The subnet ID '${subnetId}' does not exist`);
}

function subnetOutputs({ vpcId, subnets }: DefaultVpc, { region, account }: Context): SubnetOutput[] {
  return subnets.map(({ subnetId, zone, cidrBlock, isDefault }) => ({
    SubnetId: subnetId,
    SubnetArn: `arn:${account.partition}:ec2:${region}:${account.id}:subnet/${subnetId}`,
    VpcId: vpcId,
    OwnerId: account.id,
    State: 'available',
    AvailabilityZone: zone,
    AvailabilityZoneId: zoneIdOf(region, zone),
    CidrBlock: cidrBlock,
    // Of a /20, AWS keeps five addresses to itself.
    AvailableIpAddressCount: 4091,
    DefaultForAz: isDefault,
    MapPublicIpOnLaunch: isDefault,
    AssignIpv6AddressOnCreation: false,
    Ipv6Native: false,
    EnableDns64: false,
  }));
}

/**
 * The default VPC's groups.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html
 */
export function describeSecurityGroups(input: DescribeSecurityGroupsCommandInput, context: Context): object {
  const network = defaultVpc(context);
  const all = network === undefined ? [] : network.groups.map((group) => groupOutput(group, network.vpcId, context));
  const { GroupIds: ids = [], GroupNames: names = [] } = input;
  const missing = ids.find((id) => !all.some(({ GroupId }) => GroupId === id));
  if (missing !== undefined) throw groupNotFound(missing);
  const unnamed = names.find((name) => !all.some(({ GroupName }) => GroupName === name));
  if (unnamed !== undefined) throw groupNotFound(unnamed);
  const named = all.filter(
    ({ GroupId = '', GroupName = '' }) =>
      (ids.length === 0 || ids.includes(GroupId)) && (names.length === 0 || names.includes(GroupName)),
  );
  const ingress = (read: (permission: IpPermission) => readonly (string | undefined)[]) => (group: Group) =>
    (group.IpPermissions ?? []).flatMap(read);
  const matching = filterResources(
    named,
    input.Filters,
    {
      description: ({ Description }) => [Description],
      'group-id': ({ GroupId }) => [GroupId],
      'group-name': ({ GroupName }) => [GroupName],
      'ip-permission.cidr': ingress(({ IpRanges = [] }) => IpRanges.map(({ CidrIp }) => CidrIp)),
      'ip-permission.from-port': ingress(({ FromPort }) => [FromPort === undefined ? undefined : String(FromPort)]),
      'ip-permission.group-id': ingress(({ UserIdGroupPairs = [] }) => UserIdGroupPairs.map(({ GroupId }) => GroupId)),
      'ip-permission.protocol': ingress(({ IpProtocol }) => [IpProtocol]),
      'ip-permission.to-port': ingress(({ ToPort }) => [ToPort === undefined ? undefined : String(ToPort)]),
      'owner-id': ({ OwnerId }) => [OwnerId],
      'vpc-id': ({ VpcId }) => [VpcId],
    },
    noTags,
  );
  endDryRun(input);
  const { items, nextToken } = ec2Page(context.world, matching, input, ({ GroupId = '' }) => GroupId, {
    withIds: ids.length > 0,
    minPageSize: 5,
  });
  return { SecurityGroups: [...items], NextToken: nextToken };
}

export function groupNotFound(idOrName: string): AwsError {
  return new AwsError('InvalidGroup.NotFound', `The security group '${idOrName}' does not exist`);
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html */
function groupOutput({ groupId, name, description, ingress }: SecurityGroup, vpcId: string, context: Context): Group {
  const { region, account } = context;
  const fromMembers: IpPermission = {
    IpProtocol: '-1',
    IpRanges: [],
    Ipv6Ranges: [],
    PrefixListIds: [],
    UserIdGroupPairs: [{ GroupId: groupId, UserId: account.id }],
  };
  return {
    GroupId: groupId,
    GroupName: name,
    Description: description,
    OwnerId: account.id,
    VpcId: vpcId,
    SecurityGroupArn: `arn:${account.partition}:ec2:${region}:${account.id}:security-group/${groupId}`,
    IpPermissions: ingress === undefined ? [fromMembers] : ingress.map(permission),
    IpPermissionsEgress: [permission('-1 -1 -1 0.0.0.0/0')],
  };
}

/** `tcp 22 22 0.0.0.0/0` as the API writes it. The protocol -1 is every one, and has no ports. */
function permission(text: string): IpPermission {
  const [protocol = '', from, to, block = ''] = text.split(' ');
  const ranges = block.includes(':') ? { Ipv6Ranges: [{ CidrIpv6: block }] } : { IpRanges: [{ CidrIp: block }] };
  return {
    IpProtocol: protocol,
    ...(protocol !== '-1' && { FromPort: Number(from), ToPort: Number(to) }),
    UserIdGroupPairs: [],
    IpRanges: [],
    Ipv6Ranges: [],
    PrefixListIds: [],
    ...ranges,
  };
}
