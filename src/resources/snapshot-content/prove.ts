import { createHash } from 'node:crypto';
import type { EBS } from '@aws-sdk/client-ebs';
import { blockBytes, zeroBlock, zeroBlockSha256 } from '../../disk/blocks.js';
import { PublishError } from '../../error.js';
import type { Snapshot } from '../../run/found.js';
import { type Run, untilOver } from '../../run/run.js';
import { readOneBlock, readPages } from '../../upload/ebs-direct/read-blocks.js';
import { compareBlock, type Difference } from './compare.js';
import type { Keeper, Reference } from './reference.js';
import type { Sample } from './sample.js';

/** A snapshot that is read. */
export interface ReadSnapshot {
  readonly snapshot: Pick<Snapshot, 'id' | 'encrypted' | 'kmsKeyArn'>;
  readonly region: string;
  readonly ebs: EBS;
}

interface Comparison {
  readonly sample: Sample;
  /** undefined: the blocks are only read. */
  readonly reference: Reference | undefined;
  readonly keeper: Keeper | undefined;
  /** At most so many blocks are read at a time. */
  readonly window: number;
  /** Called with the number of blocks that are done since the last call. */
  onProgress(blocks: number): void;
}

/**
 * Reads a sample of a snapshot's blocks and compares each with what it has to be.
 * @returns the SHA-256 of the digests of all blocks of the sample in ascending order, in hexadecimal digits
 * @throws PublishError that names the first block that differs, and where in it
 */
export async function readContent(run: Run, subject: ReadSnapshot, comparison: Comparison): Promise<string> {
  const { sample, reference, keeper, window, onProgress } = comparison;
  const { snapshot, ebs } = subject;
  return untilOver(run, async (signal) => {
    const hash = createHash('sha256');
    const options = { ebs, snapshotId: snapshot.id, clock: run.clock, signal, window };
    let next = 0;
    const take = async (block: number, sha256: Uint8Array | undefined): Promise<void> => {
      keeper?.keep(block, sha256);
      const difference = reference && compareBlock(reference.expected(block), sha256, snapshot.encrypted);
      if (difference) throw await differenceError(run, subject, reference, { block, difference }, signal);
      hash.update(sha256 ?? zeroBlockSha256);
    };
    const takeMissing = async (end: number): Promise<void> => {
      let missing = 0;
      for (; next < end; next += 1) {
        if (!sample.has(next)) continue;
        missing += 1;
        await take(next, undefined);
      }
      if (missing > 0) onProgress(missing);
    };
    try {
      for await (const page of readPages({ ...options, isWanted: sample.has, onRead: () => onProgress(1) })) {
        for (const { index, sha256 } of page) {
          await takeMissing(index);
          await take(index, sha256);
          next = index + 1;
        }
      }
    } catch (error) {
      throw namingKey(error, subject);
    }
    await takeMissing(sample.total);
    return hash.digest('hex');
  });
}

/** @param where at which byte of what */
function inWords(difference: Difference, block: string, where: string): string {
  switch (difference) {
    case 'different':
      return `${block} has other bytes, and differs from ${where}`;
    case 'lacking':
      return `${block} was never written, and differs from ${where}`;
    case 'random':
      return `${block} was never written, and an encrypted volume has random data there, and differs from ${where}`;
  }
}

async function differenceError(
  run: Run,
  { snapshot, region, ebs }: ReadSnapshot,
  reference: Reference,
  { block, difference }: { readonly block: number; readonly difference: Difference },
  signal: AbortSignal,
): Promise<PublishError> {
  const wanted = await reference.bytes(block, signal);
  const options = { ebs, snapshotId: snapshot.id, clock: run.clock, signal };
  const found = difference === 'different' ? (await readOneBlock(options, block))?.bytes : undefined;
  const at = block * blockBytes + firstDifference(wanted, found ?? zeroBlock);
  return contentError(
    run,
    `${region}: ${inWords(difference, `block ${block} of ${snapshot.id}`, `${reference.name} at byte ${at}`)}`,
  );
}

/** What differs from what it has to be: a drift for `verify`, which only looks. */
export function contentError(run: Run, message: string): PublishError {
  return new PublishError(run.policy.readsContent ? 'drift' : 'conflict', message, {
    hint: 'Deregister the AMIs that have this snapshot, delete the snapshot, and run again: both are created again. Where the home region differs too, start there.',
    request: 'notSent',
  });
}

function firstDifference(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return Math.max(at, 0);
}

/** AWS says of a key that may not be used only that access is denied. */
function namingKey(error: unknown, { snapshot, region }: ReadSnapshot): unknown {
  if (!(error instanceof PublishError)) return error;
  const { Reason } = (error.cause ?? {}) as { readonly Reason?: string };
  if (Reason !== 'DEPENDENCY_ACCESS_DENIED' || snapshot.kmsKeyArn === undefined) return error;
  return new PublishError(error.code, error.message, {
    cause: error.cause,
    hint: `${snapshot.id} in ${region} is encrypted with ${snapshot.kmsKeyArn}. Allow kms:Decrypt and kms:DescribeKey on it for the role of this run.`,
    ...(error.request === undefined ? {} : { request: error.request }),
  });
}
