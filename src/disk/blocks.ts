import { createHash } from 'node:crypto';

/** The size of a block of an EBS snapshot: EBS direct has no other. */
export const blockBytes = 512 * 1024;
/** The size of a SHA-256. */
export const digestBytes = 32;

/** A block of zeros, which every part of a program may read and none may write to. */
export const zeroBlock: Uint8Array = new Uint8Array(blockBytes);
export const zeroBlockSha256: Uint8Array = createHash('sha256').update(zeroBlock).digest();

/** The SHA-256 of a block whose end, where `bytes` is shorter, is zeros. That of zeros is computed once. */
export function blockSha256(bytes: Uint8Array): Uint8Array {
  if (isZero(bytes)) return zeroBlockSha256;
  const hash = createHash('sha256').update(bytes);
  if (bytes.byteLength < blockBytes) hash.update(zeroBlock.subarray(bytes.byteLength));
  return hash.digest();
}

/** Whether there is nothing but zeros; of other content, a few bytes are looked at. */
export function isZero(bytes: Uint8Array): boolean {
  return Buffer.compare(bytes, zeroBlock.subarray(0, bytes.byteLength)) === 0;
}
