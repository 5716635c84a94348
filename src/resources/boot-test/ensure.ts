import { isDenied } from '../../aws/errors.js';
import type { BootTest } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { asKept, type BootTestRecord, bootTestTag, readRecord } from '../../identity/boot-test-tag.js';
import type { LaunchResult } from '../../report/result.js';
import { mapAll } from '../../run/barrier.js';
import { change, type Id, requireId } from '../../run/change.js';
import type { Ami } from '../../run/ensured.js';
import type { Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { findImage } from '../image/find.js';
import { bootOn } from './boot.js';
import type { TypeClass } from './choose-types.js';
import { readClasses } from './classes.js';
import { describeTestInstances, type TestInstance } from './read.js';
import {
  bootTestChange,
  failedBeforeError,
  failedError,
  noRoomError,
  recordResult,
  undoneError,
  writeRecord,
} from './record.js';
import { endTestInstances, holdInstances, isExpired } from './terminate.js';
import { bootTestOf, settingsOf } from './wanted.js';

/**
 * Proves that an AMI boots: launches it, waits for the proof, and terminates what was launched, whatever comes of it. The
 * result is a tag on the AMI, and no test is repeated while that fits.
 * @throws PublishError when the AMI did not boot, or it could not be found out
 */
export async function ensureBooted(run: Run, place: Place, ami: Ami): Promise<void> {
  const { region, image } = place;
  const test = bootTestOf(image);
  if (test === undefined) return;
  const settings = settingsOf(test);
  const record = readRecord(ami.tags);
  if (record?.settings === settings && (record.outcome === 'passed' || !run.policy.bootsAgain)) {
    const imageId = requireId(ami.id);
    recordResult(run, place, imageId, record, undefined);
    await endTestInstances(run, region, image.name, (one) => isExpired(run, one) || one.mark?.imageId === imageId);
    if (record.outcome === 'failed') throw failedBeforeError(place, imageId, record);
    return;
  }
  if (!hasRoom(ami.tags)) throw noRoomError(place, requireId(ami.id));
  const classes = await classesFor(run, place, test);
  const isUsable = (one: TestInstance): boolean => isOfTest(one, ami.id, settings) && leftMs(run, one, test) > 0;
  const isUseless = (one: TestInstance): boolean =>
    !isUsable(one) && (isExpired(run, one) || one.mark?.imageId === ami.id);
  await endTestInstances(run, region, image.name, isUseless);
  await change<Outcome>(run, bootTestChange(place, test, classes, record), {
    expected: 'passed',
    apply: () =>
      testImage(run, place, { imageId: requireId(ami.id), test, settings, classes, before: record, isUsable }),
    outcomeOf: (outcome) => (outcome === 'not run' ? outcome : 'done'),
  });
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions: AWS's own don't count. */
const tagsPerResource = 50;

/** Whether an AMI can have the tag of a boot test. A result that can't be noted would cost another test in every run. */
function hasRoom(tags: Ami['tags']): boolean {
  const others = Object.keys(tags).filter((key) => key !== bootTestTag && !key.startsWith('aws:'));
  return others.length < tagsPerResource;
}

/** A role that only plans need not be allowed to ask for instance types. */
async function classesFor(run: Run, place: Place, test: BootTest): Promise<TypeClass[]> {
  try {
    return await readClasses(place, test);
  } catch (error) {
    if (run.policy.applies || !isDenied(error)) throw error;
    return [];
  }
}

interface Testing {
  readonly imageId: string;
  readonly test: BootTest;
  readonly settings: string;
  readonly classes: readonly TypeClass[];
  readonly before: BootTestRecord | undefined;
  /** Whether an instance of an earlier run can be used. */
  isUsable(instance: TestInstance): boolean;
}

async function testImage(
  run: Run,
  place: Place,
  { imageId, test, settings, classes, before, isUsable }: Testing,
): Promise<Outcome> {
  const { region } = place;
  const possible = classes.filter(({ types }) => types.length > 0);
  for (const { what } of classes.filter((one) => !possible.includes(one)))
    run.report.info(
      `${region.name}  boot test of ${place.image.name}: ${what} is left out, because the region has none`,
    );
  if (possible.length === 0) throw nothingToLaunchOn(place);
  const usable = (await describeTestInstances(region.ec2)).filter(isUsable);
  const launches: LaunchResult[] = [];
  const held = holdInstances(run, region);
  const launch = { region, image: place.image, imageId, found: findImage(place), test, settings, before };
  const boot = (types: TypeClass) => bootOn(run, place, { launch, types, usable, launches, held });
  let result: Result = { outcome: 'unknown', about: 'it did not come to an end' };
  let record: BootTestRecord | undefined;
  try {
    try {
      result = resultOf(await mapAll(possible, boot), launches);
    } finally {
      const atMs = run.awsTime.now();
      record = recordOf(result, launches, { settings, atMs });
      recordResult(run, place, imageId, record ?? { ...result, atMs }, launches);
    }
    if (record !== undefined && result.noted === undefined) await writeRecord(place, imageId, record);
  } finally {
    await held.endAll();
  }
  const errors = [...errorsOf(place, imageId, result, launches), ...held.left];
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors);
  return result.outcome;
}

type Outcome = LaunchResult['outcome'];

/** What came of a test. */
interface Result {
  readonly outcome: Outcome;
  readonly about: string;
  /** What another run has noted of the same test, if the outcome is of it. */
  readonly noted?: BootTestRecord;
}

/** One class on which the image fails is enough for a failure. Pure. */
function resultOf(
  ended: readonly (LaunchResult['outcome'] | BootTestRecord)[],
  launches: readonly LaunchResult[],
): Result {
  if (ended.includes('failed')) return { outcome: 'failed', about: aboutEach(launches, 'failed') };
  const noted = ended.find((one) => typeof one !== 'string');
  if (noted) return { outcome: noted.outcome, about: noted.about, noted };
  const outcome = ended.every((one) => one === 'passed') ? 'passed' : ended.includes('not run') ? 'not run' : 'unknown';
  return { outcome, about: aboutEach(launches, outcome) };
}

/** What is noted on the AMI; undefined where nothing was learned about it. */
function recordOf(
  { outcome, about, noted }: Result,
  launches: readonly LaunchResult[],
  { settings, atMs }: Pick<BootTestRecord, 'settings' | 'atMs'>,
): BootTestRecord | undefined {
  if (noted !== undefined) return noted;
  if (outcome !== 'passed' && outcome !== 'failed') return undefined;
  const types = [...new Set(launches.filter((one) => one.outcome === outcome).map((one) => one.instanceType))];
  return asKept({ outcome, settings, atMs, types, about });
}

function errorsOf(
  place: Place,
  imageId: string,
  { outcome, noted }: Result,
  launches: readonly LaunchResult[],
): PublishError[] {
  switch (outcome) {
    case 'passed':
    case 'not run':
      return [];
    case 'failed':
      return [noted ? failedBeforeError(place, imageId, noted) : failedError(place, imageId, launches)];
    case 'unknown':
      return [undoneError(place, imageId, launches)];
  }
}

function isOfTest({ mark }: TestInstance, imageId: Id, settings: string): boolean {
  return mark?.imageId === imageId && mark.settings === settings;
}

/** How much time is left to an instance that was launched before. */
function leftMs(run: Run, { launchedMs }: TestInstance, test: BootTest): number {
  return launchedMs + test.timeout * 1000 - run.awsTime.now();
}

function aboutEach(launches: readonly LaunchResult[], wanted: LaunchResult['outcome']): string {
  return launches
    .filter(({ outcome }) => outcome === wanted)
    .map(({ instanceType, bootMode, about }) => `${instanceType}${bootMode ? ` ${bootMode}` : ''}: ${about}`)
    .join(', ');
}

export function nothingToLaunchOn({ image, region }: Place): PublishError {
  return new PublishError('preflight', `no instance type in ${region.name} can launch ${image.name}`, {
    hint: 'The types have to fit its architecture, boot mode, TPM, ENA and `instance_types`. List some that do under `boot_test.instance_types`.',
    request: 'notSent',
  });
}
