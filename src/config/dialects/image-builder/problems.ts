import { parseLicenseArn } from '../../license-arn.js';
import { partitionOfRegion } from '../../partitions.js';
import type { Problem } from '../../problem.js';
import type { Distribution } from '../../schema/distributions.js';
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

/** AMI names in a list that can't be those of the image. AWS has them in existing configurations, where they don't count. */
export function nameProblems(entries: readonly Distribution[], imageName: string): Problem[] {
  const names = entries.map(({ amiDistributionConfiguration: ami }) => ami?.name);
  const first = names.findIndex((name) => name !== undefined);
  return names.flatMap((name, index): Problem[] => {
    if (name === undefined || name === imageName) return [];
    const path = ['images', imageName, 'distributions', index, 'amiDistributionConfiguration', 'name'];
    const variable = /\{\{\s*(.*?)\s*\}\}/.exec(name)?.[1];
    if (variable !== undefined) {
      const message = `can't have the variable {{ ${variable} }}: the AMI is named by the key of the image. Remove name, and put what differs between releases into the key, such as "my-os-$version".`;
      return [{ path, message }];
    }
    if (name !== names[first])
      return [
        { path, message: `differs from the name in ${entries[first]?.region}. An AMI has one name in all regions.` },
      ];
    const message = `must be the key of the image, ${imageName}; got "${name}". Remove name, or rename the image.`;
    return [{ path, message }];
  });
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
