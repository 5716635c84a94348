import type {
  CancelKeyDeletionCommandInput,
  CreateKeyCommandInput,
  DescribeKeyCommandInput,
  DisableKeyCommandInput,
  EnableKeyCommandInput,
  ListKeysCommandInput,
  ReplicateKeyCommandInput,
  ScheduleKeyDeletionCommandInput,
} from '@aws-sdk/client-kms';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { checkState, keyFor, ownKey } from './access.js';
import { type Key, keyState, kmsArn, kmsRegion, putKey } from './keys.js';
import { markerPage } from './paging.js';
import { checkPolicy, defaultPolicy } from './policies.js';

const dayMs = 24 * 3600 * 1000;

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html */
export function createKey(input: CreateKeyCommandInput, context: Context): object {
  const { world, region, account } = context;
  const spec = input.KeySpec ?? input.CustomerMasterKeySpec ?? 'SYMMETRIC_DEFAULT';
  const origin = input.Origin ?? 'AWS_KMS';
  if (origin !== 'AWS_KMS' && origin !== 'EXTERNAL') {
    throw new AwsError('UnsupportedOperationException', `This emulator has no keys of the origin ${origin}.`);
  }
  if (spec !== 'SYMMETRIC_DEFAULT' && input.KeyUsage === undefined) {
    throw new AwsError('ValidationException', `You must specify a KeyUsage value for a key of the spec ${spec}.`);
  }
  if (spec === 'SYMMETRIC_DEFAULT' && input.KeyUsage !== undefined && input.KeyUsage !== 'ENCRYPT_DECRYPT') {
    throw new AwsError(
      'ValidationException',
      `The operation failed because the KeyUsage ${input.KeyUsage} is not valid for the KeySpec ${spec}.`,
    );
  }
  const keyId = input.MultiRegion === true ? world.random.id('mrk', 32) : world.random.uuid();
  const key: Key = {
    arn: kmsArn(context, `key/${keyId}`),
    keyId,
    ownerId: account.id,
    manager: 'CUSTOMER',
    description: input.Description ?? '',
    spec,
    usage: input.KeyUsage ?? 'ENCRYPT_DECRYPT',
    origin,
    createdAt: world.clock.now(),
    state: origin === 'EXTERNAL' ? 'PendingImport' : 'Enabled',
    multiRegion: input.MultiRegion === true ? { primaryRegion: region, replicaRegions: [] } : undefined,
    policy: input.Policy ?? defaultPolicy(account),
    grants: [],
  };
  checkPolicy(key, input.BypassPolicyLockoutSafetyCheck ?? false, context);
  putKey(world, region, key);
  return { KeyMetadata: metadata(key, context) };
}

/**
 * A replica of a multi-Region key: the same key ID, with a policy and grants of its own.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_ReplicateKey.html
 */
