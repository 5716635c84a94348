import { createHash } from 'node:crypto';
import type { ModifyEbsDefaultKmsKeyIdCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { accountAttributes, setAccountAttributes } from './account-attributes.js';
import { configuredError } from './configured-error.js';
import { endDryRun, type MaybeDryRun } from './dry-run.js';

// https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html

type Caller = Pick<Context, 'world' | 'region' | 'account'>;

/** The encryption of a new snapshot. `badKey` is set for a key that can't be used, which AWS notices later. */
export interface Encryption {
  readonly encrypted: boolean;
  readonly kmsKeyId: string | undefined;
  readonly badKey: string | undefined;
}

/**
 * The encryption of a new snapshot. It is encrypted when the request or the account's default in the region asks for
 * it, or when its source is encrypted.
 *
 * @throws AwsError for a key without Encrypted.
 */
export function resolveEncryption(
  caller: Caller,
  requested: { readonly Encrypted?: boolean | undefined; readonly KmsKeyId?: string | undefined },
  sourceEncrypted = false,
): Encryption {
  if (requested.KmsKeyId !== undefined && requested.Encrypted !== true) {
    throw configuredError(caller.world, 'keyWithoutEncryption');
  }
  if (requested.Encrypted !== true && !sourceEncrypted && !isEncryptedByDefault(caller)) {
    return { encrypted: false, kmsKeyId: undefined, badKey: undefined };
  }
  if (requested.KmsKeyId === undefined) return { encrypted: true, kmsKeyId: defaultKmsKey(caller), badKey: undefined };
  const kmsKeyId = kmsKeyArn(caller, requested.KmsKeyId);
  return { encrypted: true, kmsKeyId, badKey: kmsKeyId === undefined ? requested.KmsKeyId : undefined };
}

export function isEncryptedByDefault({ world, region, account }: Caller): boolean {
  return (
    accountAttributes(world, region, account.id).encryptionByDefault ??
    world.settings.encryptionByDefault[region] ??
    false
  );
}

/** The ARN of the AWS managed key alias/aws/ebs. Snapshots that are encrypted with it can't be shared. */
export function awsManagedKey({ region, account }: Pick<Context, 'region' | 'account'>): string {
  return `arn:${account.partition}:kms:${region}:${account.id}:key/${keyIdOf(`${account.id} ${region} alias/aws/ebs`)}`;
}

export function getEbsEncryptionByDefault(input: MaybeDryRun, context: Context): object {
  endDryRun(input);
  const on = isEncryptedByDefault(context);
  return { EbsEncryptionByDefault: on, SseType: on ? 'sse-kms' : 'none' };
}

export function enableEbsEncryptionByDefault(input: MaybeDryRun, context: Context): object {
  return setEncryptionByDefault(input, context, true);
}

export function disableEbsEncryptionByDefault(input: MaybeDryRun, context: Context): object {
  return setEncryptionByDefault(input, context, false);
}

/** Returns the alias while the default is the AWS managed key. */
export function getEbsDefaultKmsKeyId(input: MaybeDryRun, { world, region, account }: Context): object {
  endDryRun(input);
  return { KmsKeyId: accountAttributes(world, region, account.id).defaultKmsKeyId ?? 'alias/aws/ebs' };
}

export function modifyEbsDefaultKmsKeyId(input: ModifyEbsDefaultKmsKeyIdCommandInput, context: Context): object {
  const { world, region, account } = context;
  const defaultKmsKeyId = kmsKeyArn(context, input.KmsKeyId ?? '');
  if (defaultKmsKeyId === undefined) {
    throw new AwsError('InvalidKmsKey.InvalidKeyId', `The KMS key ID '${input.KmsKeyId}' is invalid.`);
  }
  endDryRun(input);
  setAccountAttributes(world, region, account.id, { defaultKmsKeyId });
  return { KmsKeyId: defaultKmsKeyId };
}

export function resetEbsDefaultKmsKeyId(input: MaybeDryRun, context: Context): object {
  endDryRun(input);
  const { world, region, account } = context;
  setAccountAttributes(world, region, account.id, { defaultKmsKeyId: undefined });
  return { KmsKeyId: 'alias/aws/ebs' };
}

function setEncryptionByDefault(input: MaybeDryRun, { world, region, account }: Context, on: boolean): object {
  endDryRun(input);
  setAccountAttributes(world, region, account.id, { encryptionByDefault: on });
  return { EbsEncryptionByDefault: on };
}

function defaultKmsKey(caller: Caller): string {
  const { world, region, account } = caller;
  return accountAttributes(world, region, account.id).defaultKmsKeyId ?? awsManagedKey(caller);
}

/** The ARN of a key that is given as id, alias, key ARN or alias ARN; undefined unless it is a key of this region. */
function kmsKeyArn(caller: Pick<Context, 'region' | 'account'>, given: string): string | undefined {
  const { region, account } = caller;
  if (given === 'alias/aws/ebs') return awsManagedKey(caller);
  const [, arnRegion, owner, name] = /^arn:[\w-]+:kms:([\w-]+):(\d{12}):(.+)$/.exec(given) ?? [
    undefined,
    region,
    account.id,
    given.startsWith('alias/') ? given : `key/${given}`,
  ];
  if (arnRegion !== region || name === undefined) return undefined;
  const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
  const isKey = new RegExp(`^key/(${uuid}|mrk-[0-9a-f]{32})$`).test(name);
  if (!isKey && !/^alias\/[\w/-]+$/.test(name)) return undefined;
  return `arn:${account.partition}:kms:${region}:${owner}:${isKey ? name : `key/${keyIdOf(`${owner} ${region} ${name}`)}`}`;
}

function keyIdOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}
