interface ConfigurableError {
  code: string;
  message: string;
}

/** Parameter Store's part of a world's settings. */
export const ssmDefaults = {
  /** Virtual seconds until a value of data type aws:ec2:image has been validated; until then nothing shows it. */
  imageValidationSeconds: 5,
  /** Whether an overwrite that names no data type keeps the parameter's, or makes it `text`. Not documented. */
  overwriteKeepsDataType: false,
  /** Parameters of the standard tier per account and region. */
  standardParameters: 10_000,
  /** Lists answer with an empty first page and a token: AWS returns between none and MaxResults. */
  emptyPages: false,
};

/** SNS's part of a world's settings. */
export const snsDefaults = {
  /** The longest message with its attributes; no public source is beyond doubt. */
  largestMessageBytes: 262_144,
};

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

/** AWS Marketplace Catalog's part of a world's settings. */
export const marketplaceDefaults = {
  /** How long a change set is PREPARING, while it can still be cancelled. */
  preparingSeconds: 60,
  /** How long it is APPLYING then: AWS scans the AMI, for hours. */
  applyingSeconds: 3600,
  /** Whether a change set that only validates locks its entities too. Not documented. */
  validateLocksEntities: true,
  /** Change sets of an account that may be under way at once. */
  openChangeSets: 20,
  /** ARNs of roles that AWS Marketplace can't assume, or which can't read the AMI. */
  unusableAccessRoles: [] as string[],
  /** With an error code, every change set whose `phase` ends now fails with it. A message may be a URL, as AWS's are. */
  failure: {
    phase: 'APPLYING' as 'PREPARING' | 'APPLYING',
    failureCode: 'CLIENT_ERROR' as 'CLIENT_ERROR' | 'SERVER_FAULT',
    errorCode: '',
    errorMessage: '',
  },
  /** What stands in ErrorDetailList: AWS documents none of these codes. */
  errors: marketplaceErrors as Record<keyof typeof marketplaceErrors, ConfigurableError>,
};

/** Service Quotas' part of a world's settings. */
export const serviceQuotasDefaults = {
  /** Region name -> public AMIs allowed there. Where none is named, `quotas.publicImages` holds. */
  publicImages: {} as Record<string, number>,
};

/** Groups of these settings whose keys the user chooses, with a sample of what each key holds. */
export const publishOpenGroups = {
  'serviceQuotas.publicImages': 0,
};

/** Settings of these that hold one of a few words. */
export const publishChoices: Readonly<Record<string, readonly string[]>> = {
  'marketplace.failure.phase': ['PREPARING', 'APPLYING'],
  'marketplace.failure.failureCode': ['CLIENT_ERROR', 'SERVER_FAULT'],
};
