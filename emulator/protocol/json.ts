import { JsonShapeSerializer } from '@aws-sdk/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { AwsError } from './aws-error.js';
import { limitsOf } from './limits.js';
import type { Answer, Interpreted, ProtocolCode } from './protocol.js';
import { type Found, readBase64, readMembers, type Wire } from './read.js';
import { Refusal } from './refusal.js';
import { errorShape, operationsOf } from './schema.js';
import type { ServiceModel } from './service-model.js';

type JsonObject = Record<string, unknown>;

function isObject(node: unknown): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function wrongType(path: string, expected: string): Refusal {
  return new Refusal('type', path, `Value for ${path === '' ? 'the body' : path} is invalid. Expected ${expected}.`);
}

/** Values in a JSON body. `null` is the same as absent, as AWS has it. */
export const jsonWire: Wire = {
  members(structure, node, path) {
    if (!isObject(node)) throw wrongType(path, 'an object');
    const found: Found[] = [];
    const seen = new Set<string>();
    for (const [name, schema] of structure.structIterator()) {
      const key = String(schema.getMergedTraits().jsonName ?? name);
      seen.add(key);
      const child = node[key];
      if (Object.hasOwn(node, key) && child !== null) found.push({ name, schema, node: child, key, wire: jsonWire });
    }
    const unknown = Object.keys(node).find((key) => !seen.has(key));
    if (unknown !== undefined) {
      const inner = path === '' ? unknown : `${path}.${unknown}`;
      throw new Refusal('unknown', inner, `The member ${inner} is not recognized`);
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
    if (schema.isBlobSchema() && typeof node === 'string') return readBase64(node, path);
    throw wrongType(path, 'another type');
  },
};

/** @throws Refusal when the body isn't JSON. An empty body is an empty object. */
export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal('malformed', '', 'The request body is not valid JSON');
  }
}

/** Writes a value by its schema; timestamps are seconds since the epoch where the model says nothing else. */
export function writeJson(schema: NormalizedSchema, value: object): string {
  const serializer = new JsonShapeSerializer({ jsonName: true, timestampFormat: { useTrait: true, default: 7 } });
  serializer.write(schema, value);
  return serializer.flush();
}

/** An error as both JSON protocols write it. */
export function writeJsonError(service: ServiceModel, error: AwsError, contentType: string, requestId: string): Answer {
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

/** That of SSM and License Manager: the operation in X-Amz-Target, everything else in a JSON body. */
export const awsJson: ProtocolCode = {
  async interpret(service, request): Promise<Interpreted> {
    const target = String(request.headers['x-amz-target'] ?? '');
    const operation = operationsOf(service).get(target.slice(target.lastIndexOf('.') + 1));
    if (operation === undefined) throw new AwsError('UnknownOperationException', `There is no operation ${target}`);
    return {
      operation,
      read: async () => {
        const node = parseJson(await request.body.collect());
        const { input } = operation;
        return input.isUnitSchema()
          ? {}
          : readMembers(input, jsonWire.members(input, node, ''), '', limitsOf(service.name));
      },
    };
  },
  refuse(_service, { kind, message }) {
    const code = kind === 'type' || kind === 'malformed' ? 'SerializationException' : 'ValidationException';
    return new AwsError(code, message);
  },
  write(_service, operation, output, requestId) {
    return {
      status: 200,
      headers: { 'content-type': contentType, 'x-amzn-requestid': requestId },
      body: operation.output.isUnitSchema() ? '{}' : writeJson(operation.output, output),
    };
  },
  writeError: (service, error, requestId) => writeJsonError(service, error, contentType, requestId),
};
