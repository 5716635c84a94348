import { setMaxListeners } from 'node:events';
import type { EBS } from '@aws-sdk/client-ebs';
import type { Clock } from '../../aws/wait.js';
import { blockBytes, zeroBlock, zeroBlockSha256 } from '../../disk/blocks.js';
import type { DiskContent } from '../../disk/content.js';
import type { DiskImage } from '../../disk/format.js';
import { requireSameSize } from '../source.js';
import { digestOf, isSettled, isZeroBlock, type Layout } from './layout.js';
import { blockSender } from './put-block.js';

interface SendOptions {
  readonly ebs: EBS;
  readonly snapshotId: string;
  readonly content: DiskContent;
  readonly layout: Layout;
  /** So many blocks, counted from the start, were sent by earlier runs. */
  readonly from: number;
  /** What the content is of. */
  readonly disk: DiskImage;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly shownWithinMs: number;
  readonly progress: SendProgress;
}

/** How far an upload is. It belongs to the upload, and whoever watches it reads it, and may narrow the window. */
export interface SendProgress {
  /** So many blocks, counted from the start, are all acknowledged or left out. */
  acknowledged: number;
  /** Blocks that AWS has acknowledged in this run. */
  done: number;
  inFlight: number;
  /** At most so many blocks are sent and not acknowledged, or are acknowledged behind one that isn't. */
  window: number;
}

/** A block between being taken and being acknowledged with all before it. */
interface Slot {
  readonly block: number;
  isDone: boolean;
}

/**
 * Sends the blocks of a disk in ascending order, within a window: what is acknowledged out of order is never more than
 * that. Memory is that of the window's blocks. The first failure stops the rest. When this is over, a read that the
 * disk doesn't answer may still go on: `content` is closed behind it.
 * @throws PublishError `source` when the file no longer is what its digest says; AWS's own errors; the signal's reason
 */
export async function sendBlocks(options: SendOptions): Promise<void> {
  const { ebs, content, layout, progress, clock, disk, snapshotId, shownWithinMs } = options;
  const putBlock = await blockSender(ebs, snapshotId);
  const stop = new AbortController();
  const { signal } = stop;
  setMaxListeners(0, signal); // every request in flight listens
  let wake = (): void => {};
  const onAbort = (): void => stop.abort(options.signal.reason);
  const onStop = (): void => wake();
  options.signal.addEventListener('abort', onAbort, { once: true });
  signal.addEventListener('abort', onStop);
  if (options.signal.aborted) onAbort();

  const slots: Slot[] = [];
  const running = new Set<Promise<void>>();
  const free: Buffer[] = [];
  let next = 0;

  function acknowledge(slot: Slot): void {
    slot.isDone = true;
    progress.done += 1;
    while (slots[0]?.isDone) slots.shift();
    progress.acknowledged = slots[0]?.block ?? next;
    wake();
  }

  async function read(block: number, buffer: Buffer): Promise<void> {
    const offset = block * blockBytes;
    const sizeBytes = Math.min(blockBytes, content.sizeBytes - offset);
    try {
      await content.read(buffer.subarray(0, sizeBytes), offset);
    } catch (error) {
      await requireSameSize(disk); // a file that was cut off ends too early
      throw error;
    }
    buffer.fill(0, sizeBytes);
  }

  async function send(block: number): Promise<void> {
    const put = async (body: Uint8Array, sha256: Uint8Array): Promise<void> => {
      progress.inFlight += 1;
      try {
        await putBlock({ index: block, body, sha256, path: disk.path, clock, signal, shownWithinMs });
      } finally {
        progress.inFlight -= 1;
      }
    };
    if (isZeroBlock(layout, block)) return put(zeroBlock, zeroBlockSha256);
    const buffer = free.pop() ?? Buffer.allocUnsafeSlow(blockBytes);
    try {
      await read(block, buffer);
      await put(buffer, digestOf(layout, block));
    } finally {
      free.push(buffer);
    }
  }

  try {
    for (; next < layout.total; ) {
      while (next < layout.total && isSettled(layout, next, options.from)) next += 1;
      if (slots.length === 0) progress.acknowledged = next;
      if (next >= layout.total) break;
      while (slots.length >= progress.window && !signal.aborted) await changed();
      signal.throwIfAborted();
      const slot: Slot = { block: next, isDone: false };
      slots.push(slot);
      next += 1;
      const task = send(slot.block).then(
        () => acknowledge(slot),
        (error: unknown) => stop.abort(error),
      );
      running.add(task);
      void task.finally(() => running.delete(task));
    }
    while (slots.length > 0 && !signal.aborted) await changed();
    signal.throwIfAborted();
    // Every block that was sent is what the digest says; what was appended since is in none of them.
    await requireSameSize(disk);
  } finally {
    options.signal.removeEventListener('abort', onAbort);
    signal.removeEventListener('abort', onStop);
    void Promise.allSettled(running).then(() => content.close().catch(() => {}));
  }

  function changed(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve;
    });
  }
}
