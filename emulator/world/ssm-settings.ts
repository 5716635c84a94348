/** The settings of Parameter Store. */
export const ssmDefaults = {
  /** How long AWS takes to validate a value of data type `aws:ec2:image`. Reads don't show the value before. */
  imageValidationSeconds: 5,
  /** Whether PutParameter without a data type keeps the one that the parameter has. Otherwise it becomes `text`. */
  overwriteKeepsDataType: false,
  /** How many parameters of the standard tier an account can have in a region. */
  standardParameters: 10_000,
  /** Whether lists begin with an empty page and a token. AWS returns between 0 and MaxResults entries. */
  emptyPages: false,
};
