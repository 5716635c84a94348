import type {
  DescribeInstanceInformationCommandInput,
  InstanceInformation,
  InstanceInformationStringFilter,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../protocol/aws-error.js';
import { lifeAt } from '../ec2/instances/life.js';
import { type Instance, visibleInstances } from '../ec2/instances/state.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { badToken } from './read.js';

/**
 * The caller's instances whose agent has registered: they run, and have an instance profile. Whether its role allows
 * what the agent needs is not checked.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-ec2.html
 */
export function managedInstances(context: Context): Instance[] {
  const now = context.world.clock.now();
  return visibleInstances(context).filter((instance) => {
    const { agentAfterSeconds } = instance.guest;
    // A guest that runs for real has no network, and so no agent.
    const hasAgent = instance.profile !== undefined && instance.realGuest === undefined && agentAfterSeconds > 0;
    const isOnline = instance.runningAt + agentAfterSeconds * 1000 <= now;
    return hasAgent && isOnline && lifeAt(instance, now).state === 'running';
  });
}

const fields: Readonly<Record<string, (instance: InstanceInformation) => string | undefined>> = {
  ActivationIds: ({ ActivationId }) => ActivationId,
  AgentVersion: ({ AgentVersion }) => AgentVersion,
  AssociationStatus: ({ AssociationStatus }) => AssociationStatus,
  IamRole: ({ IamRole }) => IamRole,
  InstanceIds: ({ InstanceId }) => InstanceId,
  PingStatus: ({ PingStatus }) => PingStatus,
  PlatformTypes: ({ PlatformType }) => PlatformType,
  ResourceType: ({ ResourceType }) => ResourceType,
};

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstanceInformation.html */
export function describeInstanceInformation(input: DescribeInstanceInformationCommandInput, context: Context): object {
  const { world } = context;
  if (input.Filters !== undefined && input.InstanceInformationFilterList !== undefined) {
    throw new AwsError('ValidationException', 'Use either Filters or InstanceInformationFilterList.');
  }
  const older = input.InstanceInformationFilterList?.map(({ key, valueSet }) => ({ Key: key, Values: valueSet }));
  const filters: readonly InstanceInformationStringFilter[] = input.Filters ?? older ?? [];
  const described = managedInstances(context).map((instance) => ({
    tags: instance.tags,
    output: informationOutput(instance, context),
  }));
  const tests = filters.map(({ Key: key = '', Values: values = [] }) => {
    const [, tag] = /^tag:(.+)$/.exec(key) ?? [];
    const field = fields[key];
    if (tag === undefined && field === undefined) throw new AwsError('InvalidFilterKey', `Invalid filter key: ${key}`);
    return ({ tags, output }: (typeof described)[number]) =>
      values.includes((tag === undefined ? field?.(output) : tags.get(tag)) ?? '');
  });
  const found = described.filter((one) => tests.every((test) => test(one)));
  const { items, nextToken } = pageOf(found, input, ({ output }) => output.InstanceId ?? '', {
    pageSize: 50,
    badToken,
    emptyFirst: world.settings.ssm.emptyPages,
  });
  return { InstanceInformationList: items.map(({ output }) => output), NextToken: nextToken };
}

function informationOutput(instance: Instance, { world }: Context): InstanceInformation {
  const registeredAt = instance.runningAt + instance.guest.agentAfterSeconds * 1000;
  const isWindows = instance.platform.Platform !== undefined;
  return {
    InstanceId: instance.instanceId,
    PingStatus: 'Online',
    LastPingDateTime: new Date(world.clock.now()),
    AgentVersion: '3.3.0.0',
    IsLatestVersion: true,
    PlatformType: isWindows ? 'Windows' : 'Linux',
    ResourceType: 'EC2Instance',
    RegistrationDate: new Date(registeredAt),
    IPAddress: instance.network.privateAddress,
    ComputerName: `ip-${instance.network.privateAddress.replaceAll('.', '-')}`,
  };
}
