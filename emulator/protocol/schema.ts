import { NormalizedSchema } from '@smithy/core/schema';
import type { ServiceModel } from './service-model.js';

/** How the AWS SDK writes an operation down: [9, namespace, name, traits, input, output]. */
export interface OperationSchema {
  readonly name: string;
  /** Method, URI template, status of success: for the REST protocols. */
  readonly http: readonly [method: string, template: string, status: number] | undefined;
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
}

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];
type RawOperation = readonly [9, string, string, { http?: [string, string, number] } | number, SchemaRef, SchemaRef];
type RawStructure = readonly [number, string, string, unknown, readonly string[], readonly SchemaRef[], number?];

const known = new WeakMap<object, Map<string, OperationSchema>>();

/** Every operation that a service's SDK client knows, served or not, by name. */
export function operationsOf(service: ServiceModel): ReadonlyMap<string, OperationSchema> {
  let operations = known.get(service.client);
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
    known.set(service.client, operations);
  }
  return operations;
}

/**
 * The names of a structure's required members: its leading ones, counted in slot 6.
 * That slot isn't documented, so a test holds it against structures whose required members are known.
 */
export function requiredMembers(structure: NormalizedSchema): readonly string[] {
  const raw = structure.getSchema() as unknown as RawStructure;
  return raw[4].slice(0, raw[6] ?? 0);
}

/** A structure with only some of its members: what is left for a body when the others went into headers. */
export function narrowed(structure: NormalizedSchema, members: ReadonlySet<string>): NormalizedSchema {
  const raw = structure.getSchema() as unknown as RawStructure;
  const kept = raw[4].map((name, i) => [name, raw[5][i]] as const).filter(([name]) => members.has(name));
  const schema = [raw[0], raw[1], raw[2], raw[3], kept.map(([name]) => name), kept.map(([, member]) => member)];
  return NormalizedSchema.of(schema as unknown as SchemaRef);
}

/** An error's shape in the service's model: the wire name of its message and its HTTP status, where it is modelled. */
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
