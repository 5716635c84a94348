import { explain } from '../aws/errors.js';
import { sourceDigestTag, taggedDigest } from '../identity/tags.js';
import { addAge } from '../resources/image/lifecycle.js';
import { describeImages, describeImagesBy } from '../resources/image/read.js';
import { deleteSnapshot } from '../resources/older-image/delete.js';
import { keptForTags, type LeftoverRules, leftoverSnapshots } from '../resources/older-image/retention.js';
import { removeStaleObjects } from '../resources/s3-object/stale-objects.js';
import { describeRunningImports, describeSnapshotsBy, readVolumePermissions } from '../resources/snapshot/read.js';
import { attempt, mapAll } from '../run/barrier.js';
import { type Snapshot, snapshotIdsOf } from '../run/found.js';
import { inRegion } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';

/** What ami-publish has created in one region. */
interface Holdings {
  readonly region: Pick<Region, 'name' | 'accountId' | 'ec2'>;
  readonly snapshots: readonly Snapshot[];
  /** IDs of snapshots under any image. */
  readonly used: ReadonlySet<string>;
  /** The sources of the images with all their disks, and of the imports that are under way. */
  readonly digests: readonly string[];
}

/**
 * With `leftovers_older_than`, deletes the snapshots and objects that no run will name again, because the disk image was
 * built again or a region was dropped. It looks in every enabled region, and deletes nothing unless it knows every
 * image that a source may be needed for: in a run for all images, when every region can be read.
 */
export async function cleanLeftovers(run: Run, target: Target): Promise<void> {
  const { leftoversOlderThan: age, sources } = target;
  if (!age) return;
  if (target.isNarrowed) {
    run.report.info(
      'no leftovers are deleted, because the run was narrowed by `regions`, `images`, `group` or `target`',
    );
    return;
  }
  const enabled = target.available.filter((region) => region.enabled);
  const read = await mapAll(enabled, ({ name }) => readHoldings(run, target, name));
  const holdings = read.filter((one) => one !== undefined);
  if (holdings.length < read.length) return;
  const rules = leftoverRules(target, holdings, addAge(run.awsTime.now(), { ...age, count: -age.count }));
  const origins = new Set(sources.flatMap(({ origin }) => (origin.kind === 'snapshot' ? origin.snapshotId : [])));
  await mapAll(holdings, async ({ region, ...held }) => {
    for (const leftover of leftoverSnapshots(held, rules)) {
      if (origins.has(leftover.id)) continue;
      await attempt(run, { ...inRegion(region), bestEffort: false }, async () => {
        const { id, ownTags } = leftover;
        if (ownTags.length > 0) return run.report.info(keptForTags(region.name, id, ownTags));
        const shared = await readVolumePermissions(region.ec2, id);
        if (shared.length === 0) return deleteSnapshot(run, region, leftover);
        run.report.info(`${region.name}  ${id} is a leftover, but is kept: it is shared`);
      });
    }
  });
  await mapAll(target.staging, (staging) =>
    attempt(run, { accountId: staging.accountId, region: staging.region, bestEffort: false }, async () =>
      removeStaleObjects(run, await target.clients.s3(staging.region), staging, rules),
    ),
  );
}

/**
 * A source is needed by the configs that have it and by the images that come from it: the next region that is added to
 * them gets a copy of their snapshot. One with a snapshot that isn't old is needed by the run that has just begun it.
 */
function leftoverRules(target: Target, holdings: readonly Holdings[], oldestMs: number): LeftoverRules {
  const recent = holdings.flatMap(({ snapshots }) => snapshots.filter(({ startedMs }) => startedMs >= oldestMs));
  return {
    needed: new Set([
      ...target.sources.map(({ sourceSha256 }) => sourceSha256),
      ...holdings.flatMap(({ digests }) => digests),
      ...recent.flatMap(({ tags }) => taggedDigest(tags) ?? []),
    ]),
    configuredTags: new Set(target.configured.flatMap(({ tags }) => Object.keys(tags))),
    oldestMs,
  };
}

/** A region that no image is wanted in may be closed to this role: undefined, and no failure of the run. */
async function readHoldings(run: Run, target: Target, name: string): Promise<Holdings | undefined> {
  try {
    const ec2 = await target.clients.ec2(name);
    const ours = [{ Name: 'tag-key', Values: [sourceDigestTag] }];
    const [snapshots, images, imports] = await Promise.all([
      describeSnapshotsBy(ec2, ours),
      describeImagesBy(ec2, ours),
      describeRunningImports(ec2),
    ]);
    const ids = snapshots.map(({ id }) => id);
    const users = await describeImages(ec2, 'block-device-mapping.snapshot-id', ids);
    const used = new Set(users.flatMap(snapshotIdsOf));
    // Of its further disks only the snapshots of an image tell the sources.
    const under = snapshots.filter(({ id }) => used.has(id));
    const digests = [...images, ...imports, ...under].flatMap(({ tags }) => taggedDigest(tags) ?? []);
    return { region: { name, accountId: target.accountId, ec2 }, snapshots, used, digests };
  } catch (error) {
    run.signal.throwIfAborted();
    const { message } = explain(error);
    run.report.warning(`${name} could not be read, so no leftovers are deleted in any region: ${message}`);
    return undefined;
  }
}
