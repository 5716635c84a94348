import { sourceDigestTagKey } from '../../config/schema/tags.js';
import { launchNeeds, ofBootTests } from './launch-needs.js';
import {
  type Condition,
  ec2Arn,
  type Need,
  objectsOf,
  ofOurs,
  onlyTheseTags,
  onOurs,
  type Sent,
  tagsOnCreation,
  tagsSet,
  textOf,
  textsOf,
} from './needs.js';

/** Operation -> the types that it creates, and those that it is about. The rest of EC2 is about everything. */
const types: Readonly<Record<string, readonly string[]>> = {
  AttachImageWatermark: ['image'],
  CreateLaunchTemplateVersion: ['launch-template'],
  DeleteLaunchTemplateVersions: ['launch-template'],
  DeleteSnapshot: ['snapshot'],
  DeregisterImage: ['image'],
  DescribeImageAttribute: ['image'],
  DescribeSnapshotAttribute: ['snapshot'],
  DisableFastLaunch: ['image'],
  DisableImage: ['image'],
  DisableImageDeprecation: ['image'],
  DisableImageDeregistrationProtection: ['image'],
  EnableImage: ['image'],
  EnableImageDeprecation: ['image'],
  EnableImageDeregistrationProtection: ['image'],
  GetConsoleOutput: ['instance'],
  ImportSnapshot: ['import-snapshot-task', 'snapshot'],
  ModifyImageAttribute: ['image'],
  ModifyLaunchTemplate: ['launch-template'],
  ModifySnapshotAttribute: ['snapshot'],
  RegisterImage: ['image', 'snapshot'],
  ReplaceImageInstanceTypeSpecification: ['image'],
  TerminateInstances: ['instance'],
};

/** What can't be undone is allowed of what ami-publish made only. */
const destructive: readonly string[] = ['DeleteSnapshot', 'DeregisterImage', 'DisableImage'];
/** What changes an image or a snapshot that exists. */
const changing: readonly string[] = [
  'AttachImageWatermark',
  'DisableFastLaunch',
  'DisableImageDeprecation',
  'DisableImageDeregistrationProtection',
  'EnableImage',
  'EnableImageDeprecation',
  'EnableImageDeregistrationProtection',
  'ModifyImageAttribute',
  'ModifySnapshotAttribute',
  'ReplaceImageInstanceTypeSpecification',
];

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
export function ec2Needs(sent: Sent): Need[] {
  const { operation, action, input, region } = sent;
  if (operation === 'CreateTags' || operation === 'DeleteTags') return [tagging(sent)];
  if (operation === 'RunInstances') return [...launchNeeds(sent), ...tagsOnCreation(sent)];
  if (operation === 'EnableFastLaunch') return fastLaunch(sent);
  const own = types[operation];
  const conditions = conditionsOf(sent);
  // The source of a copy needs the permission, too, and may be in another region.
  const resources =
    operation === 'CopySnapshot'
      ? [`${sent.start}:ec2:*::snapshot/*`]
      : (own?.map((type) => ec2Arn(sent, type, idOf(sent, type))) ?? ['*']);
  const deletes = operation === 'DeregisterImage' && input.DeleteAssociatedSnapshots === true;
  return [
    { action, resources, region, conditions },
    ...(deletes ? [deleteSnapshots(sent)] : []),
    ...tagsOnCreation(sent),
  ];
}

function conditionsOf(sent: Sent): Condition[] {
  const { operation } = sent;
  if (destructive.includes(operation)) return [ofOurs];
  if (changing.includes(operation)) return onOurs(sent, idOf(sent, 'image') ?? '', idOf(sent, 'snapshot') ?? '');
  return operation === 'TerminateInstances' || operation === 'GetConsoleOutput' ? [ofBootTests] : [];
}

/** The ID in the request. */
function idOf({ input }: Sent, type: string): string | undefined {
  const template = { ...(input.LaunchTemplate as object | undefined), ...input } as Sent['input'];
  if (type === 'launch-template') return textOf(template.LaunchTemplateId);
  if (type === 'image') return textOf(input.ImageId);
  if (type === 'snapshot') return textOf(input.SnapshotId);
  return undefined;
}

function fastLaunch(sent: Sent): Need[] {
  const { action, region } = sent;
  const image = idOf(sent, 'image');
  return [
    { action, region, resources: [ec2Arn(sent, 'image', image)], conditions: onOurs(sent, image ?? '') },
    { action, region, resources: [ec2Arn(sent, 'launch-template', idOf(sent, 'launch-template'))] },
  ];
}

/**
 * Sets tags of what exists. What gets the source digest was made by somebody else until then, such as VM Import: whatever
 * has that tag may be changed and deleted.
 */
function tagging(sent: Sent): Need {
  const ids = textsOf(sent.input.Resources);
  const resources = ids.map((id) => ec2Arn(sent, typeOf(id), id));
  const keys = tagsSet(sent.input.Tags);
  const whose = keys.includes(sourceDigestTagKey) ? [] : onOurs(sent, ...ids);
  return { action: sent.action, resources, region: sent.region, conditions: [...whose, ...onlyTheseTags(keys)] };
}

function typeOf(id: string): string {
  const named: Readonly<Record<string, string>> = { ami: 'image', i: 'instance', lt: 'launch-template', vol: 'volume' };
  return named[id.split('-')[0] ?? ''] ?? 'snapshot';
}

export function deleteSnapshots(sent: Sent): Need {
  return {
    action: 'ec2:DeleteSnapshot',
    resources: [ec2Arn(sent, 'snapshot')],
    region: sent.region,
    conditions: [ofOurs],
  };
}

/** Whether a request encrypts what it creates. */
export function encrypts({ input }: Sent): boolean {
  const disks = objectsOf(input.BlockDeviceMappings).map(({ Ebs }) => (Ebs ?? {}) as Sent['input']);
  return [input, ...disks].some(
    ({ Encrypted, KmsKeyId, KmsKeyArn }) => Encrypted === true || KmsKeyId !== undefined || KmsKeyArn !== undefined,
  );
}
