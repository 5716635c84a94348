import type { KeyMetadata } from '@aws-sdk/client-kms';
import type { Clients } from '../../aws/clients.js';
import type { EC2 } from '../../aws/ec2.js';
import { awsCode, isDenied } from '../../aws/errors.js';
import { allPages } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import { once } from '../../run/barrier.js';
import type { KmsKey } from '../../run/found.js';
import { ebsAlias, mayBeAbsent } from './names.js';

/** Who asks, by which an ID or alias without an ARN is complete. */
interface Caller {
  readonly partition: string;
  readonly accountId: string;
}

/** Reads each key once per run. */
export function createKeyReader(clients: Clients, caller: Caller): (region: string, name: string) => Promise<KmsKey> {
  const read = once(
    ({ region, name }: { region: string; name: string }) => readKey(clients, caller, region, name),
    ({ region, name }) => `${region} ${name}`,
  );
  return (region, name) => read({ region, name });
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html */
async function readKey(clients: Clients, caller: Caller, region: string, name: string): Promise<KmsKey> {
  const named = completeArn(caller, region, name);
  try {
    const { KeyMetadata } = await (await clients.kms(region)).describeKey({ KeyId: name });
    return describedKey(name, named, given(KeyMetadata, 'KeyMetadata of DescribeKey'));
  } catch (error) {
    const unread = {
      name,
      arn: named.includes(':key/') ? named : undefined,
      identities: [named] as const,
      manager: ebsAlias.test(name) ? ('aws' as const) : undefined,
      isForEncryption: true,
    };
    if (mayBeAbsent(awsCode(error))) return { ...unread, state: 'missing', why: '' };
    if (isDenied(error)) return { ...unread, state: 'unknown', why: 'kms:DescribeKey is not allowed' };
    throw error;
  }
}

function describedKey(name: string, named: string, metadata: KeyMetadata): KmsKey {
  const arn = given(metadata.Arn, 'Arn of a KMS key');
  return {
    name,
    arn,
    identities: named === arn ? [arn] : [arn, named],
    manager: metadata.KeyManager === 'AWS' ? 'aws' : 'customer',
    state: given(metadata.KeyState, 'KeyState of a KMS key'),
    why: '',
    isForEncryption:
      metadata.KeyUsage === 'ENCRYPT_DECRYPT' && (metadata.KeySpec ?? 'SYMMETRIC_DEFAULT') === 'SYMMETRIC_DEFAULT',
  };
}

function completeArn({ partition, accountId }: Caller, region: string, name: string): string {
  if (name.startsWith('arn:')) return name;
  return `arn:${partition}:kms:${region}:${accountId}:${name.startsWith('alias/') ? name : `key/${name}`}`;
}

/**
 * The default key for EBS encryption in a region, as EBS names it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsDefaultKmsKeyId.html
 */
export async function readDefaultKeyName(ec2: EC2): Promise<string | undefined> {
  try {
    return (await ec2.getEbsDefaultKmsKeyId({})).KmsKeyId || 'alias/aws/ebs';
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

/** The default key of a region where this role may not ask which one it is. */
export function unknownDefaultKey({ partition, accountId }: Caller, region: string): KmsKey {
  return {
    name: 'the default key',
    arn: undefined,
    identities: [`arn:${partition}:kms:${region}:${accountId}:default`],
    manager: undefined,
    state: 'unknown',
    why: 'ec2:GetEbsDefaultKmsKeyId is not allowed',
    isForEncryption: true,
  };
}

/** A key's policy as JSON text; undefined when this role may not read it, or the key is another account's. */
export async function readPolicy(clients: Clients, region: string, arn: string): Promise<string | undefined> {
  try {
    return (await (await clients.kms(region)).getKeyPolicy({ KeyId: arn, PolicyName: 'default' })).Policy;
  } catch (error) {
    if (isDenied(error) || mayBeAbsent(awsCode(error))) return undefined;
    throw error;
  }
}

/** A grant, as far as it counts here. */
export interface KeyGrant {
  readonly grantee: string;
  /** Operations, such as `Decrypt`. */
  readonly operations: readonly string[];
  readonly isConstrained: boolean;
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListGrants.html */
export async function readGrants(clients: Clients, region: string, arn: string): Promise<KeyGrant[] | undefined> {
  try {
    const pages = (await clients.kms(region)).paginateListGrants({ KeyId: arn });
    return (await allPages(pages, (page) => page.Grants)).map(
      ({ GranteePrincipal = '', Operations = [], Constraints }) => ({
        grantee: GranteePrincipal,
        operations: Operations,
        isConstrained: Object.keys(Constraints ?? {}).length > 0,
      }),
    );
  } catch (error) {
    if (isDenied(error) || mayBeAbsent(awsCode(error))) return undefined;
    throw error;
  }
}
