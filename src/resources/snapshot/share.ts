import { afterwards } from '../../run/afterwards.js';
import { changePermissions } from '../../run/change-permissions.js';
import { type Id, known, type Run } from '../../run/run.js';
import type { Region } from '../../run/wanted.js';
import { describeImages } from '../image/read.js';
import { whileUnknown } from '../tags/ensure.js';

/** A snapshot takes at most 500 changes of its permissions in one call (aws-facts, section 2). */
const changesPerCall = 500;

/**
 * Shares a snapshot with accounts; organizations can't be given a snapshot. With `exact` the accounts that aren't
 * listed lose it: in calls of their own, as AWS takes no call that both adds and removes.
 * @param accounts of all images that share the snapshot
 * @param imageNames those images: where any other one stands on it too, nobody loses it
 */
export async function ensureSnapshotShare(
  run: Run,
  region: Region,
  image: string,
  snapshotId: Id,
  current: readonly string[],
  accounts: readonly string[],
  exact: boolean,
  imageNames: readonly string[],
): Promise<void> {
  const present = current.filter((account) => account !== 'all');
  const missing = [...new Set(accounts)].filter((account) => !present.includes(account));
  const unlisted = exact ? present.filter((account) => !accounts.includes(account)) : [];
  const surplus = unlisted.length > 0 && (await standsAlone(region, snapshotId, imageNames)) ? unlisted : [];
  const modify = async (how: 'Add' | 'Remove', changed: readonly string[]) => {
    for (let start = 0; start < changed.length; start += changesPerCall) {
      const batch = changed.slice(start, start + changesPerCall).map((UserId) => ({ UserId }));
      const send = () =>
        whileUnknown(run, known(snapshotId), () =>
          region.ec2.modifySnapshotAttribute({
            SnapshotId: known(snapshotId),
            Attribute: 'createVolumePermission',
            CreateVolumePermission: { [how]: batch },
          }),
        );
      await (start === 0 ? send() : afterwards(send));
    }
  };
  const about = { region: region.name, image, resource: 'volume permission' };
  await changePermissions(run, about, { present, missing, surplus }, modify);
}

async function standsAlone(region: Region, snapshotId: Id, imageNames: readonly string[]): Promise<boolean> {
  if (typeof snapshotId !== 'string') return true;
  const users = await describeImages(region.ec2, 'block-device-mapping.snapshot-id', [snapshotId]);
  return users.every((image) => imageNames.includes(image.Name ?? ''));
}
