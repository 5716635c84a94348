import type {
  DescribeInstanceStatusCommandInput,
  InstanceStatusDetails,
  InstanceStatus as Output,
} from '@aws-sdk/client-ec2';
import type { Context } from '../../service.js';
import { zoneIdOf } from '../availability-zones.js';
import { endDryRun } from '../dry-run.js';
import { filterResources } from '../filters.js';
import { ec2Page } from '../paging.js';
import { namedInstances } from './describe.js';
import { typeOf } from './instance-types.js';
import { lifeAt, startOf } from './life.js';
import type { Instance } from './state.js';

/**
 * The status checks: of the running instances, or with IncludeAllInstances of all.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html
 */
export function describeInstanceStatus(input: DescribeInstanceStatusCommandInput, context: Context): object {
  const { world } = context;
  const ids = input.InstanceIds ?? [];
  const shown = namedInstances(input, context)
    .map((instance) => statusOutput(instance, context))
    .filter(({ InstanceState: state }) => input.IncludeAllInstances === true || state?.Name === 'running');
  const matching = filterResources(shown, input.Filters, {
    'attached-ebs-status.status': (one) => [one.AttachedEbsStatus?.Status],
    'availability-zone': (one) => [one.AvailabilityZone],
    'availability-zone-id': (one) => [one.AvailabilityZoneId],
    'event.code': () => [],
    'event.description': () => [],
    'event.instance-event-id': () => [],
    'event.not-after': () => [],
    'event.not-before': () => [],
    'event.not-before-deadline': () => [],
    'instance-state-code': (one) => [String(one.InstanceState?.Code)],
    'instance-state-name': (one) => [one.InstanceState?.Name],
    'instance-status.reachability': (one) => one.InstanceStatus?.Details?.map(({ Status }) => Status) ?? [],
    'instance-status.status': (one) => [one.InstanceStatus?.Status],
    'operator.managed': () => ['false'],
    'operator.principal': () => [],
    'system-status.reachability': (one) => one.SystemStatus?.Details?.map(({ Status }) => Status) ?? [],
    'system-status.status': (one) => [one.SystemStatus?.Status],
  });
  const { items, nextToken } = ec2Page(world, matching, input, ({ InstanceId = '' }) => InstanceId, {
    withIds: ids.length > 0,
    minPageSize: 5,
  });
  endDryRun(input);
  return { InstanceStatuses: [...items], NextToken: nextToken };
}

function statusOutput(instance: Instance, { world, region }: Context): Output {
  const now = world.clock.now();
  const life = lifeAt(instance, now);
  const checkedAt = endOfChecks(instance);
  const summary = (fails: boolean): Output['InstanceStatus'] => {
    if (life.state !== 'running') return { Status: 'not-applicable' };
    if (now < checkedAt) return { Status: 'initializing', Details: details('initializing') };
    return fails
      ? { Status: 'impaired', Details: details('failed', new Date(checkedAt)) }
      : { Status: 'ok', Details: details('passed') };
  };
  return {
    InstanceId: instance.instanceId,
    AvailabilityZone: instance.zone,
    AvailabilityZoneId: zoneIdOf(region, instance.zone),
    InstanceState: { Code: life.code, Name: life.state },
    InstanceStatus: summary(instance.realGuest === undefined && instance.guest.checksFail),
    SystemStatus: summary(false),
    AttachedEbsStatus: typeOf(instance).hypervisor === 'nitro' ? summary(false) : undefined,
  };
}

/**
 * A guest that runs for real has no network to reach it by. Its checks pass if it still runs then, and has written to its
 * console. They never fail.
 */
function endOfChecks(instance: Instance): number {
  const { guest, realGuest } = instance;
  if (realGuest?.console.length === 0) return Number.POSITIVE_INFINITY;
  return startOf(instance) + guest.checksPassAfterSeconds * 1000;
}

function details(status: NonNullable<InstanceStatusDetails['Status']>, since?: Date): InstanceStatusDetails[] {
  return [{ Name: 'reachability', Status: status, ImpairedSince: since }];
}
