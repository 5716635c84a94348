import type { FinalizeHandler, FinalizeHandlerArguments, HandlerExecutionContext, MetadataBearer } from '@smithy/types';
import { PublishError } from '../error.js';
import {
  awsCode,
  httpStatus,
  isClockCorrected,
  isCredentialError,
  isCutShort,
  isMarkedRetryable,
  isThrottled,
  requestError,
  requestOutcome,
} from './errors.js';
import type { Clock } from './wait.js';

const transient = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNABORTED',
  'ProxyUnavailable',
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
  'ConditionalRequestConflict',
]);

/**
 * Operations that would be done twice when a lost answer is repeated: they take no client token and their result has
 * no unique name. Whoever calls them looks up what exists after an unknown outcome.
 */
const notRepeatable = new Set(['CopySnapshotCommand', 'PublishCommand']);

type RetryDecision = { readonly retry: false } | { readonly retry: true; readonly why: 'throttled' | 'transient' };

/** Whether a failed attempt may be sent again. Pure. */
export function decideRetry(error: unknown, commandName: string): RetryDecision {
  const code = awsCode(error) ?? '';
  const status = httpStatus(error);
  if (isThrottled(error)) return { retry: true, why: 'throttled' };
  if (code === 'ConditionalRequestConflict' && commandName !== 'PutObjectCommand') return { retry: false };
  // A server error that lasts: the token of the request brings the same answer again.
  if (commandName === 'RunInstancesCommand' && /^Insufficient/.test(code)) return { retry: false };
  const passing =
    transient.has(code) || (status !== undefined && status >= 500) || isCutShort(error) || isMarkedRetryable(error);
  if (passing && !notRepeatable.has(commandName)) return { retry: true, why: 'transient' };
  return { retry: false };
}

/** How a client repeats, and how fast it may go. */
export interface RetryLimits {
  /** Of one request, when what fails passes by itself. */
  readonly attempts: number;
  /** Requests that start within any second; undefined: as many as come. */
  readonly startsPerSecond?: number;
  /** An operation of which whoever sends it shows the repetitions: there are too many for a line each. */
  readonly quiet?: string;
  /** Milliseconds between two starts after the first throttling, and at most. */
  readonly firstGapMs: number;
  readonly longestGapMs: number;
}

const usual: RetryLimits = { attempts: 6, firstGapMs: 50, longestGapMs: 2_000 };
/** A region that only throttles for this long isn't coming back within this run. */
const throttledForMs = 15 * 60_000;
const longestPauseMs = 20_000;

/** Delay before attempt `attempt` + 1, in milliseconds: exponential, with jitter so that regions don't beat together. */
export function backoffMs(attempt: number, random: number): number {
  return Math.min(500 * 2 ** (attempt - 1), longestPauseMs) * (0.5 + random / 2);
}

/**
 * The pace of one client (one service in one region). Throttling widens the gap between requests for all of them, an
 * answer narrows it: what AWS refuses to one request it would refuse to the next.
 */
interface Pace {
  /** No request starts before this time (milliseconds since the epoch). */
  notBefore: number;
  /** Milliseconds between two starts. */
  gapMs: number;
  /** When it became wider last. */
  widenedAt: number;
  /** When the last requests started, the oldest first: as many as may start within a second. */
  readonly starts: number[];
}

interface RetryOptions {
  readonly clock: Clock;
  /** No repetition begins after this time: milliseconds since the epoch. */
  readonly deadline: () => number;
  readonly service: string;
  readonly region: string;
  /** Called before each wait, for the log. */
  onRetry(line: string): void;
  /** Asks for new credentials; resolves to false when there are none to be had. */
  renewCredentials(): Promise<boolean>;
  readonly random: () => number;
  readonly limits?: RetryLimits | undefined;
}

/**
 * The client's retry middleware, in place of the SDK's: on our clock, adaptive per region, and never repeating what
 * isn't safe to repeat.
 */
