import { XmlShapeSerializer } from '@aws-sdk/core/protocols';
import { ToStringShapeSerializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { AwsError } from './aws-error.js';
import { jsonWire, parseJson, writeJson, writeJsonError } from './json.js';
import { limitsOf } from './limits.js';
import type { Answer, Interpreted, ProtocolCode, Request } from './protocol.js';
import { type Found, readMembers, readText, type Wire } from './read.js';
import { Refusal } from './refusal.js';
import { type Match, matchRoute } from './routes.js';
import { errorShape, narrowed, type OperationSchema } from './schema.js';
import type { ServiceModel } from './service-model.js';
import { escapeXml, parseXml, xmlWire } from './xml.js';

/** How a REST protocol writes what doesn't go into headers. */
interface Dialect {
  readonly contentType: string;
  /** The members of a structure in a body. */
  members(structure: NormalizedSchema, body: Buffer): readonly Found[];
  document(structure: NormalizedSchema, output: object): string;
}

const s3Namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

const xmlDialect: Dialect = {
  contentType: 'application/xml',
  members(structure, body) {
    const root = parseXml(body.toString('utf8'));
    const expected = String(structure.getMergedTraits().xmlName ?? structure.getName());
    if (root.name !== expected) {
      throw new Refusal('malformed', root.name, `The XML has the root element ${root.name}, not ${expected}`);
    }
    return xmlWire.members(structure, root, '');
  },
  document(structure, output) {
    const rootName = structure.getMergedTraits().xmlName;
    const [only, ...others] = [...structure.structIterator()];
    // GetBucketLocation's answer is the bare value in its root element.
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
  members: (structure, body) => jsonWire.members(structure, parseJson(body), ''),
  document: writeJson,
};

/** S3's. */
export const restXml: ProtocolCode = restProtocol(xmlDialect, {
  refuse(_service, { kind, place, message }) {
    if (place === 'body') return new AwsError('MalformedXML', message);
    return new AwsError(kind === 'missing' ? 'InvalidRequest' : 'InvalidArgument', message);
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

/** That of EBS direct and Marketplace Catalog. */
export const restJson: ProtocolCode = restProtocol(jsonDialect, {
  refuse(service, { message }) {
    const { status, reason } = errorShape(service, 'ValidationException');
    return new AwsError('ValidationException', message, status, reason ? { Reason: 'INVALID_PARAMETER_VALUE' } : {});
  },
  writeError: (service, error, requestId) => writeJsonError(service, error, 'application/json', requestId),
});

function restProtocol(dialect: Dialect, errors: Pick<ProtocolCode, 'refuse' | 'writeError'>): ProtocolCode {
  return {
    ...errors,
    async interpret(service, request): Promise<Interpreted> {
      const match = matchRoute(service, request);
      return { operation: match.operation, read: () => readRequest(service, dialect, request, match) };
    },
    write: (_service, operation, output, requestId) => writeAnswer(dialect, operation, output, requestId),
  };
}

/** A value that is text in the path, the query or a header. */
const textWire: Wire = {
  members: () => [],
  items: (_list, node) =>
    Array.isArray(node)
      ? node
      : String(node)
          .split(',')
          .map((item) => item.trim()),
  entries: (_map, node) => Object.entries(node as object),
  scalar: (schema, node, path, limit) => readText(schema, String(node), path, limit),
};

/** A value that is taken as it came. */
const bareWire: Wire = { ...textWire, scalar: (_schema, node) => node };

function inParameters(error: unknown): unknown {
  return error instanceof Refusal ? new Refusal(error.kind, error.path, error.message, 'parameters') : error;
}

async function readRequest(service: ServiceModel, dialect: Dialect, request: Request, match: Match): Promise<object> {
  const { input } = match.operation;
  if (input.isUnitSchema()) return {};
  const found: Found[] = [];
  const bodyMembers = new Set<string>();
  /** Names under which a refusal speaks of the path, the query or a header rather than the body. */
  const outside = new Set<string>();
  const explained = new Set(match.literals);
  for (const [name, schema] of input.structIterator()) {
    const traits = schema.getMergedTraits();
    const add = (node: unknown, key: string, wire: Wire) => {
      if (node !== undefined) found.push({ name, schema, node, key, wire });
      if (wire === textWire) outside.add(name).add(key);
    };
    if (traits.httpLabel) {
      add(match.labels[name], name, textWire);
    } else if (typeof traits.httpQuery === 'string') {
      const key = traits.httpQuery;
      explained.add(key);
      const values = request.query.filter(([other]) => other === key).map(([, value]) => value);
      if (schema.isListSchema()) add(values.length === 0 ? undefined : values, key, textWire);
      else add(values[0], key, textWire);
    } else if (typeof traits.httpHeader === 'string') {
      add(headerOf(request, traits.httpHeader), traits.httpHeader, textWire);
    } else if (typeof traits.httpPrefixHeaders === 'string') {
      const prefix = traits.httpPrefixHeaders.toLowerCase();
      const own = Object.entries(request.headers).filter(([key]) => key.startsWith(prefix));
      const entries = own.map(([key, value]) => [key.slice(prefix.length), String(value)]);
      add(entries.length > 0 ? Object.fromEntries(entries) : undefined, name, textWire);
    } else if (traits.httpPayload) {
      await addPayload(request, dialect, schema, add, name);
    } else {
      bodyMembers.add(name);
    }
  }
  for (const [key] of request.query) {
    if (!explained.has(key) && key !== 'x-id' && !/^X-Amz-/i.test(key)) {
      throw new Refusal('unknown', key, `The query parameter ${key} is not recognized`, 'parameters');
    }
  }
  if (bodyMembers.size > 0) {
    const body = await request.body.collect();
    if (body.length > 0) found.push(...dialect.members(narrowed(input, bodyMembers), body));
  }
  try {
    return readMembers(input, found, '', limitsOf(service.name));
  } catch (error) {
    const [top = ''] = error instanceof Refusal ? error.path.split('.') : [];
    throw outside.has(top) ? inParameters(error) : error;
  }
}

async function addPayload(
  request: Request,
  dialect: Dialect,
  schema: NormalizedSchema,
  add: (node: unknown, key: string, wire: Wire) => void,
  name: string,
): Promise<void> {
  if (schema.isStreaming()) return add(request.body.stream(), name, bareWire);
  const body = await request.body.collect();
  if (body.length === 0) return;
  if (schema.isStructSchema()) {
    const members = dialect.members(schema, body);
    add(members, name, { ...xmlWire, members: () => members });
  } else {
    add(schema.isBlobSchema() ? body : body.toString('utf8'), name, bareWire);
  }
}

function headerOf(request: Request, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()];
  const text = Array.isArray(value) ? value.join(',') : value;
  if (name.toLowerCase() !== 'content-encoding' || text === undefined) return text;
  // aws-chunked is how the body travelled, not how the object is encoded.
  const encodings = text.split(',').map((encoding) => encoding.trim());
  const kept = encodings.filter((encoding) => encoding !== 'aws-chunked').join(',');
  return kept === '' ? undefined : kept;
}

function writeAnswer(dialect: Dialect, operation: OperationSchema, output: object, requestId: string): Answer {
  const values = output as Record<string, unknown>;
  const headers: Record<string, string> = { 'x-amzn-requestid': requestId, 'x-amz-request-id': requestId };
  let status = operation.http?.[2] ?? 200;
  let body: Answer['body'] | undefined;
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
      } else body = value as Answer['body'];
    } else {
      bodyMembers.add(name);
    }
  }
  // RFC 9110: what carries a Content-Range is an answer to a range.
  if (headers['content-range'] !== undefined && status === 200) status = 206;
  if (body === undefined && bodyMembers.size > 0) {
    headers['content-type'] ??= dialect.contentType;
    body = dialect.document(narrowed(shape, bodyMembers), output);
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
