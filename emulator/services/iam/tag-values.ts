import type { Tags } from '../tags.js';
import type { Values } from './conditions.js';

type TagInput = { readonly Key?: string | undefined; readonly Value?: string | undefined };

/** The condition keys of tags that a request sets. */
export function requestTags(tags: readonly TagInput[] | Readonly<Record<string, string>> | undefined): Values {
  const pairs = Array.isArray(tags)
    ? (tags as readonly TagInput[]).map(({ Key = '', Value = '' }) => [Key, Value] as const)
    : Object.entries(tags ?? {});
  if (pairs.length === 0) return {};
  return {
    ...Object.fromEntries(pairs.map(([key, value]) => [`aws:requesttag/${key.toLowerCase()}`, value])),
    'aws:tagkeys': pairs.map(([key]) => key),
  };
}

/** The condition keys of the tags that a resource has; EC2 has a name of its own for them, too. */
export function resourceTags(tags: Tags | undefined): Values {
  return Object.fromEntries(
    [...(tags ?? [])].flatMap(([key, value]) => [
      [`aws:resourcetag/${key.toLowerCase()}`, value],
      [`ec2:resourcetag/${key.toLowerCase()}`, value],
    ]),
  );
}
