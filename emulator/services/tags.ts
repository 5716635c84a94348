import type { AwsError } from '../protocol/aws-error.js';

/** A resource's tags: key -> value. */
export type Tags = ReadonlyMap<string, string>;

interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** The tags that a service accepts, and the errors that it returns for others. */
export interface TagRules {
  readonly maxTags: number;
  readonly tooMany: () => AwsError;
  readonly duplicateKey: (key: string) => AwsError;
  /** The error for a tag that the service rejects on its own; undefined when it accepts the tag. */
  readonly rejection: (key: string, value: string) => AwsError | undefined;
}

/** Tags as every API writes them. */
export function tagList(tags: Tags): { Key: string; Value: string }[] {
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}

/**
 * A resource's tags after a request added some.
 *
 * @throws AwsError as `rules` state.
 */
export function withTags(before: Tags, added: readonly Tag[], rules: TagRules): Map<string, string> {
  const tags = new Map(before);
  const keys = new Set<string>();
  for (const { Key: key = '', Value: value = '' } of added) {
    const rejection = rules.rejection(key, value);
    if (rejection !== undefined) throw rejection;
    if (keys.has(key)) throw rules.duplicateKey(key);
    keys.add(key);
    tags.set(key, value);
  }
  if (tags.size > rules.maxTags) throw rules.tooMany();
  return tags;
}

/** The rules of services that return the same kind of error for every problem, or another one for too many tags. */
export function basicTagRules(
  error: (message: string) => AwsError,
  tooMany: (message: string) => AwsError = error,
): TagRules {
  return {
    maxTags: 50,
    tooMany: () => tooMany('A resource can have 50 tags at most.'),
    duplicateKey: (key) => error(`The tag key ${key} is given twice.`),
    rejection: (key) =>
      key.toLowerCase().startsWith('aws:') ? error('Tag keys must not start with aws:.') : undefined,
  };
}
