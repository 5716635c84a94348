import { AwsError } from '../../protocol/aws-error.js';

/** Where the next page begins, in a form that clients don't take apart. */
export function pageToken(after: string): string {
  return Buffer.from(`1/${after}`).toString('base64');
}

/** @throws AwsError InvalidArgument for a token that no answer held. */
export function afterToken(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  const after = Buffer.from(token, 'base64').toString();
  if (!after.startsWith('1/')) {
    throw new AwsError('InvalidArgument', 'The continuation token provided is incorrect', 400, {
      ArgumentName: 'continuation-token',
    });
  }
  return after.slice(2);
}

/** S3 lists keys in the order of their UTF-8 bytes. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** `EncodingType: url` in a listing, which the AWS CLI and boto3 always ask for. */
export function encoder(encodingType: string | undefined): (text: string) => string {
  return encodingType === 'url' ? (text) => encodeURIComponent(text).replaceAll('%2F', '/') : (text) => text;
}
