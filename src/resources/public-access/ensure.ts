import type { Image } from '@aws-sdk/client-ec2';
import { awsCode } from '../../aws/errors.js';
import { whileRefused } from '../../aws/wait.js';
import { PublishError } from '../../error.js';
import type { Inventory } from '../../opening/inventory.js';
import { afterwards } from '../../run/afterwards.js';
import type { Publication } from '../../run/publication.js';
import { change, type Id, known, type Run } from '../../run/run.js';
import { untilShown } from '../../run/shown.js';
import type { Region, WantedImage } from '../../run/wanted.js';
import { chooseImage } from '../image/ensure.js';
import { describeImages, readVolumePermissions, rootSnapshotId } from '../image/read.js';
import type { PublicBlock } from './read.js';

/** A block on public access that was lifted is gone everywhere after ten minutes at the latest (aws-facts, section 2). */
const unblockingForMs = 15 * 60_000;

/** Why AWS never lets an image be public: nothing can be done about it in place. Pure. */
export function publicObstacles(image: Image): string[] {
  const all: [boolean, string][] = [
    [(image.BlockDeviceMappings ?? []).some((mapping) => mapping.Ebs?.Encrypted), 'its snapshot is encrypted'],
    [(image.ProductCodes ?? []).length > 0, 'it has product codes'],
    [(image.ImageWatermarks ?? []).length > 0, 'it has a watermark'],
  ];
  return all.flatMap(([applies, why]) => (applies ? [why] : []));
}

/** Makes the snapshot public: before its image, so that nobody finds a public image that can't be copied. */
export async function ensurePublicSnapshot(
  run: Run,
  { region, image, snapshotId, volumePermissions }: Publication,
): Promise<void> {
  if (volumePermissions.includes('all')) return;
  const modify = async (how: 'Add' | 'Remove') => {
    await region.ec2.modifySnapshotAttribute({
      SnapshotId: known(snapshotId),
      Attribute: 'createVolumePermission',
      CreateVolumePermission: { [how]: [{ Group: 'all' }] },
    });
  };
  const isShown = async () => (await readVolumePermissions(region.ec2, known(snapshotId))).includes('all');
  const owner = image.made ? image.made.snapshot.owner : image.name;
  const about = { image: owner, resource: 'volume permission', id: snapshotId };
  await givePublic(run, region, about, region.publishing.blocks.snapshots, modify, isShown);
}

/** Makes the image public, and reads it again to see that it is. */
export async function ensurePublicImage(run: Run, { region, image, made }: Publication): Promise<void> {
  if (made.public) return;
  const modify = async (how: 'Add' | 'Remove') => {
    await region.ec2.modifyImageAttribute({ ImageId: known(made.id), LaunchPermission: { [how]: [{ Group: 'all' }] } });
  };
  const isShown = async () => {
    const [now] = await describeImages(region.ec2, 'image-id', [known(made.id)]);
    return now?.Public === true;
  };
  const about = { image: image.name, resource: 'launch permission', id: made.id };
  await givePublic(run, region, about, region.publishing.blocks.images, modify, isShown);
}

/** Gives the permission `all`, and looks until AWS shows it. */
async function givePublic(
  run: Run,
  region: Region,
  { image, resource, id }: { readonly image: string; readonly resource: string; readonly id: Id },
  block: PublicBlock | undefined,
  modify: (how: 'Add' | 'Remove') => Promise<void>,
  isShown: () => Promise<boolean>,
): Promise<void> {
  await change(
    run,
    { region: region.name, image, resource, action: 'publish', from: 'private', to: 'all' },
    {
      expected: undefined,
      apply: async () => {
        await whileBlocked(run, block, () => modify('Add'));
        const message = `${known(id)} in ${region.name} does not have the ${resource} all, although AWS took the request`;
        const hint = 'Run again; if it stays so, look for a policy of the organization that takes it back.';
        await afterwards(() => untilShown(run, new PublishError('aws', message, { hint }), isShown));
      },
      undo: () => modify('Remove').then(() => true),
    },
  );
}

/**
 * After a block was lifted AWS may go on refusing for some minutes. Preflight has seen to it that it was lifted; where it
 * could not look, the first refusal is the answer.
 */
async function whileBlocked(run: Run, block: PublicBlock | undefined, step: () => Promise<void>): Promise<void> {
  if (block?.state === 'unknown') return step();
  const again = (error: unknown): boolean => awsCode(error) === 'OperationNotPermitted';
  await whileRefused(
    { clock: run.clock, signal: run.signal, timeoutMs: unblockingForMs, deadline: run.deadline, again },
    step,
  );
}

/** Those of the images that are, or whose snapshots are, to become public and aren't yet. */
export function becoming(
  kind: 'images' | 'snapshots',
  images: readonly WantedImage[],
  found: Inventory,
): WantedImage[] {
  return images.filter((image) => {
    if (!image.config.public || image.config.temporary) return false;
    const existing = chooseImage(found.images.get(image.name) ?? [], image);
    if (kind === 'images') return !existing?.Public;
    const snapshotId = existing && rootSnapshotId(existing);
    const permissions = snapshotId === undefined ? [] : (found.volumePermissions.get(snapshotId) ?? []);
    return image.config.public_snapshot && !permissions.includes('all');
  });
}

/** Lifts the account's blocks on public access in the regions that need it, where the config allows it. */
export async function ensureUnblocked(run: Run, region: Region, here: readonly WantedImage[]): Promise<void> {
  const { blocks } = region.publishing;
  const lift = async (kind: 'images' | 'snapshots'): Promise<void> => {
    if (kind === 'images') await region.ec2.disableImageBlockPublicAccess({});
    else await region.ec2.disableSnapshotBlockPublicAccess({});
  };
  for (const kind of ['images', 'snapshots'] as const) {
    const block = blocks[kind];
    if (block === undefined || block.state === 'unblocked' || block.state === 'unknown') continue;
    // Preflight has refused what the config doesn't allow; an image that needs no lifting isn't asked.
    const images = becoming(kind, here, region.found);
    const mayLift = block.managedBy !== 'declarative-policy' && images.every((image) => image.mayUnblock);
    if (images.length === 0 || !mayLift) continue;
    await change(
      run,
      {
        region: region.name,
        image: '',
        resource: `block public access for ${kind}`,
        action: 'update',
        from: block.state,
        to: 'unblocked',
      },
      { expected: undefined, apply: () => lift(kind) },
    );
    if (!run.policy.applies) continue;
    run.report.warning(
      `${region.name}: the block on public access for ${kind} is lifted, as allow_unblock_public_access says, and stays so`,
    );
  }
}
