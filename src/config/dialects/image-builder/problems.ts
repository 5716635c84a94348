import { fillBuildDate, unknownVariable, variablesIn } from '../../build-date.js';
import { parseLicenseArn } from '../../license-arn.js';
import { partitionOfRegion } from '../../partitions.js';
import type { Problem } from '../../problem.js';
import type { Distribution } from '../../schema/distributions.js';
import { imageNameProblem } from '../../schema/image-name.js';
import type { Path } from '../../yaml/path.js';
import { type EntryField, fieldsOf, pathsInEntry } from './fields.js';

/**
 * What contradicts itself in the entries of an image, or between them and its own fields.
 * @param isGiven whether the config has a value at a path
 */
export function distributionProblems(
  entries: readonly Distribution[],
  name: string,
  isGiven: (path: Path) => boolean,
): Problem[] {
  const seen = new Set<string>();
  const own = entries.flatMap((entry, index): Problem[] => {
    const path = ['images', name, 'distributions', index];
    const problems = [
      ...(seen.has(entry.region) ? [{ path: [...path, 'region'], message: `${entry.region} has two entries.` }] : []),
      ...licenseProblems(entry, [...path, 'licenseConfigurationArns']),
    ];
    seen.add(entry.region);
    return problems;
  });
  return [...own, ...contradictions(entries, name, isGiven)];
}

/** The name of the AMIs: that in the entries, with the build date, where it can be one; otherwise the key of the image. */
export function amiNameOf(entries: readonly Distribution[], key: string, buildDate: string): string {
  const name = nameIn(entries);
  if (name === undefined || nameProblem(name, key, buildDate) !== undefined) return key;
  return fillBuildDate(name, buildDate);
}

function nameIn(entries: readonly Distribution[]): string | undefined {
  return entries.map(({ amiDistributionConfiguration: ami }) => ami?.name).find((name) => name !== undefined);
}

/** AMI names in a list that can't be those of the image. */
export function nameProblems(entries: readonly Distribution[], key: string, buildDate: string): Problem[] {
  const first = nameIn(entries);
  const region = entries.find(({ amiDistributionConfiguration: ami }) => ami?.name === first)?.region;
  return entries.flatMap(({ amiDistributionConfiguration: ami }, index): Problem[] => {
    const name = ami?.name;
    if (name === undefined) return [];
    const path = ['images', key, 'distributions', index, 'amiDistributionConfiguration', 'name'];
    const differs =
      name === first ? undefined : `differs from the name in ${region}. An AMI has one name in all regions.`;
    const message = variableProblem(name) ?? differs ?? nameProblem(name, key, buildDate);
    return message === undefined ? [] : [{ path, message }];
  });
}

/** What is wrong with a name in an entry, or nothing. Goes on after its path. */
export function nameProblem(name: string, key: string, buildDate: string): string | undefined {
  if (name === key) return undefined;
  const ofVariable = variableProblem(name);
  if (ofVariable !== undefined) return ofVariable;
  if (variablesIn(name).length === 0)
    return `must be the key of the image, ${key}, or contain {{ imagebuilder:buildDate }}; got "${name}". Remove name, or rename the image.`;
  const filled = fillBuildDate(name, buildDate);
  const problem = imageNameProblem(filled);
  return problem === undefined ? undefined : `becomes "${filled}", but ${problem}.`;
}

function variableProblem(name: string): string | undefined {
  const unknown = unknownVariable(name);
  if (unknown === undefined) return undefined;
  return `has the variable {{ ${unknown} }}, which is not known. Only {{ imagebuilder:buildDate }} is.`;
}

function licenseProblems({ region, licenseConfigurationArns: arns = [] }: Distribution, path: Path): Problem[] {
  return arns.flatMap((arn, index): Problem[] => {
    const license = parseLicenseArn(arn);
    if (license.region === region && license.partition === partitionOfRegion(region)) return [];
    const message = `is a license configuration of ${license.region} in ${license.partition}, but the entry is for ${region}.`;
    return [{ path: [...path, index], message }];
  });
}

/** What the image, or `defaults`, sets as well as an entry. Tags are merged, so only the same tag contradicts. */
function contradictions(entries: readonly Distribution[], name: string, isGiven: (path: Path) => boolean): Problem[] {
  const problems = new Map<string, Problem>();
  const compare = (within: Path, inEntry: string): void => {
    const path = [
      ['images', name, ...within],
      ['defaults', ...within],
    ].find(isGiven);
    const message = `can't be set together with ${inEntry}. Remove one of the two.`;
    if (path !== undefined && !problems.has(within.join('\n'))) {
      problems.set(within.join('\n'), { path, of: 'key', message });
    }
  };
  if (entries.length > 0) compare(['regions'], 'distributions, which has the regions');
  for (const [index, fields] of entries.map(fieldsOf).entries()) {
    for (const field of Object.keys(fields) as EntryField[]) {
      const inEntry = `distributions[${index}].${pathsInEntry[field][0]?.join('.').replace(/\.userIds$/, '')}`;
      if (field !== 'tags') compare([field], inEntry);
      else for (const key of Object.keys(fields.tags ?? {})) compare(['tags', key], inEntry);
    }
  }
  return [...problems.values()];
}
