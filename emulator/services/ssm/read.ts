import type {
  GetParameterCommandInput,
  GetParameterHistoryCommandInput,
  GetParametersCommandInput,
  Parameter as Output,
  ParameterHistory,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../protocol/aws-error.js';
import { asOf, readTime } from '../../world/versioned-table.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { arnOf, invalid, notFound, parseReference } from './names.js';
import { newestVersion, type Parameter, type ParameterVersion, parameterKey, ssmRegion } from './state.js';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html */
export function getParameter(input: GetParameterCommandInput, context: Context): object {
  const named = input.Name ?? '';
  const { name, selector } = parseReference(named, context);
  const parameter = visibleParameter(name, context);
  if (parameter === undefined) throw notFound(named);
  const version = selectedVersion(parameter, selector);
  if (version === undefined) {
    throw new AwsError(
      'ParameterVersionNotFound',
      `Systems Manager could not find version ${selector?.slice(1)} of ${name}. Verify the version and try again.`,
    );
  }
  return { Parameter: { ...parameterOutput(parameter, version, input.WithDecryption, context), Selector: selector } };
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
export function getParameters(input: GetParametersCommandInput, context: Context): object {
  const names = input.Names ?? [];
  if (new Set(names).size < names.length) throw invalid('Duplicate names are not allowed in GetParameters.');
  const Parameters: Output[] = [];
  const InvalidParameters: string[] = [];
  for (const named of names) {
    const { name, selector } = parseReference(named, context);
    const parameter = visibleParameter(name, context);
    const version = parameter && selectedVersion(parameter, selector);
    if (parameter === undefined || version === undefined) InvalidParameters.push(named);
    else Parameters.push({ ...parameterOutput(parameter, version, input.WithDecryption, context), Selector: selector });
  }
  return { Parameters, InvalidParameters };
}

/**
 * The versions of a parameter, oldest first.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html
 */
export function getParameterHistory(input: GetParameterHistoryCommandInput, context: Context): object {
  const { name } = parseReference(input.Name ?? '', context);
  const parameter = visibleParameter(name, context);
  if (parameter === undefined) throw notFound(name);
  const { items, nextToken } = pageOf(parameter.versions, input, ({ version }) => String(version).padStart(12, '0'), {
    pageSize: 50,
    badToken,
  });
  return {
    Parameters: items.map(
      (version): ParameterHistory => ({
        Name: parameter.name,
        Type: version.type,
        KeyId: version.keyId,
        LastModifiedDate: new Date(version.modifiedAt),
        LastModifiedUser: version.modifiedBy,
        Description: version.description,
        Value: valueOutput(version, input.WithDecryption),
        AllowedPattern: version.allowedPattern,
        Version: version.version,
        Labels: [...version.labels],
        Tier: version.tier,
        Policies: [],
        DataType: version.dataType,
      }),
    ),
    NextToken: nextToken,
  };
}

/** The parameter as reads see it. */
function visibleParameter(name: string, { world, region, account }: Context): Parameter | undefined {
  return asOf(ssmRegion(world, region).parameters, parameterKey(account.id, name), readTime(world));
}

/** The version of a number or label; without a selector, the newest. */
function selectedVersion(parameter: Parameter, selector: string | undefined): ParameterVersion | undefined {
  if (selector === undefined) return newestVersion(parameter);
  const wanted = selector.slice(1);
  return parameter.versions.find((version) => String(version.version) === wanted || version.labels.includes(wanted));
}

/** One version as GetParameter, GetParameters and GetParametersByPath return it. */
export function parameterOutput(
  parameter: Parameter,
  version: ParameterVersion,
  withDecryption: boolean | undefined,
  context: Context,
): Output {
  return {
    Name: parameter.name,
    Type: version.type,
    Value: valueOutput(version, withDecryption),
    Version: version.version,
    LastModifiedDate: new Date(version.modifiedAt),
    ARN: arnOf(parameter.name, context),
    DataType: version.dataType,
  };
}

/** A version's value. Without decryption, that of a SecureString is unreadable. */
function valueOutput({ type, value }: ParameterVersion, withDecryption: boolean | undefined): string {
  if (type !== 'SecureString' || withDecryption === true) return value;
  return Buffer.from(`encrypted ${Buffer.from(value).toString('hex')}`).toString('base64');
}

export function badToken(): AwsError {
  return new AwsError('InvalidNextToken', 'The specified token is not valid.');
}
