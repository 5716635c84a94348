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
  return {
    take(request) {
      if (!world.settings.throttling.enabled) return;
      const bucket = bucketOf(request, world.settings.throttling.buckets);
      if (bucket === undefined) return;
      const key = `${request.accountId} ${request.region} ${request.service} ${request.operation}`;
      const time = world.clock.now();
      const last = levels.get(key) ?? { tokens: bucket.capacity, time };
      const tokens = Math.min(bucket.capacity, last.tokens + ((time - last.time) / 1000) * bucket.refillPerSecond);
      levels.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, time });
      if (tokens < 1) throw throttled(request);
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

function throttled({ service, protocol, operation }: ThrottledRequest): AwsError {
  if (service === 'ebs') {
    return new AwsError('RequestThrottledException', 'Rate exceeded', 400, {
      Reason: operation === 'PutSnapshotBlock' ? 'RESOURCE_LEVEL_THROTTLE' : 'ACCOUNT_THROTTLED',
    });
  }
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