export function replicateKey(input: ReplicateKeyCommandInput, context: Context): object {
  const { world, region, account } = context;
  const primary = ownKey(input.KeyId ?? '', 'kms:ReplicateKey', context);
  const replicaRegion = input.ReplicaRegion ?? '';
  if (primary.multiRegion?.primaryRegion !== region) {
    throw new AwsError('UnsupportedOperationException', `${primary.arn} is not a multi-Region primary key.`);
  }
  checkState(primary, context, true);
  const there = { ...context, region: replicaRegion };
  const arn = kmsArn(there, `key/${primary.keyId}`);
  if (replicaRegion === region || kmsRegion(world, replicaRegion).keys.has(arn)) {
    throw new AwsError('AlreadyExistsException', `${primary.keyId} already exists in ${replicaRegion}.`);
  }
  const { primaryRegion, replicaRegions } = primary.multiRegion;
  const multiRegion = { primaryRegion, replicaRegions: [...replicaRegions, replicaRegion] };
  const replica: Key = {
    ...primary,
    arn,
    description: input.Description ?? '',
    createdAt: world.clock.now(),
    multiRegion: { primaryRegion, replicaRegions: [] },
    policy: input.Policy ?? defaultPolicy(account),
    grants: [],
  };
  checkPolicy(replica, input.BypassPolicyLockoutSafetyCheck ?? false, there);
  putKey(world, region, { ...primary, multiRegion });
  putKey(world, replicaRegion, replica);
  return { ReplicaKeyMetadata: metadata(replica, there), ReplicaPolicy: replica.policy, ReplicaTags: [] };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html */
export function describeKey(input: DescribeKeyCommandInput, context: Context): object {
  return { KeyMetadata: metadata(keyFor(input.KeyId ?? '', 'kms:DescribeKey', context), context) };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html */
export function listKeys(input: ListKeysCommandInput, { world, region, account }: Context): object {
  const own = [...kmsRegion(world, region).keys.values()].filter(
    (key) => key.ownerId === account.id && keyState(key, world) !== undefined,
  );
  const { items, ...page } = markerPage(own, input, ({ keyId }) => keyId);
  return { Keys: items.map(({ keyId, arn }) => ({ KeyId: keyId, KeyArn: arn })), ...page };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKey.html */
export function enableKey(input: EnableKeyCommandInput, context: Context): object {
  return setState(input.KeyId, 'Enabled', 'kms:EnableKey', context);
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html */
export function disableKey(input: DisableKeyCommandInput, context: Context): object {
  return setState(input.KeyId, 'Disabled', 'kms:DisableKey', context);
}

function setState(keyId: string | undefined, state: 'Enabled' | 'Disabled', action: string, context: Context): object {
  const key = ownKey(keyId ?? '', action, context);
  checkState(key, context, false);
  if (key.state === 'PendingImport') {
    throw new AwsError('KMSInvalidStateException', `${key.arn} is pending import.`);
  }
  putKey(context.world, context.region, { ...key, state });
  return {};
}

/**
 * The key is deleted at the end of the waiting period; a primary key, once its replicas are.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html
 */
export function scheduleKeyDeletion(input: ScheduleKeyDeletionCommandInput, context: Context): object {
  const { world, region } = context;
  const key = ownKey(input.KeyId ?? '', 'kms:ScheduleKeyDeletion', context);
  checkState(key, context, false);
  const days = input.PendingWindowInDays ?? 30;
  if (days < 7 || days > 30) {
    throw new AwsError('ValidationException', 'PendingWindowInDays must be between 7 and 30 (inclusive).');
  }
  const deleted: Key = { ...key, deletion: { at: world.clock.now() + days * dayMs, days } };
  putKey(world, region, deleted);
  const state = keyState(deleted, world);
  return {
    KeyId: key.arn,
    KeyState: state,
    PendingWindowInDays: days,
    ...(state === 'PendingDeletion' ? { DeletionDate: new Date(world.clock.now() + days * dayMs) } : {}),
  };
}

/** The key is disabled afterwards. https://docs.aws.amazon.com/kms/latest/APIReference/API_CancelKeyDeletion.html */
export function cancelKeyDeletion(input: CancelKeyDeletionCommandInput, context: Context): object {
  const key = ownKey(input.KeyId ?? '', 'kms:CancelKeyDeletion', context);
  if (key.deletion === undefined) {
    throw new AwsError('KMSInvalidStateException', `${key.arn} is not pending deletion.`);
  }
  putKey(context.world, context.region, { ...key, state: 'Disabled', deletion: undefined });
  return { KeyId: key.arn };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html */
function metadata(key: Key, { world, region }: Pick<Context, 'world' | 'region'>): object {
  const state = keyState(key, world);
  return {
    AWSAccountId: key.ownerId,
    KeyId: key.keyId,
    Arn: key.arn,
    CreationDate: new Date(key.createdAt),
    Enabled: state === 'Enabled',
    Description: key.description,
    KeyUsage: key.usage,
    KeyState: state,
    Origin: key.origin,
    KeyManager: key.manager,
    KeySpec: key.spec,
    CustomerMasterKeySpec: key.spec,
    MultiRegion: key.multiRegion !== undefined,
    ...(key.spec === 'SYMMETRIC_DEFAULT' ? { EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'] } : {}),
    ...(state === 'PendingDeletion' && key.deletion ? { DeletionDate: new Date(key.deletion.at) } : {}),
    ...(state === 'PendingReplicaDeletion' ? { PendingDeletionWindowInDays: key.deletion?.days } : {}),
    ...(key.multiRegion === undefined
      ? {}
      : { MultiRegionConfiguration: multiRegionConfiguration(key, world, region) }),
  };
}

function multiRegionConfiguration(key: Key, world: Context['world'], region: string): object | undefined {
  const primaryRegion = key.multiRegion?.primaryRegion ?? region;
  const arnIn = (name: string) => key.arn.replace(/^(arn:[^:]+:kms:)[^:]+/, `$1${name}`);
  const primary = kmsRegion(world, primaryRegion).keys.get(arnIn(primaryRegion));
  return {
    MultiRegionKeyType: primaryRegion === region ? 'PRIMARY' : 'REPLICA',
    PrimaryKey: { Arn: arnIn(primaryRegion), Region: primaryRegion },
    ReplicaKeys: (primary?.multiRegion?.replicaRegions ?? []).map((name) => ({ Arn: arnIn(name), Region: name })),
  };
}
