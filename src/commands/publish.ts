import { type Elsewhere, readElsewhere, unfinishedElsewhere } from '../resources/image/left-out-regions.js';
import { ensureDeprecation, ensureDeregistrationProtection } from '../resources/image/lifecycle.js';
import { ensureMarketplaceVersions } from '../resources/marketplace/ensure.js';
import { makeRoom, retireOlder } from '../resources/older-image/supersede.js';
import { ensurePublicImage, ensurePublicSnapshot, ensureUnblocked } from '../resources/public-access/ensure.js';
import { announcements, ensureAnnounced, whereTold } from '../resources/sns/ensure.js';
import { ensureSsmParameter } from '../resources/ssm-parameter/ensure.js';
import { whereOf } from '../run/failure-scope.js';
import type { Publication } from '../run/publication.js';
import { recordLifecycle, recordParameter, recordPublic } from '../run/results.js';
import { attempt, barrier, forEach, type Run, resultKey } from '../run/run.js';
import type { Region, Target, WantedImage } from '../run/wanted.js';

/**
 * The half after the barrier: nothing was public before, and here every region becomes it, then what announces it, and
 * then what it replaces steps down. Each stage begins when the one before it has succeeded everywhere: what can't be
 * recalled comes last.
 */
export async function publish(run: Run, target: Target, made: readonly Publication[]): Promise<void> {
  const { clients } = target;
  const publications = made.filter(
    ({ region, image }) => !image.config.temporary && !isExcluded(run, region.name, image.name),
  );

  const madeRoom = new Set<string>();
  const published = (
    await forEach(byRegion(publications), ([region, here]) => makePublic(run, target, region, here, madeRoom))
  ).flat();
  barrier(run); // nothing is announced, or retired for good, while a region that was promised is missing

  await forEach(published, (publication) =>
    attempt(run, whereOf(publication.region, [publication.image]), async () => {
      const ssm = () => clients.ssm(publication.region.name);
      for (const parameter of publication.image.config.ssm_parameter) {
        const name = await ensureSsmParameter(run, ssm, publication, parameter, target.accountId);
        if (run.policy.applies) recordParameter(run, publication.region, publication.image, name, true);
      }
    }),
  );
  barrier(run);

  // What can't be recalled waits until an image is finished where this run doesn't go, too.
  const elsewhere = await readElsewhere(run, target, imagesOf(published));
  const unfinished = tellUnfinished(run, imagesOf(published), elsewhere);
  const finished = published.filter(({ image }) => !unfinished.has(image.name));
  await ensureMarketplaceVersions(run, target, finished);
  barrier(run);

  // What other runs remember there is read again before a topic is told: the Marketplace may have taken hours.
  const readAgain = (images: readonly WantedImage[]) => readElsewhere(run, target, images);
  await forEach(announcements(target, published, elsewhere), (announcement) =>
    attempt(run, whereTold(announcement), () =>
      ensureAnnounced(run, () => clients.sns(announcement.region), announcement, readAgain),
    ),
  );
  barrier(run);

  run.published = true;
  await forEach(byRegion(finished), ([region, here]) => retireOlder(run, region, imagesOf(here), madeRoom));
  barrier(run);
}

/**
 * One region goes public: room in the quota first, snapshots before images, and then what hangs on being public.
 * @param madeRoom gets the ids of the older images that made room
 * @returns what is as it was promised: where best effort failed, nothing may be announced
 */
async function makePublic(
  run: Run,
  target: Target,
  region: Region,
  here: readonly Publication[],
  madeRoom: Set<string>,
): Promise<Publication[]> {
  const ready = await attempt(run, whereOf(region, imagesOf(here)), async () => {
    await ensureUnblocked(run, region, imagesOf(here));
    for (const id of await makeRoom(run, region, imagesOf(here))) madeRoom.add(id);
    await forEach(publicSnapshots(here), (publication) => ensurePublicSnapshot(run, publication));
    return true;
  });
  if (!ready) return [];
  const done = await forEach(here, (publication) =>
    attempt(run, whereOf(region, [publication.image]), async () => {
      const { image } = publication;
      if (image.config.public) {
        await ensurePublicImage(run, publication);
        recordPublic(run, target, publication);
      }
      const deprecationMs = await ensureDeprecation(run, publication);
      const protection = await ensureDeregistrationProtection(run, publication);
      recordLifecycle(run, publication, deprecationMs, protection);
      return publication;
    }),
  );
  return done.filter((publication) => publication !== undefined);
}

/** Says which images are unfinished where this run doesn't go, and so are neither announced nor replace all older ones yet. */
function tellUnfinished(
  run: Run,
  images: readonly WantedImage[],
  elsewhere: ReadonlyMap<string, readonly Elsewhere[]>,
): Set<string> {
  const unfinished = new Set<string>();
  for (const { name, config } of new Map(images.map((image) => [image.name, image])).values()) {
    const regions = unfinishedElsewhere(elsewhere.get(name), config.public);
    if (regions.length === 0) continue;
    unfinished.add(name);
    run.report.warning(
      `${name} is not published in ${regions.join(', ')}, where this run does not go: the run that finishes it there tells its topics; run once without \`regions\` then, for the Marketplace version and the older images here`,
    );
  }
  return unfinished;
}

function byRegion(publications: readonly Publication[]): [Region, Publication[]][] {
  const regions = new Set(publications.map(({ region }) => region));
  return [...regions].map((region) => [region, publications.filter((one) => one.region === region)]);
}

function imagesOf(publications: readonly Publication[]): WantedImage[] {
  return publications.map(({ image }) => image);
}

/** A best-effort region, or an image in it, that preflight has said no to. */
function isExcluded(run: Run, region: string, image: string): boolean {
  return run.excluded.has(region) || run.excluded.has(resultKey(image, region));
}

/** One publication for each snapshot that is to become public: several images may share it. */
function publicSnapshots(here: readonly Publication[]): Publication[] {
  const wanted = here.filter(({ image }) => image.config.public && image.config.public_snapshot);
  return [...new Map(wanted.map((publication) => [snapshotKey(publication), publication])).values()];
}

function snapshotKey({ snapshotId, image }: Publication): unknown {
  return typeof snapshotId === 'string' ? snapshotId : image.made?.snapshot;
}
