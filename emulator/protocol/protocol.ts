import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { AwsError } from './aws-error.js';
import type { RequestBody } from './body.js';
import type { Refusal } from './refusal.js';
import type { OperationSchema } from './schema.js';
import type { ServiceModel } from './service-model.js';

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
  interpret(service: ServiceModel, request: Request): Promise<Interpreted>;
  refuse(service: ServiceModel, refusal: Refusal): AwsError;
  write(service: ServiceModel, operation: OperationSchema, output: object, requestId: string): Answer;
  writeError(service: ServiceModel, error: AwsError, requestId: string): Answer;
}
