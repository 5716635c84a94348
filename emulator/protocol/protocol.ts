import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { AwsError, Service } from '../services/service.js';
import type { RequestBody } from './body.js';
import type { Refusal } from './refusal.js';
import type { OperationSchema } from './schema.js';

/** An HTTP request, taken apart but not understood. */
export interface Request {
  readonly method: string;
  /** As sent: percent-encoded, not normalized. */
  readonly path: string;
  /** Decoded. A parameter without `=` has the value ''. */
  readonly query: readonly (readonly [string, string])[];
  readonly headers: IncomingHttpHeaders;
  readonly body: RequestBody;
}

/** An HTTP response, not yet sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | Readable;
}

/** A request whose operation is known. `read` gives its input, or throws a Refusal. */
export interface Interpreted {
  readonly operation: OperationSchema;
  read(): Promise<object>;
}

/** One AWS protocol, both ways; services never see any of it. */
export interface ProtocolCode {
  /** @throws AwsError when the request names no operation of the service's model. */
  interpret(service: Service, request: Request): Promise<Interpreted>;
  refuse(service: Service, refusal: Refusal): AwsError;
  write(service: Service, operation: OperationSchema, output: object, requestId: string): Answer;
  writeError(service: Service, error: AwsError, requestId: string): Answer;
}
