import { describeImages, readLaunchPermissions } from '../inventory/region.js';
import { principals } from './record.js';
import { forEach, type Run, resultKey } from './run.js';
import type { Target } from './wanted.js';

/**
 * Reads once more what every image of the run is, after publishing has failed: the manifest has to say what is public or shared,
 * also where an answer was lost or something was taken back. Where it can't be read, the state is unknown.
 */
export async function refresh(run: Run, targets: readonly Target[]): Promise<void> {
  await forEach(
    targets.flatMap((target) => target.regions),
    async (region) => {
      const known = region.images.flatMap(({ name }) => {
        const result = run.results.get(resultKey(name, region.name));
        return result?.imageId === undefined ? [] : [{ name, result, imageId: result.imageId }];
      });
      const shares = new Set(region.images.filter(({ share }) => share.principals.length > 0).map(({ name }) => name));
      try {
        const ids = known.map((one) => one.imageId);
        const now = new Map((await describeImages(region.ec2, 'image-id', ids)).map((image) => [image.ImageId, image]));
        await forEach(known, async ({ name, result, imageId }) => {
          const image = now.get(imageId);
          const shared = image && (shares.has(name) || result.sharedWith.length > 0);
          run.results.set(resultKey(name, region.name), {
            ...result,
            state: image?.State ?? 'missing',
            public: image?.Public ?? false,
            sharedWith: shared ? principals(await readLaunchPermissions(region.ec2, imageId)) : [],
          });
        });
      } catch {
        for (const { name, result } of known)
          run.results.set(resultKey(name, region.name), { ...result, state: 'unknown', public: 'unknown' });
      }
    },
  );
}
