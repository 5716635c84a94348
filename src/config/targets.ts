import { PublishError } from '../error.js';
import type { Config, TargetConfig } from './config.js';
import { aws, partitionOfRegion } from './partitions.js';
import { withoutCopies } from './regional.js';
import { chooseRegions } from './regions.js';
import { lastRole, parseRole } from './role-arn.js';
import { didYouMean } from './suggest.js';
import type { Path } from './yaml/path.js';

/** An account that a run goes to, as far as it is known without AWS. */
export interface TargetPlan {
  /** How messages name it; undefined for the account of the run's own credentials, where no config names it. */
  readonly name: string | undefined;
  /** The roles that lead there, each assumed with the one before; none for the run's own credentials. */
  readonly roles: readonly string[];
  /** Known by its role. */
  readonly accountId: string | undefined;
  readonly partition: string;
  /** The region asked first; undefined for that of the run. */
  readonly region: string | undefined;
  /** The configs as this target takes them, with the selected images. */
  readonly configs: readonly PlannedConfig[];
  /** The same with all images of all configs that go there. */
  readonly all: readonly PlannedConfig[];
}

export interface PlannedConfig {
  /** With the bucket, home and regions of the target, and without Marketplace versions that another target requests and
   * copies that another target provides. */
  readonly config: Config;
  /** As it was loaded. */
  readonly original: Config;
  /** Which of the config's `targets`; undefined: the config has none. */
  readonly index: number | undefined;
}

interface Selection {
  /** Names or account IDs; empty: all. */
  readonly targets: readonly string[];
  /** The partition of the run's own credentials. */
  readonly ownPartition: string;
  /** Gets which images are left out, because they are for other targets. */
  readonly info?: (notice: string) => void;
}

/** AWS Marketplace takes AMIs of this region only (docs/aws-facts.md#marketplace). */
const catalogRegion = 'us-east-1';

/**
 * The accounts that configs go to, in the configs' order: those of several configs with the same roles are one.
 * @param loaded with all their images
 * @param selected the configs that the run is about, with the images that it is about
 * @throws PublishError('input') for a selector that names no target
 */
export function planTargets(
  loaded: readonly Config[],
  selected: readonly Config[],
  { targets: selectors, ownPartition, info }: Selection,
): TargetPlan[] {
  const all = planAll(loaded, selected, ownPartition);
  if (selectors.length === 0) return withConfigs(all);
  refuseUnknown(selectors, all);
  const isChosen = (plan: TargetPlan): boolean => isSelected(plan, selectors);
  const leftOut = imagesOfOthers(all, isChosen);
  const chosen = selected.map((config) => ({
    ...config,
    images: config.images.filter(({ name }) => !leftOut.includes(name)),
  }));
  const left = withConfigs(
    planAll(
      loaded,
      chosen.filter(({ images }) => images.length > 0),
      ownPartition,
    ).filter(isChosen),
  );
  if (left.length === 0) {
    throw new PublishError('input', `no selected image goes to the target ${selectors.join(', ')}`, {
      hint: 'Change the input "target", or "group" and "images": no target matches all of them.',
    });
  }
  const whose = `the ${selectors.length === 1 ? 'target' : 'targets'} ${selectors.join(', ')}`;
  for (const name of leftOut)
    info?.(`${name} is left out, because ${whose} ${selectors.length === 1 ? 'has' : 'have'} none of its regions`);
  return left;
}

function withConfigs(plans: readonly TargetPlan[]): TargetPlan[] {
  return plans.filter((plan) => plan.configs.length > 0);
}

/** Names of the selected images that only other targets than the chosen ones can have, as far as the configs show it. */
function imagesOfOthers(plans: readonly TargetPlan[], isChosen: (plan: TargetPlan) => boolean): string[] {
  const namesIn = (some: readonly TargetPlan[]): string[] =>
    some.flatMap((plan) =>
      plan.configs.flatMap(({ config }) =>
        config.images.filter((image) => mayHave(plan, image)).map(({ name }) => name),
      ),
    );
  const names = new Set(namesIn(plans.filter(isChosen)));
  return [...new Set(namesIn(plans.filter((plan) => !isChosen(plan))))].filter((name) => !names.has(name));
}

/** Without AWS it isn't known which regions an account has, so that any region of its partition may be one. */
export function mayHave({ partition }: TargetPlan, image: Config['images'][number]): boolean {
  const { regions, regions_denylist: denied, within = [] } = image;
  const lists = [regions, within].filter((list) => list.length > 0);
  const [first] = lists;
  if (first === undefined) return true;
  return first.some(
    (region) =>
      partitionOfRegion(region) === partition &&
      !denied.includes(region) &&
      lists.every((list) => list.includes(region)),
  );
}

