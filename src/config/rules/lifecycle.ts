import type { Age } from '../age.js';
import { matchesPattern } from '../name-pattern.js';
import type { Problem } from '../problem.js';
import { imageNameProblem } from '../schema/image-name.js';
import type { DraftImage } from '../schema.js';

const daysPer = { years: 365, months: 30.4, weeks: 7, days: 1, hours: 1 / 24 } as const;

function isLonger({ count, unit }: Age, years: number): boolean {
  return count * daysPer[unit] > years * daysPer.years;
}

/**
 * AWS deprecates a public AMI two years after its creation at the latest, which can't be put off. Any other AMI can be
 * deprecated ten years from now at the latest.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html
 */
function deprecationProblem({ public: isPublic, deprecation }: DraftImage): string | undefined {
  if (deprecation === undefined) return undefined;
  const publicLimit = 'for a public AMI: AWS deprecates it two years after its creation at the latest.';
  if (deprecation === 'never') return isPublic ? `\`never\` is not possible ${publicLimit}` : undefined;
  if (!('after' in deprecation)) return undefined;
  if (isPublic && isLonger(deprecation.after, 2)) return `\`after\` must be 2y or less ${publicLimit}`;
  return isLonger(deprecation.after, 10)
    ? '`after` must be 10y or less, the longest time that AWS accepts.'
    : undefined;
}

/** A deprecation that is later than AWS allows. */
export function deprecationRules(name: string, image: DraftImage): Problem[] {
  const message = deprecationProblem(image);
  return message === undefined ? [] : [{ path: ['images', name, 'deprecation'], message }];
}

/** A pattern for older images that can match only the image itself. */
export function matchRules(name: string, image: DraftImage): Problem[] {
  return (['supersede', 'retention'] as const)
    .filter((field) => image[field]?.match === name)
    .map((field) => ({
      path: ['images', name, field, 'match'],
      message: 'matches only this image, which always stays. Use * and ? to match older ones.',
    }));
}

/** A refresh of nothing that is public, or under a name that the next one would not find. */
export function refreshRules(name: string, image: DraftImage): Problem[] {
  const { refresh, supersede, public: isPublic, temporary } = image;
  if (refresh === undefined) return [];
  const at = (message: string, ...rest: string[]): Problem[] => [
    { path: ['images', name, 'refresh', ...rest], message },
  ];
  if (!isPublic || temporary) return at('requires public: true: AWS deprecates public AMIs only.');
  if (supersede === undefined) return at('requires supersede, whose match finds the newest public AMI.');
  const problem = imageNameProblem(refresh.name);
  if (problem !== undefined) return at(`${problem}.`, 'name');
  if (refresh.name === name) return at('must be a new name, not that of the image.', 'name');
  if (!matchesPattern(refresh.name, supersede.match)) {
    return at(`must match supersede.match ("${supersede.match}"), so that the next refresh finds it.`, 'name');
  }
  return [];
}
