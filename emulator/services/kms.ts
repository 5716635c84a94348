import * as client from '@aws-sdk/client-kms';
import { createAlias, deleteAlias, listAliases, updateAlias } from './kms/aliases.js';
import { createGrant, listGrants, revokeGrant } from './kms/grants.js';
import {
  cancelKeyDeletion,
  createKey,
  describeKey,
  disableKey,
  enableKey,
  listKeys,
  replicateKey,
  scheduleKeyDeletion,
} from './kms/key-operations.js';
import { kmsPermissions } from './kms/permissions.js';
import { getKeyPolicy, putKeyPolicy } from './kms/policies.js';
import type { Service } from './service.js';

/** KMS, as far as encrypted snapshots need it: it encrypts nothing. https://docs.aws.amazon.com/kms/latest/APIReference/ */
export const kms: Service = {
  name: 'kms',
  title: 'KMS',
  protocol: 'awsJson1.1',
  client,
  operations: {
    CancelKeyDeletion: cancelKeyDeletion,
    CreateAlias: createAlias,
    CreateGrant: createGrant,
    CreateKey: createKey,
    DeleteAlias: deleteAlias,
    DescribeKey: describeKey,
    DisableKey: disableKey,
    EnableKey: enableKey,
    GetKeyPolicy: getKeyPolicy,
    ListAliases: listAliases,
    ListGrants: listGrants,
    ListKeys: listKeys,
    PutKeyPolicy: putKeyPolicy,
    ReplicateKey: replicateKey,
    RevokeGrant: revokeGrant,
    ScheduleKeyDeletion: scheduleKeyDeletion,
    UpdateAlias: updateAlias,
  },
  permissions: kmsPermissions,
};
