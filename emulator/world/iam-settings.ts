/** The settings of IAM. */
export const iamDefaults = {
  /** Names of the roles that every account has. STS issues credentials for other roles too, see `sts.roles`. */
  roles: ['vmimport'],
  /** Role name -> its trust policy as JSON text. Any other role has the policy that VM Import documents. */
  trustPolicies: {} as Record<string, string>,
  /** `<role name>/<policy name>` -> an inline policy as JSON text. A role without any has VM Import's as `vmimport`. */
  inlinePolicies: {} as Record<string, string>,
};
