import { AwsError } from '../../protocol/aws-error.js';
import { partitionOf } from '../../world/regions.js';
import type { Context } from '../service.js';

/**
 * @throws AwsError InvalidParameterValue unless `sourceRegion` exists in the partition of the region that is called.
 */
export function checkSourceRegion(sourceRegion: string, { world, region }: Context): void {
  if (world.settings.regions[sourceRegion] === undefined || partitionOf(sourceRegion) !== partitionOf(region)) {
    throw new AwsError('InvalidParameterValue', `Invalid region: ${sourceRegion}`);
  }
}

/** @throws AwsError InvalidParameterValue for a completion duration of a time-based copy that AWS doesn't offer. */
export function checkCompletionDuration(minutes: number | undefined): void {
  if (minutes !== undefined && (minutes % 15 !== 0 || minutes < 15 || minutes > 2880)) {
    throw new AwsError(
      'InvalidParameterValue',
      `The completion duration ${minutes} is invalid: 15 to 2880 minutes, in 15 minute increments.`,
    );
  }
}
