import { createHash } from 'node:crypto';
import type { GrantConstraints, GrantOperation } from '@aws-sdk/client-kms';
import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';

/** A KMS key of an account, or one that AWS manages in it. */
export interface Key {
  readonly arn: string;
  readonly keyId: string;
  readonly ownerId: string;
  readonly manager: 'AWS' | 'CUSTOMER';
  readonly description: string;
  readonly spec: string;
  readonly usage: string;
  readonly origin: string;
  readonly createdAt: number;
  /** What an account can set. A deletion comes on top of it. */
  readonly state: 'Enabled' | 'Disabled' | 'PendingImport';
  readonly deletion?: { readonly at: number; readonly days: number } | undefined;
  readonly multiRegion?: { readonly primaryRegion: string; readonly replicaRegions: readonly string[] } | undefined;
  /** JSON text. */
  readonly policy: string;
  readonly grants: readonly Grant[];
}

export interface Grant {
  readonly grantId: string;
  readonly grantToken: string;
  readonly name: string | undefined;
  readonly grantee: string;
  readonly retiring: string | undefined;
  readonly operations: readonly GrantOperation[];
  readonly constraints: GrantConstraints | undefined;
  readonly issuer: string;
  readonly createdAt: number;
}

interface KmsRegion {
  /** By ARN. */
  readonly keys: Map<string, Key>;
  /** ARN of the alias -> ID of the key. */
  readonly aliases: Map<string, { readonly keyId: string; readonly createdAt: number; readonly changedAt: number }>;
}

export function kmsRegion(world: World, region: string): KmsRegion {
  return world.state('kms', region, () => ({ keys: new Map(), aliases: new Map() }));
}

type Place = Pick<Context, 'world' | 'region' | 'account'>;

/** The alias of the key that AWS manages for EBS in every account and region. */
export const ebsAlias = 'alias/aws/ebs';

export function kmsArn({ region, account }: Pick<Context, 'region' | 'account'>, resource: string): string {
  return `arn:${account.partition}:kms:${region}:${account.id}:${resource}`;
}

/** The ARN of the AWS managed key alias/aws/ebs. Snapshots that are encrypted with it can't be shared. */
export function awsManagedKeyArn(place: Pick<Context, 'region' | 'account'>): string {
  const hash = createHash('sha256').update(`${place.account.id} ${place.region} ${ebsAlias}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)];
  return kmsArn(place, `key/${parts.join('-')}`);
}

/** A key's state now; undefined once it has been deleted. https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html */
export function keyState({ deletion, multiRegion, state }: Key, world: World): string | undefined {
  if (deletion === undefined) return state;
  if (multiRegion !== undefined && multiRegion.replicaRegions.length > 0) return 'PendingReplicaDeletion';
  return world.clock.now() < deletion.at ? 'PendingDeletion' : undefined;
}

/** The parts of a key identifier; undefined for text that is none. An ID or alias without ARN is one of the caller's. */
function parse(given: string, { region, account }: Pick<Context, 'region' | 'account'>) {
  const arn = /^arn:[\w-]+:kms:([\w-]+):(\d{12}):((?:key|alias)\/.+)$/.exec(given);
  if (arn !== null) return { region: arn[1] ?? '', ownerId: arn[2] ?? '', resource: arn[3] ?? '' };
  if (given.startsWith('arn:')) return undefined;
  return { region, ownerId: account.id, resource: given.startsWith('alias/') ? given : `key/${given}` };
}

/**
 * The key of an ID, alias, key ARN or alias ARN in a region; undefined when there is none. The keys that AWS manages
 * exist in every account, as they do on AWS once a service has asked for them.
 */
export function findKey({ world, region, account }: Place, given: string): Key | undefined {
  const named = parse(given, { region, account });
  if (named === undefined || named.region !== region) return undefined;
  const owner = { region, account: { ...account, id: named.ownerId } };
  const managed = awsManagedKeyArn(owner);
  const { keys, aliases } = kmsRegion(world, region);
  const arnOf = (resource: string) => kmsArn(owner, resource);
  const arn =
    named.resource === ebsAlias
      ? managed
      : named.resource.startsWith('alias/')
        ? arnOf(`key/${aliases.get(arnOf(named.resource))?.keyId}`)
        : arnOf(named.resource);
  const key = keys.get(arn) ?? (arn === managed ? managedKey(owner, managed) : undefined);
  return key === undefined || keyState(key, world) === undefined ? undefined : key;
}

/** The policy that AWS states for this key. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html */
function managedKey({ region, account }: Pick<Context, 'region' | 'account'>, arn: string): Key {
  const policy = {
    Version: '2012-10-17',
    Id: 'auto-ebs-2',
    Statement: [
      {
        Sid: 'Allow access through EBS for all principals in the account that are authorized to use EBS',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: [
          'kms:Encrypt',
          'kms:Decrypt',
          'kms:ReEncrypt*',
          'kms:GenerateDataKey*',
          'kms:CreateGrant',
          'kms:DescribeKey',
        ],
        Resource: '*',
        Condition: {
          StringEquals: { 'kms:CallerAccount': account.id, 'kms:ViaService': `ec2.${region}.amazonaws.com` },
        },
      },
      {
        Sid: 'Allow direct access to key metadata to the account',
        Effect: 'Allow',
        Principal: { AWS: `arn:${account.partition}:iam::${account.id}:root` },
        Action: ['kms:Describe*', 'kms:Get*', 'kms:List*', 'kms:RevokeGrant'],
        Resource: '*',
      },
    ],
  };
  return {
    arn,
    keyId: arn.replace(/^.*\//, ''),
    ownerId: account.id,
    manager: 'AWS',
    description: 'Default key that protects my EBS volumes when no other key is defined',
    spec: 'SYMMETRIC_DEFAULT',
    usage: 'ENCRYPT_DECRYPT',
    origin: 'AWS_KMS',
    createdAt: Date.parse('2020-01-01T00:00:00Z'),
    state: 'Enabled',
    policy: JSON.stringify(policy),
    grants: [],
  };
}

export function putKey(world: World, region: string, key: Key): void {
  kmsRegion(world, region).keys.set(key.arn, key);
}

/**
 * The error for an identifier that names no key. AWS takes an ARN of another region for none, and tells another account
 * nothing about what exists.
 */
export function noSuchKey(given: string, action: string, context: Pick<Context, 'region' | 'account'>): AwsError {
  const named = parse(given, context);
  if (named === undefined) return new AwsError('InvalidArnException', `Invalid arn ${given}`);
  if (named.region !== context.region) return new AwsError('NotFoundException', `Invalid arn ${named.region}`);
  if (named.ownerId !== context.account.id) return keyDenied(given, action, context);
  const arn = kmsArn(context, named.resource);
  return new AwsError(
    'NotFoundException',
    named.resource.startsWith('alias/') ? `Alias ${arn} is not found.` : `Key '${arn}' does not exist`,
  );
}

export function keyDenied(resource: string, action: string, { account }: Pick<Context, 'account'>): AwsError {
  return new AwsError(
    'AccessDeniedException',
    `User: ${account.arn} is not authorized to perform: ${action} on resource: ${resource} because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`,
  );
}
