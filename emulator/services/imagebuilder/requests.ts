import type { Filter, Ownership } from '@aws-sdk/client-imagebuilder';
import { AwsError } from '../../protocol/aws-error.js';
import { runOnce } from '../client-tokens.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { badToken, invalidValue } from './errors.js';
import { builderOf, isVisible, type Stored } from './state.js';

/** Runs a request once for each client token, and adds the ids that every mutating operation returns. */
export function once<Input extends { readonly clientToken?: string | undefined }>(
  operation: string,
  run: (input: Input, context: Context) => object,
): (input: Input, context: Context) => object {
  return (input, context) => {
    const { clientToken, ...request } = input;
    const key = clientToken === undefined ? undefined : `${context.account.id} ${operation} ${clientToken}`;
    const output = runOnce(
      builderOf(context.world, context.region).clientTokens,
      key,
      JSON.stringify(request),
      () =>
        new AwsError(
          'IdempotentParameterMismatchException',
          'The client token was used before with other parameters of the request.',
        ),
      () => run(input, context),
    );
    return { requestId: context.requestId, clientToken, ...output };
  };
}

interface ListRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

/** One page of a list, with 25 entries unless the request asks for more or fewer. */
export function page<T>(entries: readonly T[], request: ListRequest, keyOf: (entry: T) => string) {
  return pageOf(entries, { MaxResults: request.maxResults, NextToken: request.nextToken }, keyOf, {
    pageSize: 25,
    badToken,
  });
}

/** What each filter of a list compares: filter name -> the values that an entry has for it. */
type FilterFields<T> = Readonly<Record<string, (entry: T) => readonly (string | undefined)[]>>;

/** The entries that every filter matches; a filter matches with any of its values. @throws AwsError for other names. */
export function filtered<T>(
  entries: readonly T[],
  filters: readonly Filter[] | undefined,
  fields: FilterFields<T>,
): readonly T[] {
  return (filters ?? []).reduce<readonly T[]>((remaining, { name = '', values = [] }) => {
    const field = fields[name];
    if (field === undefined) {
      throw invalidValue('filters', `The filter '${name}' is not one of ${Object.keys(fields).join(', ')}.`);
    }
    return remaining.filter((entry) => field(entry).some((value) => value !== undefined && values.includes(value)));
  }, entries);
}

/** The resources of an owner that the caller can see; by default its own. */
export function ownedBy<T extends Stored<unknown>>(
  resources: Iterable<T>,
  owner: Ownership | undefined,
  { account }: Context,
): T[] {
  return [...resources].filter((resource) => {
    switch (owner ?? 'Self') {
      case 'Self':
        return resource.owner === account.id;
      case 'Shared':
        return resource.owner !== account.id && resource.sharedWith.includes(account.id);
      case 'Amazon':
        return resource.owner === 'aws';
      case 'ThirdParty':
        return resource.owner === 'third-party';
      default:
        return resource.owner === 'aws-marketplace' && isVisible(resource, account.id);
    }
  });
}
