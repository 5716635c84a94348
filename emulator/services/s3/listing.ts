import { AwsError } from '../../protocol/aws-error.js';

/** The continuation token of a listing that goes on after a key. Clients treat it as opaque. */
export function tokenAfter(key: string): string {
  return Buffer.from(`1/${key}`).toString('base64');
}

/**
 * The key that a continuation token names; undefined when there is no token.
 *
 * @throws AwsError InvalidArgument for a token that no listing returned.
 */
export function keyInToken(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  const text = Buffer.from(token, 'base64').toString();
  if (!text.startsWith('1/')) throw badToken();
  return text.slice(2);
}

export function badToken(): AwsError {
  return new AwsError('InvalidArgument', 'The continuation token provided is incorrect', 400, {
    ArgumentName: 'continuation-token',
  });
}

/** One page of an object's or an upload's parts: those after the part number `marker`, at most `maxParts`. */
export function pageOfParts<T extends { readonly partNumber: number }>(
  parts: Iterable<T>,
  marker: number,
  maxParts: number,
): { readonly page: readonly T[]; readonly isTruncated: boolean } {
  const remaining = [...parts].filter((part) => part.partNumber > marker).sort((a, b) => a.partNumber - b.partNumber);
  return { page: remaining.slice(0, maxParts), isTruncated: maxParts < remaining.length };
}

/** Compares keys by their UTF-8 bytes, which is the order of S3's listings. */
export function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Encodes keys as `EncodingType` states. The AWS CLI and boto3 always ask for `url`. */
export function keyEncoder(encodingType: string | undefined): (key: string) => string {
  return encodingType === 'url' ? (key) => encodeURIComponent(key).replaceAll('%2F', '/') : (key) => key;
}
