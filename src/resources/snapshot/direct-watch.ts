import { explain, isDenied } from '../../aws/errors.js';
import { blockBytes } from '../../disk/blocks.js';
import { formatMark, uploadTag } from '../../identity/upload-mark.js';
import { createMeter } from '../../report/progress.js';
import type { Run } from '../../run/run.js';
import type { Attempts } from '../../upload/ebs-direct/attempts.js';
import { countOpen } from '../../upload/ebs-direct/layout.js';
import type { SendProgress } from '../../upload/ebs-direct/send.js';
import { narrowed, type Sample, slowness } from '../../upload/ebs-direct/slowness.js';
import { type DirectUpload, firstMark } from './direct-upload.js';

const everyMs = 5_000;
const stalledMs = 30_000;

interface Watched {
  readonly upload: DirectUpload;
  readonly snapshotId: string;
  /** Blocks that earlier runs have sent. */
  readonly from: number;
  readonly progress: SendProgress;
  readonly attempts: Attempts;
}

interface Watch {
  /** Ends the watch. A mark that is being written is waited for. */
  end(): Promise<void>;
  /** Writes the mark, if there is more to say than in the last one. */
  mark(isSealed?: boolean): Promise<void>;
}

/**
 * Every five seconds, writes on the snapshot how far its upload is, and shows it. Names a stall, and narrows the window
 * of an upload that is too slow for it.
 */
export function watchUpload(run: Run, watched: Watched): Watch {
  const { upload, snapshotId, from, progress, attempts } = watched;
  const { home, layout, wanted } = upload;
  const { clock, report } = run;
  const over = new AbortController();
  const startedMs = clock.now();
  const failedBefore = attempts.failed;
  const all = countOpen(layout, 0);
  const earlier = all - countOpen(layout, from);
  const meter = createMeter({ atMs: startedMs, bytes: earlier * blockBytes });
  let marked = from;
  let isTold = false;
  let isRefused = false;
  let writing: Promise<void> = Promise.resolve();
  let lastDone = 0;
  let movedMs = startedMs;
  let namedMs = startedMs;
  let samples: Sample[] = [];
  const say = (text: string): void => report.info(`${home.name}  upload of ${wanted.source.name}: ${text}`);

  /** One after the other: of two at once, the older might be what stays. */
  function mark(isSealed = false): Promise<void> {
    writing = writing.then(() => write(isSealed));
    return writing;
  }

  async function write(isSealed: boolean): Promise<void> {
    const blocks = isSealed ? layout.total : progress.acknowledged;
    if (isRefused || (blocks <= marked && !isSealed)) return;
    const value = formatMark({ ...firstMark(layout), blocks, isSealed, atMs: run.awsTime.now() });
    try {
      await home.ec2.createTags({ Resources: [snapshotId], Tags: [{ Key: uploadTag, Value: value }] });
      marked = blocks;
    } catch (error) {
      if (run.signal.aborted) return;
      if (!isTold)
        say(`an interrupted upload can't be continued, because its tag can't be written: ${explain(error).message}`);
      isTold = true;
      isRefused = isDenied(error);
    }
  }

  function showProgress(): void {
    const doneBytes = (earlier + progress.done) * blockBytes;
    const line = meter(clock.now(), doneBytes, all * blockBytes);
    const failed = attempts.failed - failedBefore;
    const retries = failed === 0 ? '' : `  ${failed} ${failed === 1 ? 'retry' : 'retries'}`;
    report.progress(`upload ${snapshotId}`, `upload  ${line}${retries}`);
  }

  /** By what is in flight: where nothing is, the disk doesn't answer. */
  function nameStall(now: number): void {
    if (progress.done > lastDone) {
      lastDone = progress.done;
      movedMs = now;
      namedMs = now;
    } else if (progress.acknowledged < layout.total && now - namedMs >= stalledMs) {
      namedMs = now;
      const seconds = Math.round((now - movedMs) / 1000);
      say(
        progress.inFlight === 0
          ? `nothing was read from ${wanted.source.name} for ${seconds} s`
          : `no block was acknowledged for ${seconds} s. ${progress.inFlight} requests are in flight or wait to be repeated`,
      );
    }
  }

  function narrow(now: number): void {
    const bytes = progress.done * blockBytes;
    samples = [...samples.slice(-30), { atMs: now, bytes, attempts: attempts.sent, timedOut: attempts.timedOut }];
    const isFull = progress.inFlight >= progress.window / 2; // else the disk is what is slow
    const why = isFull ? slowness(samples) : undefined;
    if (why === undefined) return;
    samples = samples.slice(-1);
    const window = narrowed(progress.window);
    if (window >= progress.window) return;
    progress.window = window;
    say(
      `${why}, so ${window} blocks are in flight at a time from now on. If it stays slow, import through a bucket (\`upload.method: s3\`)`,
    );
  }

  async function watch(): Promise<void> {
    for (;;) {
      await clock.elapse(everyMs, over.signal);
      showProgress();
      const now = clock.now();
      nameStall(now);
      narrow(now);
      await mark();
    }
  }
  const watching = watch().catch((error: unknown) => {
    if (!over.signal.aborted) throw error;
  });
  return {
    mark,
    end: async () => {
      over.abort();
      await watching;
    },
  };
}
