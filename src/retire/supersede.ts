import type { Image } from '@aws-sdk/client-ec2';
import type { Supersede } from '../config/config.js';
import { findImage } from '../pipeline/image.js';
import { change, type Run } from '../pipeline/run.js';
import type { Region, WantedImage } from '../pipeline/wanted.js';
import { deleteImage, makePrivate } from './executor.js';

/** A deprecation within the hour counts as done: AWS takes no time in the past. */
const soonMs = 60 * 60_000;

/**
 * Which older images a new one supersedes: those that match, of ours, of the same architecture and created before it,
 * without the `keep` newest of them. Pure.
 * @param candidates what matches the pattern, newest first
 * @param reserved names of the configs' own images, whatever the run was narrowed to: siblings are no predecessors
 * @param createdMs when the new image was created; now for one that is only planned
 */
export function superseded(
  candidates: readonly Image[],
  { keep }: Supersede,
  architecture: string,
  reserved: ReadonlySet<string>,
  createdMs: number,
): Image[] {
  return candidates
    .filter((image) => image.Architecture === architecture && !reserved.has(image.Name ?? ''))
    .filter((image) => Date.parse(image.CreationDate ?? '') < createdMs)
    .slice(keep);
}

interface Superseded {
  readonly old: Image;
  /** The first image of the config that supersedes it; when several do, once is enough. */
  readonly by: string;
  readonly action: Supersede['then'];
}

/** Every older image of a region that the images there supersede. */
function supersededIn(region: Region, images: readonly WantedImage[], nowMs: number): Superseded[] {
  const all = new Map<string, Superseded>();
  for (const image of images) {
    const { supersede } = image.config;
    if (!supersede || image.config.temporary) continue;
    const created = Date.parse(findImage(region, image)?.CreationDate ?? '');
    const candidates = region.publishing.older.get(supersede.match) ?? [];
    const createdMs = Number.isNaN(created) ? nowMs : created;
    for (const old of superseded(candidates, supersede, image.architecture, region.reserved, createdMs)) {
      const id = old.ImageId ?? '';
      if (!all.has(id)) all.set(id, { old, by: image.name, action: supersede.then });
    }
  }
  return [...all.values()];
}

/**
 * Makes private or deletes what the images of a region supersede, to make room in the quota of public images. Nothing
 * is deleted once anything has failed.
 */
export async function makeRoom(run: Run, region: Region, images: readonly WantedImage[]): Promise<void> {
  const becomingPublic = new Set(images.filter((image) => image.config.public).map((image) => image.name));
  for (const { old, by, action } of supersededIn(region, images, run.clock.now())) {
    if (action === 'private' && old.Public) await makePrivate(run, region, by, old, becomingPublic);
    if (action !== 'delete') continue;
    if (run.policy.applies && run.failures.length > 0) return;
    await deleteImage(run, region, { image: by, resource: `older image ${old.Name}` }, old);
  }
}

/** Deprecates or disables what the images of a region supersede, once they are public in every region. */
export async function retireOlder(run: Run, region: Region, images: readonly WantedImage[]): Promise<void> {
  for (const { old, by, action } of supersededIn(region, images, run.clock.now())) {
    const about = { region: region.name, image: by, resource: `older image ${old.Name}` };
    const ImageId = old.ImageId ?? '';
    if (action === 'deprecate' && !isDeprecated(old, run.clock.now())) {
      await change(
        run,
        { ...about, action: 'update', from: 'in use', to: 'deprecated' },
        {
          expected: undefined,
          apply: async () => {
            // Rounded to the minute and never in the past: the minute after next.
            await region.ec2.enableImageDeprecation({ ImageId, DeprecateAt: new Date(run.clock.now() + 2 * 60_000) });
          },
        },
      );
    }
    if (action === 'disable' && old.State !== 'disabled') {
      await change(
        run,
        { ...about, action: 'revoke', from: old.State, to: 'disabled' },
        {
          expected: undefined,
          apply: async () => {
            await region.ec2.disableImage({ ImageId });
          },
        },
      );
    }
  }
}

function isDeprecated(image: Image, now: number): boolean {
  return image.DeprecationTime !== undefined && Date.parse(image.DeprecationTime) <= now + soonMs;
}

/** Ids of public images that `makeRoom` will make private or delete: they leave the quota. */
export function roomMade(region: Region, nowMs: number): Set<string> {
  return new Set(
    supersededIn(region, region.images, nowMs)
      .filter(({ old, action }) => action === 'private' || (action === 'delete' && !isProtected(old)))
      .flatMap(({ old }) => (old.Public && old.ImageId ? [old.ImageId] : [])),
  );
}

function isProtected(image: Image): boolean {
  return (image.DeregistrationProtection ?? 'disabled') !== 'disabled';
}
