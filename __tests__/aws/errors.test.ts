import { describe, expect, it } from '@jest/globals';
import {
  awsCode,
  explain,
  httpStatus,
  isCredentialError,
  isCutShort,
  isDenied,
  nothingWasDone,
  requestError,
  requestFailure,
  requestOutcome,
  withOutcome,
} from '../../src/aws/errors.js';
import { PublishError } from '../../src/error.js';

/** As the SDK throws AWS's answer. */
function answer(name: string, status: number, message = 'as AWS says'): Error {
  return Object.assign(new Error(message), {
    name,
    $fault: status < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode: status, requestId: 'r-1' },
  });
}

/** As Node throws what happens to a connection. */
function network(code: string): Error {
  return Object.assign(new Error(`read ${code}`), { code });
}

const noAnswer = Object.assign(new Error('no response within 60 s'), { name: 'TimeoutError' });
const cutShort = Object.assign(new Error('Unclosed tag\n  Deserialization error: to see the raw response'), {
  $metadata: { httpStatusCode: 200 },
});

describe('what an error is', () => {
  it.each([
    ['InvalidAMIName.Duplicate', answer('InvalidAMIName.Duplicate', 400), 'InvalidAMIName.Duplicate', 400],
    ['a lost connection', network('ECONNRESET'), 'ECONNRESET', undefined],
    ['no answer', noAnswer, 'TimeoutError', undefined],
    ['its wrapping', new PublishError('aws', 'no', { cause: answer('AccessDenied', 403) }), 'AccessDenied', 403],
    ['a programming error', new TypeError('x is not a function'), undefined, undefined],
    ['no error at all', 'a string', undefined, undefined],
  ])('%s', (_, error, code, status) => {
    expect(awsCode(error)).toBe(code);
    expect(httpStatus(error)).toBe(status);
  });

  it.each([
    ['a refusal', answer('InvalidParameterValue', 400), true],
    ['an access error', answer('UnauthorizedOperation', 403), true],
    ['a server error', answer('InternalError', 500), false],
    ['throttling, which EC2 answers with 503', answer('RequestLimitExceeded', 503), true],
    ['a lost connection', network('ECONNRESET'), false],
    ['no answer', noAnswer, false],
    ['half an answer', cutShort, false],
    ['a decision of our own', new PublishError('conflict', 'no'), true],
    ['a wait that ended too early', new PublishError('timeout', 'no'), false],
    ['a refusal, explained', new PublishError('aws', 'no', { cause: answer('InvalidParameterValue', 400) }), true],
    ['a server error, explained', new PublishError('aws', 'no', { cause: answer('InternalError', 500) }), false],
  ])('tells whether AWS did nothing: %s', (_, error, expected) => {
    expect(nothingWasDone(error)).toBe(expected);
  });

  it('leaves the outcome open when the refusal answers a repetition, or a later look', () => {
    const error = withOutcome(answer('RequestExpired', 400), 'unknown');
    expect(requestOutcome(error)).toBe('unknown');
    expect(requestOutcome(new PublishError('aws', 'wrapped', { cause: error }))).toBe('unknown');
    const both = withOutcome(new AggregateError([answer('A', 400), answer('B', 400)]), 'unknown') as AggregateError;
    expect(both.errors.map(requestOutcome)).toEqual(['unknown', 'unknown']);
  });

  it('finds what AWS threw behind a request that failed, and nothing behind a decision of the run', () => {
    const refused = answer('AccessDenied', 403);
    const site = { service: 'sts', operation: 'AssumeRole', region: 'us-east-1' };
    expect(requestFailure(requestError(refused, site, 'refused'))).toBe(refused);
    expect(requestFailure(refused)).toBe(refused);
    const noToken = new PublishError('credentials', 'no token', { cause: network('ECONNRESET') });
    expect(requestFailure(noToken)).toBeUndefined();
    expect(requestFailure(requestError(noToken, site, 'refused'))).toBeUndefined();
    expect(requestFailure(new PublishError('timeout', 'over', { cause: noToken }))).toBeUndefined();
  });

  it.each([
    ['UnauthorizedOperation', 403, true, false],
    ['AccessDenied', 403, true, false],
    ['AuthFailure', 401, true, false],
    ['AuthorizationErrorException', 403, true, false],
    ['Unknown', 403, true, false],
    ['OptInRequired', 403, false, false],
    ['SignatureDoesNotMatch', 403, false, false],
    ['RequestTimeTooSkewed', 403, false, false],
    ['ExpiredToken', 400, false, true],
    ['RequestExpired', 400, false, true],
    ['InvalidClientTokenId', 403, false, true],
    ['InvalidAMIID.NotFound', 400, false, false],
  ])('%s is an error of permissions or of credentials', (name, status, denied, credentials) => {
    expect(isDenied(answer(name, status))).toBe(denied);
    expect(isCredentialError(answer(name, status))).toBe(credentials);
  });

  it.each([
    [cutShort, true],
    [new Error('aborted'), true],
    [Object.assign(new Error('Unexpected end of JSON input'), { name: 'SyntaxError' }), true],
    [answer('InternalError', 500), false],
    ['aborted', false],
  ])('half an answer: %s', (error, expected) => {
    expect(isCutShort(error)).toBe(expected);
  });
});

