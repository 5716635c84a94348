interface ConfigurableError {
  code: string;
  message: string;
}

/** EC2's errors that no public source attests in full. `{…}` in a message is filled in by the operation. */
const errors = {
  noRootSnapshot: {
    code: 'InvalidBlockDeviceMapping',
    message: 'No root snapshot specified in device mapping.',
  },
  badBlockDeviceMapping: { code: 'InvalidBlockDeviceMapping', message: '{reason}' },
  badVolume: { code: 'InvalidParameterValue', message: '{reason}' },
  unsupportedByVolumeType: {
    code: 'InvalidParameterCombination',
    message: 'The parameter {parameter} is not supported for {volumeType} volumes.',
  },
  kmsKeyInImage: {
    code: 'InvalidParameter',
    message: 'The parameter KmsKeyId is not supported by this operation.',
  },
  armLegacyBios: {
    code: 'InvalidParameterCombination',
    message: "The boot mode 'legacy-bios' is not supported for the architecture 'arm64'.",
  },
  paravirtual: {
    code: 'InvalidParameterCombination',
    message: '{parameter} is supported only for images with virtualization type hvm.',
  },
  badUefiData: { code: 'InvalidParameterValue', message: 'The UEFI data is not valid: {reason}' },
  keyWithoutEncryption: {
    code: 'InvalidParameterDependency',
    message: 'The parameter KmsKeyId requires the parameter Encrypted to be set.',
  },
  encryptedFalse: { code: 'InvalidParameterValue', message: 'The parameter Encrypted cannot be set to false.' },
  noSuchImportRole: {
    code: 'InvalidParameter',
    message: 'The service role {role} provided does not exist or does not have sufficient permissions',
  },
  noSuchImportTask: {
    code: 'InvalidConversionTaskId.Malformed',
    message: 'The import task id {id} does not exist.',
  },
  deprecationInPast: {
    code: 'InvalidParameterValue',
    message: 'The DeprecateAt value {time} is in the past.',
  },
  deprecationTooLate: {
    code: 'InvalidParameterValue',
    message: 'The DeprecateAt value {time} is later than {limit}, the latest for this image.',
  },
  sharingDisabledImage: {
    code: 'InvalidAMIID.Unavailable',
    message: "The image ID '{id}' is disabled and cannot be shared.",
  },
  productCodesPublic: {
    code: 'InvalidParameter',
    message: 'Resources with product codes cannot be made public.',
  },
  watermarkedPublic: { code: 'InvalidParameter', message: 'Images with watermarks cannot be made public.' },
  watermarkOnPublic: { code: 'InvalidParameter', message: 'Watermarks cannot be added to public images.' },
  encryptedSnapshotPublic: {
    code: 'OperationNotPermitted',
    message: 'Encrypted snapshots cannot be shared publicly',
  },
  defaultKeyShared: {
    code: 'InvalidParameter',
    message: 'Encrypted snapshots with EBS default key cannot be shared',
  },
  snapshotPublicAccessBlocked: {
    code: 'OperationNotPermitted',
    message:
      'You can’t publicly share this snapshot because block public access for snapshots is enabled for this account. To publicly share the snapshot, you must call the DisableSnapshotBlockPublicAccess API.',
  },
  addAndRemove: {
    code: 'InvalidParameterCombination',
    message: 'Permissions cannot be added and removed in the same request.',
  },
  tooManyModifications: {
    code: 'InvalidParameterValue',
    message: 'The request holds {count} modifications; the limit is {limit}.',
  },
};

/** EC2's part of a world's settings. */
export const ec2Defaults = {
  /** Describe calls answer with an empty first page and a token, as AWS may. */
  emptyPages: false,
  /** Whether a VMDK file of another kind fails to import. */
  vmdkMustBeStreamOptimized: true,
  /** Marketplace product codes that new snapshots of an account carry, and the images made of them. */
  productCodesOfNewSnapshots: [] as string[],
  /** Account id -> where it stands in AWS Organizations: its organization's ARN, and those of its units. */
  organizations: {} as Record<string, { organizationArn: string; organizationalUnitArns: string[] }>,
  /** What a copy of a snapshot that can't be read, or with a key that can't be used, says when it fails. */
  copyFailureMessages: {
    source: 'The source snapshot {id} does not exist in {region}, or is not shared with this account.',
    kmsKey: 'Given key ID is not accessible',
  },
  errors: errors as Record<keyof typeof errors, ConfigurableError>,
};

/** Groups of these settings whose keys the user chooses, with a sample of what each key holds. */
export const ec2OpenGroups = {
  'ec2.organizations': { organizationArn: '', organizationalUnitArns: [''] },
};
