import type { EC2 } from '../../aws/ec2.js';
import type { FastLaunch } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { change, conflict, requireId } from '../../run/change.js';
import { inRegion, type Publication } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { disable, settingsFound } from './disable.js';
import { type FastLaunchState, readFastLaunch, readIfAllowed } from './read.js';
import { fastLaunchOf } from './wanted.js';

/**
 * Enables fast launch of a Windows AMI, or gives it the settings of the config; disables it where the config says so. It
 * isn't waited for: EC2 takes half an hour or more to prepare the snapshots, and `verify` shows what failed.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastLaunch.html
 */
export async function ensureFastLaunch(run: Run, publication: Publication): Promise<void> {
  const { region, image, ami } = publication;
  const wanted = fastLaunchOf(publication);
  if (wanted === undefined) return;
  const present = typeof ami.id === 'string' ? await readIfAllowed(run, publication, ami.id) : undefined;
  if (present === 'unknown') return;
  if (!wanted.enabled) {
    if (present !== undefined) await disable(run, publication, requireId(ami.id), present);
    return;
  }
  const about = { ...inRegion(region), image: image.name, resource: { kind: 'fast launch' } } as const;
  const to = settingsOf(wanted);
  if (present !== undefined && /-failed$|^disabling$/.test(present.state)) {
    const error = new PublishError('conflict', `fast launch of ${image.name} is ${present.state}: ${present.reason}`, {
      hint: 'Disable it with `aws ec2 disable-fast-launch`, wait until its snapshots are gone, and run again.',
    });
    conflict(run, { ...about, from: present.state, to }, error);
    return;
  }
  if (present !== undefined && isAsWanted(present, wanted)) return;
  const from = present === undefined ? null : settingsFound(present);
  await change(
    run,
    { ...about, action: 'update', from, to },
    {
      expected: undefined,
      apply: () => enable(region.ec2, requireId(ami.id), wanted),
      undo: () => restore(region.ec2, requireId(ami.id), present),
    },
  );
}

async function enable(ec2: EC2, imageId: string, wanted: FastLaunch): Promise<void> {
  const { launch_template: template } = wanted;
  await ec2.enableFastLaunch({
    ImageId: imageId,
    ResourceType: 'snapshot',
    MaxParallelLaunches: wanted.max_parallel_launches,
    SnapshotConfiguration: { TargetResourceCount: wanted.snapshot_configuration.target_resource_count },
    ...(template && {
      LaunchTemplate: {
        ...(template.launch_template_id === undefined
          ? { LaunchTemplateName: template.launch_template_name }
          : { LaunchTemplateId: template.launch_template_id }),
        Version: template.launch_template_version,
      },
    }),
  });
}

/** False when it turns out that nothing was enabled. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastLaunch.html */
async function restore(ec2: EC2, imageId: string, former: FastLaunchState | undefined): Promise<boolean> {
  if (former === undefined) {
    if ((await readFastLaunch(ec2, imageId)) === undefined) return false;
    await ec2.disableFastLaunch({ ImageId: imageId });
    return true;
  }
  await ec2.enableFastLaunch({
    ImageId: imageId,
    ResourceType: 'snapshot',
    ...(former.maxParallelLaunches === undefined ? {} : { MaxParallelLaunches: former.maxParallelLaunches }),
    SnapshotConfiguration: { TargetResourceCount: former.targetResourceCount },
    ...(former.template && {
      LaunchTemplate: { LaunchTemplateId: former.template.id, Version: former.template.version },
    }),
  });
  return true;
}

function isAsWanted(present: FastLaunchState, wanted: FastLaunch): boolean {
  const { launch_template: template } = wanted;
  const isSameTemplate =
    template === undefined ||
    ((present.template?.id === template.launch_template_id ||
      present.template?.name === template.launch_template_name) &&
      present.template?.version === template.launch_template_version);
  return (
    isSameTemplate &&
    present.maxParallelLaunches === wanted.max_parallel_launches &&
    present.targetResourceCount === wanted.snapshot_configuration.target_resource_count
  );
}

/** In the words of the config. */
function settingsOf({ max_parallel_launches, snapshot_configuration, launch_template }: FastLaunch): object {
  const {
    launch_template_id: id,
    launch_template_name: name,
    launch_template_version: version,
  } = launch_template ?? {};
  return {
    max_parallel_launches,
    target_resource_count: snapshot_configuration.target_resource_count,
    launch_template: launch_template === undefined ? null : `${id ?? name} ${version}`,
  };
}
