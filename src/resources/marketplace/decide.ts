import { isDeepStrictEqual } from 'node:util';
import type { Marketplace } from '../../config/config.js';
import {
  type ChangeSet,
  type DeliveryOption,
  isUnderWay,
  type Offer,
  type Product,
  type Version,
} from '../../run/product.js';
import { offerOf } from './requests.js';

/** How far a version has got. `changeSet` is the one that creates or created it, as far as AWS still lists it. */
export type VersionState =
  | { readonly state: 'there'; readonly version: Version | undefined; readonly changeSet: ChangeSet | undefined }
  | { readonly state: 'requested'; readonly changeSet: ChangeSet }
  /** `changeSet`: the last one that tried, and FAILED or was CANCELLED. */
  | { readonly state: 'missing'; readonly changeSet: ChangeSet | undefined };

/** The change sets that add a version of this title to the product, newest first. */
function addsVersion(product: Product, title: string, intent: ChangeSet['intent']): ChangeSet[] {
  return product.changeSets.filter(
    (set) =>
      set.intent === intent &&
      set.changes.some(
        ({ type, entityId, details }) =>
          type === 'AddDeliveryOptions' && entityId === product.entityId && details.Version?.VersionTitle === title,
      ),
  );
}

/** Whether a version of exactly this title exists, is being created, or is still to be requested. Pure. */
export function versionState(product: Product, title: string): VersionState {
  const version = product.versions.find((one) => one.title === title);
  const [latest] = addsVersion(product, title, 'APPLY');
  const succeeded = addsVersion(product, title, 'APPLY').find(({ status }) => status === 'SUCCEEDED');
  // A version can't be deleted: one that was created and isn't shown yet will be.
  if (version || succeeded) return { state: 'there', version, changeSet: succeeded };
  if (latest && isUnderWay(latest.status)) return { state: 'requested', changeSet: latest };
  return { state: 'missing', changeSet: latest };
}

/**
 * Whether a version, there or requested, comes from our image; `unsure` when only what the product shows speaks against
 * it, because AWS may show the ID of a copy of its own.
 * @param imageId undefined when the image doesn't exist yet: then no version can come from it
 */
export function versionImage(
  state: Exclude<VersionState, { state: 'missing' }>,
  imageId: string | undefined,
): 'ours' | 'other' | 'unsure' {
  if (imageId === undefined) return 'other';
  const asked = state.changeSet && imageOf(state.changeSet);
  if (asked !== undefined) return asked === imageId ? 'ours' : 'other';
  const shown = state.state === 'there' ? (state.version?.imageIds ?? []) : [];
  return shown.includes(imageId) || shown.length === 0 ? 'ours' : 'unsure';
}

function imageOf(changeSet: ChangeSet): string | undefined {
  return changeSet.changes
    .flatMap(({ details }) => details.DeliveryOptions ?? [])
    .map((option) => option.Details?.AmiDeliveryOptionDetails?.AmiSource?.AmiId)
    .find((id) => id !== undefined);
}

/** The validation of these very details that is under way or has succeeded: it needn't be repeated. */
export function findValidation(product: Product, title: string, details: object): ChangeSet | undefined {
  return addsVersion(product, title, 'VALIDATE').find(
    ({ status, changes }) =>
      (isUnderWay(status) || status === 'SUCCEEDED') && isDeepStrictEqual(plain(changes[0]?.details), plain(details)),
  );
}

/** The delivery option with which a version offers its AMI. */
export function amiOption(version: Version): DeliveryOption | undefined {
  return version.options.find(({ type }) => type === 'AmazonMachineImage') ?? version.options[0];
}

/** What UpdateDeliveryOptions can change, by the config's names; in config values. */
type Differences = { readonly from: Record<string, unknown>; readonly to: Record<string, unknown> };

/**
 * How a version that exists differs from the config; undefined when it doesn't. What the config doesn't give is left as
 * it is. Pure.
 */
