import { AwsError } from '../../protocol/aws-error.js';
import type { ProtocolName } from '../../protocol/service-model.js';
import type { Account } from '../../world/account.js';
import type { World } from '../../world/world.js';
import { stringLike } from '../wildcards.js';
import { findInstanceProfile } from './instance-profiles.js';

type OneOrMore = string | readonly string[];

/** A statement of an identity policy. One with conditions never matches. */
interface Statement {
  readonly Effect?: string;
  readonly Action?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly Condition?: object;
}

/** An operation, and what it is about. */
interface Permission {
  /** `ec2:CopyImage` */
  readonly action: string;
  /** ARNs; of what is still to be created with `*` for its ID. */
  readonly resources: readonly string[];
}

/**
 * Ec2ImageBuilderCrossAccountDistributionAccess, which Image Builder's documentation has attached to this role of each
 * account that images are distributed to.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/Ec2ImageBuilderCrossAccountDistributionAccess.html
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/cross-account-dist.html
 */
const distributionRole = 'EC2ImageBuilderDistributionCrossAccountRole';
const distributionPolicy: readonly Statement[] = [
  { Effect: 'Allow', Action: 'ec2:CreateTags', Resource: 'arn:aws*:ec2:*::image/*' },
  {
    Effect: 'Allow',
    Action: ['ec2:DescribeImages', 'ec2:CopyImage', 'ec2:ModifyImageAttribute'],
    Resource: '*',
  },
];

/** What is asked of IAM about a request. */
interface AuthorizationRequest {
  readonly world: World;
  readonly account: Account;
  readonly region: string;
  readonly service: { readonly name: string; readonly protocol: ProtocolName };
  readonly operation: string;
  readonly input: object;
}

/**
 * Checks a role's permissions. Only a role that has a policy is restricted: one of `iam.rolePolicies`, or Image Builder's
 * role for distribution. S3's operations are not checked: their names are not those of its actions.
 *
 * @throws AwsError UnauthorizedOperation, AccessDenied or AccessDeniedException, as the protocol has it.
 */
export function authorize(request: AuthorizationRequest): void {
  const { world, account, service } = request;
  const statements = statementsOf(world, account);
  if (statements === undefined || service.name === 's3' || request.operation === 'GetCallerIdentity') return;
  for (const { action, resources } of permissionsNeeded(request)) {
    const refused = resources.find((resource) => !allows(statements, action, resource));
    if (refused !== undefined) throw notAuthorized(account, service.protocol, action, refused);
  }
}

/** Whether an account's caller may do something beyond its own request, such as use a key through EBS. */
export function mayAlso(world: World, account: Account, action: string, resource: string): boolean {
  const statements = statementsOf(world, account);
  return statements === undefined || allows(statements, action, resource);
}

function statementsOf(world: World, { arn }: Account): readonly Statement[] | undefined {
  const [, partition, accountId, name] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
  const policy = world.settings.iam.rolePolicies[`arn:${partition}:iam::${accountId}:role/${name}`];
  if (policy === undefined) return name === distributionRole ? distributionPolicy : undefined;
  const { Statement: statements = [] } = JSON.parse(policy) as { Statement?: Statement | Statement[] };
  return [statements].flat();
}

function allows(statements: readonly Statement[], action: string, resource: string): boolean {
  const matching = statements.filter(
    ({ Action = [], Resource = '*', Condition }) =>
      Condition === undefined &&
      [Action].flat().some((pattern) => stringLike(pattern.toLowerCase(), action.toLowerCase())) &&
      [Resource].flat().some((pattern) => stringLike(pattern, resource)),
  );
  return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}

interface TaggingInput {
  readonly Resources?: readonly string[];
  readonly TagSpecifications?: readonly { readonly ResourceType?: string; readonly Tags?: readonly unknown[] }[];
  readonly ImageId?: string;
  readonly SnapshotId?: string;
  readonly InstanceId?: string;
  readonly InstanceIds?: readonly string[];
}

/** What of a launch needs permission. */
interface LaunchInput {
  readonly IamInstanceProfile?: { readonly Name?: string; readonly Arn?: string };
  readonly NetworkInterfaces?: readonly { readonly SubnetId?: string; readonly Groups?: readonly string[] }[];
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetId?: string;
}

/**
 * The permissions of a request. Tags that a new resource gets need a permission of their own.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html
 */
function permissionsNeeded(request: AuthorizationRequest): Permission[] {
  const { service, operation, region, account, input } = request;
  const { Resources, TagSpecifications = [], ...one } = input as TaggingInput;
  const action = `${service.name}:${operation}`;
  if (service.name !== 'ec2') return [{ action, resources: ['*'] }];
  const arn = (type: string, id: string): string => {
    const owner = type === 'image' || type === 'snapshot' ? '' : account.id;
    return `arn:${account.partition}:ec2:${region}:${owner}:${type}/${id}`;
  };
  const isAboutInstances = operation === 'TerminateInstances' || operation === 'GetConsoleOutput';
  const instances = isAboutInstances ? [...(one.InstanceIds ?? []), one.InstanceId] : [];
  const ids = Resources ?? [one.ImageId, one.SnapshotId, ...instances].filter((id) => id !== undefined);
  const resources = [
    ...ids.map((id) => arn(resourceType(id), id)),
    ...(operation === 'RunInstances' ? launchResources(input, arn) : []),
  ];
  const tagged = TagSpecifications.filter(({ Tags = [] }) => Tags.length > 0);
  return [
    { action, resources: resources.length > 0 ? resources : ['*'] },
    ...(operation === 'RunInstances' ? passedRole(request) : []),
    ...tagged.map(({ ResourceType = '' }) => ({ action: 'ec2:CreateTags', resources: [arn(ResourceType, '*')] })),
  ];
}

/**
 * What RunInstances creates and uses, besides the image.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
function launchResources(input: LaunchInput, arn: (type: string, id: string) => string): string[] {
  const [wanted] = input.NetworkInterfaces ?? [];
  const groups = wanted?.Groups ?? input.SecurityGroupIds ?? ['*'];
  return [
    ...['instance', 'network-interface', 'volume'].map((type) => arn(type, '*')),
    ...groups.map((id) => arn('security-group', id)),
    arn('subnet', wanted?.SubnetId ?? input.SubnetId ?? '*'),
  ];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function passedRole({ world, account, input }: AuthorizationRequest): Permission[] {
  const { IamInstanceProfile: given } = input as LaunchInput;
  const profile = findInstanceProfile(world, account, given?.Name ?? given?.Arn?.split('/').at(-1) ?? '');
  return profile === undefined ? [] : [{ action: 'iam:PassRole', resources: [profile.role.arn] }];
}

function resourceType(id: string): string {
  const types: Readonly<Record<string, string>> = { ami: 'image', i: 'instance', vol: 'volume' };
  return types[id.split('-')[0] ?? ''] ?? 'snapshot';
}

function notAuthorized({ arn }: Account, protocol: ProtocolName, action: string, resource: string): AwsError {
  const why = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
  if (protocol === 'ec2Query') {
    return new AwsError('UnauthorizedOperation', `You are not authorized to perform this operation. ${why}`, 403);
  }
  if (protocol === 'awsQuery') return new AwsError('AccessDenied', why, 403);
  return new AwsError('AccessDeniedException', why, protocol === 'restJson' ? 403 : 400);
}
