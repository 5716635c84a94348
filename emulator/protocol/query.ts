import { XmlShapeSerializer } from '@aws-sdk/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { AwsError } from './aws-error.js';
import type { Codec, OperationRequest } from './codec.js';
import type { HttpRequest, HttpResponse } from './http.js';
import { InputError } from './input-error.js';
import { limitsOf } from './limits.js';
import { type Encoding, type FoundMember, parseText, readMembers } from './read-input.js';
import { operationsOf, requiredMembers } from './schema.js';
import type { ServiceModel } from './service-model.js';
import { escapeXml } from './xml.js';

/** What differs between EC2's query protocol and that of other services. */
interface Dialect {
  /** The name of a member in the request. */
  memberKey(name: string, schema: NormalizedSchema): string;
  /** Whether an item's number follows the list's name directly, as it always does in EC2's dialect. */
  readonly listsAreFlat: boolean;
  /** Whether an empty member counts as absent: `KmsKeyId=`. */
  isAbsentWhenEmpty(structure: NormalizedSchema, name: string): boolean;
  inputErrorCode(service: ServiceModel, error: InputError): string;
  /** The response's XML around the members of the output. */
  wrap(service: ServiceModel, operation: string, inner: string, hasOutput: boolean, requestId: string): string;
  error(service: ServiceModel, error: AwsError, requestId: string): string;
}

type Node = string | { [key: string]: Node };

