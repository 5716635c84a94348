import { describeAvailabilityZones } from './ec2/availability-zones.js';
import {
  disableImageBlockPublicAccess,
  disableSnapshotBlockPublicAccess,
  enableImageBlockPublicAccess,
  enableSnapshotBlockPublicAccess,
  getImageBlockPublicAccessState,
  getSnapshotBlockPublicAccessState,
} from './ec2/block-public-access.js';
import { cancelImportTask } from './ec2/cancel-import-task.js';
import { cancelImageLaunchPermission } from './ec2/cancel-launch-permission.js';
import { copyImage } from './ec2/copy-image.js';
import { copySnapshot } from './ec2/copy-snapshot.js';
import { disableImageDeprecation, enableImageDeprecation } from './ec2/deprecation.js';
import {
  deregisterImage,
  disableImageDeregistrationProtection,
  enableImageDeregistrationProtection,
} from './ec2/deregister-image.js';
import { disableImage, enableImage } from './ec2/disable-image.js';
import {
  disableEbsEncryptionByDefault,
  enableEbsEncryptionByDefault,
  getEbsDefaultKmsKeyId,
  getEbsEncryptionByDefault,
  modifyEbsDefaultKmsKeyId,
  resetEbsDefaultKmsKeyId,
} from './ec2/encryption.js';
import { describeFastLaunchImages, disableFastLaunch, enableFastLaunch } from './ec2/fast-launch.js';
import { describeImageAttribute, modifyImageAttribute, resetImageAttribute } from './ec2/image-attributes.js';
import { replaceImageInstanceTypeSpecification } from './ec2/image-instance-types.js';
import { attachImageWatermark, detachImageWatermark } from './ec2/image-watermarks.js';
import { describeImages } from './ec2/images.js';
import { importImage } from './ec2/import-image.js';
import { describeImportImageTasks } from './ec2/import-image-tasks.js';
import { importSnapshot } from './ec2/import-snapshot.js';
import { describeImportSnapshotTasks } from './ec2/import-tasks.js';
import { getConsoleOutput } from './ec2/instances/console.js';
import { describeInstances } from './ec2/instances/describe.js';
import { describeSecurityGroups, describeSubnets, describeVpcs } from './ec2/instances/describe-network.js';
import { describeInstanceTypeOfferings, describeInstanceTypes } from './ec2/instances/describe-types.js';
import { runInstances } from './ec2/instances/run.js';
import { describeInstanceStatus } from './ec2/instances/status.js';
import { terminateInstances } from './ec2/instances/terminate.js';
import { describeVolumes } from './ec2/instances/volumes.js';
import {
  createLaunchTemplateVersion,
  deleteLaunchTemplateVersions,
  describeLaunchTemplateVersions,
} from './ec2/launch-template-versions.js';
import {
  createLaunchTemplate,
  deleteLaunchTemplate,
  describeLaunchTemplates,
  modifyLaunchTemplate,
} from './ec2/launch-templates.js';
import { ec2Permissions } from './ec2/permissions.js';
import { checkRegionUsable, describeRegions } from './ec2/regions.js';
import { registerImage } from './ec2/register-image.js';
import * as schemas from './ec2/schemas.js';
import {
  describeSnapshotAttribute,
  modifySnapshotAttribute,
  resetSnapshotAttribute,
} from './ec2/snapshot-attributes.js';
import { deleteSnapshot, describeSnapshots } from './ec2/snapshots.js';
import { createTags, deleteTags, describeTags } from './ec2/tag-operations.js';
import type { Operation, Service } from './service.js';

