import { createCipheriv, createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { blockCount, blockSizeBytes } from '../../world/blocks.js';
import type { World } from '../../world/world.js';
import { findSnapshot } from '../ec2/state.js';

/**
 * The raw bytes of a volume made from a snapshot, as an instance would read them: `volumeSizeGiB` GiB, block by block.
 * A block that was never written reads as zeroes, but from an encrypted volume as garbage: EBS decrypts what was never
 * encrypted (docs/aws-facts.md#ebs-direct). The garbage is the same each time. No AWS operation shows this; the control API serves
 * it as `GET /_emulator/worlds/:id/volumes/:region/:snapshotId?encrypted=true`.
 *
 * @param options `encrypted`: the volume's; default the snapshot's, and always true when the snapshot is.
 * @returns undefined when there is no such snapshot.
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
  const zeroes = Buffer.alloc(blockSizeBytes);
  async function* blocks() {
    for (let index = 0; index < count; index++) {
      const ref = snapshot?.data.blocks.get(index);
      if (ref !== undefined) yield await world.blocks.get(ref);
      else yield encrypted ? garbage(`${snapshotId} ${index}`, zeroes) : zeroes;
    }
  }
  return Readable.from(blocks(), { objectMode: false, highWaterMark: blockSizeBytes });
}

function garbage(seed: string, zeroes: Buffer): Buffer {
  const key = createHash('sha256').update(seed).digest();
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(zeroes);
}
