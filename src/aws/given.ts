import { PublishError } from '../error.js';

/**
 * A member of AWS's answer that the rest of the run relies on, such as an ID. An answer without it is an error: an empty
 * ID would be sent on.
 * @param what operation and member, e.g. `RegisterImage: ImageId`
 * @throws PublishError `aws`, with an unknown outcome: AWS did answer
 */
export function given<T>(value: T | null | undefined, what: string): T {
  if (value !== undefined && value !== null && value !== '') return value;
  throw new PublishError('aws', `AWS's response lacks ${what}`, {
    hint: 'Run again to continue. If it happens again, check AWS_ENDPOINT_URL.',
    request: 'unknown',
  });
}
