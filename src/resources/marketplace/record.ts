import type { Marketplace } from '../../config/config.js';
import { changeSetUrl } from '../../report/console.js';
import type { ChangeSetResult, MarketplaceResult } from '../../report/result.js';
import type { Run } from '../../run/run.js';
import type { WantedImage } from '../../run/wanted.js';
import type { Followed } from './change-set.js';
import { publicOptions, versionState } from './decide.js';
import type { Product } from './read.js';

/** An image together with the version that it asks for. */
export interface WantedVersion {
  readonly image: WantedImage;
  readonly config: Marketplace;
}

/** How logs and changes name a version. */
export function versionName({ config }: WantedVersion): string {
  return `Marketplace version ${config.version_title}`;
}

/** Notes for manifest and outputs what the product shows of the version. */
export function recordVersion(run: Run, wanted: WantedVersion, product: Product): void {
  const found = versionState(product, wanted.config.version_title);
  const restricted = found.state === 'there' && found.version && publicOptions(found.version).length === 0;
  const state = found.state === 'there' ? (restricted ? 'restricted' : 'public') : found.state;
  const before = recorded(run, wanted);
  run.marketplace.set(keyOf(wanted), { ...before, state });
  if (found.changeSet) recordChangeSet(run, wanted, 'add', found.changeSet);
}

/** Notes where a change set is now; one that makes the version says how far that has got, too. */
export function recordChangeSet(run: Run, wanted: WantedVersion, kind: ChangeSetResult['kind'], set: Followed): void {
  const before = recorded(run, wanted);
  const others = before.changeSets.filter(({ id }) => id !== set.id);
  const reached = {
    PREPARING: 'requested',
    APPLYING: 'requested',
    SUCCEEDED: 'public',
    CANCELLED: 'missing',
    FAILED: 'missing',
  } as const;
  run.marketplace.set(keyOf(wanted), {
    ...before,
    state: kind === 'add' && before.state !== 'restricted' ? reached[set.status] : before.state,
    changeSets: [...others, { kind, id: set.id, status: set.status }],
  });
}

/** Notes that it isn't known how far the version has got. */
export function recordUnknown(run: Run, wanted: WantedVersion): void {
  run.marketplace.set(keyOf(wanted), { ...recorded(run, wanted), state: 'unknown' });
}

/** Notes that no new buyer finds the version any more. */
export function recordRestricted(run: Run, wanted: WantedVersion): void {
  run.marketplace.set(keyOf(wanted), { ...recorded(run, wanted), state: 'restricted' });
}

/** Says where a change set that the run has started or found can be followed. */
export function tellChangeSet(run: Run, what: string, { id, status }: Followed, wait: boolean): void {
  const end = wait ? '' : '; the next run tells what became of it';
  run.report.info(`us-east-1  ${what}: change set ${id} is ${status}${end}: ${changeSetUrl(id)}`);
}

function keyOf({ config }: WantedVersion): string {
  return `${config.entity_id}/${config.version_title}`;
}

function recorded(run: Run, wanted: WantedVersion): MarketplaceResult {
  const { config, image } = wanted;
  return (
    run.marketplace.get(keyOf(wanted)) ?? {
      image: image.name,
      entityId: config.entity_id,
      versionTitle: config.version_title,
      state: 'missing',
      changeSets: [],
    }
  );
}
