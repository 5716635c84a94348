import type { EBS } from '@aws-sdk/client-ebs';
import type { FinalizeHandler, MetadataBearer, MiddlewareStack } from '@smithy/types';
import { awsCode } from '../../aws/errors.js';

/** What became of the requests of a client so far, repetitions included. */
export interface Attempts {
  readonly sent: number;
  readonly failed: number;
  readonly timedOut: number;
}

/** The SDK's handler calls a connection that was reset a TimeoutError, too; its code tells. */
const timeouts: ReadonlySet<string | undefined> = new Set(['TimeoutError', 'ETIMEDOUT']);

const counted = new WeakMap<EBS, Attempts>();

/** Counts every attempt of a client from now on: the retries are the client's own, and nobody else sees them. */
export function countAttempts(ebs: EBS): Attempts {
  const known = counted.get(ebs);
  if (known) return known;
  const attempts = { sent: 0, failed: 0, timedOut: 0 };
  counted.set(ebs, attempts);
  const middleware =
    <Output extends MetadataBearer>(next: FinalizeHandler<object, Output>): FinalizeHandler<object, Output> =>
    async (args) => {
      attempts.sent += 1;
      try {
        return await next(args);
      } catch (error) {
        attempts.failed += 1;
        if (timeouts.has(awsCode(error))) attempts.timedOut += 1;
        throw error;
      }
    };
  (ebs.middlewareStack as unknown as MiddlewareStack<object, never>).add(middleware as never, {
    name: 'countAttempts',
    step: 'finalizeRequest',
    priority: 'low',
    override: true,
  });
  return attempts;
}
