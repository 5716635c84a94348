/** One request as a world remembers it. */
export interface LoggedRequest {
  /** Its number in this world, from 0. */
  readonly index: number;
  /** Milliseconds of the world's clock. */
  readonly time: number;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  /** Empty when the request named none that exists. */
  readonly operation: string;
  readonly mutating: boolean;
  /** The input by its members; blobs are replaced by `{bytes: length}`. */
  input: unknown;
  /** `ok`, an AWS error code, or `fault:` and its kind; `pending` while it is being served. */
  outcome: string;
  /** HTTP status; 0 while there is none. */
  status: number;
  /** Whether the operation was carried out. */
  applied: boolean;
}

/** An operation that only reads, by AWS's naming. */
export function isMutating(operation: string): boolean {
  return !/^(Describe|Get|List|Head|AssumeRole|Search|BatchGet|BatchDescribe)/.test(operation);
}

/** An input as JSON can hold it. @param streamedBytes how much of its streamed member was read. */
export function jsonSafe(value: unknown, streamedBytes: number): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return { bytes: value.byteLength };
  if (Array.isArray(value)) return value.map((item) => jsonSafe(item, streamedBytes));
  if ('pipe' in value) return { bytes: streamedBytes };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, jsonSafe(part, streamedBytes)]));
}
