import { uploadTagKey } from '../config/schema/tags.js';

type Tags = Readonly<Record<string, string>>;

/** On a snapshot that is written through EBS direct, from its start: how far the upload is, from which it is continued. */
export const uploadTag = uploadTagKey;

/** Which blocks of a volume are not written. */
export type Skip = 'none' | 'holes' | 'zeros';

export interface UploadMark {
  /** So many blocks, counted from the start, are all written or left out. */
  readonly blocks: number;
  /** The blocks of the volume. */
  readonly of: number;
  readonly skip: Skip;
  /** Whether nothing more is written: EBS completes the snapshot by itself. */
  readonly isSealed: boolean;
  /** Milliseconds since the epoch; undefined in the mark that a snapshot starts with, which is the same for every run. */
  readonly atMs: number | undefined;
}

export function formatMark({ blocks, of, skip, isSealed, atMs }: UploadMark): string {
  const at = atMs === undefined ? [] : [new Date(atMs).toISOString()];
  return [`${blocks}/${of}`, `skip:${skip}`, ...(isSealed ? ['sealed'] : []), ...at].join(' ');
}

/** The mark among a snapshot's tags; undefined where there is none. One that can't be read is that of no block. */
export function readMark(tags: Tags): UploadMark | undefined {
  const text = tags[uploadTag];
  if (text === undefined) return undefined;
  const [, blocks, of, skip, sealed, at] =
    /^(\d+)\/(\d+) skip:(none|holes|zeros)( sealed)?(?: (\S+))?$/.exec(text) ?? [];
  const atMs = Date.parse(at ?? '');
  return {
    blocks: Number(blocks ?? 0),
    of: Number(of ?? 0),
    skip: (skip ?? 'none') as Skip,
    isSealed: sealed !== undefined,
    atMs: Number.isNaN(atMs) ? undefined : atMs,
  };
}

/** Whether a snapshot is one that a run still writes, or was writing when it ended: nobody else completes it. */
export function isUnfinishedUpload({ state, tags }: { readonly state: string; readonly tags: Tags }): boolean {
  return state === 'pending' && readMark(tags)?.isSealed === false;
}
