import type { ConfigurableError } from './configurable-error.js';

const imageBuilderErrors = {
  notSubscribed: {
    code: 'InvalidRequestException',
    message: 'The account has no subscription to the AWS Marketplace product of {arn}.',
  },
};

/** The states in which a build can end. */
type BuildOutcome = 'AVAILABLE' | 'FAILED' | 'CANCELLED' | 'DEPRECATED' | 'DISABLED' | 'DELETED';

/** The settings of EC2 Image Builder. */
export const imageBuilderDefaults = {
  /** How long a build is in each of CREATING, BUILDING, TESTING and DISTRIBUTING. On AWS they take minutes. */
  phaseSeconds: 60,
  /** How the builds end that start from now on. Only those that are AVAILABLE at some time have AMIs. */
  build: {
    /** `AVAILABLE`, `FAILED`, `CANCELLED`, `DEPRECATED`, `DISABLED` or `DELETED`. */
    status: 'AVAILABLE' as BuildOutcome,
    /** The reason in the state of an image; empty: none. */
    reason: '',
  },
  /** Whether the AMIs of a build have the product codes of the Marketplace components in its recipe. */
  stampProductCodes: true,
  /** Account id -> the product codes of the Marketplace components that it is subscribed to. */
  subscriptions: {} as Record<string, string[]>,
  /** The errors that AWS does not document. */
  errors: imageBuilderErrors as Record<keyof typeof imageBuilderErrors, ConfigurableError>,
};
