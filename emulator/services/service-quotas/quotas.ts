import type { World } from '../../world/world.js';

/** A quota that applies in each region. */
export interface Quota {
  readonly serviceCode: string;
  readonly serviceName: string;
  readonly quotaCode: string;
  readonly quotaName: string;
  readonly defaultValue: number;
  /** The value that an account has in a region. */
  value(world: World, region: string, accountId: string): number;
}

const ec2 = { serviceCode: 'ec2', serviceName: 'Amazon Elastic Compute Cloud (Amazon EC2)' };
const ebs = { serviceCode: 'ebs', serviceName: 'Amazon Elastic Block Store (Amazon EBS)' };

/** The quotas whose codes are public. The quota of concurrent snapshot copies has a name, but no known code. */
export const quotas: readonly Quota[] = [
  { ...ec2, quotaCode: 'L-0E3CBAB9', quotaName: 'Public AMIs', defaultValue: 5, value: publicImageQuota },
  {
    ...ec2,
    quotaCode: 'L-B665C33B',
    quotaName: 'AMIs',
    defaultValue: 50_000,
    value: (world) => world.settings.quotas.images,
  },
  {
    ...ec2,
    quotaCode: 'L-1216C47A',
    quotaName: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
    defaultValue: 5,
    value: (world) => world.settings.quotas.standardVcpus,
  },
  {
    ...ebs,
    quotaCode: 'L-309BACF6',
    quotaName: 'Snapshots per Region',
    defaultValue: 100_000,
    value: (world) => world.settings.quotas.snapshots,
  },
  {
    ...ebs,
    quotaCode: 'L-E137849C',
    quotaName: 'Cumulative snapshot copy throughput (MiB/s) for time-based copies',
    defaultValue: 2000,
    value: (world) => world.settings.quotas.timeBasedCopyMiBps,
  },
];

/** How many public AMIs an account can have in a region. */
export function publicImageQuota({ settings }: World, region: string, accountId: string): number {
  const { publicImages } = settings.serviceQuotas;
  return publicImages[`${accountId} ${region}`] ?? publicImages[region] ?? settings.quotas.publicImages;
}
