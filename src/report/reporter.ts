import type { Change, ChangeOutcome } from './result.js';

/** Where a run says what it does. `github/` writes it to the runner's log; tests collect it. */
export interface Reporter {
  /** Runs `step` under a heading that can be folded. */
  group<T>(title: string, step: () => Promise<T>): Promise<T>;
  /** One line of progress; `key` names what progresses, so that the writer can leave out lines that come too fast. */
  progress(key: string, line: string): void;
  info(line: string): void;
  warning(text: string): void;
  change(change: Change, outcome: ChangeOutcome): void;
}
