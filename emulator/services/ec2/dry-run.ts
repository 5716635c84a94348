import { AwsError } from '../../protocol/aws-error.js';

export interface MaybeDryRun {
  readonly DryRun?: boolean | undefined;
}

/**
 * Ends a dry run with AWS's error DryRunOperation (412). Call it once a request has been checked, before it changes
 * anything.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export function endDryRun(input: MaybeDryRun): void {
  if (input.DryRun === true) {
    throw new AwsError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412);
  }
}
