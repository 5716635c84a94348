import { awsCode } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import { hasContent } from '../../identity/tags.js';
import { change, conflict, type Id, requireId, settled } from '../../run/change.js';
import { afterPartialChange, lookUntilFound } from '../../run/consistency.js';
import { type Ami, unregistered } from '../../run/ensured.js';
import type { Image } from '../../run/found.js';
import { type BuildablePlace, inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { snapshotsOf, type WantedSnapshot } from '../../run/wanted.js';
import { ensureAttributes } from './attributes.js';
import { registersInMs } from './await.js';
import { conflictError, imageConflicts } from './conflicts.js';
import { asAmi, findImage } from './find.js';
import { describeImages } from './read.js';
import { describeRegistration, registerInput } from './registration.js';
import { removeFailed } from './remove-failed.js';

/**
 * Registers the image, unless one of that name exists: then it must come from our source and be as wanted.
 * @param snapshots the IDs of all that it is built from
 * @param onId called with the ID as soon as AWS gives it, before the wait: whatever happens then, the image exists
 */
export async function ensureImage(
  run: Run,
  place: BuildablePlace,
  snapshots: ReadonlyMap<WantedSnapshot, Id>,
  onId: (imageId: string) => void,
): Promise<Ami> {
  const found = findImage(place);
  if (found?.state === 'failed' && hasContent(found.tags, place.image.recipe)) {
    await removeFailed(run, place, found);
  } else if (found) return adopt(run, place, found);

  const { region, image } = place;
  const root = snapshots.get(image.recipe.snapshot);
  const all = snapshotsOf(image).flatMap((wanted) => snapshots.get(wanted) ?? []);
  const expected = unregistered(region, { root, all }, image.recipe.tags);
  return change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'image' },
      action: 'create',
      from: null,
      to: describeRegistration(image),
    },
    {
      expected,
      apply: async () => {
        try {
          const imageId = await register(place, snapshots);
          onId(imageId);
          const { state, createdMs } = await region.awaitImage(imageId, registersInMs);
          return { ...expected, id: imageId, state, createdMs };
        } catch (error) {
          // Another run was first, or an earlier answer to us was lost: the name is the mutex.
          if (awsCode(error) !== 'InvalidAMIName.Duplicate') throw error;
          return adopt(run, place, await findRegistered(run, place, error));
        }
      },
    },
  );
}

async function register(
  { region, image }: BuildablePlace,
  snapshots: ReadonlyMap<WantedSnapshot, Id>,
): Promise<string> {
  const idOf = (wanted: WantedSnapshot): string => {
    const id = snapshots.get(wanted);
    if (id === undefined) throw new Error(`bug: the snapshot ${wanted.name} was not created`);
    return requireId(id);
  };
  const { ImageId } = await region.ec2.registerImage(registerInput(image, idOf));
  return given(ImageId, 'ImageId of RegisterImage');
}

/** The image that has the name. AWS may not show it yet; and it may be ours, so whatever fails here leaves that open. */
async function findRegistered(run: Run, { region, image }: BuildablePlace, duplicate: unknown): Promise<Image> {
  return afterPartialChange(async () => {
    const look = async () => (await describeImages(region.ec2, 'name', [image.name]))[0];
    const found = await lookUntilFound(
      run,
      `the image ${image.name} in ${region.name}, although its name is taken`,
      look,
    );
    if (!found) throw duplicate;
    return found;
  });
}

/** Takes over an image that exists. Throws, or notes a conflict in a plan, when it isn't what the config wants. */
async function adopt(run: Run, place: BuildablePlace, found: Image): Promise<Ami> {
  const { region, image } = place;
  for (const difference of imageConflicts(found, image, region.found.snapshotsById)) {
    const { kind, name, from, to } = difference;
    const resource = name === undefined ? { kind } : { kind, name };
    const what = { ...inRegion(region), image: image.name, resource, from, to };
    conflict(run, what, conflictError(image.name, found.id, difference));
  }
  const ready = found.state === 'available' ? found : await settled(run, found.id, region.awaitImage);
  if (hasContent(found.tags, image.recipe)) await ensureAttributes(run, place, found);
  return asAmi(region, ready ?? found);
}
