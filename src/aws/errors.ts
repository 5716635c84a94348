import { PublishError } from '../error.js';

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

/** AWS's error code (`InvalidAMIName.Duplicate`), or Node's (`ECONNRESET`); undefined when it is neither. */
export function awsCode(error: unknown): string | undefined {
  if (error instanceof PublishError) return awsCode(error.cause);
  if (!(error instanceof Error)) return undefined;
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

/** True when AWS answered no, so that nothing was done; a lost answer or a 5xx leaves the outcome open. */
export function refused(error: unknown): boolean {
  const status = httpStatus(error);
  if (error instanceof PublishError && error.cause === undefined) return error.code !== 'timeout';
  return status !== undefined && status >= 400 && status < 500;
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
  if (error instanceof Error && error.name === 'CredentialsProviderError') return true;
  return badCredentials.has(awsCode(error) ?? '');
}

/** Any thrown value as the error that users see: what failed, where, what AWS said, what to do now. */
export function explain(error: unknown): PublishError {
  if (error instanceof PublishError) return error;
  const site = typeof error === 'object' && error !== null ? sites.get(error) : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (!site) {
    if (isCredentialError(error)) return credentialError(message, error);
    return new PublishError('aws', message, { cause: error });
  }
  const code = awsCode(error) ?? 'error';
  const where = `${site.operation} in ${site.region}`;
  const requestId = (error as { $metadata?: { requestId?: string } }).$metadata?.requestId;
  const said = `${where}: ${code}: ${message}${requestId ? ` (request ${requestId})` : ''}`;
  if (isCredentialError(error)) return credentialError(said, error);
  if (isDenied(error)) {
    const action = `${iamPrefix[site.service] ?? site.service}:${iamAction[site.operation] ?? site.operation}`;
    return new PublishError('aws', said, {
      cause: error,
      hint: `Allow ${action} in ${site.region} to the role that the run uses, and look for a service control policy that denies it.`,
    });
  }
  const hint = hints[code];
  return new PublishError('aws', said, hint === undefined ? { cause: error } : { cause: error, hint });
}

function credentialError(said: string, cause: unknown): PublishError {
  return new PublishError('credentials', `AWS did not accept the credentials: ${said}`, {
    cause,
    hint: 'Set `role-to-assume` (with `permissions: id-token: write`) or run aws-actions/configure-aws-credentials before this step. What was done stays; run again to continue.',
  });
}

const iamPrefix: Readonly<Record<string, string>> = { 'aws-marketplace': 'aws-marketplace' };

/** IAM actions whose name isn't the operation's. */
const iamAction: Readonly<Record<string, string>> = {
  HeadBucket: 'ListBucket',
  HeadObject: 'GetObject',
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
  OperationNotPermitted: 'AWS has blocked this operation for the account in this region.',
  OptInRequired: 'The region is not enabled for this account: enable it, or take it out of `regions`.',
};
