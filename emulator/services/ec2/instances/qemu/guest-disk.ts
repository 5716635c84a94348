import { blockSizeBytes } from '../../../../world/blocks.js';
import type { World } from '../../../../world/world.js';
import { type VolumeContent, volumeBlock } from '../../../ebs/volume.js';
import type { ReadableDisk } from './nbd-server.js';

/** A volume as its guest gets it. */
export interface GuestVolume extends VolumeContent {
  readonly volumeId: string;
  readonly sizeGiB: number;
}

/** The bytes of a volume at any place. */
export function guestDisk(world: World, volume: GuestVolume): ReadableDisk {
  // Most reads go on in the block of the last one.
  let last: { readonly index: number; readonly block: Promise<Buffer> } | undefined;
  const blockAt = (index: number) => {
    if (last?.index !== index) last = { index, block: volumeBlock(world, volume, index) };
    return last.block;
  };
  return {
    sizeBytes: volume.sizeGiB * 2 ** 30,
    async read(offset, sizeBytes) {
      const parts: Buffer[] = [];
      for (let at = offset; at < offset + sizeBytes; ) {
        const start = at % blockSizeBytes;
        const end = Math.min(blockSizeBytes, start + offset + sizeBytes - at);
        const block = await blockAt(Math.floor(at / blockSizeBytes));
        parts.push(block.subarray(start, end));
        at += end - start;
      }
      return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    },
  };
}
