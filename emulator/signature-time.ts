import { AwsError } from './protocol/aws-error.js';
import type { HttpRequest } from './protocol/http.js';
import type { ProtocolName } from './protocol/service-model.js';

const minuteMs = 60_000;

/**
 * The error for a request that was signed too long before or after `nowMs`; undefined when there is none. S3 tolerates
 * 15 minutes, the other services five. docs/aws-facts.md#error-codes
 */
export function signatureTimeError(request: HttpRequest, protocol: ProtocolName, nowMs: number): AwsError | undefined {
  const header = request.headers['x-amz-date'];
  if (typeof header !== 'string') return undefined; // presigned URLs have a lifetime of their own
  const signedMs = Date.parse(header.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const toleranceMs = (protocol === 'restXml' ? 15 : 5) * minuteMs;
  if (!(Math.abs(signedMs - nowMs) > toleranceMs)) return undefined;
  if (protocol === 'ec2Query') {
    return new AwsError('AuthFailure', 'AWS was not able to validate the provided access credentials', 401);
  }
  if (protocol === 'restXml') {
    const message = 'The difference between the request time and the current time is too large.';
    return new AwsError('RequestTimeTooSkewed', message, 403);
  }
  const minutes = toleranceMs / minuteMs;
  const message =
    signedMs < nowMs
      ? `Signature expired: ${header} is now earlier than ${basic(nowMs - toleranceMs)} (${basic(nowMs)} - ${minutes} min.)`
      : `Signature not yet current: ${header} is still later than ${basic(nowMs + toleranceMs)} (${basic(nowMs)} + ${minutes} min.)`;
  return protocol === 'awsQuery'
    ? new AwsError('SignatureDoesNotMatch', message, 403)
    : new AwsError('InvalidSignatureException', message, 400);
}

/** ISO 8601 in its basic format, to the second. */
function basic(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
