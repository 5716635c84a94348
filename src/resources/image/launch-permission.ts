import type { LaunchPermission } from '@aws-sdk/client-ec2';

/** Account ID or ARN; undefined for `all`, which isn't a principal but makes the image public. */
export function principalOf(permission: LaunchPermission): string | undefined {
  return permission.UserId ?? permission.OrganizationArn ?? permission.OrganizationalUnitArn;
}

/** EC2 wants each kind of principal under a name of its own. */
export function asLaunchPermission(principal: string): LaunchPermission {
  if (!principal.startsWith('arn:')) return { UserId: principal };
  return principal.includes(':organization/') ? { OrganizationArn: principal } : { OrganizationalUnitArn: principal };
}
