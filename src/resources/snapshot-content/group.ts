import type { EBS } from '@aws-sdk/client-ebs';
import { explain, withOutcome } from '../../aws/errors.js';
import { asTagList } from '../../aws/tags.js';
import { blockBytes } from '../../disk/blocks.js';
import { contentTag, formatProof, type Proof } from '../../identity/content-tag.js';
import { attempt, mapAll } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { scopeOf } from '../../run/place.js';
import { type Run, untilOver } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import type { LocalDisk } from '../../run/wanted.js';
import type { ReadProgress } from './progress.js';
import { contentError, type ReadSnapshot, readContent } from './prove.js';
import { contentChange, recordProof } from './record.js';
import { createKeeper, fileOf, fileReference, type Keeper, type Reference } from './reference.js';
import { drawSample } from './sample.js';
import type { Subject } from './subjects.js';

/** How the snapshots of a target are read. */
export interface Reading {
  readonly target: Target;
  readonly percent: number;
  readonly seed: string;
  /** Blocks of one snapshot that are read at a time. */
  readonly window: number;
  readonly progress: ReadProgress;
}

/** Snapshots of one source. */
interface Group {
  readonly all: readonly Subject[];
  /** Those of them that are to be read. */
  readonly open: readonly Subject[];
}

/** What is read of each snapshot of a group. */
interface Drawn {
  readonly percent: number;
  readonly seed: string;
  /** What an earlier run has found by the same sample. */
  readonly known: Proof | undefined;
}

/** Reads the snapshots of a group. @returns those that are what they have to be */
export async function compareGroup(run: Run, reading: Reading, group: Group): Promise<Subject[]> {
  if (group.open.length === 0) return [];
  const source = group.all.find((subject) => subject.source !== undefined)?.source;
  const file = source && fileOf(source);
  return file ? compareWithFile(run, reading, group.open, file) : compareWithEachOther(run, reading, group);
}

async function compareWithFile(
  run: Run,
  reading: Reading,
  open: readonly Subject[],
  file: LocalDisk,
): Promise<Subject[]> {
  const { percent, seed } = reading;
  const drawn: Drawn = { percent, seed, known: undefined };
  const total = Math.max(...open.map((subject) => subject.total));
  const sample = drawSample(total, percent, seed);
  const reference = await untilOver(run, (signal) => fileReference(file, sample, signal));
  const { diskBytes } = reference;
  try {
    const done = await mapAll(open, (subject) =>
      read(run, reading, subject, drawn, {
        reference,
        check: () => {
          const { region, snapshot, total: blocks } = subject;
          if (blocks * blockBytes >= diskBytes) return;
          const what = `${snapshot?.id} has ${blocks * blockBytes} bytes, and ${file.name} has ${diskBytes}`;
          throw contentError(run, `${region.name}: ${what}`);
        },
      }),
    );
    return done.flatMap((subject) => subject ?? []);
  } finally {
    await reference.close();
  }
}

/**
 * Without the disk image: all are compared with one of them, that in the home region if it can be read, or with the snapshot
 * that is the source. The one itself is compared with what an earlier run has found by the same sample.
 */
async function compareWithEachOther(run: Run, reading: Reading, { all, open }: Group): Promise<Subject[]> {
  const { percent, seed, target } = reading;
  const source = all.find((subject) => subject.source !== undefined)?.source;
  const proofs = all.flatMap(({ proof, sourceSha256 }) =>
    proof?.percent === percent && proof.sourceSha256 === sourceSha256 ? [proof] : [],
  );
  const known = proofs.find(({ comparedWith }) => comparedWith === 'file') ?? proofs[0];
  const drawn: Drawn = { percent, seed: known?.seed ?? seed, known };
  const home = source?.homeRegion ?? target.sources[0]?.homeRegion;
  const inOrder = open.toSorted((a, b) => Number(b.region.name === home) - Number(a.region.name === home));
  let reference = source?.origin.kind === 'snapshot' ? await readSource(run, reading, inOrder, drawn) : undefined;
  const right: Subject[] = [];
  while (reference === undefined && inOrder.length > 0) {
    const first = inOrder.shift() as Subject;
    const keeper = await keeperOf(run, target, first);
    const done = await read(run, reading, first, drawn, { keeper });
    if (done === undefined) continue;
    right.push(done);
    reference = keeper.reference();
  }
  const others = await mapAll(inOrder, (subject) => read(run, reading, subject, drawn, { reference }));
  return [...right, ...others.flatMap((subject) => subject ?? [])];
}

