import type { Image } from '@aws-sdk/client-ec2';
import type { Supersede } from '../../config/config.js';
import { whereOf } from '../../run/failure-scope.js';
import { attempt, change, type Run } from '../../run/run.js';
import type { Region, WantedImage } from '../../run/wanted.js';
import { findImage } from '../image/ensure.js';
import { snapshotIdsOf } from '../image/read.js';
import { becoming } from '../public-access/ensure.js';
import { beyond } from './retention.js';
import { deleteImage, disableImage, ignoringGone, makePrivate } from './retire.js';

/** A deprecation within the hour counts as done: AWS takes no time in the past. */
const soonMs = 60 * 60_000;

/**
 * Which older images a new one supersedes: those that match, of ours, of the same architecture and created before it,
 * without the `keep` newest of them that can be used; where the new one is public, by everybody. One that is still being
 * made is another run's. Pure.
 * @param candidates what matches the pattern, newest first
 * @param reserved names of the configs' own images, whatever the run was narrowed to: siblings are no predecessors
 * @param createdMs when the new image was created; now for one that is only planned
 * @param isPublic whether the new image is for everybody
 */
function superseded(
  candidates: readonly Image[],
  { keep }: Supersede,
  architecture: string,
  reserved: ReadonlySet<string>,
  createdMs: number,
  isPublic: boolean,
): Image[] {
  return candidates
    .filter((image) => image.Architecture === architecture && !reserved.has(image.Name ?? ''))
    .filter((image) => Date.parse(image.CreationDate ?? '') < createdMs)
    .filter(beyond(keep, (image) => !isPublic || image.Public === true));
}

interface Superseded {
  readonly old: Image;
  /** The first image of the config that supersedes it; when several do, once is enough. */
  readonly by: WantedImage;
  readonly action: Supersede['then'];
}

/** Every older image of a region that the images there supersede, and that isn't yet what it is to be. */
function supersededIn(region: Region, images: readonly WantedImage[], nowMs: number): Superseded[] {
  const all = new Map<string, Superseded>();
  for (const image of images) {
    const { supersede } = image.config;
    if (!supersede || image.config.temporary) continue;
    const created = Date.parse(findImage(region, image)?.CreationDate ?? '');
    const candidates = region.publishing.older.get(supersede.match) ?? [];
    const createdMs = Number.isNaN(created) ? nowMs : created;
    const isPublic = image.config.public;
    for (const old of superseded(candidates, supersede, image.architecture, region.reserved, createdMs, isPublic)) {
      const id = old.ImageId ?? '';
      if (!all.has(id)) all.set(id, { old, by: image, action: supersede.then });
    }
  }
  const kept = withPublicSnapshots(images);
  return [...all.values()].filter((one) => !isRetired(region, one, kept, nowMs));
}

function isRetired(region: Region, { old, action }: Superseded, kept: ReadonlySet<string>, nowMs: number): boolean {
  const leftOpen = snapshotIdsOf(old).some((id) => {
    const users = region.publishing.leftOpen.get(id);
    return users !== undefined && !users.some((name) => kept.has(name));
  });
  switch (action) {
    case 'private':
      return !old.Public && !leftOpen;
    case 'disable':
      return old.State === 'disabled' && !leftOpen;
    case 'deprecate':
      return old.DeprecationTime !== undefined && Date.parse(old.DeprecationTime) <= nowMs + soonMs;
    case 'delete':
      return false;
  }
}

/** Names of the images whose snapshots are to be public: an older image may stand on the same one. */
function withPublicSnapshots(images: readonly WantedImage[]): Set<string> {
  return new Set(
    images.filter(({ config }) => config.public && config.public_snapshot && !config.temporary).map(({ name }) => name),
  );
}

/** What has to go before the new images become public: all that becomes private, and of what is deleted what the quota needs. */
function makesRoom(region: Region, images: readonly WantedImage[], nowMs: number): Superseded[] {
  const retiring = supersededIn(region, images, nowMs);
  const leaving = retiring.filter(({ action }) => action === 'private');
  const { quota } = region.publishing;
  if (quota?.limit === undefined) return leaving; // what isn't known to be needed is not deleted before its time
  const used = quota.publicIds.length - leaving.filter(({ old }) => old.Public).length;
  const lacking = used + becoming('images', images, region.found).length - quota.limit;
  const oldestFirst = retiring.filter(({ old, action }) => action === 'delete' && old.Public).reverse();
  return [...leaving, ...oldestFirst.slice(0, Math.max(0, lacking))];
}

/**
 * Makes private what the images of a region supersede, and deletes as much of it as the quota of public images needs.
 * Nothing is deleted once a region has failed.
 * @returns ids of the older images that this was done to
 */
export async function makeRoom(run: Run, region: Region, images: readonly WantedImage[]): Promise<string[]> {
  const done: string[] = [];
  for (const one of makesRoom(region, images, run.clock.now())) {
    const failed = run.policy.applies && run.failures.some(({ bestEffort }) => !bestEffort);
    if (one.action === 'delete' && failed) break;
    await retire(run, region, images, one);
    done.push(one.old.ImageId ?? '');
  }
  return done;
}

/**
 * Deprecates, disables or deletes what the images of a region supersede: once everything is published, since of this
 * there is no way back.
 * @param done ids of those that made room before
 */
export async function retireOlder(
  run: Run,
  region: Region,
  images: readonly WantedImage[],
  done: ReadonlySet<string>,
): Promise<void> {
  for (const one of supersededIn(region, images, run.clock.now())) {
    if (done.has(one.old.ImageId ?? '')) continue;
    await attempt(run, whereOf(region, [one.by]), () => retire(run, region, images, one));
  }
}

async function retire(
  run: Run,
  region: Region,
  images: readonly WantedImage[],
  { old, by, action }: Superseded,
): Promise<void> {
  const about = { image: by.name, resource: `older image ${old.Name}` };
  switch (action) {
    case 'private':
      return makePrivate(run, region, by.name, old, withPublicSnapshots(images));
    case 'disable':
      return disableImage(run, region, by.name, old, withPublicSnapshots(images));
    case 'delete':
      return deleteImage(run, region, about, old);
    case 'deprecate':
      return deprecate(run, region, about, old.ImageId ?? '');
  }
}

async function deprecate(
  run: Run,
  region: Region,
  about: { readonly image: string; readonly resource: string },
  ImageId: string,
): Promise<void> {
  await change(
    run,
    { region: region.name, ...about, action: 'update', from: 'in use', to: 'deprecated' },
    {
      expected: undefined,
      apply: async () => {
        // Rounded to the minute and never in the past: the minute after next.
        const DeprecateAt = new Date(run.clock.now() + 2 * 60_000);
        await ignoringGone(() => region.ec2.enableImageDeprecation({ ImageId, DeprecateAt }));
      },
    },
  );
}

/** Ids of public images that supersede takes out of the quota. */
export function roomMade(region: Region, nowMs: number): Set<string> {
  return new Set(
    supersededIn(region, region.images, nowMs)
      .filter(({ old, action }) => action === 'private' || (action === 'delete' && !isProtected(old)))
      .flatMap(({ old }) => (old.Public && old.ImageId ? [old.ImageId] : [])),
  );
}

/** Older images that supersede is to delete and AWS won't, with the image that supersedes each. */
export function undeletable(region: Region, nowMs: number): Superseded[] {
  return supersededIn(region, region.images, nowMs).filter(
    ({ old, action }) => action === 'delete' && isProtected(old),
  );
}

function isProtected(image: Image): boolean {
  return (image.DeregistrationProtection ?? 'disabled') !== 'disabled';
}
