import type { Parameter, SSM } from '@aws-sdk/client-ssm';
import { awsCode } from '../../aws/errors.js';
import { whileRefused } from '../../aws/wait.js';
import type { SsmParameter } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { afterwards } from '../../run/afterwards.js';
import type { Publication } from '../../run/publication.js';
import { change, known, type Run } from '../../run/run.js';
import type { Region, WantedImage } from '../../run/wanted.js';
import type { StoredParameter } from '../public-access/read.js';

/** A parameter of type aws:ec2:image is checked after PutParameter has answered; this is how long that may take. */
const validationForMs = 5 * 60_000;

/** The names of an image's parameters in a region, as its config gives them; a temporary image has none. */
export function parameterNames(region: string, image: WantedImage, accountId: string): string[] {
  if (image.config.temporary) return [];
  const values = parameterValues(region, image, accountId);
  return image.config.ssm_parameter.map(({ name }) => fillPlaceholders(name, values));
}

/** What a parameter's name and description may say of the image: `{image}`, `{region}`, `{architecture}`, `{account}`. */
function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function parameterValues(region: string, image: WantedImage, accountId: string): Record<string, string> {
  return { image: image.name, region, architecture: image.architecture, account: accountId };
}

/**
 * Points a parameter at the image of its region, and returns its name. Nothing is written when it already does.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html
 */
export async function ensureSsmParameter(
  run: Run,
  ssm: () => Promise<SSM>,
  publication: Publication,
  parameter: SsmParameter,
  accountId: string,
): Promise<string> {
  const { region, image, made } = publication;
  const values = parameterValues(region.name, image, accountId);
  const name = fillPlaceholders(parameter.name, values);
  const found = await currentValue(run, ssm, region, name);
  const current = found === 'unknown' ? undefined : found;
  if (current?.value === made.id && (current.dataType === 'aws:ec2:image' || !parameter.allow_overwrite)) return name;
  let before: StoredParameter | undefined;
  let isSent = false;
  await change(
    run,
    {
      region: region.name,
      image: image.name,
      resource: `SSM parameter ${name}`,
      action: 'announce',
      from: found === undefined ? null : found === 'unknown' ? found : 'another value',
      to: `the image ${image.name}`,
    },
    {
      expected: undefined,
      apply: async () => {
        const client = await ssm();
        before = await read(client, name); // hours may have gone by since the inventory: what is there now comes back
        const description = fillPlaceholders(parameter.description ?? '', values);
        const overwrite = parameter.allow_overwrite && before !== undefined;
        isSent = true;
        await writeParameter(run, client, {
          region: region.name,
          name,
          value: known(made.id),
          overwrite,
          description,
        });
      },
      undo: async () => isSent && restore(run, await ssm(), region.name, name, known(made.id), before),
    },
  );
  return name;
}

/** What a parameter says now. Where the inventory could not ask for all at once, it is asked for alone before it is written. */
async function currentValue(
  run: Run,
  ssm: () => Promise<SSM>,
  { publishing }: Region,
  name: string,
): Promise<StoredParameter | 'unknown' | undefined> {
  if (publishing.parameters !== 'unknown') return publishing.parameters.get(name);
  if (!run.policy.applies) return 'unknown';
  return read(await ssm(), name);
}

async function read(ssm: SSM, name: string): Promise<StoredParameter | undefined> {
  const found = await stored(ssm, name);
  return found && { value: found.Value ?? '', type: found.Type ?? 'String', dataType: found.DataType ?? 'text' };
}

/** Deletes a parameter; that it is gone already is what is wanted: the answer to a first attempt may have been lost. */
export async function deleteParameter(ssm: SSM, name: string): Promise<void> {
  try {
    await ssm.deleteParameter({ Name: name });
  } catch (error) {
    if (awsCode(error) !== 'ParameterNotFound') throw error;
  }
}

export type FormerValue = Pick<StoredParameter, 'value' | 'dataType'>;

/** Writes a value that a parameter had before, with its data type. */
export async function writeBack(
  run: Run,
  ssm: SSM,
  region: string,
  name: string,
  { value, dataType }: FormerValue,
): Promise<void> {
  if (dataType === 'aws:ec2:image') await writeParameter(run, ssm, { region, name, value, overwrite: true });
  else await write(ssm, name, value, dataType, '', true);
}

/** Writes a parameter of type aws:ec2:image and waits until AWS has checked and taken it. */
async function writeParameter(
  run: Run,
  ssm: SSM,
  parameter: {
    readonly region: string;
    readonly name: string;
    readonly value: string;
    readonly overwrite: boolean;
    readonly description?: string;
  },
): Promise<void> {
  const { region, name, value, overwrite, description } = parameter;
  try {
    await write(ssm, name, value, 'aws:ec2:image', description ?? '', overwrite);
  } catch (error) {
    // The answer to a first attempt of ours may have been lost; another's parameter has another value.
    if (overwrite || awsCode(error) !== 'ParameterAlreadyExists') throw error;
    if (![undefined, value].includes((await stored(ssm, name))?.Value)) throw error;
  }
  await afterwards(() => validated(run, ssm, region, name, value, validationForMs));
}

/** DataType has to be sent with every write; tags can't be sent with an overwrite (aws-facts, section 5). */
async function write(
  ssm: SSM,
  Name: string,
  Value: string,
  DataType: string,
  description: string,
  Overwrite: boolean,
): Promise<void> {
  await ssm.putParameter({
    Name,
    Value,
    Type: 'String',
    DataType,
    Overwrite,
    ...(description ? { Description: description } : {}),
  });
}

async function validated(
  run: Run,
  ssm: SSM,
  region: string,
  name: string,
  imageId: string,
  timeoutMs: number,
): Promise<void> {
  const notYet = new PublishError(
    'aws',
    `${region}: the SSM parameter ${name} does not show ${imageId}, although AWS took it`,
    {
      hint: 'AWS checks that the image exists before it takes such a parameter, and has not. Look at the parameter in the console and run again.',
    },
  );
  await whileRefused(
    { clock: run.clock, signal: run.signal, timeoutMs, deadline: run.deadline, again: (error) => error === notYet },
    async () => {
      const parameter = await stored(ssm, name);
      if (parameter?.Value !== imageId || parameter.DataType !== 'aws:ec2:image') throw notYet;
    },
  );
}

async function stored(ssm: SSM, name: string): Promise<Parameter | undefined> {
  try {
    return (await ssm.getParameter({ Name: name })).Parameter;
  } catch (error) {
    if (awsCode(error) === 'ParameterNotFound') return undefined;
    throw error;
  }
}

/**
 * What was there before this run. A write that AWS is still checking, or of which the answer was lost, may come after
 * all, so that is waited for first; one that doesn't come can't be said to be taken back.
 */
async function restore(
  run: Run,
  ssm: SSM,
  region: string,
  name: string,
  written: string,
  before: StoredParameter | undefined,
): Promise<boolean> {
  if (before?.value === written) return false; // another run has written the same just before
  await validated(run, ssm, region, name, written, validationForMs).catch(() => {});
  const now = (await stored(ssm, name))?.Value;
  if (now !== written && now !== before?.value) return false; // somebody else has written it since
  if (now !== written) {
    throw new PublishError(
      'aws',
      `${region}: the SSM parameter ${name} does not show ${written}, but may still come to: the outcome of the request is not known`,
      {
        hint: 'Look at the parameter in some minutes; if it shows that image, run `unpublish` or write the former value.',
      },
    );
  }
  if (before) await writeBack(run, ssm, region, name, before);
  else await deleteParameter(ssm, name);
  return true;
}
