import { findSnapshot } from '../ec2/state.js';
import type { Needed } from '../iam/statements.js';
import { requestTags, resourceTags } from '../iam/tag-values.js';
import type { Place } from '../service.js';

interface EbsInput {
  readonly SnapshotId?: string;
  readonly FirstSnapshotId?: string;
  readonly SecondSnapshotId?: string;
  readonly ParentSnapshotId?: string;
  readonly Description?: string;
  readonly VolumeSize?: number;
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
}

/**
 * The snapshots of a request; a new one has no ID yet.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticblockstore.html
 */
export function ebsPermissions(operation: string, input: EbsInput, { world, account, region }: Place): Needed[] {
  const action = `ebs:${operation}`;
  const arnOf = (id: string): string => `arn:${account.partition}:ec2:${region}::snapshot/${id}`;
  if (operation === 'StartSnapshot') {
    const { ParentSnapshotId: parent, Description: description, VolumeSize: size } = input;
    const values = {
      ...requestTags(input.Tags),
      'ebs:description': description,
      'ebs:parentsnapshot': parent && arnOf(parent),
      'ebs:volumesize': size === undefined ? undefined : String(size),
    };
    return [{ action, type: 'snapshot', resource: arnOf('*'), values }];
  }
  const ids = [input.SnapshotId, input.FirstSnapshotId, input.SecondSnapshotId].filter((id) => id !== undefined);
  return ids.map((id) => ({
    action,
    type: 'snapshot',
    resource: arnOf(id),
    values: resourceTags(findSnapshot(world, region, id)?.tags),
  }));
}
