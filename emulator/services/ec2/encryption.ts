import type { ModifyEbsDefaultKmsKeyIdCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { ebsCanUse, toDecrypt, toEncrypt } from '../kms/access.js';
import { awsManagedKeyArn, ebsAlias, findKey, kmsArn } from '../kms/keys.js';
import type { Context } from '../service.js';
import { accountAttributes, setAccountAttributes } from './account-attributes.js';
import { configuredError } from './configured-error.js';
import { endDryRun, type MaybeDryRun } from './dry-run.js';

// https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html

type Caller = Pick<Context, 'world' | 'region' | 'account'>;

/** The encryption of a new snapshot. `badKey` is set for a key that can't be used, which AWS notices later. */
export interface Encryption {
  readonly encrypted: boolean;
  /** The ARN of the key; undefined for one that can't be found. */
  readonly kmsKeyId: string | undefined;
  readonly badKey: string | undefined;
}

/** What a new snapshot is made from. */
interface EncryptionSource {
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
}

/**
 * The encryption of a new snapshot. It is encrypted when the request or the account's default in the region asks for
 * it, or when its source is encrypted. Its key has to exist, be enabled and let the caller use it, and so has the
 * source's key in its own region.
 *
 * @throws AwsError for a key without Encrypted.
 */
export function resolveEncryption(
  caller: Caller,
  requested: { readonly Encrypted?: boolean | undefined; readonly KmsKeyId?: string | undefined },
  source: EncryptionSource = { encrypted: false },
): Encryption {
  if (requested.KmsKeyId !== undefined && requested.Encrypted !== true) {
    throw configuredError(caller.world, 'keyWithoutEncryption');
  }
  if (requested.Encrypted !== true && !source.encrypted && !isEncryptedByDefault(caller)) {
    return { encrypted: false, kmsKeyId: undefined, badKey: undefined };
  }
  const kmsKeyId = kmsKeyArn(caller, requested.KmsKeyId ?? defaultKmsKey(caller));
  const badKey =
    kmsKeyId === undefined || !ebsCanUse(kmsKeyId, toEncrypt, caller)
      ? (requested.KmsKeyId ?? kmsKeyId)
      : unreadableKey(caller, source);
  return { encrypted: true, kmsKeyId, badKey };
}

/** The key of an encrypted snapshot that the caller can't decrypt; undefined where it can. */
export function unreadableKey(caller: Caller, { encrypted, kmsKeyId = '' }: EncryptionSource): string | undefined {
  if (!encrypted) return undefined;
  const region = kmsKeyId.split(':')[3] ?? caller.region;
  return ebsCanUse(kmsKeyId, toDecrypt, { ...caller, region }) ? undefined : kmsKeyId;
}

export function isEncryptedByDefault({ world, region, account }: Caller): boolean {
  return (
    accountAttributes(world, region, account.id).encryptionByDefault ??
    world.settings.encryptionByDefault[region] ??
    false
  );
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
  return { KmsKeyId: accountAttributes(world, region, account.id).defaultKmsKeyId ?? ebsAlias };
}

/**
 * AWS checks the key later: one that does not exist, or can't be used, lets what is encrypted with it fail.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyEbsDefaultKmsKeyId.html
 */
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
  return { KmsKeyId: ebsAlias };
}

function setEncryptionByDefault(input: MaybeDryRun, { world, region, account }: Context, on: boolean): object {
  endDryRun(input);
  setAccountAttributes(world, region, account.id, { encryptionByDefault: on });
  return { EbsEncryptionByDefault: on };
}

function defaultKmsKey(caller: Caller): string {
  const { world, region, account } = caller;
  return accountAttributes(world, region, account.id).defaultKmsKeyId ?? awsManagedKeyArn(caller);
}

/** The ARN of a key that is given as id, alias, key ARN or alias ARN; undefined when it can't be one of this region. */
function kmsKeyArn(caller: Caller, given: string): string | undefined {
  const found = findKey(caller, given);
  if (found !== undefined) return found.arn;
  const [, region = caller.region, keyId] =
    /^(?:arn:[\w-]+:kms:([\w-]+):\d{12}:key\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/.exec(
      given,
    ) ?? [];
  if (keyId === undefined || region !== caller.region) return undefined;
  return given.startsWith('arn:') ? given : kmsArn(caller, `key/${keyId}`);
}
