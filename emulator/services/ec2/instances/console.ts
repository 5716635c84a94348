import type { GetConsoleOutputCommandInput } from '@aws-sdk/client-ec2';
import type { Context } from '../../service.js';
import { configuredError } from '../configured-error.js';
import { endDryRun } from '../dry-run.js';
import { checkInstanceIds, instancesNotFound } from './describe.js';
import { typeOf } from './instance-types.js';
import { lifeAt, startOf } from './life.js';
import { consoleBytes } from './qemu/real-guest.js';
import { type Instance, ownInstance } from './state.js';

/**
 * The serial console. Without Latest it is what AWS has posted: once after the start and once after the end. With Latest,
 * which only Nitro knows, it is what the guest has written so far. Of either only the end is kept.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshoot-unreachable-instance.html
 */
export function getConsoleOutput(input: GetConsoleOutputCommandInput, context: Context): object {
  const { world } = context;
  const id = input.InstanceId ?? '';
  checkInstanceIds([id]);
  const instance = ownInstance(context, id);
  if (instance === undefined) throw instancesNotFound([id]);
  if (input.Latest === true && typeOf(instance).hypervisor !== 'nitro') throw configuredError(world, 'noLatestConsole');
  endDryRun(input);
  const now = world.clock.now();
  const at = input.Latest === true ? now : lastPost(instance, context);
  const text = at === undefined ? Buffer.alloc(0) : consoleAt(instance, at);
  return {
    InstanceId: id,
    Timestamp: new Date(at ?? now),
    Output: text.length === 0 ? undefined : text.subarray(-consoleBytes).toString('base64'),
  };
}

/** When AWS last posted the console, at or before now. */
function lastPost(instance: Instance, { world }: Context): number | undefined {
  const now = world.clock.now();
  const { endedAt } = lifeAt(instance, now);
  const { consolePostedAfterSeconds } = world.settings.ec2.instances;
  if (consolePostedAfterSeconds === 0) return now;
  const firstAt = startOf(instance) + consolePostedAfterSeconds * 1000;
  return [firstAt, endedAt]
    .filter((at) => at !== undefined && at <= now)
    .sort((a, b) => Number(a) - Number(b))
    .at(-1);
}

/** What the guest has written until `time`, which is now or when AWS last posted it. */
function consoleAt(instance: Instance, time: number): Buffer {
  const { realGuest } = instance;
  if (realGuest === undefined) return Buffer.from(scriptedConsole(instance, time));
  const { console, posted } = realGuest;
  return Buffer.from(posted !== undefined && time <= posted.at ? posted.console : console);
}

/** A line ends when the next one begins. */
function scriptedConsole(instance: Instance, time: number): string {
  const { endedAt = Number.POSITIVE_INFINITY } = lifeAt(instance, time);
  if (endedAt <= instance.runningAt) return '';
  const seconds = (Math.min(time, endedAt) - instance.runningAt) / 1000;
  const lines = instance.guest.console.map((line) => {
    const space = line.indexOf(' ');
    return { seconds: Number(line.slice(0, space)), text: line.slice(space + 1) };
  });
  return lines
    .filter((line) => line.seconds <= seconds)
    .map(({ text }) => text)
    .join('\r\n');
}
