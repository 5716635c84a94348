import { explain } from '../../aws/errors.js';
import { mapAll } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { ignoringGone } from '../older-image/delete.js';
import { describeTestInstances, type TestInstance } from './read.js';

/**
 * Terminates an instance, also when the run is cancelled: then the request has the time that requests in flight get. What
 * is left after that, the next run or `cleanup` ends.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
 */
export async function terminateInstance(run: Run, region: Region, id: string): Promise<void> {
  try {
    await ignoringGone(region, id, () => region.ec2.terminateInstances({ InstanceIds: [id] }));
    run.report.info(`${region.name}  ${id} of a boot test is being terminated`);
  } catch (error) {
    run.report.warning(
      `${region.name}: ${id} of a boot test could not be terminated: ${explain(error).message}. The next run ends it, or \`cleanup\` once its tag ami-publish:expires is over`,
    );
  }
}

/** Whether the time of a test instance is over, so that no run can be at it. */
export function isExpired(run: Run, { mark }: TestInstance): boolean {
  return mark !== undefined && mark.expiresMs <= run.awsTime.now();
}

/** Ends what boot tests have left behind in a region: instances with our tag whose expiry is over, and no others. */
export async function cleanTestInstances(run: Run, region: Region): Promise<void> {
  const left = (await describeTestInstances(region.ec2)).filter((instance) => isExpired(run, instance));
  await mapAll(left, ({ id, type, state }) =>
    change(
      run,
      {
        ...inRegion(region),
        image: '',
        resource: { kind: 'test instance', name: id },
        action: 'delete',
        from: `${state} ${type}`,
        to: null,
      },
      {
        expected: undefined,
        apply: async () => {
          await ignoringGone(region, id, () => region.ec2.terminateInstances({ InstanceIds: [id] }));
        },
      },
    ),
  );
}
