import type { ServiceModel } from '../protocol/service-model.js';
import type { Account } from '../world/account.js';
import type { World } from '../world/world.js';
import type { Needed } from './iam/statements.js';

/** What an operation knows about its request besides the input. */
export interface Context {
  readonly world: World;
  /** The caller. */
  readonly account: Account;
  /** The region in the credential scope. */
  readonly region: string;
  readonly requestId: string;
  /**
   * Trailing headers of a streamed body, with names in lower case (`x-amz-checksum-crc32`). They follow the last byte,
   * so the map is complete only when the stream has ended. Empty for any other body.
   */
  readonly trailers: ReadonlyMap<string, string>;
}

/**
 * Runs one operation.
 *
 * `input` has the members of the operation's input shape. It has been checked against the model: there are no unknown
 * and no missing members, and all values have the right type and satisfy `limits.json`. Timestamps are Dates; blobs are
 * Buffers. A member that AWS streams (Body of PutObject and UploadPart, BlockData of PutSnapshotBlock) is a Readable of
 * the content without transfer encodings. The stream checks length, Content-MD5 and x-amz-content-sha256 while it is
 * read. It fails with an AwsError for a mismatch and with another Error for a lost connection, so keep nothing before
 * it has ended. An operation that fails early need not read it.
 *
 * The output has the members of the output shape. A streamed member (Body of GetObject) can be a Readable, a Buffer or
 * a string. Members that are undefined or null are left out.
 */
// biome-ignore lint/suspicious/noExplicitAny: each operation has its client's types; the server only passes values on.
export type Operation = (input: any, context: Context) => object | Promise<object>;

/** Who sends a request, and where. */
export type Place = Pick<Context, 'world' | 'account' | 'region'>;

/** What a request to an operation needs permission for, by the caller's policies. */
// biome-ignore lint/suspicious/noExplicitAny: each operation has its client's types.
export type Permissions = (operation: string, input: any, place: Place) => readonly Needed[];

/** One AWS service: its model, and a function for each operation that the emulator serves. */
export interface Service extends ServiceModel {
  /** The service's name for people. */
  readonly title: string;
  readonly operations: Readonly<Record<string, Operation>>;
  /** Absent: the action of each operation has its name, and is about no resource. */
  readonly permissions?: Permissions;
}
