/** A tag as AWS gives and takes it; services differ only in which members they call optional. */
interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export function asRecord(tags: readonly Tag[] | undefined): Record<string, string> {
  return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

export function asTagList(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
