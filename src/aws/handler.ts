import { readFile } from 'node:fs/promises';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { HttpHandlerOptions } from '@smithy/types';
import { PublishError } from '../error.js';
import type { AwsTime } from './aws-time.js';
import { proxyFor } from './proxy.js';
import { createTurns, type TakeTurn } from './turns.js';
import type { Clock } from './wait.js';

type Request = Parameters<NodeHttpHandler['handle']>[0];
type Answer = Awaited<ReturnType<NodeHttpHandler['handle']>>;

/** How a client connects. */
export interface Connections {
  readonly connectionTimeoutMs: number;
  /** Requests in flight per host, and so per service and region. */
  readonly maxSockets: number;
}

const usual: Connections = { connectionTimeoutMs: 10_000, maxSockets: 32 };
/** What a request gets once the time of the run is over: enough to read again what is true. */
const lastMs = 5_000;

interface HandlerOptions {
  readonly clock: Clock;
  readonly kill: AbortSignal;
  /** Of the run, in milliseconds since the epoch. */
  deadline(): number;
  readonly awsTime?: AwsTime;
  readonly aws?: { readonly isLocal?: true };
}

/** How requests get to a host. */
interface Route {
  readonly sender: Promise<NodeHttpHandler>;
  readonly takeTurn: TakeTurn;
}

/**
 * Makes HTTP handlers that share their connections. Their requests end, body included, after `timeoutMs` of the run's
 * clock, soon after the run's deadline, or when the run is killed. The time begins once a request gets a connection: AWS
 * knows nothing of one that waits for that.
 * A request that timed out fails with a TimeoutError: whether AWS carried it out is unknown. Requests take the proxy
 * that the environment names for their host, and trust the certificates in AWS_CA_BUNDLE; not so those to an AWS on
 * this machine.
 */
export function createHandlers(options: HandlerOptions) {
  const { clock, kill, deadline, awsTime } = options;
  const env = options.aws?.isLocal ? {} : process.env;
  const senders = new Map<string, Promise<NodeHttpHandler>>();
  function senderFor(origin: string, connections: Connections): Promise<NodeHttpHandler> {
    const proxy = proxyFor(new URL(origin), env);
    const key = JSON.stringify([proxy?.href, connections]);
    const sender = senders.get(key) ?? createSender(proxy, connections, env.AWS_CA_BUNDLE);
    senders.set(key, sender);
    return sender;
  }
  const routes = new Map<string, Route>();
  function routeTo({ protocol, hostname, port }: Request, connections: Connections): Route {
    const origin = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
    const key = `${origin} ${connections.maxSockets} ${connections.connectionTimeoutMs}`;
    const known = routes.get(key);
    if (known !== undefined) return known;
    const route = { sender: senderFor(origin, connections), takeTurn: createTurns(connections.maxSockets) };
    routes.set(key, route);
    return route;
  }
  return (timeoutMs: number, connections = usual) => ({
    metadata: { handlerProtocol: 'http/1.1' },
    destroy: () => {
      for (const sender of senders.values()) sender.then((one) => one.destroy()).catch(() => {});
    },
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
    async handle(request: Request, options: HttpHandlerOptions = {}): Promise<Answer> {
      const route = routeTo(request, connections);
      const sender = await route.sender;
      const end = new AbortController();
      const onKill = () => end.abort(kill.reason);
      kill.addEventListener('abort', onKill, { once: true });
      if (kill.aborted) onKill();
      const outer = options.abortSignal as AbortSignal | undefined;
      const onOuter = () => end.abort(outer?.reason);
      outer?.addEventListener('abort', onOuter, { once: true });
      if (outer?.aborted) onOuter();
      const endTurn = await route.takeTurn(end.signal);
      let timedOut = false;
      const limitMs = Math.min(timeoutMs, Math.max(0, deadline() - clock.now()) + lastMs);
      const answered = clock.limit(limitMs, () => {
        timedOut = true;
        end.abort();
      });
      const settle = () => {
        endTurn();
        answered();
        kill.removeEventListener('abort', onKill);
        outer?.removeEventListener('abort', onOuter);
      };
      try {
        const answer = await sender.handle(request, { ...options, abortSignal: end.signal });
        awsTime?.learn(answer.response.headers.date);
        const body = answer.response.body as NodeJS.ReadableStream;
        body.once('close', settle).once('end', settle).once('error', settle);
        return answer;
      } catch (error) {
        settle();
        if (!timedOut) throw asProxyError(error, request.hostname);
        throw Object.assign(new Error(`no response within ${Math.round(limitMs / 1000)} s`), { name: 'TimeoutError' });
      }
    },
  });
}

async function createSender(
  proxy: URL | undefined,
  connections: Connections,
  caBundle: string | undefined,
): Promise<NodeHttpHandler> {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const agents = await createAgents(proxy, connections.maxSockets, caBundle);
  return new NodeHttpHandler({ connectionTimeout: connections.connectionTimeoutMs, ...agents });
}

async function createAgents(
  proxy: URL | undefined,
  maxSockets: number,
  caBundle: string | undefined,
): Promise<{ httpAgent: HttpAgent; httpsAgent: HttpsAgent }> {
  const ca = await readCaBundle(caBundle);
  const options = { keepAlive: true, maxSockets };
  const secure = ca === undefined ? options : { ...options, ca };
  if (proxy !== undefined) {
    const { HttpProxyAgent, HttpsProxyAgent } = await import('hpagent');
    const through = { proxy, ...(ca === undefined ? {} : { proxyRequestOptions: { ca: [ca] } }) };
    return {
      httpAgent: new HttpProxyAgent({ ...options, ...through }),
      httpsAgent: new HttpsProxyAgent({ ...secure, ...through }),
    };
  }
  return { httpAgent: new HttpAgent(options), httpsAgent: new HttpsAgent(secure) };
}

/**
 * As in the AWS CLI, the bundle takes the place of the usual certificates. NODE_EXTRA_CA_CERTS adds to those; Node
 * reads it by itself.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html
 */
async function readCaBundle(path: string | undefined): Promise<string | undefined> {
  if (!path) return undefined;
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new PublishError('input', `can't read AWS_CA_BUNDLE: ${(cause as Error).message}`, {
      cause,
      hint: 'Set AWS_CA_BUNDLE to the path of a file with certificates in PEM format, or remove it.',
    });
  }
}

/** The agent tells the proxy's answer to CONNECT in its message only. */
function asProxyError(error: unknown, hostname: string): unknown {
  const status = Number(/^Bad response: (\d{3})$/.exec((error as Error).message)?.[1]);
  if (Number.isNaN(status)) return error;
  const code = status >= 500 || status === 429 ? 'ProxyUnavailable' : 'ProxyRefused';
  return Object.assign(new Error(`the proxy answered ${status}`, { cause: error }), { code, hostname });
}
