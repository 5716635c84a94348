export type ResourceTags = ReadonlyMap<string, string>;

interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Tags as most services write them. */
export function resourceTagList(tags: ResourceTags): { Key: string; Value: string }[] {
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}

/**
 * What a resource carries after more tags were set; 50 at most.
 *
 * @param refuse the error of the service at hand.
 */
export function mergeTags(
  before: ResourceTags,
  added: readonly Tag[],
  refuse: (problem: 'reserved' | 'duplicate' | 'tooMany', text: string) => Error,
): ResourceTags {
  const tags = new Map(before);
  const keys = new Set<string>();
  for (const { Key: key = '', Value: value = '' } of added) {
    if (key.toLowerCase().startsWith('aws:')) throw refuse('reserved', 'Tag keys must not start with aws:.');
    if (keys.has(key)) throw refuse('duplicate', `The tag key ${key} is given twice.`);
    keys.add(key);
    tags.set(key, value);
  }
  if (tags.size > 50) throw refuse('tooMany', 'A resource can have 50 tags at most.');
  return tags;
}
