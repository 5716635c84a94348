import type { ServiceModel } from '../protocol/service-model.js';
import type { Account } from '../world/account.js';
import type { World } from '../world/world.js';

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

/** One AWS service: its model, and a function for each operation that the emulator serves. */
export interface Service extends ServiceModel {
  readonly operations: Readonly<Record<string, Operation>>;
}
