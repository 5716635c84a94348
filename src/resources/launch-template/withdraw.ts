import { change } from '../../run/change.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { ExistingPlace } from '../public-access/withdraw.js';
import { formerDefault } from './description.js';
import { setDefaultVersion } from './ensure.js';
import { type LaunchTemplate, type LaunchTemplateVersion, readLaunchTemplates, readVersions } from './read.js';
import { launchTemplatesOf } from './wanted.js';

/**
 * Makes the former default version of each launch template the default again where the default one has the image. The
 * version with the image stays, because an Auto Scaling group may name it.
 * @param withdrawn IDs of all images that this run withdraws in the region
 */
export async function withdrawLaunchTemplates(
  run: Run,
  place: ExistingPlace,
  withdrawn: ReadonlySet<string>,
): Promise<void> {
  const { region, found } = place;
  const ids = launchTemplatesOf(place).map(({ launch_template_id: id }) => id);
  if (ids.length === 0) return;
  for (const template of await readLaunchTemplates(region.ec2)) {
    if (!ids.includes(template.id)) continue;
    const versions = await readVersions(region.ec2, template.id);
    const ours = versions.filter(({ imageId }) => imageId === found.id).map(({ number }) => number);
    if (ours.includes(template.defaultVersion)) await restoreDefault(run, place, template, versions, withdrawn);
    if (ours.includes(template.latestVersion)) {
      run.report.warning(
        `${region.name}: version ${template.latestVersion} of launch template ${template.id} still launches ${found.id} and is the latest one. Delete it if anything launches $Latest`,
      );
    }
  }
}

async function restoreDefault(
  run: Run,
  { region, image, found }: ExistingPlace,
  template: LaunchTemplate,
  versions: readonly LaunchTemplateVersion[],
  withdrawn: ReadonlySet<string>,
): Promise<void> {
  const former = lastUsable(template.defaultVersion, versions, withdrawn);
  if (former === undefined) {
    run.report.warning(
      `${region.name}: the default version of launch template ${template.id} still launches ${found.id}, because its former default is not known or no longer exists`,
    );
    return;
  }
  await change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'default launch template version', name: template.id },
      action: 'revoke',
      from: image.name,
      to: former,
    },
    { expected: undefined, apply: () => setDefaultVersion(region.ec2, template.id, former) },
  );
}

/** Goes back from default to default until one does not launch an image that is withdrawn. Pure. */
export function lastUsable(
  defaultVersion: number,
  versions: readonly LaunchTemplateVersion[],
  withdrawn: ReadonlySet<string>,
): number | undefined {
  let version = versions.find(({ number }) => number === defaultVersion);
  const seen = new Set<number>();
  while (version?.imageId !== undefined && withdrawn.has(version.imageId) && !seen.has(version.number)) {
    seen.add(version.number);
    const former = formerDefault(version.description);
    version = versions.find(({ number }) => number === former);
  }
  return version === undefined || seen.has(version.number) ? undefined : version.number;
}
