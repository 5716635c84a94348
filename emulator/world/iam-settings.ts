/** The settings of IAM. */
export const iamDefaults = {
  /** Names of the roles that every account has. STS issues credentials for others, too: see `sts.roles`. */
  roles: ['vmimport'],
  /** Role name -> its trust policy as JSON text. Any other role has the policy that VM Import documents. */
  trustPolicies: {} as Record<string, string>,
  /** `<role name>/<policy name>` -> an inline policy as JSON text. A role without any has VM Import's as `vmimport`. */
  inlinePolicies: {} as Record<string, string>,
  /** Name of an instance profile that every account has -> the name of its role. */
  instanceProfiles: {} as Record<string, string>,
  /**
   * Role ARN, without a path -> what its sessions may do: the JSON text of a policy, or of a list of policies. Without
   * any, a role that CreateRole has made may do what its own policies say, Image Builder's
   * `EC2ImageBuilderDistributionCrossAccountRole` what its managed policy allows, and every other role everything.
   */
  rolePolicies: {} as Record<string, string>,
  /** The same for users. The keys of a world's accounts belong to `arn:aws:iam::<account ID>:user/emulator`. */
  userPolicies: {} as Record<string, string>,
};
