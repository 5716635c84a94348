import { blockBytes } from '../../disk/blocks.js';
import { createMeter } from '../../report/progress.js';
import type { Run } from '../../run/run.js';

/** Of all snapshots together: the log shows it every few seconds. */
const everyMs = 1_000;

export interface ReadProgress {
  /** More blocks are read than was thought. */
  expect(blocks: number): void;
  /** So many more blocks are done. */
  done(blocks: number): void;
}

export function createProgress(run: Run): ReadProgress {
  const startedMs = run.clock.now();
  const meter = createMeter({ atMs: startedMs, bytes: 0 });
  let total = 0;
  let done = 0;
  let shownMs = startedMs;
  return {
    expect(blocks) {
      total += blocks;
    },
    done(blocks) {
      done += blocks;
      const now = run.clock.now();
      if (now - shownMs < everyMs && done < total) return;
      shownMs = now;
      const line = meter(now, done * blockBytes, total * blockBytes);
      run.report.progress('content', `content  ${line}`);
    },
  };
}
