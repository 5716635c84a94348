import { current, put } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { type AccountAttributes, type DelayedState, ec2Region } from './state.js';

/** The attributes that an account has set in a region, as they are now. */
export function accountAttributes(world: World, region: string, accountId: string): AccountAttributes {
  return current(ec2Region(world, region).accounts, accountId) ?? {};
}

export function setAccountAttributes(
  world: World,
  region: string,
  accountId: string,
  change: Partial<AccountAttributes>,
): void {
  const before = accountAttributes(world, region, accountId);
  put(world, ec2Region(world, region).accounts, accountId, { ...before, ...change });
}

/** The state that applies now; `initial` when the account has never set one. */
export function effectiveState(world: World, delayed: DelayedState | undefined, initial: string): string {
  if (delayed === undefined) return initial;
  return delayed.effectiveAt <= world.clock.now() ? delayed.state : delayed.before;
}
