import { createCipheriv, createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { blockCount, blockSizeBytes, type SnapshotData } from '../../world/blocks.js';
import type { World } from '../../world/world.js';
import { findSnapshot } from '../ec2/state.js';

/** A volume, as far as its bytes depend on it. */
export interface VolumeContent {
  /** Undefined: nothing was ever written to the volume. */
  readonly data?: SnapshotData | undefined;
  readonly encrypted: boolean;
  /** What is garbage on the volume follows from it. */
  readonly seed: string;
}

const zeros = Buffer.alloc(blockSizeBytes);

/**
 * A block of a volume, as an instance reads it. Blocks that were never written read as zeros. On an encrypted volume they
 * read as garbage, because EBS decrypts what was never encrypted (docs/aws-facts.md#ebs-direct). The garbage is the same
 * each time.
 */
export async function volumeBlock(world: World, { data, encrypted, seed }: VolumeContent, index: number) {
  const ref = data?.blocks.get(index);
  if (ref !== undefined) return world.blocks.get(ref);
  return encrypted ? garbage(`${seed} ${index}`) : zeros;
}

/**
 * The raw bytes of a volume that is created from a snapshot. No AWS operation returns these bytes; the control API does.
 *
 * @param options.encrypted whether the volume is encrypted. A volume of an encrypted snapshot always is.
 * @returns the volume's `volumeSizeGiB` GiB; undefined when there is no such snapshot.
 */
export function volumeStream(
  world: World,
  region: string,
  snapshotId: string,
  options: { readonly encrypted?: boolean } = {},
): Readable | undefined {
  const snapshot = findSnapshot(world, region, snapshotId);
  if (snapshot === undefined) return undefined;
  const encrypted = snapshot.encrypted || options.encrypted === true;
  const content = { data: snapshot.data, encrypted, seed: snapshotId };
  const count = blockCount(snapshot.volumeSizeGiB);
  async function* blocks() {
    for (let index = 0; index < count; index++) yield await volumeBlock(world, content, index);
  }
  return Readable.from(blocks(), { objectMode: false, highWaterMark: blockSizeBytes });
}

function garbage(seed: string): Buffer {
  const key = createHash('sha256').update(seed).digest();
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(zeros);
}
