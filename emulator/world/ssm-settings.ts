import type { ConfigurableError } from './configurable-error.js';

/** The settings of Parameter Store. */
export const ssmDefaults = {
  /** How long AWS takes to validate a value of data type `aws:ec2:image`. Reads don't show the value before. */
  imageValidationSeconds: 5,
  /** Whether PutParameter without a data type keeps the one that the parameter has. Otherwise it means `text`. */
  overwriteKeepsDataType: false,
  /** The error for an overwrite with another data type. */
  dataTypeChanged: {
    code: 'ValidationException',
    message: 'The data type of an existing parameter cannot be changed from {before} to {after}.',
  } as ConfigurableError,
  /** How many parameters of the standard tier an account can have in a region. */
  standardParameters: 10_000,
  /** From SendCommand until GetCommandInvocation knows the command. */
  invocationAfterSeconds: 1,
  /** Whether lists begin with an empty page and a token. AWS returns between 0 and MaxResults entries. */
  emptyPages: false,
};
