import { setMaxListeners } from 'node:events';
import { type GetOptions, getBlock, type ReadBlock } from './get-block.js';
import { isRefusedToken, type ListedBlock, type ListOptions, listPages, mostRenewals } from './list-blocks.js';

interface ReadOptions extends ListOptions, GetOptions {
  /** At most so many blocks are read at a time. */
  readonly window: number;
  /** Whether a block is to be read, if it was written. */
  isWanted(block: number): boolean;
  /** Called after each block, in no order. */
  onRead?(): void;
}

/** A block that was read, with its SHA-256. */
export interface BlockDigest {
  readonly index: number;
  readonly sha256: Uint8Array;
}

/**
 * Reads blocks of a snapshot: those that are wanted and were written, page by page, each page in ascending order. One page
 * is read whole before the next is listed, because a list may replace the tokens of the one before. The first failure
 * stops the rest.
 */
export async function* readPages(options: ReadOptions): AsyncGenerator<readonly BlockDigest[]> {
  setMaxListeners(0, options.signal); // a request that is over may still listen
  for await (const page of listPages(options)) {
    const wanted = page.filter(({ index }) => options.isWanted(index));
    yield await readPage(options, page, wanted);
  }
}

async function readPage(
  options: ReadOptions,
  page: readonly ListedBlock[],
  wanted: readonly ListedBlock[],
): Promise<BlockDigest[]> {
  const tokens = createTokens(options, page);
  const stop = new AbortController();
  const { signal } = stop;
  setMaxListeners(0, signal); // every request in flight listens
  const onAbort = (): void => stop.abort(options.signal.reason);
  options.signal.addEventListener('abort', onAbort, { once: true });
  if (options.signal.aborted) onAbort();
  const digests: BlockDigest[] = new Array(wanted.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < wanted.length; at = next++) {
      const { index } = wanted[at] as ListedBlock;
      const { sha256 } = await tokens.read(index, signal);
      digests[at] = { index, sha256 };
      options.onRead?.();
    }
  };
  const workers = Array.from({ length: Math.min(options.window, wanted.length) }, () =>
    work().catch((error: unknown) => stop.abort(error)),
  );
  await Promise.allSettled(workers);
  options.signal.removeEventListener('abort', onAbort);
  if (signal.aborted) throw signal.reason;
  return digests;
}

/** Reads one block; undefined for one that was never written. */
export async function readOneBlock(options: ListOptions & GetOptions, index: number): Promise<ReadBlock | undefined> {
  for await (const page of listPages({ ...options, perPage: 100 }, index)) {
    if (page[0]?.index !== index) return undefined;
    return createTokens({ ...options, perPage: 100 }, page).read(index, options.signal);
  }
  return undefined;
}

/**
 * The tokens of a page. Where AWS refuses one, which has expired or was replaced by another list of the same snapshot, the
 * page is listed again, once for all blocks that are read just then.
 */
function createTokens(options: ListOptions & GetOptions, page: readonly ListedBlock[]) {
  const start = page[0]?.index ?? 0;
  const last = page.at(-1)?.index ?? 0;
  let current = new Map(page.map((block) => [block.index, block.token]));
  let renewing: Promise<void> | undefined;

  async function renew(): Promise<void> {
    const renewed = new Map<number, string>();
    for await (const blocks of listPages(options, start)) {
      for (const { index, token } of blocks) renewed.set(index, token);
      if ((blocks.at(-1)?.index ?? 0) >= last) break;
    }
    current = renewed;
  }

  return {
    async read(index: number, signal: AbortSignal): Promise<ReadBlock> {
      for (let renewals = 0; ; renewals += 1) {
        const token = current.get(index) ?? '';
        try {
          return await getBlock({ ...options, signal }, { index, token });
        } catch (error) {
          if (!isRefusedToken(error, 'INVALID_BLOCK_TOKEN') || renewals >= mostRenewals) throw error;
          if (current.get(index) !== token) continue;
          renewing ??= renew().finally(() => {
            renewing = undefined;
          });
          await renewing;
        }
      }
    },
  };
}
