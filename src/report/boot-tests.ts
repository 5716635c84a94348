import { code, escapeMarkdown, table } from './markdown.js';
import { hasSeveralAccounts, regionNames } from './order.js';
import type { BootTestResult, LaunchResult, RunResult } from './result.js';

/** How AMIs were tested, as a table in Markdown; empty for a run without tests. */
export function bootTestsTable(result: RunResult): string {
  const { bootTests = [] } = result;
  if (bootTests.length === 0) return '';
  const nameOf = regionNames(result);
  const rows = bootTests.flatMap((test) => {
    const at = [code(test.image), escapeMarkdown(nameOf(test))];
    if (test.launches.length === 0) {
      const when = `${test.outcome}, by an earlier run at ${test.at.slice(0, 19).replace('T', ' ')}`;
      return [[...at, '', '', test.isRecorded ? when : test.outcome, '', escapeMarkdown(test.about)]];
    }
    return test.launches.map((launch) => [
      ...at,
      code(launch.instanceType),
      launch.bootMode ?? '',
      launch.outcome,
      launch.outcome === 'passed' ? String(launch.seconds) : '',
      escapeMarkdown(launch.about),
    ]);
  });
  return table(['Image', 'Region', 'Instance type', 'Boot mode', 'Result', 'Seconds to the proof', 'Why'], rows);
}

/** A file that is written beside the manifest. */
interface ConsoleFile {
  readonly name: string;
  readonly text: string;
  readonly launch: LaunchResult;
}

/** The consoles that boot tests have seen, each as a file with a name of its own. */
export function consoleFiles(result: RunResult): ConsoleFile[] {
  const several = hasSeveralAccounts(result);
  const seen = (result.bootTests ?? []).flatMap((test) =>
    test.launches
      .filter(({ console }) => console !== '')
      .map((launch) => ({ base: baseName(test, launch, several), launch })),
  );
  return seen.map(({ base, launch }, index) => {
    const before = seen.slice(0, index).filter((one) => one.base === base).length;
    const name = `${base}${before === 0 ? '' : `-${before + 1}`}.log`;
    return { name, text: `${launch.console}\n`, launch };
  });
}

/** The name of the file with the console of a launch; undefined where nothing was seen of it. */
export function consoleFileOf(result: RunResult, launch: LaunchResult): string | undefined {
  return consoleFiles(result).find((file) => file.launch === launch)?.name;
}

/** Of an image's name only what every file system takes. */
function baseName(
  { accountId, region, image }: BootTestResult,
  { instanceType }: LaunchResult,
  several: boolean,
): string {
  const parts = ['boot-test', image, ...(several ? [accountId] : []), region, instanceType];
  return parts.join('-').replaceAll(/[^A-Za-z0-9._-]/g, '_');
}
