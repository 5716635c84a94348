import { awsCode } from '../../aws/errors.js';
import { createdForTag, followedImageTag } from '../../identity/tags.js';
import { change } from '../../run/change.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { ExistingPlace } from '../public-access/withdraw.js';
import { findConfiguration } from './configuration.js';
import { configurationOf } from './wanted.js';

/**
 * Deletes the distribution configuration that was created for the image. One that is older has the settings of the image
 * still: AWS keeps no former ones, so it is named. Nothing happens to one that follows another image by now.
 * @param withdrawn names of all images that this run withdraws in the region: `refresh` gives an image another name
 */
export async function withdrawDistributionConfiguration(
  run: Run,
  place: ExistingPlace,
  withdrawn: ReadonlySet<string>,
): Promise<void> {
  const settings = configurationOf(place);
  if (settings === undefined) return;
  const { target, region, image } = place;
  const builder = await target.clients.imageBuilder(region.name);
  const found = await findConfiguration(builder, settings.name);
  if (found === undefined || found.tags[followedImageTag] !== image.name) return;
  if (!withdrawn.has(found.tags[createdForTag] ?? '')) {
    run.report.warning(
      `${region.name}: distribution configuration ${settings.name} still has the settings of ${image.name}, because its former ones are not known. Publish the image that it should follow`,
    );
    return;
  }
  try {
    await change(
      run,
      {
        ...inRegion(region),
        image: image.name,
        resource: { kind: 'distribution configuration', name: settings.name },
        action: 'delete',
        from: image.name,
        to: null,
      },
      {
        expected: undefined,
        apply: async () => {
          await builder.deleteDistributionConfiguration({ distributionConfigurationArn: found.arn });
        },
      },
    );
  } catch (error) {
    if (!isInUse(error)) throw error;
    run.report.warning(
      `${region.name}: distribution configuration ${settings.name} still has the settings of ${image.name}, because something uses it`,
    );
  }
}

/** A pipeline uses it. docs/aws-facts.md#image-builder */
export function isInUse(error: unknown): boolean {
  return awsCode(error) === 'ResourceDependencyException';
}
