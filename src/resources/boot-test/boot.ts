import type { PublishError } from '../../error.js';
import { readRecord } from '../../identity/boot-test-tag.js';
import type { LaunchResult } from '../../report/result.js';
import type { Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { describeImage } from '../image/read.js';
import type { InstanceType, TypeClass } from './choose-types.js';
import { linesOf } from './console.js';
import { type Launch, launchInstance, RefusedLaunch } from './launch.js';
import { readConsole, type TestInstance } from './read.js';
import { terminateInstance } from './terminate.js';
import { type Seen, watchInstance } from './watch.js';

type Outcome = LaunchResult['outcome'];

interface Boot {
  readonly launch: Launch;
  readonly types: TypeClass;
  /** What an earlier run has launched for the same test, and not ended. */
  readonly usable: readonly TestInstance[];
  /** Gets what comes of each launch. */
  readonly launches: LaunchResult[];
  /** Gets why an instance could not be terminated. */
  readonly left: PublishError[];
}

/**
 * Boots the image on one class of types: once, and again only where it isn't the image's fault that nothing was learned.
 * What was launched is terminated before this returns or throws.
 */
export async function bootOn(
  run: Run,
  place: Place,
  { launch, types, usable, launches, left }: Boot,
): Promise<Outcome> {
  const { test } = launch;
  const tokens = new Map<string, { tokens: number }>();
  const found = usable.filter((one) => types.types.some(({ name }) => name === one.type));
  const [adopted] = found;
  if (adopted)
    run.report.info(`${place.region.name}  boot test of ${place.image.name}: ${adopted.id} of an earlier run is used`);
  for (const { id } of found.slice(1)) {
    const error = await terminateInstance(run, place.region, id);
    if (error) left.push(error);
  }
  for (let attempt = 0; attempt < test.attempts; attempt += 1) {
    const earlier = attempt === 0 ? adopted : undefined;
    const next = types.types[Math.min(attempt, types.types.length - 1)];
    const type = types.types.find(({ name }) => name === earlier?.type) ?? next;
    if (type === undefined) break;
    const used = tokens.get(type.name) ?? { tokens: 0 };
    tokens.set(type.name, used);
    const result = await bootOnce(run, place, { launch, type, firmware: types.firmware, used, earlier, left });
    launches.push(result);
    if (result.outcome !== 'unknown') return result.outcome;
    run.report.info(
      `${place.region.name}  boot test of ${place.image.name}: attempt ${attempt + 1} of ${test.attempts} on ${type.name}: ${result.about}`,
    );
    const meanwhile = await recordedMeanwhile(launch);
    if (meanwhile !== undefined) return meanwhile;
  }
  return 'unknown';
}

interface Once {
  readonly launch: Launch;
  readonly type: InstanceType;
  readonly firmware: TypeClass['firmware'];
  readonly used: { tokens: number };
  readonly earlier: TestInstance | undefined;
  readonly left: PublishError[];
}

async function bootOnce(
  run: Run,
  place: Place,
  { launch, type, firmware, used, earlier, left }: Once,
): Promise<LaunchResult> {
  const { test, region } = launch;
  const instanceType = type.name;
  let instance: TestInstance;
  try {
    instance = earlier ?? (await launchInstance(run, launch, instanceType, used));
  } catch (error) {
    if (!(error instanceof RefusedLaunch)) throw error;
    return { instanceType, outcome: 'unknown', seconds: 0, about: error.message, console: '' };
  }
  const untilMs = run.clock.now() + instance.launchedMs + test.timeout * 1000 - run.awsTime.now();
  let console = '';
  let seen: Seen;
  try {
    seen = await watchInstance(run, { place, test, type, firmware, instance, untilMs }, (text) => {
      console = text;
    });
  } finally {
    const error = await terminateInstance(run, region, instance.id);
    if (error) left.push(error);
  }
  const { verdict, bootMode } = seen;
  // EC2 posts the console of a Xen instance when it starts and when it ends.
  if (console === '' && verdict.outcome !== 'not run') console = await lastConsole(launch, instance);
  const outcome = verdict.outcome === 'failed' && verdict.fault === 'other' ? 'unknown' : verdict.outcome;
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
  for (const line of console.split('\n').slice(-linesInLog)) run.report.info(`${region.name}  ${id}  | ${line}`);
}

/** Another run may have done the same test, and have ended the instance that both were watching. */
async function recordedMeanwhile({ region, imageId, settings }: Launch): Promise<'passed' | 'failed' | undefined> {
  const image = await describeImage(region.ec2, imageId);
  const record = image && readRecord(image.tags);
  return record?.settings === settings ? record.outcome : undefined;
}
