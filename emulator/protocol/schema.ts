import { NormalizedSchema } from '@smithy/core/schema';
import type { ServiceModel } from './service-model.js';

/** An operation's schema. The AWS SDK's form is [9, namespace, name, traits, input, output]. */
export interface OperationSchema {
  readonly name: string;
  /** Only in the REST protocols; `status` is that of a success. */
  readonly http: readonly [method: string, template: string, status: number] | undefined;
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
}

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];
type RawOperation = readonly [9, string, string, { http?: [string, string, number] } | number, SchemaRef, SchemaRef];
type RawStructure = readonly [number, string, string, unknown, readonly string[], readonly SchemaRef[], number?];

const operationsByClient = new WeakMap<object, Map<string, OperationSchema>>();

/** Every operation of a service's SDK client by name, whether the emulator serves it or not. */
export function operationsOf(service: ServiceModel): ReadonlyMap<string, OperationSchema> {
  let operations = operationsByClient.get(service.client);
  if (operations === undefined) {
    operations = new Map();
    for (const value of Object.values(service.client)) {
      if (!Array.isArray(value) || value[0] !== 9) continue;
      const raw = value as unknown as RawOperation;
      operations.set(raw[2], {
        name: raw[2],
        http: typeof raw[3] === 'object' ? raw[3].http : undefined,
        input: NormalizedSchema.of(raw[4]),
        output: NormalizedSchema.of(raw[5]),
      });
    }
    operationsByClient.set(service.client, operations);
  }
  return operations;
}

/**
 * The names of a structure's required members. They come first in the schema, and its slot 6 counts them. That slot is
 * not documented, so a test checks it on structures whose required members are known.
 */
export function requiredMembers(structure: NormalizedSchema): readonly string[] {
  const raw = structure.getSchema() as unknown as RawStructure;
  return raw[4].slice(0, raw[6] ?? 0);
}

/** The structure with only some of its members, such as those that are in a body rather than in headers. */
export function withMembers(structure: NormalizedSchema, members: ReadonlySet<string>): NormalizedSchema {
  const raw = structure.getSchema() as unknown as RawStructure;
  const kept = raw[4].map((name, i) => [name, raw[5][i]] as const).filter(([name]) => members.has(name));
  const schema = [raw[0], raw[1], raw[2], raw[3], kept.map(([name]) => name), kept.map(([, member]) => member)];
  return NormalizedSchema.of(schema as unknown as SchemaRef);
}

/**
 * What the service's model states about an error: the member that holds its message, and its HTTP status if it has one.
 */
export function errorShape(
  service: ServiceModel,
  code: string,
): { messageMember: string; status?: number; reason: boolean } {
  const raw = service.client[`${code}$`];
  if (!Array.isArray(raw)) return { messageMember: 'message', reason: false };
  const traits: unknown = raw[3];
  const members = raw[4] as readonly string[];
  const status = typeof traits === 'object' && traits !== null && 'httpError' in traits ? traits.httpError : undefined;
  return {
    messageMember: members.includes('Message') ? 'Message' : 'message',
    reason: members.includes('Reason'),
    ...(typeof status === 'number' && { status }),
  };
}
