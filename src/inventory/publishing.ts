import type { EC2, Image } from '@aws-sdk/client-ec2';
import type { ServiceQuotas } from '@aws-sdk/client-service-quotas';
import type { SSM } from '@aws-sdk/client-ssm';
import { awsCode } from '../aws/errors.js';
import { sourceDigestTag } from '../identity/tags.js';
import { describeImagesBy } from './region.js';

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
  /** SSM parameters that exist, by name. */
  readonly parameters: ReadonlyMap<string, StoredParameter>;
}

/** The account's block on public access of one kind of resource, in one region. */
interface PublicBlock {
  /** `unblocked`, `block-new-sharing` or `block-all-sharing`. */
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
  readonly dataType: string;
}

export interface PublishingQuestion {
  /** Images that are to become public here and aren't yet. */
  readonly newlyPublic: number;
  readonly withSnapshots: boolean;
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
  const needsRoom = question.newlyPublic > 0;
  const [imageBlock, snapshotBlock, quota, older, parameters] = await Promise.all([
    needsRoom ? ec2.getImageBlockPublicAccessState({}) : undefined,
    needsRoom && question.withSnapshots ? ec2.getSnapshotBlockPublicAccessState({}) : undefined,
    needsRoom ? readQuota(clients) : undefined,
    readOlder(ec2, question.patterns),
    question.parameterNames.length > 0
      ? readParameters(await clients.ssm(), question.parameterNames)
      : new Map<string, StoredParameter>(),
  ]);
  return {
    blocks: {
      images: imageBlock && { state: imageBlock.ImageBlockPublicAccessState, managedBy: imageBlock.ManagedBy },
      snapshots: snapshotBlock && { state: snapshotBlock.State, managedBy: snapshotBlock.ManagedBy },
    },
    quota,
    older,
    parameters,
  };
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

export async function readParameters(ssm: SSM, names: readonly string[]): Promise<Map<string, StoredParameter>> {
  const distinct = [...new Set(names)];
  const calls: Promise<void>[] = [];
  const parameters = new Map<string, StoredParameter>();
  for (let start = 0; start < distinct.length; start += namesPerCall) {
    calls.push(
      ssm.getParameters({ Names: distinct.slice(start, start + namesPerCall) }).then(({ Parameters }) => {
        for (const { Name = '', Value = '', DataType = 'text' } of Parameters ?? []) {
          parameters.set(Name, { value: Value, dataType: DataType });
        }
      }),
    );
  }
  await Promise.all(calls);
  return parameters;
}
