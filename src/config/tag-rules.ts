import { withDefaults } from './defaults.js';
import type { Problem } from './diagnostics.js';
import type { Path } from './document.js';
import { characterProblem } from './schema/scalars.js';
import type { Draft } from './schema.js';

// What the action itself tags; awspub uses the same keys.
const ownTagKeys = ['awspub:source:filename', 'awspub:source:architecture', 'awspub:source:sha256'];
const tagsPerResource = 50;

/** What is wrong with the keys of one map of tags. */
export function tagRules(base: Path, tags: Readonly<Record<string, string>> | undefined): Problem[] {
  return Object.keys(tags ?? {}).flatMap((key) => {
    const problem = (message: string): Problem[] => [{ path: [...base, key], of: 'key', message }];
    if (key === '' || [...key].length > 128) return problem("A tag's key must have 1 to 128 characters.");
    const characters = characterProblem(key);
    if (characters !== undefined) return problem(`A tag's key ${characters}.`);
    if (/^aws:/i.test(key)) return problem(`The tag key "${key}" starts with "aws:", which AWS keeps for itself.`);
    if (ownTagKeys.includes(key)) return problem(`The tag "${key}" is set by ami-publish; choose another key.`);
    return [];
  });
}

/** Whether every resource stays within AWS's number of tags. */
export function tagCountRules(draft: Draft): Problem[] {
  const common = Object.keys(draft.tags ?? {});
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
  for (const [name, own] of Object.entries(draft.images ?? {})) {
    const keys = Object.keys(withDefaults(own, draft.defaults).tags ?? {});
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
