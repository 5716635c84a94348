import { code, shortened } from './markdown.js';
import { pageText, type Section } from './page.js';
import type { RunResult } from './result.js';
import { changes } from './sections/changes.js';
import { failures, warnings } from './sections/failures.js';
import { factsOf, nextText, outcomeTitle, standing } from './sections/outcome.js';
import { preflight } from './sections/preflight.js';

/** GitHub takes 65,536 characters; a little is left for the marker. Bytes are never fewer than characters. */
const mostBytes = 65_000;
const mostConfigs = 5;
const mostOfConfig = 200;

/**
 * What a pull request would change, as one comment in Markdown. If it gets too long, the failures stay, then as many
 * changes as fit.
 * @param configs the configs as the workflow names them
 * @param runUrl the page that shows the job summary, where there is one
 */
export function commentText(result: RunResult, configs: readonly string[], runUrl?: string): string {
  const summary = runUrl === undefined ? 'the job summary' : `[the job summary](${runUrl})`;
  const about = aboutText(configs, runUrl === undefined ? [] : [summary]);
  const outcome: Section = {
    body: (of) =>
      [`### ${outcomeTitle(of)}`, nextText(of), standing(of), [about, ...factsOf(of)].join(' · ')]
        .filter((part) => part !== '')
        .join('\n\n'),
  };
  return pageText(result, [outcome, failures, changes, warnings, preflight], { mostBytes, elsewhere: summary });
}

function aboutText(configs: readonly string[], links: readonly string[]): string {
  const names = configs.slice(0, mostConfigs).map((name) => code(shortened(name, mostOfConfig)));
  const more = configs.length > mostConfigs ? ` and ${configs.length - mostConfigs} more` : '';
  return [`${names.join(', ')}${more}`, ...links].join(' · ');
}