/** Every account that the configs name, those included that nothing selected goes to. */
function planAll(loaded: readonly Config[], selected: readonly Config[], ownPartition: string): TargetPlan[] {
  const plans = new Map<string, TargetPlan>();
  for (const original of loaded) {
    const chosen = selected.find(({ source }) => source === original.source); // a file may have several configs
    const targets = original.targets.length === 0 ? [undefined] : original.targets;
    for (const [index, target] of targets.entries()) {
      const planned = (of: Config): PlannedConfig[] => [
        {
          config: target === undefined ? of : configIn(of, index, ownPartition),
          original: of,
          index: target === undefined ? undefined : index,
        },
      ];
      const empty = planOf(target, ownPartition);
      const key = JSON.stringify([empty.roles, empty.region]);
      const plan = plans.get(key) ?? empty;
      plans.set(key, {
        ...plan,
        name: plan.name ?? empty.name,
        configs: [...plan.configs, ...(chosen === undefined ? [] : planned(chosen))],
        all: [...plan.all, ...planned(original)],
      });
    }
  }
  return [...plans.values()];
}

/** The configs that any of the targets takes, as they were loaded. */
export function plannedConfigs(plans: readonly TargetPlan[]): Config[] {
  return [...new Set(plans.flatMap(({ configs }) => configs.map(({ original }) => original)))];
}

function planOf(target: TargetConfig | undefined, ownPartition: string): TargetPlan {
  const role = target && lastRole(target);
  const { partition, accountId } =
    role === undefined ? { accountId: undefined, partition: undefined } : parseRole(role);
  return {
    name: target?.name ?? accountId,
    roles: target?.role === undefined ? [] : [target.role, ...target.role_chain],
    accountId,
    partition: partition ?? (target ? partitionOf(target, ownPartition) : ownPartition),
    region: target?.region,
    configs: [],
    all: [],
  };
}

function partitionOf(target: TargetConfig, ownPartition: string): string {
  const role = lastRole(target);
  if (role !== undefined) return parseRole(role).partition;
  const region = target.region ?? target.regions[0];
  return region === undefined ? ownPartition : partitionOfRegion(region);
}

/** A config as one of its targets takes it. */
function configIn(config: Config, index: number, ownPartition: string): Config {
  const target = config.targets[index];
  if (target === undefined) return config;
  const sellers = config.targets.filter((one) => partitionOf(one, ownPartition) === aws.name);
  return {
    ...config,
    ...(target.region === undefined ? {} : { home: target.region }),
    s3: { ...config.s3, bucket_name: target.bucket_name ?? config.s3.bucket_name },
    ebs: { ...config.ebs, region: ebsRegionIn(config, target, ownPartition) },
    images: config.images.map((image) => {
      const seller = sellers.find((one) => isInCatalogRegion({ ...image, within: one.regions })) ?? sellers[0];
      const sells = seller === target || partitionOf(target, ownPartition) !== aws.name;
      return {
        ...(index === 0 ? image : withoutCopies(image)),
        within: target.regions,
        ...(sells ? {} : { marketplace: undefined }),
      };
    }),
    locate: (path) => config.locate(writtenInTarget(path, target, index)),
  };
}

/** The home region of snapshots that are written directly; a target of another partition doesn't have the config's. */
function ebsRegionIn({ ebs }: Config, target: TargetConfig, ownPartition: string): string | undefined {
  if (target.region !== undefined) return target.region;
  const isThere = ebs.region !== undefined && partitionOfRegion(ebs.region) === partitionOf(target, ownPartition);
  return isThere ? ebs.region : undefined;
}

function isInCatalogRegion(image: Config['images'][number]): boolean {
  const available = [{ name: catalogRegion, enabled: true }];
  return chooseRegions(image, { partition: aws.name, available }).regions.length > 0;
}

/** Where a setting of the config is written that the target sets itself. */
function writtenInTarget(path: Path, target: TargetConfig, index: number): Path {
  const isBucket = path.join('.') === 's3.bucket_name' && target.bucket_name !== undefined;
  return isBucket ? ['targets', index, 'bucket_name'] : path;
}

function isSelected({ name, accountId }: TargetPlan, selectors: readonly string[]): boolean {
  return selectors.some((selector) => selector === name || selector === accountId);
}

function refuseUnknown(selectors: readonly string[], all: readonly TargetPlan[]): void {
  const unknown = selectors.find((selector) => !all.some((plan) => isSelected(plan, [selector])));
  if (unknown === undefined) return;
  const names = all.flatMap(({ name }) => name ?? []);
  const near = didYouMean(unknown, names);
  throw new PublishError('input', `no target is called "${unknown}"${near === '' ? '' : `.${near}`}`, {
    hint:
      names.length === 0
        ? 'The configs have no `targets` with a name or a role.'
        : `Known targets: ${[...new Set(names)].join(', ')}.`,
  });
}
