/** An entry of a world's request log. */
export interface LoggedRequest {
  /** Its place in the log, from 0. */
  readonly index: number;
  /** Milliseconds of the world's clock. */
  readonly time: number;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  /** The ARN of the caller. */
  readonly caller: string;
  /** Empty when the request names no operation that exists. */
  readonly operation: string;
  readonly mutating: boolean;
  /** The input by its members. A blob is `{bytes: <its length>}`. */
  input: unknown;
  /** `ok`, an AWS error code, or `fault:<kind>`; `pending` while the request is being served. */
  outcome: string;
  /** The HTTP status; 0 until there is one. */
  status: number;
  /** Whether the operation was carried out. */
  applied: boolean;
}

/** Whether an operation changes something, judging by AWS's naming. */
export function isMutating(operation: string): boolean {
  return !/^(Describe|Get|List|Head|AssumeRole|Search|BatchGet|BatchDescribe)/.test(operation);
}

/** An input in a form that JSON can hold. @param streamedBytes the length of its streamed member. */
export function jsonSafe(value: unknown, streamedBytes: number): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return { bytes: value.byteLength };
  if (Array.isArray(value)) return value.map((item) => jsonSafe(item, streamedBytes));
  if ('pipe' in value) return { bytes: streamedBytes };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, jsonSafe(part, streamedBytes)]));
}
