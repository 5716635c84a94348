import { AwsError } from '../../protocol/aws-error.js';

// The statuses are those of the public service model. Messages with a source name it; the others are plain words.

/** https://github.com/boto/boto3/issues/2224 */
export function invalidValue(parameter: string, reason: string): AwsError {
  return new AwsError(
    'InvalidParameterValueException',
    `The value supplied for parameter '${parameter}' is not valid. ${reason}`,
  );
}

export function invalidCombination(message: string): AwsError {
  return new AwsError('InvalidParameterCombinationException', message);
}

/** https://github.com/hashicorp/terraform-provider-aws relies on this code after every Get; the model leaves it out. */
export function notFound(arn: string): AwsError {
  return new AwsError('ResourceNotFoundException', `The resource '${arn}' does not exist.`, 404);
}

/** https://github.com/ministryofjustice/modernisation-platform-ami-builds/pull/549 */
export function alreadyExists(kind: string, arn: string): AwsError {
  return new AwsError('ResourceAlreadyExistsException', `The following resource '${kind}' already exists: '${arn}'.`);
}

/** https://github.com/hashicorp/terraform-provider-aws/issues/40128 */
export function hasDependents(arn: string): AwsError {
  return new AwsError(
    'ResourceDependencyException',
    `Resource dependency error: The resource ARN '${arn}' has other resources depended on it.`,
  );
}

export function badToken(): AwsError {
  return new AwsError('InvalidPaginationTokenException', 'The pagination token is not valid.');
}
