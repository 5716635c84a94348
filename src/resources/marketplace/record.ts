import type { Marketplace } from '../../config/config.js';
import { changeSetUrl } from '../../report/console.js';
import type { Resource } from '../../report/resource.js';
import type { ChangeSetResult, MarketplaceResult } from '../../report/result.js';
import type { Product } from '../../run/product.js';
import type { Run } from '../../run/run.js';
import type { WantedImage } from '../../run/wanted.js';
import type { FollowedChangeSet } from './change-set.js';
import { publicOptions, versionState } from './decide.js';

/** An image together with the version that it asks for. */
export interface WantedVersion {
  /** The account that sells it. */
  readonly accountId: string;
  readonly image: WantedImage;
  readonly config: Marketplace;
}

/** How logs name a version. */
export function versionName({ config }: WantedVersion): string {
  return `Marketplace version ${config.version_title}`;
}

export function versionResource({ config }: WantedVersion): Resource {
  return { kind: 'Marketplace version', name: config.version_title };
}

/** Notes for manifest and outputs what the product shows of the version. */
export function recordVersion(run: Run, wanted: WantedVersion, product: Product): void {
  const found = versionState(product, wanted.config.version_title);
  const restricted = found.state === 'there' && found.version && publicOptions(found.version).length === 0;
  const state = found.state === 'there' ? (restricted ? 'restricted' : 'public') : found.state;
  record(run, wanted, { state });
  if (found.changeSet) recordChangeSet(run, wanted, 'add', found.changeSet);
}

/** What a change set that adds a version means for the version. */
const reached = {
  PREPARING: 'requested',
  APPLYING: 'requested',
  SUCCEEDED: 'public',
  CANCELLED: 'missing',
  FAILED: 'missing',
} as const;

/** Notes how far a change set has got, and with one that adds the version how far that has got, too. */
export function recordChangeSet(
  run: Run,
  wanted: WantedVersion,
  kind: ChangeSetResult['kind'],
  set: FollowedChangeSet,
): void {
  const before = recorded(run, wanted);
  const others = before.changeSets.filter(({ id }) => id !== set.id);
  record(run, wanted, {
    state: kind === 'add' && before.state !== 'restricted' ? reached[set.status] : before.state,
    changeSets: [...others, { kind, id: set.id, status: set.status }],
  });
}

/** Notes that it isn't known how far the version has got. */
export function recordUnknown(run: Run, wanted: WantedVersion): void {
  record(run, wanted, { state: 'unknown' });
}

/** Notes that new buyers no longer find the version. */
export function recordRestricted(run: Run, wanted: WantedVersion): void {
  record(run, wanted, { state: 'restricted' });
}

/** Shows in the log where a change set that the run has started or found can be followed. */
export function logChangeSet(run: Run, what: string, { id, status }: FollowedChangeSet, wait: boolean): void {
  const end = wait ? '' : '; the next run reports its result';
  run.report.info(`us-east-1  ${what}: change set ${id} is ${status}${end}: ${changeSetUrl(id)}`);
}

function record(run: Run, wanted: WantedVersion, part: Partial<MarketplaceResult>): void {
  run.ledger.marketplace.set(keyOf(wanted), { ...recorded(run, wanted), ...part });
}

function recorded(run: Run, wanted: WantedVersion): MarketplaceResult {
  const { config, image } = wanted;
  const empty = { image: image.name, entityId: config.entity_id, versionTitle: config.version_title };
  return run.ledger.marketplace.get(keyOf(wanted)) ?? { ...empty, state: 'missing', changeSets: [] };
}

function keyOf({ config }: WantedVersion): string {
  return `${config.entity_id}/${config.version_title}`;
}
