import type { SSM } from '@aws-sdk/client-ssm';
import { awsCode } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import { linesOf } from './console.js';
import type { CommandResult } from './judge.js';

/** A command that is to run on an instance, once. */
interface WantedCommand {
  readonly instanceId: string;
  readonly command: string;
  readonly timeoutSeconds: number;
  readonly isWindows: boolean;
}

const running = new Set(['Pending', 'InProgress', 'Delayed', 'Cancelling']);
/** Enough of what a command has written to see why it failed. */
const mostOutput = 200;

/**
 * Sends a command once the agent of the instance has registered.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html
 * @returns its ID; undefined while the agent has not registered
 */
export async function sendCommand(ssm: SSM, wanted: WantedCommand): Promise<string | undefined> {
  try {
    const { Command } = await ssm.sendCommand({
      DocumentName: wanted.isWindows ? 'AWS-RunPowerShellScript' : 'AWS-RunShellScript',
      InstanceIds: [wanted.instanceId],
      Parameters: { commands: [wanted.command], executionTimeout: [String(wanted.timeoutSeconds)] },
      Comment: 'Boot test of ami-publish',
    });
    return given(Command?.CommandId, 'CommandId of SendCommand');
  } catch (error) {
    if (awsCode(error) === 'InvalidInstanceId') return undefined;
    throw error;
  }
}

/**
 * How a command stands. It isn't known right after it was sent.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetCommandInvocation.html
 */
export async function readCommand(ssm: SSM, commandId: string, instanceId: string): Promise<CommandResult> {
  try {
    const invocation = await ssm.getCommandInvocation({ CommandId: commandId, InstanceId: instanceId });
    const status = invocation.Status ?? 'Pending';
    if (status === 'Success') return { state: 'succeeded', about: status };
    if (running.has(status)) return { state: 'pending', about: 'the command is running' };
    const text = invocation.StandardErrorContent || invocation.StandardOutputContent || '';
    const output = linesOf(text).join(' ').trim();
    const code = (invocation.ResponseCode ?? -1) > 0 ? ` with ${invocation.ResponseCode}` : '';
    return { state: 'failed', about: `${status}${code}${output === '' ? '' : `: ${output.slice(-mostOutput)}`}` };
  } catch (error) {
    if (awsCode(error) === 'InvocationDoesNotExist') return { state: 'pending', about: 'the command is running' };
    throw error;
  }
}
