import type { Context } from '../service.js';

/** A version with the number of its build, such as `1.0.0` and 2. */
interface Version {
  /** `1.0.0`, or with wildcards `1.x.x`. */
  readonly semantic: string;
  readonly build?: number | undefined;
}

/**
 * The ARN of a resource. Its name is in lower case, with hyphens for spaces and underscores: pulumi's component
 * `dev_env` became `component/dev-env-…` in https://github.com/pulumi/pulumi/issues/6919.
 *
 * @param owner an account id, `aws`, `aws-marketplace` or `third-party`.
 */
export function arnOf(
  kind: string,
  name: string,
  place: { readonly partition: string; readonly region: string; readonly owner: string },
  version?: Version,
): string {
  const path = [kind, name.toLowerCase().replace(/[ _]/g, '-'), version?.semantic, version?.build];
  const resource = path.filter((part) => part !== undefined).join('/');
  return `arn:${place.partition}:imagebuilder:${place.region}:${place.owner}:${resource}`;
}

/** Where the caller's resources are. */
export function placeOf({ account, region }: Context): { partition: string; region: string; owner: string } {
  return { partition: account.partition, region, owner: account.id };
}

/** The parts of an ARN that has a version: all before the version, the version, and the build. */
export function splitVersion(arn: string): { base: string; semantic?: string; build?: string } {
  const parts = /^(.*?)\/((?:x|\d+)\.(?:x|\d+)\.(?:x|\d+))(?:\/(\d+))?$/.exec(arn);
  if (parts === null) return { base: arn };
  const [, base = '', semantic = '', build] = parts;
  return { base, semantic, ...(build !== undefined && { build }) };
}

/** The ARN without the number of the build. */
export function versionArn(buildVersionArn: string): string {
  const { base, semantic } = splitVersion(buildVersionArn);
  return semantic === undefined ? base : `${base}/${semantic}`;
}

/** A version and a build as one number sequence: later versions compare as greater. */
function order(arn: string): readonly number[] {
  const { semantic = '0.0.0', build = '0' } = splitVersion(arn);
  return [...semantic.split('.'), build].map(Number);
}

/** Compares the versions in two ARNs of the same resource. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [order(a), order(b)];
  const index = left.findIndex((part, i) => part !== right[i]);
  return index === -1 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

/**
 * Whether an ARN with wildcards or without a build means this one. A wildcard stands for every number, and all that
 * follows it is a wildcard too.
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
 */
export function meansVersion(pattern: string, arn: string): boolean {
  const wanted = splitVersion(pattern);
  const given = splitVersion(arn);
  if (wanted.base !== given.base) return false;
  if (wanted.build !== undefined && wanted.build !== given.build) return false;
  const numbers = given.semantic?.split('.') ?? [];
  return (wanted.semantic?.split('.') ?? []).every((part, i) => part === 'x' || part === numbers[i]);
}
