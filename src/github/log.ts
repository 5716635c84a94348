import type { AnnotationProperties } from '@actions/core';
import { describeDiagnostic, type Position, PublishError } from '../error.js';
import { changeLine } from '../report/changes.js';
import type { Reporter } from '../report/reporter.js';
import type { FailureResult } from '../report/result.js';
import type { Core } from './core.js';

/** The runner's log as a Reporter, and what only the runner can show. */
export interface Log extends Reporter {
  /** Annotates each diagnostic at its file and line, or the error itself when it has none. */
  error(error: unknown): void;
  /** Annotates a failure that the run has recorded. In a best-effort region it is a warning. */
  failure(failure: FailureResult): void;
  /** Hides a secret in everything that is printed from now on. */
  mask(secret: string): void;
}

/** One line of progress at most this often, for any number of regions. */
const progressIntervalSeconds = 5;
/** What has reported within this time counts as in progress: polls are at most 15 seconds apart. */
const stillMovingSeconds = 30;

/** Writes through @actions/core; `clock` counts milliseconds. */
export function createLog(core: Core, clock: { now(): number }): Log {
  /** When each thing last reported. */
  const moving = new Map<string, number>();
  let lastShown: number | undefined;
  let depth = 0;
  /** The title of the present group until something is printed in it: a group without a line would be noise. */
  let unopened: string | undefined;
  const openGroup = (): void => {
    if (unopened === undefined) return;
    core.startGroup(unopened);
    unopened = undefined;
  };
  const warn = (text: string, where?: AnnotationProperties): void => {
    openGroup();
    core.warning(text, where);
  };
  const fail = (text: string, where?: AnnotationProperties): void => {
    openGroup();
    core.error(text, where);
  };

  const log: Log = {
    // Groups don't nest in GitHub's log: an inner one is a heading within the outer one.
    async group(title, step) {
      if (depth > 0) {
        log.info(title);
        return step();
      }
      depth += 1;
      unopened = title;
      try {
        return await step();
      } finally {
        depth -= 1;
        if (unopened === undefined) core.endGroup();
        unopened = undefined;
      }
    },
    progress(key, line) {
      const now = clock.now();
      moving.set(key, now);
      if (lastShown !== undefined && now - lastShown < progressIntervalSeconds * 1000) return;
      lastShown = now;
      for (const [other, at] of moving) if (now - at > stillMovingSeconds * 1000) moving.delete(other);
      const others = moving.size - 1;
      log.info(others === 0 ? line : `${line}  (and ${others} more in progress)`);
    },
    info(line) {
      openGroup();
      core.info(withoutCommands(line));
    },
    warning(text) {
      warn(text);
    },
    change(change, outcome) {
      log.info(changeLine({ ...change, outcome }));
    },
    error(error) {
      const diagnostics = error instanceof PublishError ? error.diagnostics : [];
      for (const diagnostic of diagnostics) {
        fail(describeDiagnostic(diagnostic), { ...place(diagnostic), title: 'Image config' });
      }
      if (diagnostics.length === 0) fail(describeError(error));
      // GitHub shows ten annotations of a kind per step, and outside the log. The log has them all.
      for (const one of diagnostics) log.info(`${one.file}:${one.line}:${one.column}: ${describeDiagnostic(one)}`);
      if (diagnostics.length > 0 && error instanceof PublishError) log.info(describeError(error));
    },
    failure(failure) {
      // The path in the config, with which a problem there begins, often names the image.
      const isNamed = failure.file !== undefined && failure.message.includes(failure.image ?? '');
      const image = isNamed ? undefined : failure.image;
      const where = [image, failure.region].filter((part) => part !== undefined && part !== '').join(' in ');
      const message = where === '' ? failure.message : `${where}: ${failure.message}`;
      const text = failure.hint === undefined ? message : `${message}\n${failure.hint}`;
      if (failure.bestEffort) warn(text, place(failure));
      else fail(text, place(failure));
    },
    mask(secret) {
      // Line by line: a secret is also hidden where only a part of it is printed. The runner refuses a blank mask.
      for (const line of secret.split(/\r\n|[\r\n]/)) if (line.trim() !== '') core.setSecret(line);
    },
  };
  return log;
}

/**
 * Text that the runner only prints; @actions/core prints it as it is. A line that begins with `::`, or has `##[` in it,
 * would be a command: names, tags and AWS's messages are other people's words and must not become one.
 */
function withoutCommands(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #['))
    .join('\n');
}

/** Where a pull request shows an annotation. Without a file, it is shown on the run's page only. */
function place({ file, line, column }: Partial<Position>): AnnotationProperties {
  return {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}

/** Message and hint of a PublishError; the stack of anything else, which is a bug in ami-publish. */
function describeError(error: unknown): string {
  if (error instanceof PublishError)
    return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
  if (error instanceof AggregateError) return error.errors.map(describeError).join('\n');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
