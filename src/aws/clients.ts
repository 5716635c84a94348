import type { EC2 } from '@aws-sdk/client-ec2';
import type { S3 } from '@aws-sdk/client-s3';
import type { STS } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentityProvider, MiddlewareStack } from '@smithy/types';
import { createHandler } from './handler.js';
import { retryMiddleware } from './retry.js';
import type { Clock } from './wait.js';

export interface ClientOptions {
  readonly clock: Clock;
  /** No request or retry starts once this aborts. */
  readonly stop: AbortSignal;
  /** Ends requests in flight. */
  readonly kill: AbortSignal;
  readonly random: () => number;
  info(line: string): void;
}

/** One client per service and region, each service loaded on first use: an AWS client takes longer to load than all else. */
export interface Clients {
  ec2(region: string): Promise<EC2>;
  s3(region: string): Promise<S3>;
  sts(region: string): Promise<STS>;
}

const timeoutMs = { ec2: 60_000, sts: 30_000, s3: 300_000 } as const;

/**
 * @param credentials undefined for the SDK's default chain.
 * @param renewCredentials takes a new session after AWS refused the present one; false when there is none.
 */
export function createClients(
  options: ClientOptions,
  credentials: AwsCredentialIdentityProvider | undefined,
  renewCredentials: () => Promise<boolean>,
): Clients {
  const clients = new Map<string, Promise<unknown>>();

  function client<T extends { middlewareStack: unknown }>(
    service: keyof typeof timeoutMs,
    region: string,
    make: (config: object) => Promise<T>,
  ): Promise<T> {
    const key = `${service} ${region}`;
    const existing = clients.get(key) as Promise<T> | undefined;
    if (existing) return existing;
    const made = createHandler(options.clock, options.kill, timeoutMs[service])
      .then((requestHandler) => make({ region, requestHandler, ...(credentials ? { credentials } : {}) }))
      .then((client) => {
        const retry = retryMiddleware(
          { ...options, service, region, onRetry: options.info, renewCredentials },
          options.stop,
        );
        (client.middlewareStack as MiddlewareStack<object, never>).add(retry as never, {
          name: 'retryMiddleware', // the SDK's own, which waits on the system's clock
          step: 'finalizeRequest',
          priority: 'high',
          override: true,
        });
        return client;
      });
    clients.set(key, made);
    return made;
  }

  return {
    ec2: (region) => client('ec2', region, async (config) => new (await import('@aws-sdk/client-ec2')).EC2(config)),
    s3: (region) => client('s3', region, async (config) => new (await import('@aws-sdk/client-s3')).S3(config)),
    sts: (region) => client('sts', region, async (config) => new (await import('@aws-sdk/client-sts')).STS(config)),
  };
}
