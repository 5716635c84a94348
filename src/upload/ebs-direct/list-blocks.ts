import type { EBS, ListSnapshotBlocksCommandOutput, ValidationExceptionReason } from '@aws-sdk/client-ebs';
import { blockBytes } from '../../disk/blocks.js';
import { PublishError } from '../../error.js';

/** As many as a page can have (docs/aws-facts.md#ebs-direct). */
const mostPerPage = 10_000;
/** A token that AWS refuses is replaced this often in a row. */
export const mostRenewals = 5;

/** A block that was written, and the token that reads it. */
export interface ListedBlock {
  readonly index: number;
  readonly token: string;
}

export interface ListOptions {
  readonly ebs: EBS;
  readonly snapshotId: string;
  readonly signal: AbortSignal;
  /** 100 to 10,000, which is also the default. */
  readonly perPage?: number;
}

/**
 * The blocks of a snapshot that were written, page by page, in ascending order. The token of a page lasts an hour; after
 * that the list begins again behind the last block.
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListSnapshotBlocks.html
 */
export async function* listPages(options: ListOptions, start = 0): AsyncGenerator<readonly ListedBlock[]> {
  let from = start;
  let token: string | undefined;
  for (let renewals = 0; ; ) {
    let page: ListSnapshotBlocksCommandOutput;
    try {
      page = await listPage(options, from, token);
    } catch (error) {
      if (token === undefined || !isRefusedToken(error, 'INVALID_PAGE_TOKEN') || renewals >= mostRenewals) throw error;
      token = undefined;
      renewals += 1;
      continue;
    }
    const blocks = blocksOf(page, options.snapshotId);
    // A page may be empty without being the last.
    if (blocks.length > 0) {
      from = (blocks.at(-1)?.index ?? 0) + 1;
      renewals = 0;
      yield blocks;
    }
    token = page.NextToken;
    if (token === undefined) return;
  }
}

function listPage(
  { ebs, snapshotId, signal, perPage = mostPerPage }: ListOptions,
  from: number,
  token: string | undefined,
): Promise<ListSnapshotBlocksCommandOutput> {
  const at = token === undefined ? { StartingBlockIndex: from } : { NextToken: token };
  return ebs.listSnapshotBlocks({ SnapshotId: snapshotId, MaxResults: perPage, ...at }, { abortSignal: signal });
}

function blocksOf({ Blocks = [], BlockSize }: ListSnapshotBlocksCommandOutput, snapshotId: string): ListedBlock[] {
  if (BlockSize !== undefined && BlockSize !== blockBytes) {
    throw new PublishError('aws', `${snapshotId} has blocks of ${BlockSize} bytes, not of ${blockBytes}`, {
      hint: 'This release of ami-publish reads no such snapshot. Run without `content`.',
    });
  }
  return Blocks.map(({ BlockIndex, BlockToken }) => {
    if (BlockIndex !== undefined && BlockToken !== undefined) return { index: BlockIndex, token: BlockToken };
    throw new PublishError('aws', `AWS's list of the blocks of ${snapshotId} lacks an index or a token`, {
      hint: 'Run again to continue.',
    });
  });
}

/** Whether AWS refuses a token, which has expired or was replaced: by the reason of its ValidationException. */
export function isRefusedToken(error: unknown, reason: ValidationExceptionReason): boolean {
  const { Reason } = ((error as PublishError).cause ?? {}) as { readonly Reason?: string };
  return Reason === reason;
}
