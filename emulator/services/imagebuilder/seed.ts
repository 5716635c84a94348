import type { Component, Image, Workflow } from '@aws-sdk/client-imagebuilder';
import { AwsError } from '../../protocol/aws-error.js';
import { partitionOf } from '../../world/regions.js';
import type { World } from '../../world/world.js';
import { arnOf, splitVersion } from './arns.js';
import { owners } from './owners.js';
import { builderOf, type Stored } from './state.js';

/** What the control API creates: a resource of AWS, of the Marketplace, of a third party, or of an account. */
export interface NewResource {
  readonly kind: 'component' | 'workflow' | 'image';
  readonly region: string;
  /** `Amazon`, `AWSMarketplace`, `ThirdParty` or an account id. */
  readonly owner: string;
  readonly name: string;
  /** `1.0.0/1` */
  readonly version: string;
  readonly platform?: string;
  /** Of a component: ACTIVE, DISABLED or DEPRECATED; of an image, any state of one. */
  readonly status?: string;
  readonly reason?: string;
  readonly productCodes?: readonly string[];
  /** The accounts that can see a resource of an account. */
  readonly sharedWith?: readonly string[];
  /** Of an image: the AMI in its region. */
  readonly imageId?: string;
}

/** Creates a resource, or replaces the one of that name and version. @returns its ARN. @throws AwsError. */
export function seedResource(world: World, seed: NewResource): string {
  const { semantic, build } = splitVersion(`/${seed.version}`);
  if (semantic === undefined || build === undefined || semantic.includes('x')) {
    throw new AwsError('InvalidRequest', 'version must have the form 1.0.0/1.');
  }
  const owner = owners[seed.owner] ?? seed.owner;
  const place = { partition: partitionOf(seed.region), region: seed.region, owner };
  const kind = seed.kind === 'workflow' ? 'workflow/build' : seed.kind;
  const arn = arnOf(kind, seed.name, place, { semantic, build: Number(build) });
  const { components, workflows, images } = builderOf(world, seed.region);
  const before = components.get(arn) ?? workflows.get(arn) ?? images.get(arn);
  const stored = {
    arn,
    owner,
    sharedWith: seed.sharedWith ?? [],
    createdAt: before?.createdAt ?? world.clock.now(),
    tags: new Map(),
  };
  const common = { arn, name: seed.name, version: semantic };
  switch (seed.kind) {
    case 'component':
      components.set(arn, { ...stored, value: componentOf(seed, common) } as Stored<Component>);
      break;
    case 'workflow':
      workflows.set(arn, {
        ...stored,
        value: { ...common, type: 'BUILD', ...(seed.status === 'DEPRECATED' && { state: { status: 'DEPRECATED' } }) },
      } as Stored<Workflow>);
      break;
    case 'image':
      images.set(arn, {
        ...stored,
        value: imageOf(seed, { ...common, version: `${semantic}/${build}` }),
        phases: [
          {
            at: stored.createdAt,
            status: (seed.status ?? 'AVAILABLE') as 'AVAILABLE',
            ...(seed.reason !== undefined && { reason: seed.reason }),
          },
        ],
      });
      break;
    default:
      throw new AwsError('InvalidRequest', 'kind must be component, workflow or image.');
  }
  return arn;
}

function componentOf(seed: NewResource, common: object): Component {
  return {
    ...common,
    type: 'BUILD',
    platform: (seed.platform ?? 'Linux') as 'Linux',
    state: { status: (seed.status ?? 'ACTIVE') as 'ACTIVE', ...(seed.reason !== undefined && { reason: seed.reason }) },
    encrypted: true,
    obfuscate: seed.owner === 'AWSMarketplace',
    ...(seed.productCodes !== undefined && {
      productCodes: seed.productCodes.map((productCodeId) => ({ productCodeId, productCodeType: 'marketplace' })),
    }),
  };
}

function imageOf(seed: NewResource, common: object): Image {
  const accountId = /^\d{12}$/.test(seed.owner) ? { accountId: seed.owner } : {};
  const ami = { region: seed.region, image: seed.imageId, name: seed.name, ...accountId };
  const amis = seed.imageId === undefined ? [] : [ami];
  return {
    ...common,
    type: 'AMI',
    platform: (seed.platform ?? 'Linux') as 'Linux',
    imageSource: seed.owner === 'AWSMarketplace' ? 'AWS_MARKETPLACE' : 'AMAZON_MANAGED',
    outputResources: { amis },
  };
}
