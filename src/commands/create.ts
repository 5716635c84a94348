import { PublishError } from '../error.js';
import { copyToAccounts } from '../resources/account-copy/ensure.js';
import { ensureImage } from '../resources/image/ensure.js';
import { snapshotsUnder, takeExisting } from '../resources/image/existing-images.js';
import { ensureInstanceTypes } from '../resources/image/instance-types.js';
import { recordAmi, recordEncryption, recordPart } from '../resources/image/record.js';
import { ensureShare } from '../resources/image/share.js';
import { ensureWatermarks } from '../resources/image/watermarks.js';
import { ensureLicenses } from '../resources/license/ensure.js';
import { ensureObject, objectOf, removableObjects, removeObject } from '../resources/s3-object/ensure.js';
import { ensureCopy, ensureFirstSnapshot } from '../resources/snapshot/ensure.js';
import { ensureSnapshotShare } from '../resources/snapshot/share.js';
import { ensureTags } from '../resources/tags/ensure.js';
import { attempt, failuresIn, mapAll, once } from '../run/barrier.js';
import type { Id } from '../run/change.js';
import type { EnsuredSnapshot } from '../run/ensured.js';
import { regionKey } from '../run/ledger.js';
import {
  type BuildablePlace,
  inRegion,
  type Place,
  type Publication,
  type PublicationSnapshot,
  placesOf,
  scopeAt,
  scopeOf,
} from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';
import { homeOf, isBuildable, type Source, snapshotsOf, type WantedSnapshot } from '../run/wanted.js';
import { type BootTests, prepareBootTests } from './boot-tests.js';

/** Ensures a snapshot, whoever asks first; undefined where that failed. */
type EnsureOnce = (wanted: WantedSnapshot) => Promise<EnsuredSnapshot | undefined>;

/**
 * Brings about everything that nobody else sees, from top to bottom: upload, import, copy, register, tag and share, until
 * every image is available in every region. Regions don't wait for each other. What fails in one is noted, and everything
 * that can still finish does. An image with a boot test is launched in one region as soon as it is available there.
 */
export async function createImages(run: Run, target: Target): Promise<Publication[]> {
  const firstSnapshot = prepareFirstSnapshots(run, target);
  const tests = prepareBootTests(run, target);
  const publications: Publication[] = [];
  const created: Publication[] = [];
  const regions = mapAll(target.regions, async (region) => {
    const neverBuild = run.leftOut.neverBuild.get(regionKey(inRegion(region)));
    const places = placesOf(target, region).filter(({ image }) => !neverBuild?.has(image.name));
    const here: Publication[] = [];
    const buildable = places.flatMap(({ image, ...place }) => (isBuildable(image) ? { ...place, image } : []));
    const snapshotIn = prepareSnapshots(run, region, buildable, firstSnapshot, tests);
    await mapAll(buildable, async (place) => {
      const snapshots = await readySnapshots(place, snapshotIn);
      const publication = snapshots && (await attempt(run, scopeAt(place), () => buildImage(run, place, snapshots)));
      tests.begin(place, publication?.ami);
      if (publication) here.push(publication);
    });
    for (const place of places.filter(({ image }) => !isBuildable(image))) {
      const existing = await attempt(run, scopeAt(place), () => takeExisting(run, place));
      tests.begin(place, existing?.ami);
      if (existing === undefined) continue;
      if (run.policy.applies) recordAmi(run, place, existing.ami, place.image.share.principals);
      here.push(existing);
    }
    created.push(...here);
    publications.push(...here, ...(await copyToAccounts(run, here)));
  });
  try {
    await regions;
  } finally {
    await tests.ended(created); // what they have launched ends with them
  }
  await mapAll(removableObjects(target.sources), (source) => removeObject(run, source));
  return publications;
}

/** Ensures the first snapshot of each source in its home region: once, whoever asks first. */
export function prepareFirstSnapshots(run: Run, target: Target): EnsureOnce {
  const upload = once((source: Source) => ensureObject(run, source), objectOf);
  return once(({ first: wanted }: WantedSnapshot) => {
    const { origin, homeRegion } = wanted.source;
    return attempt(run, { ...homeOf(wanted.source), bestEffort: false }, async (): Promise<EnsuredSnapshot> => {
      if (origin.kind === 'snapshot') return { id: origin.snapshotId, tags: {}, volumePermissions: [] };
      return ensureFirstSnapshot(run, requireHomeRegion(target, homeRegion), wanted, () => upload(wanted.source));
    });
  }, firstOf);
}

/** Ensures the snapshot in one region: the first one itself, or a copy of it. */
async function ensureSnapshotIn(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  sharing: readonly BuildablePlace[],
  firstSnapshot: EnsureOnce,
  tests: BootTests,
): Promise<EnsuredSnapshot | undefined> {
  const { origin, homeRegion } = wanted.source;
  if (origin.kind !== 'snapshot' && region.name === homeRegion) return firstSnapshot(wanted);
  const onId = (snapshotId: string) => {
    for (const place of sharing) recordSnapshot(run, place, wanted, snapshotId);
  };
  const first = async () => {
    const snapshot = (await firstSnapshot(wanted)) ?? noFirstSnapshot(run, wanted.source);
    if (!(await tests.allowCopies(region, imagesOf(sharing)))) throw notBooted(wanted.source);
    return snapshot;
  };
  return ensureCopy(run, region, wanted, first, onId);
}

