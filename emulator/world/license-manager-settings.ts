import type { ConfigurableError } from './configurable-error.js';

/** The settings of License Manager. */
export const licenseManagerDefaults = {
  /** Whether the association of an AMI remains after the AMI is deregistered. AWS does not document it. */
  keepsDeletedImages: false,
  /** The error for a license configuration that is disabled. */
  disabledConfiguration: {
    code: 'InvalidParameterValueException',
    message: 'The license configuration {arn} is disabled.',
  } as ConfigurableError,
};
