import type { ConfigurableError } from './configurable-error.js';

/** The settings of License Manager. */
export const licenseManagerDefaults = {
  /** Whether the association of an AMI remains after the AMI is deregistered. AWS does not document it. */
  keepsDeletedImages: false,
  /** ARN of a license configuration -> the accounts that AWS RAM shares it with. */
  shares: {} as Record<string, string[]>,
  /** The error for a license configuration that is disabled. */
  disabledConfiguration: {
    code: 'InvalidParameterValueException',
    message: 'The license configuration {arn} is disabled.',
  } as ConfigurableError,
};
