/** The settings of SNS. */
export const snsDefaults = {
  /** The largest message in bytes, attributes included, unless the topic's MaximumMessageSize says otherwise. */
  largestMessageBytes: 262_144,
};
