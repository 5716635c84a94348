import { awsCode } from '../../aws/errors.js';
import { PublishError } from '../../error.js';
import { formatDuration } from '../../report/progress.js';
import { change, type Id, requireId } from '../../run/change.js';
import { afterPartialChange, toleratingRefusal, untilVisible, whilePassing } from '../../run/consistency.js';
import { regionKey } from '../../run/ledger.js';
import { inRegion, type Publication, type PublicationSnapshot } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';
import { describeImage } from '../image/read.js';
import { readVolumePermissions } from '../snapshot/read.js';
import { becomingPublic } from './becoming.js';
import { modifyImageForAll, modifySnapshotForAll } from './modify.js';

/** A removed block on public access is gone everywhere after ten minutes at the latest (docs/aws-facts.md#public-access). */
const unblockedWithinMs = 15 * 60_000;

/** Makes a snapshot public: before its images, so that nobody finds a public image that can't be copied. */
export async function ensurePublicSnapshot(
  run: Run,
  region: Region,
  { id, volumePermissions, owner }: PublicationSnapshot,
): Promise<void> {
  if (volumePermissions.includes('all')) return;
  await makePublic(run, region, {
    kind: 'volume permission',
    image: owner,
    id,
    block: 'snapshots',
    modify: (snapshotId, how) => modifySnapshotForAll(region.ec2, snapshotId, how),
    isPublic: async (snapshotId) => (await readVolumePermissions(region.ec2, snapshotId)).includes('all'),
  });
}

/** Makes the image public, and reads it again to see that it is. */
export async function ensurePublicImage(run: Run, { region, image, ami }: Publication): Promise<void> {
  if (ami.public) return;
  await makePublic(run, region, {
    kind: 'launch permission',
    image: image.name,
    id: ami.id,
    block: 'images',
    modify: (id, how) => modifyImageForAll(region.ec2, id, how),
    isPublic: async (id) => (await describeImage(region.ec2, id))?.public === true,
  });
}

/** An image or a snapshot that is to become public. */
interface BecomingPublic {
  readonly kind: 'launch permission' | 'volume permission';
  /** Name of the image that it is counted under; empty when several share it. */
  readonly image: string;
  readonly id: Id;
  /** Whose block on public access concerns it. */
  readonly block: 'images' | 'snapshots';
  modify(id: string, how: 'Add' | 'Remove'): Promise<void>;
  isPublic(id: string): Promise<boolean>;
}

/** Gives the permission `all`, and looks until AWS shows it. */
async function makePublic(run: Run, region: Region, becoming: BecomingPublic): Promise<void> {
  const { kind, image, id, modify, isPublic } = becoming;
  await change(
    run,
    { ...inRegion(region), image, resource: { kind }, action: 'publish', from: 'private', to: 'all' },
    {
      expected: undefined,
      apply: async () => {
        await toleratingRefusal(
          run,
          () => isPublic(requireId(id)),
          () => whileBlocked(run, region, becoming, () => modify(requireId(id), 'Add')),
        );
        const missing = new PublishError(
          'aws',
          `AWS accepted the ${kind} \`all\` of ${requireId(id)}, but does not show it`,
          { hint: 'Run again. If this continues, look for a policy of the organization that revokes it.' },
        );
        await afterPartialChange(() => untilVisible(run, missing, () => isPublic(requireId(id))));
      },
      undo: () => modify(requireId(id), 'Remove').then(() => true),
    },
  );
}

/** After this run has removed a block, AWS may go on refusing for some minutes. Otherwise a refusal is the answer. */
async function whileBlocked(
  run: Run,
  region: Region,
  { block, id, kind }: BecomingPublic,
  step: () => Promise<void>,
): Promise<void> {
  const { name } = region;
  const wasRemoved = run.ledger.changes.some(
    ({ change, outcome }) =>
      regionKey(change) === regionKey(inRegion(region)) &&
      change.resource.kind === 'block public access' &&
      change.resource.name === block &&
      outcome === 'done',
  );
  if (!wasRemoved) return step();
  const again = (error: unknown): boolean => awsCode(error) === 'OperationNotPermitted';
  const onRefused = (_: unknown, waitedMs: number) =>
    run.report.progress(
      `${name} ${kind} ${requireId(id)}`,
      `${name}  ${requireId(id)} waits until the removal of the block on public access takes effect  ${formatDuration(waitedMs)}`,
    );
  await whilePassing(run, { timeoutMs: unblockedWithinMs, again, onRefused }, step);
}

/** Removes the account's blocks on public access in a region that needs it, where the config allows it. */
export async function ensureUnblocked(run: Run, region: Region, here: readonly WantedImage[]): Promise<void> {
  const remove = async (kind: 'images' | 'snapshots'): Promise<void> => {
    if (kind === 'images') await region.ec2.disableImageBlockPublicAccess({});
    else await region.ec2.disableSnapshotBlockPublicAccess({});
  };
  for (const kind of ['images', 'snapshots'] as const) {
    const block = region.publishing.blocks[kind];
    if (block === undefined || block.state === 'unblocked' || block.state === 'unknown') continue;
    // Preflight has refused what the config doesn't allow; an image that doesn't need it isn't asked.
    const images = becomingPublic(kind, here, region.found);
    const mayRemove = block.managedBy !== 'declarative-policy' && images.every((image) => image.mayUnblock);
    if (images.length === 0 || !mayRemove) continue;
    await change(
      run,
      {
        ...inRegion(region),
        image: '',
        resource: { kind: 'block public access', name: kind },
        action: 'update',
        from: block.state,
        to: 'unblocked',
      },
      { expected: undefined, apply: () => remove(kind) },
    );
    if (!run.policy.applies) continue;
    run.report.warning(
      `${region.name}: the block on public access for ${kind} was removed (\`allow_unblock_public_access\`) and remains off`,
    );
  }
}
