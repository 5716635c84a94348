import type { Command, GetCommandInvocationCommandInput, SendCommandCommandInput } from '@aws-sdk/client-ssm';
import { AwsError } from '../../protocol/aws-error.js';
import { current } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { lifeAt } from '../ec2/instances/life.js';
import { type Instance, instanceRegion } from '../ec2/instances/state.js';
import type { Context } from '../service.js';
import { managedInstances } from './managed-instances.js';
import { invalid } from './names.js';

/** A command that was sent to instances. Times are milliseconds of the world's clock. */
interface SentCommand {
  readonly commandId: string;
  readonly ownerId: string;
  readonly documentName: string;
  readonly comment: string;
  readonly instanceIds: readonly string[];
  readonly sentAt: number;
  readonly executionTimeoutSeconds: number;
}

/** The documents that run shell commands, with the step that runs them, which is the plugin's name. */
const documents: Readonly<Record<string, string>> = {
  'AWS-RunShellScript': 'aws:runShellScript',
  'AWS-RunPowerShellScript': 'aws:runPowerShellScript',
};
const mostInstances = 50;
const defaultTimeoutSeconds = 3600;
const longestOutput = 24_000;

function commandsOf(world: World, region: string): Map<string, SentCommand> {
  return world.state('ssm-commands', region, () => new Map<string, SentCommand>());
}

/**
 * Runs shell commands on managed instances. What comes of them, the guest says.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html
 */
export function sendCommand(input: SendCommandCommandInput, context: Context): object {
  const { world, region, account } = context;
  const documentName = (input.DocumentName ?? '').split('/').at(-1) ?? '';
  if (!Object.hasOwn(documents, documentName)) {
    throw new AwsError('InvalidDocument', `Document with name ${input.DocumentName} does not exist.`);
  }
  const instanceIds = targets(input);
  const {
    commands = [],
    executionTimeout: [timeout = String(defaultTimeoutSeconds)] = [],
    ...others
  } = input.Parameters ?? {};
  const unknown = Object.keys(others).find((name) => name !== 'workingDirectory');
  if (commands.length === 0) throw new AwsError('InvalidParameters', 'The parameter commands is required.');
  if (unknown !== undefined) throw new AwsError('InvalidParameters', `The document has no parameter ${unknown}.`);
  if (!/^[1-9]\d{0,5}$/.test(timeout) || Number(timeout) > 172_800) {
    throw new AwsError('InvalidParameters', `The parameter executionTimeout can't be ${timeout}.`);
  }
  const managed = managedInstances(context);
  const absent = instanceIds.filter((id) => !managed.some((instance) => instance.instanceId === id));
  if (absent.length > 0) {
    // https://github.com/gravitational/teleport/issues/24176
    const text = `Instances [[${absent.join(', ')}]] not in a valid state for account ${account.id}`;
    throw new AwsError('InvalidInstanceId', text);
  }
  const command: SentCommand = {
    commandId: world.random.uuid(),
    ownerId: account.id,
    documentName,
    comment: input.Comment ?? '',
    instanceIds,
    sentAt: world.clock.now(),
    executionTimeoutSeconds: Number(timeout),
  };
  commandsOf(world, region).set(command.commandId, command);
  return { Command: commandOutput(command, input) };
}

/** The IDs of the instances: in InstanceIds, or in Targets. @throws AwsError */
function targets({ InstanceIds: ids, Targets: by }: SendCommandCommandInput): string[] {
  if (ids !== undefined && by !== undefined) throw invalid('Use either InstanceIds or Targets.');
  const other = by?.find(({ Key: key }) => key !== 'InstanceIds');
  if (other !== undefined) throw invalid(`Targets by ${other.Key} are not supported in this region.`);
  const all = ids ?? by?.flatMap(({ Values: values = [] }) => values) ?? [];
  if (all.length === 0) throw invalid('At least one instance ID is required.');
  if (all.length > mostInstances) throw invalid(`A command can be sent to ${mostInstances} instances at most.`);
  const repeated = all.find((id, index) => all.indexOf(id) !== index);
  if (repeated !== undefined) throw new AwsError('DuplicateInstanceId', `The instance ID ${repeated} is given twice.`);
  return [...all];
}

