import type { DescribeRegionsCommandInput, Region } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { dnsSuffixOf, isUsableRegion, partitionOf } from '../../world/regions.js';
import type { Context } from '../service.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';

/**
 * The regions of the caller's partition: the enabled ones, or with AllRegions all of them. A region that the request
 * names is returned whatever its opt-in status.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html
 */
export function describeRegions(input: DescribeRegionsCommandInput, { world, account }: Context): object {
  endDryRun(input);
  const all = Object.entries(world.settings.regions)
    .filter(([name]) => partitionOf(name) === account.partition)
    .map(
      ([name, optInStatus]): Region => ({
        RegionName: name,
        Endpoint: `ec2.${name}.${dnsSuffixOf(account.partition)}`,
        OptInStatus: optInStatus,
      }),
    );
  const unknown = (input.RegionNames ?? []).filter((name) => !all.some((region) => region.RegionName === name));
  if (unknown.length > 0) {
    throw new AwsError('InvalidParameterValue', `Invalid region name(s): [${unknown.join(', ')}]`);
  }
  const regions = all.filter(({ RegionName, OptInStatus }) =>
    input.RegionNames !== undefined
      ? input.RegionNames.includes(RegionName ?? '')
      : input.AllRegions === true || OptInStatus !== 'not-opted-in',
  );
  return {
    Regions: filterResources(regions, input.Filters, {
      'region-name': (region) => [region.RegionName],
      endpoint: (region) => [region.Endpoint],
      'opt-in-status': (region) => [region.OptInStatus],
    }),
  };
}

/** @throws AwsError AuthFailure when the caller cannot use the region. */
export function checkRegionUsable({ world, account, region }: Context): void {
  if (!isUsableRegion(world.settings.regions, region, account.partition)) {
    throw new AwsError('AuthFailure', 'AWS was not able to validate the provided access credentials', 401);
  }
}
