import { partitionOfRegion } from '../config/partitions.js';
import { parseRole } from '../config/role-arn.js';
import type { TargetPlan } from '../config/targets.js';

/** An account of the rehearsal's world. */
export interface WorldAccount {
  readonly id: string;
  readonly partition: string;
}

interface Caller {
  readonly roleToAssume: string | undefined;
  readonly roleChain: readonly string[];
  readonly awsRegion: string;
}

/** AWS's own examples. The first that no config names stands for an account that nothing names. */
const examples = ['123456789012', '111122223333', '444455556666', '777788889999', '999999999999'];

/**
 * The account of the run's own credentials: that of its role; without one, that of the ARNs by which the configs name
 * what is the account's own; then the one that an earlier run has remembered; else an example.
 */
export function ownAccount(
  plans: readonly TargetPlan[],
  caller: Caller,
  remembered?: WorldAccount,
): WorldAccount & { readonly isKnown: boolean } {
  const role = caller.roleChain.at(-1) ?? caller.roleToAssume;
  if (role !== undefined) {
    const { partition, accountId } = parseRole(role);
    return { id: accountId, partition, isKnown: true };
  }
  const partition = partitionOfRegion(caller.awsRegion);
  const [named] = plans
    .filter(({ roles }) => roles.length === 0)
    .flatMap(ownArns)
    .flatMap(accountOf(partition));
  if (named !== undefined) return { id: named, partition, isKnown: true };
  if (remembered?.partition === partition) return { id: remembered.id, partition, isKnown: true };
  const text = JSON.stringify(plans);
  const [first = ''] = examples;
  return { id: examples.find((id) => !text.includes(id)) ?? first, partition, isKnown: false };
}

/** ARNs of what is in the account of the run, other than roles of targets. */
function ownArns({ configs }: TargetPlan): string[] {
  return configs.flatMap(({ config: { source, images } }) => [
    ...(source.kind === 'image_builder' ? [source.arn] : []),
    ...images.flatMap((image) => [
      ...image.license_configuration_arns,
      ...(typeof image.distributions === 'string' ? [image.distributions] : []),
      ...[image.kms_key_id ?? []].flatMap((key) => (typeof key === 'string' ? [key] : Object.values(key))),
      ...(image.marketplace === undefined ? [] : [image.marketplace.access_role_arn]),
    ]),
  ]);
}

function accountOf(partition: string): (arn: string) => string[] {
  return (arn) => {
    const [, ofArn, , , id = ''] = arn.split(':');
    return ofArn === partition && /^\d{12}$/.test(id) ? [id] : [];
  };
}

/** Every account that the run goes to, those that get copies, and those whose resources are needed; each once. */
export function worldAccounts(
  plans: readonly TargetPlan[],
  own: WorldAccount,
  needs: readonly { readonly account: WorldAccount }[],
): WorldAccount[] {
  const targets = plans.flatMap(({ accountId, partition }) =>
    accountId === undefined ? [] : [{ id: accountId, partition }],
  );
  const copies = plans.flatMap(({ configs, partition }) =>
    configs.flatMap(({ config }) =>
      config.images.flatMap((image) => image.target_account_ids.map((id) => ({ id, partition }))),
    ),
  );
  const all = [{ id: own.id, partition: own.partition }, ...targets, ...copies, ...needs.map(({ account }) => account)];
  return [...new Map(all.map((one) => [`${one.partition} ${one.id}`, one])).values()];
}
