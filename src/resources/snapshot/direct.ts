import { awsCode } from '../../aws/errors.js';
import { blockBytes } from '../../disk/blocks.js';
import type { PublishError } from '../../error.js';
import { readMark } from '../../identity/upload-mark.js';
import { formatBytes } from '../../report/progress.js';
import { change } from '../../run/change.js';
import { doubtedForMs, lookUntilFound, visibleWithinMs } from '../../run/consistency.js';
import type { EnsuredSnapshot } from '../../run/ensured.js';
import type { Snapshot } from '../../run/found.js';
import { inRegion } from '../../run/place.js';
import { EndedResource } from '../../run/pollers.js';
import { type Run, untilOver } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import type { DirectOrigin, WantedSnapshot } from '../../run/wanted.js';
import { countAttempts } from '../../upload/ebs-direct/attempts.js';
import { completeSnapshot } from '../../upload/ebs-direct/complete.js';
import { countZeros } from '../../upload/ebs-direct/layout.js';
import { sendBlocks } from '../../upload/ebs-direct/send.js';
import { describeEncryption } from '../kms-key/encryption.js';
import { isAboutKey, namingKey } from '../kms-key/failure.js';
import { ignoringGone } from '../older-image/delete.js';
import { startSnapshot, startTags } from './direct-start.js';
import {
  blocksDone,
  type DirectUpload,
  findFailed,
  findUnfinished,
  prepareUpload,
  type StartedSnapshot,
} from './direct-upload.js';
import { watchUpload } from './direct-watch.js';
import { describeSnapshots } from './read.js';

/** A snapshot as it is, and as AWS shows it once it is completed. */
interface WrittenSnapshot {
  readonly snapshot: EnsuredSnapshot;
  readonly ready: Snapshot | undefined;
}

/** AWS doesn't take what was uploaded: another upload may be taken. */
class RefusedUpload extends Error {}

/**
 * The first snapshot of a source, written block by block. An upload that an earlier run began is continued. One that AWS
 * refuses in the end is deleted, and one full upload follows.
 * @param failedId of an upload that has ended in `error` since it was found
 */
export async function ensureDirect(
  run: Run,
  home: Region,
  wanted: WantedSnapshot,
  origin: DirectOrigin,
  failedId: string | undefined,
): Promise<WrittenSnapshot> {
  const upload = await untilOver(run, () => prepareUpload(home, wanted, origin, wanted.source.config.ebs.skip));
  reportZeros(run, upload);
  const planned: EnsuredSnapshot = {
    id: { knownAfterApply: `snapshot in ${home.name}` },
    tags: startTags(upload),
    volumePermissions: [],
  };
  return change<WrittenSnapshot>(
    run,
    {
      ...inRegion(home),
      image: wanted.owner,
      resource: { kind: 'snapshot' },
      action: 'create',
      from: null,
      to: { upload_of: wanted.source.name, ...describeEncryption(wanted.encryption) },
    },
    {
      expected: { snapshot: planned, ready: undefined },
      apply: async () => {
        const ready = await namingKey(wanted, () => writeOrContinue(run, upload, failedId));
        run.report.info(`${home.name}  written as ${ready.id}`);
        const { id, tags, kmsKeyArn } = ready;
        return { ready, snapshot: { id, tags, volumePermissions: [], kmsKeyArn } };
      },
    },
  );
}

function reportZeros(run: Run, { layout, home, wanted }: DirectUpload): void {
  const zeros = countZeros(layout);
  if (zeros === 0) return;
  const what = `${zeros} of ${layout.total} blocks of the volume are zeros`;
  const cost =
    layout.skip === 'none'
      ? `they are written, too (\`ebs.skip: none\`), and take ${formatBytes(zeros * blockBytes)} of snapshot storage in each region`
      : `\`ebs.skip: ${layout.skip}\` leaves out ${layout.skip === 'zeros' ? 'all of them' : 'those that were never allocated'}`;
  run.report.info(`${home.name}  ${wanted.source.name}: ${what}; ${cost}`);
}

