import { z } from 'zod';
import { pattern } from './scalars.js';

/** The name of a region, by its shape: whether it exists is known only when AWS is asked. */
const region = pattern(/^[a-z]{2,5}(-[a-z]+)+-\d+$/, 'be the name of a region, such as us-east-1');

export const regions = z.array(region);

/** What is wrong with `regions_denylist` beside `regions`, or nothing. */
export function denylistProblem(regions: readonly string[], denied: readonly string[]): string | undefined {
  const both = [...new Set(regions)].filter((name) => denied.includes(name));
  if (both.length === 0) return undefined;
  return `must not have ${both.join(', ')}, which ${both.length === 1 ? 'is' : 'are'} in regions too`;
}
