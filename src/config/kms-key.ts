import { partitionNames } from './partitions.js';

/** `kms_key_id`: one key for all regions, or one per region. */
export type KmsKeyId = string | Readonly<Record<string, string>>;

const keyId = '(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})';
const alias = 'alias/[A-Za-z0-9/_-]{1,250}';
const arn = String.raw`arn:(?:${partitionNames}):kms:([a-z0-9-]+):\d{12}:(?:key/${keyId}|${alias})`;

/** What EC2 takes for a key. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html */
export const kmsKeyExpression = new RegExp(`^(?:${keyId}|${alias}|${arn})$`);

/** The region that a key's or alias's ARN names; undefined for an ID or an alias name. */
function regionOfArn(key: string): string | undefined {
  return /^arn:[^:]+:kms:([^:]+):/.exec(key)?.[1];
}

/** A multi-Region key has the same ID in every region that it was replicated to. */
const isMultiRegion = (key: string): boolean => /(^|:key\/)mrk-/.test(key);
const isAlias = (key: string): boolean => /(^|:)alias\//.test(key);

/** The key for a region; undefined where the map has none. The ARN of a multi-Region key becomes that of its replica. */
export function keyInRegion(key: KmsKeyId, region: string): string | undefined {
  if (typeof key !== 'string') return key[region];
  return isMultiRegion(key) ? key.replace(/^(arn:[^:]+:kms:)[^:]+/, `$1${region}`) : key;
}

/** What is wrong with a key; `within` leads from `kms_key_id` to it. The message goes on after the path. */
interface KeyProblem {
  readonly within: readonly string[];
  readonly of: 'key' | 'value' | 'inside';
  readonly message: string;
}

/** What keeps a key, or a map of keys, from serving these regions. Pure. */
export function keyProblems(key: KmsKeyId, regions: readonly string[]): KeyProblem[] {
  if (typeof key === 'string') {
    const problem = singleKeyProblem(key, regions);
    return problem === undefined ? [] : [{ within: [], of: 'value', message: problem }];
  }
  const missing = regions.filter((region) => key[region] === undefined);
  const foreign = Object.entries(key).flatMap(([region, one]): KeyProblem[] => {
    const arnRegion = regionOfArn(one);
    if (arnRegion === undefined || arnRegion === region) return [];
    return [{ within: [region], of: 'value', message: `is the ARN of a key in ${arnRegion}. Use one of ${region}.` }];
  });
  if (missing.length === 0) return foreign;
  return [{ within: [], of: 'inside', message: `has no key for ${missing.join(', ')}.` }, ...foreign];
}

function singleKeyProblem(key: string, regions: readonly string[]): string | undefined {
  if (isMultiRegion(key)) return undefined;
  const arnRegion = regionOfArn(key);
  const others = regions.filter((region) => region !== arnRegion);
  const remedy = 'Use a map from region to key, an alias name that every region has, or a multi-Region key (mrk-).';
  if (arnRegion !== undefined) {
    return others.length === 0
      ? undefined
      : `is in ${arnRegion}, but ${others.join(', ')} ${others.length === 1 ? 'needs' : 'need'} a key, too. ${remedy}`;
  }
  if (isAlias(key) || regions.length < 2) return undefined;
  return `is the ID of a key of one region, but the image has ${regions.join(', ')}. ${remedy}`;
}

/** Whether an image's config asks for encryption; otherwise the account decides. */
export function isEncrypted(image: {
  readonly encrypted?: boolean | undefined;
  readonly kms_key_id?: KmsKeyId | undefined;
}): boolean {
  return image.kms_key_id !== undefined || image.encrypted === true;
}