/** Ensures a snapshot in one region and its permissions, once for all images that have it. */
function prepareSnapshots(
  run: Run,
  region: Region,
  places: readonly BuildablePlace[],
  firstSnapshot: EnsureOnce,
  tests: BootTests,
): EnsureOnce {
  return once((wanted: WantedSnapshot) => {
    const sharing = places.filter(({ image }) => snapshotsOf(image).includes(wanted));
    return attempt(run, scopeOf(region, imagesOf(sharing)), async () => {
      const snapshot = await ensureSnapshotIn(run, region, wanted, sharing, firstSnapshot, tests);
      if (snapshot) await ensureSnapshotShare(run, region, { ...snapshot, owner: wanted.owner }, imagesOf(sharing));
      return snapshot;
    });
  });
}

/** All snapshots of an image; undefined where one failed. All are waited for: the next run needs what can be made now. */
async function readySnapshots(
  { image }: BuildablePlace,
  snapshotIn: EnsureOnce,
): Promise<ReadonlyMap<WantedSnapshot, EnsuredSnapshot> | undefined> {
  const all = await mapAll(snapshotsOf(image), async (wanted) => [wanted, await snapshotIn(wanted)] as const);
  const ready = all.flatMap(([wanted, snapshot]) => (snapshot ? [[wanted, snapshot] as const] : []));
  return ready.length < all.length ? undefined : new Map(ready);
}

/** Registers, tags and shares an image; the permissions of its snapshots come first. */
async function buildImage(
  run: Run,
  place: BuildablePlace,
  ensured: ReadonlyMap<WantedSnapshot, EnsuredSnapshot>,
): Promise<Publication> {
  const { region, image } = place;
  const ids = new Map([...ensured].map(([wanted, { id }]) => [wanted, id]));
  for (const [wanted, { id }] of ensured) recordSnapshot(run, place, wanted, id);
  const ami = await ensureImage(run, place, ids, (imageId) => recordPart(run, place, { imageId }));
  recordAmi(run, place, ami);
  recordEncryption(
    run,
    place,
    snapshotsOf(image).map((wanted) => ensured.get(wanted)?.kmsKeyArn),
  );
  const snapshots = snapshotsUnder(region, ami, image.name).map((own): PublicationSnapshot => {
    const [wanted, snapshot] = [...ensured].find(([, { id }]) => id === own.id) ?? [];
    return wanted && snapshot ? { ...snapshot, owner: wanted.owner, wanted } : own;
  });
  // Where there are duplicates, the image may use another one than the other images'.
  const shared = new Set([...ensured.values()].map(({ id }) => id));
  for (const own of snapshots.filter(({ id }) => !shared.has(id))) await ensureSnapshotShare(run, region, own, [image]);
  const tagged = { kind: 'image tags', image: image.name, id: ami.id, tags: ami.tags } as const;
  await ensureTags(run, region, tagged, image.recipe.tags);
  await ensureInstanceTypes(run, place, ami);
  await ensureWatermarks(run, place, ami);
  await ensureLicenses(run, place, ami);
  await ensureShare(run, place, ami);
  if (run.policy.applies) recordAmi(run, place, ami, image.share.principals);
  return { ...place, ami, snapshots };
}

function recordSnapshot(run: Run, place: BuildablePlace, wanted: WantedSnapshot, id: Id): void {
  recordPart(run, place, place.image.recipe.snapshot === wanted ? { snapshotId: id } : { otherId: id });
}

function imagesOf<P extends Place>(places: readonly P[]): P['image'][] {
  return places.map(({ image }) => image);
}

function requireHomeRegion(target: Target, name: string): Region {
  const region = target.regions.find((one) => one.name === name);
  if (region) return region;
  throw new PublishError('aws', `can't continue: home region ${name} could not be read`, {
    hint: 'The first snapshot is created there. See the failure in that region.',
  });
}

/**
 * The failure in the home region is reported there. A wait that ended there by `max-wait` has ended here too
 * (`on-incomplete`).
 */
function noFirstSnapshot(run: Run, source: Source): never {
  const { homeRegion: home } = source;
  const timedOut = failuresIn(run, homeOf(source)).some(({ error }) => error.code === 'timeout');
  throw new PublishError(
    timedOut ? 'timeout' : 'aws',
    `the first snapshot in ${home} is not ready, so there is nothing to copy`,
    {
      hint: `See the failure in ${home}.`,
    },
  );
}

/** With `before: copy`. The failure itself is reported in the home region. */
function notBooted({ homeRegion: home }: Source): PublishError {
  return new PublishError('aws', `the image did not pass its boot test in ${home}, so it is not copied`, {
    hint: `See the failure in ${home}.`,
    request: 'notSent',
  });
}

/** Each region has a snapshot of its own name, and the same first one. */
function firstOf({ first }: WantedSnapshot): WantedSnapshot {
  return first;
}
