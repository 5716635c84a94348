import type { InstanceStateChange, TerminateInstancesCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../../protocol/aws-error.js';
import type { Context } from '../../service.js';
import { endDryRun } from '../dry-run.js';
import { checkInstanceIds, instancesNotFound } from './describe.js';
import { type InstanceLife, lifeAt } from './life.js';
import { ownInstance, putInstance } from './state.js';

/**
 * Ends instances: all that the request names, or none. One that has ended already is no error.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
 */
export function terminateInstances(input: TerminateInstancesCommandInput, context: Context): object {
  const ids = [...new Set(input.InstanceIds)];
  checkInstanceIds(ids);
  const found = ids.map((id) => ({ id, instance: ownInstance(context, id) }));
  const missing = found.filter(({ instance }) => instance === undefined).map(({ id }) => id);
  if (missing.length > 0) throw instancesNotFound(missing);
  const instances = found.flatMap(({ instance }) => instance ?? []);
  const kept = instances.find(({ isTerminationDisabled }) => isTerminationDisabled);
  if (kept !== undefined) {
    const text = `The instance '${kept.instanceId}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`;
    throw new AwsError('OperationNotPermitted', text);
  }
  endDryRun(input);
  const now = context.world.clock.now();
  const changes = instances.map((instance): InstanceStateChange => {
    const before = lifeAt(instance, now);
    const hasEnded = before.state === 'terminated' || before.state === 'shutting-down';
    const ended = hasEnded ? instance : { ...instance, terminationRequestedAt: now };
    if (!hasEnded) {
      putInstance(context, ended);
      context.world.machines.stop(instance.instanceId);
    }
    return {
      InstanceId: instance.instanceId,
      PreviousState: stateOf(before),
      CurrentState: stateOf(lifeAt(ended, now)),
    };
  });
  return { TerminatingInstances: changes };
}

function stateOf({ state, code }: InstanceLife): InstanceStateChange['CurrentState'] {
  return { Code: code, Name: state };
}
