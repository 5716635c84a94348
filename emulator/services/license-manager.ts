import * as client from '@aws-sdk/client-license-manager';
import {
  createLicenseConfiguration,
  deleteLicenseConfiguration,
  getLicenseConfiguration,
  listLicenseConfigurations,
  updateLicenseConfiguration,
} from './license-manager/configurations.js';
import { licensePermissions } from './license-manager/permissions.js';
import {
  listAssociationsForLicenseConfiguration,
  listLicenseSpecificationsForResource,
  listUsageForLicenseConfiguration,
  updateLicenseSpecificationsForResource,
} from './license-manager/specifications.js';
import { listTagsForResource, tagResource, untagResource } from './license-manager/tags.js';
import type { Service } from './service.js';

/** License Manager, for AMIs. https://docs.aws.amazon.com/license-manager/latest/APIReference/ */
export const licenseManager: Service = {
  name: 'license-manager',
  title: 'License Manager',
  protocol: 'awsJson1.1',
  client,
  operations: {
    CreateLicenseConfiguration: createLicenseConfiguration,
    DeleteLicenseConfiguration: deleteLicenseConfiguration,
    GetLicenseConfiguration: getLicenseConfiguration,
    ListAssociationsForLicenseConfiguration: listAssociationsForLicenseConfiguration,
    ListLicenseConfigurations: listLicenseConfigurations,
    ListLicenseSpecificationsForResource: listLicenseSpecificationsForResource,
    ListTagsForResource: listTagsForResource,
    ListUsageForLicenseConfiguration: listUsageForLicenseConfiguration,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateLicenseConfiguration: updateLicenseConfiguration,
    UpdateLicenseSpecificationsForResource: updateLicenseSpecificationsForResource,
  },
  permissions: licensePermissions,
};
