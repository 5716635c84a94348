import { AwsError } from '../../protocol/aws-error.js';
import { mayAlso } from '../iam/permissions.js';
import type { Needed } from '../iam/statements.js';
import { type Conditions, policyAllows } from '../policy.js';
import type { Context } from '../service.js';
import { stringLike } from '../wildcards.js';
import { findKey, type Key, keyDenied, keyState, noSuchKey } from './keys.js';

type Place = Pick<Context, 'world' | 'region' | 'account'>;

/** What a service that encrypts for an account calls itself, for the condition key kms:ViaService. */
const ec2In = (region: string): string => `ec2.${region}.amazonaws.com`;

/**
 * Whether a key's policy or one of its grants lets an account do something. There are no IAM policies, so what the
 * policy allows an account, everybody in it may do.
 * https://docs.aws.amazon.com/kms/latest/developerguide/control-access.html
 *
 * @param action `kms:Decrypt`
 * @param viaService whether EC2 asks on behalf of the account, rather than the account itself.
 */
export function mayUse(key: Key, action: string, { world, region, account }: Place, viaService = false): boolean {
  const values: Readonly<Record<string, string>> = {
    'kms:calleraccount': account.id,
    'aws:principalaccount': account.id,
    'aws:principalorgid': world.settings.ec2.organizations[account.id]?.organizationArn.replace(/^.*\//, '') ?? '',
    'kms:grantisforawsresource': String(viaService),
    ...(viaService ? { 'kms:viaservice': ec2In(region) } : {}),
  };
  const granted = key.grants.some(
    ({ grantee, operations }) => isPrincipalOf(grantee, account) && operations.some((one) => `kms:${one}` === action),
  );
  return (
    granted ||
    policyAllows(key.policy, {
      action,
      principalKind: 'AWS',
      isCaller: (principal) => isPrincipalOf(principal, account),
      conditionsHold: (conditions) => hold(conditions, values),
    })
  );
}

/** A principal is the account, by its ID or ARN, or one of its identities. */
function isPrincipalOf(principal: string, account: Context['account']): boolean {
  return (
    principal === account.id ||
    principal === `arn:${account.partition}:iam::${account.id}:root` ||
    principal === account.arn
  );
}

function hold(conditions: Conditions, values: Readonly<Record<string, string>>): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, accepted]) => {
      const value = values[key.toLowerCase()];
      if (value === undefined) return false;
      const texts = [accepted].flat().map(String);
      if (operator === 'StringLike') return texts.some((pattern) => stringLike(pattern, value));
      return (operator === 'StringEquals' || operator === 'Bool') && texts.includes(value);
    }),
  );
}

/**
 * The key that a request to KMS names.
 *
 * @param action `kms:DescribeKey`
 * @throws AwsError NotFoundException; AccessDeniedException where the key's policy does not allow the action.
 */
export function keyFor(given: string, action: string, context: Context): Key {
  const key = findKey(context, given);
  if (key === undefined) throw noSuchKey(given, action, context);
  if (!mayUse(key, action, context)) throw keyDenied(key.arn, action, context);
  return key;
}

/**
 * The same of the caller's own account, by ID or ARN: what changes a key takes no alias.
 */
export function ownKey(given: string, action: string, context: Context): Key {
  if (/^alias\/|:alias\//.test(given)) throw new AwsError('InvalidArnException', `Invalid keyId '${given}'`);
  const key = keyFor(given, action, context);
  if (key.ownerId !== context.account.id) throw keyDenied(key.arn, action, context);
  return key;
}

/** @throws AwsError KMSInvalidStateException for a key that is to be deleted; DisabledException if it has to be enabled. */
export function checkState(key: Key, { world }: Pick<Context, 'world'>, isEnabled: boolean): void {
  const state = keyState(key, world);
  if (state === 'PendingDeletion' || state === 'PendingReplicaDeletion') {
    throw new AwsError('KMSInvalidStateException', `${key.arn} is pending deletion.`);
  }
  if (isEnabled && state === 'Disabled') throw new AwsError('DisabledException', `${key.arn} is disabled.`);
  if (isEnabled && state === 'PendingImport') {
    throw new AwsError('KMSInvalidStateException', `${key.arn} is pending import.`);
  }
}

/** The permission of a caller whose key EC2 uses. */
function throughEc2(key: Key, action: string, { region }: Place): Needed {
  const values = { 'kms:viaservice': ec2In(region), 'kms:grantisforawsresource': 'true' };
  return { action, type: 'key', resource: key.arn, values };
}

/** What EBS needs to encrypt a snapshot. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html */
export const toEncrypt = ['kms:DescribeKey', 'kms:CreateGrant', 'kms:GenerateDataKeyWithoutPlaintext'];
/** What EBS needs to read one, and to encrypt a copy of it with another key. */
export const toDecrypt = ['kms:DescribeKey', 'kms:CreateGrant', 'kms:Decrypt', 'kms:ReEncryptFrom'];

/**
 * Whether EBS can use a key for an account: a symmetric key that is enabled, and whose policy lets the account use it. A
 * policy that names the account leaves it to IAM who in it may; that of the key which AWS manages names everybody in it.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-default-allow-root-enable-iam
 */
export function ebsCanUse(keyArn: string, actions: readonly string[], place: Place): boolean {
  const key = findKey(place, keyArn);
  return (
    key !== undefined &&
    keyState(key, place.world) === 'Enabled' &&
    key.spec === 'SYMMETRIC_DEFAULT' &&
    key.usage === 'ENCRYPT_DECRYPT' &&
    actions.every(
      (action) =>
        mayUse(key, action, place, true) &&
        (key.manager === 'AWS' || mayAlso(place, throughEc2(key, action, place), true)),
    )
  );
}
