import type { ValidationExceptionReason } from '@aws-sdk/client-ebs';
import { AwsError } from '../../protocol/aws-error.js';

/** https://docs.aws.amazon.com/ebs/latest/APIReference/API_StartSnapshot.html#API_StartSnapshot_Errors */
export function invalid(reason: ValidationExceptionReason, message: string): AwsError {
  return new AwsError('ValidationException', message, 400, { Reason: reason });
}

export function snapshotNotFound(snapshotId: string): AwsError {
  return new AwsError('ResourceNotFoundException', `The snapshot '${snapshotId}' does not exist.`, 404, {
    Reason: 'SNAPSHOT_NOT_FOUND',
  });
}

export function accessDenied(
  message: string,
  reason: 'UNAUTHORIZED_ACCOUNT' | 'DEPENDENCY_ACCESS_DENIED' = 'UNAUTHORIZED_ACCOUNT',
): AwsError {
  return new AwsError('AccessDeniedException', message, 403, { Reason: reason });
}
