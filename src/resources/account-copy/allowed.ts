import { isDenied } from '../../aws/errors.js';
import { PublishError } from '../../error.js';
import type { Id } from '../../run/change.js';
import type { Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';

/** A step that the role of another account may not be allowed to do. */
interface Restricted<T> {
  /** Where: its own account, where nothing is left out, or one that gets copies. */
  readonly place: Place;
  /** What is left out otherwise: `the deprecation`. */
  readonly what: string;
  /** The IAM action, such as `ec2:EnableImageDeprecation`. */
  readonly permission: string;
  /** What the step is about; nothing is asked beforehand about what doesn't exist yet. */
  readonly id: Id | undefined;
  /** Sends the request of the step with `DryRun`. */
  dryRun(id: string): Promise<unknown>;
  /** What holds when the step is left out. */
  readonly otherwise: T;
  step(run: Run): Promise<T>;
}

/**
 * Does a step in any account; in one that gets copies only as far as its role may, with a notice that names the permission
 * which is missing. Of an image that exists AWS is asked beforehand, so that a plan doesn't list what can't be done.
 */
export async function whereAllowed<T>(run: Run, restricted: Restricted<T>): Promise<T> {
  const { place, id, step, otherwise } = restricted;
  if (place.target.copyRole === undefined) return step(run);
  const isThere = typeof id === 'string' && place.region.found.images.get(place.image.name) !== undefined;
  if (isThere && (await wouldChange(run, step)) && (await isRefused(() => restricted.dryRun(id)))) {
    notice(run, restricted);
    return otherwise;
  }
  try {
    return await step(run);
  } catch (error) {
    if (!isForbidden(error) || run.signal.aborted) throw error;
    notice(run, restricted);
    return otherwise;
  }
}

/** Whether a role may not make a request. That the role itself can't be assumed is another matter. */
export function isForbidden(error: unknown): boolean {
  return isDenied(error) && !(error instanceof PublishError && error.code === 'credentials');
}

/** Whether there is anything to do: the step as a plan takes it, which sends nothing. */
async function wouldChange(run: Run, step: (run: Run) => Promise<unknown>): Promise<boolean> {
  const changes: Run['ledger']['changes'] = [];
  await step({ ...run, policy: { ...run.policy, applies: false }, ledger: { ...run.ledger, changes } });
  return changes.length > 0;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html (DryRunOperation) */
async function isRefused(dryRun: () => Promise<unknown>): Promise<boolean> {
  try {
    await dryRun();
    return false;
  } catch (error) {
    return isForbidden(error);
  }
}

function notice<T>(run: Run, { place, what, permission }: Restricted<T>): void {
  run.report.warning(
    `${place.region.name}: ${what} of ${place.image.name} is left out, because ${place.target.copyRole} is not allowed to call ${permission}`,
  );
}
