import type { AwsError } from '../protocol/aws-error.js';

/** The requests that carried a client token: account and token -> request and output. */
export type ClientTokens<T extends object> = Map<string, { readonly request: string; readonly output: T }>;

/**
 * Runs an operation once for each client token. A repeated request gets the output of the first one, whatever has
 * become of the resource since.
 *
 * @param key the account, the token and, where tokens are scoped by operation, the operation; undefined without a
 * token.
 * @param request the request's parameters as text, to be compared with those of the first request.
 * @param mismatch the error for a token that an earlier request used with other parameters.
 */
export function runOnce<T extends object>(
  tokens: ClientTokens<T>,
  key: string | undefined,
  request: string,
  mismatch: () => AwsError,
  run: () => T,
): T {
  const earlier = key === undefined ? undefined : tokens.get(key);
  if (earlier !== undefined) {
    if (earlier.request === request) return earlier.output;
    throw mismatch();
  }
  const output = run();
  if (key !== undefined) tokens.set(key, { request, output });
  return output;
}
