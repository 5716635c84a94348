import { parseLicenseArn } from '../../config/license-arn.js';
import { formerDefault } from '../../resources/launch-template/description.js';
import { readLaunchTemplates, readVersions } from '../../resources/launch-template/read.js';
import { readLicenseConfiguration } from '../../resources/license/read.js';
import { mapAll } from '../../run/barrier.js';
import type { Region, Target } from '../../run/target.js';
import type { RememberedRegion } from './account.js';

type Templates = NonNullable<RememberedRegion['launchTemplates']>;

/**
 * The IDs of all launch templates, and of those that the configs name the versions, each with its AMI: nothing else that
 * a version says. undefined where no config names one: then nobody looks at them.
 */
export async function launchTemplatesOf(
  { configured }: Target,
  { ec2 }: Region,
  known: ReadonlySet<string>,
): Promise<Templates | undefined> {
  const isNamed = configured.some(
    ({ launch_templates: templates, fast_launch: fast }) => templates.length > 0 || fast?.launch_template !== undefined,
  );
  if (!isNamed) return undefined;
  return mapAll(await readLaunchTemplates(ec2), async ({ id, name, defaultVersion, latestVersion }) => {
    const versions = known.has(id) ? await readVersions(ec2, id) : [];
    return {
      ...{ id, defaultVersion, latestVersion },
      ...(known.has(name) ? { name } : {}),
      versions: versions.map(({ number, imageId = '', description }) => {
        const former = formerDefault(description);
        return {
          number,
          ...(/^ami-[0-9a-f]+$/.test(imageId) ? { imageId } : {}),
          ...(former === undefined ? {} : { formerDefault: former }),
        };
      }),
    };
  });
}

/** The states of the license configurations that the configs name. */
export async function licensesOf({ clients, configured }: Target, { name }: Region): Promise<Record<string, string>> {
  const arns = configured
    .flatMap(({ license_configuration_arns: all }) => all)
    .filter((arn) => parseLicenseArn(arn).region === name);
  const read = await mapAll(new Set(arns), async (arn) => {
    const found = await readLicenseConfiguration(await clients.licenseManager(name), arn);
    return found === 'unknown' ? [] : [[arn, found === 'missing' ? found : found.status] as const];
  });
  return Object.fromEntries(read.flat());
}