async function writeOrContinue(run: Run, upload: DirectUpload, failedId: string | undefined): Promise<Snapshot> {
  const { home, wanted } = upload;
  const gone = new Set<string>();
  const failed = [...findFailed(home, wanted).map(({ id }) => id), ...(failedId === undefined ? [] : [failedId])];
  for (const id of failed) await discard(home, id, gone);
  let started: StartedSnapshot | undefined = findUnfinished(upload, gone);
  for (let isLast = false; ; isLast = true) {
    const current: StartedSnapshot = started ?? (await startSnapshot(run, upload, gone));
    try {
      return await write(run, upload, current);
    } catch (error) {
      if (!(error instanceof RefusedUpload)) throw error;
      await discard(home, current.id, gone);
      if (isLast) throw error.cause;
      const why = error.cause instanceof Error ? error.cause.message : String(error.cause);
      run.report.warning(
        `${home.name}: AWS refused what was uploaded to ${current.id}, so it was deleted and is uploaded again: ${why}`,
      );
      started = undefined;
    }
  }
}

async function discard(home: Region, id: string, gone: Set<string>): Promise<void> {
  await ignoringGone(home, id, () => home.ec2.deleteSnapshot({ SnapshotId: id }));
  gone.add(id);
}

/** Sends what is missing, completes the snapshot and waits for it. However this ends, the next run knows how far it was. */
async function write(run: Run, upload: DirectUpload, { id, tags }: StartedSnapshot): Promise<Snapshot> {
  const { home, layout, origin, wanted } = upload;
  const ebs = await origin.ebs();
  const from = blocksDone({ tags });
  if (from > 0) run.report.info(`${home.name}  continuing the upload to ${id} at block ${from} of ${layout.total}`);
  const attempts = countAttempts(ebs);
  const { concurrency } = wanted.source.config.ebs;
  const progress = { acknowledged: from, done: 0, inFlight: 0, window: concurrency };
  const { disk } = origin.source;
  const watch = watchUpload(run, { upload, snapshotId: id, from, progress, attempts });
  const send = () =>
    untilOver(run, async (signal) => {
      const content = await upload.open();
      const { clock } = run;
      const options = { ebs, snapshotId: id, content, layout, from, disk, clock, signal };
      await sendBlocks({ ...options, shownWithinMs: visibleWithinMs, progress });
    });
  try {
    await send()
      .then(() => completeSnapshot(ebs, id, layout))
      .catch((error: unknown) => throwUnlessSealed(run, home, id, error));
    // Also where another run has completed it: this one may have written how far it was over that.
    await watch.mark(true);
  } catch (error) {
    await watch.mark();
    throw error;
  } finally {
    await watch.end();
  }
  try {
    return await home.awaitSnapshot(id);
  } catch (error) {
    throw isFailedUpload(error) ? new RefusedUpload('ended', { cause: error }) : error;
  }
}

/**
 * Whether AWS has given a snapshot up, for a reason that another upload may not have. A run beside this one may have seen
 * that first, and deleted the snapshot.
 */
export function isFailedUpload(error: unknown): boolean {
  if (!(error instanceof EndedResource)) return false;
  return error.state === undefined || (error.state === 'error' && !isAboutKey(error.stateMessage));
}

/**
 * Returns where another run has completed the snapshot meanwhile: it sent the same bytes.
 * @throws RefusedUpload where AWS takes no more blocks of it, or not what it has; else the error
 */
async function throwUnlessSealed(run: Run, home: Region, id: string, error: unknown): Promise<void> {
  const code = awsCode(error) ?? '';
  if (code === 'ResourceNotFoundException') throw new RefusedUpload('gone', { cause: error });
  if (code !== 'ValidationException') throw error;
  const now = await lookUntilFound(run, id, async () => (await describeSnapshots(home.ec2, 'snapshot-id', [id]))[0]);
  if (now?.state === 'completed') return;
  const { Reason } = ((error as PublishError).cause ?? {}) as { readonly Reason?: string };
  if (now?.state === 'pending' && (Reason === 'INVALID_SNAPSHOT_ID' || (await isEndedByOther(run, home, id)))) return;
  throw new RefusedUpload('refused', { cause: error });
}

/** Deleting what another run has just completed would cost both their uploads: a moment shows whether it has. */
async function isEndedByOther(run: Run, home: Region, id: string): Promise<boolean> {
  const look = async () => {
    const [now] = await describeSnapshots(home.ec2, 'snapshot-id', [id]);
    return now && (now.state !== 'pending' || readMark(now.tags)?.isSealed) ? now : undefined;
  };
  const ended = await lookUntilFound(run, id, look, doubtedForMs);
  return ended !== undefined && ended.state !== 'error';
}
