/** The settings of Service Quotas. */
export const serviceQuotasDefaults = {
  /**
   * Region name -> how many public AMIs an account can have there; `<account ID> <region name>` for one account. Elsewhere
   * `quotas.publicImages` applies.
   */
  publicImages: {} as Record<string, number>,
};
