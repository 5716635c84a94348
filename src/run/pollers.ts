import { createPoller, type Poller, type PollerOptions, type Verdict } from '../aws/poller.js';
import { PublishError } from '../error.js';
import { formatDuration } from '../report/progress.js';
import { visibleWithinMs } from './consistency.js';
import type { Run } from './run.js';

/** What a wait knows of a resource: where it stands, and what AWS says about it. */
interface Look {
  /** undefined while AWS doesn't show the resource. */
  readonly state: string | undefined;
  /** Empty when AWS says nothing. */
  readonly message: string;
  /** For the log: `62%`. */
  readonly progress: string;
  /** From 0 to 100; undefined where AWS doesn't say. */
  readonly percent?: number | undefined;
}

/** How one kind of resource is waited for in one region. */
export interface Waiting<T> {
  /** `snapshot`, `image`, `import` */
  readonly kind: string;
  readonly region: string;
  readonly timeoutSeconds: number;
  readonly firstIntervalMs?: number;
  read(ids: readonly string[]): Promise<readonly T[]>;
  look(item: T): Look;
  readonly ready: string;
  readonly pending: readonly string[];
  /** What to do about a resource that failed with this message. */
  hint(message: string): string;
}

/** AWS has given a resource up, or someone has deleted it. */
export class EndedResource extends PublishError {
  constructor(
    message: string,
    hint: string,
    /** undefined where AWS doesn't show the resource any more. */
    readonly state: string | undefined,
    /** Empty when AWS says nothing. */
    readonly stateMessage: string,
  ) {
    super('aws', message, { hint });
  }
}

/** One poller per region and kind of resource: each asks about everything that is waited for in one request. */
export function createStatePoller<T extends { readonly id: string }>(run: Run, waiting: Waiting<T>): Poller<T> {
  const { kind, region, look } = waiting;
  const options: PollerOptions<T> = {
    clock: run.clock,
    signal: run.signal,
    deadline: run.deadline,
    what: `${kind} in ${region}`,
    timeoutMs: waiting.timeoutSeconds * 1000,
    read: async (ids) => new Map((await waiting.read(ids)).map((item) => [item.id, item])),
    ...(waiting.firstIntervalMs === undefined ? {} : { firstIntervalMs: waiting.firstIntervalMs }),
    percentDone: (item) => look(item).percent,
    judge: (item, id, missingForMs) => judge(waiting, item && look(item), id, missingForMs),
    onPending: (item, id, waitedMs) => {
      const progress = item ? look(item).progress : 'not shown yet';
      const name = kind === 'import' ? `import ${id}` : id;
      run.report.progress(`${region} ${id}`, `${region}  ${name}  ${progress}  ${formatDuration(waitedMs)}`);
    },
  };
  return createPoller(options);
}

function judge<T>(
  { kind, region, ready, pending, hint }: Waiting<T>,
  look: Look | undefined,
  id: string,
  missingForMs: number,
): Verdict {
  if (look?.state === undefined) {
    if (missingForMs < visibleWithinMs) return 'pending';
    const hint = 'Somebody deleted it. Run again to recreate it.';
    return new EndedResource(`${kind} ${id} in ${region} no longer exists`, hint, undefined, '');
  }
  const { state, message } = look;
  if (state === ready) return 'ready';
  if (pending.includes(state)) return 'pending';
  const reason = message === '' ? '' : `: ${message}`;
  return new EndedResource(`${kind} ${id} in ${region} ended as \`${state}\`${reason}`, hint(message), state, message);
}