async function keeperOf(run: Run, { clients }: Target, { region, snapshot, total }: Subject): Promise<Keeper> {
  const ebs = await clients.ebs(region.name);
  return createKeeper({ ebs, snapshotId: snapshot?.id ?? '', region: region.name, clock: run.clock }, total);
}

/** The source is a snapshot, which may be another account's, or public: then the copies are compared with each other. */
async function readSource(
  run: Run,
  reading: Reading,
  [subject]: readonly Subject[],
  { percent, seed }: Drawn,
): Promise<Reference | undefined> {
  const source = subject?.source;
  if (subject === undefined || source?.origin.kind !== 'snapshot') return undefined;
  const { snapshotId: id, encrypted, kmsKeyArn } = source.origin;
  const { target, window, progress } = reading;
  const { homeRegion: region } = source;
  const sample = drawSample(subject.total, percent, seed);
  try {
    const ebs: EBS = await target.clients.ebs(region);
    const keeper = createKeeper({ ebs, snapshotId: id, region, clock: run.clock }, subject.total);
    const read: ReadSnapshot = { snapshot: { id, encrypted, kmsKeyArn }, region, ebs };
    progress.expect(sample.count);
    await readContent(run, read, { sample, reference: undefined, keeper, window, onProgress: progress.done });
    return keeper.reference();
  } catch (error) {
    run.signal.throwIfAborted();
    if (explain(error).code === 'timeout') throw error;
    const why = explain(error).message;
    run.report.info(`content  the copies are compared with each other, because the source ${id} can't be read: ${why}`);
    return undefined;
  }
}

interface Against {
  readonly reference?: Reference | undefined;
  readonly keeper?: Keeper;
  /** @throws PublishError for what shows without reading */
  check?(): void;
}

/** Reads one snapshot, and, in a run that applies changes, notes on it what was found. A failure is the region's. */
async function read(
  run: Run,
  reading: Reading,
  subject: Subject,
  drawn: Drawn,
  against: Against,
): Promise<Subject | undefined> {
  const { region, images, snapshot, total, sourceSha256 } = subject;
  if (snapshot === undefined) return undefined;
  const { target, window, progress } = reading;
  const { percent, seed, known } = drawn;
  const { reference, keeper } = against;
  const sample = drawSample(total, percent, seed);
  progress.expect(sample.count);

  const prove = async (): Promise<Proof> => {
    against.check?.();
    const ebs = await target.clients.ebs(region.name);
    const subject: ReadSnapshot = { snapshot, region: region.name, ebs };
    const sha256 = await readContent(run, subject, { sample, reference, keeper, window, onProgress: progress.done });
    const isKnown = known?.sha256 === sha256;
    if (reference === undefined && known !== undefined && !isKnown) {
      throw contentError(
        run,
        `${region.name}: the content of ${snapshot.id} is not what was found when it, or a copy of it, was read at ${new Date(known.atMs).toISOString()}`,
      );
    }
    const comparedWith = isKnown ? known.comparedWith : (reference?.id ?? snapshot.id);
    return { sha256, percent, seed, comparedWith, atMs: run.awsTime.now(), sourceSha256 };
  };
  const note = async (proof: Proof): Promise<Proof> => {
    await region.ec2.createTags({
      Resources: [snapshot.id],
      Tags: asTagList({ [contentTag]: formatProof(proof) }),
    });
    return proof;
  };
  return attempt(run, scopeOf(region, images), async () => {
    const proof = run.policy.applies
      ? await change<Proof | undefined>(run, contentChange(subject, percent), {
          expected: undefined,
          apply: async () => note(await prove().catch(nothingDone)),
        })
      : await prove();
    if (proof) recordProof(run, subject, proof, { comparedWith: reference?.name, isRecorded: false });
    return subject;
  });
}

/** Reading changes nothing, whatever became of its requests. */
function nothingDone(error: unknown): never {
  throw withOutcome(error, 'notSent');
}