const operations: Record<string, Operation> = {
  AttachImageWatermark: attachImageWatermark,
  CancelImageLaunchPermission: cancelImageLaunchPermission,
  CancelImportTask: cancelImportTask,
  CopyImage: copyImage,
  CopySnapshot: copySnapshot,
  CreateLaunchTemplate: createLaunchTemplate,
  CreateLaunchTemplateVersion: createLaunchTemplateVersion,
  CreateTags: createTags,
  DeleteLaunchTemplate: deleteLaunchTemplate,
  DeleteLaunchTemplateVersions: deleteLaunchTemplateVersions,
  DeleteSnapshot: deleteSnapshot,
  DeleteTags: deleteTags,
  DeregisterImage: deregisterImage,
  DescribeAvailabilityZones: describeAvailabilityZones,
  DescribeFastLaunchImages: describeFastLaunchImages,
  DescribeImageAttribute: describeImageAttribute,
  DescribeImages: describeImages,
  DescribeImportImageTasks: describeImportImageTasks,
  DescribeImportSnapshotTasks: describeImportSnapshotTasks,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeInstanceTypeOfferings: describeInstanceTypeOfferings,
  DescribeInstanceTypes: describeInstanceTypes,
  DescribeInstances: describeInstances,
  DescribeLaunchTemplateVersions: describeLaunchTemplateVersions,
  DescribeLaunchTemplates: describeLaunchTemplates,
  DescribeRegions: describeRegions,
  DescribeSecurityGroups: describeSecurityGroups,
  DescribeSnapshotAttribute: describeSnapshotAttribute,
  DescribeSnapshots: describeSnapshots,
  DescribeSubnets: describeSubnets,
  DescribeTags: describeTags,
  DescribeVolumes: describeVolumes,
  DescribeVpcs: describeVpcs,
  DetachImageWatermark: detachImageWatermark,
  DisableEbsEncryptionByDefault: disableEbsEncryptionByDefault,
  DisableFastLaunch: disableFastLaunch,
  DisableImage: disableImage,
  DisableImageBlockPublicAccess: disableImageBlockPublicAccess,
  DisableImageDeprecation: disableImageDeprecation,
  DisableImageDeregistrationProtection: disableImageDeregistrationProtection,
  DisableSnapshotBlockPublicAccess: disableSnapshotBlockPublicAccess,
  EnableEbsEncryptionByDefault: enableEbsEncryptionByDefault,
  EnableFastLaunch: enableFastLaunch,
  EnableImage: enableImage,
  EnableImageBlockPublicAccess: enableImageBlockPublicAccess,
  EnableImageDeprecation: enableImageDeprecation,
  EnableImageDeregistrationProtection: enableImageDeregistrationProtection,
  EnableSnapshotBlockPublicAccess: enableSnapshotBlockPublicAccess,
  GetConsoleOutput: getConsoleOutput,
  GetEbsDefaultKmsKeyId: getEbsDefaultKmsKeyId,
  GetEbsEncryptionByDefault: getEbsEncryptionByDefault,
  GetImageBlockPublicAccessState: getImageBlockPublicAccessState,
  GetSnapshotBlockPublicAccessState: getSnapshotBlockPublicAccessState,
  ImportImage: importImage,
  ImportSnapshot: importSnapshot,
  ModifyEbsDefaultKmsKeyId: modifyEbsDefaultKmsKeyId,
  ModifyImageAttribute: modifyImageAttribute,
  ModifyLaunchTemplate: modifyLaunchTemplate,
  ModifySnapshotAttribute: modifySnapshotAttribute,
  RegisterImage: registerImage,
  ReplaceImageInstanceTypeSpecification: replaceImageInstanceTypeSpecification,
  ResetEbsDefaultKmsKeyId: resetEbsDefaultKmsKeyId,
  ResetImageAttribute: resetImageAttribute,
  ResetSnapshotAttribute: resetSnapshotAttribute,
  RunInstances: runInstances,
  TerminateInstances: terminateInstances,
};

/** EC2: images, snapshots, what belongs to them, and the instances that try them. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/ */
export const ec2: Service = {
  name: 'ec2',
  title: 'EC2',
  protocol: 'ec2Query',
  client: { ...schemas },
  operations: Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (input: object, context) => {
        checkRegionUsable(context);
        return operation(input, context);
      },
    ]),
  ),
  permissions: ec2Permissions,
};
