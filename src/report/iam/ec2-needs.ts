import { bootTestTagKey } from '../../config/schema/tags.js';
import {
  type Condition,
  ec2Arn,
  type Need,
  objectsOf,
  ofOurs,
  onlyTheseTags,
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
  EnableFastLaunch: ['image', 'launch-template'],
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
export const ofBootTests: Condition = {
  operator: 'StringLike',
  key: `aws:ResourceTag/${bootTestTagKey}`,
  values: ['ami-*'],
};

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
export function ec2Needs(sent: Sent): Need[] {
  const { operation, action, input, region } = sent;
  if (operation === 'CreateTags' || operation === 'DeleteTags') return [tagging(sent)];
  if (operation === 'RunInstances') return [...launching(sent), ...tagsOnCreation(sent), ...passedToInstances(sent)];
  const own = types[operation];
  const conditions = conditionsOf(operation);
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

/** What \`auto\` chooses is small, and so is the next larger type that another attempt takes. */
const smallTypes = ['*.nano', '*.micro', '*.small', '*.medium', '*.large'];

/** Launches with the tag of a boot test only, and of its types; and what is launched from and in. */
function launching(sent: Sent): Need[] {
  const { action, input, region, knowledge } = sent;
  const type = textOf(input.InstanceType) ?? '*';
  const allowed = knowledge.bootTestTypes ?? smallTypes;
  const isAllowed = allowed.some((one) => one === type || (one.startsWith('*.') && type.endsWith(one.slice(1))));
  const conditions: Condition[] = [
    { operator: 'StringLike', key: `aws:RequestTag/${bootTestTagKey}`, values: ['ami-*'] },
    // Volumes and network interfaces have no such key.
    { operator: 'StringLikeIfExists', key: 'ec2:InstanceType', values: isAllowed ? allowed : [...allowed, type] },
  ];
  const launched = ['instance', 'network-interface', 'volume'].map((one) => ec2Arn(sent, one));
  const [network] = objectsOf(input.NetworkInterfaces);
  const groups = textsOf(network?.Groups);
  const from = [
    ec2Arn(sent, 'image', textOf(input.ImageId)),
    ec2Arn(sent, 'snapshot'),
    ec2Arn(sent, 'subnet', textOf(network?.SubnetId)),
    ...(groups.length === 0 ? ['*'] : groups).map((id) => ec2Arn(sent, 'security-group', id)),
  ];
  return [
    { action, resources: launched, region, conditions, purpose: 'LaunchBootTests' },
    { action, resources: from, region, purpose: 'LaunchBootTestsOf' },
  ];
}

function conditionsOf(operation: string): Condition[] {
  if (destructive.includes(operation)) return [ofOurs];
  return operation === 'TerminateInstances' ? [ofBootTests] : [];
}

/** The ID in the request. */
function idOf({ input }: Sent, type: string): string | undefined {
  const template = { ...(input.LaunchTemplate as object | undefined), ...input } as Sent['input'];
  if (type === 'launch-template') return textOf(template.LaunchTemplateId);
  if (type === 'image') return textOf(input.ImageId);
  if (type === 'snapshot') return textOf(input.SnapshotId);
  return undefined;
}

/** Sets tags of what exists. */
function tagging(sent: Sent): Need {
  const ids = textsOf(sent.input.Resources);
  const resources = ids.map((id) => ec2Arn(sent, typeOf(id), id));
  const conditions = onlyTheseTags(tagsSet(sent.input.Tags));
  return { action: sent.action, resources, region: sent.region, conditions };
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

/** A launch names an instance profile, and AWS asks about its role. */
function passedToInstances({ input, start, accountId }: Sent): Need[] {
  if (input.IamInstanceProfile === undefined) return [];
  const to: Condition = { operator: 'StringEquals', key: 'iam:PassedToService', values: ['ec2.amazonaws.com'] };
  return [{ action: 'iam:PassRole', resources: [`${start}:iam::${accountId}:role/*`], conditions: [to] }];
}

/** Whether a request encrypts what it creates. */
export function encrypts({ input }: Sent): boolean {
  const disks = objectsOf(input.BlockDeviceMappings).map(({ Ebs }) => (Ebs ?? {}) as Sent['input']);
  return [input, ...disks].some(
    ({ Encrypted, KmsKeyId, KmsKeyArn }) => Encrypted === true || KmsKeyId !== undefined || KmsKeyArn !== undefined,
  );
}
