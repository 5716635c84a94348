import { zeroBlockSha256 } from '../../disk/blocks.js';

/** What a block of a snapshot has to be. */
export interface ExpectedBlock {
  readonly sha256: Uint8Array;
  /**
   * Whether somebody may read it, so that it has to be there also where it is zeros: a block of the disk image, or one
   * that the other snapshot has. What follows the disk's end in the last GiB of the volume is nobody's.
   */
  readonly isNeeded: boolean;
}

/**
 * `different`: it has other bytes. `lacking`: it was never written, and has to have data. `random`: it was never written,
 * which an encrypted volume reads as random data (docs/aws-facts.md#ebs-direct).
 */
export type Difference = 'different' | 'lacking' | 'random';

/**
 * Compares a block with what it has to be. Pure.
 * @param found its SHA-256; undefined for a block that was never written
 * @param isEncrypted whether the snapshot is, so that no volume of it reads such a block as zeros
 */
export function compareBlock(
  { sha256, isNeeded }: ExpectedBlock,
  found: Uint8Array | undefined,
  isEncrypted: boolean,
): Difference | undefined {
  if (found !== undefined) return Buffer.compare(found, sha256) === 0 ? undefined : 'different';
  if (Buffer.compare(sha256, zeroBlockSha256) !== 0) return 'lacking';
  return isEncrypted && isNeeded ? 'random' : undefined;
}
