import { createCipheriv, createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { blockCount, blockSizeBytes } from '../../world/blocks.js';
import type { World } from '../../world/world.js';
import { findSnapshot } from '../ec2/state.js';

/**
 * The raw bytes of a volume that is created from a snapshot, as an instance would read them. Blocks that were never
 * written read as zeros. On an encrypted volume they read as garbage, because EBS decrypts what was never encrypted
 * (docs/aws-facts.md#ebs-direct). The garbage is the same each time. No AWS operation returns these bytes; the control
 * API does.
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
  const count = blockCount(snapshot.volumeSizeGiB);
  const zeros = Buffer.alloc(blockSizeBytes);
  async function* blocks() {
    for (let index = 0; index < count; index++) {
      const ref = snapshot?.data.blocks.get(index);
      if (ref !== undefined) yield await world.blocks.get(ref);
      else yield encrypted ? garbage(`${snapshotId} ${index}`, zeros) : zeros;
    }
  }
  return Readable.from(blocks(), { objectMode: false, highWaterMark: blockSizeBytes });
}

function garbage(seed: string, zeros: Buffer): Buffer {
  const key = createHash('sha256').update(seed).digest();
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(zeros);
}
