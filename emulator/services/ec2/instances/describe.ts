import type {
  DescribeInstanceStatusCommandInput,
  DescribeInstancesCommandInput,
  Instance as Output,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../../protocol/aws-error.js';
import type { Context } from '../../service.js';
import { endDryRun } from '../dry-run.js';
import { filterResources } from '../filters.js';
import { ec2Page } from '../paging.js';
import { instanceFilters } from './instance-filters.js';
import { instanceOutput, reservationOutput } from './instance-output.js';
import { type Instance, visibleInstances } from './state.js';

/**
 * The caller's instances, by reservation. MaxResults counts instances, so a page can end within a reservation.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
 */
export function describeInstances(input: DescribeInstancesCommandInput, context: Context): object {
  const ids = input.InstanceIds ?? [];
  const all = namedInstances(input, context).map((instance) => ({
    instance,
    output: instanceOutput(instance, context),
  }));
  const matching = filterResources(all, input.Filters, filters, ({ instance }) => instance.tags);
  const { items, nextToken } = ec2Page(context.world, matching, input, ({ instance }) => keyOf(instance), {
    withIds: ids.length > 0,
    minPageSize: 5,
  });
  endDryRun(input);
  const reservations = [...new Set(items.map(({ instance }) => instance.reservationId))];
  return {
    Reservations: reservations.map((id) =>
      reservationOutput(
        items.map(({ instance }) => instance).filter(({ reservationId }) => reservationId === id),
        context,
      ),
    ),
    NextToken: nextToken,
  };
}

interface Described {
  readonly instance: Instance;
  readonly output: Output;
}

const filters = {
  ...Object.fromEntries(
    Object.entries(instanceFilters).map(([name, read]) => [name, ({ output }: Described) => read(output)]),
  ),
  'reservation-id': ({ instance }: Described) => [instance.reservationId],
};

function keyOf({ reservationId, launchIndex }: Instance): string {
  return `${reservationId} ${String(launchIndex).padStart(6, '0')}`;
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
