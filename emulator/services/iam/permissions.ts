import { AwsError } from '../../protocol/aws-error.js';
import type { ProtocolName } from '../../protocol/service-model.js';
import type { Account } from '../../world/account.js';
import type { World } from '../../world/world.js';
import type { Values } from './conditions.js';
import { createdIn } from './created.js';
import { hasKey } from './reference.js';
import { allows, type Needed, type Statement, statementsOf } from './statements.js';

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

/** Who asks, and where. */
interface Caller {
  readonly world: World;
  readonly account: Account;
  readonly region: string;
}

/**
 * Checks the permissions of a request's caller: of a role that has a policy in `iam.rolePolicies` or was created, of
 * Image Builder's role for distribution, and of a user with a policy in `iam.userPolicies`. Everybody else may do
 * everything.
 *
 * @throws AwsError UnauthorizedOperation, AccessDenied or AccessDeniedException, as the protocol has it.
 */
export function authorize(caller: Caller, protocol: ProtocolName, needed: readonly Needed[]): void {
  const statements = policiesOf(caller);
  if (statements === undefined) return;
  const refused = needed.find((one) => !allows(statements, one, valuesOf(caller, one, false)));
  if (refused === undefined) return;
  const denying = statements
    .filter(({ Effect }) => Effect === 'Deny')
    .map((one) => ({ ...one, Effect: 'Allow' as const }));
  const isDenied = allows(denying, refused, valuesOf(caller, refused, false));
  throw notAuthorized(caller.account, protocol, refused, isDenied);
}

/** Whether a caller is checked at all; to find out what a request needs takes a while. */
export function isRestricted(caller: Caller): boolean {
  return policiesOf(caller) !== undefined;
}

/**
 * Whether a caller may do something beyond its own request.
 *
 * @param viaService whether an AWS service does it on the caller's behalf, such as EBS with a key.
 */
export function mayAlso(caller: Caller, needed: Needed, viaService = false): boolean {
  const statements = policiesOf(caller);
  return statements === undefined || allows(statements, needed, valuesOf(caller, needed, viaService));
}

function policiesOf({ world, account }: Caller): readonly Statement[] | undefined {
  const { rolePolicies, userPolicies } = world.settings.iam;
  const role = roleOf(account);
  const text = role === undefined ? userPolicies[account.arn] : rolePolicies[role];
  if (text !== undefined) return statementsOf(text);
  const created = createdIn(world, account.id).roles.get(role?.split('/').at(-1) ?? '');
  if (created !== undefined) return [...created.inlinePolicies.values()].flatMap(statementsOf);
  return role?.endsWith(`/${distributionRole}`) ? distributionPolicy : undefined;
}

/** The ARN of the role that the caller is a session of. */
function roleOf({ arn }: Account): string | undefined {
  const [, partition, id, name] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
  return name === undefined ? undefined : `arn:${partition}:iam::${id}:role/${name}`;
}

/** The values of the condition keys that the reference has for an action and a type of resource. */
function valuesOf({ account, region }: Caller, { action, type, values = {} }: Needed, viaService: boolean): Values {
  const all: Values = {
    'aws:principalaccount': account.id,
    'aws:principalarn': roleOf(account) ?? account.arn,
    'aws:requestedregion': region,
    'ec2:region': region,
    'kms:calleraccount': account.id,
    // A world stands for AWS's own endpoints, which take no other requests.
    'aws:securetransport': 'true',
    'aws:viaawsservice': String(viaService),
    ...values,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => hasKey(action, type, key)));
}

function notAuthorized(
  { arn }: Account,
  protocol: ProtocolName,
  { action, resource }: Needed,
  isDenied: boolean,
): AwsError {
  const because = isDenied
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${action} action`;
  const why = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
  if (protocol === 'ec2Query') {
    return new AwsError('UnauthorizedOperation', `You are not authorized to perform this operation. ${why}`, 403);
  }
  if (protocol === 'awsQuery' || protocol === 'restXml') return new AwsError('AccessDenied', why, 403);
  return new AwsError('AccessDeniedException', why, protocol === 'restJson' ? 403 : 400);
}
