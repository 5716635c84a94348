import type { LaunchPermission } from '@aws-sdk/client-ec2';
import { changePermissions } from '../../run/change-permissions.js';
import { type Id, known, type Run } from '../../run/run.js';
import type { Region, WantedImage } from '../../run/wanted.js';
import { whileUnknown } from '../tags/ensure.js';

/**
 * Shares an image with the accounts, organizations and organizational units that the config lists. With `share_exact`
 * those that it doesn't list lose the image; otherwise nobody does.
 */
export async function ensureShare(
  run: Run,
  region: Region,
  image: WantedImage,
  imageId: Id,
  current: readonly LaunchPermission[],
): Promise<void> {
  const present = current.map(principalOf).filter((value) => value !== undefined);
  const wanted = image.share.principals.map((principal) => principal.value);
  const missing = wanted.filter((value) => !present.includes(value));
  const surplus = image.config.share_exact ? present.filter((value) => !wanted.includes(value)) : [];
  const modify = async (how: 'Add' | 'Remove', values: readonly string[]) => {
    await whileUnknown(run, known(imageId), () =>
      region.ec2.modifyImageAttribute({
        ImageId: known(imageId),
        LaunchPermission: { [how]: values.map(asLaunchPermission) },
      }),
    );
  };
  const about = { region: region.name, image: image.name, resource: 'launch permission' };
  await changePermissions(run, about, { present, missing, surplus }, modify);
}

/** Account id or ARN; undefined for `all`, which isn't a principal but makes the image public. */
export function principalOf(permission: LaunchPermission): string | undefined {
  return permission.UserId ?? permission.OrganizationArn ?? permission.OrganizationalUnitArn;
}

/** EC2 wants each kind of principal under a name of its own. */
function asLaunchPermission(value: string): LaunchPermission {
  if (!value.startsWith('arn:')) return { UserId: value };
  return value.includes(':organization/') ? { OrganizationArn: value } : { OrganizationalUnitArn: value };
}
