import { deprecate, makeSnapshotPublic, protect } from '../resources/account-copy/publish.js';
import { ensureDistributionConfiguration } from '../resources/distribution/ensure.js';
import { ensureFastLaunch } from '../resources/fast-launch/ensure.js';
import { confirmImages } from '../resources/image/existing-images.js';
import { type LeftOutRegions, readLeftOutRegions, unfinishedRegions } from '../resources/image/left-out-regions.js';
import { recordLifecycle, recordPublic } from '../resources/image/record.js';
import { ensureImageRecipe } from '../resources/image-recipe/ensure.js';
import { ensureLaunchTemplates } from '../resources/launch-template/ensure.js';
import { ensureMarketplaceVersions } from '../resources/marketplace/ensure.js';
import { makeRoom, retireOlder } from '../resources/older-image/supersede.js';
import { ensurePublicImage, ensureUnblocked } from '../resources/public-access/ensure.js';
import { ensureContents } from '../resources/snapshot-content/ensure.js';
import { ensureNotified } from '../resources/sns/ensure.js';
import { notificationScope, notificationsOf } from '../resources/sns/notifications.js';
import { ensureSsmParameter } from '../resources/ssm-parameter/ensure.js';
import { parametersOf } from '../resources/ssm-parameter/names.js';
import { attempt, barrier, mapAll } from '../run/barrier.js';
import { isLeftOut } from '../run/left-out.js';
import {
  byRegion,
  inRegion,
  inTarget,
  type Publication,
  type PublicationSnapshot,
  scopeAt,
  scopeOf,
} from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';
import type { WantedImage } from '../run/wanted.js';
import { createImages } from './create.js';

/**
 * The whole release: every image is created in every region; the barrier; then they become public, and last what
 * announces them. `plan` and `verify` are this story too, without applying it.
 */
export async function publish(run: Run, targets: readonly Target[]): Promise<void> {
  const created = new Map<Target, Publication[]>();
  await mapAll(targets, async (target) => created.set(target, await createImages(inTarget(run, target), target)));
  await publishCreated(run, created);
}

/** The half that begins at the barrier, with what was created in each target. */
export async function publishCreated(run: Run, created: Map<Target, Publication[]>): Promise<void> {
  const targets = [...created.keys()];
  barrier(run);

  await mapAll(targets, async (target) =>
    created.set(target, [...(await ensureContents(inTarget(run, target), target, created.get(target) ?? []))]),
  );
  barrier(run);

  if (run.policy.applies)
    await mapAll(targets, async (target) =>
      created.set(target, await confirmAll(inTarget(run, target), created.get(target) ?? [])),
    );
  barrier(run); // private first, public last: here nothing is public yet that wasn't before
  await publishImages(run, created);
}

/** @returns those that are available as wanted: where best effort failed, an image must not become public either */
async function confirmAll(run: Run, publications: readonly Publication[]): Promise<Publication[]> {
  const confirmed = await mapAll(byRegion(publications), ([region, here]) =>
    attempt(run, scopeOf(region, imagesOf(here)), async () => {
      await confirmImages(run, region, here);
      return here;
    }),
  );
  return confirmed.flatMap((here) => here ?? []);
}

/** What is published in one target. */
interface Release {
  readonly target: Target;
  /** IDs of older images that made room. */
  readonly madeRoom: ReadonlySet<string>;
  /** What is as it was promised. */
  readonly published: readonly Publication[];
}

/**
 * The half after the barrier: every region becomes public, then what announces it follows, and then what it replaces is
 * retired. Each stage begins when the one before it has succeeded in every target: what can't be undone comes last.
 */
