import { AwsError } from '../protocol/aws-error.js';
import type { ProtocolName } from '../protocol/service-model.js';
import { isMutating } from './request-log.js';
import type { TokenBucket } from './settings.js';
import type { World } from './world.js';

interface ThrottledRequest {
  readonly service: string;
  readonly protocol: ProtocolName;
  readonly operation: string;
  readonly region: string;
  readonly accountId: string;
  readonly input: object;
}

export interface Throttle {
  /** Takes a token. @throws AwsError with the service's own code when the bucket is empty. */
  take(request: ThrottledRequest): void;
}

/** Token buckets per account, region and operation. They refill on the world's clock. */
export function createThrottle(world: World): Throttle {
  const levels = new Map<string, { tokens: number; time: number }>();
  const takeFrom = (bucket: TokenBucket | undefined, key: string): boolean => {
    if (bucket === undefined) return true;
    const time = world.clock.now();
    const last = levels.get(key) ?? { tokens: bucket.capacity, time };
    const tokens = Math.min(bucket.capacity, last.tokens + ((time - last.time) / 1000) * bucket.refillPerSecond);
    levels.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, time });
    return tokens >= 1;
  };
  return {
    take(request) {
      if (!world.settings.throttling.enabled) return;
      const { buckets } = world.settings.throttling;
      const key = `${request.accountId} ${request.region} ${request.service} ${request.operation}`;
      if (!takeFrom(bucketOf(request, buckets), key)) throw throttled(request);
      const { SnapshotId } = request.input as { readonly SnapshotId?: unknown };
      const ofSnapshot = buckets[`${request.service}:${request.operation}/snapshot`];
      if (typeof SnapshotId === 'string' && !takeFrom(ofSnapshot, `${key} ${SnapshotId}`)) throw snapshotThrottled();
    },
  };
}

function bucketOf(request: ThrottledRequest, buckets: Readonly<Record<string, TokenBucket>>): TokenBucket | undefined {
  const { service, operation, input } = request;
  const ofOperation = buckets[`${service}:${operation}`];
  if (ofOperation !== undefined) return ofOperation;
  const filtered = Object.values(input).some(Array.isArray) || 'MaxResults' in input;
  if (service === 'ec2' && operation.startsWith('Describe') && !filtered) {
    const unfiltered = buckets['ec2:unfiltered'];
    if (unfiltered !== undefined) return unfiltered;
  }
  return buckets[`${service}:${isMutating(operation) ? 'mutating' : 'reading'}`];
}

/**
 * EBS direct limits an account and each snapshot, with a code for each.
 * https://docs.aws.amazon.com/ebs/latest/userguide/error-retries.html
 */
function snapshotThrottled(): AwsError {
  return new AwsError('RequestThrottledException', 'Rate exceeded', 400, { Reason: 'RESOURCE_LEVEL_THROTTLE' });
}

function throttled({ service, protocol }: ThrottledRequest): AwsError {
  if (service === 'aws-marketplace') return new AwsError('ThrottlingException', 'Too many requests', 429);
  switch (protocol) {
    case 'ec2Query':
      return new AwsError('RequestLimitExceeded', 'Request limit exceeded.', 503);
    case 'restXml':
      return new AwsError('SlowDown', 'Please reduce your request rate.', 503);
    case 'awsQuery':
      return new AwsError('Throttling', 'Rate exceeded', 400);
    default:
      return new AwsError('ThrottlingException', 'Rate exceeded', 400);
  }
}
