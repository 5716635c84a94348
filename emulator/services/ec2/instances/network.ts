import { createHash } from 'node:crypto';
import type { SecurityGroupSettings } from '../../../world/instance-settings.js';
import type { Context } from '../../service.js';
import { zoneNames } from '../availability-zones.js';

type Caller = Pick<Context, 'world' | 'region' | 'account'>;

/** The network that an account has in a region from the start. */
export interface DefaultVpc {
  readonly vpcId: string;
  readonly subnets: readonly Subnet[];
  /** The default group is the first. */
  readonly groups: readonly SecurityGroup[];
}

export interface Subnet {
  readonly subnetId: string;
  readonly zone: string;
  /** Whether launches in the zone get it that name no subnet. */
  readonly isDefault: boolean;
  readonly cidrBlock: string;
  /** Its first three bytes: `172.31.16`. */
  readonly addressStart: string;
}

export interface SecurityGroup {
  readonly groupId: string;
  readonly name: string;
  readonly description: string;
  /** Undefined: what members of the group send. */
  readonly ingress?: SecurityGroupSettings['ingress'] | undefined;
}

/** A /20 for each zone. https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html */
const addressesPerSubnet = 16;

/**
 * The account's default VPC; undefined in a region of `ec2.instances.noDefaultVpc`. It is part of no state: the IDs follow
 * from account and region.
 */
export function defaultVpc({ world, region, account }: Caller): DefaultVpc | undefined {
  const { noDefaultVpc, securityGroups, subnets } = world.settings.ec2.instances;
  if (noDefaultVpc.includes(region)) return undefined;
  const id = (prefix: string, what: string): string => {
    const digest = createHash('sha256').update(`${account.id} ${region} ${what}`).digest('hex');
    return `${prefix}-${digest.slice(0, 17)}`;
  };
  const zones = zoneNames(region);
  const all = [
    ...zones.map((zone) => ({ subnetId: id('subnet', zone), zone, isDefault: true })),
    ...subnets.map((subnetId) => ({ subnetId, zone: zones[0] ?? '', isDefault: false })),
  ];
  return {
    vpcId: id('vpc', 'vpc'),
    subnets: all.map((subnet, index) => ({
      ...subnet,
      cidrBlock: `172.31.${index * addressesPerSubnet}.0/20`,
      addressStart: `172.31.${index * addressesPerSubnet}`,
    })),
    groups: [
      { groupId: id('sg', 'default'), name: 'default', description: 'default VPC security group' },
      ...Object.entries(securityGroups).map(([groupId, { name, ingress }]) => ({
        groupId,
        name,
        description: name,
        ingress,
      })),
    ],
  };
}
