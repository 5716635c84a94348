import { type Id, requireId } from '../../run/change.js';
import { changePermissions } from '../../run/change-permissions.js';
import { afterPartialChange, toleratingRefusal } from '../../run/consistency.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';
import { readUsers } from '../image/users.js';
import { readVolumePermissions } from './read.js';

/** A snapshot takes at most 500 changes of its permissions in one request (docs/aws-facts.md#sharing). */
const changesPerRequest = 500;

interface Shared {
  readonly id: Id;
  /** Who may use it now: account IDs, and `all`. */
  readonly volumePermissions: readonly string[];
  /** Name of the image that it is counted under; empty when several share it. */
  readonly owner: string;
}

/**
 * Shares a snapshot with the accounts of all images that use it; organizations can't be given a snapshot. With
 * `share_exact` the accounts that no image lists lose it, unless an image that isn't among these uses it too.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
 */
export async function ensureSnapshotShare(
  run: Run,
  region: Region,
  snapshot: Shared,
  images: readonly WantedImage[],
): Promise<void> {
  const accounts = new Set(images.flatMap((image) => image.share.accounts));
  const exact = images.every((image) => image.config.share_exact);
  const present = snapshot.volumePermissions.filter((account) => account !== 'all');
  const missing = [...accounts].filter((account) => !present.includes(account));
  const copying = new Set(images.flatMap(({ copyTo }) => copyTo.map(({ accountId }) => accountId)));
  const unlisted = exact ? present.filter((account) => !accounts.has(account) && !copying.has(account)) : [];
  const names = images.map(({ name }) => name);
  const surplus = unlisted.length > 0 && (await isUsedOnlyBy(run, region, snapshot.id, names)) ? unlisted : [];
  const permitted = { ...inRegion(region), image: snapshot.owner, resource: { kind: 'volume permission' } } as const;
  await changePermissions(run, permitted, { present, missing, surplus }, (how, changed) =>
    modifyVolumePermissions(run, region, requireId(snapshot.id), how, changed),
  );
}

/** Gives accounts a snapshot, or takes it from them, in as many requests as that takes. */
export async function modifyVolumePermissions(
  run: Run,
  { ec2 }: Region,
  SnapshotId: string,
  how: 'Add' | 'Remove',
  changed: readonly string[],
): Promise<void> {
  for (let start = 0; start < changed.length; start += changesPerRequest) {
    const accountsNow = changed.slice(start, start + changesPerRequest);
    const isSo = async () => {
      const now = await readVolumePermissions(ec2, SnapshotId);
      return accountsNow.every((account) => now.includes(account) === (how === 'Add'));
    };
    const send = () =>
      toleratingRefusal(run, isSo, () =>
        ec2.modifySnapshotAttribute({
          SnapshotId,
          Attribute: 'createVolumePermission',
          CreateVolumePermission: { [how]: accountsNow.map((UserId) => ({ UserId })) },
        }),
      );
    await (start === 0 ? send() : afterPartialChange(send));
  }
}

/** Whether no image but those named uses the snapshot. */
export async function isUsedOnlyBy(
  run: Run,
  region: Region,
  snapshotId: Id,
  names: readonly string[],
): Promise<boolean> {
  if (typeof snapshotId !== 'string') return true;
  const users = await readUsers(run, region, [snapshotId]);
  return users.every((image) => names.includes(image.name));
}
