import { awsCode, explain } from '../../aws/errors.js';
import { chooseSnapshot, isUsable } from '../../identity/choose.js';
import { assertedSnapshotTags, hasContent, isFromSource } from '../../identity/tags.js';
import { uploadTag } from '../../identity/upload-mark.js';
import { change, type Id, requireId, settled } from '../../run/change.js';
import type { EnsuredSnapshot } from '../../run/ensured.js';
import { type Image, rootVolume, type Snapshot } from '../../run/found.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { type BuildableImage, isBuildable, type WantedSnapshot } from '../../run/wanted.js';
import { keyDifference } from '../kms-key/encryption.js';
import { ignoringGone } from '../older-image/delete.js';
import { ensureTags } from '../tags/ensure.js';
import { isNamedAs, namedSnapshots } from './chain.js';
import { copySnapshot } from './copy.js';
import { ensureDirect, isFailedUpload } from './direct.js';
import { ensureImport } from './import.js';
import { findSameDisk } from './same-disk.js';

/** The source's first snapshot, in its home region: found, copied, imported from S3, or written. Tagged and complete. */
export async function ensureFirstSnapshot(
  run: Run,
  home: Region,
  wanted: WantedSnapshot,
  upload: () => Promise<void>,
): Promise<EnsuredSnapshot> {
  const { origin } = wanted.source;
  const found = findSnapshot(run, home, wanted);
  let failedId: string | undefined;
  if (found) {
    try {
      return await complete(run, home, wanted, found);
    } catch (error) {
      // This run may be the first to see that AWS rejected an upload that an earlier run completed.
      const isUpload = origin.kind === 'direct' && uploadTag in found.tags;
      if (!isUpload || !isFailedUpload(error)) throw error;
      failedId = requireId(found.id);
      run.report.warning(`${home.name}: what was uploaded can't be used: ${explain(error).message}`);
    }
  }
  const same = await findSameDisk(home, wanted);
  if (same) {
    run.report.info(`${home.name}  ${same.id} holds the same disk: copying it instead of uploading`);
    const { named, ...copy } = await copySnapshot(run, home, wanted, same.id, () => {});
    return withoutDuplicate(run, home, wanted, copy, named);
  }
  if (origin.kind !== 'direct') return complete(run, home, wanted, await ensureImport(run, home, wanted, upload));
  const { snapshot, ready } = await ensureDirect(run, home, wanted, origin, failedId);
  return complete(run, home, wanted, snapshot, ready);
}

/**
 * The snapshot in `region`: found, or copied from `first`, which is complete by then. Tagged and complete.
 * @param onId called with a copy's ID as soon as AWS gives it
 */
export async function ensureCopy(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  first: () => Promise<{ readonly id: Id }>,
  onId: (snapshotId: string) => void,
): Promise<EnsuredSnapshot> {
  const found = findSnapshot(run, region, wanted);
  if (found) return complete(run, region, wanted, found);
  const { named, ...copy } = await copySnapshot(run, region, wanted, (await first()).id, onId);
  return withoutDuplicate(run, region, wanted, copy, named);
}

/**
 * CopySnapshot takes no client token, so two runs at once may both have copied. By the time that our copy is complete,
 * the other one is visible. Both runs choose the same one, and the run whose copy it isn't deletes its own.
 */
async function withoutDuplicate(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  copy: EnsuredSnapshot,
  named: readonly Snapshot[],
): Promise<EnsuredSnapshot> {
  const { chosen } = chooseSnapshot(named, wanted.source.sourceSha256, new Set(), region.name);
  if (!chosen || chosen.id === copy.id) return copy;
  run.report.info(`${region.name}  another run created ${chosen.id}; deleting our copy`);
  await region.awaitSnapshot(chosen.id);
  await change(
    run,
    {
      ...inRegion(region),
      image: wanted.owner,
      resource: { kind: 'snapshot' },
      action: 'delete',
      from: 'a duplicate',
      to: null,
    },
    {
      expected: undefined,
      apply: async () => {
        try {
          const SnapshotId = requireId(copy.id);
          await ignoringGone(region, SnapshotId, () => region.ec2.deleteSnapshot({ SnapshotId }));
        } catch (error) {
          if (awsCode(error) !== 'InvalidSnapshot.InUse') throw error;
          run.report.warning(
            `${region.name}: ${requireId(copy.id)} duplicates ${chosen.id}, but is kept because an image uses it`,
          );
        }
      },
    },
  );
  return { id: chosen.id, tags: chosen.tags, volumePermissions: [], kmsKeyArn: chosen.kmsKeyArn };
}

