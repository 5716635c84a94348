import { partitionOfRegion } from '../partitions.js';
import type { Problem } from '../problem.js';
import { lastRole, parseRole } from '../role-arn.js';
import type { Draft } from '../schema.js';
import type { Path } from '../yaml/path.js';
import { uploadsFile } from './source.js';
import { uploadsToBucket } from './upload.js';

type DraftTarget = Draft['targets'][number];

/**
 * What is wrong with the targets of a config, as far as it can be known without AWS.
 * @param isGiven whether the file has a value at a path, right or wrong
 */
export function targetRules(draft: Draft, hasSourcePath: boolean, isGiven: (path: Path) => boolean): Problem[] {
  const { targets, s3 } = draft;
  const needsBucket =
    uploadsFile(draft, hasSourcePath) && uploadsToBucket(draft, isGiven) && s3.bucket_name === undefined;
  return targets.flatMap((target, index): Problem[] => {
    const path = ['targets', index];
    const before = targets.slice(0, index);
    return [
      ...duplicateProblems(target, before, path),
      ...chainProblems(target, path),
      ...regionProblems(target, path),
      ...(needsBucket && target.bucket_name === undefined
        ? [
            {
              path,
              of: 'inside' as const,
              message: 'must have bucket_name, because a disk image file is imported through an S3 bucket.',
            },
          ]
        : []),
    ];
  });
}

function duplicateProblems(target: DraftTarget, before: readonly DraftTarget[], path: Path): Problem[] {
  const problems: Problem[] = [];
  const sameName = before.findIndex(({ name }) => name !== undefined && name === target.name);
  if (sameName >= 0) {
    problems.push({
      path: [...path, 'name'],
      message: `is also the name of targets[${sameName}]. Choose another name.`,
    });
  }
  const key = accountOf(target);
  const same = before.findIndex((other) => accountOf(other) === key);
  if (same >= 0) {
    const message = `is the same account as targets[${same}]. One target per account is enough: merge the two.`;
    problems.push({ path, of: 'inside', message });
  }
  return problems;
}

/** The partition and account; undefined where the run's own credentials decide. */
function accountOf(target: DraftTarget): string | undefined {
  const role = lastRole(target);
  if (role === undefined) return undefined;
  const { partition, accountId } = parseRole(role);
  return `${partition}:${accountId}`;
}

function chainProblems({ role, role_chain: chain }: DraftTarget, path: Path): Problem[] {
  const [first] = chain;
  if (first === undefined) return [];
  if (role === undefined) {
    return [{ path: [...path, 'role_chain'], of: 'key', message: 'requires role, the first role of the chain.' }];
  }
  const { partition } = parseRole(role);
  return chain.flatMap((next, index): Problem[] => {
    const other = parseRole(next).partition;
    if (other === partition) return [];
    const message = `is a role of the partition ${other}, but role is one of ${partition}. A role can't assume one of another partition.`;
    return [{ path: [...path, 'role_chain', index], message }];
  });
}

/** Regions of another partition than the role's, or, without a role, than the region's. */
function regionProblems(target: DraftTarget, path: Path): Problem[] {
  const role = lastRole(target);
  const named = [
    ...(target.region === undefined ? [] : [{ region: target.region, at: [...path, 'region'] }]),
    ...target.regions.map((region, index) => ({ region, at: [...path, 'regions', index] })),
  ];
  const [first] = named;
  const partition = role === undefined ? first && partitionOfRegion(first.region) : parseRole(role).partition;
  return named.flatMap(({ region, at }): Problem[] => {
    const other = partitionOfRegion(region);
    if (other === partition) return [];
    const whose = role === undefined ? `${first?.region} is in ${partition}` : `the role is one of ${partition}`;
    return [{ path: at, message: `is a region of the partition ${other}, but ${whose}.` }];
  });
}
