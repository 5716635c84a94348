import type {
  DeleteParameterCommandInput,
  DeleteParametersCommandInput,
  LabelParameterVersionCommandInput,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../protocol/aws-error.js';
import { current, put } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { notFound, parseReference } from './names.js';
import { newestVersion, type Parameter, type ParameterVersion, parameterKey, ssmRegion } from './state.js';

const maxLabels = 10;

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html */
export function deleteParameter(input: DeleteParameterCommandInput, context: Context): object {
  const named = input.Name ?? '';
  if (!remove(named, context)) throw notFound(named);
  return {};
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html */
export function deleteParameters(input: DeleteParametersCommandInput, context: Context): object {
  const DeletedParameters: string[] = [];
  const InvalidParameters: string[] = [];
  for (const named of input.Names ?? []) (remove(named, context) ? DeletedParameters : InvalidParameters).push(named);
  return { DeletedParameters, InvalidParameters };
}

/**
 * Attaches labels to a version; without a number, to the newest. A label moves from the version that has it.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html
 */
export function labelParameterVersion(input: LabelParameterVersionCommandInput, context: Context): object {
  const { world, region } = context;
  const parameter = findParameter(input.Name ?? '', context);
  if (parameter === undefined) throw notFound(input.Name ?? '');
  const number = input.ParameterVersion ?? newestVersion(parameter).version;
  const target = parameter.versions.find(({ version }) => version === number);
  if (target === undefined) {
    throw new AwsError(
      'ParameterVersionNotFound',
      `Systems Manager could not find version ${number} of ${parameter.name}. Verify the version and try again.`,
    );
  }
  const requested = input.Labels ?? [];
  const labels = requested.filter((label) => /^(?!\d|aws|ssm)[A-Za-z0-9_.-]{1,100}$/i.test(label));
  const merged = [...new Set([...target.labels, ...labels])];
  if (merged.length > maxLabels) {
    throw new AwsError(
      'ParameterVersionLabelLimitExceeded',
      `A parameter version can have a maximum of ${maxLabels} labels.`,
    );
  }
  const relabelled = (version: ParameterVersion): ParameterVersion => ({
    ...version,
    labels: version.version === number ? merged : version.labels.filter((label) => !labels.includes(label)),
  });
  const [oldest, ...later] = parameter.versions;
  put(world, ssmRegion(world, region).parameters, parameterKey(parameter.ownerId, parameter.name), {
    ...parameter,
    versions: [relabelled(oldest), ...later.map(relabelled)],
  });
  return { InvalidLabels: requested.filter((label) => !labels.includes(label)), ParameterVersion: number };
}

function findParameter(named: string, context: Context): Parameter | undefined {
  const { world, region, account } = context;
  const { name } = parseReference(named, context);
  return current(ssmRegion(world, region).parameters, parameterKey(account.id, name));
}

/** Deletes a parameter. @returns whether it existed. */
function remove(named: string, context: Context): boolean {
  const parameter = findParameter(named, context);
  if (parameter === undefined) return false;
  const { world, region, account } = context;
  put(world, ssmRegion(world, region).parameters, parameterKey(account.id, parameter.name), undefined);
  return true;
}
