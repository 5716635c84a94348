import { resolve } from 'node:path';
import { PublishError } from '../error.js';
import type { StagedRoot } from './dialects/pushsource/load-staged.js';
import { isStagedDirectory, isStagedMetadata, stagedRootOf } from './dialects/pushsource/read-directory.js';
import { isStagedConfig } from './dialects/pushsource/settings.js';
import { expandPaths, shownPath } from './paths.js';
import { readTextFile } from './text-file.js';

/** A config with its text. */
interface ConfigFile {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly text: string;
}

/** What the input `config` names, by its kind. */
interface ConfigFiles {
  readonly configs: readonly ConfigFile[];
  /** Those with `pushsource`, which have no images of their own. */
  readonly stagedConfigs: readonly ConfigFile[];
  readonly stagedRoots: readonly StagedRoot[];
}

/**
 * Finds what the input `config` names: image configs, configs for staged directories of pushsource, and such directories
 * or their metadata.
 * @param entries files, directories and patterns, relative to the working directory
 * @throws PublishError `input` for an entry that names nothing, and the reason of `signal` when it aborts.
 */
export async function findConfigFiles(
  entries: readonly string[],
  workingDirectory: string,
  signal: AbortSignal,
): Promise<ConfigFiles> {
  const areStaged = await Promise.all(entries.map((entry) => isStagedDirectory(resolve(workingDirectory, entry))));
  const directories = entries.filter((_, index) => areStaged[index]);
  const patterns = entries.filter((_, index) => !areStaged[index]);
  const paths = await expandPaths(patterns, workingDirectory, signal);
  const files = await Promise.all(
    paths.map(async (path): Promise<ConfigFile> => {
      const shown = shownPath(path, workingDirectory);
      return { path, shown, text: await readTextFile(path, 'image config', shown) };
    }),
  );
  const metadata = files.filter(({ path, text }) => isStagedMetadata(path, text));
  const roots = new Map<string, StagedRoot>();
  for (const { path } of metadata) {
    const { root, named } = stagedRootOf(path);
    roots.set(root, { root, named });
  }
  for (const directory of directories) {
    const root = resolve(workingDirectory, directory);
    if (!roots.has(root)) roots.set(root, { root, named: undefined });
  }
  const others = files.filter((file) => !metadata.includes(file));
  const found = {
    configs: others.filter(({ shown, text }) => !isStagedConfig(shown, text)),
    stagedConfigs: others.filter(({ shown, text }) => isStagedConfig(shown, text)),
    stagedRoots: [...roots.values()],
  };
  checkStaged(found);
  return found;
}

/** A config with `pushsource` and a staged directory belong together. */
function checkStaged({ stagedConfigs, stagedRoots }: ConfigFiles): void {
  const [first, second] = stagedConfigs;
  if (first === undefined) return;
  if (stagedRoots.length === 0) {
    throw new PublishError(
      'input',
      `${first.shown} has \`pushsource\`, but the input "config" names no staged directory`,
      {
        hint: 'List the staged directory, or its staged.yaml, in the input "config" beside this file.',
      },
    );
  }
  if (second !== undefined) {
    throw new PublishError('input', `both ${first.shown} and ${second.shown} have \`pushsource\``, {
      hint: 'Keep one of them. Its `destinations` and `images` can tell the images of several staged directories apart.',
    });
  }
}
