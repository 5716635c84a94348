import type { Snapshot } from '@aws-sdk/client-ec2';
import { awsCode } from '../../aws/errors.js';
import { chooseSnapshot, isUsable } from '../../identity/choose.js';
import { isSnapshotName } from '../../identity/names.js';
import { isOurs } from '../../identity/tags.js';
import { change, type Id, known, type Run, settled } from '../../run/run.js';
import type { EnsuredSnapshot, Region, WantedSnapshot } from '../../run/wanted.js';
import { describeSnapshots, rootSnapshotId, tagsOf } from '../image/read.js';
import { ensureTags } from '../tags/ensure.js';
import { copySnapshot } from './copy.js';
import { ensureImport } from './import.js';

/** The source's first snapshot, in its home region: found, or imported from S3. Tagged and complete. */
export async function ensureFirstSnapshot(
  run: Run,
  home: Region,
  wanted: WantedSnapshot,
  upload: () => Promise<void>,
): Promise<EnsuredSnapshot> {
  const found = findSnapshot(run, home, wanted);
  return finish(run, home, wanted, found ?? (await ensureImport(run, home, wanted, upload)));
}

/**
 * The snapshot in `region`: found, or copied from `first`, which is made by then. Tagged and complete.
 * @param onId told of a copy's id as soon as AWS gives it
 */
export async function ensureCopy(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  first: () => Promise<{ readonly id: Id }>,
  onId: (snapshotId: string) => void,
): Promise<EnsuredSnapshot> {
  const found = findSnapshot(run, region, wanted);
  if (found) return finish(run, region, wanted, found);
  return withoutDouble(run, region, wanted, await copySnapshot(run, region, wanted, (await first()).id, onId));
}

/**
 * CopySnapshot takes no client token, so two runs at once may both have copied. By the time that ours is complete, the
 * other's is visible; both runs choose the same one, and whose copy it isn't takes it back.
 */
async function withoutDouble(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  copy: EnsuredSnapshot,
): Promise<EnsuredSnapshot> {
  if (!run.policy.applies) return copy;
  const named = await describeSnapshots(region.ec2, 'tag:Name', [wanted.name]);
  const { chosen } = chooseSnapshot(named, wanted.source.digest, new Set(), region.name);
  if (!chosen?.SnapshotId || chosen.SnapshotId === copy.id) return copy;
  run.report.info(`${region.name}  another run copied as ${chosen.SnapshotId}; ours is taken back`);
  await region.awaitSnapshot(chosen.SnapshotId);
  await change(
    run,
    { region: region.name, image: wanted.owner, resource: 'snapshot', action: 'delete', from: 'a double', to: null },
    {
      expected: undefined,
      apply: async () => {
        try {
          await region.ec2.deleteSnapshot({ SnapshotId: known(copy.id) });
        } catch (error) {
          if (awsCode(error) !== 'InvalidSnapshot.InUse') throw error;
          run.report.warning(`${region.name}: ${known(copy.id)} is a double, but an image uses it already; it stays`);
        }
      },
    },
  );
  return { id: chosen.SnapshotId, tags: tagsOf(chosen), volumePermissions: [] };
}

/** Tags before the wait, so that a run which ends in it leaves a snapshot that the next one finds. */
async function finish(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  snapshot: EnsuredSnapshot,
): Promise<EnsuredSnapshot> {
  await ensureTags(run, region, 'snapshot tags', wanted.owner, snapshot.id, snapshot.tags, wanted.tags);
  const seen = typeof snapshot.id === 'string' ? region.found.snapshotsById.get(snapshot.id) : undefined;
  if (seen?.State !== 'completed') await settled(run, snapshot.id, region.awaitSnapshot);
  return snapshot;
}

/** Whether `region` has a snapshot to go on with, or one that stands in its way: none is to be made there. */
export function hasSnapshot(region: Region, wanted: WantedSnapshot): boolean {
  return candidates(region, wanted).snapshots.some(isUsable);
}

/** The one that our image uses, else the oldest of our name; doubles are reported and left to `cleanup`. */
function findSnapshot(run: Run, region: Region, wanted: WantedSnapshot): EnsuredSnapshot | undefined {
  const { snapshots, used } = candidates(region, wanted);
  const { chosen, doubles } = chooseSnapshot(snapshots, wanted.source.digest, used, region.name);
  for (const double of doubles.filter(({ SnapshotId }) => !used.has(SnapshotId ?? ''))) {
    run.report.warning(
      `${region.name}: ${double.SnapshotId} is a double of ${chosen?.SnapshotId}; \`cleanup\` removes it`,
    );
  }
  if (!chosen) return undefined;
  const id = chosen.SnapshotId ?? '';
  return { id, tags: tagsOf(chosen), volumePermissions: region.found.volumePermissions.get(id) ?? [] };
}

/** Snapshots of our name, and those that our images use: the ids of these are `used`. */
function candidates(region: Region, wanted: WantedSnapshot): { snapshots: Snapshot[]; used: Set<string> } {
  const used = new Set<string>();
  for (const image of region.images) {
    if (image.made?.snapshot !== wanted) continue;
    for (const found of region.found.images.get(image.name) ?? []) {
      const id = rootSnapshotId(found);
      const name = id === undefined ? undefined : tagsOf(region.found.snapshotsById.get(id) ?? {}).Name;
      // Another chain's snapshot can't stand in for ours: its image is a conflict.
      const ours = name === undefined || name === wanted.name || !isSnapshotName(name);
      if (id !== undefined && ours && isOurs(found.Tags, wanted.source.digest)) used.add(id);
    }
  }
  const snapshots: Snapshot[] = [...(region.found.snapshots.get(wanted.name) ?? [])];
  for (const id of used) {
    const snapshot = region.found.snapshotsById.get(id);
    if (snapshot && !snapshots.includes(snapshot)) snapshots.push(snapshot);
  }
  return { snapshots, used };
}
