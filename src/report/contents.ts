import { code, escapeMarkdown, table } from './markdown.js';
import { type RegionName, regionNames } from './order.js';
import type { ContentResult, RunResult } from './result.js';

/** The snapshots whose content is known to be right, as a table in Markdown; empty for a run that wasn't asked. */
export function contentsTable(result: RunResult): string {
  const { contents = [] } = result;
  if (contents.length === 0) return '';
  const nameOf = regionNames(result);
  const rows = contents.map((content) => rowOf(content, nameOf));
  return table(['Snapshot', 'Region', 'Read', 'Compared with', 'SHA-256 of the block digests', 'When'], rows);
}

function rowOf(content: ContentResult, nameOf: RegionName): string[] {
  const { snapshotId, percent, seed, comparedWith, sha256, readAt, isRecorded } = content;
  return [
    code(snapshotId),
    escapeMarkdown(nameOf(content)),
    seed === undefined ? 'all blocks' : `${percent} % of the blocks, seed ${code(seed)}`,
    escapeMarkdown(comparedWith ?? 'nothing'),
    code(sha256),
    `${readAt.slice(0, 19).replace('T', ' ')}${isRecorded ? ', by an earlier run' : ''}`,
  ];
}
