import { allCurrent, current } from '../../world/versioned-table.js';
import type { Values } from '../iam/conditions.js';
import { findInstanceProfile } from '../iam/instance-profiles.js';
import { resourceTypes } from '../iam/reference.js';
import type { Needed } from '../iam/statements.js';
import { requestTags, resourceTags } from '../iam/tag-values.js';
import type { Place } from '../service.js';
import { isPublic } from './access.js';
import { instanceRegion } from './instances/state.js';
import { launchTemplates } from './launch-template-state.js';
import { ec2Region } from './state.js';

type Tags = readonly { readonly Key?: string; readonly Value?: string }[];
type TemplateReference = { readonly LaunchTemplateId?: string; readonly LaunchTemplateName?: string };

/** The members of inputs that permissions depend on. */
interface Ec2Input extends TemplateReference {
  readonly Resources?: readonly string[];
  readonly Tags?: Tags;
  readonly TagSpecifications?: readonly { readonly ResourceType?: string; readonly Tags?: Tags }[];
  readonly ImageId?: string;
  readonly SnapshotId?: string;
  readonly InstanceId?: string;
  readonly InstanceIds?: readonly string[];
  readonly ImportTaskId?: string;
  readonly SourceImageId?: string;
  readonly SourceSnapshotId?: string;
  readonly SourceRegion?: string;
  readonly BlockDeviceMappings?: readonly { readonly Ebs?: { readonly SnapshotId?: string } }[];
  readonly LaunchTemplate?: TemplateReference;
  readonly CreateVolumePermission?: {
    readonly Add?: readonly VolumePermission[];
    readonly Remove?: readonly VolumePermission[];
  };
  readonly InstanceType?: string;
  readonly IamInstanceProfile?: { readonly Name?: string; readonly Arn?: string };
  readonly NetworkInterfaces?: readonly { readonly SubnetId?: string; readonly Groups?: readonly string[] }[];
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetId?: string;
}

type VolumePermission = { readonly UserId?: string; readonly Group?: string };

/** Operation -> the types of what it creates. Each needs the permission of the operation, as an ARN without an ID. */
const created: Readonly<Record<string, readonly string[]>> = {
  CopyImage: ['image', 'snapshot'],
  CopySnapshot: ['snapshot'],
  CreateLaunchTemplate: ['launch-template'],
  ImportImage: ['image', 'import-image-task'],
  ImportSnapshot: ['import-snapshot-task', 'snapshot'],
  RegisterImage: ['image'],
  RunInstances: ['instance', 'network-interface', 'volume'],
};

/** Prefix of an ID -> the type of what it names. */
const types: Readonly<Record<string, string>> = {
  ami: 'image',
  i: 'instance',
  'import-ami': 'import-image-task',
  'import-snap': 'import-snapshot-task',
  lt: 'launch-template',
  sg: 'security-group',
  snap: 'snapshot',
  subnet: 'subnet',
  vol: 'volume',
};

/**
 * An operation's action on everything that it names and creates, and the permission for the tags that this gets.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
export function ec2Permissions(operation: string, input: Ec2Input, place: Place): Needed[] {
  const action = `ec2:${operation}`;
  const about = resourceTypes(action);
  if (about.length === 0) return [{ action, resource: '*' }];
  const specified = (type: string): Tags =>
    (input.TagSpecifications ?? []).flatMap(({ ResourceType, Tags: own = [] }) => (ResourceType === type ? own : []));
  const changed = { ...requestTags(input.Tags), ...volumePermissions(input) };
  const named = namedBy(operation, input, place).flatMap(({ id, region = place.region }) => {
    const type = types[id.slice(0, id.lastIndexOf('-'))] ?? 'snapshot';
    if (!about.includes(type)) return [];
    const values = { ...valuesOfResource(type, id, { ...place, region }), ...changed };
    return [{ action, type, resource: arnOf(type, id, { ...place, region }), values }];
  });
  const made = (created[operation] ?? []).map((type) => {
    const values = {
      ...requestTags(specified(type)),
      ...(type === 'instance' ? launchValues(input, place) : {}),
    };
    return { action, type, resource: arnOf(type, '*', place), values };
  });
  return [...named, ...made, ...passedRole(input, place), ...tagsOnCreation(operation, input, place)];
}

interface Named {
  readonly id: string;
  /** Where it is, if not where the request goes. */
  readonly region?: string | undefined;
}

