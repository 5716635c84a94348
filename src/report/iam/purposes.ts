/** A statement of the policy in examples/iam: what it allows, and what for. */
interface Purpose {
  readonly actions: readonly string[];
  /** For docs/permissions.md, in Markdown. */
  readonly neededFor: string;
}

/** The statements by their Sid. Each statement of a generated policy has the name of the one that it is a part of. */
export const purposes: Readonly<Record<string, Purpose>> = {
  Look: {
    actions: [
      'ec2:DescribeRegions',
      'ec2:DescribeImages',
      'ec2:DescribeImageAttribute',
      'ec2:DescribeSnapshots',
      'ec2:DescribeSnapshotAttribute',
      'ec2:DescribeImportSnapshotTasks',
      'ec2:GetEbsEncryptionByDefault',
      'ec2:GetEbsDefaultKmsKeyId',
    ],
    neededFor: 'every command but `check`, in every region',
  },
  LookAtTheBucket: {
    actions: ['s3:ListBucket', 's3:ListBucketMultipartUploads', 's3:GetBucketLocation'],
    neededFor: 'every command but `check`, with a bucket (`upload.method: s3`) or `source.s3`',
  },
  LookAtObjects: {
    actions: ['s3:GetObject'],
    neededFor: '`plan`, `verify`, `create`, `publish`, `cleanup`, with a bucket or `source.s3`',
  },
  LookAtTheImportRole: {
    actions: ['iam:GetRole'],
    neededFor:
      '`plan`, `verify`, `create`, `publish`, with a bucket or `source.s3`. Without it, a missing role is noticed only at the import.',
  },
  LookBeforePublishing: {
    actions: [
      'ec2:GetImageBlockPublicAccessState',
      'ec2:GetSnapshotBlockPublicAccessState',
      'servicequotas:GetServiceQuota',
      'sns:GetTopicAttributes',
    ],
    neededFor:
      '`plan`, `verify`, `create`, `publish`, `refresh`, as far as the config needs it. Without it, preflight cannot check these things.',
  },
  LookAtKeys: {
    actions: ['kms:DescribeKey', 'kms:GetKeyPolicy', 'kms:ListGrants'],
    neededFor:
      '`plan`, `verify`, `create`, `publish`, with `encrypted` or `kms_key_id`, and for shared AMIs that are encrypted otherwise. Without it, preflight cannot check keys, an alias that stands for another key goes unnoticed, and a disk image cannot be written through EBS direct with a key that is named by its alias, unless a copy of the same disk takes its place.',
  },
  LookAtParameters: {
    actions: ['ssm:GetParameters'],
    neededFor:
      'every command but `check`, with `ssm_parameter`. Allow only the parameters that configs write. Without it, preflight cannot check them.',
  },
  LookAtTheMarketplace: {
    actions: ['aws-marketplace:DescribeEntity', 'aws-marketplace:ListChangeSets', 'aws-marketplace:DescribeChangeSet'],
    neededFor: '`plan`, `verify`, `list`, `publish`, `unpublish`, with `marketplace`. `create` works without it.',
  },
  LookAtLaunchTemplates: {
    actions: ['ec2:DescribeLaunchTemplates', 'ec2:DescribeLaunchTemplateVersions', 'ec2:DescribeFastLaunchImages'],
    neededFor:
      '`plan`, `verify`, `create`, `publish`, `unpublish`, `refresh`, with `launch_templates`; `ec2:DescribeFastLaunchImages` only with `fast_launch`',
  },
  LookAtLicenses: {
    actions: ['license-manager:GetLicenseConfiguration', 'license-manager:ListLicenseSpecificationsForResource'],
    neededFor: '`plan`, `verify`, `create`, `publish`, `refresh`, with `license_configuration_arns`',
  },
  LookAtContent: {
    actions: ['ebs:ListSnapshotBlocks', 'ebs:GetSnapshotBlock'],
    neededFor: '`verify`, `create`, `publish`, with the input `content`. Leave it out if you do not use that.',
  },
  LookAtBootTests: {
    actions: [
      'ec2:DescribeInstances',
      'ec2:DescribeInstanceStatus',
      'ec2:DescribeInstanceTypes',
      'ec2:DescribeInstanceTypeOfferings',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:DescribeVpcs',
      'ec2:GetConsoleOutput',
      'iam:GetInstanceProfile',
      'ssm:GetCommandInvocation',
    ],
    neededFor:
      '`plan`, `verify`, `create`, `publish`, `cleanup`, with `boot_test`. `create` and `publish` need `ec2:DescribeInstances`, `ec2:DescribeInstanceTypes` and `ec2:GetConsoleOutput` of it, and `ec2:DescribeInstanceStatus` and `ssm:GetCommandInvocation` for the proofs `status_checks` and `ssm`. The others are for preflight, and for `subnet_id`.',
  },
  LookAtImageBuilder: {
    actions: [
      'imagebuilder:GetImage',
      'imagebuilder:GetComponent',
      'imagebuilder:GetWorkflow',
      'imagebuilder:GetMarketplaceResource',
      'imagebuilder:ListComponents',
      'imagebuilder:ListImageBuildVersions',
      'imagebuilder:ListImagePipelineImages',
    ],
    neededFor:
      '`plan`, `verify`, `create`, `publish`, `cleanup`, with `source.image_builder`. Without the actions for components and workflows, preflight cannot check those of AWS Marketplace.',
  },
  LookAtDistributions: {
    actions: ['imagebuilder:GetDistributionConfiguration'],
    neededFor: 'every command but `check`, with an ARN as `distributions`',
  },
  LookAtWhatFollows: {
    actions: [
      'imagebuilder:ListDistributionConfigurations',
      'imagebuilder:GetDistributionConfiguration',
      'imagebuilder:ListImageRecipes',
      'imagebuilder:GetImageRecipe',
      'imagebuilder:GetComponent',
    ],
    neededFor:
      '`plan`, `verify`, `create`, `publish`, `unpublish`, `refresh`, with `image_builder`. Without it, preflight cannot check these things.',
  },
  LookAtSubscriptions: {
    actions: [
      'imagebuilder:ListImages',
      'imagebuilder:ListWorkflows',
      'imagebuilder:ListImageRecipes',
      'imagebuilder:ListContainerRecipes',
      'imagebuilder:GetImageRecipe',
      'imagebuilder:GetContainerRecipe',
    ],
    neededFor: '`list` with `owner`, besides `LookAtImageBuilder`',
  },
  Upload: {
    actions: [
      's3:PutObject',
      's3:PutObjectTagging',
      's3:GetObjectTagging',
      's3:ListMultipartUploadParts',
      's3:AbortMultipartUpload',
      's3:DeleteObject',
    ],
    neededFor:
      '`create`, `publish`, `cleanup`, with a bucket; `s3:DeleteObject` only with `s3.keep: false` or `leftovers_older_than`, `s3:GetObjectTagging` only with the latter',
  },
  WriteSnapshots: {
    actions: ['ebs:StartSnapshot', 'ebs:PutSnapshotBlock', 'ebs:CompleteSnapshot'],
    neededFor:
      '`create`, `publish`, with `source.path` and without a bucket (`upload.method: ebs-direct`). `ec2:CreateTags` of `Tag` lets an interrupted upload be continued.',
  },
  Create: {
    actions: [
      'ec2:ImportSnapshot',
      'ec2:CopySnapshot',
      'ec2:DeleteSnapshot',
      'ec2:RegisterImage',
      'ec2:ModifyImageAttribute',
      'ec2:ModifySnapshotAttribute',
      'ec2:ReplaceImageInstanceTypeSpecification',
      'ec2:AttachImageWatermark',
    ],
    neededFor:
      '`create`, `publish`, `refresh`; `unpublish` needs only `ec2:ModifyImageAttribute` and `ec2:ModifySnapshotAttribute` of it. `ec2:ReplaceImageInstanceTypeSpecification` only with `instance_types`, `ec2:AttachImageWatermark` only with `watermarks`.',
  },
  Tag: {
    actions: ['ec2:CreateTags'],
    neededFor: '`create`, `publish`, `refresh`, and `unpublish` after a `refresh`: images, snapshots and their imports',
  },
  LaunchBootTests: {
    actions: ['ec2:RunInstances'],
    neededFor:
      '`create`, `publish`, with `boot_test`: instances, volumes and network interfaces with the tag of a boot test, of small types. Larger types that configs list have to be added.',
  },
  LaunchBootTestsOf: {
    actions: ['ec2:RunInstances'],
    neededFor: 'as `LaunchBootTests`: what an instance is launched from and in',
  },
  TagBootTests: {
    actions: ['ec2:CreateTags'],
    neededFor:
      'as `LaunchBootTests`: only as they are launched. Who could tag other instances could end them by `EndBootTests`.',
  },
  EndBootTests: {
    actions: ['ec2:TerminateInstances', 'ssm:SendCommand'],
    neededFor:
      '`create`, `publish`, `cleanup`, with `boot_test`: only instances with the tag of a boot test; `ssm:SendCommand` only with the proof `ssm`',
  },
  RunBootTestCommands: {
    actions: ['ssm:SendCommand'],
    neededFor: '`create`, `publish`, with the proof `ssm` of `boot_test`',
  },
  PassTheBootTestRole: {
    actions: ['iam:PassRole'],
    neededFor: '`create`, `publish`, with `instance_profile` of `boot_test`, for the role of the profile',
  },
  Licenses: {
    actions: ['license-manager:UpdateLicenseSpecificationsForResource'],
    neededFor: '`create`, `publish`, `refresh`, with `license_configuration_arns`',
  },
  EncryptWithKeys: {
    actions: ['kms:CreateGrant', 'kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncrypt*'],
    neededFor:
      '`create`, `publish`, with `encrypted` or `kms_key_id`, or an encrypted source. EC2 uses the keys for the role; the policies of the keys have to allow it, too.',
  },
  DecryptContent: {
    actions: ['kms:Decrypt'],
    neededFor: 'as `LookAtContent`, for encrypted snapshots',
  },
  PassTheImportRole: {
    actions: ['iam:PassRole'],
    neededFor: '`create`, `publish`, with a bucket or `source.s3`, for the role `s3.role_name`',
  },
  Publish: {
    actions: ['ec2:EnableImageDeprecation', 'ec2:DisableImageDeprecation', 'ec2:EnableImageDeregistrationProtection'],
    neededFor: '`publish`, `refresh`, with `deprecation`, `deregistration_protection` or `supersede`',
  },
  UnblockPublicAccess: {
    actions: ['ec2:DisableImageBlockPublicAccess', 'ec2:DisableSnapshotBlockPublicAccess'],
    neededFor: '`publish`, `refresh`, with `allow_unblock_public_access`',
  },
  Retire: {
    actions: ['ec2:DisableImage', 'ec2:DeregisterImage', 'ec2:DeleteSnapshot'],
    neededFor:
      '`cleanup`, and `publish` and `refresh` with `supersede`. `create`, `publish` and `refresh` need `ec2:DeregisterImage` of it to replace an AMI that AWS could not create.',
  },
  Parameters: {
    actions: ['ssm:GetParameter', 'ssm:GetParameterHistory', 'ssm:PutParameter', 'ssm:DeleteParameter'],
    neededFor: '`publish`, `unpublish`, `refresh`, with `ssm_parameter`',
  },
  LaunchTemplates: {
    actions: ['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate', 'ec2:DeleteLaunchTemplateVersions'],
    neededFor:
      '`publish`, `unpublish`, `refresh`, with `launch_templates`; `ec2:DeleteLaunchTemplateVersions` only with `rollback_on_failure`',
  },
  FastLaunch: {
    actions: ['ec2:EnableFastLaunch', 'ec2:DisableFastLaunch', 'iam:CreateServiceLinkedRole'],
    neededFor:
      '`publish`, `refresh`, with `fast_launch`, and `unpublish`; `ec2:DisableFastLaunch` only for `unpublish`, and with `enabled: false` or `rollback_on_failure`; `iam:CreateServiceLinkedRole` only the first time in an account',
  },
  ImageBuilder: {
    actions: [
      'imagebuilder:CreateDistributionConfiguration',
      'imagebuilder:UpdateDistributionConfiguration',
      'imagebuilder:DeleteDistributionConfiguration',
      'imagebuilder:CreateImageRecipe',
      'imagebuilder:DeleteImageRecipe',
      'imagebuilder:TagResource',
    ],
    neededFor:
      '`publish`, `unpublish`, `refresh`, with `image_builder`. Allow only the names that configs give. The `Delete` actions are needed for `unpublish` and `rollback_on_failure`.',
  },
  Topics: {
    actions: ['sns:Publish', 'ec2:CreateTags', 'ec2:DeleteTags'],
    neededFor: '`publish`, with `sns`; a tag on the AMI records each notification',
  },
  Marketplace: {
    actions: ['aws-marketplace:StartChangeSet', 'aws-marketplace:CancelChangeSet'],
    neededFor: '`publish`, `unpublish`, with `marketplace`',
  },
  MarketplaceReadsTheImage: {
    actions: ['iam:PassRole'],
    neededFor: '`publish`, with `marketplace`, for the role `access_role_arn`',
  },
  RoleChain: {
    actions: ['sts:AssumeRole'],
    neededFor: 'every command but `check`, with `role-chain`, and with `targets` in a job without an OIDC token',
  },
  CopyToOtherAccounts: {
    actions: ['sts:AssumeRole'],
    neededFor:
      'every command but `check`, `cleanup` and `refresh`, with `target_account_ids`. The roles in those accounts have permissions of their own.',
  },
};
