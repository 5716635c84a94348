/** What differs between AWS's partitions. A test compares it with the SDK's endpoint rules. */
export interface Partition {
  readonly name: string;
  /** How the names of its regions begin. */
  readonly regionPrefix: string;
  readonly dnsSuffix: string;
  /** The region of its global services, where STS is asked when no region is given. */
  readonly mainRegion: string;
  /** `aud` of the OIDC tokens that its IAM expects unless its provider lists another one. */
  readonly audience: string;
  /** After the region's name; undefined where no console can be reached from outside. */
  readonly consoleHost?: string;
}

const audience = 'sts.amazonaws.com';

export const aws: Partition = {
  name: 'aws',
  regionPrefix: '',
  dnsSuffix: 'amazonaws.com',
  mainRegion: 'us-east-1',
  audience,
  consoleHost: 'console.aws.amazon.com',
};

/** The one list of partitions; `aws` stands last, because its prefix fits every name. docs/aws-facts.md#partitions */
export const partitions: readonly Partition[] = [
  {
    name: 'aws-cn',
    regionPrefix: 'cn-',
    dnsSuffix: 'amazonaws.com.cn',
    mainRegion: 'cn-north-1',
    audience: 'sts.amazonaws.com.cn',
    consoleHost: 'console.amazonaws.cn',
  },
  {
    name: 'aws-us-gov',
    regionPrefix: 'us-gov-',
    dnsSuffix: 'amazonaws.com',
    mainRegion: 'us-gov-west-1',
    audience,
    consoleHost: 'console.amazonaws-us-gov.com',
  },
  {
    name: 'aws-eusc',
    regionPrefix: 'eusc-',
    dnsSuffix: 'amazonaws.eu',
    mainRegion: 'eusc-de-east-1',
    audience,
    consoleHost: 'console.amazonaws-eusc.eu',
  },
  { name: 'aws-iso', regionPrefix: 'us-iso-', dnsSuffix: 'c2s.ic.gov', mainRegion: 'us-iso-east-1', audience },
  { name: 'aws-iso-b', regionPrefix: 'us-isob-', dnsSuffix: 'sc2s.sgov.gov', mainRegion: 'us-isob-east-1', audience },
  { name: 'aws-iso-e', regionPrefix: 'eu-isoe-', dnsSuffix: 'cloud.adc-e.uk', mainRegion: 'eu-isoe-west-1', audience },
  { name: 'aws-iso-f', regionPrefix: 'us-isof-', dnsSuffix: 'csp.hci.ic.gov', mainRegion: 'us-isof-south-1', audience },
  aws,
];

/** Alternatives of a regular expression: any partition's name. */
export const partitionNames = partitions.map(({ name }) => name).join('|');

export function partitionNamed(name: string): Partition | undefined {
  return partitions.find((partition) => partition.name === name);
}

/** The name of the partition that a region's name belongs to. */
export function partitionOfRegion(region: string): string {
  return partitions.find(({ regionPrefix }) => region.startsWith(regionPrefix))?.name ?? aws.name;
}
