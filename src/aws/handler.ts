import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { HttpHandlerOptions } from '@smithy/types';
import type { Clock } from './wait.js';

type Request = Parameters<NodeHttpHandler['handle']>[0];
type Answer = Awaited<ReturnType<NodeHttpHandler['handle']>>;

/** Requests in flight per service and region. */
const maxSockets = 32;
const connectionTimeoutMs = 10_000;
/** What a request gets once the time of the run is over: enough to read again what is true. */
const lastMs = 5_000;

/**
 * An HTTP handler whose requests end, body included, after `timeoutMs` of the run's clock, soon after the run's deadline
 * (milliseconds since the epoch), or when the run is killed.
 * A request that timed out fails with a TimeoutError: whether AWS carried it out is unknown.
 */
export async function createHandler(clock: Clock, kill: AbortSignal, timeoutMs: number, deadline: () => number) {
  const [{ NodeHttpHandler }, { Agent: HttpAgent }, { Agent: HttpsAgent }] = await Promise.all([
    import('@smithy/node-http-handler'),
    import('node:http'),
    import('node:https'),
  ]);
  const inner = new NodeHttpHandler({
    connectionTimeout: connectionTimeoutMs,
    httpAgent: new HttpAgent({ keepAlive: true, maxSockets }),
    httpsAgent: new HttpsAgent({ keepAlive: true, maxSockets }),
  });
  return {
    metadata: inner.metadata,
    destroy: () => inner.destroy(),
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => inner.httpHandlerConfigs(),
    async handle(request: Request, options: HttpHandlerOptions = {}): Promise<Answer> {
      const answered = new AbortController();
      const end = new AbortController();
      const onKill = () => end.abort(kill.reason);
      kill.addEventListener('abort', onKill, { once: true });
      if (kill.aborted) onKill();
      const outer = options.abortSignal as AbortSignal | undefined;
      const onOuter = () => end.abort(outer?.reason);
      outer?.addEventListener('abort', onOuter, { once: true });
      if (outer?.aborted) onOuter();
      let timedOut = false;
      const limitMs = Math.min(timeoutMs, Math.max(0, deadline() - clock.now()) + lastMs);
      clock.limit(limitMs, answered.signal, () => {
        timedOut = true;
        end.abort();
      });
      const settle = () => {
        answered.abort();
        kill.removeEventListener('abort', onKill);
        outer?.removeEventListener('abort', onOuter);
      };
      try {
        const answer = await inner.handle(request, { ...options, abortSignal: end.signal });
        const body = answer.response.body as NodeJS.ReadableStream;
        body.once('close', settle).once('end', settle).once('error', settle);
        return answer;
      } catch (error) {
        settle();
        if (!timedOut) throw error;
        throw Object.assign(new Error(`no response within ${Math.round(limitMs / 1000)} s`), { name: 'TimeoutError' });
      }
    },
  };
}
