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

/**
 * Asks every account that the run goes to who calls, and which regions and buckets there are. One that can't be reached
 * is a failure of the run with its name, and the others go on.
 * @param awsRegion the region asked first where neither the target nor its partition says otherwise
 * @returns in the order of the plans; undefined for one that can't be reached
 */
export function askAccounts(
  run: Run,
  plans: readonly TargetPlan[],
  connectTo: (plan: TargetPlan, region: string) => Clients,
  awsRegion: string,
): Promise<(Account | undefined)[]> {
  return mapAll(plans, (plan) =>
    ofTarget(run, plan, async (): Promise<Account> => {
      const region = plan.region ?? regionIn(plan.partition, awsRegion);
      const configs = plan.configs.map(({ config }) => config);
      const clients = connectTo(plan, region);
      const facts = await readAccountFacts(clients, region, configs);
      return { plan, clients, facts, configs };
    }),
  );
}

/**
 * The accounts that answered. Plans that turn out to lead to one account become one.
 * @param answers as `askAccounts` returns them
 * @throws BarrierError when no account is left
 */
export function reachedAccounts(
  run: Run,
  plans: readonly TargetPlan[],
  answers: readonly (Account | undefined)[],
): Account[] {
  run.signal.throwIfAborted();
  for (const [index, plan] of plans.entries()) if (answers[index] === undefined) recordUnreached(run, plan);
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
