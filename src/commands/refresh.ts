import { PublishError } from '../error.js';
import { snapshotsUnder } from '../resources/image/existing-images.js';
import { ensureInstanceTypes } from '../resources/image/instance-types.js';
import { recordAmi, recordPart } from '../resources/image/record.js';
import { ensureShare } from '../resources/image/share.js';
import { ensureLicenses } from '../resources/license/ensure.js';
import { ensureRefreshed } from '../resources/refreshed-image/ensure.js';
import { ensureSnapshotShare } from '../resources/snapshot/share.js';
import { ensureTags } from '../resources/tags/ensure.js';
import { attempt, mapAll } from '../run/barrier.js';
import { rootSnapshotId, snapshotIdsOf } from '../run/found.js';
import { inTarget, type Place, type Publication, placesOf, scopeAt } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { publishCreated } from './publish.js';

/**
 * Registers what is due again in every region, private at first, and then publishes it as `publish` does: after the
 * barrier, with SSM parameters, and with `supersede` for what it replaces.
 */
export async function refresh(run: Run, targets: readonly Target[]): Promise<void> {
  const created = new Map<Target, Publication[]>();
  await mapAll(targets, async (target) => {
    const places = target.regions.flatMap((region) => placesOf(target, region));
    const built = await mapAll(places, (place) =>
      attempt(run, scopeAt(place), () => registerAgain(inTarget(run, target), place)),
    );
    created.set(
      target,
      built.filter((publication) => publication !== undefined),
    );
  });
  await publishCreated(run, created);
}

async function registerAgain(run: Run, place: Place): Promise<Publication> {
  const { region, image } = place;
  const old = image.refreshOf;
  if (old === undefined) throw new Error(`bug: ${image.name} is not a refresh`);
  const snapshotId = rootSnapshotId(old);
  if (snapshotId === undefined) {
    throw new PublishError('conflict', `${old.name} (${old.id}) has no root snapshot`, {
      hint: 'Only images that boot from EBS can be registered again. Publish a new version.',
    });
  }
  const ami = await ensureRefreshed(run, place, old, (imageId) => {
    for (const otherId of snapshotIdsOf(old)) recordPart(run, place, { otherId });
    recordPart(run, place, { imageId, snapshotId });
  });
  if (run.policy.applies) recordAmi(run, place, ami);
  const snapshots = snapshotsUnder(region, ami, image.name);
  for (const snapshot of snapshots) await ensureSnapshotShare(run, region, snapshot, [image]);
  const tagged = { kind: 'image tags', image: image.name, id: ami.id, tags: ami.tags } as const;
  await ensureTags(run, region, tagged, image.config.tags);
  await ensureInstanceTypes(run, place, ami);
  await ensureLicenses(run, place, ami);
  await ensureShare(run, place, ami);
  if (run.policy.applies) recordAmi(run, place, ami, image.share.principals);
  return { ...place, ami, snapshots };
}
