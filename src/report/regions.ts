import { sortedNames } from './order.js';

/** How many names are a list that is still read. */
const mostNames = 3;

/**
 * Which of the regions, in the fewest words: `all 6 regions`, `us-east-1, eu-west-1`, `5 of 6 regions, not me-south-1`,
 * `5 of 30 regions: …`.
 * @param all those that it could be
 */
export function describeRegions(some: readonly string[], all: readonly string[]): string {
  const names = sortedNames(some);
  const others = sortedNames(all).filter((name) => !names.includes(name));
  if (names.length > 1 && others.length === 0)
    return names.length === 2 ? names.join(', ') : `all ${names.length} regions`;
  if (names.length <= mostNames) return names.join(', ');
  const counted = `${names.length} of ${names.length + others.length} regions`;
  return others.length <= 2 ? `${counted}, not ${others.join(', ')}` : `${counted}: ${names.join(', ')}`;
}

/** The same for a cell that is never broken into lines: three names on each. */
export function regionLines(text: string): string[] {
  const parts = text.split(', ');
  const lines: string[] = [];
  for (let at = 0; at < parts.length; at += mostNames) lines.push(parts.slice(at, at + mostNames).join(', '));
  return lines;
}
