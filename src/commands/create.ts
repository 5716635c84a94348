import { PublishError } from '../error.js';
import { type EnsuredImage, ensureImage, findImage } from '../resources/image/ensure.js';
import { confirm, takeExisting } from '../resources/image/existing-images.js';
import { ensureShare } from '../resources/image/share.js';
import { ensureObject, removeObject } from '../resources/s3-object/ensure.js';
import { ensureCopy, ensureFirstSnapshot } from '../resources/snapshot/ensure.js';
import { ensureSnapshotShare } from '../resources/snapshot/share.js';
import { ensureTags } from '../resources/tags/ensure.js';
import { whereOf } from '../run/failure-scope.js';
import type { Publication } from '../run/publication.js';
import { recordMade, recordPart } from '../run/results.js';
import { attempt, barrier, forEach, once, type Run, resultKey } from '../run/run.js';
import type { EnsuredSnapshot, MadeImage, Region, Source, Target, WantedImage, WantedSnapshot } from '../run/wanted.js';
import { publish } from './publish.js';

/**
 * The whole run, from top to bottom: upload, import, copy, register, tag and share in every region; the barrier; then
 * public, and last what announces it. Regions don't wait for each other before the barrier. What fails in one is noted,
 * and everything that can still finish does.
 */
export async function pipeline(run: Run, targets: readonly Target[]): Promise<void> {
  if (run.policy.until === 'inventory') return;

  const made = new Map<Target, Publication[]>();
  await forEach(targets, async (target) => made.set(target, await makePrivate(run, target)));
  barrier(run);
  if (run.policy.until === 'private') return;

  if (run.policy.applies)
    await forEach(targets, async (target) => made.set(target, await confirmAll(run, made.get(target) ?? [])));
  barrier(run); // private first, public last: here nothing is public yet that wasn't before
  await forEach(targets, (target) => publish(run, target, made.get(target) ?? []));
}

/** Everything that nobody else sees: every image available, tagged and shared in every region. */
async function makePrivate(run: Run, target: Target): Promise<Publication[]> {
  const upload = once((source: Source) => ensureObject(run, source), objectOf);
  const firstSnapshot = once((wanted: WantedSnapshot) => {
    const home = wanted.source.homeRegion;
    return attempt(run, { region: home, bestEffort: false }, async (): Promise<EnsuredSnapshot> => {
      const { origin } = wanted.source;
      if (origin.kind === 'snapshot') return { id: origin.snapshotId, tags: {}, volumePermissions: [] };
      return ensureFirstSnapshot(run, regionOf(target, home), wanted, () => upload(wanted.source));
    });
  });
  const made: Publication[] = [];
  await forEach(target.regions, async (region) => {
    const here = region.images.filter((image) => !run.spoiled.has(resultKey(image.name, region.name)));
    await forEach(bySnapshot(here), ([wanted, images]) =>
      attempt(run, whereOf(region, images), async () => {
        const home = wanted.source.homeRegion;
        const onId = (snapshotId: string) => {
          for (const image of images) recordPart(run, region, image, { snapshotId });
        };
        const isFirst = wanted.source.origin.kind !== 'snapshot' && region.name === home;
        const snapshot = isFirst
          ? await firstSnapshot(wanted)
          : await ensureCopy(
              run,
              region,
              wanted,
              async () => (await firstSnapshot(wanted)) ?? noFirst(run, home),
              onId,
            );
        if (snapshot) made.push(...(await makeImages(run, target, region, wanted, snapshot, images)));
      }),
    );
    for (const image of here.filter((one) => !one.made)) {
      await attempt(run, whereOf(region, [image]), async () => {
        const existing = await takeExisting(run, region, image);
        if (run.policy.applies) recordMade(run, target, region, image, existing.made, image.share.principals);
        made.push(existing);
      });
    }
  });
  await forEach(target.sources, (source) => removeObject(run, source));
  return made;
}

