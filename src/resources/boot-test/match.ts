import { createContext, Script } from 'node:vm';
import { PublishError } from '../../error.js';
import { shortened } from '../../report/markdown.js';

/** All expressions on all new lines of a console may take so long. A sane one takes a thousandth of it. */
const limitMs = 1_000;
/** A line of a console is a line of a terminal. What is longer is no text to look for. */
const longestLine = 4_096;

/** What of a line is shown before and after the place in which something was found. */
const [shownBefore, shownAfter] = [60, 200] as const;

/** The first of the expressions that a line matches. */
export interface Match {
  readonly expression: string;
  /** The line, or what fits into a message of a longer one. */
  readonly line: string;
}

/** As much of a line as a message has room for. @param at the place that is to be seen */
export function shortLine(line: string, at = 0): string {
  const from = Math.max(0, at - shownBefore);
  return `${from > 0 ? '…' : ''}${shortened(line.slice(from), shownBefore + shownAfter)}`;
}

const script = new Script(`
  (() => {
    for (const [index, source] of sources.entries()) {
      at = index;
      const expression = new RegExp(source, 'u');
      for (const [found, line] of lines.entries()) {
        place = expression.exec(line)?.index ?? -1;
        if (place >= 0) return found;
      }
    }
    return -1;
  })()
`);

/**
 * The first expression that one of the lines matches. An expression can take forever on a line, and one that runs can't
 * be stopped from the thread that it runs on. V8 can: a script of `node:vm` ends after its time, in the middle of a match
 * too, so the run waits for a second at most.
 * @throws PublishError `config` for an expression that takes too long
 */
export function firstMatch(expressions: readonly string[], lines: readonly string[]): Match | undefined {
  if (expressions.length === 0 || lines.length === 0) return undefined;
  const context = createContext({
    sources: [...expressions],
    lines: lines.map((line) => line.slice(0, longestLine)),
    at: 0,
    place: -1,
  });
  try {
    const found = script.runInContext(context, { timeout: limitMs }) as number;
    return found < 0
      ? undefined
      : {
          expression: expressions[context.at as number] ?? '',
          line: shortLine(lines[found] ?? '', context.place as number),
        };
  } catch (cause) {
    const expression = expressions[context.at as number] ?? '';
    throw new PublishError('config', `the regular expression ${JSON.stringify(expression)} takes too long on a line`, {
      cause,
      hint: 'Nested repetitions such as (a+)+ can take forever. Write it in another way in `boot_test`.',
      request: 'notSent',
    });
  }
}
