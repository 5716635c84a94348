/** Whether an account may use a region, in DescribeRegions' words. */
export type OptInStatus = 'opt-in-not-required' | 'opted-in' | 'not-opted-in';

const open: OptInStatus = 'opt-in-not-required';
const closed: OptInStatus = 'not-opted-in';

/** Every region of the three public partitions and how a new account finds it (regions since 2019 need opting in). */
export const regionsOfANewAccount: Readonly<Record<string, OptInStatus>> = {
  'us-east-1': open,
  'us-east-2': open,
  'us-west-1': open,
  'us-west-2': open,
  'ap-northeast-1': open,
  'ap-northeast-2': open,
  'ap-northeast-3': open,
  'ap-south-1': open,
  'ap-southeast-1': open,
  'ap-southeast-2': open,
  'ca-central-1': open,
  'eu-central-1': open,
  'eu-north-1': open,
  'eu-west-1': open,
  'eu-west-2': open,
  'eu-west-3': open,
  'sa-east-1': open,
  'af-south-1': closed,
  'ap-east-1': closed,
  'ap-east-2': closed,
  'ap-south-2': closed,
  'ap-southeast-3': closed,
  'ap-southeast-4': closed,
  'ap-southeast-5': closed,
  'ap-southeast-6': closed,
  'ap-southeast-7': closed,
  'ca-west-1': closed,
  'eu-central-2': closed,
  'eu-south-1': closed,
  'eu-south-2': closed,
  'il-central-1': closed,
  'me-central-1': closed,
  'me-south-1': closed,
  'me-west-1': closed,
  'mx-central-1': closed,
  'sa-west-1': closed,
  'cn-north-1': open,
  'cn-northwest-1': open,
  'us-gov-east-1': open,
  'us-gov-west-1': open,
};

/** Whether an account of a partition can use a region, given the regions of its world and their opt-in status. */
export function isUsableRegion(
  regions: Readonly<Record<string, OptInStatus>>,
  region: string,
  partition: string,
): boolean {
  const status = regions[region];
  return status !== undefined && status !== 'not-opted-in' && partitionOf(region) === partition;
}

/** The partition that a region's name belongs to. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return 'aws';
}

/** Where a partition's global services answer, and where an unsigned request without a region is taken to be. */
export function mainRegionOf(partition: string): string {
  if (partition === 'aws-cn') return 'cn-north-1';
  if (partition === 'aws-us-gov') return 'us-gov-west-1';
  return 'us-east-1';
}
