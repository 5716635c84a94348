import { AwsError } from '../../protocol/aws-error.js';
import { runOnce } from '../client-tokens.js';
import type { Context } from '../service.js';
import { ec2Region } from './state.js';

/**
 * Runs an operation once for each client token.
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 *
 * @throws AwsError IdempotentParameterMismatch for a token that an earlier request used with other parameters.
 */
export function runOncePerToken(
  operation: string,
  input: { readonly ClientToken?: string | undefined },
  { world, region, account }: Context,
  run: () => object,
): object {
  const { ClientToken: token } = input;
  const key = token === undefined || token === '' ? undefined : `${operation} ${account.id} ${token}`;
  const mismatch = () =>
    new AwsError(
      'IdempotentParameterMismatch',
      'The client token was used before, in a request with other parameters.',
    );
  return runOnce(ec2Region(world, region).clientTokens, key, JSON.stringify(input), mismatch, run);
}
