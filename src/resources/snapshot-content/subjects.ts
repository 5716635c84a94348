import { type Proof, readProof } from '../../identity/content-tag.js';
import { taggedDigest } from '../../identity/tags.js';
import { attempt, mapAll } from '../../run/barrier.js';
import { readUntilShown } from '../../run/consistency.js';
import type { Snapshot } from '../../run/found.js';
import { byRegion, type Publication, type PublicationSnapshot, scopeOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region, Target } from '../../run/target.js';
import { type Source, snapshotsOf, type WantedImage } from '../../run/wanted.js';
import { blocksOfVolume, snapshotSizeGiB } from '../../upload/ebs-direct/layout.js';
import { describeSnapshots, readVolumePermissions } from '../snapshot/read.js';
import { contentError } from './prove.js';

/** A snapshot under the images of one region. */
export interface Subject {
  readonly region: Region;
  readonly images: readonly WantedImage[];
  /** Name of the image that it is counted under; empty when several share it. */
  readonly owner: string;
  /** undefined where it is not known, because the image was taken as it is. */
  readonly source: Source | undefined;
  /** The source digest; snapshots with the same one have the same content. */
  readonly sourceSha256: string;
  /** As AWS shows it now; undefined where it is only planned. */
  readonly snapshot: Snapshot | undefined;
  readonly isPublic: boolean;
  /** What an earlier run has read of it. */
  readonly proof: Proof | undefined;
  /** How many blocks its volume has. */
  readonly total: number;
}

interface Use {
  readonly snapshot: PublicationSnapshot;
  readonly publications: Publication[];
}

/**
 * The snapshots of a target's images, each once, as AWS shows them now. A region where they can't be looked at is a failure,
 * and left out.
 */
export async function readSubjects(run: Run, target: Target, publications: readonly Publication[]): Promise<Subject[]> {
  const own = publications.filter((publication) => publication.target === target);
  const all = await mapAll(byRegion(own), ([region, here]) =>
    attempt(run, scopeOf(region, here.map(imageOf)), () => readRegion(run, region, here)),
  );
  return all.flatMap((subjects) => subjects ?? []);
}

async function readRegion(run: Run, region: Region, here: readonly Publication[]): Promise<Subject[]> {
  const uses = new Map<unknown, Use>();
  for (const publication of here) {
    for (const snapshot of publication.snapshots) {
      const key = typeof snapshot.id === 'string' ? snapshot.id : (snapshot.wanted ?? snapshot);
      const use = uses.get(key) ?? { snapshot, publications: [] };
      use.publications.push(publication);
      uses.set(key, use);
    }
  }
  const ids = [...uses.keys()].filter((key): key is string => typeof key === 'string');
  const shown =
    ids.length === 0
      ? new Map<string, Snapshot>()
      : await readUntilShown(run, ids, (left) => describeSnapshots(region.ec2, 'snapshot-id', left));
  return mapAll(uses.values(), async ({ snapshot: { id, wanted, owner }, publications }) => {
    const snapshot = typeof id === 'string' ? shown.get(id) : undefined;
    if (typeof id === 'string' && snapshot === undefined) throw contentError(run, `${id} no longer exists`);
    const source = wanted?.source ?? sourceOf(publications, snapshot);
    return {
      region,
      images: publications.map(imageOf),
      owner,
      source,
      sourceSha256: source?.sourceSha256 ?? taggedDigest(snapshot?.tags ?? {}) ?? unknownSource,
      snapshot,
      isPublic: snapshot !== undefined && (await readVolumePermissions(region.ec2, snapshot.id)).includes('all'),
      proof: readProof(snapshot?.tags ?? {}),
      total: blocksOfVolume(snapshot?.sizeGiB ?? snapshotSizeGiB(source?.virtualSizeBytes ?? 0)),
    };
  });
}

/** Of an image that another tool has made. */
const unknownSource = '0'.repeat(64);

/** By the snapshot's tag, where there are several and the image has another than the one that was found. */
function sourceOf(publications: readonly Publication[], snapshot: Snapshot | undefined): Source | undefined {
  const digest = taggedDigest(snapshot?.tags ?? {});
  const wanted = publications.flatMap(({ image }) => snapshotsOf(image));
  return digest === undefined ? undefined : wanted.find(({ source }) => source.sourceSha256 === digest)?.source;
}

function imageOf({ image }: Publication): WantedImage {
  return image;
}
