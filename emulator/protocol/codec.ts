import type { AwsError } from './aws-error.js';
import type { HttpRequest, HttpResponse } from './http.js';
import type { InputError } from './input-error.js';
import type { OperationSchema } from './schema.js';
import type { ServiceModel } from './service-model.js';

/** A request whose operation is known. */
export interface OperationRequest {
  readonly operation: OperationSchema;
  /** Reads the input by the operation's schema. @throws InputError */
  readInput(): Promise<object>;
}

/** One of AWS's protocols: HTTP requests to inputs, and outputs and errors to HTTP responses. */
export interface Codec {
  /** @throws AwsError when the request names no operation of the service's model. */
  identifyOperation(service: ServiceModel, request: HttpRequest): Promise<OperationRequest>;
  /** The error that the service returns for an input that does not fit its model. */
  invalidInput(service: ServiceModel, error: InputError): AwsError;
  writeOutput(service: ServiceModel, operation: OperationSchema, output: object, requestId: string): HttpResponse;
  writeError(service: ServiceModel, error: AwsError, requestId: string): HttpResponse;
}
