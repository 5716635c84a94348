import type { ConfigurableError } from './configurable-error.js';
import { instanceDefaults } from './instance-settings.js';

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
  cancelEndedImport: {
    code: 'IncorrectState',
    message: 'The import task {id} is {state} and cannot be cancelled.',
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
  productCodesCopied: {
    code: 'InvalidRequest',
    message: 'Images from AWS Marketplace cannot be copied to another AWS account.',
  },
  productCodesPublic: {
    code: 'InvalidParameter',
    message: 'Resources with product codes cannot be made public.',
  },
  watermarkedPublic: { code: 'InvalidParameter', message: 'Images with watermarks cannot be made public.' },
  badInstanceTypes: { code: 'InvalidParameterValue', message: 'The instance type specification is invalid. {reason}' },
  instanceTypesInMarketplace: {
    code: 'InvalidParameter',
    message: 'An instance type specification cannot be set on an image that is listed in AWS Marketplace.',
  },
  watermarkOnPublic: { code: 'InvalidParameter', message: 'Watermarks cannot be added to public images.' },
  encryptedSnapshotPublic: {
    code: 'OperationNotPermitted',
    message: 'Encrypted snapshots cannot be shared publicly',
  },
  defaultKeyShared: {
    code: 'OperationNotPermitted',
    message: 'Encrypted snapshots with EBS default key cannot be shared',
  },
  defaultKeyImageShared: {
    code: 'InvalidParameter',
    message: 'Snapshots encrypted with the AWS Managed CMK can’t be shared. Specify another snapshot.',
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
  fastLaunchNotWindows: { code: 'InvalidParameterValue', message: 'The image {id} is not a Windows image.' },
  fastLaunchDisabling: { code: 'IncorrectState', message: 'Fast launch is being disabled for the image {id}.' },
  imageUnavailable: {
    code: 'InvalidAMIID.Unavailable',
    message: "The AMI ID '{id}' is currently {state} and may not be used for this operation",
  },
  instanceTypeRefusedByImage: {
    code: 'InvalidParameterCombination',
    message: "The instance type '{type}' is not allowed by the instance type specification of the image '{id}'.",
  },
  noNitroTpm: {
    code: 'InvalidParameterCombination',
    message: "The instance type '{type}' does not support NitroTPM, which the image '{id}' requires.",
  },
  bootModeUnsupported: {
    code: 'InvalidParameterValue',
    message: "The instance type '{type}' does not support the boot mode '{mode}' of the image '{id}'.",
  },
  noLatestConsole: {
    code: 'UnsupportedOperation',
    message: 'This instance type does not support retrieving the latest console logs.',
  },
  fastLaunchNotEnabled: { code: 'IncorrectState', message: 'Fast launch is not enabled for the image {id}.' },
};

/** The settings of EC2 alone. */
export const ec2Defaults = {
  /** Whether Describe calls begin with an empty page and a token, as AWS allows itself. */
  emptyPages: false,
  /** Some servers lag behind the others, so a call can show what the next one doesn't know. */
  staleServers: {
    /** The share of requests that a stale server answers, from 0 to 1. The world's seed decides which. */
    share: 0,
    /** A stale server sees nothing that was written less than this long ago. */
    lagSeconds: 20,
  },
  /** Whether the import of a VMDK file fails unless the file is stream-optimized. */
  vmdkMustBeStreamOptimized: true,
  /** Marketplace product codes of new snapshots, and of the images created from them. */
  productCodesOfNewSnapshots: [] as string[],
  /**
   * Account id -> the ARN of its organization, and the ARNs of the organizational units that it is in. It is for accounts
   * that are in no organization of the Organizations API.
   */
  organizations: {} as Record<string, { organizationArn: string; organizationalUnitArns: string[] }>,
  /** Fast launch of Windows images. */
  fastLaunch: {
    /** From EnableFastLaunch until the snapshots are there. */
    enablingSeconds: 1800,
    /** From DisableFastLaunch until the snapshots are gone. */
    disablingSeconds: 300,
    /** Why it ends in `enabling-failed`; empty: it succeeds. */
    failure: '',
  },
  instances: instanceDefaults,
  /** The state messages of failed copies. */
  copyFailureMessages: {
    /** For a source snapshot that the account cannot read. */
    source: 'The source snapshot {id} does not exist in {region}, or is not shared with this account.',
    /** For a KMS key that the account cannot use. */
    kmsKey: 'Given key ID is not accessible',
  },
  /** More errors that AWS does not document. Those of a default key are as public issues show them. */
  errors: errors as Record<keyof typeof errors, ConfigurableError>,
};
