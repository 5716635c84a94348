import type { LaunchPermission } from '@aws-sdk/client-ec2';
import { change, type Id, known, type Run } from './run.js';
import type { Principal, Region, WantedImage } from './wanted.js';

/** Shares an image with the accounts, organizations and organizational units that the config lists; takes nobody away. */
export async function ensureShare(
  run: Run,
  region: Region,
  image: WantedImage,
  imageId: Id,
  current: readonly LaunchPermission[],
): Promise<void> {
  const present = current.map(principalOf).filter((value) => value !== undefined);
  const missing = image.share.principals.filter((principal) => !present.includes(principal.value));
  if (missing.length === 0) return;
  const to = [...new Set([...present, ...missing.map((principal) => principal.value)])].sort();
  const modify = async (how: 'Add' | 'Remove') => {
    await region.ec2.modifyImageAttribute({
      ImageId: known(imageId),
      LaunchPermission: { [how]: missing.map(asLaunchPermission) },
    });
  };
  await change(
    run,
    {
      region: region.name,
      image: image.name,
      resource: 'launch permission',
      action: 'update',
      from: [...present].sort(),
      to,
    },
    { expected: undefined, apply: () => modify('Add'), undo: () => modify('Remove') },
  );
}

/** Account id or ARN; undefined for `all`, which isn't a principal but makes the image public. */
export function principalOf(permission: LaunchPermission): string | undefined {
  return permission.UserId ?? permission.OrganizationArn ?? permission.OrganizationalUnitArn;
}

function asLaunchPermission(principal: Principal): LaunchPermission {
  switch (principal.kind) {
    case 'account':
      return { UserId: principal.value };
    case 'organization':
      return { OrganizationArn: principal.value };
    case 'organizational-unit':
      return { OrganizationalUnitArn: principal.value };
  }
}
