import { requireId } from '../../run/change.js';
import { changePermissions } from '../../run/change-permissions.js';
import { toleratingRefusal } from '../../run/consistency.js';
import type { Ami } from '../../run/ensured.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { asLaunchPermission } from './launch-permission.js';
import { readLaunchPermissions } from './read.js';

/**
 * Shares an image with the accounts, organizations and organizational units that the config lists. With `share_exact`
 * those that it doesn't list lose the image; otherwise nobody does.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
 */
export async function ensureShare(run: Run, { region, image }: Place, ami: Ami): Promise<void> {
  const present = ami.launchPermissions;
  const wanted = image.share.principals.map((principal) => principal.value);
  const missing = wanted.filter((value) => !present.includes(value));
  const copying = image.copyTo.map(({ accountId }) => accountId); // resources/account-copy takes theirs back
  const unlisted = present.filter((value) => !wanted.includes(value) && !copying.includes(value));
  const surplus = image.config.share_exact ? unlisted : [];
  const permitted = { ...inRegion(region), image: image.name, resource: { kind: 'launch permission' } } as const;
  await changePermissions(run, permitted, { present, missing, surplus }, (how, principals) =>
    modifyLaunchPermissions(run, region, requireId(ami.id), how, principals),
  );
}

/** Gives principals an image, or takes it from them. */
export async function modifyLaunchPermissions(
  run: Run,
  { ec2 }: Region,
  ImageId: string,
  how: 'Add' | 'Remove',
  principals: readonly string[],
): Promise<void> {
  const isSo = async () => {
    const now = await readLaunchPermissions(ec2, ImageId);
    return principals.every((principal) => now.includes(principal) === (how === 'Add'));
  };
  await toleratingRefusal(run, isSo, () =>
    ec2.modifyImageAttribute({ ImageId, LaunchPermission: { [how]: principals.map(asLaunchPermission) } }),
  );
}
