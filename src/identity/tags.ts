import type { ConfigEntry } from '../config/config.js';
import { contentDigestTagKey, dataDisksTagKey, sourceDigestTagKey, supersededByTagKey } from '../config/schema/tags.js';

type Tags = Readonly<Record<string, string>>;

/** On every resource created by ami-publish, in awspub's spelling: by it an AMI or a snapshot is known to come from a source. */
export const sourceDigestTag = sourceDigestTagKey;

/** Beside it: the name of the disk image. */
export const filenameTag = 'awspub:source:filename';

/** On an older image: the ID of the image that superseded it. */
export const supersededByTag = supersededByTagKey;

/** On an image that `refresh` registered: the name of the image whose snapshot it has. */
export const refreshOfTag = 'ami-publish:refresh-of';

/**
 * Beside it from the second refresh on: the name of the image that the first one was made of. What lies between may have
 * been deleted.
 */
export const originalTag = 'ami-publish:original';

/** On an image, from its registration: the entry of a config that it comes from, by which `verify` finds leftovers. */
export const configTag = 'ami-publish:config';

/** On a distribution configuration and an image recipe of Image Builder: the name of the image that they follow. */
export const followedImageTag = 'ami-publish:image';

/** On a distribution configuration: the name of the image that it was created for. */
export const createdForTag = 'ami-publish:created-for';

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions */
export const tagsPerResource = 50;
const valueLength = 256;
/** On an image that `refresh` registered and `unpublish` withdrew: while it is not public, it is not refreshed. */
export const withdrawnTag = 'ami-publish:withdrawn';

interface TaggedSource {
  /** The file's name without its folder; for other sources their ID or URI. */
  readonly filename: string;
  readonly architecture: string;
  /** The source digest. */
  readonly sha256: string;
  readonly contentSha256?: string | undefined;
}

/** awspub's tags for everything that comes from a source, then the config's, which may replace all but the digest. */
export function commonTags(source: TaggedSource, configTags: Tags): Record<string, string> {
  const tags = {
    [filenameTag]: source.filename,
    'awspub:source:architecture': source.architecture,
    [sourceDigestTag]: source.sha256,
    ...(source.contentSha256 === undefined ? {} : { [contentDigestTagKey]: source.contentSha256 }),
  };
  return { ...tags, ...configTags, ...digestTag(tags) };
}

/** An image's tags: the common ones, then its own; `dataDisks` is the digest of its further disks. */
export function imageTags(common: Tags, ownTags: Tags, dataDisks?: string): Tags {
  return withinLimit({
    ...common,
    ...ownTags,
    ...digestTag(common),
    ...(dataDisks === undefined ? {} : { [dataDisksTagKey]: dataDisks }),
  });
}

/** Without the digest of an unpacked disk where there is no room for it: nothing is found by it. */
function withinLimit(tags: Tags): Tags {
  if (Object.keys(tags).length <= tagsPerResource) return tags;
  return Object.fromEntries(Object.entries(tags).filter(([key]) => key !== contentDigestTagKey));
}

/**
 * What an image is registered with: its tags, and its config's if there is room. No image gets that one later, so those
 * that exist, awspub's too, are as the config wants them without it.
 */
export function registrationTags(tags: Tags, entry: ConfigEntry | undefined): Tags {
  const value = entry && `${entry.config}#${entry.name}`;
  if (value === undefined || value.length > valueLength || Object.keys(tags).length >= tagsPerResource) return tags;
  return { [configTag]: value, ...tags };
}

/** The entry of a config that an image comes from, if its tags show it. A path may contain `#`, a name can't. */
export function taggedEntry(tags: Tags): ConfigEntry | undefined {
  const [, config, name] = /^(.*)#([^#]*)$/s.exec(tags[configTag] ?? '') ?? [];
  return config === undefined || name === undefined ? undefined : { config, name };
}

/** A snapshot's tags, and those of the task that imports it. */
export function snapshotTags(common: Tags, name: string): Tags {
  return withinLimit({ ...common, Name: name });
}

/**
 * Which tags an existing snapshot is to have. All of its own image's; but of one that several configs can share only those
 * by which it is found, and those that it lacks: else each config would replace the other's values forever.
 */
export function assertedSnapshotTags(present: Tags, wanted: Tags, isShareable: boolean): Record<string, string> {
  const identifying = ['Name', sourceDigestTag];
  return Object.fromEntries(
    Object.entries(wanted).filter(([key]) => !isShareable || identifying.includes(key) || !(key in present)),
  );
}

/** Put in last: an image whose digest tag says something else could never be found again. */
function digestTag(common: Tags): Tags {
  const sha256 = common[sourceDigestTag];
  return sha256 === undefined ? {} : { [sourceDigestTag]: sha256 };
}

/** The source digest in a resource's tags; undefined for a resource that neither this program nor awspub created. */
export function taggedDigest(tags: Tags): string | undefined {
  return tags[sourceDigestTag];
}

/** The keys of a snapshot's or object's tags that neither this program nor a config with `configured` has set. */
export function ownTagKeys(tags: Tags, configured: ReadonlySet<string>): string[] {
  return Object.keys(tags).filter(
    (key) => key !== 'Name' && !/^(awspub:source|ami-publish):/.test(key) && !configured.has(key),
  );
}

/** Whether an image was built from this source and these further disks. */
export function hasContent(
  tags: Tags,
  content: { readonly sourceSha256: string; readonly dataDisks: string | undefined },
): boolean {
  return isFromSource(tags, content.sourceSha256) && tags[dataDisksTagKey] === content.dataDisks;
}

/** Whether a resource was built from this source. */
export function isFromSource(tags: Tags, sourceSha256: string): boolean {
  return taggedDigest(tags) === sourceSha256;
}

/** S3 takes ten tags per object, and fewer characters than EC2 does. */
const objectTagsAtMost = 10;
const objectTagText = /^[\p{L}\p{N} +\-=._:/@]*$/u;

/**
 * The tags of the S3 object: of the common ones those that S3 takes, the source's first. Nothing is found by them, so
 * one that doesn't fit is left out rather than failing an upload.
 */
export function objectTags(common: Tags): {
  readonly tags: Record<string, string>;
  readonly leftOut: readonly string[];
} {
  const entries = Object.entries(common);
  const fitting = entries.filter(([key, value]) => objectTagText.test(key) && objectTagText.test(value));
  const tags = Object.fromEntries(fitting.slice(0, objectTagsAtMost));
  return { tags, leftOut: entries.map(([key]) => key).filter((key) => !(key in tags)) };
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_Tag.html */
const changeSetTagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The tags of a Marketplace change set: those of the image that the catalog takes. Nothing is found by them. */
export function changeSetTags(imageTags: Tags): Record<string, string> {
  const fitting = Object.entries(imageTags).filter((tag) => tag.every((text) => changeSetTagText.test(text)));
  return Object.fromEntries(fitting);
}
