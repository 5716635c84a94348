import type {
  DescribeParametersCommandInput,
  GetParametersByPathCommandInput,
  ParameterMetadata,
  ParameterStringFilter,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../protocol/aws-error.js';
import { visible } from '../../world/versioned-table.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { arnOf, invalid } from './names.js';
import { badToken, parameterOutput } from './read.js';
import { newestVersion, type Parameter, ssmRegion } from './state.js';

const pageSizeByPath = 10;

/**
 * The parameters below a path. Without Recursive, only those directly below it.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html
 */
export function getParametersByPath(input: GetParametersByPathCommandInput, context: Context): object {
  const { world } = context;
  const path = input.Path ?? '';
  if (!path.startsWith('/')) {
    throw invalid(
      "The parameter doesn't meet the parameter name requirements. The path must begin with a forward slash.",
    );
  }
  const byPath = { Key: 'Path', Option: input.Recursive === true ? 'Recursive' : 'OneLevel', Values: [path] };
  const unsupported = input.ParameterFilters?.find(({ Key }) => !['Type', 'KeyId', 'Label'].includes(Key ?? ''));
  if (unsupported !== undefined) throw invalidKey(unsupported.Key);
  const found = matching([byPath, ...(input.ParameterFilters ?? [])], context);
  const { items, nextToken } = pageOf(found, input, ({ name }) => name, {
    pageSize: pageSizeByPath,
    badToken,
    emptyFirst: world.settings.ssm.emptyPages,
  });
  return {
    Parameters: items.map((parameter) =>
      parameterOutput(parameter, newestVersion(parameter), input.WithDecryption, context),
    ),
    NextToken: nextToken,
  };
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html */
export function describeParameters(input: DescribeParametersCommandInput, context: Context): object {
  if (input.Filters !== undefined && input.ParameterFilters !== undefined) {
    throw invalid('You can use either Filters or ParameterFilters in a single request.');
  }
  const label = input.ParameterFilters?.find(({ Key }) => Key === 'Label');
  if (label !== undefined) throw invalidKey('Label');
  // The older form of a filter compares the beginning of a name.
  const olderForm = input.Filters?.map(({ Key, Values }) => ({
    Key,
    Values,
    Option: Key === 'Name' ? 'BeginsWith' : 'Equals',
  }));
  const found = matching(input.ParameterFilters ?? olderForm ?? [], context);
  const { items, nextToken } = pageOf(found, input, ({ name }) => name, {
    pageSize: 50,
    badToken,
    emptyFirst: context.world.settings.ssm.emptyPages,
  });
  return { Parameters: items.map((parameter) => metadata(parameter, context)), NextToken: nextToken };
}

function metadata(parameter: Parameter, context: Context): ParameterMetadata {
  const newest = newestVersion(parameter);
  return {
    Name: parameter.name,
    ARN: arnOf(parameter.name, context),
    Type: newest.type,
    KeyId: newest.keyId,
    LastModifiedDate: new Date(newest.modifiedAt),
    LastModifiedUser: newest.modifiedBy,
    Description: newest.description,
    AllowedPattern: newest.allowedPattern,
    Version: newest.version,
    Tier: newest.tier,
    Policies: [],
    DataType: newest.dataType,
  };
}

/** The caller's parameters that match every filter, as reads see them. */
function matching(filters: readonly ParameterStringFilter[], { world, region, account }: Context): Parameter[] {
  const tests = filters.map(testOf);
  const own = visible(world, ssmRegion(world, region).parameters).filter(({ ownerId }) => ownerId === account.id);
  return own.filter((parameter) => tests.every((test) => test(parameter)));
}

const fields: Readonly<Record<string, (parameter: Parameter) => readonly (string | undefined)[]>> = {
  Name: ({ name }) => [name],
  Type: (parameter) => [newestVersion(parameter).type],
  KeyId: (parameter) => [newestVersion(parameter).keyId],
  Tier: (parameter) => [newestVersion(parameter).tier],
  DataType: (parameter) => [newestVersion(parameter).dataType],
  Label: (parameter) => newestVersion(parameter).labels,
};

function testOf({
  Key: key = '',
  Option: option,
  Values: values = [],
}: ParameterStringFilter): (parameter: Parameter) => boolean {
  if (key.startsWith('tag:')) {
    const tag = key.slice('tag:'.length);
    return ({ tags }) => tags.has(tag) && (values.length === 0 || values.includes(tags.get(tag) ?? ''));
  }
  if (values.length === 0) {
    throw new AwsError('InvalidFilterValue', `The filter ${key} needs a value.`);
  }
  if (key === 'Path') {
    if (option !== undefined && option !== 'Recursive' && option !== 'OneLevel') throw invalidOption(key, option);
    return ({ name }) => values.some((path) => isBelow(name, path, option === 'Recursive'));
  }
  const read = fields[key];
  if (read === undefined) throw invalidKey(key);
  const compare = comparisons[option ?? 'Equals'];
  if (compare === undefined || (option === 'Contains' && key !== 'Name')) throw invalidOption(key, option);
  return (parameter) => read(parameter).some((value) => values.some((wanted) => compare(value ?? '', wanted)));
}

const comparisons: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  Equals: (value, wanted) => value === wanted,
  BeginsWith: (value, wanted) => value.startsWith(wanted),
  Contains: (value, wanted) => value.includes(wanted),
};

/** A name without levels is directly below the root. */
function isBelow(name: string, path: string, recursive: boolean): boolean {
  const start = path.endsWith('/') ? path : `${path}/`;
  const full = name.startsWith('/') ? name : `/${name}`;
  return full.startsWith(start) && (recursive || !full.slice(start.length).includes('/'));
}

function invalidKey(key: string | undefined): AwsError {
  return new AwsError('InvalidFilterKey', `The specified key ${key} is not valid.`);
}

function invalidOption(key: string, option: string | undefined): AwsError {
  return new AwsError('InvalidFilterOption', `The filter option ${option} is not valid for ${key}.`);
}
