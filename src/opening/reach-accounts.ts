import type { Clients } from '../aws/clients.js';
import { explain } from '../aws/errors.js';
import type { Config } from '../config/config.js';
import { aws, partitionNamed, partitionOfRegion } from '../config/partitions.js';
import type { TargetPlan } from '../config/targets.js';
import { PublishError } from '../error.js';
import { groupBy } from '../report/order.js';
import { BarrierError, errorsOf, mapAll } from '../run/barrier.js';
import type { FailureScope } from '../run/ledger.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { type AccountFacts, readAccountFacts } from './account-facts.js';
import { recordUnreached } from './unread.js';

/** An account that the run goes to, with credentials that work. */
export interface Account {
  readonly plan: TargetPlan;
  readonly clients: Clients;
  readonly facts: AccountFacts;
  /** The configs as this account takes them. */
  readonly configs: readonly Config[];
}

export type KnownAccount = Pick<Target, 'name' | 'partition' | 'accountId'>;

/** An account that is asked. What it rejects with is no failure of the run before `reachedAccounts` has seen it. */
export interface AskedAccount {
  readonly plan: TargetPlan;
  readonly account: Promise<Account>;
}

/**
 * Asks every account that the run goes to who calls, and which regions and buckets there are.
 * @param awsRegion the region asked first where neither the target nor its partition says otherwise
 */
export function askAccounts(
  plans: readonly TargetPlan[],
  connectTo: (plan: TargetPlan, region: string) => Clients,
  awsRegion: string,
): AskedAccount[] {
  return plans.map((plan) => {
    const account = askAccount(plan, connectTo, plan.region ?? regionIn(plan.partition, awsRegion));
    account.catch(() => {}); // nobody may have come to wait for it
    return { plan, account };
  });
}

async function askAccount(
  plan: TargetPlan,
  connectTo: (plan: TargetPlan, region: string) => Clients,
  region: string,
): Promise<Account> {
  const configs = plan.configs.map(({ config }) => config);
  const clients = connectTo(plan, region);
  return { plan, clients, facts: await readAccountFacts(clients, region, configs), configs };
}

/**
 * Reads disk images while AWS is asked: a run that it refuses ends then, and not when large files have been read.
 * @param ask called when every file is known to be a disk image
 * @param read reads until the signal that its callback returns aborts
 */
export async function readWhileAsking<Disks>(
  run: Run,
  ask: () => AskedAccount[],
  read: (onInspected: () => AbortSignal) => Promise<Disks>,
): Promise<{ readonly disks: Disks; readonly asked: readonly AskedAccount[] | undefined }> {
  let asked: readonly AskedAccount[] | undefined;
  let refused: AbortSignal | undefined;
  try {
    const disks = await read(() => {
      asked = ask();
      refused = whenRefused(run, asked);
      return refused;
    });
    return { disks, asked };
  } catch (error) {
    // Names the targets.
    if (asked && error === refused?.reason && !run.signal.aborted) await reachedAccounts(run, asked);
    throw error;
  }
}

/**
 * @returns a signal that aborts when the run is cancelled, or when `reachedAccounts` is going to throw because AWS has
 * refused the run's own credentials or all of its targets
 */
function whenRefused({ signal }: Run, asked: readonly AskedAccount[]): AbortSignal {
  const end = new AbortController();
  signal.addEventListener('abort', () => end.abort(signal.reason), { once: true });
  const own = asked.filter(({ plan }) => plan.name === undefined);
  Promise.all([Promise.any(asked.map(({ account }) => account)), ...own.map(({ account }) => account)]).catch(
    (error: unknown) => end.abort(error),
  );
  return end.signal;
}

/**
 * The accounts that have answered. One that can't be reached is a failure of the run with its name, and the others go on.
 * Plans that turn out to lead to one account become one.
 * @throws BarrierError when no account is left
 */
