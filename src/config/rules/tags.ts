import type { Problem } from '../problem.js';
import { ownTagKeys } from '../schema/tags.js';
import type { Draft } from '../schema.js';

const tagsPerResource = 50;

/** Whether every resource stays within AWS's number of tags. */
export function tagCountRules(draft: Draft): Problem[] {
  const common = Object.keys(draft.tags);
  // Snapshots carry `Name` besides, by which they are found again.
  const onSnapshot = new Set([...ownTagKeys, 'Name', ...common]).size;
  const problems: Problem[] = [];
  if (onSnapshot > tagsPerResource) {
    problems.push({
      path: ['tags'],
      of: 'key',
      message: `A snapshot would have ${onSnapshot} tags, ami-publish's own included; AWS allows ${tagsPerResource}.`,
    });
  }
  for (const [name, image] of Object.entries(draft.images ?? {})) {
    const keys = Object.keys(image.tags);
    const count = new Set([...ownTagKeys, ...common, ...keys]).size;
    if (count > tagsPerResource && count > onSnapshot - 1) {
      problems.push({
        path: ['images', name, 'tags'],
        of: 'key',
        message: `The image would have ${count} tags, ami-publish's own included; AWS allows ${tagsPerResource}.`,
      });
    }
  }
  if (common.includes('Name')) {
    problems.push({
      path: ['tags', 'Name'],
      of: 'key',
      message:
        'The tag "Name" can\'t be one of all resources: snapshots are found again by it. Give it in the tags of an image.',
    });
  }
  return problems;
}
