import { types } from 'node:util';
import { PublishError } from '../error.js';

/** By what it is and not by its class: an error of Node's own may come from another realm. */
const { isNativeError } = types;

/** Where a request was made; the retry middleware notes it on every error that leaves a client. */
export interface RequestSite {
  readonly service: string;
  readonly operation: string;
  readonly region: string;
}

const sites = new WeakMap<object, RequestSite>();

export function noteSite(error: unknown, site: RequestSite): void {
  if (typeof error === 'object' && error !== null) sites.set(error, site);
}

const open = new WeakSet<object>();

/**
 * Notes that what a change asked for may have been done, whatever this error says: it answers a repetition of a request
 * that was lost, or a later look at what was begun.
 */
export function leaveOpen(error: unknown): void {
  if (typeof error === 'object' && error !== null) open.add(error);
}

const unsent = new WeakSet<object>();

/** Notes that AWS was never asked for what this error is about: it ended a wait for the turn to ask. */
export function noteUnsent<E extends object>(error: E): E {
  unsent.add(error);
  return error;
}

function isOpen(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return open.has(error) || (error instanceof PublishError && isOpen(error.cause));
}

/** AWS's error code (`InvalidAMIName.Duplicate`), or Node's (`ECONNRESET`); undefined when it is neither. */
export function awsCode(error: unknown): string | undefined {
  if (error instanceof PublishError) return awsCode(error.cause);
  if (!isNativeError(error)) return undefined;
  if (isAwsAnswer(error)) return error.name;
  return (error as NodeJS.ErrnoException).code ?? (error.name === 'TimeoutError' ? 'TimeoutError' : undefined);
}

/** HTTP status of AWS's answer; undefined when there was none. */
export function httpStatus(error: unknown): number | undefined {
  if (error instanceof PublishError) return httpStatus(error.cause);
  return (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata?.httpStatusCode;
}

function isAwsAnswer(error: Error): boolean {
  return '$fault' in error || httpStatus(error) !== undefined;
}

/** Codes of section 0 of aws-facts; a 429 has no code of its own everywhere. */
const throttled = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);

/** AWS did nothing and asks to come back later. */
export function isThrottled(error: unknown): boolean {
  return throttled.has(awsCode(error) ?? '') || httpStatus(error) === 429;
}

/** True when AWS answered no, or wasn't asked, so that nothing was done; a lost answer or a 5xx, earlier ones too, leave the outcome open. */
export function refused(error: unknown): boolean {
  const status = httpStatus(error);
  if (typeof error === 'object' && error !== null && unsent.has(error)) return true;
  if (isOpen(error)) return false;
  if (error instanceof PublishError && error.cause === undefined)
    return error.code !== 'timeout' && error.code !== 'cancelled';
  if (isThrottled(error)) return true;
  return status !== undefined && status >= 400 && status < 500;
}

/** An answer that ended in its middle: the deserializer fails on what there is of it, with no AWS code. */
export function isCutShort(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  return error.message === 'aborted' || error.name === 'SyntaxError' || error.message.includes('Deserialization error');
}

const denied = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'AuthFailure',
  'AuthorizationError',
]);

export function isDenied(error: unknown): boolean {
  return denied.has(awsCode(error) ?? '') || httpStatus(error) === 403;
}

/** Errors of credentials rather than of permissions; codes differ by service (aws-facts, section 0). */
const badCredentials = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'InvalidToken',
  'InvalidAccessKeyId',
  'CredentialsProviderError',
]);

export function isCredentialError(error: unknown): boolean {
  if (isNativeError(error) && error.name === 'CredentialsProviderError') return true;
  return badCredentials.has(awsCode(error) ?? '');
}

/** Any thrown value as the error that users see: what failed, where, what AWS said, what to do now. */
export function explain(error: unknown): PublishError {
  if (error instanceof PublishError) return error;
  const site = typeof error === 'object' && error !== null ? sites.get(error) : undefined;
  const message = isNativeError(error) ? error.message : String(error);
  if (!site) {
    if (isCredentialError(error)) return credentialError(message, error);
    return new PublishError('aws', message, { cause: error });
  }
  const code = codeInWords(error);
  const where = `${site.operation} in ${site.region}`;
  if (isCutShort(error)) {
    return new PublishError('aws', `${where}: AWS's answer broke off in its middle`, {
      cause: error,
      hint: 'Something between this runner and AWS ends connections. Run again to continue.',
    });
  }
  const requestId = (error as { $metadata?: { requestId?: string } }).$metadata?.requestId;
  const said = `${where}: ${code}: ${message}${requestId ? ` (request ${requestId})` : ''}`;
  if (isCredentialError(error)) return credentialError(said, error);
  if (isDenied(error)) {
    const action = `${site.service}:${iamAction[site.operation] ?? site.operation}`;
    return new PublishError('aws', said, {
      cause: error,
      hint: `Allow ${action} in ${site.region} to the role that the run uses, and look for a service control policy that denies it.`,
    });
  }
  const hint = code === 'OperationNotPermitted' && !site.operation.startsWith('Modify') ? undefined : hints[code];
  return new PublishError('aws', said, hint === undefined ? { cause: error } : { cause: error, hint });
}

/** S3 answers HEAD without a body, so the SDK has no code: the status says it. */
function codeInWords(error: unknown): string {
  const code = awsCode(error) ?? 'error';
  if (code !== 'Unknown' && code !== 'UnknownError') return code;
  const status = httpStatus(error);
  return { 403: 'AccessDenied', 404: 'NotFound' }[status ?? 0] ?? `HTTP ${status ?? 'error'}`;
}

function credentialError(said: string, cause: unknown): PublishError {
  return new PublishError('credentials', `AWS did not accept the credentials: ${said}`, {
    cause,
    hint: 'Set `role-to-assume` (with `permissions: id-token: write`) or run aws-actions/configure-aws-credentials before this step. What was done stays; run again to continue.',
  });
}

/** IAM actions whose name isn't the operation's. */
const iamAction: Readonly<Record<string, string>> = {
  HeadBucket: 'ListBucket',
  HeadObject: 'GetObject and s3:ListBucket',
  ListParts: 'ListMultipartUploadParts',
  ListMultipartUploads: 'ListBucketMultipartUploads',
  CreateMultipartUpload: 'PutObject',
  UploadPart: 'PutObject',
  CompleteMultipartUpload: 'PutObject',
};

const hints: Readonly<Record<string, string>> = {
  ENOTFOUND: 'The endpoint has no address: is the region name right, and is the region open to this runner?',
  ECONNREFUSED: 'Nothing listens at the endpoint: check AWS_ENDPOINT_URL and the network.',
  TimeoutError:
    'AWS did not answer in time. Run again to continue; list the region in `best_effort_regions` if it may be missing.',
  RequestLimitExceeded: 'AWS throttles this account in this region. Run again later to continue.',
  ResourceLimitExceeded:
    'A quota of this account and region is used up: see Service Quotas in the console. Run again to continue.',
  OperationNotPermitted:
    'AWS has blocked this for the account in this region: look whether block public access is on there (EC2 console, Account attributes, Data protection and security).',
  OptInRequired: 'The region is not enabled for this account: enable it, or take it out of `regions`.',
};
