/** IAM's part of a world's settings. */
export const iamDefaults = {
  /** Names of the roles that every account has; STS hands out others too, see `sts.roles`. */
  roles: ['vmimport'],
  /** Role name -> its trust policy, as JSON text. A role that isn't named here trusts VM Import, as AWS documents it. */
  trustPolicies: {} as Record<string, string>,
};

/** Groups of these settings whose keys the user chooses, with a sample of what each key holds. */
export const iamOpenGroups = {
  'iam.trustPolicies': '',
};
