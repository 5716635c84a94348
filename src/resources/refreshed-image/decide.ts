import type { Image as ImageConfig } from '../../config/config.js';
import { dataDisksTagKey } from '../../config/schema/tags.js';
import { PublishError } from '../../error.js';
import {
  originalTag,
  refreshOfTag,
  supersededByTag,
  taggedDigest,
  tagsPerResource,
  withdrawnTag,
} from '../../identity/tags.js';
import type { Image } from '../../run/found.js';
import { addAge, publicDeprecation } from '../image/lifecycle.js';
import { originalDescription } from '../older-image/successor.js';

/** What becomes of one image of the config in one region. */
interface Renewal {
  /** The name of the image that is registered, or was by an earlier run. */
  readonly name: string;
  /** The image whose snapshot it has. */
  readonly old: Image;
  /** The versions there that it replaces, `old` among them, as the decision saw them. */
  readonly replaced: readonly Image[];
}

/** A version: the images of one name and one source, one in each region. */
interface Version {
  readonly name: string;
  readonly digest: string | undefined;
}

export interface Decision {
  /** By region name; a region is absent where the version isn't, or nothing is to be done. */
  readonly renewals: ReadonlyMap<string, Renewal>;
  /** Why what is due is not refreshed, in part or at all. */
  readonly warnings: readonly string[];
  /** When the newest public version is due, in milliseconds since the epoch; undefined where none is public. */
  readonly dueMs: number | undefined;
  /** Whether it is due now. */
  readonly isDue: boolean;
}

/** By region name: all images of the family, in any state. */
type Family = ReadonlyMap<string, readonly Image[]>;

/**
 * Which images are registered again: those of the newest public version, which is one for all regions. Where it is due in
 * one, all that have it go along; a region without it gets no older disk instead. A refresh that an earlier run began is
 * continued under its own name, and one that is public already is looked at again, because its announcement may be
 * missing. What was withdrawn or superseded is not brought back. Pure.
 * @throws PublishError `conflict` when the configured name is not a new one
 */
export function decideRefresh(image: ImageConfig, found: Family, nowMs: number): Decision {
  const { refresh } = image;
  const nothing = { renewals: new Map(), warnings: [], dueMs: undefined, isDue: false };
  const all = [...found.values()].flat();
  const version = newestVersion(all.filter(isServed), all);
  if (refresh === undefined || version === undefined) return nothing;
  const ofVersion = all.filter((one) => isOf(one, version));
  const ends = ofVersion.filter(isServed).map(endMs);
  const limitMs = addAge(nowMs, refresh.before);
  const isDue = (one: Image): boolean => endMs(one) <= limitMs;
  const dueMs = addAge(Math.min(...ends), { ...refresh.before, count: -refresh.before.count });
  if (!ofVersion.some((one) => isServed(one) && isDue(one))) {
    const original = ofVersion.map(({ tags }) => tags[refreshOfTag]).find((name) => name !== undefined);
    if (original === undefined || refusal(image, refresh.name, version, all) !== undefined)
      return { ...nothing, dueMs };
    const begun = { name: original, digest: version.digest };
    const { renewals } = renew(image, version.name, begun, found);
    return { renewals, warnings: withdrawals(begun, found), dueMs, isDue: false };
  }
  const begun = newestVersion(
    all.filter((one) => isRefreshOf(one, version) && isUsable(one) && !isDue(one) && !isWithdrawn(one)),
    all,
  );
  const name = begun?.name ?? refresh.name;
  const withdrawn = withdrawals(version, found);
  const why = refusal(image, name, version, all);
  if (why !== undefined) return { ...nothing, warnings: withdrawn.length > 0 ? withdrawn : [why], dueMs, isDue: true };
  const { renewals, lacking } = renew(image, name, version, found);
  const left = lacking.map((region) => `${region}: ${version.name} is not public there, so it is not refreshed there`);
  return { renewals, warnings: [...withdrawn, ...left], dueMs, isDue: true };
}

/** Renews a version in every region that has it, or in which its renewal was begun and not withdrawn; which lack it. */
function renew(
  image: ImageConfig,
  name: string,
  version: Version,
  found: Family,
): Pick<Decision, 'renewals'> & { readonly lacking: readonly string[] } {
  const renewals = new Map<string, Renewal>();
  const lacking: string[] = [];
  const all = [...found.values()].flat();
  const sinceMs = firstMs(all, version);
  for (const [region, here] of found) {
    const original = here.find((one) => isOf(one, version));
    const registered = here.find((one) => one.name === name && isRefreshOf(one, version));
    const wasReplaced = original !== undefined && isSuperseded(original);
    const isPublic = original !== undefined && isServed(original) && !wasReplaced;
    const isBegun = registered !== undefined && (isServed(registered) || (isUsable(registered) && !wasReplaced));
    const old = original ?? registered;
    if (withdrawnIn(here, version)) continue;
    if (old !== undefined && (isPublic || isBegun)) {
      refuseTaken(image.name, name, version, here);
      const replaced = here.filter((one) => one.name !== name && firstMs(all, versionOf(one)) <= sinceMs);
      renewals.set(region, { name, old, replaced });
    } else {
      lacking.push(region);
    }
  }
  return { renewals, lacking };
}

