import type { ImageRegionResult } from '../../report/result.js';
import type { Id } from '../../run/change.js';
import type { Ami } from '../../run/ensured.js';
import { type Image, rootSnapshotId, snapshotIdsOf } from '../../run/found.js';
import { imageResult, recordImage, updateImage } from '../../run/ledger.js';
import { inRegion, isBestEffort, isBestEffortFor, type Place, type Publication } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region, Target } from '../../run/target.js';
import type { Principal, WantedImage } from '../../run/wanted.js';
import { parameterNames } from '../ssm-parameter/names.js';
import { parametersNaming } from '../ssm-parameter/record.js';
import { findImage } from './find.js';

/** Notes what the inventory shows of an image in a region. */
export function recordFound(run: Run, place: Place): void {
  const { target, region, image } = place;
  const found = findImage(place);
  const snapshotId = found && rootSnapshotId(found);
  recordImage(run.ledger, image.name, {
    ...inRegion(region),
    partition: target.partition,
    ...(found === undefined ? {} : { imageId: found.id }),
    ...(found === undefined || snapshotId === undefined ? {} : { snapshotId, kmsKeyArn: keyOf(region, found) }),
    snapshotIds: found === undefined ? [] : snapshotIdsOf(found),
    ...visibleState(found),
    sharedWith: found === undefined ? [] : (region.found.launchPermissions.get(found.id) ?? []).toSorted(),
    ssmParameters: parametersNaming(found?.id, parameterNames(place), region.publishing.parameters),
    bestEffort: isBestEffort(region.name, [image]),
  });
}

/** What the manifest shows of an image where nothing could be read. */
export function recordUnread(
  run: Run,
  image: Pick<WantedImage, 'name' | 'config'>,
  region: string,
  { accountId, partition }: Pick<Target, 'accountId' | 'partition'>,
): void {
  recordImage(run.ledger, image.name, {
    accountId,
    region,
    partition,
    state: 'unknown',
    public: 'unknown',
    snapshotIds: [],
    sharedWith: [],
    ssmParameters: 'unknown',
    bestEffort: isBestEffortFor(region, [image.config]),
  });
}

/** What DescribeImages shows of an image's state. */
export function visibleState(
  image: Image | undefined,
): Pick<ImageRegionResult, 'state' | 'public' | 'deprecationTime' | 'deregistrationProtection'> {
  return {
    state: image?.state ?? 'missing',
    public: image?.public ?? false,
    ...lifecycle(image?.deprecationMs, image?.deregistrationProtection),
  };
}

function lifecycle(deprecationMs: number | undefined, deregistrationProtection: string | undefined) {
  const deprecationTime = deprecationMs === undefined ? undefined : new Date(deprecationMs).toISOString();
  return { deprecationTime, deregistrationProtection };
}

/**
 * Notes what exists of an image that is still being built: its root snapshot, others, and its ID once AWS has given it.
 */
export function recordPart(
  run: Run,
  { region, image }: Place,
  { snapshotId, otherId, imageId }: { readonly snapshotId?: Id; readonly otherId?: Id; readonly imageId?: string },
): void {
  if (imageResult(run.ledger, inRegion(region), image.name)?.imageId !== undefined) return;
  updateImage(run.ledger, inRegion(region), image.name, (before) => ({
    ...(typeof snapshotId === 'string' ? { snapshotId } : {}),
    snapshotIds: knownIds([snapshotId ?? [], before.snapshotIds, otherId ?? []].flat()),
    ...(imageId === undefined ? {} : { imageId, state: 'pending' }),
  }));
}

function knownIds(ids: readonly Id[]): string[] {
  return [...new Set(ids.flatMap((id) => (typeof id === 'string' ? id : [])))];
}

/** The key of the snapshots under an image that exists, the root snapshot's if it has one. */
function keyOf({ found: { snapshotsById } }: Region, image: Image): string | undefined {
  const ids = [rootSnapshotId(image) ?? [], snapshotIdsOf(image)].flat();
  return ids.map((id) => snapshotsById.get(id)?.kmsKeyArn).find((key) => key !== undefined);
}

/**
 * Notes the key of the snapshots under an image, unless it is known already.
 * @param kmsKeyArns of each, that of the root snapshot first
 */
export function recordEncryption(
  run: Run,
  { region, image }: Place,
  kmsKeyArns: readonly (string | undefined)[],
): void {
  const kmsKeyArn = kmsKeyArns.find((key) => key !== undefined);
  updateImage(run.ledger, inRegion(region), image.name, (before) => ({ kmsKeyArn: before.kmsKeyArn ?? kmsKeyArn }));
}

/** Notes an image as the run created or found it; `shared` are principals that it has been shared with since. */
export function recordAmi(run: Run, place: Place, ami: Ami, shared: readonly Principal[] = []): void {
  const { target, region, image } = place;
  const before = imageResult(run.ledger, inRegion(region), image.name);
  recordImage(run.ledger, image.name, {
    ...inRegion(region),
    partition: target.partition,
    ...(typeof ami.id === 'string' ? { imageId: ami.id } : {}),
    ...(typeof ami.snapshotId === 'string' ? { snapshotId: ami.snapshotId } : {}),
    kmsKeyArn: before?.kmsKeyArn,
    snapshotIds: knownIds(ami.snapshotIds),
    state: ami.state,
    public: ami.public,
    sharedWith: [...new Set([...ami.launchPermissions, ...shared.map(({ value }) => value)])].sort(),
    ...lifecycle(ami.deprecationMs, ami.deregistrationProtection),
    ssmParameters: before?.ssmParameters ?? [],
    ...(before?.licenseConfigurationArns && { licenseConfigurationArns: before.licenseConfigurationArns }),
    bestEffort: isBestEffort(region.name, [image]),
  });
}

/** Notes that an image has become public; in a plan it only would. */
export function recordPublic(run: Run, publication: Publication): void {
  if (!run.policy.applies) return;
  const { region, image, ami } = publication;
  if (imageResult(run.ledger, inRegion(region), image.name)) {
    updateImage(run.ledger, inRegion(region), image.name, () => ({ public: true }));
  } else recordAmi(run, publication, { ...ami, public: true });
}

/** Notes that an image is no longer public. */
export function recordPrivate(run: Run, { region, image }: Place): void {
  updateImage(run.ledger, inRegion(region), image.name, () => ({ public: false }));
}

/** Notes when a published image will be deprecated, and whether it is protected; in a plan nothing has changed yet. */
export function recordLifecycle(
  run: Run,
  { region, image }: Publication,
  deprecationMs: number | undefined,
  protection: string,
): void {
  if (!run.policy.applies) return;
  updateImage(run.ledger, inRegion(region), image.name, () => lifecycle(deprecationMs, protection));
}

/** Notes that an image has been deleted. */
export function recordGone(run: Run, { region, image }: Place): void {
  const before = imageResult(run.ledger, inRegion(region), image.name);
  if (!before) return;
  const { imageId: _, snapshotId: __, kmsKeyArn: ___, licenseConfigurationArns: ____, ...rest } = before;
  recordImage(run.ledger, image.name, { ...rest, snapshotIds: [], ...visibleState(undefined), sharedWith: [] });
}
