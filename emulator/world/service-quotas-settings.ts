/** The settings of Service Quotas. */
export const serviceQuotasDefaults = {
  /** Region name -> how many public AMIs an account can have there. In other regions `quotas.publicImages` applies. */
  publicImages: {} as Record<string, number>,
};
