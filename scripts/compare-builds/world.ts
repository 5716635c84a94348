import { EC2 } from '@aws-sdk/client-ec2';
import { MarketplaceCatalog } from '@aws-sdk/client-marketplace-catalog';
import { S3 } from '@aws-sdk/client-s3';
import { SNS } from '@aws-sdk/client-sns';
import { SSM } from '@aws-sdk/client-ssm';

/** A request as the emulator's log has it. */
export interface LoggedRequest {
  readonly service: string;
  readonly region: string;
  readonly operation: string;
  readonly mutating: boolean;
  readonly input: unknown;
  /** `ok`, an AWS error code, or `fault:` and its kind. */
  readonly outcome: string;
}

interface Account {
  readonly id: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A world of the emulator, the AWS clients of its one account, and its control API (emulator/README.md). */
export interface World {
  readonly account: Account;
  readonly endpoint: string;
  /** Where its clock is moved. */
  readonly clockUrl: string;
  ec2(region: string): EC2;
  ssm(region: string): SSM;
  sns(region: string): SNS;
  s3(): S3;
  marketplace(): MarketplaceCatalog;
  advance(seconds: number): Promise<void>;
  fault(fault: object): Promise<void>;
  clearFaults(): Promise<void>;
  settings(patch: object): Promise<void>;
  seedProduct(entityId: string): Promise<void>;
  requestCount(): Promise<number>;
  requests(from: number): Promise<LoggedRequest[]>;
  messages(): Promise<readonly object[]>;
  destroy(): Promise<void>;
}

/** The time in every world at its beginning. It stands still; whoever waits moves it. */
export const worldStart = Date.parse('2027-01-15T12:00:00Z');

/** @param seed the same seed gives the same ids, in the order in which they are drawn */
export async function createWorld(endpoint: string, seed: string, accountId: string): Promise<World> {
  const created = await control<{ id: string; accounts: readonly [Account] }>(endpoint, 'POST', 'worlds', {
    seed,
    start: worldStart,
    factor: 0,
    accounts: [{ id: accountId }],
  });
  const [account] = created.accounts;
  const below = `worlds/${created.id}`;
  // Clients keep their connections, so there is one of each.
  const clients = new Map<string, { destroy(): void }>();
  const client = <T extends { destroy(): void }>(name: string, region: string, make: (config: object) => T): T => {
    const key = `${name} ${region}`;
    const existing = clients.get(key) as T | undefined;
    const one = existing ?? make({ endpoint, region, credentials: account, maxAttempts: 1 });
    clients.set(key, one);
    return one;
  };
  return {
    account,
    endpoint,
    clockUrl: `${endpoint}/_emulator/${below}/clock`,
    ec2: (region) => client('ec2', region, (config) => new EC2(config)),
    ssm: (region) => client('ssm', region, (config) => new SSM(config)),
    sns: (region) => client('sns', region, (config) => new SNS(config)),
    s3: () => client('s3', 'us-east-1', (config) => new S3({ ...config, forcePathStyle: true })),
    marketplace: () => client('marketplace', 'us-east-1', (config) => new MarketplaceCatalog(config)),
    advance: (seconds) => control(endpoint, 'POST', `${below}/clock`, { advanceSeconds: seconds, whenIdle: true }),
    fault: (fault) => control(endpoint, 'POST', `${below}/faults`, fault),
    clearFaults: () => control(endpoint, 'DELETE', `${below}/faults`),
    settings: (patch) => control(endpoint, 'PATCH', `${below}/settings`, patch),
    seedProduct: (entityId) =>
      control(endpoint, 'POST', `${below}/marketplace-entities`, { entityId, name: 'My OS', accountId: account.id }),
    requestCount: async () => (await control<{ requests: number }>(endpoint, 'GET', below)).requests,
    requests: (from) => control(endpoint, 'GET', `${below}/requests?from=${from}`),
    messages: () => control(endpoint, 'GET', `${below}/messages`),
    async destroy() {
      for (const one of clients.values()) one.destroy();
      await control(endpoint, 'DELETE', below);
    },
  };
}

async function control<T>(endpoint: string, method: string, target: string, body?: object): Promise<T> {
  const response = await fetch(`${endpoint}/_emulator/${target}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as { message?: string };
  if (!response.ok) throw new Error(`${method} ${target}: ${answer.message}`);
  return answer as T;
}
