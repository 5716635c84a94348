import { explain, isDenied } from '../../aws/errors.js';
import { whileRefused } from '../../aws/wait.js';
import { PublishError } from '../../error.js';
import { mapAll } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { ignoringGone } from '../older-image/delete.js';
import { describeTestInstances, type TestInstance } from './read.js';

/** What a test has launched, or uses: each of them ends with the test. */
export interface HeldInstances {
  /** Why some could not be terminated. */
  readonly left: readonly PublishError[];
  hold(id: string): void;
  end(id: string): Promise<void>;
  endAll(): Promise<void>;
}

/**
 * Holds the instances of a test. They are terminated once, and without delay when the run is cancelled: a request of the
 * test that hangs may take all the time that is left then. What is left after that, the next run or `cleanup` ends.
 */
export function holdInstances(run: Run, region: Region): HeldInstances {
  const held = new Map<string, Promise<void> | undefined>();
  const left: PublishError[] = [];
  const end = (id: string): Promise<void> => {
    const ending =
      held.get(id) ??
      terminateInstance(run, region, id).then((error) => {
        if (error) left.push(error);
      });
    held.set(id, ending);
    return ending;
  };
  const endAll = async (): Promise<void> => {
    run.signal.removeEventListener('abort', endAll);
    await mapAll(held.keys(), end);
  };
  run.signal.addEventListener('abort', endAll, { once: true });
  return {
    left,
    hold: (id) => {
      if (!held.has(id)) held.set(id, undefined);
      if (run.signal.aborted) void end(id);
    },
    end,
    endAll,
  };
}

/** A cancelled run still has so long for a server that doesn't know an instance yet. */
const patienceMs = 3_000;

/**
 * Terminates an instance, also when the run is cancelled: then the request has the time that requests in flight get.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
 * @returns why it could not be done
 */
async function terminateInstance(run: Run, region: Region, id: string): Promise<PublishError | undefined> {
  // The client itself waits until EC2 knows the instance, and stops waiting when the run is cancelled.
  const again = (error: unknown): boolean => run.signal.aborted && error === run.signal.reason;
  const patience = { timeoutMs: patienceMs, deadline: Number.POSITIVE_INFINITY, signal: new AbortController().signal };
  try {
    await whileRefused({ clock: run.clock, ...patience, again }, () => terminate(region, id));
    run.report.info(`${region.name}  ${id} of the boot test is being terminated`);
    return undefined;
  } catch (error) {
    return leftError(region, id, error);
  }
}

async function terminate(region: Region, id: string): Promise<void> {
  await ignoringGone(region, id, () => region.ec2.terminateInstances({ InstanceIds: [id] }));
}

/** The test has its result, and still the run fails: an instance costs money as long as nobody notices it. */
function leftError({ name }: Region, id: string, cause: unknown): PublishError {
  const { code, message, hint = '' } = explain(cause);
  return new PublishError(code, `${id} of a boot test in ${name} could not be terminated: ${message}`, {
    cause,
    hint: `${hint} Terminate it by hand, or run again: the next run ends it.`.trim(),
    request: 'unknown',
  });
}

/** Whether the time of a test instance is over, so that no run can be at it. */
export function isExpired(run: Run, { mark }: TestInstance): boolean {
  return mark !== undefined && mark.expiresMs <= run.awsTime.now();
}

/**
 * Ends what boot tests have left behind in a region. Instances without the tag of a boot test aren't looked at.
 * @param isUseless whether one of them is to go
 * @param mayBeDenied whether the role need not be allowed to look
 */
export async function endTestInstances(
  run: Run,
  region: Region,
  image: string,
  isUseless: (instance: TestInstance) => boolean,
  mayBeDenied = !run.policy.applies,
): Promise<void> {
  const left = (await readUnlessDenied(region, mayBeDenied)).filter(isUseless);
  await mapAll(left, ({ id, type, state }) =>
    change(
      run,
      {
        ...inRegion(region),
        image,
        resource: { kind: 'test instance', name: id },
        action: 'delete',
        from: `${state} ${type}`,
        to: null,
      },
      { expected: undefined, apply: () => terminate(region, id) },
    ),
  );
}

/** A role that only plans need not see instances. */
async function readUnlessDenied({ ec2 }: Region, mayBeDenied: boolean): Promise<TestInstance[]> {
  try {
    return await describeTestInstances(ec2);
  } catch (error) {
    if (!mayBeDenied || !isDenied(error)) throw error;
    return [];
  }
}
