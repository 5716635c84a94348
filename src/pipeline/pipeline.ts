import { PublishError } from '../error.js';
import { ensureImage, findImage } from './image.js';
import { ensureShare } from './launch-permission.js';
import { ensureObject, removeObject } from './object.js';
import { isBestEffort } from './open.js';
import { recordFound, recordMade } from './record.js';
import { attempt, barrier, forEach, once, type Run } from './run.js';
import { ensureCopy, ensureFirstSnapshot } from './snapshot.js';
import { ensureTags } from './tags.js';
import { ensureSnapshotShare } from './volume-permission.js';
import type { EnsuredSnapshot, MadeImage, Region, Source, Target, WantedImage, WantedSnapshot } from './wanted.js';

/**
 * The whole run, from top to bottom: upload, import, copy, register, tag and share in every region; then the barrier.
 * Regions don't wait for each other. What fails in one is noted, and everything that can still finish does.
 */
export async function pipeline(run: Run, targets: readonly Target[]): Promise<void> {
  await forEach(targets, async (target) => {
    for (const region of target.regions) recordFound(run, target, region);
    if (run.policy.until === 'inventory') return;

    const upload = once((source: Source) => ensureObject(run, source));
    const firstSnapshot = once((wanted: WantedSnapshot) => {
      const home = wanted.source.homeRegion;
      return attempt(run, { region: home, bestEffort: false }, async (): Promise<EnsuredSnapshot> => {
        const { origin } = wanted.source;
        if (origin.kind === 'snapshot') return { id: origin.snapshotId, tags: {}, volumePermissions: [] };
        return ensureFirstSnapshot(run, regionOf(target, home), wanted, () => upload(wanted.source));
      });
    });
    await forEach(target.regions, (region) =>
      forEach(bySnapshot(region.images), ([wanted, images]) =>
        attempt(run, whereOf(region, images), async () => {
          const home = wanted.source.homeRegion;
          const isFirst = wanted.source.origin.kind !== 'snapshot' && region.name === home;
          const snapshot = isFirst
            ? await firstSnapshot(wanted)
            : await ensureCopy(run, region, wanted, async () => (await firstSnapshot(wanted)) ?? noFirst(home));
          if (snapshot) await makeImages(run, target, region, wanted, snapshot, images);
        }),
      ),
    );
    await forEach(target.sources, (source) => removeObject(run, source));
  });
  barrier(run);
}

/** Registers, tags and shares the images of one snapshot in one region; the snapshot's own permissions come first. */
async function makeImages(
  run: Run,
  target: Target,
  region: Region,
  wanted: WantedSnapshot,
  snapshot: EnsuredSnapshot,
  images: readonly MadeImage[],
): Promise<void> {
  const accounts = images.flatMap((image) => image.share.accounts);
  await ensureSnapshotShare(run, region, wanted.owner, snapshot.id, snapshot.volumePermissions, accounts);
  await forEach(images, (image) =>
    attempt(run, whereOf(region, [image]), async () => {
      const made = await ensureImage(run, region, image, findImage(region, image), snapshot.id);
      recordMade(run, target, region, image, made);
      await ensureTags(run, region, 'image tags', image.name, made.id, made.tags, image.made.tags);
      await ensureShare(run, region, image, made.id, made.permissions);
      if (run.policy.applies) recordMade(run, target, region, image, made, image.share.principals);
    }),
  );
}

/** Images by the snapshot that they share: a snapshot is made once, however many images want it. */
function bySnapshot(images: readonly WantedImage[]): Map<WantedSnapshot, MadeImage[]> {
  const groups = new Map<WantedSnapshot, MadeImage[]>();
  for (const image of images) {
    const { made } = image;
    if (!made) continue;
    const group = groups.get(made.snapshot) ?? [];
    groups.set(made.snapshot, [...group, { ...image, made }]);
  }
  return groups;
}

function regionOf(target: Target, name: string): Region {
  const region = target.regions.find((one) => one.name === name);
  if (region) return region;
  throw new PublishError(
    'aws',
    `nothing can be made while ${name} can't be read: it is where the first snapshot is made`,
  );
}

/** What failed in the home region is told there. */
function noFirst(home: string): never {
  throw new PublishError('aws', `there is nothing to copy: the first snapshot could not be made in ${home}`, {
    hint: `See the failure in ${home}.`,
  });
}

function whereOf(region: Region, images: readonly WantedImage[]) {
  const only = images.length === 1 ? images[0]?.name : undefined;
  return {
    region: region.name,
    ...(only === undefined ? {} : { image: only }),
    bestEffort: isBestEffort(region.name, images),
  };
}
