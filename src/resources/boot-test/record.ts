import { asTagList } from '../../aws/tags.js';
import type { BootTest } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { type BootTestRecord, bootTestTag, formatRecord } from '../../identity/boot-test-tag.js';
import { formatDuration } from '../../report/progress.js';
import type { BootTestResult, Change, LaunchResult } from '../../report/result.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { findImage } from '../image/find.js';
import type { TypeClass } from './choose-types.js';

/** The boot test of an AMI as a change: nobody knows whether it boots, and then somebody does. */
export function bootTestChange(
  { region, image }: Place,
  test: BootTest,
  classes: readonly TypeClass[],
  before: BootTestRecord | undefined,
): Change {
  const types = classes.flatMap(({ types: [first] }) => first?.name ?? []);
  const on = types.length === 0 ? 'one or two small instances' : types.join(' and ');
  return {
    ...inRegion(region),
    image: image.name,
    resource: { kind: 'boot test' },
    action: before === undefined ? 'create' : 'update',
    from: before === undefined ? null : before.outcome,
    to: `passed: launch ${on} for at most ${formatDuration(test.timeout * 1000)}`,
  };
}

/** Notes on the AMI how its test ended, so that no run repeats it. */
export async function writeRecord({ region }: Place, imageId: string, record: BootTestRecord): Promise<void> {
  const tags = asTagList({ [bootTestTag]: formatRecord(record) });
  await region.ec2.createTags({ Resources: [imageId], Tags: tags });
}

/** Notes in the result of the run how the test of an AMI stands. */
export function recordResult(
  run: Run,
  { region, image }: Place,
  imageId: string,
  { outcome, atMs, about }: Pick<BootTestResult, 'outcome' | 'about'> & { readonly atMs: number },
  launches: readonly LaunchResult[] | undefined,
): void {
  run.ledger.bootTests.push({
    ...inRegion(region),
    image: image.name,
    imageId,
    outcome,
    about,
    at: new Date(atMs).toISOString(),
    isRecorded: launches === undefined,
    launches: launches ?? [],
  });
}

const nothingPublic = 'Nothing was made public.';
const alreadyPublic = 'It is public already: `unpublish` withdraws it.';
/** Whether the AMI was public before this run. */
function isPublic(place: Place): boolean {
  return findImage(place)?.public === true;
}

/** So much of a console fits into a message. */
const linesInMessage = 5;
const longestLine = 160;

/** The AMI has failed its test, and why; the end of each console with it. */
export function failedError(place: Place, imageId: string, launches: readonly LaunchResult[]): PublishError {
  const standing = isPublic(place) ? alreadyPublic : nothingPublic;
  const failed = launches.filter(({ outcome }) => outcome === 'failed');
  const each = failed.map(({ instanceType, about, console }) => {
    const lines = console.split('\n').slice(-linesInMessage);
    const end = lines.map((line) => line.slice(0, longestLine).trim()).join(' | ');
    return `${instanceType}: ${about}. ${console === '' ? 'The console shows nothing' : `The console ends with: ${end}`}`;
  });
  return new PublishError(
    'conflict',
    `${place.image.name} (${imageId}) did not boot in ${place.region.name}. ${each.join('. ')}`,
    {
      hint: `${standing} The whole console is in a file beside the manifest. Build the disk image again and publish it under a new name. If the test was wrong, change \`boot_test\`, or repeat it with the input \`boot-test: again\`.`,
      request: 'refused',
    },
  );
}

/** The result of a test could not be noted on the AMI. */
export function noRoomError({ image, region }: Place, imageId: string): PublishError {
  return new PublishError(
    'conflict',
    `${image.name} (${imageId}) in ${region.name} has 50 tags, so the result of its boot test can't be noted`,
    {
      hint: 'AWS allows no more. Remove a tag that ami-publish does not set from the AMI, and run again.',
      request: 'notSent',
    },
  );
}

/** Another run has seen that the AMI doesn't boot. */
export function failedBeforeError(place: Place, imageId: string, record: BootTestRecord): PublishError {
  const { image, region } = place;
  const standing = isPublic(place) ? alreadyPublic : nothingPublic;
  return new PublishError(
    'conflict',
    `the boot test of ${image.name} (${imageId}) in ${region.name} failed at ${new Date(record.atMs).toISOString()}: ${record.about}`,
    {
      hint: `${standing} Build the disk image again and publish it under a new name. If the test was wrong, change \`boot_test\`, or repeat it with the input \`boot-test: again\`.`,
      request: 'notSent',
    },
  );
}

/** The test could not be done, for reasons that are not the AMI's. */
export function undoneError(
  { image, region }: Place,
  imageId: string,
  launches: readonly LaunchResult[],
): PublishError {
  const reasons = launches
    .filter(({ outcome }) => outcome === 'unknown')
    .map(({ instanceType, about }) => `${instanceType}: ${about.replace(/\.$/, '')}`);
  const each = [...new Set(reasons)].join('. ');
  return new PublishError(
    'aws',
    `the boot test of ${image.name} (${imageId}) could not be done in ${region.name}. ${each}`,
    {
      hint: `${nothingPublic} This is not the AMI's fault, and it was left as it is. Run again later, or choose other \`instance_types\` in \`boot_test\`.`,
      request: 'refused',
    },
  );
}
