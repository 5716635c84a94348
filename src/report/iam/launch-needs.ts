import { bootTestTagKey } from '../../config/schema/tags.js';
import { type Condition, ec2Arn, type Need, objectsOf, onOurs, type Sent, textOf, textsOf } from './needs.js';

/** What a boot test has launched, by the tag that it has from the beginning. */
export const ofBootTests: Condition = {
  operator: 'StringLike',
  key: `aws:ResourceTag/${bootTestTagKey}`,
  values: ['ami-*'],
};

/** Sizes of the types that `instance_types: auto` chooses: which ones they are only AWS knows. */
const smallTypes = ['*.nano', '*.micro', '*.small', '*.medium', '*.large'];

const isSmall = (type: string): boolean => smallTypes.some((one) => type.endsWith(one.slice(1)));

/**
 * What a boot test launches, what from and in, and the role that AWS asks about. The profile is a condition of the
 * launch, because its role is not known: the caller can pass no other role to an instance.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-RunInstances
 */
export function launchNeeds(sent: Sent): Need[] {
  const { action, region, input, knowledge, start, accountId } = sent;
  const profile = profileOf(sent);
  const type = textOf(input.InstanceType) ?? '*';
  const [wanted = {}] = objectsOf(input.NetworkInterfaces);
  const groups = textsOf(wanted.Groups);
  return [
    {
      ...{ action, region, resources: ['instance', 'network-interface', 'volume'].map((one) => ec2Arn(sent, one)) },
      conditions: [
        { operator: 'StringLike', key: `aws:RequestTag/${bootTestTagKey}`, values: ['ami-*'] },
        {
          operator: 'StringLikeIfExists',
          key: 'ec2:InstanceType',
          values: knowledge.isNamed(type) ? [type] : isSmall(type) ? smallTypes : [...smallTypes, type],
        },
        ...(profile === undefined
          ? []
          : [{ operator: 'ArnLikeIfExists', key: 'ec2:InstanceProfile', values: [profile] }]),
      ],
    },
    {
      ...{ action, region, resources: [ec2Arn(sent, 'image'), ec2Arn(sent, 'snapshot')], conditions: onOurs(sent) },
      purpose: 'LaunchBootTestsOf',
    },
    {
      ...{ action, region, purpose: 'LaunchBootTestsOf' },
      resources: [
        ...(groups.length > 0 ? groups : ['*']).map((id) => ec2Arn(sent, 'security-group', id)),
        ec2Arn(sent, 'subnet', textOf(wanted.SubnetId)),
      ],
    },
    ...(profile === undefined
      ? []
      : [
          {
            ...{ action: 'iam:PassRole', resources: [`${start}:iam::${accountId}:role/*`] },
            conditions: [{ operator: 'StringEquals', key: 'iam:PassedToService', values: ['ec2.amazonaws.com'] }],
          },
        ]),
  ];
}

/** The profile of a launch, which the config names without its path. */
function profileOf({ input, start, accountId }: Sent): string | undefined {
  if (input.IamInstanceProfile === undefined) return undefined;
  const { Arn: arn, Name: name } = input.IamInstanceProfile as { readonly Arn?: unknown; readonly Name?: unknown };
  return textOf(arn) ?? `${start}:iam::${accountId}:instance-profile/${textOf(name) ?? '*'}`;
}