/** The version and the namespace of each service with a query protocol. */
const interfaces: Readonly<Record<string, { version: string; namespace: string }>> = {
  ec2: { version: '2016-11-15', namespace: 'http://ec2.amazonaws.com/doc/2016-11-15/' },
  sts: { version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
  iam: { version: '2010-05-08', namespace: 'https://iam.amazonaws.com/doc/2010-05-08/' },
  autoscaling: { version: '2011-01-01', namespace: 'http://autoscaling.amazonaws.com/doc/2011-01-01/' },
  sns: { version: '2010-03-31', namespace: 'http://sns.amazonaws.com/doc/2010-03-31/' },
};

function interfaceOf(service: ServiceModel): { version: string; namespace: string } {
  const found = interfaces[service.name];
  if (found === undefined) throw new Error(`protocol/query.ts has no version for ${service.name}.`);
  return found;
}

/** The members of EC2 whose empty value means something: a tag without a value, a cleared attribute, no device. */
const saysSomethingEmpty: ReadonlySet<string> = new Set(['Value', 'NoDevice']);

const ec2Dialect: Dialect = {
  memberKey(name, schema) {
    const { ec2QueryName, xmlName } = schema.getMergedTraits();
    const key = String(ec2QueryName ?? xmlName ?? name);
    return ec2QueryName === undefined ? key.charAt(0).toUpperCase() + key.slice(1) : key;
  },
  listsAreFlat: true,
  // docs/aws-facts.md#protocols-and-endpoints
  isAbsentWhenEmpty: (structure, name) => !saysSomethingEmpty.has(name) && !requiredMembers(structure).includes(name),
  inputErrorCode(_service, { problem }) {
    if (problem === 'unknown') return 'UnknownParameter';
    return problem === 'missing' ? 'MissingParameter' : 'InvalidParameterValue';
  },
  wrap(service, operation, inner, hasOutput, requestId) {
    const { namespace } = interfaceOf(service);
    const content = hasOutput ? inner : '<return>true</return>';
    return `<${operation}Response xmlns="${namespace}"><requestId>${requestId}</requestId>${content}</${operation}Response>`;
  },
  error(_service, error, requestId) {
    return (
      `<Response><Errors><Error><Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message>` +
      `</Error></Errors><RequestID>${requestId}</RequestID></Response>`
    );
  },
};

const awsDialect: Dialect = {
  memberKey: (name, schema) => String(schema.getMergedTraits().xmlName ?? name),
  listsAreFlat: false,
  isAbsentWhenEmpty: () => false,
  inputErrorCode: (service) => (service.name === 'sns' ? 'InvalidParameter' : 'ValidationError'),
  wrap(service, operation, inner, hasOutput, requestId) {
    const { namespace } = interfaceOf(service);
    const result = hasOutput ? `<${operation}Result>${inner}</${operation}Result>` : '';
    return (
      `<${operation}Response xmlns="${namespace}">${result}` +
      `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`
    );
  },
  error(service, error, requestId) {
    const { namespace } = interfaceOf(service);
    const type = error.status < 500 ? 'Sender' : 'Receiver';
    return (
      `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${escapeXml(error.code)}</Code>` +
      `<Message>${escapeXml(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`
    );
  },
};

/** EC2's protocol: keys like `BlockDeviceMapping.1.Ebs.VolumeSize`, and the output directly in the response element. */
export const ec2Query: Codec = queryProtocol(ec2Dialect);

/** The protocol of STS, IAM and SNS: keys like `PolicyArns.member.1.arn`, and the output in a `<…Result>` element. */
export const awsQuery: Codec = queryProtocol(awsDialect);

function queryProtocol(dialect: Dialect): Codec {
  const encoding = queryEncoding(dialect);
  return {
    async identifyOperation(service, request): Promise<OperationRequest> {
      const form = await readForm(request);
      const action = form.get('Action');
      if (action === undefined) throw new AwsError('MissingAction', 'The request must contain the parameter Action');
      const operation = operationsOf(service).get(action);
      const { version } = interfaceOf(service);
      if (operation === undefined || form.get('Version') !== version) {
        const text = `The action ${action} is not valid for version ${form.get('Version')} of this web service.`;
        throw new AwsError('InvalidAction', text);
      }
      return {
        operation,
        readInput: async () => {
          const parameters = parameterTree(form);
          if (operation.input.isUnitSchema()) {
            const [unknown] = Object.keys(parameters);
            if (unknown !== undefined) throw unknownParameter(unknown);
            return {};
          }
          const found = encoding.members(operation.input, parameters, '');
          return readMembers(operation.input, found, '', limitsOf(service.name));
        },
      };
    },
    invalidInput: (service, error) => new AwsError(dialect.inputErrorCode(service, error), error.message),
    writeOutput(service, operation, output, requestId): HttpResponse {
      const hasOutput = !operation.output.isUnitSchema();
      const inner = hasOutput ? innerXml(operation.output, output, interfaceOf(service).namespace) : '';
      return xmlResponse(200, dialect.wrap(service, operation.name, inner, hasOutput, requestId));
    },
    writeError(service, error, requestId): HttpResponse {
      return {
        ...xmlResponse(error.status, dialect.error(service, error, requestId)),
        headers: { ...xmlType, ...error.headers },
      };
    },
  };
}

const xmlType = { 'content-type': 'text/xml;charset=UTF-8' };

function xmlResponse(status: number, xml: string): HttpResponse {
  return { status, headers: xmlType, body: `<?xml version="1.0" encoding="UTF-8"?>\n${xml}` };
}

function innerXml(schema: NormalizedSchema, output: object, xmlNamespace: string): string {
  const serializer = new XmlShapeSerializer({
    xmlNamespace,
    serviceNamespace: '',
    timestampFormat: { useTrait: true, default: 5 },
  });
  serializer.write(schema, output);
  const xml = String(serializer.flush());
  // The SDK names the root element after the shape; the response has elements named after the operation instead.
  return /^<[^>]*[^/>]>([\s\S]*)<\/[^<>]+>$/.exec(xml)?.[1] ?? '';
}

/** The parameters of a request, from its query and its body. */
async function readForm(request: HttpRequest): Promise<ReadonlyMap<string, string>> {
  const form = new Map<string, string>();
  const add = (pairs: Iterable<readonly [string, string]>) => {
    for (const [key, value] of pairs) {
      if (form.has(key)) throw new AwsError('InvalidParameterCombination', `The parameter ${key} is given twice`);
      form.set(key, value);
    }
  };
  add(request.query.filter(([key]) => !/^X-Amz-/i.test(key)));
  add(new URLSearchParams((await request.body.collect()).toString('utf8')));
  return form;
}

/** `A.1.B=x` as {A: {1: {B: 'x'}}}, without Action and Version. */
function parameterTree(form: ReadonlyMap<string, string>): { [key: string]: Node } {
  const root: { [key: string]: Node } = Object.create(null);
  for (const [key, value] of form) {
    if (key === 'Action' || key === 'Version') continue;
    const parts = key.split('.');
    const last = parts.pop() ?? '';
    let node = root;
    for (const part of parts) {
      let next = node[part];
      if (next === undefined) {
        next = Object.create(null) as { [key: string]: Node };
        node[part] = next;
      }
      if (typeof next === 'string')
        throw new InputError('type', key, `The parameter ${key} is both a value and a structure`);
      node = next;
    }
    if (node[last] !== undefined) {
      throw new InputError('type', key, `The parameter ${key} is both a value and a structure`);
    }
    node[last] = value;
  }
  return root;
}

function unknownParameter(path: string): InputError {
  return new InputError('unknown', path, `The parameter ${path} is not recognized`);
}

function queryEncoding(dialect: Dialect): Encoding {
  const structureAt = (node: unknown, path: string): { [key: string]: Node } => {
    if (typeof node === 'object' && node !== null) return node as { [key: string]: Node };
    throw new InputError(
      'type',
      path,
      `Value (${String(node)}) for parameter ${path} is invalid. Expected a structure.`,
    );
  };
  const numberedItems = (node: unknown, path: string): Node[] => {
    const children = structureAt(node, path);
    const keys = Object.keys(children);
    for (const key of keys) if (!/^[1-9]\d*$/.test(key)) throw unknownParameter(`${path}.${key}`);
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => children[key] as Node);
  };
  const onlyChild = (node: unknown, key: string, path: string): Node => {
    const children = structureAt(node, path);
    for (const other of Object.keys(children)) if (other !== key) throw unknownParameter(`${path}.${other}`);
    return children[key] as Node;
  };
  const encoding: Encoding = {
    members(structure, node, path) {
      const children = structureAt(node, path);
      const found: FoundMember[] = [];
      const seen = new Set<string>();
      for (const [name, schema] of structure.structIterator()) {
        const key = dialect.memberKey(name, schema);
        const child = children[key];
        if (child === undefined) continue;
        seen.add(key);
        if (child === '' && dialect.isAbsentWhenEmpty(structure, name)) continue;
        found.push({ name, schema, node: child, key, encoding });
      }
      for (const key of Object.keys(children)) {
        if (!seen.has(key)) throw unknownParameter(path === '' ? key : `${path}.${key}`);
      }
      return found;
    },
    items(list, node, path) {
      const flat = dialect.listsAreFlat || Boolean(list.getMergedTraits().xmlFlattened);
      // `Values=` alone is an empty list.
      if (!dialect.listsAreFlat && node === '') return [];
      const member = String(list.getValueSchema().getMergedTraits().xmlName ?? 'member');
      return numberedItems(flat ? node : onlyChild(node, member, path), path);
    },
    entries(map, node, path) {
      const keyName = String(map.getKeySchema().getMergedTraits().xmlName ?? 'key');
      const valueName = String(map.getValueSchema().getMergedTraits().xmlName ?? 'value');
      const flat = Boolean(map.getMergedTraits().xmlFlattened);
      return numberedItems(flat ? node : onlyChild(node, 'entry', path), path).map((entry) => {
        const children = structureAt(entry, path);
        const key = children[keyName];
        const value = children[valueName];
        if (typeof key !== 'string')
          throw new InputError(
            'missing',
            `${path}.${keyName}`,
            `The request must contain the parameter ${path}.${keyName}`,
          );
        return [key, value] as const;
      });
    },
    scalar(schema, node, path, limit) {
      if (typeof node !== 'string') throw unknownParameter(`${path}.${Object.keys(structureAt(node, path))[0]}`);
      return parseText(schema, node, path, limit);
    },
  };
  return encoding;
}
