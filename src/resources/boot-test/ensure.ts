import { isDenied } from '../../aws/errors.js';
import type { BootTest } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { readRecord } from '../../identity/boot-test-tag.js';
import type { LaunchResult } from '../../report/result.js';
import { mapAll } from '../../run/barrier.js';
import { change, requireId } from '../../run/change.js';
import type { Ami } from '../../run/ensured.js';
import type { Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { findImage } from '../image/find.js';
import { bootOn } from './boot.js';
import type { TypeClass } from './choose-types.js';
import { readClasses } from './classes.js';
import { describeTestInstances, type TestInstance } from './read.js';
import { bootTestChange, failedBeforeError, failedError, recordResult, undoneError, writeRecord } from './record.js';
import { isExpired, terminateInstance } from './terminate.js';
import { bootTestOf, settingsOf } from './wanted.js';

/**
 * Proves that an AMI boots: launches it, waits for the proof, and terminates what was launched, whatever comes of it. The
 * result is a tag on the AMI, and no test is repeated while that fits.
 * @throws PublishError when the AMI did not boot, or it could not be found out
 */
export async function ensureBooted(run: Run, place: Place, ami: Ami): Promise<void> {
  const test = bootTestOf(place.image);
  if (test === undefined) return;
  const settings = settingsOf(test);
  const record = readRecord(ami.tags);
  if (record?.settings === settings && (record.outcome === 'passed' || !run.policy.bootsAgain)) {
    const imageId = requireId(ami.id);
    recordResult(run, place, imageId, record, undefined);
    if (record.outcome === 'failed') throw failedBeforeError(place, imageId, record);
    return;
  }
  const classes = await classesFor(run, place, test);
  await change(run, bootTestChange(place, test, classes, record), {
    expected: undefined,
    apply: () => testImage(run, place, { imageId: requireId(ami.id), test, settings, classes }),
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
}

async function testImage(run: Run, place: Place, { imageId, test, settings, classes }: Testing): Promise<void> {
  const { region } = place;
  const possible = classes.filter(({ types }) => types.length > 0);
  for (const { what } of classes.filter((one) => !possible.includes(one)))
    run.report.info(
      `${region.name}  boot test of ${place.image.name}: ${what} is left out, because the region has none`,
    );
  if (possible.length === 0) throw nothingToLaunchOn(place);
  const left = await describeTestInstances(region.ec2);
  const usable = left.filter((one) => isOfTest(one, imageId, settings) && leftMs(run, one, test) > 0);
  const useless = left.filter((one) => !usable.includes(one) && (isExpired(run, one) || one.mark?.imageId === imageId));
  await mapAll(useless, ({ id }) => terminateInstance(run, region, id));

  const launches: LaunchResult[] = [];
  const launch = { region, image: place.image, imageId, found: findImage(place), test, settings };
  let outcome: 'passed' | 'failed' | 'unknown' = 'unknown';
  let about = 'it did not come to an end';
  try {
    const outcomes = await mapAll(possible, (types) => bootOn(run, place, { launch, types, usable, launches }));
    if (outcomes.includes('failed')) {
      outcome = 'failed';
      about = aboutEach(launches, 'failed');
    } else if (outcomes.every((one) => one === 'passed')) {
      outcome = 'passed';
      about = aboutEach(launches, 'passed');
    } else about = aboutEach(launches, 'unknown');
  } finally {
    recordResult(run, place, imageId, { outcome, about, atMs: run.awsTime.now() }, launches);
  }
  if (outcome === 'unknown') throw undoneError(place, imageId, launches);
  await writeRecord(place, imageId, { outcome, settings, atMs: run.awsTime.now(), about });
  if (outcome === 'failed') throw failedError(place, imageId, launches);
}

function isOfTest({ mark }: TestInstance, imageId: string, settings: string): boolean {
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
