import type { MarketplaceCatalog, StartChangeSetCommandInput } from '@aws-sdk/client-marketplace-catalog';
import { awsCode, noteUnsent } from '../../aws/errors.js';
import { createPoller, type Verdict, whileRefused } from '../../aws/wait.js';
import { PublishError } from '../../error.js';
import { changeSetNames } from '../../identity/change-sets.js';
import { changeSetUrl } from '../../report/console.js';
import { formatDuration } from '../../report/progress.js';
import type { Run } from '../../run/run.js';
import { notFoundForMs } from '../tags/ensure.js';
import { type ChangeSet, type ChangeSetStatus, isUnderWay, type Product, readChangeSet, readProduct } from './read.js';

/** AWS scans an AMI for hours, and now and then a person looks; `max-wait` ends a run before that. */
const endsWithinMs = 48 * 3_600_000;
/** How often the log tells that a change set is still what it was. */
const toldEveryMs = 10 * 60_000;

/** A change set as far as a run has followed it. */
export type Followed = Pick<ChangeSet, 'id' | 'status'>;

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
 * Starts a change set as soon as no other one locks the product. Before each try the product is read anew: what has
 * ended meanwhile may have done what is wanted, and then `look` says so.
 * @param look what is there already, or undefined when a change set is still needed
 * @returns what `look` found, or the change set that was started
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_StartChangeSet.html
 */
export async function startInTurn<T>(
  run: Run,
  subject: Subject,
  look: (product: Product) => T | undefined,
  request: (product: Product) => StartChangeSetCommandInput,
): Promise<T | Followed> {
  let told: string | undefined;
  try {
    return await whileRefused<T | Followed>(
      {
        clock: run.clock,
        signal: run.signal,
        timeoutMs: endsWithinMs,
        deadline: run.deadline,
        again: isLocked,
        onRefused: (error) => {
          const { message } = error as Error;
          if (message !== told) run.report.info(`us-east-1  ${message}; waiting for its end`);
          told = message;
        },
      },
      async () => {
        const product = await readSubject(subject);
        const found = look(product);
        if (found !== undefined) return found;
        const holder = product.changeSets.find(({ status }) => isUnderWay(status));
        if (holder) throw locked(subject.entityId, `the change set ${holder.id} (${holder.status}) locks it`);
        const { ChangeSetId = '' } = await subject.catalog.startChangeSet(request(product));
        return { id: ChangeSetId, status: 'PREPARING' };
      },
    );
  } catch (error) {
    // Another run was faster between our look and our request.
    if (awsCode(error) === 'ResourceInUseException') throw locked(subject.entityId, (error as Error).message);
    throw error;
  }
}

function locked(entityId: string, why: string): PublishError {
  return noteUnsent(
    new PublishError('timeout', `the Marketplace product ${entityId} takes no change now: ${why}`, {
      hint: 'Run again when that has ended: only the Marketplace is missing.',
    }),
  );
}

function isLocked(error: unknown): boolean {
  return (error instanceof PublishError && error.code === 'timeout') || awsCode(error) === 'ResourceInUseException';
}

/**
 * Waits until a change set has ended. Throws PublishError('aws') with everything that AWS says when it FAILED or was
 * CANCELLED, PublishError('timeout') when the run's time is over first.
 * @param what what it is about, for messages
 * @param onLook called with the change set as each look finds it
 */
export async function awaitEnd(
  run: Run,
  catalog: MarketplaceCatalog,
  id: string,
  what: string,
  onLook: (now: ChangeSet) => void,
): Promise<ChangeSet> {
  let told: { readonly status: ChangeSetStatus; readonly waitedMs: number } | undefined;
  const poll = createPoller<ChangeSet>({
    clock: run.clock,
    signal: run.signal,
    what: `${what}, change set`,
    timeoutMs: endsWithinMs,
    deadline: run.deadline,
    read: async (ids) => {
      const read = await Promise.all(ids.map((one) => readChangeSet(catalog, one)));
      return new Map(read.flatMap((one) => (one ? [[one.id, one]] : [])));
    },
    judge: (found, _, knownForMs) => {
      if (found) onLook(found);
      return judge(found, knownForMs, what, id);
    },
    onPending: (found, _, waitedMs) => {
      if (!found || (told?.status === found.status && waitedMs - told.waitedMs < toldEveryMs)) return;
      told = { status: found.status, waitedMs };
      run.report.info(`us-east-1  ${what}: change set ${id} is ${found.status}  ${formatDuration(waitedMs)}`);
    },
  });
  return poll(id);
}

function judge(found: ChangeSet | undefined, knownForMs: number, what: string, id: string): Verdict {
  if (found?.status === 'SUCCEEDED') return 'ready';
  if (found ? isUnderWay(found.status) : knownForMs < notFoundForMs) return 'pending';
  return new PublishError('aws', found ? describeEnd(what, found) : `${what}: the change set ${id} is gone`, {
    hint: `Mend what AWS names and run again: that starts a new change set. ${changeSetUrl(id)}`,
  });
}

/** How a change set ended that didn't succeed, with all details. A message may be the URL of a report: it is shown. */
export function describeEnd(what: string, { id, status, failureCode, failureDescription, changes }: ChangeSet): string {
  const details = changes
    .flatMap(({ errors }) => errors)
    .map(({ code, message }) => [code, message].filter((part) => part !== '').join(': '));
  const why = details.length > 0 ? details : failureDescription ? [failureDescription] : [];
  const end = `${what}: the change set ${id} ${status === 'CANCELLED' ? 'was CANCELLED' : status}`;
  return [`${end}${failureCode ? ` (${failureCode})` : ''}`, ...(why.length > 0 ? [why.join('; ')] : [])].join(': ');
}
