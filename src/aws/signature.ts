import { createHash, createHmac } from 'node:crypto';
import { createScope, getCanonicalQuery, getSigningKey } from '@smithy/signature-v4';
import type {
  AwsCredentialIdentity,
  ChecksumConstructor,
  HashConstructor,
  HeaderBag,
  HttpRequest,
  Provider,
} from '@smithy/types';

/** Whose requests are signed, and for what. */
export interface Signing {
  readonly credentials: Provider<AwsCredentialIdentity>;
  readonly service: string;
  readonly region: string;
  /** Whether the path of a request, which is escaped, is escaped once more for the signature: with all services but S3. */
  readonly escapesPath: boolean;
  readonly sha256: ChecksumConstructor | HashConstructor;
}

const algorithm = 'AWS4-HMAC-SHA256';
/** Those that AWS wants signed, and those that the SDK signs besides. */
const signedHeader = /^(host|content-length|content-type|x-amz-.+)$/;

/**
 * Signs requests as the SDK's SignatureV4 does, in less of its time: their header names are in lower case, their values
 * have no spaces to take out, and `x-amz-content-sha256` says what goes for the body.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 * @returns what takes a request and AWS's time, and resolves to the headers to send
 */
export function requestSigner(signing: Signing): (request: HttpRequest, date: Date) => Promise<HeaderBag> {
  const { service, region, escapesPath, sha256 } = signing;
  let known:
    | { readonly credentials: AwsCredentialIdentity; readonly day: string; readonly key: Uint8Array }
    | undefined;

  async function keyOf(credentials: AwsCredentialIdentity, day: string): Promise<Uint8Array> {
    if (known?.credentials === credentials && known.day === day) return known.key;
    const key = await getSigningKey(sha256, credentials, day, region, service);
    known = { credentials, day, key };
    return key;
  }

  return async ({ method, path, query, headers: unsigned }, date) => {
    const credentials = await signing.credentials();
    const time = date.toISOString().replace(/[-:]|\.\d+/g, '');
    const day = time.slice(0, 8);
    const scope = createScope(day, region, service);
    const headers: HeaderBag = { ...unsigned, 'x-amz-date': time };
    if (credentials.sessionToken) headers['x-amz-security-token'] = credentials.sessionToken;
    const names = Object.keys(headers)
      .filter((name) => signedHeader.test(name))
      .sort();
    const canonical = [
      method,
      escapesPath ? path.split('/').map(encodeURIComponent).join('/') : path,
      getCanonicalQuery({ query } as HttpRequest),
      ...names.map((name) => `${name}:${headers[name]}`),
      '',
      names.join(';'),
      headers['x-amz-content-sha256'],
    ].join('\n');
    const hashed = createHash('sha256').update(canonical).digest('hex');
    const signature = createHmac('sha256', await keyOf(credentials, day))
      .update([algorithm, time, scope, hashed].join('\n'))
      .digest('hex');
    headers.authorization = `${algorithm} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
    return headers;
  };
}