describe('explain', () => {
  function explained(error: Error, service = 'ec2', operation = 'RegisterImage'): PublishError {
    return requestError(error, { service, operation, region: 'eu-west-1' }, requestOutcome(error));
  }

  it.each([
    ['ec2', 'RegisterImage', 'ec2:RegisterImage'],
    ['ec2', 'DescribeImages', 'ec2:DescribeImages'],
    ['s3', 'HeadObject', 's3:GetObject and s3:ListBucket'],
    ['s3', 'HeadBucket', 's3:ListBucket'],
    ['s3', 'UploadPart', 's3:PutObject'],
    ['s3', 'ListParts', 's3:ListMultipartUploadParts'],
    ['aws-marketplace', 'StartChangeSet', 'aws-marketplace:StartChangeSet'],
  ])('names the IAM action that %s %s needs', (service, operation, action) => {
    const error = explained(answer('AccessDenied', 403), service, operation);
    expect(error.code).toBe('aws');
    expect(error.hint).toContain(`Allow ${action} in eu-west-1`);
  });

  it.each([
    ['InvalidClientTokenId', 403, '', /does not know the access key/],
    ['InvalidAccessKeyId', 403, '', /does not know the access key/],
    [
      'AuthFailure',
      401,
      'AWS was not able to validate the provided access credentials',
      /does not know the access key/,
    ],
    ['AuthFailure', 403, 'Not authorized for images: [ami-1]', /Allow ec2:RegisterImage/],
    ['ExpiredToken', 400, '', /The session has ended/],
    ['SignatureDoesNotMatch', 403, 'The request signature we calculated does not match', /AWS_SECRET_ACCESS_KEY/],
    [
      'SignatureDoesNotMatch',
      403,
      'Signature expired: 20260101T000000Z is now earlier than',
      /The clock of this runner/,
    ],
    ['InvalidSignatureException', 400, 'Signature not yet current: 2026', /The clock of this runner/],
    ['RequestTimeTooSkewed', 403, 'The difference', /The clock of this runner/],
  ])('a %s (%d, "%s") has a hint of its own', (name, status, message, hint) => {
    expect(explained(Object.assign(answer(name, status), { message })).hint).toMatch(hint);
  });

  it('says what failed, where, and what AWS said, with the id of the request', () => {
    expect(explained(answer('InvalidParameterValue', 400)).message).toBe(
      'RegisterImage in eu-west-1: InvalidParameterValue: as AWS says (request r-1)',
    );
  });

  it.each([
    ['ECONNREFUSED', network('ECONNREFUSED'), 'AWS_ENDPOINT_URL'],
    ['ENOTFOUND', network('ENOTFOUND'), 'name of the region'],
    ['no answer', noAnswer, 'Run again'],
    ['throttling', answer('RequestLimitExceeded', 503), 'throttles'],
    ['a quota', answer('ResourceLimitExceeded', 400), 'Service Quotas'],
    ['a region that is off', answer('OptInRequired', 401), 'Enable it'],
    ['half an answer', cutShort, 'Run again'],
  ])('says what to do about %s', (_, error, hint) => {
    expect(explained(error).hint).toContain(hint);
  });

  it('keeps the deserializer to itself when a response is incomplete', () => {
    expect(explained(cutShort).message).toBe('RegisterImage in eu-west-1: the response from AWS is incomplete');
  });

  it('calls for credentials when AWS refuses those given, also where no request was made', () => {
    const missing = Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
    });
    for (const error of [explained(answer('ExpiredToken', 400)), explain(missing)]) {
      expect(error.code).toBe('credentials');
      expect(error.hint).toContain('role-to-assume');
    }
  });

  it('leaves our own errors as they are, and makes one of anything else', () => {
    const own = new PublishError('conflict', 'no');
    expect(explain(own)).toBe(own);
    expect(explain('a string').message).toBe('a string');
  });
});
