import { PublishError } from '../../error.js';
import { attempt, mapAll } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { afterPartialChange, doubtedForMs, lookUntilFound, untilVisible } from '../../run/consistency.js';
import { type Image, snapshotIdsOf } from '../../run/found.js';
import { inRegion, type Place, scopeOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { describeImage, readLaunchPermissions } from '../image/read.js';
import { readUsers } from '../image/users.js';
import { readVolumePermissions } from '../snapshot/read.js';
import { modifyImageForAll, modifySnapshotForAll } from './modify.js';

/** An image of a place that exists. */
export interface ExistingPlace extends Place {
  readonly found: Image;
}

/** Takes a public image back from everyone, and looks until AWS shows it. Shares with accounts stay. */
export async function revokePublicImage(run: Run, { region, image, found }: ExistingPlace): Promise<void> {
  await change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'launch permission' },
      action: 'revoke',
      from: 'all',
      to: 'private',
    },
    {
      expected: undefined,
      apply: async () => {
        await modifyImageForAll(region.ec2, found.id, 'Remove');
        const isPrivate = async () => (await describeImage(region.ec2, found.id))?.public === false;
        await afterPartialChange(() => untilVisible(run, stillPublic(found.id), isPrivate));
      },
    },
  );
}

/**
 * Takes `all` from the images' snapshots, from each once, however many images use it. That of a public image was
 * made public before it: a server that shows it as private may be behind.
 */
export async function revokePublicSnapshots(run: Run, region: Region, places: readonly ExistingPlace[]): Promise<void> {
  const ids = new Set(places.flatMap(({ found }) => snapshotIdsOf(found)));
  await mapAll(ids, async (snapshotId) => {
    const users = places.filter(({ found }) => snapshotIdsOf(found).includes(snapshotId));
    const images = users.map(({ image }) => image);
    await attempt(run, scopeOf(region, images), async () => {
      const look = async () =>
        (await readVolumePermissions(region.ec2, snapshotId)).includes('all') ? true : undefined;
      const patience = users.some(({ found }) => found.public) ? doubtedForMs : 0;
      if (!(await lookUntilFound(run, `${snapshotId} in ${region.name} as public`, look, patience))) return;
      const others = await othersInNeed(run, region, snapshotId, users);
      if (others.length > 0) {
        run.report.warning(
          `${region.name}: ${snapshotId} stays public, because it is used by images that are public or shared with an organization: ${others.join(', ')}`,
        );
        return;
      }
      await change(
        run,
        {
          ...inRegion(region),
          image: images.length === 1 ? (images[0]?.name ?? '') : '',
          resource: { kind: 'volume permission' },
          action: 'revoke',
          from: 'all',
          to: 'private',
        },
        { expected: undefined, apply: () => revokeSnapshot(run, region, snapshotId) },
      );
    });
  });
}

async function revokeSnapshot(run: Run, region: Region, snapshotId: string): Promise<void> {
  await modifySnapshotForAll(region.ec2, snapshotId, 'Remove');
  const isPrivate = async () => !(await readVolumePermissions(region.ec2, snapshotId)).includes('all');
  await afterPartialChange(() => untilVisible(run, stillPublic(snapshotId), isPrivate));
}

/** @param onRevoke called before the request that revokes the permission, if there is one to revoke */
export async function revokeSnapshotForAll(
  region: Region,
  snapshotId: string,
  onRevoke: (snapshotId: string) => void = () => {},
): Promise<void> {
  if (!(await readVolumePermissions(region.ec2, snapshotId)).includes('all')) return;
  onRevoke(snapshotId);
  await modifySnapshotForAll(region.ec2, snapshotId, 'Remove');
}

/**
 * Ids of images that need the snapshot public: other public ones, and those shared with an organization, which can't be
 * given a snapshot itself; an account has a permission of its own.
 */
async function othersInNeed(
  run: Run,
  region: Region,
  snapshotId: string,
  users: readonly ExistingPlace[],
): Promise<string[]> {
  const leaving = new Set(
    users.filter(({ image, found }) => image.config.public || found.public).map(({ found }) => found.id),
  );
  const all = await readUsers(run, region, [snapshotId]);
  const others: string[] = [];
  for (const { id, public: isPublic } of all) {
    if (leaving.has(id)) continue;
    const principals = isPublic ? [] : await readLaunchPermissions(region.ec2, id);
    if (isPublic || principals.some((principal) => principal.startsWith('arn:'))) others.push(id);
  }
  return others;
}

function stillPublic(id: string): PublishError {
  return new PublishError('aws', `${id} is still public, although AWS accepted the request`, {
    hint: 'Run `unpublish` again. If it stays public, check it in the console.',
  });
}
