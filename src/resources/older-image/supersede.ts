import type { Supersede } from '../../config/config.js';
import { attempt, hasFailed } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { toleratingRefusal } from '../../run/consistency.js';
import { type Image, isProtected, snapshotIdsOf } from '../../run/found.js';
import { inRegion, type Publication, scopeOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';
import { findImage } from '../image/find.js';
import { describeImage } from '../image/read.js';
import { becomingPublic } from '../public-access/becoming.js';
import { deleteImage, ignoringGone } from './delete.js';
import { newestFirst } from './read.js';
import { exceptNewest } from './retention.js';
import { disableOlder, type Retiring, revokePublicOlder } from './revoke.js';
import { ensureSuccessor } from './successor.js';

/** A deprecation within the hour counts as done: AWS takes no time in the past. */
const soonMs = 60 * 60_000;

/** An older image, what supersedes it, and what then becomes of it. */
interface Superseded {
  readonly old: Image;
  /** The first image of the config that supersedes it; when several do, once is enough. */
  readonly by: WantedImage;
  readonly action: Supersede['then'];
}

/**
 * Which older images a new one supersedes: those that match, with our tag, of the same architecture and created before
 * it, without the `keep` newest of them that can be used; where the new one is public, by everyone. Pure.
 * @param createdMs when the new image was created; now for one that is only planned
 */
function supersededBy(region: Region, image: WantedImage, supersede: Supersede, createdMs: number): Image[] {
  const candidates = image.replaced?.toSorted(newestFirst) ?? region.publishing.older.get(supersede.match) ?? [];
  return candidates
    .filter((old) => old.architecture === image.architecture && !region.configuredNames.has(old.name))
    .filter((old) => old.createdMs < createdMs)
    .filter(exceptNewest(supersede.keep, (old) => !image.config.public || old.public));
}

/** Every older image of a region that the images there supersede. */
function allSuperseded(region: Region, images: readonly WantedImage[], nowMs: number): Superseded[] {
  const all = new Map<string, Superseded>();
  for (const image of images) {
    const { supersede } = image.config;
    if (!supersede || image.config.temporary) continue;
    const createdMs = findImage({ region, image })?.createdMs ?? nowMs;
    for (const old of supersededBy(region, image, supersede, createdMs)) {
      if (!all.has(old.id)) all.set(old.id, { old, by: image, action: supersede.then });
    }
  }
  return [...all.values()];
}

/** Those that aren't retired yet. */
function supersededIn(region: Region, images: readonly WantedImage[], nowMs: number): Superseded[] {
  const kept = withPublicSnapshot(images);
  return allSuperseded(region, images, nowMs).filter((one) => !isRetired(region, one, kept, nowMs));
}

function isRetired(region: Region, { old, action }: Superseded, kept: ReadonlySet<string>, nowMs: number): boolean {
  const leavesPublicSnapshot = snapshotIdsOf(old).some((id) => {
    const users = region.publishing.snapshotsLeftPublic.get(id);
    return users !== undefined && !users.some((name) => kept.has(name));
  });
  switch (action) {
    case 'private':
      return !old.public && !leavesPublicSnapshot;
    case 'disable':
      return old.state === 'disabled' && !leavesPublicSnapshot;
    case 'deprecate':
      return isDeprecated(old, nowMs);
    case 'delete':
      return false;
  }
}

function isDeprecated({ deprecationMs }: Image, nowMs: number): boolean {
  return deprecationMs !== undefined && deprecationMs <= nowMs + soonMs;
}

/** Names of the images whose snapshots are to be public: an older image may use the same one. */
function withPublicSnapshot(images: readonly WantedImage[]): Set<string> {
  return new Set(
    images.filter(({ config }) => config.public && config.public_snapshot && !config.temporary).map(({ name }) => name),
  );
}

/**
 * What has to go before the new images become public: all that becomes private, and of what is deleted as much as the
 * quota needs.
 */
function makesRoom(region: Region, images: readonly WantedImage[], nowMs: number): Superseded[] {
  const retiring = supersededIn(region, images, nowMs);
  const leaving = retiring.filter(({ action }) => action === 'private');
  const { quota } = region.publishing;
  if (typeof quota?.limit !== 'number') return leaving; // what isn't known to be needed is not deleted before its time
  const used = quota.publicIds.length - leaving.filter(({ old }) => old.public).length;
  const lacking = used + becomingPublic('images', images, region.found).length - quota.limit;
  const oldestFirst = retiring.filter(({ old, action }) => action === 'delete' && old.public).reverse();
  return [...leaving, ...oldestFirst.slice(0, Math.max(0, lacking))];
}

/**
 * Makes private what the images of a region supersede, and deletes as much of it as the quota of public images needs.
 * Nothing is deleted once a region has failed.
 * @returns IDs of the older images that this was done to
 */
export async function makeRoom(run: Run, region: Region, images: readonly WantedImage[]): Promise<string[]> {
  const done: string[] = [];
  for (const one of makesRoom(region, images, run.awsTime.now())) {
    if (one.action === 'delete' && run.policy.applies && hasFailed(run)) break;
    await retire(run, region, images, one);
    done.push(one.old.id);
  }
  return done;
}

/**
 * Names its successor in each older image that stays, and deprecates, disables or deletes what is superseded: once
 * everything is published, because there is no way back. An image is retired even where its successor can't be named.
 * @param done IDs of those that made room before
 */
export async function retireOlder(
  run: Run,
  region: Region,
  here: readonly Publication[],
  done: ReadonlySet<string>,
): Promise<void> {
  const images = here.map(({ image }) => image);
  const nowMs = run.awsTime.now();
  const retiring = new Set(supersededIn(region, images, nowMs).map(({ old }) => old.id));
  for (const one of allSuperseded(region, images, nowMs)) {
    const { old, by, action } = one;
    const scope = scopeOf(region, [by]);
    const successor = here.find(({ image }) => image === by)?.ami;
    // Before the image is retired: whether AWS lets a disabled one be changed is not documented.
    if (action !== 'delete' && successor) {
      const named = { name: by.name, id: successor.id, public: by.config.public };
      await attempt(run, scope, () => ensureSuccessor(run, region, old, named));
    }
    if (retiring.has(old.id) && !done.has(old.id)) await attempt(run, scope, () => retire(run, region, images, one));
  }
}

async function retire(
  run: Run,
  region: Region,
  images: readonly WantedImage[],
  { old, by, action }: Superseded,
): Promise<void> {
  const retiring = { region, forImage: by.name, old, withPublicSnapshot: withPublicSnapshot(images) };
  switch (action) {
    case 'private':
      return revokePublicOlder(run, retiring);
    case 'disable':
      return disableOlder(run, retiring);
    case 'delete':
      return deleteImage(run, region, by.name, { kind: 'older image', name: old.name }, old);
    case 'deprecate':
      return deprecateOlder(run, retiring);
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html */
async function deprecateOlder(run: Run, { region, forImage, old }: Retiring): Promise<void> {
  await change(
    run,
    {
      ...inRegion(region),
      image: forImage,
      resource: { kind: 'older image', name: old.name },
      action: 'update',
      from: 'in use',
      to: 'deprecated',
    },
    {
      expected: undefined,
      apply: async () => {
        // Rounded to the minute and never in the past: the minute after next.
        const DeprecateAt = new Date(run.awsTime.now() + 2 * 60_000);
        const isSo = async () => {
          const now = await describeImage(region.ec2, old.id);
          return now !== undefined && isDeprecated(now, run.awsTime.now());
        };
        await ignoringGone(region, old.id, () =>
          toleratingRefusal(run, isSo, () => region.ec2.enableImageDeprecation({ ImageId: old.id, DeprecateAt })),
        );
      },
    },
  );
}

/** Ids of public images that supersede takes out of the quota. */
export function roomMade(region: Region, nowMs: number): Set<string> {
  const leaving = supersededIn(region, region.images, nowMs).filter(
    ({ old, action }) => action === 'private' || (action === 'delete' && !isProtected(old)),
  );
  return new Set(leaving.flatMap(({ old }) => (old.public ? [old.id] : [])));
}

/** Older images that supersede is to delete and AWS refuses to deregister, with the image that supersedes each. */
export function undeletable(region: Region, nowMs: number): Superseded[] {
  return supersededIn(region, region.images, nowMs).filter(
    ({ old, action }) => action === 'delete' && isProtected(old),
  );
}
