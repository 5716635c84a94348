import type { Image as ImageConfig } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { refreshOfTag, withdrawnTag } from '../../identity/tags.js';
import type { Image } from '../../run/found.js';
import { addAge, publicDeprecation } from '../image/lifecycle.js';
import { newestFirst } from '../older-image/read.js';

/** What becomes of one image of the config in one region. */
export interface Renewal {
  /** The name of the image that is registered, or was by an earlier run. */
  readonly name: string;
  /** The public image whose snapshot it has. */
  readonly old: Image;
}

interface Decision {
  /** By region name; a region is absent where nothing is public, or nothing is to be done. */
  readonly renewals: ReadonlyMap<string, Renewal>;
  /** By region name: the withdrawn image because of which its original is not registered again. */
  readonly withdrawn: ReadonlyMap<string, { readonly old: Image; readonly by: Image }>;
  /** When the first of the newest public images is due, in milliseconds since the epoch; undefined where none is public. */
  readonly dueMs: number | undefined;
}

/**
 * Which images are registered again. The newest public image of each region counts. Where one is due, all regions whose
 * newest has the same name go along. A refresh that an earlier run began is continued under its own name, and one that is
 * public already is looked at again, because its announcement may be missing. Where a refresh was withdrawn, its original
 * is not registered again: it is the same content. Pure.
 * @param found by region name: all images of the family, in any state
 * @throws PublishError `conflict` when the configured name is not a new one
 */
export function decideRefresh(
  image: ImageConfig,
  found: ReadonlyMap<string, readonly Image[]>,
  nowMs: number,
): Decision {
  const { refresh } = image;
  if (refresh === undefined) return { renewals: new Map(), withdrawn: new Map(), dueMs: undefined };
  const limitMs = addAge(nowMs, refresh.before);
  const endMs = ({ createdMs, deprecationMs }: Image): number => publicDeprecation(createdMs, deprecationMs);
  const newest = new Map<string, Image>();
  for (const [region, images] of found) {
    const usable = images.toSorted(newestFirst).find((one) => one.public && one.state === 'available');
    if (usable) newest.set(region, usable);
  }
  const due = [...newest.values()].filter((one) => endMs(one) <= limitMs);
  const dueNames = new Set(due.map(({ name }) => name));
  const ends = [...newest.values()].map(endMs);
  const dueMs =
    ends.length === 0 ? undefined : addAge(Math.min(...ends), { ...refresh.before, count: -refresh.before.count });
  const begun = [...found.values()]
    .flat()
    .toSorted(newestFirst)
    .find(
      (one) => dueNames.has(one.tags[refreshOfTag] ?? '') && endMs(one) > limitMs && isUsable(one) && !isWithdrawn(one),
    );
  const name = begun?.name ?? refresh.name;
  const renewals = new Map<string, Renewal>();
  const withdrawn = new Map<string, { old: Image; by: Image }>();
  for (const [region, old] of newest) {
    const here = found.get(region) ?? [];
    const by = here.find((one) => one.tags[refreshOfTag] === old.name && isWithdrawn(one));
    if (dueNames.has(old.name) && by) withdrawn.set(region, { old, by });
    else if (dueNames.has(old.name)) {
      refuseTaken(image.name, name, old, here);
      renewals.set(region, { name, old });
    } else if (old.tags[refreshOfTag] !== undefined) renewals.set(region, { name: old.name, old });
  }
  return { renewals, withdrawn, dueMs };
}

/** Taken back by `unpublish`, and not published since. */
function isWithdrawn(image: Image): boolean {
  return image.tags[withdrawnTag] !== undefined && !image.public;
}

function isUsable({ state }: Image): boolean {
  return state === 'available' || state === 'pending';
}

function refuseTaken(image: string, name: string, old: Image, found: readonly Image[]): void {
  const taken = found.find((one) => one.name === name && one.tags[refreshOfTag] !== old.name);
  if (taken === undefined) return;
  throw new PublishError('conflict', `${image} is due for a refresh, but its name ${name} is taken by ${taken.id}`, {
    hint: `Each refresh needs a new name. Put something new into \`refresh.name\`, such as $\{github.run_id}.`,
  });
}

/** The tags of an image that is registered again: those of the old one, without what concerns only that one. Pure. */
export function refreshedTags(old: Image, own: ImageConfig['tags']): Record<string, string> {
  const kept = Object.entries(old.tags).filter(([key]) => !/^(ami-publish|aws):/.test(key));
  return { ...Object.fromEntries(kept), ...own, [refreshOfTag]: old.name };
}
