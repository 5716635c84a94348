import { change } from '../../run/change.js';
import { toleratingRefusal } from '../../run/consistency.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { ExistingPlace } from '../public-access/withdraw.js';
import { type FastLaunchState, readFastLaunch, readIfAllowed } from './read.js';
import { fastLaunchOf } from './wanted.js';

/** Disables the fast launch that the config describes: what it costs is for an image that nobody is to launch. */
export async function withdrawFastLaunch(run: Run, place: ExistingPlace): Promise<void> {
  if (fastLaunchOf(place) === undefined) return;
  const present = await readIfAllowed(run, place, place.found.id);
  if (present !== undefined && present !== 'unknown') await disable(run, place, place.found.id, present);
}

/**
 * EC2 then removes the snapshots that it has prepared, which isn't waited for. A rollback leaves it so: EC2 refuses to
 * enable it until they are gone.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastLaunch.html
 */
export async function disable(
  run: Run,
  { region, image }: Place,
  imageId: string,
  present: FastLaunchState,
): Promise<void> {
  if (present.state === 'disabling') return;
  const isOff = async () => [undefined, 'disabling'].includes((await readFastLaunch(region.ec2, imageId))?.state);
  await change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'fast launch' },
      action: 'revoke',
      from: settingsFound(present),
      to: null,
    },
    {
      expected: undefined,
      apply: async () => {
        await toleratingRefusal(run, isOff, () => region.ec2.disableFastLaunch({ ImageId: imageId }));
      },
    },
  );
}

/** In the words of the config. */
export function settingsFound({ maxParallelLaunches, targetResourceCount, template }: FastLaunchState): object {
  return {
    max_parallel_launches: maxParallelLaunches,
    target_resource_count: targetResourceCount,
    launch_template: template === undefined ? null : `${template.name} ${template.version}`,
  };
}
