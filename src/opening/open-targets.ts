import type { Clients } from '../aws/clients.js';
import type { Config } from '../config/config.js';
import { chooseRegions } from '../config/regions.js';
import { lastRole, parseRole } from '../config/role-arn.js';
import { BarrierError, mapAll } from '../run/barrier.js';
import { inTarget } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import type { LocalDisks } from '../run/wanted.js';
import { openTarget } from './open-target.js';
import { type Account, ofTarget } from './reach-accounts.js';
import { recordAllUnread } from './unread.js';

/**
 * Joins what the configs want with what exists, in every account. One in which nothing can be read is a failure of the
 * run, and left out.
 * @param disks the disk images that were read, by config as it was loaded
 * @param regions the input `regions`
 * @throws BarrierError when no target is left
 */
export async function openTargets(
  run: Run,
  accounts: readonly Account[],
  disks: ReadonlyMap<Config, LocalDisks> | undefined,
  regions: readonly string[],
): Promise<Target[]> {
  for (const { facts, configs } of accounts) {
    const choice = { partition: facts.caller.partition, available: facts.regions, only: regions };
    recordAllUnread(run, facts.caller, configs, (image) => chooseRegions(image, choice).regions);
  }
  const opened = await mapAll(accounts, (account) => {
    const { plan, facts } = account;
    const identity = {
      name: plan.name ?? facts.caller.accountId,
      isOnly: accounts.length === 1,
      only: regions,
      others: othersOf(account, accounts),
    };
    return ofTarget(run, { name: plan.name, accountId: facts.caller.accountId }, () =>
      openTarget(inTarget(run, identity), account, disks && disksOf(account, disks), identity),
    );
  });
  run.signal.throwIfAborted();
  const targets = opened.filter((target) => target !== undefined);
  if (targets.length === 0) throw new BarrierError();
  return targets;
}

function othersOf({ facts: { caller }, plan }: Account, accounts: readonly Account[]): Target['others'] {
  const configured = plan.all.flatMap(({ original }) => original.targets.flatMap((one) => lastRole(one) ?? []));
  const others = new Map<string, Clients | undefined>([
    ...configured.map((role) => [parseRole(role).accountId, undefined] as const),
    ...accounts.map(({ facts, clients }) => [facts.caller.accountId, clients] as const),
  ]);
  others.delete(caller.accountId);
  return others;
}

/** The disks by the config as the account takes it: each was read once, whatever the number of accounts. */
function disksOf({ plan }: Account, disks: ReadonlyMap<Config, LocalDisks>): Map<Config, LocalDisks> {
  return new Map(
    plan.configs.flatMap(({ config, original }) => {
      const local = disks.get(original);
      return local === undefined ? [] : [[config, local] as const];
    }),
  );
}
