import { change } from '../../run/change.js';
import type { Image } from '../../run/found.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { describeImages } from '../image/read.js';
import type { ExistingPlace } from '../public-access/withdraw.js';
import { parameterNames, showValue } from './names.js';
import { type FormerValue, readHistory, readParameters } from './read.js';
import { recordParameter } from './record.js';
import { deleteParameter, writeFormerValue } from './write.js';

/**
 * Points every parameter that points to the image back to its last usable value, from AWS's own history. A parameter
 * that was created for an image that is withdrawn is deleted; one whose former images are gone is left and reported.
 * @param withdrawn IDs of all images that this run withdraws in the region: nobody is pointed to one of them
 */
export async function withdrawParameters(
  run: Run,
  place: ExistingPlace,
  withdrawn: ReadonlySet<string>,
): Promise<void> {
  const { target, region, image, found } = place;
  const names = parameterNames(place);
  if (names.length === 0) return;
  const ssm = await target.clients.ssm(region.name);
  const stored = await readParameters(ssm, names);
  for (const name of names) {
    if (stored.get(name)?.value !== found.id) continue;
    // The image's present state isn't enough: an unpublish that ended early has made it private.
    const isPublic = image.config.public || found.public;
    const { formers, createdWith } = await readHistory(ssm, name);
    const others = formers.filter(({ value }) => !withdrawn.has(value));
    const former = await firstUsable(region, others, found, isPublic);
    if (former === undefined && !(createdWith !== undefined && withdrawn.has(createdWith))) {
      const tried = others.length === 0 ? '' : ` (${others.map(({ value }) => showValue(value)).join(', ')})`;
      run.report.warning(
        `${region.name}: SSM parameter ${name} still points to ${found.id}, because no former value can be used${tried}`,
      );
      continue;
    }
    await change(
      run,
      {
        ...inRegion(region),
        image: image.name,
        resource: { kind: 'SSM parameter', name },
        action: 'revoke',
        from: `the image ${image.name}`,
        to: former === undefined ? null : 'a former value',
      },
      {
        expected: undefined,
        apply: async () => {
          if (former === undefined) await deleteParameter(ssm, name);
          else await writeFormerValue(run, { ssm, name }, former);
        },
      },
    );
    if (run.policy.applies) recordParameter(run, place, name, false);
  }
}

/**
 * The first former value that readers of the parameter can use: an image that is available, public where ours was, and
 * not newer than ours, for a newer one was unpublished before; or any text that names no image.
 */
async function firstUsable(
  region: Region,
  formers: readonly FormerValue[],
  { createdMs }: Image,
  isPublic: boolean,
): Promise<FormerValue | undefined> {
  const ids = formers.map(({ value }) => value).filter(namesImage);
  const images = new Map((await describeImages(region.ec2, 'image-id', ids)).map((image) => [image.id, image]));
  return formers.find(({ value }) => {
    if (!namesImage(value)) return true;
    const image = images.get(value);
    if (image?.state !== 'available' || image.createdMs >= createdMs) return false;
    return image.public || !isPublic;
  });
}

function namesImage(value: string): boolean {
  return value.startsWith('ami-');
}
