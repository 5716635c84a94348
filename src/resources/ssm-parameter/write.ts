import type { SSM } from '@aws-sdk/client-ssm';
import { awsCode } from '../../aws/errors.js';
import { PublishError } from '../../error.js';
import { afterPartialChange, lookUntilFound, untilVisible } from '../../run/consistency.js';
import type { StoredParameter } from '../../run/found.js';
import type { Run } from '../../run/run.js';
import { type FormerValue, readParameter } from './read.js';

/** A parameter of type aws:ec2:image is checked after PutParameter has answered; this is how long that may take. */
const validatedWithinMs = 5 * 60_000;

export const imageDataType = 'aws:ec2:image';

export function isImageParameter({ dataType }: FormerValue): boolean {
  return dataType === imageDataType;
}

/** One parameter in one region. */
interface ParameterPlace {
  readonly ssm: SSM;
  readonly name: string;
}

interface ImageValue {
  readonly imageId: string;
  /** Empty for none. */
  readonly description: string;
}

/**
 * Creates a parameter of type aws:ec2:image, and waits until AWS has validated it. The request never overwrites, so of
 * two runs at once one creates it.
 * @returns what another run or program has written there meanwhile; undefined when the parameter points to the image
 */
export async function createImageParameter(
  run: Run,
  place: ParameterPlace,
  { imageId, description }: ImageValue,
): Promise<StoredParameter | undefined> {
  try {
    await putParameter(place, { value: imageId, dataType: imageDataType }, { description });
  } catch (error) {
    if (awsCode(error) !== 'ParameterAlreadyExists') throw error;
    // It may be ours: the answer to our first attempt may have been lost, and AWS may still be validating it.
    const read = () => readParameter(place.ssm, place.name);
    const found = await afterPartialChange(() =>
      lookUntilFound(run, `SSM parameter ${place.name}, although it exists`, read, validatedWithinMs),
    );
    if (found === undefined) throw error;
    if (found.value !== imageId) return found;
  }
  await afterPartialChange(() => validated(run, place, imageId));
  return undefined;
}

/** Points an existing parameter to an image, and waits until AWS has validated it. */
export async function overwriteImageParameter(
  run: Run,
  place: ParameterPlace,
  { imageId, description }: ImageValue,
): Promise<void> {
  await putParameter(place, { value: imageId, dataType: imageDataType }, { overwrite: true, description });
  await afterPartialChange(() => validated(run, place, imageId));
}

/** Writes a value that a parameter had before, with its data type. */
export async function writeFormerValue(run: Run, place: ParameterPlace, former: FormerValue): Promise<void> {
  if (isImageParameter(former)) await overwriteImageParameter(run, place, { imageId: former.value, description: '' });
  else await putParameter(place, former, { overwrite: true, description: '' });
}

/**
 * DataType has to be sent with every write; tags can't be sent with an overwrite (docs/aws-facts.md#parameter-store).
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
async function putParameter(
  { ssm, name }: ParameterPlace,
  { value, dataType }: FormerValue,
  { overwrite, description }: { readonly overwrite?: true; readonly description: string },
): Promise<void> {
  await ssm.putParameter({
    Name: name,
    Value: value,
    Type: 'String',
    DataType: dataType,
    ...(overwrite ? { Overwrite: true } : {}),
    ...(description ? { Description: description } : {}),
  });
}

async function validated(run: Run, { ssm, name }: ParameterPlace, imageId: string): Promise<void> {
  const missing = new PublishError(
    'aws',
    `SSM parameter ${name} does not point to ${imageId} yet, although AWS accepted the value`,
    {
      hint: 'AWS validates the image before the new value takes effect, and has not finished. Check the parameter in the console and run again.',
    },
  );
  const isWritten = async () => {
    const stored = await readParameter(ssm, name);
    return stored?.value === imageId && isImageParameter(stored);
  };
  await untilVisible(run, missing, isWritten, validatedWithinMs);
}

/** Deletes a parameter. That it is gone already is what is wanted: the answer to a first attempt may have been lost. */
export async function deleteParameter(ssm: SSM, name: string): Promise<void> {
  try {
    await ssm.deleteParameter({ Name: name });
  } catch (error) {
    if (awsCode(error) !== 'ParameterNotFound') throw error;
  }
}

/**
 * Restores what a parameter was before this run wrote `imageId`. A write that AWS is still validating, or whose answer
 * was lost, may take effect later, so that is waited for first. One that doesn't appear can't be called rolled back.
 * @returns false when there is nothing to restore
 */
export async function restoreParameter(
  run: Run,
  place: ParameterPlace,
  imageId: string,
  before: StoredParameter | undefined,
): Promise<boolean> {
  const { ssm, name } = place;
  if (before?.value === imageId) return false; // another run has written the same just before
  await validated(run, place, imageId).catch(() => {});
  const now = (await readParameter(ssm, name))?.value;
  if (now !== imageId && now !== before?.value) return false; // someone else has written it since
  if (now !== imageId) {
    throw new PublishError(
      'aws',
      `SSM parameter ${name} may still change to ${imageId}: the outcome of the request is unknown`,
      {
        hint: 'Check the parameter in a few minutes. If it points to that image, run `unpublish` or write the former value.',
      },
    );
  }
  if (before) await writeFormerValue(run, place, before);
  else await deleteParameter(ssm, name);
  return true;
}
