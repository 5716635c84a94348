import { XmlShapeSerializer } from '@aws-sdk/core/protocols';
import { ToStringShapeSerializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { AwsError } from './aws-error.js';
import type { Codec, OperationRequest } from './codec.js';
import type { HttpRequest, HttpResponse } from './http.js';
import { InputError } from './input-error.js';
import { jsonEncoding, parseJson, writeJson, writeJsonError } from './json.js';
import { limitsOf } from './limits.js';
import { type Encoding, type FoundMember, parseText, readMembers } from './read-input.js';
import { matchRoute, type RouteMatch } from './routes.js';
import { errorShape, type OperationSchema, withMembers } from './schema.js';
import type { ServiceModel } from './service-model.js';
import { escapeXml, parseXml, xmlEncoding } from './xml.js';

/** How a REST protocol writes the members that are not in headers. */
interface Dialect {
  readonly contentType: string;
  /** Finds the members of a structure in a body. */
  members(structure: NormalizedSchema, body: Buffer): readonly FoundMember[];
  /** Writes a body. */
  document(structure: NormalizedSchema, output: object): string;
}

const s3Namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

const xmlDialect: Dialect = {
  contentType: 'application/xml',
  members(structure, body) {
    const root = parseXml(body.toString('utf8'));
    const expected = String(structure.getMergedTraits().xmlName ?? structure.getName());
    if (root.name !== expected) {
      throw new InputError('malformed', root.name, `The XML has the root element ${root.name}, not ${expected}`);
    }
    return xmlEncoding.members(structure, root, '');
  },
  document(structure, output) {
    const rootName = structure.getMergedTraits().xmlName;
    const [only, ...others] = [...structure.structIterator()];
    // GetBucketLocation's output is a bare value in its root element.
    if (only !== undefined && others.length === 0 && only[0] === rootName) {
      const value = (output as Record<string, unknown>)[rootName] ?? '';
      return `<?xml version="1.0" encoding="UTF-8"?>\n<${rootName} xmlns="${s3Namespace}">${escapeXml(String(value))}</${rootName}>`;
    }
    const serializer = new XmlShapeSerializer({
      xmlNamespace: s3Namespace,
      serviceNamespace: 'com.amazonaws.s3',
      timestampFormat: { useTrait: true, default: 5 },
    });
    serializer.write(structure, output);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${serializer.flush()}`;
  },
};

const jsonDialect: Dialect = {
  contentType: 'application/json',
  members: (structure, body) => jsonEncoding.members(structure, parseJson(body), ''),
  document: writeJson,
};

/** S3's protocol. */
export const restXml: Codec = restProtocol(xmlDialect, {
  invalidInput(_service, { problem, place, message }) {
    if (place === 'body') return new AwsError('MalformedXML', message);
    return new AwsError(problem === 'missing' ? 'InvalidRequest' : 'InvalidArgument', message);
  },
  writeError(_service, error, requestId) {
    const fields = Object.entries({ Code: error.code, Message: error.message, ...error.fields, RequestId: requestId })
      .map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`)
      .join('');
    return {
      status: error.status,
      headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId, ...error.headers },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${fields}<HostId>${requestId}</HostId></Error>`,
    };
  },
});

/** The protocol of EBS direct, Marketplace Catalog and Image Builder. */
export const restJson: Codec = restProtocol(jsonDialect, {
  invalidInput(service, { message, path }) {
    // A service without ValidationException has its own: https://github.com/boto/boto3/issues/2224
    if (!('ValidationException$' in service.client) && 'InvalidParameterValueException$' in service.client) {
      const text = `The value supplied for parameter '${path}' is not valid. ${message}`;
      return new AwsError('InvalidParameterValueException', text);
    }
    const { status, reason } = errorShape(service, 'ValidationException');
    return new AwsError('ValidationException', message, status, reason ? { Reason: 'INVALID_PARAMETER_VALUE' } : {});
  },
  writeError: (service, error, requestId) => writeJsonError(service, error, 'application/json', requestId),
});

function restProtocol(dialect: Dialect, errors: Pick<Codec, 'invalidInput' | 'writeError'>): Codec {
  return {
    ...errors,
    async identifyOperation(service, request): Promise<OperationRequest> {
      const match = matchRoute(service, request);
      return { operation: match.operation, readInput: () => readInput(service, dialect, request, match) };
    },
    writeOutput: (_service, operation, output, requestId) => writeResponse(dialect, operation, output, requestId),
  };
}

/** Values that are text in the path, the query or a header. */
const textEncoding: Encoding = {
  members: () => [],
  items: (_list, node) =>
    Array.isArray(node)
      ? node
      : String(node)
          .split(',')
          .map((item) => item.trim()),
  entries: (_map, node) => Object.entries(node as object),
  scalar: (schema, node, path, limit) => parseText(schema, String(node), path, limit),
};

/** Values that are used as they are. */
const rawEncoding: Encoding = { ...textEncoding, scalar: (_schema, node) => node };

/** The error as one of the path, the query or a header. */
function inParameters(error: unknown): unknown {
  return error instanceof InputError ? new InputError(error.problem, error.path, error.message, 'parameters') : error;
}

async function readInput(
  service: ServiceModel,
  dialect: Dialect,
  request: HttpRequest,
  match: RouteMatch,
): Promise<object> {
  const { input } = match.operation;
  if (input.isUnitSchema()) return {};
  const found: FoundMember[] = [];
  const bodyMembers = new Set<string>();
  /** The names of the members that are in the path, the query or a header. */
  const parameterNames = new Set<string>();
  const knownParameters = new Set(match.literals);
  for (const [name, schema] of input.structIterator()) {
    const traits = schema.getMergedTraits();
    const add = (node: unknown, key: string, encoding: Encoding) => {
      if (node !== undefined) found.push({ name, schema, node, key, encoding });
      if (encoding === textEncoding) parameterNames.add(name).add(key);
    };
    if (traits.httpLabel) {
      add(match.labels[name], name, textEncoding);
    } else if (typeof traits.httpQuery === 'string') {
      const key = traits.httpQuery;
      knownParameters.add(key);
      const values = request.query.filter(([other]) => other === key).map(([, value]) => value);
      if (schema.isListSchema()) add(values.length === 0 ? undefined : values, key, textEncoding);
      else add(values[0], key, textEncoding);
    } else if (typeof traits.httpHeader === 'string') {
      add(headerOf(request, traits.httpHeader), traits.httpHeader, textEncoding);
    } else if (typeof traits.httpPrefixHeaders === 'string') {
      const prefix = traits.httpPrefixHeaders.toLowerCase();
      const own = Object.entries(request.headers).filter(([key]) => key.startsWith(prefix));
      const entries = own.map(([key, value]) => [key.slice(prefix.length), String(value)]);
      add(entries.length > 0 ? Object.fromEntries(entries) : undefined, name, textEncoding);
    } else if (traits.httpPayload) {
      await addPayload(request, dialect, schema, add, name);
    } else {
      bodyMembers.add(name);
    }
  }
  for (const [key] of request.query) {
    if (!knownParameters.has(key) && key !== 'x-id' && !/^X-Amz-/i.test(key)) {
      throw new InputError('unknown', key, `The query parameter ${key} is not recognized`, 'parameters');
    }
  }
  if (bodyMembers.size > 0) {
    const body = await request.body.collect();
    if (body.length > 0) found.push(...dialect.members(withMembers(input, bodyMembers), body));
  }
  try {
    return readMembers(input, found, '', limitsOf(service.name));
  } catch (error) {
    const [top = ''] = error instanceof InputError ? error.path.split('.') : [];
    throw parameterNames.has(top) ? inParameters(error) : error;
  }
}

async function addPayload(
  request: HttpRequest,
  dialect: Dialect,
  schema: NormalizedSchema,
  add: (node: unknown, key: string, encoding: Encoding) => void,
  name: string,
): Promise<void> {
  if (schema.isStreaming()) return add(request.body.stream(), name, rawEncoding);
  const body = await request.body.collect();
  if (body.length === 0) return;
  if (schema.isStructSchema()) {
    const members = dialect.members(schema, body);
    add(members, name, { ...xmlEncoding, members: () => members });
  } else {
    add(schema.isBlobSchema() ? body : body.toString('utf8'), name, rawEncoding);
  }
}

function headerOf(request: HttpRequest, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()];
  const text = Array.isArray(value) ? value.join(',') : value;
  if (name.toLowerCase() !== 'content-encoding' || text === undefined) return text;
  // aws-chunked describes the transfer of the body, not the encoding of the object.
  const encodings = text.split(',').map((encoding) => encoding.trim());
  const kept = encodings.filter((encoding) => encoding !== 'aws-chunked').join(',');
  return kept === '' ? undefined : kept;
}

function writeResponse(dialect: Dialect, operation: OperationSchema, output: object, requestId: string): HttpResponse {
  const values = output as Record<string, unknown>;
  const headers: Record<string, string> = { 'x-amzn-requestid': requestId, 'x-amz-request-id': requestId };
  let status = operation.http?.[2] ?? 200;
  let body: HttpResponse['body'] | undefined;
  const bodyMembers = new Set<string>();
  const { output: shape } = operation;
  for (const [name, schema] of shape.isUnitSchema() ? [] : shape.structIterator()) {
    const traits = schema.getMergedTraits();
    const value = values[name];
    if (typeof traits.httpHeader === 'string') {
      if (value !== undefined && value !== null) headers[traits.httpHeader.toLowerCase()] = headerText(schema, value);
    } else if (typeof traits.httpPrefixHeaders === 'string') {
      for (const [key, part] of Object.entries(value ?? {})) {
        headers[`${traits.httpPrefixHeaders}${key}`.toLowerCase()] = String(part);
      }
    } else if (traits.httpResponseCode) {
      if (typeof value === 'number') status = value;
    } else if (traits.httpPayload) {
      if (value === undefined || value === null) body = '';
      else if (schema.isStructSchema()) {
        headers['content-type'] = dialect.contentType;
        body = dialect.document(schema, value);
      } else body = value as HttpResponse['body'];
    } else {
      bodyMembers.add(name);
    }
  }
  // RFC 9110: a response with Content-Range has the status 206.
  if (headers['content-range'] !== undefined && status === 200) status = 206;
  if (body === undefined && bodyMembers.size > 0) {
    headers['content-type'] ??= dialect.contentType;
    body = dialect.document(withMembers(shape, bodyMembers), output);
  }
  return { status, headers, body: body ?? '' };
}

function headerText(schema: NormalizedSchema, value: unknown): string {
  const serializer = new ToStringShapeSerializer({
    httpBindings: true,
    timestampFormat: { useTrait: true, default: 6 },
  });
  serializer.write(schema, value);
  return serializer.flush();
}
