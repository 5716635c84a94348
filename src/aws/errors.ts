import { types } from 'node:util';
import { PublishError, type RequestOutcome } from '../error.js';
import { certificateHint, credentialHints, hints, iamAction, missingEndpointHint, type RequestSite } from './hints.js';

/** By what it is and not by its class: an error of Node's own may come from another realm. */
const { isNativeError } = types;

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

/** A header of AWS's answer, by its name in lower case. */
export function responseHeader(error: unknown, name: string): string | undefined {
  if (error instanceof PublishError) return responseHeader(error.cause, name);
  return (error as { $response?: { headers?: Record<string, string> } } | null)?.$response?.headers?.[name];
}

function isAwsAnswer(error: Error): boolean {
  return '$fault' in error || httpStatus(error) !== undefined;
}

/** From docs/aws-facts.md#retries; a 429 doesn't have a code of its own everywhere. */
const throttled = new Set([
  'BandwidthLimitExceeded',
  'ConcurrentLimitExceededException', // EBS direct's
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RateLimitExceededException', // License Manager's
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TooManyUpdates',
  'TransactionInProgressException',
]);

/** AWS did nothing and asks to come back later. */
export function isThrottled(error: unknown): boolean {
  if (error instanceof PublishError) return isThrottled(error.cause);
  const { $retryable } = (error ?? {}) as Retryable;
  return throttled.has(awsCode(error) ?? '') || httpStatus(error) === 429 || $retryable?.throttling === true;
}

interface Retryable {
  readonly $retryable?: { readonly throttling?: boolean };
}

/** The service's model says that a repetition may succeed; that goes by the SDK's name of the error, too. */
export function isMarkedRetryable(error: unknown): boolean {
  return ((error ?? {}) as Retryable).$retryable !== undefined;
}

/**
 * What AWS, the SDK or the network threw when a request failed; undefined for what this program decided itself, such as
 * a deadline that has passed or credentials that could not be had.
 */
export function requestFailure(error: unknown): Error | undefined {
  if (!(error instanceof PublishError)) return isNativeError(error) ? error : undefined;
  if (error.request === undefined || error.cause instanceof PublishError) return undefined;
  return isNativeError(error.cause) ? error.cause : undefined;
}

/**
 * What became of the request behind an error, from the error's own field, else from its cause. An answer below 500, and
 * throttling, are refusals; a lost answer or a server error leaves the outcome open. A decision of this program's own,
 * with no request behind it, sent none.
 */
export function requestOutcome(error: unknown): RequestOutcome {
  if (error instanceof PublishError) {
    if (error.request !== undefined) return error.request;
    if (error.cause !== undefined) return requestOutcome(error.cause);
    return error.code === 'timeout' || error.code === 'cancelled' ? 'unknown' : 'notSent';
  }
  if (isThrottled(error)) return 'refused';
  const status = httpStatus(error);
  return status !== undefined && status >= 400 && status < 500 ? 'refused' : 'unknown';
}

/** Whether it is certain that the failed request changed nothing. */
export function nothingWasDone(error: unknown): boolean {
  return requestOutcome(error) !== 'unknown';
}

/** The same error with a request outcome of its own. Of several errors each gets it. */
export function withOutcome(error: unknown, request: RequestOutcome): PublishError | AggregateError {
  if (error instanceof AggregateError) return new AggregateError(error.errors.map((one) => withOutcome(one, request)));
  const { code, message, hint, diagnostics } = explain(error);
  return new PublishError(code, message, {
    cause: error instanceof PublishError ? error.cause : error,
    ...(hint === undefined ? {} : { hint }),
    diagnostics,
    request,
  });
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
  'AuthorizationErrorException', // SNS's AuthorizationError
  'AuthorizationException', // License Manager's, beside AccessDeniedException
]);

/** Whether AWS doesn't allow it to this caller. An answer without a body has its status only. */
export function isDenied(error: unknown): boolean {
  const code = awsCode(error) ?? '';
  if (denied.has(code)) return true;
  if (code === 'AuthFailure') return !isUnknownCaller(error);
  return hasNoCode(code) && httpStatus(error) === 403;
}

function hasNoCode(code: string): boolean {
  return code === 'Unknown' || code === 'UnknownError' || code === 'Forbidden';
}

/** EC2's AuthFailure means the caller, or what the caller asks for ("Not authorized for images: …"). */
function isUnknownCaller(error: unknown): boolean {
  return messageOf(error).includes('not able to validate the provided access credentials');
}

function messageOf(error: unknown): string {
  const cause = error instanceof PublishError ? error.cause : error;
  return isNativeError(cause) ? cause.message : '';
}

