import type {
  CreateAliasCommandInput,
  DeleteAliasCommandInput,
  ListAliasesCommandInput,
  UpdateAliasCommandInput,
} from '@aws-sdk/client-kms';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { checkState, ownKey } from './access.js';
import { awsManagedKeyArn, ebsAlias, findKey, kmsArn, kmsRegion } from './keys.js';

import { markerPage } from './paging.js';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html */
export function createAlias(input: CreateAliasCommandInput, context: Context): object {
  const { world, region } = context;
  const arn = ownAlias(input.AliasName, context);
  const { aliases } = kmsRegion(world, region);
  if (aliases.has(arn)) {
    throw new AwsError('AlreadyExistsException', `An alias with the name ${arn} already exists`);
  }
  const key = ownKey(input.TargetKeyId ?? '', 'kms:CreateAlias', context);
  checkState(key, context, false);
  const now = world.clock.now();
  aliases.set(arn, { keyId: key.keyId, createdAt: now, changedAt: now });
  return {};
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateAlias.html */
export function updateAlias(input: UpdateAliasCommandInput, context: Context): object {
  const { world, region } = context;
  const { arn, alias } = existingAlias(input.AliasName, context);
  const key = ownKey(input.TargetKeyId ?? '', 'kms:UpdateAlias', context);
  checkState(key, context, false);
  kmsRegion(world, region).aliases.set(arn, { ...alias, keyId: key.keyId, changedAt: world.clock.now() });
  return {};
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteAlias.html */
export function deleteAlias(input: DeleteAliasCommandInput, context: Context): object {
  const { arn } = existingAlias(input.AliasName, context);
  kmsRegion(context.world, context.region).aliases.delete(arn);
  return {};
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListAliases.html */
export function listAliases(input: ListAliasesCommandInput, context: Context): object {
  const { world, region } = context;
  const target = input.KeyId === undefined ? undefined : ownKey(input.KeyId, 'kms:ListAliases', context);
  const ownPrefix = kmsArn(context, 'alias/');
  const managed = findKey(context, awsManagedKeyArn(context));
  const all = [
    ...[...kmsRegion(world, region).aliases].filter(([arn]) => arn.startsWith(ownPrefix)),
    [kmsArn(context, ebsAlias), { keyId: managed?.keyId ?? '', createdAt: 0, changedAt: 0 }] as const,
  ].filter(([, { keyId }]) => target === undefined || keyId === target.keyId);
  const { items, ...page } = markerPage(all, input, ([arn]) => arn);
  return {
    Aliases: items.map(([arn, { keyId, createdAt, changedAt }]) => ({
      AliasArn: arn,
      AliasName: arn.replace(/^.*:/, ''),
      TargetKeyId: keyId,
      ...(createdAt === 0 ? {} : { CreationDate: new Date(createdAt), LastUpdatedDate: new Date(changedAt) }),
    })),
    ...page,
  };
}

function ownAlias(name = '', context: Context): string {
  if (!name.startsWith('alias/') || name.startsWith('alias/aws/')) {
    throw new AwsError(
      'InvalidAliasNameException',
      `Alias must start with the prefix "alias/" and must not start with "alias/aws/".`,
    );
  }
  return kmsArn(context, name);
}

function existingAlias(name: string | undefined, context: Context) {
  const arn = ownAlias(name, context);
  const alias = kmsRegion(context.world, context.region).aliases.get(arn);
  if (alias === undefined) throw new AwsError('NotFoundException', `Alias ${arn} is not found.`);
  return { arn, alias };
}
