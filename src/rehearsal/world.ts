import type { Config } from '../config/config.js';
import { isEncrypted } from '../config/kms-key.js';
import { partitionOfRegion } from '../config/partitions.js';
import { imageBuilderRole } from '../config/schema/target-accounts.js';
import type { TargetPlan } from '../config/targets.js';
import type { Assumption } from '../report/result.js';
import { toEncrypt } from '../resources/kms-key/policy.js';
import { ownAccount, type WorldAccount, worldAccounts } from './accounts.js';
import { assumptionsOf } from './assumptions.js';
import { type Need, needsOf } from './needs.js';
import type { Remembered } from './remembered/account.js';
import { isAssumed, withRemembered } from './remembered/needs.js';

export interface WorldInputs {
  readonly roleToAssume: string | undefined;
  readonly roleChain: readonly string[];
  readonly awsRegion: string;
}

/** The world in which a release is rehearsed. */
export interface PlannedWorld {
  /** The account of the run's own credentials. */
  readonly own: WorldAccount;
  readonly accounts: readonly WorldAccount[];
  /** What no request of AWS's can set. */
  readonly settings: object;
  /** What has to be made before the run. */
  readonly needs: readonly Need[];
  readonly assumptions: readonly Assumption[];
  /** What is remembered of these accounts; undefined: nothing. */
  readonly remembered: Remembered | undefined;
}

/**
 * The world that configs need: it has what they name and don't create. Pure.
 * @param remembered what an earlier run has read of the accounts
 * @param optIn the regions of a new account with their opt-in status, in the terms of DescribeRegions
 */
export function planWorld(
  plans: readonly TargetPlan[],
  inputs: WorldInputs,
  optIn: Readonly<Record<string, string>>,
  remembered?: Remembered,
): PlannedWorld {
  const configs = plans.flatMap((plan) => plan.configs.map(({ config }) => config));
  const own = ownAccount(plans, inputs, remembered?.accounts[0]);
  const used = remembered && ofAccounts(remembered, worldAccounts(plans, own, []));
  const known = (used?.accounts ?? []).map(({ partition }) => partition);
  const named = new Set([
    ...regionsNamed(configs).filter((region) => !known.includes(partitionOfRegion(region))),
    ...(used?.accounts ?? []).flatMap((one) => one.enabledRegions),
  ]);
  const enabled = Object.keys(optIn).filter((region) => optIn[region] === 'not-opted-in' && named.has(region));
  const disabled = Object.keys(optIn).filter((region) => optIn[region] === 'not-opted-in' && !named.has(region));
  const regions = Object.entries(optIn).map(([name, status]) => ({
    name,
    enabled: status !== 'not-opted-in' || enabled.includes(name),
  }));
  const bucketRegions = new Map(
    (used?.accounts ?? []).flatMap(({ buckets }) => buckets.map((one) => [one.name, one.region] as const)),
  );
  const needs = withRemembered(
    remembered,
    needsOf(plans, { own, awsRegion: inputs.awsRegion, regions, bucketRegions }),
  );
  const accounts = worldAccounts(plans, own, needs);
  return {
    own,
    accounts,
    settings: {
      regions: Object.fromEntries(enabled.map((region) => [region, 'opted-in'])),
      iam: {
        ...importRoles(configs, used),
        rolePolicies: copyPolicies(configs, own.partition),
        instanceProfiles: Object.fromEntries(
          needs.flatMap((need) => (need.kind === 'instance-profile' ? [[need.name, need.name]] : [])),
        ),
      },
      quotas: { publicImages: 10_000 },
      ec2: { instances: networkOf(needs) },
      licenseManager: { shares: sharesOf(needs, accounts) },
    },
    needs,
    remembered: used,
    assumptions: assumptionsOf(plans, {
      own,
      needs: needs.filter((need) => isAssumed(used, need)),
      enabled,
      disabled,
      remembered: used,
    }),
  };
}

/** What is remembered of accounts that the run doesn't go to stays out. */
function ofAccounts(remembered: Remembered, accounts: readonly WorldAccount[]): Remembered | undefined {
  const known = remembered.accounts.filter((one) => accounts.some(({ id }) => id === one.id));
  return known.length === 0 ? undefined : { ...remembered, accounts: known };
}

/** One that is known not to be there is not there; of one that is not known, that it is and trusts VM Import. */
function importRoles(configs: readonly Config[], remembered: Remembered | undefined): object {
  const states = Object.assign({}, ...(remembered?.accounts ?? []).map((one) => one.importRoles)) as Record<
    string,
    string
  >;
  const names = [...new Set(['vmimport', ...configs.map(({ s3 }) => s3.role_name)])];
  const untrusted = names.filter((name) => states[name] === 'untrusted');
  return {
    roles: names.filter((name) => states[name] !== 'missing'),
    trustPolicies: Object.fromEntries(untrusted.map((name) => [name, '{"Statement": []}'])),
  };
}

/** The regions that configs list, which the account of a release has enabled. */
function regionsNamed(configs: readonly Config[]): string[] {
  return configs.flatMap(({ home, ebs, images }) => [
    ...[home, ebs.region].filter((region) => region !== undefined),
    ...images.flatMap(({ regions, within = [], sns }) => [...regions, ...within, ...sns.flatMap((one) => one.regions)]),
  ]);
}

/**
 * Image Builder's role in the accounts that get encrypted copies: its managed policy has no permission for KMS, which an
 * administrator has to add.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/Ec2ImageBuilderCrossAccountDistributionAccess.html
 */
function copyPolicies(configs: readonly Config[], partition: string): Record<string, string> {
  const encrypted = configs.flatMap(({ images }) => images.filter(isEncrypted));
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: 'ec2:CreateTags', Resource: `arn:${partition}:ec2:*::image/*` },
      {
        Effect: 'Allow',
        Action: ['ec2:DescribeImages', 'ec2:CopyImage', 'ec2:ModifyImageAttribute', ...toEncrypt],
        Resource: '*',
      },
    ],
  });
  const accounts = encrypted.flatMap(({ target_account_ids: ids }) => ids);
  return Object.fromEntries(accounts.map((id) => [`arn:${partition}:iam::${id}:role/${imageBuilderRole}`, policy]));
}

/** A license configuration can be that of another account, which shares it. */
function sharesOf(needs: readonly Need[], accounts: readonly WorldAccount[]): Record<string, string[]> {
  return Object.fromEntries(
    needs.flatMap((need) =>
      need.kind === 'license' ? [[need.arn, accounts.map(({ id }) => id).filter((id) => id !== need.account.id)]] : [],
    ),
  );
}

/** Subnets and security groups that boot tests name. Several tests can name one group, each with its port. */
function networkOf(needs: readonly Need[]): object {
  const groups = new Map<string, string[]>();
  for (const need of needs) {
    if (need.kind !== 'security-group') continue;
    const ports = need.port === undefined ? [] : [`tcp ${need.port} ${need.port} 0.0.0.0/0`];
    groups.set(need.id, [...(groups.get(need.id) ?? []), ...ports]);
  }
  return {
    subnets: [...new Set(needs.flatMap((need) => (need.kind === 'subnet' ? need.id : [])))],
    securityGroups: Object.fromEntries([...groups].map(([id, ingress]) => [id, { name: id, ingress }])),
  };
}
