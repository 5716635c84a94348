import { type BootTestRecord, readRecord } from '../../identity/boot-test-tag.js';
import { formatDuration } from '../../report/progress.js';
import type { LaunchResult } from '../../report/result.js';
import type { Place } from '../../run/place.js';
import { type Run, throwIfOver } from '../../run/run.js';
import { describeImage } from '../image/read.js';
import type { InstanceType, TypeClass } from './choose-types.js';
import { linesOf } from './console.js';
import { type Launch, launchInstance, RefusedLaunch } from './launch.js';
import { shortLine } from './match.js';
import { readConsole, type TestInstance } from './read.js';
import type { HeldInstances } from './terminate.js';
import { type Seen, watchInstance } from './watch.js';

type Outcome = LaunchResult['outcome'];

interface Boot {
  readonly launch: Launch;
  readonly types: TypeClass;
  /** What an earlier run has launched for the same test, and not ended. */
  readonly usable: readonly TestInstance[];
  /** Gets what comes of each launch. */
  readonly launches: LaunchResult[];
  /** Gets what is launched. What showed a result stays there until that is noted, so that another run uses it, too. */
  readonly held: HeldInstances;
}

/**
 * Boots the image on one class of types: once, and again only where it isn't the image's fault that nothing was learned.
 * @returns the outcome, or what another run has noted of the same test meanwhile
 */
export async function bootOn(
  run: Run,
  place: Place,
  { launch, types, usable, launches, held }: Boot,
): Promise<Outcome | BootTestRecord> {
  const { test } = launch;
  const tokens = new Map<string, { tokens: number }>();
  const found = usable.filter((one) => types.types.some(({ name }) => name === one.type));
  const [adopted] = found;
  if (adopted)
    run.report.info(`${place.region.name}  boot test of ${place.image.name}: ${adopted.id} of an earlier run is used`);
  for (const { id } of found.slice(1)) await held.end(id);
  // What an earlier run has launched is none of this run's attempts.
  const typeAt = (attempt: number) => types.types[Math.min(Math.max(attempt - 1, 0), types.types.length - 1)];
  for (let attempt = adopted ? 0 : 1; attempt <= test.attempts; attempt += 1) {
    const earlier = attempt === 0 ? adopted : undefined;
    const type = types.types.find(({ name }) => name === earlier?.type) ?? typeAt(attempt);
    if (type === undefined) break;
    const used = tokens.get(type.name) ?? { tokens: 0 };
    tokens.set(type.name, used);
    const once = { launch, type, firmware: types.firmware, used, earlier, held };
    const result = await inTurn(run, () => bootOnce(run, place, once));
    if (!('instanceType' in result)) return result;
    launches.push(result);
    if (result.outcome !== 'unknown') return result.outcome;
    const which = attempt === 0 ? "an earlier run's attempt" : `attempt ${attempt} of ${test.attempts}`;
    run.report.info(
      `${place.region.name}  boot test of ${place.image.name}: ${which} on ${type.name}: ${result.about}`,
    );
    const meanwhile = await recordedMeanwhile(launch);
    if (meanwhile !== undefined) return meanwhile;
    const isRefused = result.instanceId === undefined;
    if (isRefused && attempt < test.attempts && type === typeAt(attempt + 1)) await pause(run, place, type);
  }
  return 'unknown';
}

/**
 * AWS recommends to wait a few minutes before a type is asked for again of which it has none left.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html#troubleshooting-launch-capacity
 */
const pauseMs = 2 * 60_000;

async function pause(run: Run, { region, image }: Place, type: InstanceType): Promise<void> {
  throwIfOver(run);
  run.report.info(
    `${region.name}  boot test of ${image.name}: ${type.name} is tried again in ${formatDuration(pauseMs)}`,
  );
  await run.clock.sleep(Math.min(pauseMs, run.deadline - run.clock.now()), run.signal);
  throwIfOver(run);
}

function inTurn<T>({ policy: { bootTurn }, signal }: Run, act: () => Promise<T>): Promise<T> {
  if (bootTurn === undefined) return act();
  return bootTurn(() => {
    signal.throwIfAborted();
    return act();
  });
}

/** Of the time of an instance, a run may have missed this part and still say that there was no proof in all of it. */
const mostMissed = 0.1;

interface Once {
  readonly launch: Launch;
  readonly type: InstanceType;
  readonly firmware: TypeClass['firmware'];
  readonly used: { tokens: number };
  readonly earlier: TestInstance | undefined;
  readonly held: HeldInstances;
}

async function bootOnce(
  run: Run,
  place: Place,
  { launch, type, firmware, used, earlier, held }: Once,
): Promise<LaunchResult | BootTestRecord> {
  const { test } = launch;
  const instanceType = type.name;
  let instance: TestInstance | BootTestRecord;
  try {
    instance = earlier ?? (await launchInstance(run, launch, instanceType, used, () => recordedMeanwhile(launch)));
  } catch (error) {
    if (!(error instanceof RefusedLaunch)) throw error;
    return { instanceType, outcome: 'unknown', seconds: 0, about: error.message, console: '' };
  }
  if (!('id' in instance)) return instance;
  held.hold(instance.id);
  const untilMs = run.clock.now() + instance.launchedMs + test.timeout * 1000 - run.awsTime.now();
  const missedMs = run.awsTime.now() - instance.launchedMs;
  const isWhole = missedMs <= test.timeout * 1000 * mostMissed;
  let console = '';
  let seen: Seen;
  let outcome: Outcome = 'unknown';
  try {
    seen = await watchInstance(run, { place, test, type, firmware, instance, untilMs, isWhole }, (text) => {
      console = text;
    });
    const { verdict } = seen;
    outcome = verdict.outcome === 'failed' && verdict.fault === 'other' ? 'unknown' : verdict.outcome;
  } finally {
    // Nor is there another run where instances take turns.
    if (outcome === 'unknown' || run.policy.bootTurn !== undefined) await held.end(instance.id);
  }
  const { verdict, bootMode } = seen;
  // EC2 posts the console of a Xen instance when it starts and when it ends.
  if (console === '' && verdict.outcome !== 'not run') console = await lastConsole(launch, instance);
  if (outcome === 'failed') showConsole(run, launch, instance, console);
  return {
    instanceId: instance.id,
    instanceType,
    ...(bootMode === undefined ? {} : { bootMode }),
    outcome,
    seconds: Math.max(0, Math.round((run.awsTime.now() - instance.launchedMs) / 1000)),
    about: verdict.about,
    console,
  };
}

/** Without it, the test has its result, too. */
async function lastConsole({ region }: Launch, { id }: TestInstance): Promise<string> {
  const text = await readConsole(region.ec2, id, false).catch(() => '');
  return linesOf(text).join('\n');
}

const linesInLog = 20;

/** Each line begins with its region, so that none is a command to the runner. */
function showConsole(run: Run, { region }: Launch, { id }: TestInstance, console: string): void {
  if (console === '') return;
  for (const line of console.split('\n').slice(-linesInLog))
    run.report.info(`${region.name}  ${id}  | ${shortLine(line)}`);
}

/**
 * What another run has noted of the same test since this one began: it may have ended the instance that both were
 * watching.
 */
async function recordedMeanwhile({ region, imageId, settings, before }: Launch): Promise<BootTestRecord | undefined> {
  const image = await describeImage(region.ec2, imageId);
  const record = image && readRecord(image.tags);
  const isNew = before === undefined || record?.atMs !== before.atMs;
  return record?.settings === settings && isNew ? record : undefined;
}
