import type { EBS } from '@aws-sdk/client-ebs';
import type { IAM } from '@aws-sdk/client-iam';
import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import type { KMS } from '@aws-sdk/client-kms';
import type { LicenseManager } from '@aws-sdk/client-license-manager';
import type { MarketplaceCatalog } from '@aws-sdk/client-marketplace-catalog';
import type { ServiceQuotas } from '@aws-sdk/client-service-quotas';
import type { SNS } from '@aws-sdk/client-sns';
import type { SSM } from '@aws-sdk/client-ssm';
import type { STS } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider, MiddlewareStack } from '@smithy/types';
import type { AwsTime } from './aws-time.js';
import type { EC2 } from './ec2.js';
import { type Connections, createHandlers } from './handler.js';
import { type RetryLimits, retryMiddleware } from './retry.js';
import type { S3 } from './s3.js';
import type { Clock } from './wait.js';

/** An AWS other than the one that the environment leads to, and the caller's credentials there. */
export interface Aws {
  readonly endpoint: string;
  readonly credentials: AwsCredentialIdentity;
  /** On this machine: what the environment says of the way to AWS (proxies, certificates, forms of endpoints) isn't about it. */
  readonly isLocal?: true;
}

interface ClientOptions {
  readonly aws?: Aws;
  readonly clock: Clock;
  /** Learns AWS's time from each answer. */
  readonly awsTime: AwsTime;
  /** When the run has to be over: milliseconds since the epoch. */
  readonly deadline: () => number;
  /** No request or retry starts once this aborts. */
  readonly stop: AbortSignal;
  /** Ends requests in flight. */
  readonly kill: AbortSignal;
  readonly random: () => number;
  info(line: string): void;
}

/** One client per service and region, each service loaded on first use: an AWS client takes longer to load than all else. */
export interface ServiceClients {
  ec2(region: string): Promise<EC2>;
  ebs(region: string): Promise<EBS>;
  s3(region: string): Promise<S3>;
  sts(region: string): Promise<STS>;
  /** Global: any region of the partition leads to its one endpoint. */
  iam(region: string): Promise<IAM>;
  kms(region: string): Promise<KMS>;
  imageBuilder(region: string): Promise<Imagebuilder>;
  ssm(region: string): Promise<SSM>;
  sns(region: string): Promise<SNS>;
  serviceQuotas(region: string): Promise<ServiceQuotas>;
  licenseManager(region: string): Promise<LicenseManager>;
  /** The catalog's one endpoint is in us-east-1. */
  marketplace(): Promise<MarketplaceCatalog>;
}

export interface Clients extends ServiceClients {
  /** The clients of a role that these clients' caller assumes, when it is first needed. */
  inRole(roleArn: string): Clients;
}

/** By signing name. */
const timeoutMs = {
  ebs: 20_000,
  ec2: 60_000,
  sts: 30_000,
  iam: 30_000,
  kms: 30_000,
  imagebuilder: 60_000,
  s3: 300_000,
  ssm: 30_000,
  sns: 30_000,
  servicequotas: 30_000,
  'aws-marketplace': 60_000,
  'license-manager': 30_000,
} as const;

/**
 * EBS direct answers within moments or not at all, and takes many small requests at once: below 1,000 a second
 * (docs/aws-facts.md#throttling). By signing name.
 */
const ofConnections: Partial<Record<keyof typeof timeoutMs, Connections>> = {
  ebs: { connectionTimeoutMs: 5_000, maxSockets: 256 },
};
const ofRetries: Partial<Record<keyof typeof timeoutMs, RetryLimits>> = {
  ebs: { attempts: 10, startsPerSecond: 950, quiet: 'PutSnapshotBlock', firstGapMs: 2, longestGapMs: 250 },
};

/**
 * @param credentials undefined for those of `options.aws` or the SDK's default chain.
 * @param renewCredentials takes a new session after AWS refused the present one; false when there is none.
 */
export function createClients(
  options: ClientOptions,
  credentials: AwsCredentialIdentityProvider | undefined,
  renewCredentials: () => Promise<boolean>,
): ServiceClients {
  const clients = new Map<string, Promise<unknown>>();
  const handlerWith = createHandlers(options);
  // Retries are ours; what the SDK would do about them it needn't read from the machine's files.
  const { isLocal, ...aws } = options.aws ?? {};
  const shared = {
    ...{ retryMode: 'standard', maxAttempts: 1, ...aws },
    ...(isLocal ? { useFipsEndpoint: false, useDualstackEndpoint: false } : {}),
    ...(credentials ? { credentials } : {}),
  };

  function client<T extends { middlewareStack: unknown }>(
    service: keyof typeof timeoutMs,
    region: string,
    make: (config: object) => Promise<T>,
  ): Promise<T> {
    const key = `${service} ${region}`;
    const existing = clients.get(key) as Promise<T> | undefined;
    if (existing) return existing;
    const requestHandler = handlerWith(timeoutMs[service], ofConnections[service]);
    const made = make({ region, requestHandler, ...shared }).then((client) => {
      const retry = retryMiddleware(
        { ...options, service, region, onRetry: options.info, renewCredentials, limits: ofRetries[service] },
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
    ec2: (region) => client('ec2', region, async (config) => (await import('./ec2.js')).createEC2(config)),
    ebs: (region) => client('ebs', region, async (config) => new (await import('@aws-sdk/client-ebs')).EBS(config)),
    s3: (region) =>
      client('s3', region, async (config) =>
        (await import('./s3.js')).createS3({ ...config, forcePathStyle: hasOwnEndpoint(options.aws) }),
      ),
    sts: (region) => client('sts', region, async (config) => new (await import('@aws-sdk/client-sts')).STS(config)),
    iam: (region) => client('iam', region, async (config) => new (await import('@aws-sdk/client-iam')).IAM(config)),
    kms: (region) => client('kms', region, async (config) => new (await import('@aws-sdk/client-kms')).KMS(config)),
    imageBuilder: (region) =>
      client(
        'imagebuilder',
        region,
        async (config) => new (await import('@aws-sdk/client-imagebuilder')).Imagebuilder(config),
      ),
    ssm: (region) => client('ssm', region, async (config) => new (await import('@aws-sdk/client-ssm')).SSM(config)),
    sns: (region) => client('sns', region, async (config) => new (await import('@aws-sdk/client-sns')).SNS(config)),
    serviceQuotas: (region) =>
      client(
        'servicequotas',
        region,
        async (config) => new (await import('@aws-sdk/client-service-quotas')).ServiceQuotas(config),
      ),
    licenseManager: (region) =>
      client(
        'license-manager',
        region,
        async (config) => new (await import('@aws-sdk/client-license-manager')).LicenseManager(config),
      ),
    marketplace: () =>
      client(
        'aws-marketplace',
        'us-east-1',
        async (config) => new (await import('@aws-sdk/client-marketplace-catalog')).MarketplaceCatalog(config),
      ),
  };
}

/** A bucket has a host name of its own with AWS only: `images.localhost` leads nowhere. */
function hasOwnEndpoint(aws: Aws | undefined): boolean {
  const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env;
  return Boolean(aws?.endpoint ?? AWS_ENDPOINT_URL_S3 ?? AWS_ENDPOINT_URL);
}
