import { blockCount, blockSizeBytes } from '../../world/blocks.js';
import type { World } from '../../world/world.js';
import { findSnapshot, updateSnapshot } from '../ec2/state.js';

/**
 * Inverts one byte of one snapshot; copies of it, and the snapshot that it is a copy of, keep theirs. A block that was
 * never written is written with it.
 *
 * @returns the index of the block; undefined when there is no such snapshot, or no such byte in it.
 */
export async function corruptSnapshot(
  world: World,
  region: string,
  snapshotId: string,
  byte: number,
): Promise<number | undefined> {
  const snapshot = findSnapshot(world, region, snapshotId);
  const blockIndex = Math.floor(byte / blockSizeBytes);
  if (snapshot === undefined || blockIndex >= blockCount(snapshot.volumeSizeGiB)) return undefined;
  const ref = snapshot.data.blocks.get(blockIndex);
  const block = ref === undefined ? Buffer.alloc(blockSizeBytes) : await world.blocks.get(ref);
  const at = byte % blockSizeBytes;
  block[at] = ~(block[at] ?? 0) & 0xff;
  const blocks = new Map(snapshot.data.blocks).set(blockIndex, await world.blocks.put(block));
  const data = { blocks, parent: snapshot.data };
  updateSnapshot(world, region, snapshotId, { data });
  return blockIndex;
}
