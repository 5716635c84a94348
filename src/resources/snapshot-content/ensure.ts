import { PublishError } from '../../error.js';
import { isEnough } from '../../identity/content-tag.js';
import { groupBy } from '../../report/order.js';
import { attempt, mapAll } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { type Publication, scopeOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { describeCost } from './cost.js';
import { compareGroup } from './group.js';
import { createProgress } from './progress.js';
import { contentChange, recordProof } from './record.js';
import { fileOf } from './reference.js';
import { sampleSize, seedOf } from './sample.js';
import { readSubjects, type Subject } from './subjects.js';

/**
 * With the input `content`: proves that the snapshots of every region hold the bytes of their source, while they are still
 * private, because AWS reads no public one. What was found is a tag on each, and nothing is read again while that is enough.
 * @returns the publications whose snapshots are what they have to be; all of them without the input, and in a run that
 *   changes nothing
 */
export async function ensureContents(
  run: Run,
  target: Target,
  publications: readonly Publication[],
): Promise<readonly Publication[]> {
  const { contentPercent: percent = 0, applies, readsContent = false } = run.policy;
  if (percent === 0 || publications.length === 0) return publications;
  const others = publications.filter((publication) => publication.target !== target);
  if (others.length > 0) {
    const copies =
      others.length === 1 ? '1 copy in another account is' : `${others.length} copies in other accounts are`;
    run.report.info(`content  ${copies} not read`);
  }
  const subjects = await readSubjects(run, target, publications);
  const right = new Set<Subject>();
  const bySource = [...groupBy(subjects, ({ sourceSha256 }) => sourceSha256).values()];
  const groups = await mapAll(bySource, async (all) => ({ all, open: await openSubjects(run, all, percent, right) }));
  const open = groups.flatMap((group) => group.open);
  if (open.length > 0) reportCost(run, groups, percent);
  if (!applies && !readsContent) {
    for (const subject of open) await change(run, contentChange(subject, percent), nothingToDo);
    return publications;
  }
  const seed = seedOf(target.accountId, run.awsTime.now(), ...subjects.map(({ sourceSha256 }) => sourceSha256));
  const reading = { target, percent, seed, window: windowFor(open.length), progress: createProgress(run) };
  const found = await mapAll(groups, (group) => compareGroup(run, reading, group));
  if (!applies) return publications;
  for (const subject of found.flat()) right.add(subject);
  const isRight = ({ region, image }: Publication): boolean => {
    const under = subjects.filter((one) => one.region === region && one.images.includes(image));
    return under.length > 0 && under.every((one) => right.has(one));
  };
  return publications.filter((publication) => publication.target !== target || isRight(publication));
}

/** Each block that is in flight takes half a MiB of memory; AWS allows 1,000 a second in a region. */
function windowFor(snapshots: number): number {
  return Math.max(4, Math.min(32, Math.floor(256 / Math.max(1, snapshots))));
}

const nothingToDo = { expected: undefined, apply: async () => undefined };

/** The snapshots that are to be read: not those of which enough is known, or, in `verify`, that can't be read. */
async function openSubjects(
  run: Run,
  all: readonly Subject[],
  percent: number,
  right: Set<Subject>,
): Promise<Subject[]> {
  const { readsContent = false } = run.policy;
  const open: Subject[] = [];
  for (const subject of all) {
    const { region, images, source, sourceSha256, snapshot, proof, isPublic } = subject;
    const hasFile = source !== undefined && fileOf(source) !== undefined;
    const canBeRead = snapshot !== undefined && !isPublic;
    if (snapshot && isEnough(proof, { sourceSha256, percent, hasFile }) && !(readsContent && canBeRead)) {
      recordProof(run, subject, proof, { comparedWith: undefined, isRecorded: true });
      right.add(subject);
    } else if (isPublic) {
      await attempt(run, scopeOf(region, images), async () => {
        throw cantBeRead(subject);
      });
    } else if (snapshot !== undefined || !readsContent) open.push(subject);
  }
  return open;
}

function cantBeRead({ region, snapshot, proof }: Subject): PublishError {
  const known = proof === undefined ? 'no earlier run has read it' : `an earlier run has read ${proof.percent} % of it`;
  const message = `${region.name}: the content of ${snapshot?.id} can't be read: public. AWS reads no public snapshot, and ${known}`;
  return new PublishError('conflict', message, {
    hint: 'Run without `content`, or make the images private with `unpublish` and publish them again with it.',
    request: 'notSent',
  });
}

function reportCost(run: Run, groups: readonly { readonly open: readonly Subject[] }[], percent: number): void {
  const reads = groups.flatMap(({ open }) => {
    const sizes = open.map(({ region, total }) => ({ region: region.name, total, count: sampleSize(total, percent) }));
    const [first] = sizes;
    const source = open.find((subject) => subject.source !== undefined)?.source;
    // A snapshot that is the source is read, too, to compare the others with it.
    return first && source?.origin.kind === 'snapshot' ? [...sizes, { ...first, region: source.homeRegion }] : sizes;
  });
  const regions = new Set(reads.map(({ region }) => region)).size;
  run.report.info(`content  ${describeCost(reads, regions)}`);
}
