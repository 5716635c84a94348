import type { EC2, Image } from '@aws-sdk/client-ec2';
import type { ServiceQuotas } from '@aws-sdk/client-service-quotas';
import type { SSM } from '@aws-sdk/client-ssm';
import { awsCode, isDenied } from '../../aws/errors.js';
import { sourceDigestTag } from '../../identity/tags.js';
import { describeImages, describeImagesBy, describeSnapshots, snapshotIdsOf } from '../image/read.js';

/** The quota of public AMIs per region. */
const publicImagesQuota = 'L-0E3CBAB9';
/** GetParameters takes this many names at most. */
const namesPerCall = 10;

/** What publishing in one region has to know, read once at the start. */
export interface PublishingFacts {
  /** undefined where nothing is to become public. */
  readonly blocks: {
    readonly images: PublicBlock | undefined;
    readonly snapshots: PublicBlock | undefined;
  };
  readonly quota: PublicQuota | undefined;
  /** Images of ours that a `supersede.match` may mean, newest first; by that pattern. */
  readonly older: ReadonlyMap<string, readonly Image[]>;
  /**
   * Public snapshots under those of them that aren't public, and under no public image either: ids, with the names of the
   * images that stand on each. A run that ended while it made an image private leaves such.
   */
  readonly leftOpen: ReadonlyMap<string, readonly string[]>;
  /** SSM parameters that exist, by name; `unknown` when this role may not ask. */
  readonly parameters: ReadonlyMap<string, StoredParameter> | 'unknown';
}

/** The account's block on public access of one kind of resource, in one region. */
export interface PublicBlock {
  /** `unblocked`, `block-new-sharing` or `block-all-sharing`; `unknown` when this role may not ask. */
  readonly state: string | undefined;
  /** `account` or `declarative-policy`. */
  readonly managedBy: string | undefined;
}

export interface PublicQuota {
  /** undefined when it may not be read. */
  readonly limit: number | undefined;
  /** Ids of the images that are public now. */
  readonly publicIds: readonly string[];
}

export interface StoredParameter {
  readonly value: string;
  /** `String`, `StringList` or `SecureString`; an overwrite can't change it. */
  readonly type: string;
  readonly dataType: string;
}

export interface PublishingQuestion {
  /** Whether any image, or any snapshot, is to become public here and isn't yet. */
  readonly images: boolean;
  readonly snapshots: boolean;
  readonly patterns: readonly string[];
  readonly parameterNames: readonly string[];
}

export interface PublishingClients {
  readonly ec2: EC2;
  readonly ssm: () => Promise<SSM>;
  readonly serviceQuotas: () => Promise<ServiceQuotas>;
}

export async function readPublishingFacts(
  clients: PublishingClients,
  question: PublishingQuestion,
): Promise<PublishingFacts> {
  const { ec2 } = clients;
  const [imageBlock, snapshotBlock, quota, older, parameters] = await Promise.all([
    question.images ? unlessDenied(() => readImageBlock(ec2), unknownBlock) : undefined,
    question.snapshots ? unlessDenied(() => readSnapshotBlock(ec2), unknownBlock) : undefined,
    question.images ? readQuota(clients) : undefined,
    readOlder(ec2, question.patterns),
    question.parameterNames.length > 0
      ? unlessDenied(async () => readParameters(await clients.ssm(), question.parameterNames), 'unknown' as const)
      : new Map<string, StoredParameter>(),
  ]);
  const leftOpen = await readLeftOpen(ec2, [...older.values()].flat());
  return { blocks: { images: imageBlock, snapshots: snapshotBlock }, quota, older, leftOpen, parameters };
}

const unknownBlock: PublicBlock = { state: 'unknown', managedBy: undefined };

async function readImageBlock(ec2: EC2): Promise<PublicBlock> {
  const { ImageBlockPublicAccessState, ManagedBy } = await ec2.getImageBlockPublicAccessState({});
  return { state: ImageBlockPublicAccessState, managedBy: ManagedBy };
}

async function readSnapshotBlock(ec2: EC2): Promise<PublicBlock> {
  const { State, ManagedBy } = await ec2.getSnapshotBlockPublicAccessState({});
  return { state: State, managedBy: ManagedBy };
}

/** What may not be read is no reason to stop: AWS will say so itself. */
async function unlessDenied<T, U>(read: () => Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await read();
  } catch (error) {
    if (!isDenied(error)) throw error;
    return otherwise;
  }
}

async function readQuota({ ec2, serviceQuotas }: PublishingClients): Promise<PublicQuota> {
  const [limit, images] = await Promise.all([
    readLimit(serviceQuotas),
    describeImagesBy(ec2, [{ Name: 'is-public', Values: ['true'] }]),
  ]);
  return { limit, publicIds: images.map((image) => image.ImageId ?? '') };
}

/** A quota that may not be read is no reason to stop: AWS will say so itself. */
async function readLimit(serviceQuotas: () => Promise<ServiceQuotas>): Promise<number | undefined> {
  try {
    const client = await serviceQuotas();
    const { Quota } = await client.getServiceQuota({ ServiceCode: 'ec2', QuotaCode: publicImagesQuota });
    return Quota?.Value;
  } catch (error) {
    if (awsCode(error) === undefined) throw error;
    return undefined;
  }
}

async function readOlder(ec2: EC2, patterns: readonly string[]): Promise<Map<string, Image[]>> {
  const entries = await Promise.all(
    [...new Set(patterns)].map(async (pattern) => {
      const images = await describeImagesBy(ec2, [
        { Name: 'name', Values: [pattern] },
        { Name: 'tag-key', Values: [sourceDigestTag] },
      ]);
      return [pattern, images.toSorted((a, b) => (b.CreationDate ?? '').localeCompare(a.CreationDate ?? ''))] as const;
    }),
  );
  return new Map(entries);
}

async function readLeftOpen(ec2: EC2, older: readonly Image[]): Promise<Map<string, string[]>> {
  const ids = new Set(older.filter((image) => !image.Public).flatMap(snapshotIdsOf));
  const open = (await describeSnapshots(ec2, 'snapshot-id', [...ids], ['all'])).map(
    ({ SnapshotId = '' }) => SnapshotId,
  );
  const users = await describeImages(ec2, 'block-device-mapping.snapshot-id', open);
  const byId = open.map((id) => [id, users.filter((image) => snapshotIdsOf(image).includes(id))] as const);
  return new Map(
    byId
      .filter(([, images]) => !images.some((image) => image.Public))
      .map(([id, images]) => [id, images.map((image) => image.Name ?? '')]),
  );
}

export async function readParameters(ssm: SSM, names: readonly string[]): Promise<Map<string, StoredParameter>> {
  const distinct = [...new Set(names)];
  const calls: Promise<void>[] = [];
  const parameters = new Map<string, StoredParameter>();
  for (let start = 0; start < distinct.length; start += namesPerCall) {
    calls.push(
      ssm.getParameters({ Names: distinct.slice(start, start + namesPerCall) }).then(({ Parameters }) => {
        for (const { Name = '', Value = '', Type = 'String', DataType = 'text' } of Parameters ?? []) {
          parameters.set(Name, { value: Value, type: Type, dataType: DataType });
        }
      }),
    );
  }
  await Promise.all(calls);
  return parameters;
}
