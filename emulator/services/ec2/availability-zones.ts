import type { AvailabilityZone, DescribeAvailabilityZonesCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';

/** AWS has between two and six in a region. */
const zoneLetters = ['a', 'b', 'c'];

/**
 * The zones of the region that is called: three, none of them local.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html
 */
export function describeAvailabilityZones(input: DescribeAvailabilityZonesCommandInput, { region }: Context): object {
  endDryRun(input);
  const all = zoneLetters.map((letter, index) => zone(region, letter, index + 1));
  const { ZoneNames: names = [], ZoneIds: ids = [] } = input;
  const unknown = [
    ...names.filter((name) => !all.some(({ ZoneName }) => ZoneName === name)),
    ...ids.filter((id) => !all.some(({ ZoneId }) => ZoneId === id)),
  ];
  if (unknown.length > 0) {
    throw new AwsError('InvalidParameterValue', `Invalid availability zone: [${unknown.join(', ')}]`);
  }
  const named = all.filter(
    ({ ZoneName = '', ZoneId = '' }) =>
      (names.length === 0 || names.includes(ZoneName)) && (ids.length === 0 || ids.includes(ZoneId)),
  );
  return {
    AvailabilityZones: filterResources(named, input.Filters, {
      'group-long-name': ({ GroupLongName }) => [GroupLongName],
      'group-name': ({ GroupName }) => [GroupName],
      message: () => [],
      'opt-in-status': ({ OptInStatus }) => [OptInStatus],
      'parent-zone-id': () => [],
      'parent-zone-name': () => [],
      'region-name': ({ RegionName }) => [RegionName],
      state: ({ State }) => [State],
      'zone-id': ({ ZoneId }) => [ZoneId],
      'zone-name': ({ ZoneName }) => [ZoneName],
      'zone-type': ({ ZoneType }) => [ZoneType],
    }),
  };
}

/** The names of the region's zones. */
export function zoneNames(region: string): string[] {
  return zoneLetters.map((letter) => region + letter);
}

/** The ID of a zone of the region. */
export function zoneIdOf(region: string, zoneName: string): string | undefined {
  const index = zoneNames(region).indexOf(zoneName);
  return index < 0 ? undefined : `${shortName(region)}-az${index + 1}`;
}

function zone(region: string, letter: string, number: number): AvailabilityZone {
  return {
    State: 'available',
    OptInStatus: 'opt-in-not-required',
    Messages: [],
    RegionName: region,
    ZoneName: `${region}${letter}`,
    ZoneId: `${shortName(region)}-az${number}`,
    GroupName: `${region}-zg-1`,
    NetworkBorderGroup: region,
    ZoneType: 'availability-zone',
  };
}

/** A region's name as zone IDs have it: `use1` for us-east-1, `apne2` for ap-northeast-2. */
function shortName(region: string): string {
  const [place = '', ...rest] = region.replace('us-gov', 'usg').split('-');
  return place + rest.map((word) => word.replace(/^(north|south)?(east|west)?.*$/, shortDirection)).join('');
}

function shortDirection(word: string, first: string | undefined, second: string | undefined): string {
  if (first === undefined && second === undefined) return /^\d+$/.test(word) ? word : word.charAt(0);
  return (first?.charAt(0) ?? '') + (second?.charAt(0) ?? '');
}
