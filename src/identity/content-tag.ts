import { contentTagKey } from '../config/schema/tags.js';

type Tags = Readonly<Record<string, string>>;

/** On a snapshot whose content was read back: what was found, and how much of it was read. */
export const contentTag = contentTagKey;

/** What was read of a snapshot's content, block by block, and found to be right. */
export interface Proof {
  /** SHA-256 of the digests of the blocks in ascending order, 64 hex digits. A block that was never written counts as zeros. */
  readonly sha256: string;
  /** Of the blocks of the volume: above 0, and 100 for all. */
  readonly percent: number;
  /** What the sample is drawn with: 16 hex digits. It says nothing where all blocks were read. */
  readonly seed: string;
  /** `file` for the disk image, or the ID of the snapshot; its own where there was nothing to compare it with. */
  readonly comparedWith: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** The source digest. */
  readonly sourceSha256: string;
}

/** What a proof has to show to be enough. */
interface WantedProof {
  readonly sourceSha256: string;
  readonly percent: number;
  /** Whether the disk image is available: then a comparison with another snapshot isn't enough. */
  readonly hasFile: boolean;
}

/** At most 256 characters, as a tag's value. */
export function formatProof({ sha256, percent, seed, comparedWith, atMs, sourceSha256 }: Proof): string {
  const at = new Date(atMs).toISOString();
  return `${sha256} ${percent}% seed:${seed} with:${comparedWith} ${at} source:${sourceSha256}`;
}

/** The proof among a snapshot's tags; undefined where there is none that can be read. */
export function readProof(tags: Tags): Proof | undefined {
  const [, sha256 = '', percent, seed = '', comparedWith = '', at = '', sourceSha256 = ''] =
    /^([0-9a-f]{64}) (\d+(?:\.\d+)?)% seed:([0-9a-f]{16}) with:(file|snap-\w+) (\S+) source:([0-9a-f]{64})$/.exec(
      tags[contentTag] ?? '',
    ) ?? [];
  const atMs = Date.parse(at);
  if (percent === undefined || Number.isNaN(atMs)) return undefined;
  return { sha256, percent: Number(percent), seed, comparedWith, atMs, sourceSha256 };
}

/** Whether what was read before is enough, so that nothing need be read again. */
export function isEnough(proof: Proof | undefined, wanted: WantedProof): proof is Proof {
  if (proof === undefined || proof.sourceSha256 !== wanted.sourceSha256) return false;
  return proof.percent >= wanted.percent && (proof.comparedWith === 'file' || !wanted.hasFile);
}
