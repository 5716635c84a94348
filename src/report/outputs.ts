import { changeSetUrl } from './console.js';
import { type ShardBy, shardsOf } from './matrix.js';
import { places, sortedNames } from './order.js';
import { planDigest, planOf } from './plan.js';
import { resourceLabel } from './resource.js';
import type { ImageResult, RunResult } from './result.js';

/** The action's outputs by their names in action.yml, each as the text that GitHub hands on. */
interface Outputs {
  readonly values: Readonly<Record<OutputName, string>>;
  /** Outputs that are left empty because GitHub would refuse them: the manifest has what they would say. */
  readonly tooBig: readonly OutputName[];
}

type OutputName =
  | 'images'
  | 'images-by-group'
  | 'images-by-account'
  | 'ami-ids'
  | 'ami-id'
  | 'snapshot-ids'
  | 'manifest'
  | 'locator'
  | 'changed'
  | 'changes'
  | 'plan-digest'
  | 'complete'
  | 'iam-policy'
  | 'matrix'
  | 'source-sha256'
  | 'public-regions'
  | 'failed-regions'
  | 'marketplace-change-sets';

/** No workflow can take an ID of a rehearsal for one of AWS: these are empty then, and only the manifest has the IDs. */
const ofAws: readonly OutputName[] = [
  'images',
  'images-by-group',
  'images-by-account',
  'ami-ids',
  'ami-id',
  'snapshot-ids',
  'public-regions',
  'marketplace-change-sets',
];

/** GitHub refuses an output over 1 MB, counted in UTF-16; all of a job's together may have 50 MB. */
const mostBytes = 1_000_000;

/**
 * `group` is the input of that name: only this group is listed by group, as awspub does.
 * `manifest` is the manifest's path as the user gave it, `locator` that of the locator if one is written, and `shardBy` how
 * the matrix of a plan is split.
 */
export function outputs(
  result: RunResult,
  options: {
    readonly group: string | undefined;
    readonly manifest: string;
    readonly locator?: string | undefined;
    readonly shardBy: ShardBy;
  },
): Outputs {
  const first = result.targets[0]?.accountId;
  const everywhere = places(result);
  const all = everywhere.filter(({ region }) => first === undefined || region.accountId === first);
  const existing = all.flatMap(({ image, region }) =>
    region.imageId === undefined ? [] : [{ image, region, imageId: region.imageId }],
  );
  const ids = [...new Set(existing.map(({ imageId }) => imageId))];

  const images: Nested = Object.create(null);
  for (const image of result.images) images[image.name] = Object.create(null);
  const snapshotIds: Nested = Object.create(null);
  for (const { image, region, imageId } of existing) {
    put(images, image.name, region.region, imageId);
    if (region.snapshotId !== undefined) put(snapshotIds, region.region, image.name, region.snapshotId);
  }

  const policies = result.rehearsal?.policies?.map(({ caller, documents }) => ({ caller, documents }));
  const values: Record<OutputName, string> = {
    images: JSON.stringify(images),
    'images-by-group': JSON.stringify(byGroup(result.images, images, options.group)),
    'images-by-account': JSON.stringify(byAccount(result, everywhere)),
    'ami-ids': ids.join('\n'),
    'ami-id': ids.length === 1 ? (ids[0] ?? '') : '',
    'snapshot-ids': JSON.stringify(snapshotIds),
    manifest: options.manifest,
    locator: options.locator ?? '',
    changed: String(changed(result)),
    changes: JSON.stringify(result.changes.map((change) => ({ ...change, resource: resourceLabel(change.resource) }))),
    'plan-digest': result.command === 'plan' ? planDigest(planOf(result)) : '',
    complete: String(result.complete),
    'iam-policy': policies === undefined ? '' : JSON.stringify(policies),
    matrix: JSON.stringify({
      include:
        result.command === 'plan' || result.command === 'rehearse' ? shardsOf(result, options.shardBy) : amis(existing),
    }),
    'source-sha256': [...new Set(result.sources.map((source) => source.sha256))].join('\n'),
    'public-regions': sortedNames(
      all.filter(({ region }) => region.public === true).map(({ region }) => region.region),
    ).join('\n'),
    'failed-regions': sortedNames(
      result.failures.flatMap((failure) => (failure.region === undefined ? [] : [failure.region])),
    ).join('\n'),
    'marketplace-change-sets': JSON.stringify(changeSets(result)),
  };

  if (result.rehearsal !== undefined) for (const name of ofAws) values[name] = '';
  const tooBig = (Object.keys(values) as OutputName[]).filter((name) => values[name].length * 2 > mostBytes);
  for (const name of tooBig) values[name] = '';
  return { values, tooBig };
}

/** Whether the run changed AWS (a lost answer counts), or, where nothing is applied, would change it. */
function changed(result: RunResult): boolean {
  const applied = result.changes.some((change) => change.outcome === 'done' || change.outcome === 'unknown');
  const onlyPlanned = result.changes.every((change) => change.outcome === 'planned');
  return applied || (onlyPlanned && result.changes.some((change) => change.action !== 'conflict'));
}

/** A job for each AMI that exists. */
function amis(existing: readonly (ReturnType<typeof places>[number] & { readonly imageId: string })[]): object[] {
  return existing.map(({ image, region, imageId }) => ({
    image: image.name,
    region: region.region,
    'ami-id': imageId,
    architecture: image.architecture,
  }));
}

/** By product and version title the change set that makes the version, or changed it last. */
function changeSets({ marketplace }: RunResult): Nested {
  const found: Nested = Object.create(null);
  for (const { entityId, versionTitle, changeSets } of marketplace) {
    const set = changeSets.findLast(({ kind }) => kind !== 'restrict');
    if (set) found[`${entityId}/${versionTitle}`] = { id: set.id, status: set.status, url: changeSetUrl(set.id) };
  }
  return found;
}

/** Every account of the run, with those of its images that exist. */
function byAccount(result: RunResult, all: ReturnType<typeof places>): Record<string, Nested> {
  const accounts: Record<string, Nested> = Object.create(null);
  for (const { accountId } of result.targets) accounts[accountId] = Object.create(null) as Nested;
  for (const { image, region } of all) {
    const { accountId, imageId } = region;
    if (imageId === undefined) continue;
    accounts[accountId] ??= Object.create(null) as Nested;
    put(accounts[accountId], image.name, region.region, imageId);
  }
  return accounts;
}

/** Made without a prototype: an image may be called `constructor`. */
type Nested = Record<string, Record<string, string>>;

function put(value: Nested, outer: string, inner: string, id: string): void {
  value[outer] ??= Object.create(null) as Record<string, string>;
  value[outer][inner] = id;
}

function byGroup(images: readonly ImageResult[], ids: Nested, only: string | undefined): Record<string, Nested> {
  const groups: Record<string, Nested> = Object.create(null);
  for (const image of images) {
    for (const group of image.groups) {
      if (only !== undefined && group !== only) continue;
      groups[group] ??= Object.create(null) as Nested;
      groups[group][image.name] = ids[image.name] ?? {};
    }
  }
  return groups;
}
