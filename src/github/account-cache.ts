import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** GitHub's cache, in which one text is kept under a key. */
export interface AccountCache {
  /** @throws Error when the cache doesn't take it, or it is too large */
  save(key: string, text: string): Promise<void>;
  /**
   * The newest text whose key begins with `prefix`; undefined: there is none.
   * @throws Error when it is too large
   */
  restore(prefix: string): Promise<string | undefined>;
}

/** Relative to the workspace: the cache finds an entry by the path, too, and other paths differ between runners. */
const file = '.ami-publish-account/account.json';

/** A larger entry is neither saved nor read: thirty regions with a hundred AMIs each have a tenth of it. */
const largestBytes = 32 * 1024 * 1024;

/**
 * The cache of the job. A run may read what its own branch and the default branch have saved: for a pull request, also of
 * a fork, that is its own entries and those of the branch that it is for.
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 * @returns undefined where the runner offers none
 */
export function createAccountCache(env: Env, workspace: string): AccountCache | undefined {
  if (!env.ACTIONS_RUNTIME_TOKEN || !(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL)) return undefined;
  const absolute = path.resolve(workspace, file);
  const remove = () => rm(path.dirname(absolute), { recursive: true, force: true });
  return {
    async save(key, text) {
      requireSize(Buffer.byteLength(text));
      const { saveCache } = await import('@actions/cache');
      await mkdir(path.dirname(absolute), { recursive: true });
      try {
        await writeFile(absolute, text);
        // It warns itself, and gives no ID, where the cache refuses.
        if ((await saveCache([file], key)) === -1) throw new Error('the cache did not take it');
      } finally {
        await remove();
      }
    },
    async restore(prefix) {
      const { restoreCache } = await import('@actions/cache');
      try {
        const found = await restoreCache([file], prefix, [prefix]);
        if (found === undefined) return undefined;
        requireSize((await stat(absolute)).size);
        return await readFile(absolute, 'utf8');
      } finally {
        await remove();
      }
    },
  };
}

function requireSize(bytes: number): void {
  if (bytes > largestBytes) throw new Error(`the entry has ${bytes} bytes, more than ${largestBytes}`);
}

/** By the paths of the configs: what they say may differ, because that is what a pull request changes. */
export function cachePrefix(configs: readonly string[], targets: readonly string[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([configs, targets]))
    .digest('hex');
  return `ami-publish-account-${digest.slice(0, 16)}-`;
}
