import type { ConfigurableError } from './configurable-error.js';

const marketplaceErrors = {
  duplicateVersionTitle: {
    code: 'DUPLICATE_VERSION_TITLE',
    message: "The product already has a version with the title '{title}'.",
  },
  unusableImage: {
    code: 'INVALID_AMI',
    message: 'The AMI {imageId} cannot be used: {reason}.',
  },
  unusableAccessRole: {
    code: 'INVALID_ACCESS_ROLE',
    message: 'AWS Marketplace cannot read the AMI with the role {role}.',
  },
  unknownDeliveryOption: {
    code: 'DELIVERY_OPTION_NOT_FOUND',
    message: 'The product has no delivery option {id}.',
  },
  lastPublicDeliveryOption: {
    code: 'LAST_PUBLIC_DELIVERY_OPTION',
    message: 'At least one public delivery option must remain.',
  },
};

/** The settings of AWS Marketplace Catalog. */
export const marketplaceDefaults = {
  /** How long a change set is PREPARING. It can be cancelled during that time. */
  preparingSeconds: 60,
  /** How long a change set is APPLYING after that. AWS scans the AMI for hours. */
  applyingSeconds: 3600,
  /** Whether a change set with the intent VALIDATE locks its entities too. AWS does not document it. */
  validateLocksEntities: true,
  /** How many change sets of an account can be open at the same time. */
  openChangeSets: 250,
  /** ARNs of roles that AWS Marketplace cannot assume, or that cannot read the AMI. */
  unusableAccessRoles: [] as string[],
  /** While `errorCode` is set, every change set fails with it at the end of `phase`. */
  failure: {
    /** The phase that fails: `PREPARING` or `APPLYING`. */
    phase: 'APPLYING' as 'PREPARING' | 'APPLYING',
    /** The FailureCode of the change set: `CLIENT_ERROR` or `SERVER_FAULT`. */
    failureCode: 'CLIENT_ERROR' as 'CLIENT_ERROR' | 'SERVER_FAULT',
    /** The ErrorCode in the first change's ErrorDetailList; empty: no change set fails. */
    errorCode: '',
    /** The ErrorMessage with it. AWS's own messages can be URLs. */
    errorMessage: '',
  },
  /** The errors in ErrorDetailList. AWS documents none of these codes. */
  errors: marketplaceErrors as Record<keyof typeof marketplaceErrors, ConfigurableError>,
};