export function versionDifferences(version: Version, config: Marketplace): Differences | undefined {
  const shown: Offer = amiOption(version)?.offer ?? {};
  const wanted = offerOf(config);
  const pairs: [field: string, from: unknown, to: unknown][] = [
    ['release_notes', version.releaseNotes, config.release_notes],
    ['usage_instructions', shown.UsageInstructions, wanted.UsageInstructions],
    ['recommended_instance_type', shown.RecommendedInstanceType, wanted.RecommendedInstanceType],
    ['security_groups', shown.SecurityGroups, wanted.SecurityGroups],
    ['access_endpoint_url', shown.AccessEndpointUrl, wanted.AccessEndpointUrl],
  ];
  const differing = pairs.filter(([, from, to]) => to !== undefined && !isDeepStrictEqual(plain(from), plain(to)));
  if (differing.length === 0) return undefined;
  return {
    from: Object.fromEntries(differing.map(([field, from]) => [field, from ?? null])),
    to: Object.fromEntries(differing.map(([field, , to]) => [field, to])),
  };
}

/**
 * What AWS may show otherwise without its being another: a text's line ends and the space around it (a block of YAML
 * ends with a newline), and the order of a list and of keys, however deep.
 */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim();
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(([key, field]) => [key, plain(field)] as const);
    return Object.fromEntries(fields.toSorted(([a], [b]) => Number(a > b) - Number(a < b)));
  }
  const keyed = Array.from(value, plain).map((one) => [JSON.stringify(one), one] as const);
  return keyed.toSorted(([a], [b]) => Number(a > b) - Number(a < b)).map(([, one]) => one);
}

/** Change sets that change the options of one version, newest first. */
export function updatesVersion(product: Product, optionId: string): ChangeSet[] {
  return product.changeSets.filter(({ changes }) =>
    changes.some(
      ({ type, details }) =>
        type === 'UpdateDeliveryOptions' && (details.DeliveryOptions ?? []).some(({ Id }) => Id === optionId),
    ),
  );
}

export interface Restriction {
  readonly titles: readonly string[];
  readonly optionIds: readonly string[];
}

/** RestrictDeliveryOptions takes this many options at most. */
const optionsPerChangeSet = 50;

/**
 * The versions that are older than this one, public, and beyond the `keep` newest of those, in batches for one change
 * set each. Those that a change set is restricting already are left out, and so is every newer version. Pure.
 * @param siblings titles that the configs ask for: they are no predecessors of each other
 */
export function olderVersions(
  product: Product,
  title: string,
  keep: number,
  siblings: ReadonlySet<string>,
): Restriction[] {
  const createdMs = product.versions.find((one) => one.title === title)?.createdMs ?? Infinity;
  const options = product.versions
    .filter(
      (one) =>
        one.title !== title &&
        !siblings.has(one.title) &&
        one.createdMs < createdMs &&
        one.options.some((option) => option.public),
    )
    .toSorted((a, b) => b.createdMs - a.createdMs)
    .slice(keep)
    .flatMap((one) => restrictable(product, publicOptions(one)).map((id) => ({ title: one.title, id })));
  const batches: Restriction[] = [];
  for (let start = 0; start < options.length; start += optionsPerChangeSet) {
    const batch = options.slice(start, start + optionsPerChangeSet);
    batches.push({
      titles: [...new Set(batch.map((option) => option.title))],
      optionIds: batch.map((option) => option.id),
    });
  }
  return batches;
}

/** Those of the options that are still public and that no change set is restricting. */
export function restrictable(product: Product, optionIds: readonly string[]): string[] {
  const still = new Set(product.versions.flatMap(publicOptions));
  const underWay = product.changeSets
    .filter(({ status }) => isUnderWay(status))
    .flatMap(({ changes }) => changes.flatMap(({ details }) => details.DeliveryOptionIds ?? []));
  return optionIds.filter((id) => still.has(id) && !underWay.includes(id));
}

export function publicOptions(version: Version): string[] {
  return version.options.flatMap((option) => (option.public ? [option.id] : []));
}

/** Whether another version than these is public and stays so: AWS doesn't restrict the last one. */
export function othersPublic(product: Product, titles: readonly string[]): boolean {
  return product.versions.some(
    (one) => !titles.includes(one.title) && restrictable(product, publicOptions(one)).length > 0,
  );
}
