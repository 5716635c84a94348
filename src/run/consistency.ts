import type { InitializeHandler, InitializeHandlerArguments, MetadataBearer, MiddlewareStack } from '@smithy/types';
import type { EC2 } from '../aws/ec2.js';
import { awsCode, httpStatus, isCredentialError, isDenied, requestOutcome, withOutcome } from '../aws/errors.js';
import { whileRefused } from '../aws/wait.js';
import type { PublishError } from '../error.js';
import type { Run } from './run.js';

// EC2 answers from several servers: what one of them has taken or shown, another may not show yet
// (docs/aws-facts.md#eventual-consistency).

/** What was written, and an ID that AWS has given or shown, may not be shown by every server for this long. */
export const visibleWithinMs = 150_000;

/**
 * That nothing is there to withdraw is believed only after this long. Most servers have caught up by then, and a run
 * that really has nothing to do doesn't wait for the slowest of them.
 */
export const doubtedForMs = 30_000;

interface Patience {
  readonly timeoutMs: number;
  /** Whether what was thrown will pass by itself. */
  again(error: unknown): boolean;
  onRefused?(error: unknown, waitedMs: number): void;
}

/** Repeats `step` while AWS refuses it in a way that passes, within this run's time. */
export function whilePassing<T>(run: Run, patience: Patience, step: () => Promise<T>): Promise<T> {
  return whileRefused({ clock: run.clock, signal: run.signal, deadline: run.deadline, ...patience }, step);
}

/** Looks again until AWS shows what it has taken. @throws `missing` when it never does. */
export async function untilVisible(
  run: Run,
  missing: PublishError,
  look: () => Promise<boolean>,
  timeoutMs = visibleWithinMs,
): Promise<void> {
  await whilePassing(run, { timeoutMs, again: (error) => error === missing }, async () => {
    if (!(await look())) throw missing;
  });
}

/**
 * Looks again until there is something to see; undefined when AWS doesn't show it in time.
 * @param what what is looked for, for the error of a run whose time ends first
 */
export async function lookUntilFound<T>(
  run: Run,
  what: string,
  look: () => Promise<T | undefined>,
  timeoutMs = visibleWithinMs,
): Promise<T | undefined> {
  const absent = new Error(`AWS does not show ${what} yet`);
  try {
    return await whilePassing(run, { timeoutMs, again: (error) => error === absent }, async () => {
      const found = await look();
      if (found === undefined) throw absent;
      return found;
    });
  } catch (error) {
    if (error === absent) return undefined;
    throw error;
  }
}

/**
 * Waits until every server shows what was there before the wait.
 * @param what what is to be shown, for the error of a run whose time ends first
 */
export async function untilEveryServerShows(run: Run, what: string): Promise<void> {
  const sinceMs = run.clock.now();
  const look = async () => (run.clock.now() - sinceMs >= visibleWithinMs ? true : undefined);
  await lookUntilFound(run, what, look);
}

/**
 * Reads resources that exist, again until AWS shows each of them, and shows it as `isReady` wants it. What is missing
 * from the result after that time is gone.
 * @param read asks about these IDs
 */
export async function readUntilShown<T extends { readonly id: string }>(
  run: Run,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly T[]>,
  isReady: (item: T) => boolean = () => true,
): Promise<Map<string, T>> {
  const shown = new Map<string, T>();
  let left = ids;
  await lookUntilFound(run, ids.join(', '), async () => {
    for (const item of await read(left)) shown.set(item.id, item);
    left = left.filter((id) => {
      const item = shown.get(id);
      return item === undefined || !isReady(item);
    });
    return left.length === 0 ? true : undefined;
  });
  return shown;
}

/**
 * Has every request of a client sent again while a server doesn't know an ID in it, or the state that its resource has
 * reached. All IDs that a run sends are of its own making or were shown to it, so only a refusal that lasts says that
 * one is gone.
 */
export function waitUntilShown(run: Run, region: string, ec2: EC2): EC2 {
  const middleware =
    <Output extends MetadataBearer>(
      next: InitializeHandler<object, Output>,
      { commandName = '' }: { commandName?: string },
    ): InitializeHandler<object, Output> =>
    async (args: InitializeHandlerArguments<object>) => {
      const operation = commandName.replace(/Command$/, '');
      let isOpen = false; // a lost answer stays lost, whatever the answer to a repetition is
      const send = () =>
        next(args).catch((error: unknown) => {
          isOpen ||= requestOutcome(error) === 'unknown';
          throw isOpen ? withOutcome(error, 'unknown') : error;
        });
      const onRefused = () =>
        run.report.progress(
          `${region} ${operation}`,
          `${region}  ${operation} waits until every server of AWS knows what it is about`,
        );
      const again = (error: unknown): boolean => isNotShownYet(error, operation);
      return whilePassing(run, { timeoutMs: visibleWithinMs, again, onRefused }, send);
    };
  (ec2.middlewareStack as unknown as MiddlewareStack<object, never>).add(middleware as never, {
    name: 'waitUntilShown',
    step: 'initialize',
    override: true,
  });
  return ec2;
}

/** A pending image is `Unavailable`, and a snapshot that isn't completed can't be used: `IncorrectState`. */
function isNotShownYet(error: unknown, operation: string): boolean {
  const code = awsCode(error) ?? '';
  if (code === 'IncorrectState') return operation === 'RegisterImage' || operation === 'CopySnapshot';
  return /NotFound$/.test(code) || code === 'InvalidAMIID.Unavailable';
}

/**
 * Sends a request. A refusal counts as success if AWS shows that what was requested is already so: an earlier attempt may
 * have made it so whose answer was lost, or someone else.
 * @param isSo whether AWS shows it
 */
export async function toleratingRefusal<T>(
  run: Run,
  isSo: () => Promise<boolean>,
  send: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await send();
  } catch (error) {
    const isLost = requestOutcome(error) === 'unknown';
    const status = httpStatus(error) ?? 0;
    if (status < 400 || status >= 500 || isCredentialError(error) || run.signal.aborted) throw error;
    if (isDenied(error) && !isLost) throw error;
    const look = async () => ((await isSo()) ? true : undefined);
    // After a lost answer it may not be shown yet. What someone else has done, the server that refuses knows already.
    const found = await lookUntilFound(run, 'what was requested', look, isLost ? visibleWithinMs : 0).catch(() => {});
    if (!found) throw error;
    return undefined;
  }
}

/**
 * For what follows once AWS has taken the first request of a change. If this fails, even by a plain refusal, the change
 * has been made in part: its outcome is unknown.
 */
export async function afterPartialChange<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw withOutcome(error, 'unknown');
  }
}
