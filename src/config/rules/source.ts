import type { Problem } from '../problem.js';
import type { Draft } from '../schema.js';
import type { Path } from '../yaml/path.js';
import { uploadsToBucket } from './upload.js';

const sourceKinds = ['path', 's3', 'snapshot', 'image', 'image_builder'] as const;
const kindsInWords = 'path, s3, snapshot, image and image_builder';

/** A source of no kind, of several kinds, or of another kind than the input `source-path`. */
function kindProblem(hasSourcePath: boolean, isGiven: (path: Path) => boolean): Problem | undefined {
  const kinds = sourceKinds.filter((kind) => isGiven(['source', kind]));
  const beside = kinds.find((kind) => kind !== 'path');
  if (hasSourcePath && beside !== undefined) {
    const message = 'conflicts with the input source-path, which names a disk image. Remove one of the two.';
    return { path: ['source', beside], of: 'key', message };
  }
  if (kinds.length === 0 && !hasSourcePath) {
    return { path: ['source'], of: 'key', message: `must have one of ${kindsInWords}.` };
  }
  const [first, second] = kinds;
  if (second === undefined) return undefined;
  const message = `conflicts with source.${first}. Keep only one of ${kindsInWords}.`;
  return { path: ['source', second], of: 'key', message };
}

/**
 * What is wrong with the source as a whole, and a bucket that it lacks.
 * @param hasSourcePath the disk image is named outside the config
 * @param isGiven whether the file has a value at a path, right or wrong
 */
export function sourceRules(draft: Draft, hasSourcePath: boolean, isGiven: (path: Path) => boolean): Problem[] {
  const problems: Problem[] = [];
  const kind = draft.source === undefined ? undefined : kindProblem(hasSourcePath, isGiven);
  if (kind !== undefined) problems.push(kind);
  const needsBucket = uploadsFile(draft, hasSourcePath) && uploadsToBucket(draft, isGiven);
  if (needsBucket && draft.s3.bucket_name === undefined && !isGiven(['targets', 0])) {
    const message = 'is required, because a disk image file is imported through an S3 bucket.';
    problems.push({ path: ['s3', 'bucket_name'], message });
  }
  return problems;
}

/** Whether a disk image file is imported: that of the source, or a further one of an image. */
export function uploadsFile({ source, images }: Draft, hasSourcePath: boolean): boolean {
  const mappings = Object.values(images ?? {}).flatMap((image) => image.block_device_mappings);
  return hasSourcePath || source?.path !== undefined || mappings.some(({ path }) => path !== undefined);
}
