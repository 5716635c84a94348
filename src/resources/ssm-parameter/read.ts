import type { Parameter, SSM } from '@aws-sdk/client-ssm';
import { awsCode, isDenied } from '../../aws/errors.js';
import { allPages } from '../../aws/filters.js';
import type { StoredParameter } from '../../run/found.js';

/** GetParameters takes this many names at most. */
const namesPerRequest = 10;

/**
 * Those of the parameters that exist, by name.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
 */
export async function readParameters(ssm: SSM, names: readonly string[]): Promise<Map<string, StoredParameter>> {
  const distinct = [...new Set(names)];
  const requests: Promise<readonly Parameter[]>[] = [];
  for (let start = 0; start < distinct.length; start += namesPerRequest) {
    const Names = distinct.slice(start, start + namesPerRequest);
    requests.push(ssm.getParameters({ Names }).then(({ Parameters = [] }) => Parameters));
  }
  const parameters = (await Promise.all(requests)).flat();
  return new Map(parameters.map((parameter) => [parameter.Name ?? '', parseParameter(parameter)]));
}

/** The same; `unknown` where this role may not ask. */
export async function readParametersIfAllowed(
  ssm: () => Promise<SSM>,
  names: readonly string[],
): Promise<Map<string, StoredParameter> | 'unknown'> {
  if (names.length === 0) return new Map();
  try {
    return await readParameters(await ssm(), names);
  } catch (error) {
    if (!isDenied(error)) throw error;
    return 'unknown';
  }
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html */
export async function readParameter(ssm: SSM, name: string): Promise<StoredParameter | undefined> {
  try {
    const { Parameter: found } = await ssm.getParameter({ Name: name });
    return found && parseParameter(found);
  } catch (error) {
    if (awsCode(error) === 'ParameterNotFound') return undefined;
    throw error;
  }
}

function parseParameter({ Value = '', Type = 'String', DataType = 'text' }: Parameter): StoredParameter {
  return { value: Value, type: Type, dataType: DataType };
}

/** A value that a parameter has had. */
export type FormerValue = Pick<StoredParameter, 'value' | 'dataType'>;

interface ParameterHistory {
  /** Newest first, each value once. */
  readonly formers: readonly FormerValue[];
  /** Its first value; undefined when AWS has forgotten it. */
  readonly createdWith: string | undefined;
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html */
export async function readHistory(ssm: SSM, name: string): Promise<ParameterHistory> {
  const history = await allPages(ssm.paginateGetParameterHistory({ Name: name }), (page) => page.Parameters);
  const values = new Map<string, FormerValue>();
  let createdWith: string | undefined;
  for (const { Value: value = '', DataType: dataType = 'text', Version } of history) {
    if (Version === 1) createdWith = value;
    values.delete(value); // its last time counts
    values.set(value, { value, dataType });
  }
  return { formers: [...values.values()].reverse(), createdWith };
}
