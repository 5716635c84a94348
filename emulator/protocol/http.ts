import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { RequestBody } from './body.js';

/** An HTTP request, split into its parts. */
export interface HttpRequest {
  readonly method: string;
  /** As sent: percent-encoded, not normalized. */
  readonly path: string;
  /** Decoded. A parameter without `=` has the value ''. */
  readonly query: readonly (readonly [string, string])[];
  readonly headers: IncomingHttpHeaders;
  readonly body: RequestBody;
}

/** An HTTP response that has not been sent yet. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | Readable;
}
