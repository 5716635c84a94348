import * as z from 'zod';
import { pattern } from './scalars.js';

/** The name of a region, by its shape. Whether the region exists is known only when AWS is asked. */
export const regionExpression = /^[a-z]{2,5}(-[a-z]+)+-\d+$/;
export const region = pattern(regionExpression, 'be a region name such as us-east-1');

export const regions = z.array(region);

/** What is wrong with a `regions_denylist` beside a `regions`, or nothing. Goes on after the key. */
export function denylistProblem(regions: readonly string[], denied: readonly string[]): string | undefined {
  const both = [...new Set(regions)].filter((name) => denied.includes(name));
  if (both.length === 0) return undefined;
  return `must not contain ${both.join(', ')}, which ${both.length === 1 ? 'is' : 'are'} also in regions`;
}
