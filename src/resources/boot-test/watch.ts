import { awsCode } from '../../aws/errors.js';
import { createPoller } from '../../aws/poller.js';
import type { BootTest } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { formatDuration } from '../../report/progress.js';
import { visibleWithinMs } from '../../run/consistency.js';
import type { Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { InstanceType, TypeClass } from './choose-types.js';
import { joinConsole, linesOf } from './console.js';
import { refusedByDefault } from './defaults.js';
import { type Asked, type CommandResult, judge, type Sight, type Verdict } from './judge.js';
import { firstMatch, type Match } from './match.js';
import { isPortOpen } from './port.js';
import { describeInstances, readConsole, readStatusChecks, type TestInstance } from './read.js';
import { readCommand, sendCommand } from './run-command.js';

/** EC2 starts no instance sooner. */
const startsInMs = 5_000;
/** What a boot writes in this time fits into what EC2 keeps of it, unless it does nothing but write. */
const lookEveryMs = 10_000;

/** An instance that is watched until it has shown what is asked, or can't any more. */
export interface Watched {
  readonly place: Place;
  readonly test: BootTest;
  readonly type: InstanceType;
  readonly firmware: TypeClass['firmware'];
  readonly instance: TestInstance;
  /** When it has to have shown it: milliseconds since the epoch, on the run's clock. */
  readonly untilMs: number;
  /** Whether all of its time can be watched, but for a small part. */
  readonly isWhole: boolean;
}

/** What came of it. */
export interface Seen {
  readonly verdict: Exclude<Verdict, { outcome: 'pending' }>;
  readonly bootMode: string | undefined;
}

/**
 * Watches an instance until there is a verdict.
 * @param onConsole is called with all that was seen of the console, whenever there is more
 */
export async function watchInstance(run: Run, watched: Watched, onConsole: (text: string) => void): Promise<Seen> {
  const { place, test, instance, untilMs } = watched;
  const { region } = place;
  const asked = askedOf(run, watched);
  const look = createLook(run, watched, asked, onConsole);
  let state = '';
  const say = (sight: Sight, verdict: Verdict): void => {
    const line = `${region.name}  boot test of ${place.image.name}: ${instance.id} (${watched.type.name}) is ${sight.instance.state}`;
    if (sight.instance.state !== state) run.report.info(line);
    state = sight.instance.state;
    if (verdict.outcome === 'pending')
      run.report.progress(`${region.name} ${instance.id}`, `${line}, ${verdict.missing.join(', ')}`);
  };
  const poll = createPoller<Sight & { readonly verdict: Verdict }>({
    clock: run.clock,
    signal: run.signal,
    deadline: run.deadline,
    what: `boot test in ${region.name}`,
    longestIntervalMs: lookEveryMs,
    timeoutMs: Math.max(0, untilMs - run.clock.now()) + visibleWithinMs,
    read: async () => {
      const sight = await look();
      if (sight === undefined) return new Map();
      const verdict = judge(sight, asked, run.clock.now() >= untilMs);
      say(sight, verdict);
      return new Map([[instance.id, { ...sight, verdict }]]);
    },
    judge: (item, _, missingForMs) => {
      if (item !== undefined) return item.verdict.outcome === 'pending' ? 'pending' : 'ready';
      if (missingForMs < visibleWithinMs) return 'pending';
      return new PublishError('aws', `${instance.id} in ${region.name} no longer exists`, {
        hint: 'Somebody terminated it. Run again to repeat the boot test.',
      });
    },
  });
  const { verdict, instance: last } = await poll(instance.id, startsInMs).catch((error: unknown) => {
    throw error instanceof PublishError && error.code === 'timeout' ? outOfTime(watched, error) : error;
  });
  if (verdict.outcome === 'pending') throw new Error('bug: the poller resolves with a verdict');
  const took = formatDuration(run.awsTime.now() - instance.launchedMs);
  run.report.info(
    `${region.name}  boot test of ${place.image.name}: ${verdict.outcome} on ${watched.type.name} after ${took} of ${formatDuration(test.timeout * 1000)}: ${verdict.about}`,
  );
  return { verdict, bootMode: last.bootMode };
}

function outOfTime({ place: { image, region } }: Watched, cause: PublishError): PublishError {
  return new PublishError(
    'timeout',
    `the boot test of ${image.name} in ${region.name} did not end before \`max-wait\` expired`,
    { cause, hint: 'Its instance was terminated. Run again to repeat it.' },
  );
}

/** The proofs that can be had where the run goes. */
function askedOf({ policy }: Run, { test: { proof }, firmware, place, isWhole }: Watched): Asked {
  const limits = policy.bootLimits?.(place.image);
  return {
    isWhole,
    firmware,
    console: proof.console !== undefined,
    statusChecks: proof.status_checks,
    ssm: proof.ssm !== undefined && limits === undefined,
    port: limits === undefined ? proof.port : undefined,
    notRun: limits?.notRun,
    notTested: limits?.notTested ?? [],
  };
}

/** Looks at the instance: its state first, and of a running one all that is asked. What was shown once stays shown. */
function createLook(
  run: Run,
  { place, test, type, instance }: Watched,
  asked: Asked,
  onConsole: (text: string) => void,
): () => Promise<Sight | undefined> {
  const { region, target } = place;
  const { proof } = test;
  const refuse = [...(test.refuse_defaults ? refusedByDefault : []), ...test.refuse];
  const isNitro = type.hypervisor === 'nitro';
  let console = '';
  let searched = 0;
  let refused: Match | undefined;
  let proven: Match | undefined;
  let commandId: string | undefined;
  let command: CommandResult | undefined;
  let portOpen = false;

  async function lookAtConsole(): Promise<void> {
    console = joinConsole(console, await consoleOf(place, instance.id, isNitro));
    const lines = linesOf(console);
    // The line before may have been looked at when it had not ended.
    const fresh = lines.slice(Math.max(0, searched - 1));
    searched = lines.length;
    refused ??= firstMatch(refuse, fresh);
    proven ??= firstMatch(proof.console === undefined ? [] : [proof.console], fresh);
    if (console !== '' && asked.notRun === undefined) onConsole(lines.join('\n'));
  }

  async function lookAtCommand(isWindows: boolean): Promise<void> {
    if (proof.ssm === undefined || command?.state === 'succeeded') return;
    const ssm = await target.clients.ssm(region.name);
    const { command: text, timeout } = proof.ssm;
    const wanted = { instanceId: instance.id, command: text, timeoutSeconds: timeout, isWindows };
    commandId ??= await sendCommand(ssm, wanted);
    if (commandId !== undefined) command = await readCommand(ssm, commandId, instance.id);
  }

  return async () => {
    const [now] = await describeInstances(region.ec2, [{ Name: 'instance-id', Values: [instance.id] }]);
    if (now === undefined) return undefined;
    const isRunning = now.state === 'running';
    if (now.state !== 'pending') await lookAtConsole();
    const checks = isRunning && proof.status_checks ? await readStatusChecks(region.ec2, instance.id) : undefined;
    if (isRunning) await lookAtCommand(now.isWindows);
    if (isRunning && asked.port !== undefined && now.publicAddress !== undefined)
      portOpen ||= await isPortOpen(run, now.publicAddress, asked.port);
    return { instance: now, refused, proven, checks, command, isPortOpen: portOpen };
  };
}

/** Where Latest isn't possible after all, what EC2 has posted is enough. */
async function consoleOf({ region }: Place, id: string, latest: boolean): Promise<string> {
  try {
    return await readConsole(region.ec2, id, latest);
  } catch (error) {
    if (!latest || awsCode(error) !== 'UnsupportedOperation') throw error;
    return readConsole(region.ec2, id, false);
  }
}
