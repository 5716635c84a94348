/** The settings of SNS. */
export const snsDefaults = {
  /** The largest message in bytes, attributes included. Public sources differ about it. */
  largestMessageBytes: 262_144,
};