function namedBy(operation: string, input: Ec2Input, place: Place): Named[] {
  const template = operation === 'EnableFastLaunch' ? input.LaunchTemplate : input;
  const disks = operation === 'RunInstances' ? [] : (input.BlockDeviceMappings ?? []);
  const here = [
    ...(input.Resources ?? []),
    input.ImageId,
    input.SnapshotId,
    input.InstanceId,
    ...(input.InstanceIds ?? []),
    input.ImportTaskId,
    ...disks.map(({ Ebs }) => Ebs?.SnapshotId),
    templateId(template, place),
    ...(operation === 'RunInstances' ? launchedInto(input) : []),
  ];
  // Since 2024 and 2025 what is copied needs the permission, too; no page states which region its ARN has where it comes
  // from another one. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/copy-ami-permissions.html
  const sources = [input.SourceImageId, input.SourceSnapshotId].map((id) => ({ id, region: input.SourceRegion }));
  return [...here.map((id) => ({ id })), ...sources].flatMap(({ id, ...where }) =>
    id === undefined ? [] : [{ id, ...where }],
  );
}

/** What a launch uses besides the image; what the request leaves to EC2 has no ID. */
function launchedInto(input: Ec2Input): string[] {
  const [wanted] = input.NetworkInterfaces ?? [];
  const groups = wanted?.Groups ?? input.SecurityGroupIds ?? ['sg-*'];
  return [...groups, wanted?.SubnetId ?? input.SubnetId ?? 'subnet-*'];
}

/** The caller's launch template, which a request may name without its ID. */
function templateId(reference: TemplateReference | undefined, { world, region, account }: Place): string | undefined {
  const { LaunchTemplateId: id, LaunchTemplateName: name } = reference ?? {};
  if (id !== undefined || name === undefined) return id;
  const own = allCurrent(launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id);
  return own.find((template) => template.name === name)?.id;
}

function arnOf(type: string, id: string, { account, region }: Place): string {
  // Only images and snapshots have no account in their ARN.
  const owner = type === 'image' || type === 'snapshot' ? '' : account.id;
  const last = id.endsWith('-*') ? '*' : id;
  return `arn:${account.partition}:ec2:${region}:${owner}:${type}/${last}`;
}

function valuesOfResource(type: string, id: string, { world, region }: Place): Values {
  const { images, snapshots } = ec2Region(world, region);
  if (type === 'image') {
    const image = current(images, id);
    if (image === undefined) return { 'ec2:imageid': id };
    return {
      'ec2:imageid': id,
      'ec2:owner': image.ownerId,
      'ec2:public': String(isPublic(image)),
      ...resourceTags(image.tags),
    };
  }
  if (type === 'snapshot') {
    const snapshot = current(snapshots, id);
    if (snapshot === undefined) return { 'ec2:snapshotid': id };
    return {
      'ec2:snapshotid': id,
      'ec2:owner': snapshot.ownerId,
      'ec2:encrypted': String(snapshot.encrypted),
      'ec2:volumesize': String(snapshot.volumeSizeGiB),
      ...resourceTags(snapshot.tags),
    };
  }
  if (type === 'instance') {
    const instance = current(instanceRegion(world, region).instances, id);
    return instance === undefined ? {} : { 'ec2:instancetype': instance.instanceType, ...resourceTags(instance.tags) };
  }
  if (type !== 'launch-template') return {};
  return resourceTags(current(launchTemplates(world, region), id)?.tags);
}

/** Whom ModifySnapshotAttribute adds and removes. */
function volumePermissions({ CreateVolumePermission: { Add = [], Remove = [] } = {} }: Ec2Input): Values {
  const of = (list: readonly VolumePermission[], key: 'UserId' | 'Group') => {
    const values = list.flatMap((one) => one[key] ?? []);
    return values.length > 0 ? values : undefined;
  };
  return {
    'ec2:add/userid': of(Add, 'UserId'),
    'ec2:add/group': of(Add, 'Group'),
    'ec2:remove/userid': of(Remove, 'UserId'),
    'ec2:remove/group': of(Remove, 'Group'),
  };
}

/**
 * Tags that a new resource gets need a permission of their own.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html
 */
function tagsOnCreation(operation: string, { TagSpecifications = [] }: Ec2Input, place: Place): Needed[] {
  return TagSpecifications.flatMap(({ ResourceType: type = '', Tags: tags = [] }) =>
    tags.length === 0
      ? []
      : [
          {
            action: 'ec2:CreateTags',
            type,
            resource: arnOf(type, '*', place),
            values: { 'ec2:createaction': operation, ...requestTags(tags) },
          },
        ],
  );
}

function profileOf({ IamInstanceProfile: given }: Ec2Input, { world, account }: Place) {
  return findInstanceProfile(world, account, given?.Name ?? given?.Arn?.split('/').at(-1) ?? '');
}

/** Of a new instance. The profile's value is its ARN. */
function launchValues(input: Ec2Input, place: Place): Values {
  return { 'ec2:instancetype': input.InstanceType, 'ec2:instanceprofile': profileOf(input, place)?.arn };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function passedRole(input: Ec2Input, place: Place): Needed[] {
  const profile = profileOf(input, place);
  if (profile === undefined) return [];
  const values = { 'iam:passedtoservice': 'ec2.amazonaws.com' };
  return [{ action: 'iam:PassRole', type: 'role', resource: profile.role.arn, values }];
}