/** Registers, tags and shares the images of one snapshot in one region; the snapshot's own permissions come first. */
async function makeImages(
  run: Run,
  target: Target,
  region: Region,
  wanted: WantedSnapshot,
  snapshot: EnsuredSnapshot,
  images: readonly MadeImage[],
): Promise<Publication[]> {
  const accounts = images.flatMap((image) => image.share.accounts);
  const names = images.map((image) => image.name);
  const exact = images.every((image) => image.config.share_exact);
  await ensureSnapshotShare(run, region, wanted.owner, snapshot.id, snapshot.volumePermissions, accounts, exact, names);
  const publications: Publication[] = [];
  await forEach(images, (image) =>
    attempt(run, whereOf(region, [image]), async () => {
      recordPart(run, region, image, { snapshotId: snapshot.id });
      const found = findImage(region, image);
      const onId = (imageId: string) => recordPart(run, region, image, { imageId });
      const made = await ensureImage(run, region, image, found, snapshot.id, onId);
      recordMade(run, target, region, image, made);
      await shareOwnSnapshot(run, region, image, made, snapshot);
      await ensureTags(run, region, 'image tags', image.name, made.id, made.tags, image.made.tags);
      await ensureShare(run, region, image, made.id, made.permissions);
      if (run.policy.applies) recordMade(run, target, region, image, made, image.share.principals);
      publications.push({
        region,
        image,
        made,
        ...standsOn(region, made, snapshot),
      });
    }),
  );
  return publications;
}

/** The snapshot that the image stands on, with its permissions: a double where there are doubles. */
function standsOn(
  region: Region,
  { snapshotId }: EnsuredImage,
  shared: EnsuredSnapshot,
): Pick<Publication, 'snapshotId' | 'volumePermissions'> {
  if (snapshotId === shared.id || typeof snapshotId !== 'string')
    return { snapshotId: shared.id, volumePermissions: shared.volumePermissions };
  return { snapshotId, volumePermissions: region.found.volumePermissions.get(snapshotId) ?? [] };
}

/** Where snapshots are doubled, an image may stand on another one than its fellows: that one is shared too. */
async function shareOwnSnapshot(
  run: Run,
  region: Region,
  image: MadeImage,
  made: EnsuredImage,
  shared: EnsuredSnapshot,
): Promise<void> {
  if (made.snapshotId === shared.id || typeof made.snapshotId !== 'string') return;
  const current = region.found.volumePermissions.get(made.snapshotId) ?? [];
  const { config, share } = image;
  await ensureSnapshotShare(run, region, image.name, made.snapshotId, current, share.accounts, config.share_exact, [
    image.name,
  ]);
}

/** @returns those that are available as wanted: where best effort failed, an image must not become public either */
async function confirmAll(run: Run, made: readonly Publication[]): Promise<Publication[]> {
  const confirmed = await forEach(new Set(made.map(({ region }) => region)), (region) => {
    const here = made.filter((publication) => publication.region === region);
    return attempt(
      run,
      whereOf(
        region,
        here.map(({ image }) => image),
      ),
      async () => {
        await confirm(region, here);
        return here;
      },
    );
  });
  return confirmed.flatMap((here) => here ?? []);
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

/** What failed in the home region is told there. A wait that ran out there has run out here too (`on-incomplete`). */
function noFirst(run: Run, home: string): never {
  const timedOut = run.failures.some((one) => one.region === home && one.error.code === 'timeout');
  throw new PublishError(
    timedOut ? 'timeout' : 'aws',
    `there is nothing to copy: the first snapshot is not ready in ${home}`,
    { hint: `See the failure in ${home}.` },
  );
}

/** Two configs may name the same file and bucket: the object is one. */
function objectOf({ origin }: Source): unknown {
  return origin.kind === 'file' ? `s3://${origin.bucket}/${origin.key}` : origin;
}
