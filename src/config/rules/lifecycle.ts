import type { Age } from '../age.js';
import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';

const daysPer = { years: 365, months: 30.4, weeks: 7, days: 1, hours: 1 / 24 } as const;

function isLonger({ count, unit }: Age, years: number): boolean {
  return count * daysPer[unit] > years * daysPer.years;
}

/**
 * AWS deprecates a public AMI two years after its creation at the latest, and lets nobody put that off; any other one
 * ten years from now at the latest.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html
 */
function deprecationProblem({ public: isPublic, deprecation }: DraftImage): string | undefined {
  if (deprecation === undefined) return undefined;
  const after = deprecation !== 'never' && 'after' in deprecation ? deprecation.after : undefined;
  const latest = 'A public AMI is deprecated two years after its creation at the latest';
  if (isPublic && deprecation === 'never') return `${latest}: deprecation can't be never.`;
  if (isPublic && after !== undefined && isLonger(after, 2)) return `${latest}: deprecation.after must be 2y or less.`;
  if (after !== undefined && isLonger(after, 10))
    return 'AWS takes at most ten years: deprecation.after must be 10y or less.';
  return undefined;
}

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
      message: `${field}.match names only this image itself, which stays; give a pattern that matches older ones, with * and ?.`,
    }));
}
