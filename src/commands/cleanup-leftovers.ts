import { explain } from '../aws/errors.js';
import { sourceDigestTag, taggedDigest } from '../identity/tags.js';
import { addAge } from '../resources/image/lifecycle.js';
import { describeImages, describeImagesBy } from '../resources/image/read.js';
import { deleteSnapshot } from '../resources/older-image/delete.js';
import { leftoverSnapshots } from '../resources/older-image/retention.js';
import { removeStaleObjects } from '../resources/s3-object/stale-objects.js';
import { describeSnapshotsBy, readVolumePermissions } from '../resources/snapshot/read.js';
import { attempt, mapAll } from '../run/barrier.js';
import { type Snapshot, snapshotIdsOf } from '../run/found.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';

/** What one region holds of ours. */
interface Holdings {
  readonly region: Pick<Region, 'name' | 'ec2'>;
  readonly snapshots: readonly Snapshot[];
  /** IDs of snapshots under any image. */
  readonly used: ReadonlySet<string>;
  /** The sources of the images. */
  readonly digests: readonly string[];
}

/**
 * With `leftovers_older_than`, deletes the snapshots and objects that no run will name again, because the disk image was
 * built anew or a region was dropped. It looks in every enabled region.
 */
export async function cleanLeftovers(run: Run, target: Target): Promise<void> {
  const { leftoversOlderThan: age, sources, regions } = target;
  if (!age) return;
  const oldestMs = addAge(run.awsTime.now(), { ...age, count: -age.count });
  const enabled = target.available.filter((region) => region.enabled);
  const holdings = (await mapAll(enabled, ({ name }) => readHoldings(run, target, name))).flatMap((one) => one ?? []);
  const found = regions.flatMap((region) => [...region.found.images.values()].flat());
  const current = new Set([
    ...sources.map(({ sourceSha256 }) => sourceSha256),
    ...found.flatMap(({ tags }) => taggedDigest(tags) ?? []),
  ]);
  const all = holdings.flatMap(({ snapshots }) => snapshots);
  const origins = new Set(sources.flatMap(({ origin }) => (origin.kind === 'snapshot' ? origin.snapshotId : [])));
  await mapAll(holdings, async ({ region, snapshots, used }) => {
    for (const leftover of leftoverSnapshots(snapshots, all, used, current, oldestMs)) {
      if (origins.has(leftover.id)) continue;
      await attempt(run, { region: region.name, bestEffort: false }, async () => {
        const shared = await readVolumePermissions(region.ec2, leftover.id);
        if (shared.length === 0) return deleteSnapshot(run, region, leftover);
        run.report.info(`${region.name}  ${leftover.id} is a leftover, but is kept: it is shared`);
      });
    }
  });
  const needed = new Set([...current, ...holdings.flatMap(({ digests }) => digests)]);
  await mapAll(target.staging, (staging) =>
    attempt(run, { region: staging.region, bestEffort: false }, async () =>
      removeStaleObjects(run, await target.clients.s3(staging.region), staging, needed, oldestMs),
    ),
  );
}

/** A region that no image is wanted in may be closed to this role: then it is left out. */
async function readHoldings(run: Run, target: Target, name: string): Promise<Holdings | undefined> {
  try {
    const ec2 = await target.clients.ec2(name);
    const ours = [{ Name: 'tag-key', Values: [sourceDigestTag] }];
    const [snapshots, images] = await Promise.all([describeSnapshotsBy(ec2, ours), describeImagesBy(ec2, ours)]);
    const ids = snapshots.map(({ id }) => id);
    const users = await describeImages(ec2, 'block-device-mapping.snapshot-id', ids);
    const digests = images.flatMap(({ tags }) => taggedDigest(tags) ?? []);
    return { region: { name, ec2 }, snapshots, used: new Set(users.flatMap(snapshotIdsOf)), digests };
  } catch (error) {
    run.signal.throwIfAborted();
    run.report.warning(`${name}: no leftovers could be looked for: ${explain(error).message}`);
    return undefined;
  }
}
