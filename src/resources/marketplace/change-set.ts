import type { MarketplaceCatalog, StartChangeSetCommandInput } from '@aws-sdk/client-marketplace-catalog';
import { awsCode, explain, requestFailure } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import { createPoller, type Verdict } from '../../aws/poller.js';
import { PublishError } from '../../error.js';
import { changeSetNames } from '../../identity/change-sets.js';
import { changeSetUrl } from '../../report/console.js';
import { formatDuration } from '../../report/progress.js';
import { visibleWithinMs, whilePassing } from '../../run/consistency.js';
import { type ChangeSet, type ChangeSetStatus, isUnderWay, type Product } from '../../run/product.js';
import type { Run } from '../../run/run.js';
import { readChangeSet, readProduct } from './read.js';

/** AWS scans an AMI for hours, and now and then a person looks; `max-wait` ends a run before that. */
const endsWithinMs = 48 * 3_600_000;
const longestIntervalMs = 2 * 60_000;
/** How often the log repeats a status that has not changed. */
const loggedEveryMs = 10 * 60_000;

/** A change set as far as a run has followed it. */
export type FollowedChangeSet = Pick<ChangeSet, 'id' | 'status'>;

/** One version of a product, and where to ask about it. */
export interface Subject {
  readonly catalog: MarketplaceCatalog;
  readonly entityId: string;
  readonly versionTitle: string;
}

export function readSubject({ catalog, entityId, versionTitle }: Subject): Promise<Product> {
  return readProduct(catalog, entityId, changeSetNames(versionTitle));
}

/**
 * Starts a change set as soon as no other one locks the product. Before each try the product is read again: what has
 * ended meanwhile may have done what is wanted, and then `look` finds it.
 * @param look what exists already; undefined when a change set is still needed
 * @returns what `look` found, or the change set that was started
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_StartChangeSet.html
 */
export async function startInTurn<T>(
  run: Run,
  subject: Subject,
  look: (product: Product) => T | undefined,
  request: (product: Product) => StartChangeSetCommandInput,
): Promise<T | FollowedChangeSet> {
  let logged: string | undefined;
  try {
    return await whilePassing<T | FollowedChangeSet>(
      run,
      {
        timeoutMs: endsWithinMs,
        again: isLocked,
        onRefused: (error) => {
          // AWS's own words: the error around them has the ID of its request, which differs each time.
          const { message } = requestFailure(error) ?? (error as Error);
          if (message !== logged) run.report.info(`us-east-1  ${message}; waiting until it ends`);
          logged = message;
        },
      },
      async () => {
        const product = await readSubject(subject);
        const found = look(product);
        if (found !== undefined) return found;
        const holder = product.changeSets.find(({ status }) => isUnderWay(status));
        if (holder) throw locked(subject.entityId, `change set ${holder.id} is ${holder.status}`);
        const { ChangeSetId } = await subject.catalog.startChangeSet(request(product));
        return { id: given(ChangeSetId, 'ChangeSetId of StartChangeSet'), status: 'PREPARING' };
      },
    );
  } catch (error) {
    // Another run was faster between our look and our request.
    if (awsCode(error) === 'ResourceInUseException') throw locked(subject.entityId, explain(error).message);
    throw error;
  }
}

function locked(entityId: string, why: string): PublishError {
  return new PublishError('timeout', `Marketplace product ${entityId} is locked: ${why}`, {
    hint: 'Everything else is published. Run again when the change set has ended.',
    request: 'notSent',
  });
}

function isLocked(error: unknown): boolean {
  return (error instanceof PublishError && error.code === 'timeout') || awsCode(error) === 'ResourceInUseException';
}

/**
 * Waits until a change set has ended.
 * @param what what it is about, for messages
 * @param onLook called with the change set as each look finds it
 * @throws PublishError `aws` with everything that AWS says when it FAILED or was CANCELLED, `timeout` when the run's time
 *   is over first
 */
export async function awaitEnd(
  run: Run,
  catalog: MarketplaceCatalog,
  id: string,
  what: string,
  onLook: (now: ChangeSet) => void,
): Promise<ChangeSet> {
  let logged: { readonly status: ChangeSetStatus; readonly waitedMs: number } | undefined;
  const poll = createPoller<ChangeSet>({
    clock: run.clock,
    signal: run.signal,
    what: `${what}, change set`,
    timeoutMs: endsWithinMs,
    longestIntervalMs,
    deadline: run.deadline,
    read: async (ids) => {
      const read = await Promise.all(ids.map((one) => readChangeSet(catalog, one)));
      return new Map(read.flatMap((one) => (one ? [[one.id, one]] : [])));
    },
    judge: (found, _, missingForMs) => {
      if (found) onLook(found);
      return judge(found, missingForMs, what, id);
    },
    onPending: (found, _, waitedMs) => {
      if (!found || (logged?.status === found.status && waitedMs - logged.waitedMs < loggedEveryMs)) return;
      logged = { status: found.status, waitedMs };
      run.report.info(`us-east-1  ${what}: change set ${id} is ${found.status}  ${formatDuration(waitedMs)}`);
    },
  });
  return poll(id);
}

function judge(found: ChangeSet | undefined, missingForMs: number, what: string, id: string): Verdict {
  if (found?.status === 'SUCCEEDED') return 'ready';
  if (found ? isUnderWay(found.status) : missingForMs < visibleWithinMs) return 'pending';
  return new PublishError('aws', found ? describeEnd(what, found) : `${what}: change set ${id} no longer exists`, {
    hint: `Fix the reported problems and run again. That starts a new change set. ${changeSetUrl(id)}`,
  });
}

/** How a change set ended that didn't succeed, with all details. A message may be the URL of a report, which is shown. */
export function describeEnd(what: string, { id, status, failureCode, failureDescription, changes }: ChangeSet): string {
  const details = changes
    .flatMap(({ errors }) => errors)
    .map(({ code, message }) => [code, message].filter((part) => part !== '').join(': '));
  const why = details.length > 0 ? details : failureDescription ? [failureDescription] : [];
  const end = `${what}: change set ${id} ${status === 'CANCELLED' ? 'was' : 'is'} ${status}`;
  return [`${end}${failureCode ? ` (${failureCode})` : ''}`, ...(why.length > 0 ? [why.join('; ')] : [])].join(': ');
}