function commandOutput(command: SentCommand, input: SendCommandCommandInput): Command {
  const deliveryTimeout = input.TimeoutSeconds ?? defaultTimeoutSeconds;
  return {
    CommandId: command.commandId,
    DocumentName: input.DocumentName,
    DocumentVersion: input.DocumentVersion ?? '$DEFAULT',
    Comment: command.comment,
    ExpiresAfter: new Date(command.sentAt + (deliveryTimeout + command.executionTimeoutSeconds) * 1000),
    Parameters: input.Parameters,
    InstanceIds: [...command.instanceIds],
    Targets: [],
    RequestedDateTime: new Date(command.sentAt),
    Status: 'Pending',
    StatusDetails: 'Pending',
    MaxConcurrency: input.MaxConcurrency ?? '50',
    MaxErrors: input.MaxErrors ?? '0',
    TargetCount: command.instanceIds.length,
    CompletedCount: 0,
    ErrorCount: 0,
    DeliveryTimedOutCount: 0,
    TimeoutSeconds: deliveryTimeout,
  };
}

/**
 * What came of a command on one instance. It is unknown for a moment after SendCommand.
 * https://github.com/boto/boto3/issues/2701
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetCommandInvocation.html
 */
export function getCommandInvocation(input: GetCommandInvocationCommandInput, context: Context): object {
  const { world, region, account } = context;
  const { CommandId: commandId = '', InstanceId: instanceId = '', PluginName: plugin } = input;
  const command = commandsOf(world, region).get(commandId);
  const knownAt = (command?.sentAt ?? 0) + world.settings.ssm.invocationAfterSeconds * 1000;
  const instance = current(instanceRegion(world, region).instances, instanceId);
  if (
    command?.ownerId !== account.id ||
    instance === undefined ||
    !command.instanceIds.includes(instanceId) ||
    knownAt > world.clock.now()
  ) {
    throw new AwsError('InvocationDoesNotExist', 'The command ID and managed node ID do not match.');
  }
  const pluginName = documents[command.documentName];
  if (plugin !== undefined && plugin !== pluginName) {
    throw new AwsError('InvalidPluginName', `The plugin name ${plugin} is not valid.`);
  }
  const outcome = outcomeOf(command, instance, world.clock.now());
  return {
    CommandId: commandId,
    InstanceId: instanceId,
    Comment: command.comment,
    DocumentName: command.documentName,
    DocumentVersion: '$DEFAULT',
    PluginName: pluginName,
    StandardOutputContent: '',
    StandardOutputUrl: '',
    StandardErrorContent: '',
    StandardErrorUrl: '',
    CloudWatchOutputConfig: { CloudWatchLogGroupName: '', CloudWatchOutputEnabled: false },
    ExecutionStartDateTime: new Date(command.sentAt).toISOString(),
    ...outcome,
  };
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html */
function outcomeOf(command: SentCommand, instance: Instance, now: number): object {
  const { guest } = instance;
  const doneAt = command.sentAt + guest.commandSeconds * 1000;
  const timesOutAt = command.sentAt + command.executionTimeoutSeconds * 1000;
  // A guest that has ended does not report: its command runs into the timeout.
  const isDone = doneAt <= now && doneAt <= timesOutAt && lifeAt(instance, doneAt).state === 'running';
  if (!isDone && now < timesOutAt) {
    return {
      Status: 'InProgress',
      StatusDetails: 'InProgress',
      ResponseCode: -1,
      ExecutionEndDateTime: '',
      ExecutionElapsedTime: '',
    };
  }
  const endedAt = isDone ? doneAt : timesOutAt;
  const times = {
    ExecutionEndDateTime: new Date(endedAt).toISOString(),
    ExecutionElapsedTime: `PT${(endedAt - command.sentAt) / 1000}S`,
  };
  if (!isDone) return { ...times, Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut', ResponseCode: -1 };
  const status = guest.commandExitCode === 0 ? 'Success' : 'Failed';
  return {
    ...times,
    Status: status,
    StatusDetails: status,
    ResponseCode: guest.commandExitCode,
    StandardOutputContent: guest.commandOutput.slice(0, longestOutput),
    StandardErrorContent: guest.commandErrorOutput.slice(0, longestOutput),
  };
}
