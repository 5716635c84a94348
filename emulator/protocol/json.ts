import { JsonShapeSerializer } from '@aws-sdk/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { AwsError } from './aws-error.js';
import type { Codec, OperationRequest } from './codec.js';
import type { HttpResponse } from './http.js';
import { InputError } from './input-error.js';
import { limitsOf } from './limits.js';
import { type Encoding, type FoundMember, parseBase64, readMembers } from './read-input.js';
import { errorShape, operationsOf } from './schema.js';
import type { ServiceModel } from './service-model.js';

type JsonObject = Record<string, unknown>;

function isObject(node: unknown): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function wrongType(path: string, expected: string): InputError {
  return new InputError('type', path, `Value for ${path === '' ? 'the body' : path} is invalid. Expected ${expected}.`);
}

/** Values in a JSON body. As in AWS, `null` means that the member is absent. */
export const jsonEncoding: Encoding = {
  members(structure, node, path) {
    if (!isObject(node)) throw wrongType(path, 'an object');
    const found: FoundMember[] = [];
    const seen = new Set<string>();
    for (const [name, schema] of structure.structIterator()) {
      const key = String(schema.getMergedTraits().jsonName ?? name);
      seen.add(key);
      const child = node[key];
      if (Object.hasOwn(node, key) && child !== null)
        found.push({ name, schema, node: child, key, encoding: jsonEncoding });
    }
    const unknown = Object.keys(node).find((key) => !seen.has(key));
    if (unknown !== undefined) {
      const inner = path === '' ? unknown : `${path}.${unknown}`;
      throw new InputError('unknown', inner, `The member ${inner} is not recognized`);
    }
    return found;
  },
  items(_list, node, path) {
    if (!Array.isArray(node)) throw wrongType(path, 'a list');
    return node;
  },
  entries(_map, node, path) {
    if (!isObject(node)) throw wrongType(path, 'an object');
    return Object.entries(node);
  },
  scalar(schema, node, path, limit) {
    if (schema.isDocumentSchema()) return node;
    if (schema.isStringSchema()) {
      if (typeof node !== 'string') throw wrongType(path, 'a string');
      return node;
    }
    if (schema.isBooleanSchema()) {
      if (typeof node !== 'boolean') throw wrongType(path, 'true or false');
      return node;
    }
    if (schema.isNumericSchema() || schema.isBigIntegerSchema()) {
      if (typeof node !== 'number' || (limit.double !== true && !Number.isInteger(node))) {
        throw wrongType(path, limit.double === true ? 'a number' : 'a whole number');
      }
      return schema.isBigIntegerSchema() ? BigInt(node) : node;
    }
    if (schema.isTimestampSchema()) {
      const date = new Date(typeof node === 'number' ? node * 1000 : String(node));
      if (Number.isNaN(date.getTime())) throw wrongType(path, 'a timestamp');
      return date;
    }
    if (schema.isBlobSchema() && typeof node === 'string') return parseBase64(node, path);
    throw wrongType(path, 'another type');
  },
};

/** Parses a body; an empty one is an empty object. @throws InputError when it is not JSON. */
export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new InputError('malformed', '', 'The request body is not valid JSON');
  }
}

/** Writes a value by its schema. Timestamps are seconds since the epoch unless the model states another format. */
export function writeJson(schema: NormalizedSchema, value: object): string {
  const serializer = new JsonShapeSerializer({ jsonName: true, timestampFormat: { useTrait: true, default: 7 } });
  serializer.write(schema, value);
  return serializer.flush();
}

/** Writes an error as both JSON protocols do. */
export function writeJsonError(
  service: ServiceModel,
  error: AwsError,
  contentType: string,
  requestId: string,
): HttpResponse {
  const { messageMember } = errorShape(service, error.code);
  return {
    status: error.status,
    headers: {
      'content-type': contentType,
      'x-amzn-errortype': error.code,
      'x-amzn-requestid': requestId,
      ...error.headers,
    },
    body: JSON.stringify({ __type: error.code, [messageMember]: error.message, ...error.fields }),
  };
}

const contentType = 'application/x-amz-json-1.1';

/** The protocol of SSM, License Manager and Service Quotas: the operation in X-Amz-Target, the input in a JSON body. */
export const awsJson: Codec = {
  async identifyOperation(service, request): Promise<OperationRequest> {
    const target = String(request.headers['x-amz-target'] ?? '');
    const operation = operationsOf(service).get(target.slice(target.lastIndexOf('.') + 1));
    if (operation === undefined) throw new AwsError('UnknownOperationException', `There is no operation ${target}`);
    return {
      operation,
      readInput: async () => {
        const node = parseJson(await request.body.collect());
        const { input } = operation;
        return input.isUnitSchema()
          ? {}
          : readMembers(input, jsonEncoding.members(input, node, ''), '', limitsOf(service.name));
      },
    };
  },
  invalidInput(_service, { problem, message }) {
    const code = problem === 'type' || problem === 'malformed' ? 'SerializationException' : 'ValidationException';
    return new AwsError(code, message);
  },
  writeOutput(_service, operation, output, requestId) {
    return {
      status: 200,
      headers: { 'content-type': contentType, 'x-amzn-requestid': requestId },
      body: operation.output.isUnitSchema() ? '{}' : writeJson(operation.output, output),
    };
  },
  writeError: (service, error, requestId) => writeJsonError(service, error, contentType, requestId),
};