/** What is wrong with the caller's credentials, rather than with the permissions; undefined when nothing is. */
function credentialFault(error: unknown): keyof typeof credentialHints | undefined {
  const code = awsCode(error) ?? '';
  if (code === 'RequestTimeTooSkewed' || code === 'RequestInTheFuture') return 'clock';
  if (/^Signature (expired|not yet current)/.test(messageOf(error))) return 'clock';
  if (code === 'SignatureDoesNotMatch' || code === 'InvalidSignatureException') return 'signature';
  if (code === 'AuthFailure' && isUnknownCaller(error)) return 'unknown';
  return badCredentials.get(code);
}

/** Codes that a wrong clock brings, besides others. docs/aws-facts.md#error-codes */
const skewCodes = new Set([
  'AuthFailure',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
]);

/** The SDK has just set its clock by AWS's, so the same request may succeed now. */
export function isClockCorrected(error: unknown): boolean {
  const { clockSkewCorrected } = (error as { $metadata?: { clockSkewCorrected?: boolean } }).$metadata ?? {};
  const code = awsCode(error) ?? '';
  return clockSkewCorrected === true && (skewCodes.has(code) || (hasNoCode(code) && httpStatus(error) === 403));
}

/** Errors of credentials rather than of permissions; codes differ by service (docs/aws-facts.md#error-codes). */
const badCredentials = new Map<string, 'expired' | 'unknown' | 'none'>([
  ['ExpiredToken', 'expired'],
  ['ExpiredTokenException', 'expired'],
  ['RequestExpired', 'expired'],
  ['InvalidClientTokenId', 'unknown'],
  ['UnrecognizedClientException', 'unknown'],
  ['InvalidToken', 'unknown'],
  ['InvalidAccessKeyId', 'unknown'],
  ['CredentialsProviderError', 'none'],
]);

export function isCredentialError(error: unknown): boolean {
  if (isNativeError(error) && error.name === 'CredentialsProviderError') return true;
  return badCredentials.has(awsCode(error) ?? '');
}

/** Node's codes for a certificate that it doesn't trust. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const untrusted = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Any thrown value as the error that users see. Errors that leave an AWS client are explained already. */
export function explain(error: unknown): PublishError {
  if (error instanceof PublishError) return error;
  const message = isNativeError(error) ? error.message : String(error);
  if (isCredentialError(error)) return credentialError(message, { cause: error });
  return new PublishError('aws', message, { cause: error });
}

/** A failed request as the error that users see: what failed, where, what AWS said, what to do now. */
export function requestError(error: unknown, site: RequestSite, request: RequestOutcome): PublishError {
  if (error instanceof PublishError) {
    // The credentials could not be had; when the request was sent before with others, its outcome stays open.
    return request === 'unknown' ? (withOutcome(error, request) as PublishError) : error;
  }
  const details = { cause: error, request };
  const message = isNativeError(error) ? error.message : String(error);
  const code = codeInWords(error);
  const where = `${site.operation} in ${site.region}`;
  if (isCutShort(error)) {
    return new PublishError('aws', `${where}: the response from AWS is incomplete`, {
      ...details,
      hint: 'A proxy or firewall may be closing connections. Run again to continue.',
    });
  }
  const requestId = (error as { $metadata?: { requestId?: string } }).$metadata?.requestId;
  const said = `${where}: ${code}: ${message}${requestId ? ` (request ${requestId})` : ''}`;
  if (isCredentialError(error) || credentialFault(error)) return credentialError(said, details);
  if (isDenied(error)) {
    const action = `${site.service}:${iamAction[site.operation] ?? site.operation}`;
    return new PublishError('aws', said, {
      ...details,
      hint: `Allow ${action} in ${site.region} for the role of this run. If it is allowed, look for a service control policy that denies it.`,
    });
  }
  if (code === 'ENOTFOUND' || code === 'ProxyUnavailable') {
    return new PublishError('aws', said, { ...details, hint: missingEndpointHint(error, site) });
  }
  if (untrusted.has(code)) return new PublishError('aws', said, { ...details, hint: certificateHint });
  const hint = code === 'OperationNotPermitted' && !site.operation.startsWith('Modify') ? undefined : hints[code];
  return new PublishError('aws', said, hint === undefined ? details : { ...details, hint });
}

/** S3 answers HEAD without a body, so the SDK has no code: the status says it. */
function codeInWords(error: unknown): string {
  const code = awsCode(error) ?? 'error';
  if (code !== 'Unknown' && code !== 'UnknownError') return code;
  const status = httpStatus(error);
  return { 403: 'AccessDenied', 404: 'NotFound' }[status ?? 0] ?? `HTTP ${status ?? 'error'}`;
}

function credentialError(
  said: string,
  details: { readonly cause: unknown; readonly request?: RequestOutcome },
): PublishError {
  return new PublishError('credentials', `AWS did not accept the credentials: ${said}`, {
    ...details,
    hint: `${credentialHints[credentialFault(details.cause) ?? 'none']} Everything created so far is kept. Run again to continue.`,
  });
}
