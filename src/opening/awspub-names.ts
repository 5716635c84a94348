import { taggedDigest } from '../identity/tags.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';

/**
 * Reports images to which awspub gives another name, because it reads a value of the config mapping as a number, and
 * those that it has created under that name.
 */
export function reportAwspubNames(run: Run, { regions }: Target): void {
  const images = new Map(regions.flatMap((region) => region.images).map((image) => [image.name, image]));
  for (const { name, config } of images.values()) {
    const { awspubName: other } = config;
    if (other === undefined) continue;
    const made = regions.flatMap((region) =>
      (region.found.images.get(other) ?? [])
        .filter(({ tags }) => taggedDigest(tags) !== undefined)
        .map(({ id }) => `${id} in ${region.name}`),
    );
    const why = `awspub calls ${name} ${other}, because it reads the value in the config mapping as a number`;
    if (made.length === 0) run.report.info(why);
    else
      run.report.warning(
        `${why}. It has created ${made.join(', ')}. To go on with these, write the value as in ${other}, in quotes`,
      );
  }
}
