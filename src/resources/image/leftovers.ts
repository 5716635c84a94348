import { isDeepStrictEqual } from 'node:util';
import { explain } from '../../aws/errors.js';
import type { ConfigEntry, Image as ImageConfig } from '../../config/config.js';
import { matchesPattern } from '../../config/name-pattern.js';
import { chooseRegions } from '../../config/regions.js';
import { sourceDigestTag, taggedEntry } from '../../identity/tags.js';
import { groupBy } from '../../report/order.js';
import { mapAll } from '../../run/barrier.js';
import type { Image } from '../../run/found.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { describeImagesBy } from './read.js';

/** An image of the configs, and whether it is wanted in the region that is looked at. */
interface Configured {
  readonly image: ImageConfig;
  readonly isWanted: boolean;
}

/**
 * Warns of images that ami-publish created for the configs in regions or under names which they no longer have: no run
 * looks at them any more. Nothing deletes them, because somebody may use them.
 */
export async function reportLeftoverImages(run: Run, target: Target): Promise<void> {
  const wantedIn = target.configured.map((image) => {
    const { regions, disabled } = chooseRegions(image, { ...target, only: [] });
    return { image, regions: new Set([...regions, ...disabled]) };
  });
  await mapAll(
    target.available.filter(({ enabled }) => enabled),
    async ({ name: region }) => {
      const configured = wantedIn.map(({ image, regions }) => ({ image, isWanted: regions.has(region) }));
      if (configured.every(({ image, isWanted }) => isWanted && image.entry === undefined)) return;
      try {
        const ec2 = await target.clients.ec2(region);
        const images = await describeImagesBy(ec2, [{ Name: 'tag-key', Values: [sourceDigestTag] }]);
        const found = images.flatMap((image) => {
          const why = leftoverReason(image, configured);
          return why === undefined ? [] : [{ image, why }];
        });
        for (const [why, leftovers] of groupBy(found, (one) => one.why)) {
          const shown = leftovers.map(({ image: { name, id } }) => `${name} (${id})`).sort();
          run.report.warning(`${region}: ${why}: ${shown.join(', ')}`);
        }
      } catch (error) {
        run.signal.throwIfAborted();
        run.report.info(`${region} could not be searched for AMIs that no config has: ${explain(error).message}`);
      }
    },
  );
}

/**
 * Why no run looks at an image any more; undefined where one does, and for images of other configs. Where its tags or the
 * run don't show the config, it belongs to the image of its name. Pure.
 */
function leftoverReason({ name, tags }: Image, configured: readonly Configured[]): string | undefined {
  const entry = taggedEntry(tags);
  const named = configured.filter(({ image }) => image.name === name);
  const ofConfig = configured.filter(({ image }) => image.entry && image.entry.config === entry?.config);
  const ofEntry = configured.filter(({ image }) =>
    entry && image.entry ? isDeepStrictEqual(image.entry, entry) : image.name === name,
  );
  const retiring = ofConfig.filter(({ image }) =>
    [image.supersede, image.retention].some((one) => one && matchesPattern(name, one.match)),
  );
  if ([...named, ...ofEntry, ...retiring].some(({ isWanted }) => isWanted)) return undefined;
  if (ofEntry.length > 0) return 'the config has no such region, but AMIs of it exist';
  return entry && ofConfig.length > 0
    ? `${fileOf(entry)} has no image "${entry.name}", but AMIs of it exist`
    : undefined;
}

/** The config without its repository. */
function fileOf({ config }: ConfigEntry): string {
  return config.slice(config.indexOf(':') + 1);
}
