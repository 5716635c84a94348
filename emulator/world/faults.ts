import { AwsError } from '../protocol/aws-error.js';

/**
 * Something that goes wrong with requests. All selectors given must fit; without any, every request is hit.
 * - error: `code`, `message`, `status` as the protocol writes an error (default InternalError, 500)
 * - status: a bare HTTP status without an AWS error (default 500)
 * - reset: the connection is torn down; with a streamed body in the middle of it
 * - hang: no answer until the client leaves or the faults are cleared
 * - truncate: half of the answer, then the connection is torn down
 * - delay: the answer comes `seconds` of the world's time late
 */
export interface Fault {
  readonly kind: 'error' | 'status' | 'reset' | 'hang' | 'truncate' | 'delay';
  readonly service?: string;
  readonly operation?: string;
  readonly region?: string;
  /** Text that the request's input, as JSON, contains. */
  readonly contains?: string;
  /** The number of one request of this world, as in the request log (the first is 0). */
  readonly index?: number;
  /** Only requests that change something, or only those that don't. */
  readonly mutating?: boolean;
  /** Of the requests that fit, let so many pass first. */
  readonly skip?: number;
  /** Then hit so many (default: all). */
  readonly count?: number;
  readonly code?: string;
  readonly message?: string;
  readonly status?: number;
  readonly seconds?: number;
  /** The operation is carried out and only its answer is lost. A truncated or delayed one always is. */
  readonly applied?: boolean;
}

/** What a fault is compared with. */
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
  /** The fault that hits this request, if any. Asking counts the request. */
  next(request: FaultCandidate): Fault | undefined;
  /** Takes all faults away and lets hung requests go. */
  clear(): void;
  /** Resolves when the faults are cleared. */
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

/** @throws AwsError when it isn't a fault. */
export function parseFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null) throw new AwsError('InvalidFault', 'A fault is an object.');
  for (const [key, part] of Object.entries(value)) {
    const type = Object.hasOwn(types, key) ? types[key] : undefined;
    if (type === undefined) throw new AwsError('InvalidFault', `A fault has no ${key}.`);
    if (typeof part !== type) throw new AwsError('InvalidFault', `A fault's ${key} is a ${type}.`);
  }
  const fault = value as Fault;
  if (!kinds.includes(fault.kind)) throw new AwsError('InvalidFault', `A fault's kind is one of ${kinds.join(', ')}.`);
  return fault;
}

export function createFaults(): Faults {
  let active: { fault: Fault; fitted: number }[] = [];
  let release: () => void = () => {};
  let released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    add(fault) {
      active.push({ fault, fitted: 0 });
    },
    next(request) {
      let hit: Fault | undefined;
      for (const entry of active) {
        if (!fits(entry.fault, request)) continue;
        const { skip = 0, count = Number.POSITIVE_INFINITY } = entry.fault;
        const number = entry.fitted++;
        if (hit === undefined && number >= skip && number < skip + count) hit = entry.fault;
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

function fits(fault: Fault, request: FaultCandidate): boolean {
  return (
    (fault.service === undefined || fault.service === request.service) &&
    (fault.operation === undefined || fault.operation === request.operation) &&
    (fault.region === undefined || fault.region === request.region) &&
    (fault.index === undefined || fault.index === request.index) &&
    (fault.mutating === undefined || fault.mutating === request.mutating) &&
    (fault.contains === undefined || JSON.stringify(request.input ?? null).includes(fault.contains))
  );
}
