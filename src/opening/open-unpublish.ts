import { originalTag, refreshOfTag, taggedDigest } from '../identity/tags.js';
import { describeImages } from '../resources/image/read.js';
import { recordFound } from '../resources/image/record.js';
import { attempt, mapAll } from '../run/barrier.js';
import type { Image } from '../run/found.js';
import { inTarget, scopeOf } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';
import type { WantedImage } from '../run/wanted.js';

/**
 * The same targets with all that `refresh` has registered from the images, once or several times: it is the same content,
 * and no config has its name.
 */
export async function openUnpublish(run: Run, targets: readonly Target[]): Promise<Target[]> {
  return mapAll(targets, (target) => withAllRefreshed(inTarget(run, target), target));
}

async function withAllRefreshed(run: Run, target: Target): Promise<Target> {
  const regions = await mapAll(target.regions, async (region) => {
    const opened = await attempt(run, scopeOf(region, region.images), () => withRefreshed(run, target, region));
    return opened ?? region; // what the configs name is withdrawn in any case
  });
  return { ...target, regions };
}

async function withRefreshed(run: Run, target: Target, region: Region): Promise<Region> {
  const images = [...region.images];
  const found = new Map(region.found.images);
  for (let latest = images; latest.length > 0; ) {
    const refreshed = (await readRefreshed(region, latest)).filter(({ name }) => !found.has(name));
    latest = refreshed.flatMap((ami) => asWanted(ami, latest) ?? []);
    for (const { name } of latest) {
      found.set(
        name,
        refreshed.filter((ami) => ami.name === name),
      );
    }
    images.push(...latest);
  }
  const opened = { ...region, images, found: { ...region.found, images: found } };
  for (const image of images.slice(region.images.length)) recordFound(run, { target, region: opened, image });
  return opened;
}

/** AMIs that were registered from these images, as their tag says. */
async function readRefreshed({ ec2 }: Region, images: readonly WantedImage[]): Promise<Image[]> {
  const names = images.map(({ name }) => name);
  const tagged = await mapAll([refreshOfTag, originalTag], (tag) => describeImages(ec2, `tag:${tag}`, names));
  const distinct = new Map(tagged.flat().map((image) => [image.id, image]));
  return [...distinct.values()].filter(({ tags }) => taggedDigest(tags) !== undefined);
}

/** What was registered from one of the images has the rest of its config. */
function asWanted({ name, tags }: Image, images: readonly WantedImage[]): WantedImage | undefined {
  const original = images.find((image) => [tags[refreshOfTag], tags[originalTag]].includes(image.name));
  return original && { ...original, name, config: { ...original.config, name, marketplace: undefined } };
}
