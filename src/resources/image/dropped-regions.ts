import { explain } from '../../aws/errors.js';
import { chooseRegions } from '../../config/regions.js';
import { taggedDigest } from '../../identity/tags.js';
import { mapAll } from '../../run/barrier.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { describeImages } from './read.js';

/**
 * Warns of images with the configs' names that ami-publish created in regions which the configs no longer have: no run
 * looks at them any more. Nothing deletes them, because somebody may use them.
 */
export async function reportDroppedRegions(run: Run, target: Target): Promise<void> {
  const wantedIn = new Map(
    target.configured.map((image) => {
      const { regions, disabled } = chooseRegions(image, { ...target, only: [] });
      return [image.name, new Set([...regions, ...disabled])] as const;
    }),
  );
  await mapAll(
    target.available.filter(({ enabled }) => enabled),
    async ({ name: region }) => {
      const names = [...wantedIn].flatMap(([name, regions]) => (regions.has(region) ? [] : [name]));
      if (names.length === 0) return;
      try {
        const found = await describeImages(await target.clients.ec2(region), 'name', names);
        for (const { id, name, tags } of found) {
          if (taggedDigest(tags) === undefined) continue;
          run.report.warning(
            `${region}: ${name} (${id}) exists, but the config has no such region. Add the region, or deregister the AMI`,
          );
        }
      } catch (error) {
        run.signal.throwIfAborted();
        run.report.info(`${region}, which no config has, could not be read: ${explain(error).message}`);
      }
    },
  );
}
