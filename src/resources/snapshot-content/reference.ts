import type { EBS } from '@aws-sdk/client-ebs';
import type { Clock } from '../../aws/wait.js';
import { blockBytes, blockSha256, digestBytes, zeroBlock, zeroBlockSha256 } from '../../disk/blocks.js';
import type { DiskContent } from '../../disk/content.js';
import type { LocalDisk, Source } from '../../run/wanted.js';
import { readOneBlock } from '../../upload/ebs-direct/read-blocks.js';
import type { ExpectedBlock } from './compare.js';
import type { Sample } from './sample.js';

/** What snapshots are compared with. */
export interface Reference {
  /** `file`, or the ID of a snapshot: as the tag has it. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** A block of the sample. */
  expected(block: number): ExpectedBlock;
  /** The bytes of a block, to show where a difference begins. */
  bytes(block: number, signal: AbortSignal): Promise<Uint8Array>;
}

/** The disk image that a source is. */
export function fileOf({ origin }: Source): LocalDisk | undefined {
  return origin.kind === 'file' || origin.kind === 'direct' ? origin.local : undefined;
}

interface FileReference extends Reference {
  readonly diskBytes: number;
  close(): Promise<void>;
}

/**
 * The disk image file: by the digests of the pass over it, or, where these aren't those of the disk, by its content, which
 * is opened once, when it is needed.
 */
export async function fileReference(local: LocalDisk, sample: Sample, signal: AbortSignal): Promise<FileReference> {
  let opened: Promise<DiskContent> | undefined;
  const open = (): Promise<DiskContent> => {
    opened ??= local.open(signal);
    return opened;
  };
  const known = local.content?.digest.blockSha256;
  const diskBytes = local.diskSizeBytes;
  const ofDisk = Math.ceil(diskBytes / blockBytes);
  const digests = known ?? (await hashContent(await open(), ofDisk, sample, signal));
  return {
    id: 'file',
    name: local.name,
    diskBytes,
    expected: (block) =>
      block < ofDisk
        ? { sha256: digestAt(digests, block), isNeeded: true }
        : { sha256: zeroBlockSha256, isNeeded: false },
    bytes: async (block) => readPadded(await open(), block),
    close: async () => (await opened)?.close(),
  };
}

/** Of the blocks of the sample. What was never allocated isn't read. */
async function hashContent(
  content: DiskContent,
  ofDisk: number,
  sample: Sample,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const digests = new Uint8Array(ofDisk * digestBytes);
  for (let block = 0; block < ofDisk; block += 1) digests.set(zeroBlockSha256, block * digestBytes);
  let next = 0;
  for await (const { offset, sizeBytes } of content.extents()) {
    const end = Math.ceil((offset + sizeBytes) / blockBytes);
    for (next = Math.max(next, Math.floor(offset / blockBytes)); next < end; next += 1) {
      signal.throwIfAborted();
      if (sample.has(next)) digests.set(blockSha256(await readPadded(content, next)), next * digestBytes);
    }
  }
  return digests;
}

async function readPadded(content: DiskContent, block: number): Promise<Uint8Array> {
  const offset = block * blockBytes;
  const bytes = new Uint8Array(blockBytes);
  if (offset < content.sizeBytes) {
    await content.read(bytes.subarray(0, Math.min(blockBytes, content.sizeBytes - offset)), offset);
  }
  return bytes;
}

function digestAt(digests: Uint8Array, block: number): Uint8Array {
  return digests.subarray(block * digestBytes, (block + 1) * digestBytes);
}

/** The blocks of a snapshot while it is read, by which others are compared with it afterwards. */
export interface Keeper {
  keep(block: number, sha256: Uint8Array | undefined): void;
  reference(): Reference;
}

interface Kept {
  readonly ebs: EBS;
  readonly snapshotId: string;
  readonly region: string;
  readonly clock: Clock;
}

/** @param total how many blocks its volume has */
export function createKeeper({ ebs, snapshotId, region, clock }: Kept, total: number): Keeper {
  const digests = new Uint8Array(total * digestBytes);
  const written = new Uint8Array(Math.ceil(total / 8));
  const isWritten = (block: number): boolean => ((written[block >> 3] ?? 0) & (1 << (block & 7))) !== 0;
  return {
    keep(block, sha256) {
      if (sha256 === undefined) return;
      digests.set(sha256, block * digestBytes);
      written[block >> 3] = (written[block >> 3] ?? 0) | (1 << (block & 7));
    },
    reference: () => ({
      id: snapshotId,
      name: `${snapshotId} in ${region}`,
      expected: (block) => {
        const isNeeded = isWritten(block);
        return { sha256: isNeeded ? digestAt(digests, block) : zeroBlockSha256, isNeeded };
      },
      bytes: async (block, signal) =>
        (await readOneBlock({ ebs, snapshotId, clock, signal }, block))?.bytes ?? zeroBlock,
    }),
  };
}
