import type { EC2 } from '../../aws/ec2.js';
import { isDenied } from '../../aws/errors.js';
import { allPages } from '../../aws/filters.js';
import type { Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';

/** Fast launch of one AMI, as it is. */
export interface FastLaunchState {
  /** AWS's: `enabling`, `enabled`, `enabling-failed`, `enabled-failed`, `disabling` or `disabling-failed`. */
  readonly state: string;
  /** Why it is in that state, in AWS's words. */
  readonly reason: string;
  readonly maxParallelLaunches: number | undefined;
  readonly targetResourceCount: number | undefined;
  readonly template: { readonly id: string; readonly name: string; readonly version: string } | undefined;
}

/**
 * undefined when it was never enabled, or is disabled.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastLaunchImages.html
 */
export async function readFastLaunch(ec2: EC2, imageId: string): Promise<FastLaunchState | undefined> {
  const all = await allPages(
    ec2.paginateDescribeFastLaunchImages({ ImageIds: [imageId] }),
    (page) => page.FastLaunchImages,
  );
  const [found] = all.filter((one) => one.ImageId === imageId);
  if (found === undefined) return undefined;
  const { LaunchTemplate: template } = found;
  return {
    state: found.State ?? '',
    reason: found.StateTransitionReason ?? '',
    maxParallelLaunches: found.MaxParallelLaunches,
    targetResourceCount: found.SnapshotConfiguration?.TargetResourceCount,
    template: template && {
      id: template.LaunchTemplateId ?? '',
      name: template.LaunchTemplateName ?? '',
      version: template.Version ?? '',
    },
  };
}

/** A run that changes nothing needs no permission to look: `unknown` when it may not. */
export async function readIfAllowed(
  run: Run,
  { region, image }: Place,
  imageId: string,
): Promise<FastLaunchState | 'unknown' | undefined> {
  try {
    return await readFastLaunch(region.ec2, imageId);
  } catch (error) {
    if (run.policy.applies || !isDenied(error)) throw error;
    run.report.warning(
      `${region.name}: fast launch can't be compared for ${image.name}: ec2:DescribeFastLaunchImages is not allowed`,
    );
    return 'unknown';
  }
}
