import type { Guest } from '../../../world/instance-settings.js';
import type { RealGuest } from './qemu/real-guest.js';

/** What the life of an instance depends on. Times are milliseconds of the world's clock. */
interface Living {
  readonly runningAt: number;
  readonly launchTime: number;
  readonly shuttingDownMs: number;
  readonly terminationRequestedAt?: number | undefined;
  readonly launchFailure?: string | undefined;
  readonly shutdownBehavior: 'stop' | 'terminate';
  readonly guest: Guest;
  /** Of an instance that really boots. */
  readonly realGuest?: RealGuest | undefined;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html */
const stateCodes = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
} as const;

type StateName = keyof typeof stateCodes;

export interface InstanceLife {
  readonly state: StateName;
  readonly code: number;
  /** Why it is not running. */
  readonly reason?: { readonly Code: string; readonly Message: string } | undefined;
  /** When the instance stopped running, if it did. */
  readonly endedAt?: number | undefined;
  readonly terminatedAt?: number | undefined;
}

const userInitiated = 'Client.UserInitiatedShutdown';
const guestInitiated = 'Client.InstanceInitiatedShutdown';

/**
 * The messages of DescribeInstances begin with the code.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html
 */
const reasonTexts: Readonly<Record<string, string>> = {
  [userInitiated]: 'User initiated shutdown',
  [guestInitiated]: 'Instance initiated shutdown',
  'Client.InternalError': 'Client error on launch',
  'Client.InvalidSnapshot.NotFound': 'The specified snapshot was not found.',
  'Client.VolumeLimitExceeded': 'Volume limit exceeded',
  'Server.InsufficientInstanceCapacity': 'There was insufficient capacity available to satisfy the launch request.',
  'Server.InternalError': 'Internal error on launch',
  'Server.SpotInstanceTermination': 'Spot instance termination',
};

function reason(code: string, text = reasonTexts[code] ?? code): NonNullable<InstanceLife['reason']> {
  return { Code: code, Message: `${code}: ${text}` };
}

interface End {
  readonly at: number;
  readonly code: string;
  readonly message?: string | undefined;
}

/** When the guest starts, or has started. */
export function startOf({ runningAt, realGuest }: Pick<Living, 'runningAt' | 'realGuest'>): number {
  return realGuest === undefined ? runningAt : (realGuest.startedAt ?? Number.POSITIVE_INFINITY);
}

/** The end that the guest or a failed launch brings about. */
function ownEnd({ runningAt, guest, realGuest, launchFailure }: Living): End | undefined {
  if (launchFailure !== undefined) return { at: runningAt, code: launchFailure };
  if (realGuest !== undefined) return realGuest.end;
  if (guest.endsWith === '') return undefined;
  return { at: runningAt + guest.endsAfterSeconds * 1000, code: guest.endsWith };
}

/** The state at `time`. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html */
export function lifeAt(instance: Living, time: number): InstanceLife {
  const { terminationRequestedAt: requestedAt = Number.POSITIVE_INFINITY } = instance;
  const own = ownEnd(instance);
  const first = own !== undefined && own.at <= requestedAt ? own : undefined;
  if (first !== undefined && first.at <= time) {
    if (first.code !== guestInitiated) return terminated(first.at, first.at, first.code, first.message);
    const downAt = first.at + instance.shuttingDownMs;
    if (instance.shutdownBehavior === 'terminate') {
      return downAt <= time ? terminated(first.at, downAt, first.code) : state('shutting-down', first.at, first.code);
    }
    if (requestedAt > time) return state(downAt <= time ? 'stopped' : 'stopping', first.at, first.code);
  }
  if (requestedAt <= time) {
    const endedAt = Math.min(requestedAt, first?.at ?? requestedAt);
    const terminatedAt = requestedAt + instance.shuttingDownMs;
    return terminatedAt <= time
      ? terminated(endedAt, terminatedAt, userInitiated)
      : state('shutting-down', endedAt, userInitiated);
  }
  if (time < startOf(instance)) {
    return { state: 'pending', code: stateCodes.pending, reason: { Code: 'pending', Message: 'pending' } };
  }
  return { state: 'running', code: stateCodes.running };
}

function state(name: StateName, endedAt: number, code: string, message?: string): InstanceLife {
  return { state: name, code: stateCodes[name], endedAt, reason: reason(code, message) };
}

function terminated(endedAt: number, terminatedAt: number, code: string, message?: string): InstanceLife {
  return { ...state('terminated', endedAt, code, message), terminatedAt };
}

/** Whether an instance can be seen at `time`: for a while after it is terminated. */
export function isVisible(instance: Living, time: number, terminatedVisibleMs: number): boolean {
  const { terminatedAt = Number.POSITIVE_INFINITY } = lifeAt(instance, time);
  return time < terminatedAt + terminatedVisibleMs;
}

/** DescribeInstances' StateTransitionReason: who ended the instance, and when. */
export function transitionReason(life: InstanceLife): string {
  if (life.reason === undefined || life.endedAt === undefined || life.reason.Code === guestInitiated) return '';
  if (life.reason.Code !== userInitiated) return life.reason.Code;
  const at = new Date(life.endedAt).toISOString();
  return `User initiated (${at.slice(0, 10)} ${at.slice(11, 19)} GMT)`;
}
