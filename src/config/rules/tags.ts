import { measuredRegisters } from '../measurements.js';
import type { Problem } from '../problem.js';
import { bootTestTagKey, dataDisksTagKey, measurementTagKey, ownTagKeys, uploadTagKey } from '../schema/tags.js';
import type { Draft } from '../schema.js';
import type { Path } from '../yaml/path.js';
import { uploadsToBucket } from './upload.js';

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
const tagsPerResource = 50;

function countProblem(path: Problem['path'], count: number, resource: string): Problem {
  const message = `would give ${resource} ${count} tags, including those of ami-publish. AWS allows ${tagsPerResource}.`;
  return { path, of: 'key', message };
}

/** More tags than a resource can have, and a tag by which ami-publish finds its snapshots. */
export function tagRules(draft: Draft, isGiven: (path: Path) => boolean): Problem[] {
  const common = Object.keys(draft.tags);
  const onSnapshot = new Set([
    ...ownTagKeys,
    ...(uploadsToBucket(draft, isGiven) ? [] : [uploadTagKey]),
    'Name',
    ...common,
  ]).size;
  const problems = onSnapshot > tagsPerResource ? [countProblem(['tags'], onSnapshot, 'a snapshot')] : [];
  for (const [name, image] of Object.entries(draft.images ?? {})) {
    const hasDataDisk = image.block_device_mappings.some(({ path, snapshot }) => path ?? snapshot);
    const own = [
      ...ownTagKeys,
      ...(hasDataDisk ? [dataDisksTagKey] : []),
      ...(image.measurements === undefined ? [] : measuredRegisters.map(measurementTagKey)),
      ...(image.boot_test === undefined ? [] : [bootTestTagKey]),
    ];
    const onImage = new Set([...own, ...common, ...Object.keys(image.tags)]).size;
    // With the common tags alone it has fewer than a snapshot, which has been reported.
    if (onImage > tagsPerResource && onImage >= onSnapshot) {
      problems.push(countProblem(['images', name, 'tags'], onImage, 'the AMI'));
    }
  }
  if (common.includes('Name')) {
    const message = "can't be set here, because ami-publish finds its snapshots by it. Set it in the tags of an image.";
    problems.push({ path: ['tags', 'Name'], of: 'key', message });
  }
  return problems;
}
