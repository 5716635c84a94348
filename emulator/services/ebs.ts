import * as client from '@aws-sdk/client-ebs';
import { ebsPermissions } from './ebs/permissions.js';
import { getSnapshotBlock, listChangedBlocks, listSnapshotBlocks } from './ebs/read.js';
import { startSnapshot } from './ebs/start.js';
import { completeSnapshot, putSnapshotBlock } from './ebs/write.js';
import type { Service } from './service.js';

/** The EBS direct APIs. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-accessing-snapshot.html */
export const ebs: Service = {
  name: 'ebs',
  title: 'EBS direct APIs',
  protocol: 'restJson',
  client,
  operations: {
    ListSnapshotBlocks: listSnapshotBlocks,
    ListChangedBlocks: listChangedBlocks,
    GetSnapshotBlock: getSnapshotBlock,
    StartSnapshot: startSnapshot,
    PutSnapshotBlock: putSnapshotBlock,
    CompleteSnapshot: completeSnapshot,
  },
  permissions: ebsPermissions,
};