/** Tags before the wait, so that a run which ends in it leaves a snapshot that the next one finds. */
async function complete(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  snapshot: EnsuredSnapshot,
  written?: Snapshot,
): Promise<EnsuredSnapshot> {
  const tagged = { kind: 'snapshot tags', image: wanted.owner, id: snapshot.id, tags: snapshot.tags } as const;
  const seen = written ?? (typeof snapshot.id === 'string' ? region.found.snapshotsById.get(snapshot.id) : undefined);
  const tags = seen ? keepingName(seen, wanted) : wanted.tags;
  await ensureTags(run, region, tagged, assertedSnapshotTags(snapshot.tags, tags, wanted.isShareable));
  const ready = seen?.state === 'completed' ? seen : await settled(run, snapshot.id, region.awaitSnapshot);
  return ready ? { ...snapshot, kmsKeyArn: ready.kmsKeyArn } : snapshot;
}

/** A name that says which key it is stays where that can't be known: else runs with and without permission take turns. */
function keepingName(found: Snapshot, { tags, encryption }: WantedSnapshot): WantedSnapshot['tags'] {
  const isOpen = encryption !== undefined && encryption.key.arn === undefined;
  return isOpen && found.tags.Name !== undefined ? { ...tags, Name: found.tags.Name } : tags;
}

/** Whether `region` has a snapshot to use, or one that stands in its way: none is to be created there. */
export function hasSnapshot(region: Region, wanted: WantedSnapshot): boolean {
  return candidates(region, wanted).snapshots.some(isUsable);
}

/** The one that our image uses, else the oldest of our name; duplicates are reported and left to `cleanup`. */
function findSnapshot(run: Run, region: Region, wanted: WantedSnapshot): EnsuredSnapshot | undefined {
  const { snapshots, used } = candidates(region, wanted);
  const { chosen, duplicates } = chooseSnapshot(snapshots, wanted.source.sourceSha256, used, region.name);
  if (!chosen) return undefined;
  for (const { id } of duplicates.filter((one) => !used.has(one.id)))
    run.report.warning(`${region.name}: ${id} duplicates ${chosen.id}. Run \`cleanup\` to delete it`);
  return { id: chosen.id, tags: chosen.tags, volumePermissions: region.found.volumePermissions.get(chosen.id) ?? [] };
}

/** Snapshots of our name, and those that our images use: the IDs of these are `used`. */
function candidates(region: Region, wanted: WantedSnapshot): { snapshots: Snapshot[]; used: Set<string> } {
  const used = new Set<string>();
  for (const image of region.images.filter(isBuildable)) {
    for (const found of region.found.images.get(image.name) ?? []) {
      for (const id of idsUnder(found, image, wanted)) {
        const snapshot = region.found.snapshotsById.get(id);
        // A snapshot of another chain, or with another key, can't stand in for ours: its image is a conflict.
        if (!snapshot || (isNamedAs(snapshot, wanted) && !keyDifference(snapshot, wanted.encryption))) used.add(id);
      }
    }
  }
  const snapshots = namedSnapshots(region, wanted);
  for (const id of used) {
    const snapshot = region.found.snapshotsById.get(id);
    if (snapshot && !snapshots.includes(snapshot)) snapshots.push(snapshot);
  }
  return { snapshots, used };
}

/** IDs of the snapshots that an image has where the wanted one belongs, if its tags prove that they are of that source. */
function idsUnder(found: Image, { recipe }: BuildableImage, wanted: WantedSnapshot): string[] {
  const isRoot = recipe.snapshot === wanted && isFromSource(found.tags, recipe.sourceSha256);
  const devices = recipe.devices.flatMap((device) =>
    device.kind === 'volume' && device.snapshot === wanted ? device.deviceName : [],
  );
  const further = hasContent(found.tags, recipe)
    ? found.volumes.filter(({ deviceName }) => devices.includes(deviceName))
    : [];
  const volumes = [...(isRoot ? [rootVolume(found)] : []), ...further];
  return volumes.flatMap((volume) => volume?.snapshotId ?? []);
}
