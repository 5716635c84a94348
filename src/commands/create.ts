import { PublishError } from '../error.js';
import { copyToAccounts } from '../resources/account-copy/ensure.js';
import { ensureImage } from '../resources/image/ensure.js';
import { takeExisting } from '../resources/image/existing-images.js';
import { ensureInstanceTypes } from '../resources/image/instance-types.js';
import { recordAmi, recordEncryption, recordPart } from '../resources/image/record.js';
import { ensureShare } from '../resources/image/share.js';
import { ensureWatermarks } from '../resources/image/watermarks.js';
import { ensureLicenses } from '../resources/license/ensure.js';
import { ensureObject, removeObject } from '../resources/s3-object/ensure.js';
import { ensureCopy, ensureFirstSnapshot } from '../resources/snapshot/ensure.js';
import { ensureSnapshotShare } from '../resources/snapshot/share.js';
import { ensureTags } from '../resources/tags/ensure.js';
import { attempt, failuresIn, mapAll, once } from '../run/barrier.js';
import type { Ami, EnsuredSnapshot } from '../run/ensured.js';
import { regionKey } from '../run/ledger.js';
import {
  type BuildablePlace,
  inRegion,
  type Place,
  type Publication,
  placesOf,
  scopeAt,
  scopeOf,
} from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';
import { homeOf, isBuildable, type Source, type WantedSnapshot } from '../run/wanted.js';

type FirstSnapshot = (wanted: WantedSnapshot) => Promise<EnsuredSnapshot | undefined>;

/**
 * Brings about everything that nobody else sees, from top to bottom: upload, import, copy, register, tag and share, until
 * every image is available in every region. Regions don't wait for each other. What fails in one is noted, and everything
 * that can still finish does.
 */
export async function createImages(run: Run, target: Target): Promise<Publication[]> {
  const firstSnapshot = prepareFirstSnapshots(run, target);
  const publications: Publication[] = [];
  await mapAll(target.regions, async (region) => {
    const neverBuild = run.leftOut.neverBuild.get(regionKey(inRegion(region)));
    const places = placesOf(target, region).filter(({ image }) => !neverBuild?.has(image.name));
    const here: Publication[] = [];
    await mapAll(bySnapshot(places), ([wanted, sharing]) =>
      attempt(run, scopeOf(region, imagesOf(sharing)), async () => {
        const snapshot = await ensureSnapshotIn(run, region, wanted, sharing, firstSnapshot);
        if (snapshot) here.push(...(await buildImages(run, region, wanted, snapshot, sharing)));
      }),
    );
    for (const place of places.filter(({ image }) => !isBuildable(image))) {
      await attempt(run, scopeAt(place), async () => {
        const existing = await takeExisting(run, place);
        if (run.policy.applies) recordAmi(run, place, existing.ami, place.image.share.principals);
        here.push(existing);
      });
    }
    publications.push(...here, ...(await copyToAccounts(run, here)));
  });
  await mapAll(target.sources, (source) => removeObject(run, source));
  return publications;
}

/** Ensures the first snapshot of each source in its home region: once, whoever asks first. */
function prepareFirstSnapshots(run: Run, target: Target): FirstSnapshot {
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
  sharing: readonly Place[],
  firstSnapshot: FirstSnapshot,
): Promise<EnsuredSnapshot | undefined> {
  const { origin, homeRegion } = wanted.source;
  if (origin.kind !== 'snapshot' && region.name === homeRegion) return firstSnapshot(wanted);
  const onId = (snapshotId: string) => {
    for (const place of sharing) recordPart(run, place, { snapshotId });
  };
  const first = async () => (await firstSnapshot(wanted)) ?? noFirstSnapshot(run, wanted.source);
  return ensureCopy(run, region, wanted, first, onId);
}

/** Registers, tags and shares the images of one snapshot in one region; the snapshot's own permissions come first. */
async function buildImages(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  snapshot: EnsuredSnapshot,
  places: readonly BuildablePlace[],
): Promise<Publication[]> {
  await ensureSnapshotShare(run, region, { ...snapshot, owner: wanted.owner }, imagesOf(places));
  const built = await mapAll(places, (place) =>
    attempt(run, scopeAt(place), async () => {
      const { image } = place;
      recordPart(run, place, { snapshotId: snapshot.id });
      const ami = await ensureImage(run, place, snapshot.id, (imageId) => recordPart(run, place, { imageId }));
      recordAmi(run, place, ami);
      recordEncryption(run, place, snapshot.kmsKeyArn);
      const own = snapshotOf(region, ami, snapshot);
      if (own !== snapshot) await ensureSnapshotShare(run, region, { ...own, owner: image.name }, [image]);
      const tagged = { kind: 'image tags', image: image.name, id: ami.id, tags: ami.tags } as const;
      await ensureTags(run, region, tagged, image.recipe.tags);
      await ensureInstanceTypes(run, place, ami);
      await ensureWatermarks(run, place, ami);
      await ensureLicenses(run, place, ami);
      await ensureShare(run, place, ami);
      if (run.policy.applies) recordAmi(run, place, ami, image.share.principals);
      return { ...place, ami, snapshotId: own.id, volumePermissions: own.volumePermissions };
    }),
  );
  return built.filter((publication) => publication !== undefined);
}

/** The snapshot that the image uses: where there are duplicates, it may be another one than the other images'. */
function snapshotOf(region: Region, { snapshotId }: Ami, shared: EnsuredSnapshot): EnsuredSnapshot {
  if (snapshotId === shared.id || typeof snapshotId !== 'string') return shared;
  return { id: snapshotId, tags: {}, volumePermissions: region.found.volumePermissions.get(snapshotId) ?? [] };
}

/** Places by the snapshot that their images share: it is created once, however many images want it. */
function bySnapshot(places: readonly Place[]): Map<WantedSnapshot, BuildablePlace[]> {
  const groups = new Map<WantedSnapshot, BuildablePlace[]>();
  for (const { image, ...place } of places) {
    if (!isBuildable(image)) continue;
    const group = groups.get(image.recipe.snapshot) ?? [];
    groups.set(image.recipe.snapshot, [...group, { ...place, image }]);
  }
  return groups;
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

/** Each region has a snapshot of its own name, and the same first one. */
function firstOf({ first }: WantedSnapshot): WantedSnapshot {
  return first;
}

/** Two configs may name the same file and bucket: there is one object. */
function objectOf({ origin }: Source): unknown {
  return origin.kind === 'file' ? `s3://${origin.bucket}/${origin.key}` : origin;
}