export async function reachedAccounts(run: Run, asked: readonly AskedAccount[]): Promise<Account[]> {
  const answers = await mapAll(asked, ({ plan, account }) => ofTarget(run, plan, () => account));
  run.signal.throwIfAborted();
  for (const [index, { plan }] of asked.entries()) if (answers[index] === undefined) recordUnreached(run, plan);
  const reached = answers.filter((one) => one !== undefined);
  for (const { plan, facts } of reached) {
    const { arn, partition } = facts.caller;
    run.report.info(`${plan.name === undefined ? '' : `${plan.name}: `}${arn} in partition ${partition}`);
  }
  const accounts = groupBy(reached, ({ facts: { caller } }) => `${caller.partition}:${caller.accountId}`);
  if (accounts.size === 0) throw new BarrierError();
  return [...accounts.values()].flatMap((same) => mergedAccount(run, same) ?? []);
}

/** What the manifest shows of the accounts, those that could not be reached included, as far as they are known. */
export function knownAccounts(plans: readonly TargetPlan[], accounts: readonly Account[]): KnownAccount[] {
  const all = plans.flatMap((plan): KnownAccount[] => {
    const reached = accounts.find((account) => account.plan.configs.some((one) => plan.configs.includes(one)));
    const { partition, accountId } = reached?.facts.caller ?? plan;
    if (accountId === undefined) return [];
    return [{ partition, accountId, name: reached?.plan.name ?? plan.name ?? accountId }];
  });
  return [...new Map(all.map((one) => [`${one.partition}:${one.accountId}`, one])).values()];
}

/** Runs `step` for one target; what it throws is a failure that names the target, if the configs have any. */
export async function ofTarget<T>(
  run: Run,
  { name, accountId }: Pick<TargetPlan, 'name' | 'accountId'>,
  step: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof BarrierError || name === undefined) throw error;
    if (run.signal.aborted) return undefined; // cancellation is no target's failure
    const scope: FailureScope = { ...(accountId === undefined ? {} : { accountId }), bestEffort: false };
    for (const one of errorsOf(error)) run.ledger.failures.push({ ...scope, error: named(name, one) });
    return undefined;
  }
}

function named(name: string, cause: unknown): PublishError {
  const { code, message, hint, diagnostics } = explain(cause);
  return new PublishError(code, `target ${name}: ${message}`, {
    cause,
    diagnostics,
    ...(hint === undefined ? {} : { hint }),
  });
}

function regionIn(partition: string, awsRegion: string): string {
  if (partitionOfRegion(awsRegion) === partition) return awsRegion;
  return (partitionNamed(partition) ?? aws).mainRegion;
}

/** Several configs go to one account. That one config does so twice is known only now, where one entry has no role. */
function mergedAccount(run: Run, [first, ...others]: readonly Account[]): Account | undefined {
  if (first === undefined || others.length === 0) return first;
  const all = [first, ...others];
  const [used, ...unused] = new Set(all.map(({ plan }) => plan.roles.join(' > ')));
  if (unused.length > 0)
    run.report.info(
      `${first.plan.name ?? first.facts.caller.accountId}: ${used || "the run's own credentials"} is used instead of ${unused.join(', ') || "the run's own credentials"}, because they lead to the same account`,
    );
  const configs = all.flatMap(({ plan }) => plan.configs);
  const twice = configs.find(({ original }, index) => configs.findIndex((one) => one.original === original) < index);
  if (twice) throw sameAccount(twice, first.facts.caller.accountId);
  return {
    ...first,
    plan: { ...first.plan, configs, all: all.flatMap(({ plan }) => plan.all) },
    facts: { ...first.facts, buckets: new Map(all.flatMap(({ facts }) => [...facts.buckets])) },
    configs: configs.map(({ config }) => config),
  };
}

function sameAccount({ original, index }: TargetPlan['configs'][number], accountId: string): PublishError {
  const message = `two targets are the account ${accountId}`;
  const hint = "One of them uses the run's own credentials. Keep one of the two.";
  return new PublishError('preflight', message, {
    hint,
    diagnostics: [{ ...original.locate(['targets', index ?? 0]), message: `${message}. ${hint}` }],
  });
}
