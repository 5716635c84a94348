/**
 * `node --import tsx scripts/pin-uses.ts v1.2.3 FULL-COMMIT-SHA` writes a release into every `uses:` of this action that
 * users copy: in the README, in docs/ and in examples/workflows.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** How users are shown this action: `uses: OWNER/ami-publish@<full commit SHA> # v1.2.3`. */
export const pinnedUses = /(?<=uses: \S+\/ami-publish@)(?<sha>[0-9a-f]{40}) # (?<version>v\d+\.\d+\.\d+)$/gm;

/** The files that show it, by their paths. */
export async function filesWithUses(): Promise<string[]> {
  const folders = await Promise.all(
    ['docs', 'examples/workflows'].map(async (folder) =>
      (await readdir(path.join(root, folder))).map((name) => path.join(root, folder, name)),
    ),
  );
  return [path.join(root, 'README.md'), ...folders.flat().filter((name) => /\.(md|yml)$/.test(name))];
}

/** Throws when the version or the SHA isn't one. */
export function pinUses(text: string, version: string, sha: string): string {
  if (!/^v\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is not the tag of a release, such as v1.2.3.`);
  if (!/^[0-9a-f]{40}$/.test(sha)) throw new Error(`"${sha}" is not a full commit SHA.`);
  return text.replaceAll(pinnedUses, `${sha} # ${version}`);
}

if (process.argv[1] === import.meta.filename) {
  const [version = '', sha = ''] = process.argv.slice(2);
  for (const file of await filesWithUses()) {
    const text = await readFile(file, 'utf8');
    const pinned = pinUses(text, version, sha);
    if (pinned !== text) await writeFile(file, pinned);
  }
}
