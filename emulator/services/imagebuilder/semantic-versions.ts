import { AwsError } from '../../protocol/aws-error.js';
import { compareVersions, splitVersion } from './arns.js';

/** The most that a part of a version can be: 2^30 - 1. */
const mostOfAPart = 1_073_741_823;

/**
 * The version that a new resource gets. In place of an `x` comes the number after the greatest that exists; all that
 * follows has to be `x` too, and becomes 0.
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
 *
 * @param existing the ARNs of the resource's other versions.
 * @throws AwsError InvalidVersionNumberException.
 */
export function newVersion(requested: string, existing: readonly string[]): string {
  const parts = requested.split('.');
  const wildcard = parts.indexOf('x');
  if (parts.some((part, i) => part !== 'x' && (Number(part) > mostOfAPart || (wildcard !== -1 && i > wildcard)))) {
    throw new AwsError(
      'InvalidVersionNumberException',
      `The version number '${requested}' is out of bounds or does not follow the required syntax.`,
    );
  }
  if (wildcard === -1) return parts.map(Number).join('.');
  const before = existing.filter((arn) => {
    const numbers = splitVersion(arn).semantic?.split('.') ?? [];
    return parts.slice(0, wildcard).every((part, i) => Number(part) === Number(numbers[i]));
  });
  const newest = before.sort(compareVersions).at(-1);
  const next = newest === undefined ? 0 : Number(splitVersion(newest).semantic?.split('.')[wildcard]) + 1;
  return parts.map((part, i) => (i < wildcard ? Number(part) : i === wildcard ? next : 0)).join('.');
}
