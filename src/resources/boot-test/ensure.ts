import { isDenied } from '../../aws/errors.js';
import type { BootTest } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { asKept, type BootTestRecord, readRecord } from '../../identity/boot-test-tag.js';
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
import { bootTestChange, failedBeforeError, failedError, recordResult, undoneError, writeRecord } from './record.js';
import { endTestInstances, isExpired } from './terminate.js';
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
  const classes = await classesFor(run, place, test);
  const isUsable = (one: TestInstance): boolean => isOfTest(one, ami.id, settings) && leftMs(run, one, test) > 0;
  const isUseless = (one: TestInstance): boolean =>
    !isUsable(one) && (isExpired(run, one) || one.mark?.imageId === ami.id);
  await endTestInstances(run, region, image.name, isUseless);
  await change(run, bootTestChange(place, test, classes, record), {
    expected: undefined,
    apply: () => testImage(run, place, { imageId: requireId(ami.id), test, settings, classes, isUsable }),
  });
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
  /** Whether an instance of an earlier run can be used. */
  isUsable(instance: TestInstance): boolean;
}

async function testImage(
  run: Run,
  place: Place,
  { imageId, test, settings, classes, isUsable }: Testing,
): Promise<void> {
  const { region } = place;
  const possible = classes.filter(({ types }) => types.length > 0);
  for (const { what } of classes.filter((one) => !possible.includes(one)))
    run.report.info(
      `${region.name}  boot test of ${place.image.name}: ${what} is left out, because the region has none`,
    );
  if (possible.length === 0) throw nothingToLaunchOn(place);
  const usable = (await describeTestInstances(region.ec2)).filter(isUsable);
  const launches: LaunchResult[] = [];
  const left: PublishError[] = [];
  const launch = { region, image: place.image, imageId, found: findImage(place), test, settings };
  let outcome: 'passed' | 'failed' | 'unknown' = 'unknown';
  let about = 'it did not come to an end';
  let record: BootTestRecord | undefined;
  try {
    const outcomes = await mapAll(possible, (types) => bootOn(run, place, { launch, types, usable, launches, left }));
    if (outcomes.includes('failed')) {
      outcome = 'failed';
      about = aboutEach(launches, 'failed');
    } else if (outcomes.every((one) => one === 'passed')) {
      outcome = 'passed';
      about = aboutEach(launches, 'passed');
    } else about = aboutEach(launches, 'unknown');
  } finally {
    const atMs = run.awsTime.now();
    const types = [...new Set(launches.filter((one) => one.outcome === outcome).map((one) => one.instanceType))];
    record = outcome === 'unknown' ? undefined : asKept({ outcome, settings, atMs, types, about });
    recordResult(run, place, imageId, record ?? { outcome, about, atMs }, launches);
  }
  if (record !== undefined) await writeRecord(place, imageId, record);
  const errors = [
    ...(outcome === 'failed' ? [failedError(place, imageId, launches)] : []),
    ...(outcome === 'unknown' ? [undoneError(place, imageId, launches)] : []),
    ...left,
  ];
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors);
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