export function retryMiddleware(options: RetryOptions, signal: AbortSignal) {
  const { attempts, startsPerSecond, quiet, firstGapMs, longestGapMs } = options.limits ?? usual;
  const pace: Pace = { notBefore: 0, gapMs: 0, widenedAt: Number.NEGATIVE_INFINITY, starts: [] };
  return <Output extends MetadataBearer>(
    next: FinalizeHandler<object, Output>,
    context: HandlerExecutionContext,
  ): FinalizeHandler<object, Output> =>
    async (args: FinalizeHandlerArguments<object>) => {
      const commandName = context.commandName ?? '';
      const operation = commandName.replace(/Command$/, '');
      const started = options.clock.now();
      let renewed = false;
      let corrected = false;
      let passing = 0; // failures that pass by themselves; throttling is counted by time
      for (let attempt = 1; ; attempt += 1) {
        await takeTurn(pace, options.clock, signal, startsPerSecond);
        const sentAt = options.clock.now();
        try {
          const result = await next(args);
          pace.gapMs = pace.gapMs < firstGapMs / 5 ? 0 : pace.gapMs * 0.9;
          return result;
        } catch (error) {
          // A refusal that answers a repetition says nothing about the first attempt, whose answer was lost.
          const outcome = passing > 0 ? 'unknown' : requestOutcome(error);
          const failed = () =>
            requestError(error, { service: options.service, operation, region: options.region }, outcome);
          if (signal.aborted) throw failed();
          if (isClockCorrected(error) && !corrected) {
            corrected = true;
            continue;
          }
          if (isCredentialError(error) && !renewed && (await options.renewCredentials())) {
            renewed = true;
            continue;
          }
          const decision = decideRetry(error, commandName);
          if (!decision.retry) throw failed();
          if (options.clock.now() >= options.deadline()) throw outOfTime(options.region, operation, failed());
          if (decision.why === 'throttled') {
            widen(pace, sentAt, options.clock.now(), { firstGapMs, longestGapMs });
            if (options.clock.now() - started > throttledForMs) throw failed();
          } else {
            passing += 1;
            if (passing >= attempts) throw failed();
          }
          const delayMs = backoffMs(attempt, options.random());
          if (attempt > 1 && operation !== quiet) {
            const why = isCutShort(error) ? 'incomplete response' : (awsCode(error) ?? (error as Error).message);
            const which = decision.why === 'transient' ? `failure ${passing} of ${attempts}` : `attempt ${attempt}`;
            options.onRetry(
              `${options.region}  ${operation}: ${why}, ${which}, retrying in ${(delayMs / 1000).toFixed(1)} s`,
            );
          }
          await options.clock.sleep(delayMs, signal);
        }
      }
    };
}

function outOfTime(region: string, operation: string, cause: unknown): PublishError {
  return new PublishError('timeout', `${operation} in ${region} did not succeed before \`max-wait\` expired`, {
    cause,
    hint: 'Everything created so far is kept. Run again to continue.',
  });
}

/** What was already on its way when the pace became slower says nothing about the new pace. */
function widen(
  pace: Pace,
  sentAt: number,
  now: number,
  { firstGapMs, longestGapMs }: Pick<RetryLimits, 'firstGapMs' | 'longestGapMs'>,
): void {
  if (sentAt <= pace.widenedAt) return;
  pace.gapMs = Math.min(Math.max(pace.gapMs * 2, firstGapMs), longestGapMs);
  pace.widenedAt = now;
}

async function takeTurn(
  pace: Pace,
  clock: Clock,
  signal: AbortSignal,
  startsPerSecond: number | undefined,
): Promise<void> {
  if (startsPerSecond !== undefined) await withinSecond(pace, clock, signal, startsPerSecond);
  if (pace.gapMs === 0) return;
  const now = clock.now();
  const turn = Math.max(now, pace.notBefore);
  pace.notBefore = turn + pace.gapMs;
  if (turn > now) await clock.sleep(turn - now, signal);
}

async function withinSecond({ starts }: Pace, clock: Clock, signal: AbortSignal, most: number): Promise<void> {
  const now = clock.now();
  const start = Math.max(now, starts.length < most ? now : (starts.shift() ?? now) + 1_000);
  starts.push(start);
  if (start > now) await clock.sleep(start - now, signal);
}
