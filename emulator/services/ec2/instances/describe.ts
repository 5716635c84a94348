import type {
  DescribeInstanceStatusCommandInput,
  DescribeInstancesCommandInput,
  Filter,
  Instance as Output,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../../protocol/aws-error.js';
import type { Context } from '../../service.js';
import { endDryRun } from '../dry-run.js';
import { filterResources } from '../filters.js';
import { ec2Page } from '../paging.js';
import { instanceFilters } from './instance-filters.js';
import { reservationOutput } from './instance-output.js';
import { type Instance, visibleInstances } from './state.js';

/**
 * The caller's instances, by reservation. A page has at most MaxResults reservations; AWS counts instances.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
 */
export function describeInstances(input: DescribeInstancesCommandInput, context: Context): object {
  const { world } = context;
  const ids = input.InstanceIds ?? [];
  const named = namedInstances(input, context);
  const reservations = [...new Set(named.map(({ reservationId }) => reservationId))].map((id) => ({
    id,
    output: reservationOutput(
      named.filter(({ reservationId }) => reservationId === id),
      context,
    ),
  }));
  const matching = reservations.flatMap(({ id, output }) => {
    const instances = filterInstances(output.Instances ?? [], input.Filters, id);
    return instances.length === 0 ? [] : [{ id, output: { ...output, Instances: instances } }];
  });
  // A filter is checked even when there is nothing to filter.
  if (reservations.length === 0) filterInstances([], input.Filters, '');
  const { items, nextToken } = ec2Page(world, matching, input, ({ id }) => id, {
    withIds: ids.length > 0,
    minPageSize: 5,
  });
  endDryRun(input);
  return { Reservations: items.map(({ output }) => output), NextToken: nextToken };
}

function filterInstances(instances: readonly Output[], filters: Filter[] | undefined, reservationId: string): Output[] {
  return filterResources(
    instances,
    filters,
    { ...instanceFilters, 'reservation-id': () => [reservationId] },
    ({ Tags: tags = [] }) => new Map(tags.map(({ Key: key = '', Value: value = '' }) => [key, value])),
  );
}

/** The caller's instances that a request names; without IDs all of them. @throws AwsError for those that are not there. */
export function namedInstances(
  input: Pick<DescribeInstanceStatusCommandInput, 'InstanceIds' | 'MaxResults'>,
  context: Context,
): Instance[] {
  const ids = input.InstanceIds ?? [];
  checkInstanceIds(ids);
  const all = visibleInstances(context);
  const missing = ids.filter((id) => !all.some(({ instanceId }) => instanceId === id));
  // MaxResults beside IDs is the request's first mistake, see ec2Page.
  if (missing.length > 0 && input.MaxResults === undefined) throw instancesNotFound(missing);
  return ids.length === 0 ? all : all.filter(({ instanceId }) => ids.includes(instanceId));
}

/** @throws AwsError InvalidInstanceID.Malformed for the first malformed ID. */
export function checkInstanceIds(ids: readonly string[]): void {
  const bad = ids.find((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
  if (bad !== undefined) throw new AwsError('InvalidInstanceID.Malformed', `Invalid id: "${bad}" (expecting "i-...")`);
}

export function instancesNotFound(ids: readonly string[]): AwsError {
  const [plural, verb] = ids.length === 1 ? ['', 'does'] : ['s', 'do'];
  return new AwsError('InvalidInstanceID.NotFound', `The instance ID${plural} '${ids.join(', ')}' ${verb} not exist`);
}
