import type { Account, World } from '../world/world.js';

/** What an operation may know about its request beside the input. */
export interface Context {
  readonly world: World;
  /** The caller. */
  readonly account: Account;
  /** From the credential scope. */
  readonly region: string;
  readonly requestId: string;
  /**
   * Trailing headers of a streamed request body, lower-cased (`x-amz-checksum-crc32`): they come after the last byte,
   * so the map is complete only when the body's stream has ended. Empty for any other body.
   */
  readonly trailers: ReadonlyMap<string, string>;
}

export type Protocol = 'ec2Query' | 'awsQuery' | 'awsJson1.1' | 'restJson' | 'restXml';

/**
 * One operation. `input` is the request by the members of the operation's input shape, checked against the model:
 * no unknown or missing members, right types, and the limits of `limits.json`. Timestamps are Dates, blobs Buffers.
 * A member that AWS streams (PutObject's and UploadPart's Body, PutSnapshotBlock's BlockData) is a Node Readable of the
 * bare content: transfer encodings are taken off, and the length, Content-MD5 and x-amz-content-sha256 are checked
 * while it is read: a mismatch is an AwsError thrown by the stream, and a lost connection an Error, so keep nothing before
 * the stream has ended well. An operation that fails early may leave it unread.
 *
 * The result is written by the members of the output shape. A streamed output member (GetObject's Body) may be a
 * Readable, a Buffer or a string. `undefined` and null members are left out.
 */
// biome-ignore lint/suspicious/noExplicitAny: each service's table is typed by its client; the server only passes values on.
export type Operation = (input: any, context: Context) => object | Promise<object>;

export interface Service {
  /** Signing name, as in the credential scope: ec2, s3, ebs, sts, ssm, sns, aws-marketplace, … */
  readonly name: string;
  readonly protocol: Protocol;
  /** The AWS SDK client's module: it exports a schema `<Operation>$` per operation. */
  readonly client: Record<string, unknown>;
  readonly operations: Record<string, Operation>;
}

/**
 * An answer that AWS gives instead of a result.
 * `fields` are further members of the error's shape (EBS's `Reason`, S3's `BucketName`), written as the protocol has them.
 */
export class AwsError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** HTTP status. */
    readonly status = 400,
    readonly fields: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = code;
  }
}
