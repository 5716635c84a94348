import type { Config, Image as ImageConfig } from '../config/config.js';
import { partitionOfRegion } from '../config/partitions.js';
import { imageIn } from '../config/regional.js';
import { chooseRegions } from '../config/regions.js';
import type { TargetPlan } from '../config/targets.js';
import { recordUnread } from '../resources/image/record.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { copyAccountsOf } from './wanted-images.js';

type OneAccount = Pick<Target, 'accountId' | 'partition'>;

/**
 * Notes every image of an account and its copies in other accounts as unread: where reading them fails, the result shows
 * that they may be public. Copies are noted after all images, and replace none.
 */
export function recordAllUnread(
  run: Run,
  account: OneAccount,
  configs: readonly Config[],
  regionsOf: (image: ImageConfig) => readonly string[],
): void {
  for (const image of configs.flatMap((config) => config.images)) {
    for (const region of regionsOf(image)) {
      const about = { name: image.name, config: imageIn(image, region) };
      recordUnread(run, about, region, account);
      for (const { accountId } of run.policy.withoutCopies ? [] : copyAccountsOf(about.config, account.partition)) {
        if (accountId !== account.accountId) recordUnread(run, about, region, { ...account, accountId });
      }
    }
  }
}

/**
 * The same for an account that can't be reached, whose regions are those that the config lists. Where it lists none, a
 * notice names the accounts.
 */
export function recordUnreached(run: Run, { name, partition, accountId, configs }: TargetPlan): void {
  const own = configs.map(({ config }) => config);
  const listed = ({ regions, within = [], regions_denylist: denied }: ImageConfig): string[] => {
    const all = regions.length > 0 ? regions : within;
    const available = all.filter((region) => partitionOfRegion(region) === partition);
    const states = available.map((region) => ({ name: region, enabled: true }));
    const choice = chooseRegions({ regions, within, regions_denylist: denied }, { partition, available: states });
    return [...choice.regions];
  };
  if (accountId !== undefined) recordAllUnread(run, { accountId, partition }, own, listed);
  for (const image of own.flatMap(({ images }) => images)) {
    if (image.regions.length + (image.within ?? []).length > 0) continue;
    const copies = run.policy.withoutCopies ? [] : image.target_account_ids;
    const accounts = [...new Set([...(accountId === undefined ? [] : [accountId]), ...copies])];
    const where = `${accounts.length === 1 ? 'the account' : 'the accounts'} ${accounts.join(', ')}`;
    run.report.warning(
      `what ${image.name} is in ${where} is not known, because the target ${name} can't be reached. It may be public there`,
    );
  }
}
