import type { Image } from '@aws-sdk/client-ec2';
import type { Supersede } from '../config/config.js';
import { change, type Run } from '../pipeline/run.js';
import type { Region, WantedImage } from '../pipeline/wanted.js';
import { deleteImage, makePrivate } from './executor.js';

/** A deprecation within the hour counts as done: AWS takes no time in the past. */
const soonMs = 60 * 60_000;

/**
 * Which older images a new one supersedes: those that match, of ours, of the same architecture, without the `keep`
 * newest and without the images of this run. Pure.
 * @param candidates what matches the pattern, newest first
 */
export function superseded(
  candidates: readonly Image[],
  { keep }: Supersede,
  architecture: string,
  current: ReadonlySet<string>,
): Image[] {
  return candidates
    .filter((image) => image.Architecture === architecture && !current.has(image.Name ?? ''))
    .slice(keep);
}

/** Those of an image in a region. */
export function supersededBy(region: Region, image: WantedImage): Image[] {
  const { supersede } = image.config;
  if (!supersede) return [];
  const current = new Set(region.images.map((one) => one.name));
  return superseded(region.publishing.older.get(supersede.match) ?? [], supersede, image.architecture, current);
}

/** Makes private or deletes what the image supersedes, to make room in the quota of public images. */
export async function makeRoom(run: Run, region: Region, image: WantedImage): Promise<void> {
  const then = image.config.supersede?.then;
  for (const old of supersededBy(region, image)) {
    if (then === 'private' && old.Public) await makePrivate(run, region, image.name, old);
    if (then === 'delete')
      await deleteImage(run, region, { image: image.name, resource: `older image ${old.Name}` }, old);
  }
}

/** Deprecates or disables what the image supersedes, once it is public itself. */
export async function retireOlder(run: Run, region: Region, image: WantedImage): Promise<void> {
  const then = image.config.supersede?.then;
  for (const old of supersededBy(region, image)) {
    const about = { region: region.name, image: image.name, resource: `older image ${old.Name}` };
    const ImageId = old.ImageId ?? '';
    if (then === 'deprecate' && !isDeprecated(old, run.clock.now())) {
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
    if (then === 'disable' && old.State !== 'disabled') {
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
export function roomMade(region: Region): Set<string> {
  return new Set(
    region.images
      .filter((image) => image.config.supersede?.then === 'private' || image.config.supersede?.then === 'delete')
      .flatMap((image) => supersededBy(region, image))
      .flatMap((old) => (old.Public && old.ImageId ? [old.ImageId] : [])),
  );
}
