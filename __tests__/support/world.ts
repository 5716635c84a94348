import { Agent, request } from 'node:http';
import { basename } from 'node:path';
import { expect } from '@jest/globals';

/** An account of a test's world, with keys that lead there. */
export interface TestAccount {
  readonly id: string;
  readonly partition: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

/** A request as the emulator's log has it; see emulator/world/request-log.ts. */
export interface TestRequest {
  readonly index: number;
  readonly time: number;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  readonly caller: string;
  readonly operation: string;
  readonly mutating: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: every operation's input is another.
  readonly input: any;
  readonly outcome: string;
  readonly status: number;
  readonly applied: boolean;
}

/** A world of the emulator that belongs to one test. Fields and settings are those of emulator/README.md. */
export interface TestWorld {
  readonly id: string;
  readonly endpoint: string;
  /** The first is the default caller. */
  readonly accounts: readonly TestAccount[];
  readonly account: TestAccount;
  /** What an AWS client of the first account is made with. */
  client(
    region?: string,
    account?: TestAccount,
  ): {
    region: string;
    endpoint: string;
    credentials: TestAccount['credentials'];
    maxAttempts: number;
  };
  /** The environment in which a child process's AWS clients speak to this world as the first account. */
  environment(region?: string): Record<string, string>;
  requests(query?: { from?: number; mutating?: boolean }): Promise<TestRequest[]>;
  status(): Promise<{ now: string; active: number; hanging: number; requests: number }>;
  /** Moves the world's clock once the world is idle. @returns the world's time in milliseconds. */
  advance(seconds: number): Promise<number>;
  /** Moves the clock to a moment once the world is idle, if then so many requests are held back. */
  moveTo(milliseconds: number, hanging: number): Promise<{ readonly now: number; readonly hanging: number }>;
  /** Resolves with how many requests are held back as soon as it is another number than this. */
  hangingOtherThan(count: number, signal?: AbortSignal): Promise<number>;
  fault(...faults: object[]): Promise<void>;
  clearFaults(): Promise<void>;
  settings(patch: object): Promise<void>;
  /** What was published to topics. */
  messages(): Promise<TestMessage[]>;
  /** A request to the control API about this world. @throws Error with the emulator's words when it refuses. */
  control<T>(method: string, path: string, body?: object): Promise<T>;
  destroy(): Promise<void>;
}

export interface TestMessage {
  readonly topicArn: string;
  readonly subject: string;
  readonly message: string;
  readonly messageStructure: string;
  readonly messageAttributes: Readonly<Record<string, { readonly dataType: string; readonly value: string }>>;
}

export interface TestWorldOptions {
  /** The id of a world at rest. The new one begins with what that holds, and has its accounts and its time. */
  readonly copyOf?: string;
  /** Default: the file and name of the test, so that a test meets the same ids and the same stale servers every time. */
  readonly seed?: string;
  readonly start?: string | number;
  /** Default 0, or that of the copied world: the clock stands still until the test moves it. */
  readonly factor?: number;
  readonly accounts?: readonly { id?: string; partition?: string }[];
  readonly settings?: object;
  readonly faults?: readonly object[];
}

/**
 * Makes a world in the emulator that the test run started.
 *
 * @throws Error with the emulator's words when it refuses.
 */
export async function createWorld(options: TestWorldOptions = {}): Promise<TestWorld> {
  const endpoint = process.env.EMULATOR_URL;
  if (endpoint === undefined) throw new Error('EMULATOR_URL is not set: run the tests with their global setup.');
  const created = await ask<{
    id: string;
    accounts: { id: string; partition: string; accessKeyId: string; secretAccessKey: string }[];
  }>(endpoint, 'POST', 'worlds', { ...(options.copyOf ? {} : { factor: 0 }), seed: seedOfTest(), ...options });
  const accounts = created.accounts.map(({ id, partition, accessKeyId, secretAccessKey }) => ({
    id,
    partition,
    credentials: { accessKeyId, secretAccessKey },
  }));
  const [account] = accounts;
  if (account === undefined) throw new Error('A test world needs an account.');
  const control: TestWorld['control'] = (method, path, body) =>
    ask(endpoint, method, `worlds/${created.id}${path === '' ? '' : `/${path}`}`, body);
  return {
    id: created.id,
    endpoint,
    accounts,
    account,
    client: (region = 'us-east-1', caller = account) => ({
      region,
      endpoint,
      credentials: caller.credentials,
      maxAttempts: 1,
    }),
    environment: (region = 'us-east-1') => ({
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: account.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: account.credentials.secretAccessKey,
    }),
    requests({ from = 0, mutating } = {}) {
      const filter = mutating === undefined ? '' : `&mutating=${mutating}`;
      return control('GET', `requests?from=${from}${filter}`);
    },
    status: () => control('GET', ''),
    async advance(seconds) {
      const { now } = await control<{ now: string }>('POST', 'clock', { advanceSeconds: seconds, whenIdle: true });
      return Date.parse(now);
    },
    async moveTo(to, hanging) {
      const moved = await control<{ now: string; hanging: number }>('POST', 'clock', { to, whenIdle: true, hanging });
      return { now: Date.parse(moved.now), hanging: moved.hanging };
    },
    async hangingOtherThan(count, signal) {
      const path = `worlds/${created.id}/hanging?not=${count}`;
      return (await ask<{ hanging: number }>(endpoint, 'GET', path, undefined, signal)).hanging;
    },
    async fault(...faults) {
      await control('POST', 'faults', faults);
    },
    async clearFaults() {
      await control('DELETE', 'faults');
    },
    async settings(patch) {
      await control('PATCH', 'settings', patch);
    },
    messages: () => control('GET', 'messages'),
    control,
    async destroy() {
      await control('DELETE', '');
    },
  };
}

function seedOfTest(): string {
  const { testPath = '', currentTestName = '' } = expect.getState();
  return `${basename(testPath)} ${currentTestName}`;
}

const agent = new Agent({ keepAlive: true });

/** A request to the control API, without the weight of `fetch`: a run moves its clock dozens of times. */
function ask<T>(endpoint: string, method: string, path: string, body?: object, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const options = { method, agent, ...(signal && { signal }) };
    const sent = request(`${endpoint}/_emulator/${path}`, options, (response) => {
      const parts: Buffer[] = [];
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('error', reject)
        .on('end', () => {
          const answer = JSON.parse(Buffer.concat(parts).toString('utf8')) as T & { message?: string };
          if (response.statusCode && response.statusCode < 400) resolve(answer);
          else reject(new Error(`${method} ${path}: ${answer.message}`));
        });
    });
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}
