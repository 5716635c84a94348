/** Whether an account can use a region, in the terms of DescribeRegions. */
export type OptInStatus = 'opt-in-not-required' | 'opted-in' | 'not-opted-in';

const enabled: OptInStatus = 'opt-in-not-required';
const disabled: OptInStatus = 'not-opted-in';

/** The regions of the public partitions, with their status in a new account: newer regions have to be opted in to. */
export const regionsOfANewAccount: Readonly<Record<string, OptInStatus>> = {
  'us-east-1': enabled,
  'us-east-2': enabled,
  'us-west-1': enabled,
  'us-west-2': enabled,
  'ap-northeast-1': enabled,
  'ap-northeast-2': enabled,
  'ap-northeast-3': enabled,
  'ap-south-1': enabled,
  'ap-southeast-1': enabled,
  'ap-southeast-2': enabled,
  'ca-central-1': enabled,
  'eu-central-1': enabled,
  'eu-north-1': enabled,
  'eu-west-1': enabled,
  'eu-west-2': enabled,
  'eu-west-3': enabled,
  'sa-east-1': enabled,
  'af-south-1': disabled,
  'ap-east-1': disabled,
  'ap-east-2': disabled,
  'ap-south-2': disabled,
  'ap-southeast-3': disabled,
  'ap-southeast-4': disabled,
  'ap-southeast-5': disabled,
  'ap-southeast-6': disabled,
  'ap-southeast-7': disabled,
  'ca-west-1': disabled,
  'eu-central-2': disabled,
  'eu-south-1': disabled,
  'eu-south-2': disabled,
  'il-central-1': disabled,
  'me-central-1': disabled,
  'me-south-1': disabled,
  'me-west-1': disabled,
  'mx-central-1': disabled,
  'sa-west-1': disabled,
  'cn-north-1': enabled,
  'cn-northwest-1': enabled,
  'us-gov-east-1': enabled,
  'us-gov-west-1': enabled,
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

/** The region of a partition's global services, and of requests that name no region. */
export function mainRegionOf(partition: string): string {
  if (partition === 'aws-cn') return 'cn-north-1';
  if (partition === 'aws-us-gov') return 'us-gov-west-1';
  return 'us-east-1';
}
