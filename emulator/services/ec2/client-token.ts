import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { ec2Region } from './state.js';

/**
 * Carries out a request once per client token: a repetition gets the original answer, whatever became of the resource;
 * the same token with other parameters is refused.
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export function replay(
  operation: string,
  input: { readonly ClientToken?: string | undefined },
  { world, region, account }: Context,
  carryOut: () => object,
): object {
  const { ClientToken: token } = input;
  if (token === undefined || token === '') return carryOut();
  const { clientTokens } = ec2Region(world, region);
  const key = `${operation} ${account.id} ${token}`;
  const request = JSON.stringify(input);
  const earlier = clientTokens.get(key);
  if (earlier !== undefined) {
    if (earlier.request === request) return earlier.answer;
    throw new AwsError(
      'IdempotentParameterMismatch',
      'The client token was used before, in a request with other parameters.',
    );
  }
  const answer = carryOut();
  clientTokens.set(key, { request, answer });
  return answer;
}
