import { AwsError } from '../../protocol/aws-error.js';

export interface MaybeDryRun {
  readonly DryRun?: boolean | undefined;
}

/**
 * To be called when a request is known to be good and before it changes anything: ends a dry run with AWS's
 * DryRunOperation, HTTP 412.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export function endDryRun(input: MaybeDryRun): void {
  if (input.DryRun === true) {
    throw new AwsError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412);
  }
}
