import { AwsError } from '../protocol/aws-error.js';

/**
 * A fault that is injected into requests. It hits the requests that match all of its selectors.
 * - error: an AWS error with `code`, `message` and `status` (default InternalError, 500)
 * - status: an HTTP status without an AWS error (default 500)
 * - reset: a connection reset; while a body is being streamed, in the middle of it
 * - hang: no response until the client disconnects or the faults are cleared
 * - truncate: half of the response, then a closed connection
 * - delay: the response `seconds` late, on the world's clock
 */
export interface Fault {
  readonly kind: 'error' | 'status' | 'reset' | 'hang' | 'truncate' | 'delay';
  readonly service?: string;
  readonly operation?: string;
  readonly region?: string;
  /** Text that the input contains when it is written as JSON. */
  readonly contains?: string;
  /** The index of one request in the world's request log. */
  readonly index?: number;
  /** Whether the operation changes something. */
  readonly mutating?: boolean;
  /** The number of matching requests that pass first. */
  readonly skip?: number;
  /** The number of requests that are hit after those (default: all). */
  readonly count?: number;
  readonly code?: string;
  readonly message?: string;
  readonly status?: number;
  readonly seconds?: number;
  /** Whether the operation is carried out and only its response is lost. With `truncate` and `delay` it always is. */
  readonly applied?: boolean;
}

/** The properties of a request that a fault's selectors are compared with. */
interface FaultCandidate {
  readonly index: number;
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  readonly mutating: boolean;
  readonly input: unknown;
}

export interface Faults {
  add(fault: Fault): void;
  /** The fault that hits this request, if any. Each call counts as a request. */
  next(request: FaultCandidate): Fault | undefined;
  /** Removes all faults and releases the requests that they hold back. */
  clear(): void;
  /** Resolves when the faults are cleared the next time. */
  cleared(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  kind: 'string',
  service: 'string',
  operation: 'string',
  region: 'string',
  contains: 'string',
  index: 'number',
  mutating: 'boolean',
  skip: 'number',
  count: 'number',
  code: 'string',
  message: 'string',
  status: 'number',
  seconds: 'number',
  applied: 'boolean',
};
const kinds = ['error', 'status', 'reset', 'hang', 'truncate', 'delay'];

/** @throws AwsError when the value is not a fault. */
export function parseFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null) throw new AwsError('InvalidFault', 'A fault must be an object.');
  for (const [key, part] of Object.entries(value)) {
    const type = Object.hasOwn(types, key) ? types[key] : undefined;
    if (type === undefined) throw new AwsError('InvalidFault', `A fault has no field ${key}.`);
    if (typeof part !== type) throw new AwsError('InvalidFault', `The field ${key} of a fault must be a ${type}.`);
  }
  const fault = value as Fault;
  if (!kinds.includes(fault.kind))
    throw new AwsError('InvalidFault', `The kind of a fault must be one of ${kinds.join(', ')}.`);
  return fault;
}

export function createFaults(): Faults {
  let active: { fault: Fault; matched: number }[] = [];
  let release: () => void = () => {};
  let released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    add(fault) {
      active.push({ fault, matched: 0 });
    },
    next(request) {
      let hit: Fault | undefined;
      for (const entry of active) {
        if (!matches(entry.fault, request)) continue;
        const { skip = 0, count = Number.POSITIVE_INFINITY } = entry.fault;
        const position = entry.matched++;
        if (hit === undefined && position >= skip && position < skip + count) hit = entry.fault;
      }
      return hit;
    },
    clear() {
      active = [];
      release();
      released = new Promise((resolve) => {
        release = resolve;
      });
    },
    cleared: () => released,
  };
}

function matches(fault: Fault, request: FaultCandidate): boolean {
  return (
    (fault.service === undefined || fault.service === request.service) &&
    (fault.operation === undefined || fault.operation === request.operation) &&
    (fault.region === undefined || fault.region === request.region) &&
    (fault.index === undefined || fault.index === request.index) &&
    (fault.mutating === undefined || fault.mutating === request.mutating) &&
    (fault.contains === undefined || JSON.stringify(request.input ?? null).includes(fault.contains))
  );
}