/** What to say of the regions where the renewal of a version was withdrawn. */
function withdrawals(version: Version, found: Family): string[] {
  return [...found].flatMap(([region, here]) => {
    const by = withdrawnIn(here, version);
    return by ? [`${region}: ${version.name} is not refreshed: ${by.name} (${by.id}) was withdrawn`] : [];
  });
}

function withdrawnIn(here: readonly Image[], version: Version): Image | undefined {
  return here.find((one) => isRefreshOf(one, version) && isWithdrawn(one));
}

/** Why the newest public version is not renewed at all. */
function refusal(image: ImageConfig, newName: string, version: Version, all: readonly Image[]): string | undefined {
  const configured = all.filter(({ name }) => name === image.name);
  const isOwn = leadsTo(version, image.name, all);
  const wasWithdrawn = configured.length > 0 && !configured.some((one) => one.public || isSuperseded(one));
  if (wasWithdrawn && !isOwn) return `${image.name} exists, but is not public, so nothing is refreshed`;
  if (all.some((one) => isOf(one, version) && isSuperseded(one))) {
    return `${version.name} was superseded, so it is not refreshed`;
  }
  if (!isOwn && newName.startsWith(image.name)) {
    return `${version.name} is not refreshed as ${newName}: it is not ${image.name}`;
  }
  return undefined;
}

/**
 * Whether a version is the named image, or was refreshed from it. Where what lies between was deleted, a tag tells, or else
 * its name.
 */
function leadsTo(version: Version, name: string, all: readonly Image[]): boolean {
  if (all.some((one) => isOf(one, version) && one.tags[originalTag] === name)) return true;
  const seen = new Set<string>();
  for (let at: string | undefined = version.name; at !== undefined && !seen.has(at); ) {
    if (at === name) return true;
    seen.add(at);
    const images = all.filter((one) => one.name === at && taggedDigest(one.tags) === version.digest);
    if (images.length === 0) return at !== version.name && at.startsWith(name);
    at = images.map(({ tags }) => tags[refreshOfTag]).find((original) => original !== undefined);
  }
  return false;
}

function versionOf({ name, tags }: Image): Version {
  return { name, digest: taggedDigest(tags) };
}

function isOf(one: Image, { name, digest }: Version): boolean {
  return one.name === name && taggedDigest(one.tags) === digest;
}

/** Whether an image was registered again from a version: it has the same content. */
function isRefreshOf({ tags }: Image, { name, digest }: Version): boolean {
  return tags[refreshOfTag] === name && taggedDigest(tags) === digest;
}

/** The version that was first registered last. */
function newestVersion(images: readonly Image[], all: readonly Image[]): Version | undefined {
  const [newest] = images.map(versionOf).toSorted((a, b) => firstMs(all, b) - firstMs(all, a));
  return newest;
}

/** When a version was first registered: a region that was added later makes it no newer. 0 where no image has a date. */
function firstMs(all: readonly Image[], version: Version): number {
  const times = all.filter((one) => isOf(one, version) && !Number.isNaN(one.createdMs)).map((one) => one.createdMs);
  return times.length === 0 ? 0 : Math.min(...times);
}

function endMs({ createdMs, deprecationMs }: Image): number {
  return publicDeprecation(createdMs, deprecationMs);
}

function isServed({ public: isPublic, state }: Image): boolean {
  return isPublic && state === 'available';
}

/** Taken back by `unpublish`, and not published since. */
function isWithdrawn(image: Image): boolean {
  return image.tags[withdrawnTag] !== undefined && !image.public;
}

function isSuperseded({ tags, description }: Image): boolean {
  return tags[supersededByTag] !== undefined || originalDescription(description) !== description;
}

function isUsable({ state }: Image): boolean {
  return state === 'available' || state === 'pending';
}

function refuseTaken(image: string, name: string, version: Version, found: readonly Image[]): void {
  const taken = found.find((one) => one.name === name && !isRefreshOf(one, version));
  if (taken === undefined) return;
  throw new PublishError('conflict', `${image} is due for a refresh, but its name ${name} is taken by ${taken.id}`, {
    hint: `Each refresh needs a new name. Put something new into \`refresh.name\`, such as $\{github.run_id}.`,
  });
}

/** The tags of an image that is registered again: those of the old one, without what concerns only that one. Pure. */
export function refreshedTags(old: Image, own: ImageConfig['tags']): Record<string, string> {
  const kept = Object.entries(old.tags).filter(([key]) => key === dataDisksTagKey || !/^(ami-publish|aws):/.test(key));
  const tags = { ...Object.fromEntries(kept), ...own, [refreshOfTag]: old.name };
  const original = old.tags[originalTag] ?? old.tags[refreshOfTag];
  const hasRoom = Object.keys(tags).length < tagsPerResource;
  return original !== undefined && hasRoom ? { ...tags, [originalTag]: original } : tags;
}