async function publishImages(run: Run, created: ReadonlyMap<Target, readonly Publication[]>): Promise<void> {
  const releases = await mapAll(created, ([target, publications]) =>
    release(inTarget(run, target), target, publications),
  );
  barrier(run); // nothing is announced, or retired for good, while a region that was promised is missing

  await mapAll(
    releases.flatMap(({ published }) => published),
    (publication) =>
      attempt(run, scopeAt(publication), async () => {
        const here = inTarget(run, publication.target);
        const parameters = publication.region.unmanaged?.has('SSM parameters') ? [] : parametersOf(publication);
        for (const parameter of parameters) await ensureSsmParameter(here, publication, parameter);
        await ensureLaunchTemplates(here, publication);
        await ensureFastLaunch(here, publication);
        await ensureDistributionConfiguration(here, publication);
        await ensureImageRecipe(here, publication);
      }),
  );
  barrier(run);

  // What can't be undone waits until an image is finished in the regions that this run leaves out, too.
  const complete = await mapAll(releases, async (one) => {
    const here = inTarget(run, one.target);
    const leftOut = await readLeftOutRegions(here, one.target, imagesOf(one.published));
    return { ...one, leftOut, finished: finishedOf(here, one.published, leftOut) };
  });
  await mapAll(complete, ({ target, finished }) => ensureMarketplaceVersions(inTarget(run, target), target, finished));
  barrier(run);

  await mapAll(
    complete.flatMap(({ published, leftOut }) => notificationsOf(published, leftOut)),
    (notification) =>
      attempt(run, notificationScope(notification), () =>
        ensureNotified(inTarget(run, notification.recordedBy.target), notification),
      ),
  );
  barrier(run);

  run.ledger.published = true;
  await mapAll(
    complete.flatMap(({ target, finished, madeRoom }) =>
      byRegion(finished).map((one) => [target, ...one, madeRoom] as const),
    ),
    ([target, region, here, madeRoom]) => retireOlder(inTarget(run, target), region, here, madeRoom),
  );
  barrier(run);
}

/** Every region of one target becomes public. */
async function release(run: Run, target: Target, created: readonly Publication[]): Promise<Release> {
  const publications = created.filter(
    ({ region, image }) => !image.config.temporary && !isLeftOut(run.leftOut, inRegion(region), image.name),
  );
  const madeRoom = new Set<string>();
  const published = await mapAll(byRegion(publications), ([region, here]) =>
    publishRegion(run, region, here, madeRoom),
  );
  return { target, madeRoom, published: published.flat() };
}

/** Those of images that are published in the regions that the run leaves out, too. The others are reported. */
function finishedOf(run: Run, published: readonly Publication[], leftOut: LeftOutRegions): Publication[] {
  const unfinished = new Set<string>();
  for (const name of new Set(published.map(({ image }) => image.name))) {
    const regions = unfinishedRegions(leftOut.get(name));
    if (regions.length === 0) continue;
    unfinished.add(name);
    reportUnfinished(run, name, regions);
  }
  return published.filter(({ image }) => !unfinished.has(image.name));
}

/**
 * One region becomes public: room in the quota first, snapshots before images, and then what depends on being public.
 * @param madeRoom gets the IDs of the older images that made room
 * @returns what is as it was promised: where best effort failed, nothing may be announced
 */
async function publishRegion(
  run: Run,
  region: Region,
  here: readonly Publication[],
  madeRoom: Set<string>,
): Promise<Publication[]> {
  const ready = await attempt(run, scopeOf(region, imagesOf(here)), async () => {
    await ensureUnblocked(run, region, imagesOf(here));
    for (const id of await makeRoom(run, region, imagesOf(here))) madeRoom.add(id);
    await mapAll(publicSnapshots(here), ([snapshot, publication]) => makeSnapshotPublic(run, publication, snapshot));
    return true;
  });
  if (!ready) return [];
  const done = await mapAll(here, (publication) =>
    attempt(run, scopeAt(publication), async () => {
      if (publication.image.config.public) {
        await ensurePublicImage(run, publication);
        recordPublic(run, publication);
      }
      const deprecationMs = await deprecate(run, publication);
      const protection = await protect(run, publication);
      recordLifecycle(run, publication, deprecationMs, protection);
      return publication;
    }),
  );
  return done.filter((publication) => publication !== undefined);
}

function reportUnfinished(run: Run, image: string, regions: readonly string[]): void {
  run.report.warning(
    `${image} is not published in ${regions.join(', ')}, which this run excludes. SNS is notified when it is published there. Afterwards run once without \`regions\` to finish Marketplace and \`supersede\``,
  );
}

function imagesOf(publications: readonly Publication[]): WantedImage[] {
  return publications.map(({ image }) => image);
}

/** Each snapshot that is to become public, once: several images may share it, and one image may have several. */
function publicSnapshots(here: readonly Publication[]): (readonly [PublicationSnapshot, Publication])[] {
  const wanted = here.filter(
    ({ region, image }) =>
      image.config.public && image.config.public_snapshot && !region.unmanaged?.has('volume permissions'),
  );
  const all = wanted.flatMap((publication) => publication.snapshots.map((one) => [one, publication] as const));
  return [...new Map(all.map((pair) => [pair[0].id, pair])).values()];
}
