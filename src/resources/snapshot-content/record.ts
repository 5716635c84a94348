import type { Proof } from '../../identity/content-tag.js';
import type { Change } from '../../report/result.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { fileOf } from './reference.js';
import type { Subject } from './subjects.js';

/** The content of a snapshot as a change: nobody knows it yet, and then somebody does. */
export function contentChange({ region, owner, source, proof }: Subject, percent: number): Change {
  const file = source && fileOf(source);
  const home = source?.homeRegion;
  const sourceSnapshot = source?.origin.kind === 'snapshot' ? source.origin.snapshotId : undefined;
  const other = home === undefined || home === region.name ? 'the other regions' : `the snapshot in ${home}`;
  return {
    ...inRegion(region),
    image: owner,
    resource: { kind: 'snapshot content' },
    action: 'update',
    from: proof === undefined ? null : `${proof.percent} % read`,
    to: `${percent} % read and compared with ${file?.name ?? sourceSnapshot ?? other}`,
  };
}

interface Found {
  /** In words, where this run has read it. */
  readonly comparedWith: string | undefined;
  readonly isRecorded: boolean;
}

/** Notes what is known of a snapshot's content, and shows it. */
export function recordProof(run: Run, subject: Subject, proof: Proof, { comparedWith, isRecorded }: Found): void {
  const { region, images, snapshot, source } = subject;
  if (snapshot === undefined) return;
  const against = comparedWith ?? comparedInWords(proof, snapshot.id, source?.name);
  const readAt = new Date(proof.atMs).toISOString();
  const isWhole = proof.percent >= 100;
  run.ledger.contents.push({
    ...inRegion(region),
    snapshotId: snapshot.id,
    images: images.map(({ name }) => name),
    sha256: proof.sha256,
    percent: proof.percent,
    ...(isWhole ? {} : { seed: proof.seed }),
    ...(against === undefined ? {} : { comparedWith: against }),
    readAt,
    isRecorded,
  });
  const how = isWhole ? 'all blocks' : `${proof.percent} % of the blocks (seed ${proof.seed})`;
  const what =
    against === undefined ? `${how} were read, with nothing to compare them with` : `${how} are those of ${against}`;
  const when = isRecorded ? `, as its tag of ${readAt} says` : '';
  run.report.info(`${region.name}  ${snapshot.id}: ${what}${when}`);
}

function comparedInWords({ comparedWith }: Proof, ownId: string, source: string | undefined): string | undefined {
  if (comparedWith === 'file') return source ?? 'the disk image';
  return comparedWith === ownId ? undefined : comparedWith;
}
