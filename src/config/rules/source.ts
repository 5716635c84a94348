import type { Problem } from '../problem.js';
import type { Draft } from '../schema.js';
import type { Path } from '../yaml/path.js';

const sourceKinds = ['path', 's3', 'snapshot', 'image'] as const;

/**
 * What is wrong with the source as a whole, and with a bucket that it needs.
 * @param hasSourcePath the source file is named outside the config
 * @param isGiven whether the file has a value at a path, right or wrong
 */
export function sourceRules(draft: Draft, hasSourcePath: boolean, isGiven: (path: Path) => boolean): Problem[] {
  const problems: Problem[] = [];
  if ((hasSourcePath || draft.source?.path !== undefined) && draft.s3.bucket_name === undefined) {
    problems.push({
      path: ['s3', 'bucket_name'],
      message: 's3.bucket_name is required: a disk image file is imported through an S3 bucket.',
    });
  }
  if (draft.source === undefined) return problems;
  const kinds = sourceKinds.filter((kind) => isGiven(['source', kind]));
  if (hasSourcePath && kinds.some((kind) => kind !== 'path')) {
    problems.push({
      path: ['source', ...kinds.slice(0, 1)],
      of: 'key',
      message: `The input source-path names a file, but this config's source is source.${kinds[0]}. Leave one of them out.`,
    });
  } else if (kinds.length === 0 && !hasSourcePath) {
    problems.push({ path: ['source'], of: 'key', message: 'source needs one of path, s3, snapshot and image.' });
  } else if (kinds.length > 1) {
    problems.push({
      path: ['source', kinds[1] ?? 'path'],
      of: 'key',
      message: `source must have only one of path, s3, snapshot and image; it has ${kinds.join(' and ')}.`,
    });
  }
  return problems;
}
