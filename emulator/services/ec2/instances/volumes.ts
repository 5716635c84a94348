import type { DescribeVolumesCommandInput, Volume as Output } from '@aws-sdk/client-ec2';
import { AwsError } from '../../../protocol/aws-error.js';
import type { Context } from '../../service.js';
import { tagList } from '../../tags.js';
import { zoneIdOf } from '../availability-zones.js';
import { endDryRun } from '../dry-run.js';
import { filterResources } from '../filters.js';
import { ec2Page } from '../paging.js';
import { unlessEmpty } from '../tags.js';
import { type LivingVolume, visibleVolumes } from './volume-life.js';

/**
 * The volumes of the caller's instances, and those that outlived theirs.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html
 */
export function describeVolumes(input: DescribeVolumesCommandInput, context: Context): object {
  const ids = input.VolumeIds ?? [];
  const bad = ids.find((id) => !/^vol-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
  if (bad !== undefined) {
    const text = `Value (${bad}) for parameter volumeId is invalid. Expected: 'vol-...'.`;
    throw new AwsError('InvalidParameterValue', text);
  }
  const all = visibleVolumes(context);
  const missing = ids.find((id) => !all.some(({ volume }) => volume.volumeId === id));
  if (missing !== undefined && input.MaxResults === undefined) {
    throw new AwsError('InvalidVolume.NotFound', `The volume '${missing}' does not exist.`);
  }
  const named = all.filter(({ volume }) => ids.length === 0 || ids.includes(volume.volumeId));
  const matching = filterResources(
    named.map((one) => volumeOutput(one, context)),
    input.Filters,
    {
      'attachment.attach-time': attached(({ AttachTime: time }) => time?.toISOString()),
      'attachment.delete-on-termination': attached(({ DeleteOnTermination: deletes }) => String(deletes)),
      'attachment.device': attached(({ Device }) => Device),
      'attachment.instance-id': attached(({ InstanceId }) => InstanceId),
      'attachment.status': attached(({ State }) => State),
      'availability-zone': (volume) => [volume.AvailabilityZone],
      'availability-zone-id': (volume) => [volume.AvailabilityZoneId],
      'create-time': (volume) => [volume.CreateTime?.toISOString()],
      encrypted: (volume) => [String(volume.Encrypted)],
      'fast-restored': () => ['false'],
      'multi-attach-enabled': () => ['false'],
      'operator.managed': () => ['false'],
      'operator.principal': () => [],
      size: (volume) => [String(volume.Size)],
      'snapshot-id': (volume) => [volume.SnapshotId],
      status: (volume) => [volume.State],
      'volume-id': (volume) => [volume.VolumeId],
      'volume-type': (volume) => [volume.VolumeType],
    },
    ({ Tags: tags = [] }) => new Map(tags.map(({ Key: key = '', Value: value = '' }) => [key, value])),
  );
  const { items, nextToken } = ec2Page(context.world, matching, input, ({ VolumeId = '' }) => VolumeId, {
    withIds: ids.length > 0,
    minPageSize: 5,
  });
  endDryRun(input);
  return { Volumes: [...items], NextToken: nextToken };
}

type Attachment = NonNullable<Output['Attachments']>[number];

const attached =
  (read: (attachment: Attachment) => string | undefined) =>
  ({ Attachments: attachments = [] }: Output) =>
    attachments.map(read);

function volumeOutput({ volume, state }: LivingVolume, { region }: Context): Output {
  const attachment: Attachment = {
    VolumeId: volume.volumeId,
    InstanceId: volume.instanceId,
    Device: volume.device,
    State: 'attached',
    AttachTime: new Date(volume.createTime),
    DeleteOnTermination: volume.deleteOnTermination,
  };
  return {
    VolumeId: volume.volumeId,
    SnapshotId: volume.snapshotId ?? '',
    State: state,
    Size: volume.sizeGiB,
    VolumeType: volume.type as Output['VolumeType'],
    Iops: volume.iops,
    Throughput: volume.throughputMiBps,
    VolumeInitializationRate: volume.initializationRateMiBps,
    Encrypted: volume.encrypted,
    KmsKeyId: volume.kmsKeyId,
    CreateTime: new Date(volume.createTime),
    AvailabilityZone: volume.zone,
    AvailabilityZoneId: zoneIdOf(region, volume.zone),
    MultiAttachEnabled: false,
    Attachments: state === 'in-use' ? [attachment] : [],
    Tags: unlessEmpty(tagList(volume.tags)),
  };
}
