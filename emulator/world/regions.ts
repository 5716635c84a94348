/** Whether an account can use a region, in the terms of DescribeRegions. */
export type OptInStatus = 'opt-in-not-required' | 'opted-in' | 'not-opted-in';

const enabled: OptInStatus = 'opt-in-not-required';
const disabled: OptInStatus = 'not-opted-in';

interface Partition {
  readonly name: string;
  /** How the names of its regions begin; docs/aws-facts.md#partitions. */
  readonly regionPrefix: string;
  readonly dnsSuffix: string;
  /** The region of its global services, and of requests that name no region. */
  readonly mainRegion: string;
}

const aws: Partition = { name: 'aws', regionPrefix: '', dnsSuffix: 'amazonaws.com', mainRegion: 'us-east-1' };

/** `aws` stands last, because its prefix fits every name. */
const partitions: readonly Partition[] = [
  { name: 'aws-cn', regionPrefix: 'cn-', dnsSuffix: 'amazonaws.com.cn', mainRegion: 'cn-north-1' },
  { name: 'aws-us-gov', regionPrefix: 'us-gov-', dnsSuffix: 'amazonaws.com', mainRegion: 'us-gov-west-1' },
  { name: 'aws-eusc', regionPrefix: 'eusc-', dnsSuffix: 'amazonaws.eu', mainRegion: 'eusc-de-east-1' },
  { name: 'aws-iso', regionPrefix: 'us-iso-', dnsSuffix: 'c2s.ic.gov', mainRegion: 'us-iso-east-1' },
  { name: 'aws-iso-b', regionPrefix: 'us-isob-', dnsSuffix: 'sc2s.sgov.gov', mainRegion: 'us-isob-east-1' },
  { name: 'aws-iso-e', regionPrefix: 'eu-isoe-', dnsSuffix: 'cloud.adc-e.uk', mainRegion: 'eu-isoe-west-1' },
  { name: 'aws-iso-f', regionPrefix: 'us-isof-', dnsSuffix: 'csp.hci.ic.gov', mainRegion: 'us-isof-south-1' },
  aws,
];

export const partitionNames = partitions.map(({ name }) => name);

/** The regions of every partition, with their status in a new account: newer regions have to be opted in to. */
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
  'eusc-de-east-1': enabled,
  'us-iso-east-1': enabled,
  'us-iso-west-1': enabled,
  'us-isob-east-1': enabled,
  'us-isob-west-1': enabled,
  'eu-isoe-west-1': enabled,
  'us-isof-east-1': enabled,
  'us-isof-south-1': enabled,
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

/** The name of the partition that a region's name belongs to. */
export function partitionOf(region: string): string {
  return partitions.find(({ regionPrefix }) => region.startsWith(regionPrefix))?.name ?? aws.name;
}

/** The region in which a partition has its global services; of an unknown partition that of `aws`. */
export function mainRegionOf(partition: string): string {
  return named(partition).mainRegion;
}

/** `amazonaws.com`, or what hosts of the partition end in; of an unknown partition that of `aws`. */
export function dnsSuffixOf(partition: string): string {
  return named(partition).dnsSuffix;
}

function named(partition: string): Partition {
  return partitions.find(({ name }) => name === partition) ?? aws;
}
