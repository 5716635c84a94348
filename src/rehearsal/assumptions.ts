import { partitionOfRegion } from '../config/partitions.js';
import type { TargetPlan } from '../config/targets.js';
import { formatDuration } from '../report/progress.js';
import type { Assumption } from '../report/result.js';
import type { WorldAccount } from './accounts.js';
import type { Need } from './needs.js';
import type { Remembered } from './remembered/account.js';

interface World {
  readonly own: WorldAccount & { readonly isKnown: boolean };
  /** Without those that are known to exist. */
  readonly needs: readonly Need[];
  /** Names of regions that an account has to enable, and that the configs name. */
  readonly enabled: readonly string[];
  /** Names of those that nothing names. */
  readonly disabled: readonly string[];
  readonly remembered: Remembered | undefined;
}

/** Everything that a rehearsal takes for granted, in words. */
export function assumptionsOf(
  plans: readonly TargetPlan[],
  { own, needs, enabled, disabled, remembered }: World,
): Assumption[] {
  const images = plans.flatMap(({ configs }) => configs.flatMap(({ config }) => config.images));
  const all: Assumption[] = [];
  const assume = (what: string, why: string, region = ''): void => void all.push({ what, region, why });
  if (remembered !== undefined) {
    const { accounts, run, readMs } = remembered;
    const ids = accounts.map(({ id }) => id).join(', ');
    const age = formatDuration(Math.max(0, Date.now() - readMs));
    const what = `account ${ids} still is as it was at ${new Date(readMs).toISOString()}, ${age} ago`;
    assume(what, `${run} has remembered what the configs of the default branch name`);
    for (const id of targetsOf(plans, own).filter((one) => !accounts.some((known) => known.id === one)))
      assume(`account ${id} has nothing of what is released`, 'it is not among the accounts that are remembered');
  }
  if (!own.isKnown) assume(`the account is ${own.id}`, 'an example: neither a role nor the configs name the account');
  for (const region of enabled) assume('the region is enabled', 'the configs name it', region);
  if (!remembered && plans.some((plan) => goesToEveryRegion(plan, disabled))) {
    assume(
      'no region is enabled that an account has to enable and the configs do not name',
      'an image without `regions` goes to every enabled region: list them, and the changes and the IAM policy are about them',
    );
  }
  for (const need of needs) assume(...inWords(need), need.region);
  for (const account of new Set(images.flatMap((image) => image.target_account_ids)))
    assume(
      `the role that makes copies in ${account} can be assumed, and may use the KMS keys of the AMIs`,
      'it is in `target_account_ids`',
    );
  const matches = [...new Set(images.flatMap(({ supersede }) => supersede?.match ?? []))];
  const isKnown = (match: string) => remembered?.accounts.every(({ patterns }) => patterns.includes(match)) ?? false;
  for (const match of matches.filter((one) => !isKnown(one)))
    assume(`no older AMI has a name like ${match}`, '`supersede` finds nothing to retire');
  const parameters = images.some((image) => image.ssm_parameter.length > 0);
  if (parameters && !remembered) assume('none of the SSM parameters exists', 'the rehearsal creates all of them');
  if (images.some((image) => image.public) && !remembered) {
    assume('public AMIs and snapshots are not blocked', 'the account may block them (block public access)');
    assume('the quota of public AMIs has room', 'the quota of the account is not known');
  }
  if (!remembered) assume('EBS encryption by default is off', 'the settings of the account are not known');
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** The IDs of the accounts that the run goes to. */
function targetsOf(plans: readonly TargetPlan[], own: WorldAccount): string[] {
  return [...new Set(plans.map(({ accountId }) => accountId ?? own.id))];
}

/** Whether an image of a target goes to more regions where the account has enabled more. */
function goesToEveryRegion({ partition, configs }: TargetPlan, disabled: readonly string[]): boolean {
  return (
    disabled.some((region) => partitionOfRegion(region) === partition) &&
    configs.some(({ config }) =>
      config.images.some(({ regions, within = [], distributions }) => {
        const isListed = regions.length > 0 || within.length > 0 || typeof distributions === 'string';
        return !isListed;
      }),
    )
  );
}

/** What is assumed, and why. */
export function inWords(need: Need): [what: string, why: string] {
  switch (need.kind) {
    case 'bucket':
      return [
        `the bucket ${need.name} exists in this region`,
        'it is named by the config, which does not say its region',
      ];
    case 'object':
      return [
        `s3://${need.bucket}/${need.key} exists and is a disk image`,
        'it is the source. A raw disk of 1 MiB stands for it',
      ];
    case 'topic':
      return [`the SNS topic ${need.name} exists`, 'it is in `sns`'];
    case 'key':
      return [`the KMS key ${need.key} exists, and its policy allows what the AMIs need`, 'it is in `kms_key_id`'];
    case 'license':
      return [`the license configuration ${need.arn} exists`, 'it is in `license_configuration_arns`'];
    case 'launch-template':
      return [`the launch template ${need.id} exists in this region`, 'it is in `launch_templates`'];
    case 'snapshot':
      return [`the snapshot ${need.id} exists`, 'the config names it. An empty snapshot of 1 GiB stands for it'];
    case 'image':
      return [
        `the AMI ${need.id} exists`,
        'it is the source. An AMI with an empty root volume of 1 GiB stands for it, without further volumes',
      ];
    case 'built-image':
      return [
        `${need.arn} exists, and has an AMI in this region`,
        'it is the source. An AMI with an empty root volume of 1 GiB stands for it, without further volumes',
      ];
    case 'distribution':
      return [
        `the distribution configuration ${need.arn} exists, for this region only`,
        'it is in `distributions`. What it says cannot be read without credentials',
      ];
    case 'component':
      return [`the Image Builder component ${need.arn} exists`, 'it is in `image_builder`'];
    case 'subnet':
      return [`the subnet ${need.id} exists in this region`, 'it is in `boot_test`'];
    case 'security-group':
      return [
        `the security group ${need.id} exists in this region${need.port === undefined ? '' : `, and lets the runner in at port ${need.port}`}`,
        'it is in `boot_test`',
      ];
    case 'instance-profile':
      return [`the instance profile ${need.name} exists, with a role`, 'it is in `boot_test`'];
    case 'product':
      return [`the AWS Marketplace product ${need.entityId} exists, without versions`, 'it is in `marketplace`'];
  }
}
