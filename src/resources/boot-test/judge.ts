import type { Firmware } from './choose-types.js';
import type { Match } from './match.js';
import type { StatusChecks, TestInstance } from './read.js';

/** What has been seen of an instance. */
export interface Sight {
  readonly instance: Pick<TestInstance, 'state' | 'reasonCode' | 'reason' | 'bootMode'>;
  /** What a line of the console matches that it must not. */
  readonly refused: Match | undefined;
  /** The line that the proof by console asks for. */
  readonly proven: Match | undefined;
  readonly checks: StatusChecks | undefined;
  readonly command: CommandResult | undefined;
  readonly isPortOpen: boolean;
}

/** How a command on an instance stands. */
export interface CommandResult {
  readonly state: 'pending' | 'succeeded' | 'failed';
  /** Systems Manager's word, and what it wrote. */
  readonly about: string;
}

/** What is asked of an instance. */
export interface Asked {
  readonly firmware: Firmware;
  readonly console: boolean;
  readonly statusChecks: boolean;
  readonly ssm: boolean;
  readonly port: number | undefined;
  /** Why nothing can be learned about the image once it runs; undefined: something can. */
  readonly notRun: string | undefined;
  /** What a boot leaves open, in words. */
  readonly notTested: readonly string[];
  /** Whether all of its time was watched, but for a small part. */
  readonly isWhole: boolean;
}

/** Whose fault a failed launch is. What isn't the image's fault says nothing about it. */
export type Verdict =
  | { readonly outcome: 'pending'; readonly missing: readonly string[] }
  | { readonly outcome: 'passed' | 'not run'; readonly about: string }
  | { readonly outcome: 'failed'; readonly fault: 'image' | 'other'; readonly about: string };

const pending = new Set(['pending', 'running']);

/**
 * What is to be thought of an instance. Pure.
 * @param isLate whether its time is over
 */
export function judge(sight: Sight, asked: Asked, isLate: boolean): Verdict {
  const { instance, refused, command } = sight;
  const fail = (fault: 'image' | 'other', about: string): Verdict => ({ outcome: 'failed', fault, about });
  if (instance.state === 'running' && asked.notRun !== undefined) return { outcome: 'not run', about: asked.notRun };
  if (refused) return fail('image', `the console shows "${refused.line.trim()}"`);
  if (!pending.has(instance.state)) return fail(faultOfEnd(instance.reasonCode), endInWords(instance));
  const { bootMode } = instance;
  if (instance.state === 'running' && bootMode !== undefined && bootMode !== asked.firmware) {
    return fail('image', `it booted with ${bootMode} instead of ${asked.firmware}`);
  }
  if (command?.state === 'failed') return fail('image', `the command ended as ${command.about}`);
  const missing = missingProof(sight, asked);
  if (instance.state === 'running' && missing.length === 0)
    return { outcome: 'passed', about: proofInWords(sight, asked) };
  if (!isLate) return { outcome: 'pending', missing };
  if (instance.state === 'pending') return fail('other', 'EC2 did not start it in time');
  if (sight.checks?.system === 'impaired') return fail('other', "its host fails EC2's system status check");
  // A proof may need longer than what was left: a command that has not been sent, a line that has gone by.
  if (!asked.isWhole) return fail('other', `no proof in what was left of its time: ${missing.join(', ')}`);
  return fail('image', `no proof in time: ${missing.join(', ')}`);
}

/**
 * A shutdown, and what EC2 calls the client's, is the image's fault. Somebody who terminates the instance, and a limit of the
 * account, say nothing about it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html
 */
function faultOfEnd(code: string): 'image' | 'other' {
  const ofAccount = ['Client.UserInitiatedShutdown', 'Client.VolumeLimitExceeded', 'Client.UserInitiatedHibernate'];
  return code.startsWith('Client.') && !ofAccount.includes(code) ? 'image' : 'other';
}

function endInWords({ state, reasonCode, reason }: Sight['instance']): string {
  if (reasonCode === 'Client.InstanceInitiatedShutdown') return 'it shut itself down';
  if (reasonCode === 'Client.UserInitiatedShutdown') return 'somebody else terminated it';
  const why = reason === '' ? reasonCode : reason;
  return `it is ${state}${why === '' ? '' : `: ${why}`}`;
}

function missingProof({ proven, checks, command, isPortOpen }: Sight, asked: Asked): string[] {
  return [
    ...(asked.console && proven === undefined ? ['no line of the console matches'] : []),
    ...(asked.statusChecks && !(checks?.instance === 'ok' && checks.system === 'ok')
      ? [`the status checks are ${checks === undefined ? 'not known' : `${checks.instance} and ${checks.system}`}`]
      : []),
    ...(asked.ssm && command?.state !== 'succeeded' ? [command?.about ?? 'the agent has not registered'] : []),
    ...(asked.port !== undefined && !isPortOpen ? [`port ${asked.port} is closed`] : []),
  ];
}

function proofInWords({ proven }: Sight, asked: Asked): string {
  const proofs = [
    ...(proven ? [`console "${proven.line.trim()}"`] : []),
    ...(asked.statusChecks ? ['status checks'] : []),
    ...(asked.ssm ? ['command'] : []),
    ...(asked.port === undefined ? [] : [`port ${asked.port}`]),
  ].join(', ');
  return asked.notTested.length === 0 ? proofs : `${proofs}; not tested: ${asked.notTested.join(', ')}`;
}

/** Refusals of RunInstances that say nothing about the image or the settings: another attempt may succeed. */
const passing = new Set([
  'Unsupported',
  'InsufficientInstanceCapacity',
  'InsufficientHostCapacity',
  'InsufficientReservedInstanceCapacity',
  'InsufficientCapacity',
  'InsufficientAddressCapacity',
  'InsufficientFreeAddressesInSubnet',
  'InsufficientVolumeCapacity',
  'InstanceLimitExceeded',
  'MaxSpotInstanceCountExceeded',
  'ResourceLimitExceeded',
  'VcpuLimitExceeded',
  'VolumeLimitExceeded',
  'InternalError',
  'InternalFailure',
  'ServiceUnavailable',
  'Unavailable',
]);

/** A server error that is a plain refusal: nothing was launched. */
export function isOutOfCapacity(code: string): boolean {
  return code.startsWith('Insufficient');
}

/** Whether another attempt may get what EC2 has refused to launch. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
export function isPassingRefusal(code: string): boolean {
  return passing.has(code) || code.startsWith('Server.');
}
