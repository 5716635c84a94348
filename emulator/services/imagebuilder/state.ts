import type {
  Component,
  ContainerRecipe,
  DistributionConfiguration,
  Image,
  ImagePipeline,
  ImageRecipe,
  InfrastructureConfiguration,
  Workflow,
} from '@aws-sdk/client-imagebuilder';
import type { World } from '../../world/world.js';
import type { ClientTokens } from '../client-tokens.js';
import type { Context } from '../service.js';
import type { Tags } from '../tags.js';
import { compareVersions, meansVersion } from './arns.js';
import { notFound } from './errors.js';

/** A resource. `value` has the members that the service returns, except those that follow from the other fields. */
export interface Stored<T> {
  readonly arn: string;
  /** An account id, `aws`, `aws-marketplace` or `third-party`. */
  readonly owner: string;
  /** The accounts that can see it beside its owner. */
  readonly sharedWith: readonly string[];
  /** Milliseconds of the world's clock. */
  readonly createdAt: number;
  readonly updatedAt?: number | undefined;
  readonly tags: Tags;
  readonly value: T;
}

/** A phase of a build, which begins at `at` (milliseconds of the world's clock). */
export interface Phase {
  readonly at: number;
  readonly status: NonNullable<NonNullable<Image['state']>['status']>;
  readonly reason?: string | undefined;
}

/** An image build version. Its state follows from the clock and its phases. */
export interface BuiltImage extends Stored<Image> {
  readonly phases: readonly Phase[];
}

export type Table<T extends Stored<unknown>> = Map<string, T>;

/** The resources of all accounts in a region, by ARN. */
interface Builder {
  readonly distributionConfigurations: Table<Stored<DistributionConfiguration>>;
  readonly infrastructureConfigurations: Table<Stored<InfrastructureConfiguration>>;
  readonly imageRecipes: Table<Stored<ImageRecipe>>;
  readonly containerRecipes: Table<Stored<ContainerRecipe>>;
  readonly components: Table<Stored<Component>>;
  readonly workflows: Table<Stored<Workflow>>;
  readonly pipelines: Table<Stored<ImagePipeline>>;
  readonly images: Table<BuiltImage>;
  readonly clientTokens: ClientTokens<object>;
}

export function builderOf(world: World, region: string): Builder {
  return world.state('imagebuilder', region, () => ({
    distributionConfigurations: new Map(),
    infrastructureConfigurations: new Map(),
    imageRecipes: new Map(),
    containerRecipes: new Map(),
    components: new Map(),
    workflows: new Map(),
    pipelines: new Map(),
    images: new Map(),
    clientTokens: new Map(),
  }));
}

/** Every table that has a resource's tags. */
export function tablesOf(world: World, region: string): readonly Table<Stored<unknown>>[] {
  const { clientTokens: _tokens, ...tables } = builderOf(world, region);
  return Object.values(tables) as Table<Stored<unknown>>[];
}

/** Whether an account can see a resource: its own, a shared one, or one of AWS, of the Marketplace or of a third party. */
export function isVisible({ owner, sharedWith }: Stored<unknown>, accountId: string): boolean {
  return owner === accountId || sharedWith.includes(accountId) || !/^\d{12}$/.test(owner);
}

/**
 * The newest resource that an ARN means: an ARN can have wildcards, and can leave out the number of the build.
 *
 * @throws AwsError ResourceNotFoundException, also for what the caller cannot see.
 */
export function resolve<T extends Stored<unknown>>(table: Table<T>, arn: string, { account }: Context): T {
  const found = [...table.values()]
    .filter((resource) => meansVersion(arn, resource.arn) && isVisible(resource, account.id))
    .sort((a, b) => compareVersions(b.arn, a.arn))[0];
  if (found === undefined) throw notFound(arn);
  return found;
}

/** The caller's own resource of exactly this ARN. @throws AwsError ResourceNotFoundException. */
export function ownResource<T extends Stored<unknown>>(table: Table<T>, arn: string, { account }: Context): T {
  const found = table.get(arn);
  if (found?.owner !== account.id) throw notFound(arn);
  return found;
}

/** Adds a resource of the caller. */
export function addResource<T>(
  table: Table<Stored<T>>,
  arn: string,
  value: T,
  { context, tags }: { readonly context: Context; readonly tags: Record<string, string> | undefined },
): void {
  table.set(arn, {
    arn,
    owner: context.account.id,
    sharedWith: [],
    createdAt: context.world.clock.now(),
    tags: new Map(Object.entries(tags ?? {})),
    value,
  });
}

/** The form of all times in this API: ISO 8601. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** What every resource's output ends with. */
export function commonOutput({ tags, createdAt }: Stored<unknown>): {
  dateCreated: string;
  tags: Record<string, string>;
} {
  return { dateCreated: isoTime(createdAt), tags: Object.fromEntries(tags) };
}
